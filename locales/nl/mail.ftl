### Mails. Neutral subject, no other person's name, one button to one page.
mail-subject = Bericht van Samen Hier
mail-hello-plain = Dag,
mail-bye = Hartelijke groet,
mail-bye-team = het team van Samen Hier
mail-open = Open de pagina
mail-why = Je krijgt dit bericht omdat je meedoet met Samen Hier, of omdat je je net hebt aangemeld.
mail-not-you = Was jij dit niet? Dan hoef je niets te doen.

# Sign-in code
mail-code-title = Je code om in te loggen
mail-code-text = Typ deze code op de pagina waar je was:
mail-code-valid = Code en link werken tot { $time }, en maar één keer.
mail-code-secret = Geef de code aan niemand. Wij vragen er nooit om.

# Sign-up
mail-confirm-title = Bevestig je aanmelding
mail-confirm-text = Met deze code weten wij dat dit jouw e-mail is. Daarna is je aanmelding binnen.
mail-signed-up-title = Je aanmelding is binnen
mail-signed-up-text = Fijn dat je meedoet. Wij nemen contact met je op vóór { $date }.
mail-group-started-title = Je groep is begonnen
mail-group-started-text = Nodig nu vier mensen uit. Dat doe je zelf, met een persoonlijke link. Wij sturen hun niets.
mail-group-answer-title = Iemand antwoordde op je uitnodiging
mail-group-answer-text = Kijk wie het is, en zeg of het klopt.
mail-group-complete-title = Jullie groep is compleet
mail-group-complete-text = Jullie zijn met zijn vijven. Iemand van het team neemt contact op vóór { $date }.

# Proposal and pairing
mail-proposal-title = Er is een voorstel voor je
mail-proposal-text = Lees het rustig. Je hebt tijd tot en met { $date }. Nee zeggen mag altijd.
mail-proposal-reminder-title = Je voorstel wacht nog op antwoord
mail-proposal-reminder-text = Je kunt antwoorden tot en met { $date }. Twijfel je? Stel gerust een vraag.
mail-turn-title = Jij bent nu aan de beurt
mail-turn-text = De andere kant heeft geantwoord. Lees je voorstel en kies. Je hebt tijd tot en met { $date }.
mail-proposal-over-title = Dit voorstel gaat niet door
mail-proposal-over-text = Dat is niemands schuld. Wij zoeken verder, en jouw wachttijd blijft tellen.
mail-question-answered-title = Er is antwoord op je vraag
mail-question-answered-text = Je leest het op de pagina van je voorstel.
mail-paired-title = Jullie jaar begint
mail-paired-text = Iedereen zei ja. Op je pagina zie je nu de namen, en hoe jullie elkaar bereiken.

# Meeting
mail-meeting-title = De eerste ontmoeting is gepland
mail-meeting-changed-title = De ontmoeting is veranderd
mail-meeting-cancelled-title = De ontmoeting gaat niet door
mail-meeting-when = Wanneer: { $date }
mail-meeting-cannot = Kun je niet? Zeg het op de pagina. Dat is geen probleem.
mail-meeting-cancelled-text = Jullie kiezen samen een nieuwe datum.
mail-meeting-absent-title = Iemand kan niet komen
mail-meeting-absent-text = Kijk op de pagina of jullie een andere dag kiezen.

# Other
mail-notice-title = Er staat iets voor je klaar
mail-notice-text = Open de pagina om het te lezen.

# The team takes a proposal back
mail-proposal-withdrawn-title = Het team heeft je voorstel ingetrokken
mail-proposal-withdrawn-text = Je hoeft niets te doen. Wij zoeken verder, en jouw wachttijd blijft tellen. Heb je vragen? Stel ze gerust aan het team.
