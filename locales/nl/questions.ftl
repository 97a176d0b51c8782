### P5: real questions, by who asks them.
questions-page-title = Vragen
questions-intro = Dit vragen mensen ons vaak. Staat jouw vraag er niet bij? Bel gerust.
questions-search-label = Zoek een woord
questions-search-go = Zoek
questions-found =
    { $count ->
        [one] Eén vraag gevonden.
       *[other] { $count } vragen gevonden.
    }
questions-not-found = Wij vonden niets met ‘{ $query }’. Probeer een ander woord, of bel ons.
questions-all = Bekijk alle vragen

# Groups of questions
questions-by-newcomer = Als je nieuw bent
questions-by-group = Als je een groep wilt zijn
questions-by-alone = Als je alleen meedoet
questions-by-everybody = Voor iedereen

# Newcomers
questions-newcomer-1 = Moet ik Nederlands spreken?
questions-newcomer-1-answer = Nee. Wij zoeken een groep waarmee je kunt praten. Lukt dat nog niet? Dan kan iemand in het begin vertalen.
questions-newcomer-2 = Wie mag meedoen?
questions-newcomer-2-answer = Je hebt een verblijfsvergunning asiel en bent hooguit drie jaar in Nederland. Weet je het niet zeker? Meld je gewoon aan en vraag het ons.
questions-newcomer-3 = Moet ik mijn papieren laten zien?
questions-newcomer-3-answer = Wij bewaren geen papieren en geen nummers. Ook vragen we niet waar je vandaan komt of waarom je kwam.
questions-newcomer-4 = Hoe lang moet ik wachten?
questions-newcomer-4-answer = Dat verschilt per stad. Beloven kunnen wij het niet. Binnen vijf werkdagen neemt het team contact met je op. Op je eigen pagina zie je hoe het ermee staat.
questions-newcomer-5 = Mag ik nee zeggen tegen een groep?
questions-newcomer-5-answer = Altijd. Je hoeft niet te zeggen waarom. De groep hoort alleen dat het niet doorgaat.
questions-newcomer-6 = Ik wil alleen vrouwen ontmoeten. Kan dat?
questions-newcomer-6-answer = Ja, je mag om een groep met alleen vrouwen of alleen mannen vragen. Het wachten kan dan langer duren.
questions-newcomer-7 = Ik heb geen e-mail. Kan ik toch meedoen?
questions-newcomer-7-answer = Ja. Laat een telefoonnummer achter. Het team belt je en regelt de rest samen met jou.

# Groups
questions-group-1 = Waarom vijf mensen?
questions-group-1-answer = Met vijf kun je het verdelen. Is er één ziek of druk, dan gaan vier gewoon door. En vijf mensen kennen samen heel veel anderen.
questions-group-2 = Hoeveel tijd kost het?
questions-group-2-answer = Ieder zegt zelf hoeveel uur per maand past. Twee uur is al goed. Je belooft het voor een jaar.
questions-group-3 = Moeten wij een taal spreken van de nieuwkomers?
questions-group-3-answer = Nee. Nederlands oefenen is juist een van de doelen. Een taal die jullie delen, helpt wel in het begin.
questions-group-4 = Wat is een VOG, en waarom vragen jullie die?
questions-group-4-answer = Een VOG is een bewijs van goed gedrag. Het team kijkt of hij echt is en geeft hem terug. Wij bewaren alleen dat het goed is, en de datum.
questions-group-5 = Is er training en hulp?
questions-group-5-answer = Ja. Vóór de start volgen jullie een training. Daarna is er iemand van het team die jullie kunnen bellen, het hele jaar.
questions-group-6 = Wat als er iemand uit de groep stopt?
questions-group-6-answer = Dat kan gebeuren. Met drie of meer gaan jullie door, en zoeken wij iemand erbij. Met minder praten wij er met iedereen over.

# On your own
questions-alone-1 = Ik ken nog geen vier anderen. Kan ik meedoen?
questions-alone-1-answer = Ja. Wij zoeken mensen in je stad die bij elkaar passen. Jullie ontmoeten elkaar eerst. Daarna zegt ieder zelf ja of nee.
questions-alone-2 = Kan ik samen met een vriend of vriendin komen?
questions-alone-2-answer = Ja. Zeg bij het aanmelden dat je met zijn tweeën of drieën bent. Jullie blijven dan bij elkaar.

# Everybody
questions-everybody-1 = Beslist een computer wie bij elkaar komt?
questions-everybody-1-answer = Een computer rekent en doet een voorstel. Een mens van het team beslist. En jullie zeggen zelf ja of nee.
questions-everybody-2 = Wat weten jullie van mij?
questions-everybody-2-answer = Alleen wat je zelf hebt ingevuld, en wat het team daarna met je afspreekt. Op de pagina over privacy lees je precies wat.
questions-everybody-3 = Wat doe ik als ik mij niet veilig voel?
questions-everybody-3-answer = Bel bij gevaar 112. Klik anders onderaan op ‘Er klopt iets niet’. Dat leest alleen het team, nooit de groep.
