### When something goes wrong: always what happened, what is kept, what to do.
problem-page-title = Er ging iets mis
problem-home = Naar het begin
problem-again = Probeer het opnieuw
problem-back = Ga terug
problem-help = Lukt het niet? Bel of app het team. Zij helpen je verder.
problem-code = Zeg dan deze code: { $code }

# Pages
problem-not-found-title = Deze pagina vinden wij niet
problem-not-found-text = De pagina bestaat niet, of is niet voor jou bedoeld. Misschien is het adres verkeerd getypt.
problem-not-found-signed-out = Had je deze pagina eerder wel? Log dan eerst in.
problem-not-allowed-title = Dit mag je hier niet doen
problem-not-allowed-text = Deze stap hoort bij iemand anders. Er is niets veranderd.
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
problem-changed-title = Iemand anders veranderde dit net
problem-changed-text = Hieronder staan beide versies. Kies welke je wilt houden.
problem-changed-yours = Wat jij schreef
problem-changed-theirs = Wat er nu staat
problem-changed-keep-yours = Gebruik wat ik schreef
problem-changed-keep-theirs = Laat staan wat er staat
problem-moved-on-title = Dit kan niet meer
problem-moved-on-text = Er is intussen iets veranderd. Er is niets verloren. Kijk hoe het er nu voor staat.
problem-twice-title = Dit hadden wij al
problem-twice-text = Je hebt dit formulier twee keer verstuurd. Wij hebben het één keer bewaard.
problem-form-old-title = Deze pagina stond lang open
problem-form-old-text = Kijk je antwoorden nog eens na en verstuur ze opnieuw. Er is niets verloren.
problem-form-broken-title = Dit formulier kwam niet goed aan
problem-form-broken-text = Ga terug en verstuur het opnieuw.
problem-form-large = Dit is te veel tekst in één keer. Maak het korter en verstuur het opnieuw.
problem-draft-gone-title = Je antwoorden staan hier niet meer
problem-draft-gone-text = Wij bewaren ze zeven dagen, op één apparaat. Je kunt opnieuw beginnen, of het team bellen.
problem-other-tab = Je had dit ook in een ander venster open. Hier staat wat je het laatst bewaarde.

# Links
problem-link-dead-title = Deze link werkt niet meer
problem-link-dead-text = De link is al gebruikt, of te oud. Vraag een nieuwe.
problem-link-dead-invitation = Vraag een nieuwe link aan de persoon die je uitnodigde.
problem-version-old = Er is een nieuwe versie van deze website. Laad de pagina opnieuw.
problem-setup-missing = Dit onderdeel is nog niet ingesteld. Vraag het team wanneer het klaar is.
problem-demo-only = Dit kan alleen in het voorbeeld.
