### P9: accessibility statement.
accessibility-page-title = Voor iedereen te gebruiken
accessibility-intro = Iedereen moet Samen Hier kunnen gebruiken. Ook met een oude telefoon, met weinig internet, met een schermlezer of zonder muis.
accessibility-goal = Wij bouwen volgens WCAG 2.2, niveau AA. Wij schrijven zo gewoon mogelijk.

# What works
accessibility-works-title = Wat je kunt verwachten
accessibility-works-1 = Elke pagina en elk formulier werkt zonder JavaScript.
accessibility-works-2 = Je kunt alles met het toetsenbord doen.
accessibility-works-3 = Je mag de tekst zo groot maken als je wilt. Er is een lichte en een donkere versie.
accessibility-works-4 = Arabisch staat van rechts naar links, met een eigen lettertype.
accessibility-works-5 = Er is geen klok die aftelt, en niets beweegt vanzelf.

# What was tested
accessibility-tested-title = Wat is getest
accessibility-tested-machine = Met een programma (axe) testen wij de pagina’s die iedereen kan zien. Dat gaat in drie talen: licht op een telefoon, donker op een groot scherm.
accessibility-tested-limit = Zo’n programma vindt lang niet alles.
accessibility-not-title = Wat nog niet is getest
accessibility-not-people = Nog niemand met een beperking heeft de website met ons getest.
accessibility-not-reader = Nog niemand heeft alle stappen doorlopen met een schermlezer, in geen enkele taal.
accessibility-not-language = Nog niemand die met Arabisch opgroeide, las de Arabische teksten. En nog niemand die Nederlands leert, las de Nederlandse.
accessibility-not-auditor = Nog geen bureau van buiten heeft de website gekeurd.

# Something in the way
accessibility-complain-title = Lukt iets niet?
accessibility-complain-text = Zeg het ons, op jouw manier: bellen, appen of mailen. Wij helpen je meteen verder, en maken het daarna beter.
accessibility-complain-go = Meld wat niet lukt
accessibility-date = Deze verklaring is geschreven op { $date }.
