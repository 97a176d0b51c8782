### The frame round every page: header, footer, banner, language switch.

# Names and titles
site-brand = Samen Hier
site-brand-meaning = Samen Hier: vijf mensen, één huishouden, één jaar.
site-title = { $page } – Samen Hier
site-title-error = Fout: { $page }
site-description = Vijf bewoners en een nieuw huishouden gaan één jaar samen op weg. In Den Haag, Almere, Haarlem en Rotterdam.

# Header
site-skip = Ga naar de inhoud
site-nav-label = Menu
site-nav-how = Hoe het werkt
site-nav-cities = Steden
site-nav-join = Doe mee
site-nav-questions = Vragen
site-nav-my = Mijn pagina
site-nav-group = Onze groep
site-nav-team = Werklijst
site-nav-admin = Beheer
site-sign-in = Inloggen
site-language-label = Taal

# Footer: the same help at the same place on every page
site-help-person = Vraag? Bel of app { $name }:
site-help-team = Vraag? Het team in je stad helpt je graag.
site-report = Er klopt iets niet
site-about-me = Wat weten jullie van mij?
site-footer-privacy = Privacy
site-footer-matching = Hoe wij groepen kiezen
site-footer-accessibility = Voor iedereen te gebruiken
site-footer-emergency = Is iemand in gevaar? Bel 112.
site-footer-maker = Samen Hier is begonnen door Justice and Peace in Den Haag.

# Demo: banner and role switcher
site-demo-banner = Dit is een voorbeeld. Alle mensen en gegevens zijn verzonnen.
site-demo-try = Probeer het zelf
site-demo-mail = Bekijk de berichten

# Small words used everywhere
site-continue = Verder
site-back = Terug
site-save = Bewaar
site-cancel = Toch niet
site-change = Verander
site-remove = Haal weg
site-show = Laat zien
site-yes = Ja
site-no = Nee
site-rather-not-say = Dat zeg ik liever niet
site-do-not-know = Dat weet ik nog niet
site-not-answered = Niet ingevuld
site-optional = Dit mag je overslaan
site-saved = Bewaard.
site-busy = Even wachten.
site-said-offline = Er is geen verbinding. Wat je hebt getypt, staat er nog. Probeer het zo nog eens.
site-said-failed = Dat lukte niet. Wat je hebt getypt, staat er nog. Probeer het zo nog eens.
site-look-again = Kijk opnieuw
site-more = Lees meer
site-copy = Kopieer
site-copied = Gekopieerd.
site-download = Download
site-who-sees = Wie ziet dit?
site-sees-team = Alleen het team in jouw stad ziet dit.
site-sees-group-later = Het team ziet dit. De groep ziet het pas als iedereen ja zegt.
site-sees-group-part = Het team ziet dit. Vóór het ja ziet de andere kant er een deel van, zonder je naam.
site-sees-travel = Het team ziet dit. De groep ziet alleen hoe lang de reis ongeveer is.
site-sees-nobody = Niemand anders ziet dit.
site-errors-title =
    { $count ->
        [one] Eén antwoord klopt nog niet
       *[other] { $count } antwoorden kloppen nog niet
    }
site-errors-kept = Je andere antwoorden zijn bewaard.
site-empty = Hier staat nog niets.
