### P1: the front page.

# The story in five short lines
home-page-title = Samen op weg in je nieuwe stad
home-greeting = Dag, fijn dat je er bent.
home-title = Vijf mensen. Eén huishouden. Eén jaar.
home-story-1 = Je bent nieuw in de stad, en je kent nog bijna niemand.
home-story-2 = Vijf bewoners vormen samen een groep, en zeggen: wij gaan met je mee.
home-story-3 = Jullie zien elkaar een jaar lang, op tijden die voor iedereen goed zijn.
home-story-4 = Jullie oefenen de taal, drinken koffie, vieren feest en zoeken werk.
home-story-5 = Iedereen leert, en iedereen leert nieuwe mensen kennen.

# Why a network matters
home-why-title = Waarom mensen kennen zo belangrijk is
home-why-quote = Ik vond mijn baan via een medewerker van de basisschool van de dochter van de buurman van mijn vriend.
home-why-quote-by = Dat vertelde een nieuwkomer.
home-why-text = Zo gaat het vaak. Iemand kent iemand, en die kent weer iemand. Vijf mensen kennen er samen honderden.
home-why-door = Een groep opent deuren die een loket niet open krijgt.
home-why-chain-label = Zo liep de weg: een vriend, de buurman, zijn dochter, de school, een medewerker, een baan.
home-chain-friend = mijn vriend
home-chain-neighbour = zijn buurman
home-chain-daughter = de dochter
home-chain-school = haar school
home-chain-employee = een medewerker
home-chain-job = mijn baan

# Three doors
home-doors-title = Hoe wil je meedoen?
home-door-household-title = Ik ben nieuw hier
home-door-household-text = Alleen of met je gezin. Wij zoeken een groep die bij je past.
home-door-group-title = Wij zijn een groep
home-door-group-text = Buren, collega’s, vrienden of familie. Met vijf mensen kun je het werk verdelen.
home-door-alone-title = Ik kom alleen
home-door-alone-text = Heb je nog geen groep? Wij brengen mensen uit de stad bij elkaar.

# Cities and their state
home-cities-title = In welke steden?
home-cities-text = De ene stad is al verder dan de andere. Wij zeggen het eerlijk.
home-cities-more = Bekijk alle steden

# The year in short
home-year-title = Zo gaat een jaar
home-year-1 = De eerste weken: kennismaken en een plan maken.
home-year-2 = De eerste maanden: de buurt, de taal, school, de huisarts en de winkels.
home-year-3 = Halverwege: een gesprek over hoe het gaat.
home-year-4 = Daarna: meer mensen leren kennen, bij werk, sport en school.
home-year-5 = Het eind: een feestelijk afscheid. Of gewoon vrienden blijven.
home-year-more = Lees hoe het werkt

# Who is behind it
home-who-title = Wie zit hierachter?
home-who-text = Samen Hier begon in 2019. Justice and Peace in Den Haag startte het, naar een voorbeeld uit Toronto. Het plan is dat elke stad een eigen partner krijgt.
home-who-honest = Deze website is nieuw. Wat nog niet af is, zeggen we erbij.
home-who-person = Je krijgt altijd een mens te spreken, geen machine.
home-empty-title = Deze plek is nog leeg
home-empty-text = De website is net gestart. Zodra een stad open is, kun je je hier aanmelden.
