### When something goes wrong: always what happened, what is kept, what to do.
problem-home = Naar het begin
problem-help = Lukt het niet? Bel of app het team. Zij helpen je verder.
problem-code = Zeg dan deze code: { $code }

# Pages
problem-not-found-title = Deze pagina vinden wij niet
problem-not-found-text = De pagina bestaat niet, of is niet voor jou bedoeld. Misschien is het adres verkeerd getypt.
problem-too-many-title = Even rustig aan
problem-too-many-text = Dit ging te vaak achter elkaar. Probeer het na { $time } opnieuw. Wat je typte, is bewaard.
problem-server-title = Bij ons ging iets mis
problem-server-text = Dat ligt niet aan jou. Wat je eerder verstuurde, is bewaard. Probeer het zo nog eens.
problem-busy-title = Het is nu erg druk
problem-busy-text = Wacht een minuut en probeer het dan opnieuw. Er is niets verloren.
problem-not-taken-title = Dit konden we niet aannemen
problem-not-taken-text = Ga terug naar de pagina en probeer het nog eens. Wat je eerder hebt verstuurd, is bewaard.

# Forms
problem-session-title = Je was te lang weg
problem-session-text = Log opnieuw in. Wat je typte, is bewaard en staat er dan weer.
problem-moved-on-title = Dit kan niet meer
problem-moved-on-text = Er is intussen iets veranderd. Er is niets verloren. Kijk hoe het er nu voor staat.
problem-draft-gone-title = Je antwoorden staan hier niet meer
problem-draft-gone-text = Wij bewaren ze zeven dagen, op één apparaat. Je kunt opnieuw beginnen, of het team bellen.

# Links
problem-link-dead-title = Deze link werkt niet meer
problem-link-dead-text = De link is al gebruikt, of te oud. Vraag een nieuwe.
