### N7 and I6: planning the first meeting, seeing it, not being able to come.

# The group plans
meeting-plan-title = Plan jullie eerste ontmoeting
meeting-plan-intro = Kies een dag, een tijd en een plek. De nieuwkomer krijgt bericht in de eigen taal.
meeting-plan-by = Probeer af te spreken vóór { $date }.
meeting-plan-times = Tijden die voor jullie allebei goed zijn: { $list }.
meeting-plan-tip-title = Drie goede ideeën voor de eerste ontmoeting
meeting-plan-tip-1 = Koffie of thee in een bibliotheek of buurthuis. Daar is het rustig en gratis.
meeting-plan-tip-2 = Een wandeling in een park. Lopend praat het makkelijk.
meeting-plan-tip-3 = Samen koken in een buurthuis. Ieder brengt iets mee.
meeting-plan-tip-public = Kies de eerste keer een openbare plek, niet iemands huis.
meeting-plan-place-kind = Wat voor plek is het?
meeting-plan-place = Hoe heet de plek?
meeting-plan-way = Hoe kom je er?
meeting-plan-way-hint = Bijvoorbeeld: tram 9, halte Voorbeeldplein, dan twee minuten lopen.
meeting-plan-ends = Tot hoe laat?
meeting-plan-go = Plan deze ontmoeting
meeting-planned = Het staat vast. Iedereen krijgt bericht.
meeting-change-go = Verander de ontmoeting
meeting-changed = De ontmoeting is veranderd. Iedereen krijgt bericht.
meeting-cancel-go = Zeg de ontmoeting af
meeting-cancel-sure = Wil je de ontmoeting echt afzeggen? Iedereen krijgt dan bericht.
meeting-cancelled = De ontmoeting gaat niet door. Kies samen een nieuwe dag.

# Who does what
meeting-tasks-title = Wie doet wat?
meeting-tasks-why = Met vijf mensen is het voor ieder maar iets kleins.
meeting-task-welcome = Als eerste aanwezig zijn en welkom heten
meeting-task-meet-at-stop = Ophalen bij de halte
meeting-task-drinks = Zorgen voor drinken en iets lekkers
meeting-task-place = De plek regelen
meeting-task-children = Iets leuks meenemen voor de kinderen
meeting-task-translate = Vertalen, of een vertaal-app klaarzetten
meeting-task-message = Een dag ervoor een bericht sturen
meeting-task-nobody = Nog niemand
meeting-task-take = Dat doe ik
meeting-task-taken = { $name } doet dit
meeting-task-yours = Dit doe jij
meeting-task-give-back = Toch niet

# Seeing the meeting
meeting-next-title = Jullie eerste ontmoeting
meeting-next-title-later = Jullie volgende ontmoeting
meeting-next-none = Er is nog geen afspraak. De groep stelt er een voor.
meeting-when = Wanneer
meeting-where = Waar
meeting-address-show = Laat dit aan de chauffeur zien als je de weg niet weet.
meeting-way = Zo kom je er
meeting-who-comes = Wie komen er
meeting-likes-to-help = Helpt graag met: { $list }
meeting-calendar = Zet in mijn agenda
meeting-calendar-note = In je agenda staat alleen ‘Samen Hier’. Geen namen.
meeting-calendar-title = Samen Hier
meeting-calendar-text = Open de pagina om meer te lezen.

# I cannot come
meeting-cannot = Ik kan niet komen
meeting-cannot-text = Dat geeft niet. Je hoeft niet te zeggen waarom. Wij zeggen het tegen de anderen.
meeting-cannot-go = Zeg dat ik niet kan
meeting-cannot-done = De anderen weten het. Jullie kiezen samen een andere dag.
meeting-cannot-done-group = Jouw groep weet het. De ontmoeting gaat gewoon door.
meeting-can-after-all = Ik kan toch komen
meeting-absent = { $name } kan niet komen
meeting-held-question = Is het doorgegaan?
meeting-held-yes = Ja, wij hebben elkaar gezien
meeting-held-no = Nee, het ging niet door
meeting-held-done = Mooi. Jullie jaar is nu echt begonnen.

# Ice-breakers, side by side in two languages
meeting-ice-title = Vragen om mee te beginnen
meeting-ice-text = Kies er één. Iedereen geeft antwoord, ook jij.
meeting-ice-1 = Wat eet je het liefst?
meeting-ice-2 = Wat is een mooie plek in deze stad?
meeting-ice-3 = Welke muziek maakt je blij?
meeting-ice-4 = Wat doe je graag op een vrije dag?
meeting-ice-5 = Welk woord in het Nederlands vind je grappig?
meeting-ice-6 = Wat heb je deze week voor het eerst gedaan?
meeting-phrase-title = Een zin voor die dag
meeting-phrase-meaning = Zo zeg je dat je blij bent iemand te leren kennen.
meeting-kit-title = Voor de eerste ontmoeting
meeting-kit-shared = Dit delen jullie al

# The page of the group, and what the pages need besides
meeting-group-title = Jouw groep
meeting-group-text = Deze mensen staan dit jaar naast je. Zij kozen daar zelf voor.
meeting-group-speaks = Spreekt: { $list }
meeting-group-next = Bekijk jullie afspraak
meeting-tasks-which = Wat moet er gebeuren?
meeting-day-refused = Op die dag kan de nieuwkomer niet. Kies een andere dag.
meeting-changed-meanwhile = Iemand anders heeft dit net veranderd. Bovenaan zie je hoe het nu is. Jouw tekst staat er nog.
meeting-too-long = Dit is te lang. Gebruik hooguit { $max } letters.
meeting-calendar-place = Zet ook de plek in mijn agenda
meeting-kind-missing = Kies wat voor plek het is.
meeting-cannot-done-mine = Jij komt deze keer niet. De anderen weten het.
meeting-until = tot { $time }
