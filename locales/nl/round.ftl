### C5 to C7: a round, its result, and approving proposals.

# Starting
round-page-title = Rondes
round-none = Er is nog geen ronde geweest in { $city }.
round-new-title = Nieuwe ronde
round-pool = Klaar om mee te doen: { $households } en { $groups }.
round-pool-households-none = Er is nog geen huishouden klaar. Zet eerst iemand op ‘staat klaar’.
round-pool-groups-none = Er is nog geen groep klaar. Kijk wat er bij de groepen mist.
round-pool-list = Wie doet er mee?
round-rules = Deze regels gelden
round-seed = Lotnummer
round-seed-why = Met hetzelfde lotnummer kan iedereen deze ronde narekenen.
round-city-starting = In { $city } zijn nog geen rondes. De stad is aan het beginnen.
round-start = Start de ronde
round-one-at-a-time = Er loopt al een ronde in { $city }. Maak die eerst af.
round-frozen = Vanaf de start veranderen de antwoorden in deze ronde niet meer.

# Running
round-running-title = De ronde rekent
round-running-share = { $done } van { $total } gedaan
round-running-phase-scores = Punten berekenen
round-running-phase-solve = De beste verdeling zoeken
round-running-phase-proof = Nakijken of het echt de beste is
round-running-away = Je mag deze pagina sluiten. De ronde gaat door.
round-stop = Stop de ronde
round-stopped = De ronde is gestopt. Er is niets verstuurd.
round-failed = De ronde is niet gelukt. Er is niets verstuurd. Start hem opnieuw.

# Result
round-result-title = De uitkomst
round-result-pairs =
    { $count ->
        [one] Eén paar gevonden
       *[other] { $count } paren gevonden
    }
round-result-none = Deze ronde vond geen enkel paar. Hieronder lees je waarom.
round-result-optimal = Bewezen: er is geen betere verdeling.
round-result-not-optimal = Niet bewezen: er kan een betere verdeling zijn.
round-result-time = Gerekend op { $date }.
round-result-certificate = Download het bewijs
round-unmatched-households =
    { $count ->
        [one] Eén huishouden blijft wachten
       *[other] { $count } huishoudens blijven wachten
    }
round-unmatched-groups =
    { $count ->
        [one] Eén groep blijft wachten
       *[other] { $count } groepen blijven wachten
    }
round-unmatched-why = Waarom?
round-unmatched-no-edge = Geen enkele groep is mogelijk. Dit staat het vaakst in de weg: { $rule }.
round-unmatched-others = Er is wel een groep mogelijk, maar die helpt nu iemand anders.

# Rules in words
round-rule-city = niet dezelfde stad
round-rule-ready = nog niet allebei klaar
round-rule-size = het gezin is te groot voor de groep
round-rule-travel = de reis is te lang
round-rule-language = geen taal die ze delen
round-rule-company = de wens voor alleen vrouwen of alleen mannen
round-rule-slots = te weinig tijden die ze allebei kunnen
round-rule-children = kinderen, en nog niet iedereen heeft een VOG
round-rule-past = eerder samen geweest, of iemand wil dit niet
round-rule-waiting-arm = op de wachtlijst van het onderzoek
round-rule-veto = jij of een collega zei nee, met een reden
round-rule-contact = het huishouden wil meer contact dan de groep kan bieden

# Proposals side by side
round-proposal-of = Voorstel { $number } van { $total }
round-proposal-pair = { $household } en { $group }
round-side-household = Voor het huishouden
round-side-group = Voor de groep
round-plus = Past goed
round-minus = Past minder
round-unknown = Niet ingevuld, telt als gemiddeld
round-points = punten
round-second-best = Andere mogelijkheid
round-waited = Wacht { $time }
round-approve = Keur goed
round-approve-all = Keur alles goed wat ik heb gezien
round-approved-count =
    { $count ->
        [one] Eén voorstel verstuurd
       *[other] { $count } voorstellen verstuurd
    }
round-reject = Niet dit paar
round-rejected = Dit paar gaat niet door. Je reden is bewaard.
round-override-why = Schrijf waarom. Dat blijft bij dit voorstel bewaard.
round-override-missing = Schrijf een reden van een paar woorden.
round-publish = Sluit de ronde af
round-published = De ronde is klaar.
round-decide-you = De computer rekent. Jij beslist.

# Drie keer nee, en kleine woorden
round-rule-must = aan een eis is niet voldaan
round-look-again = Kijk opnieuw
round-earlier = Eerdere rondes
round-look-first = Hier zei iemand al drie keer nee. Kijk er eerst zelf naar.
round-looked = Ik heb dit voorstel zelf bekeken
round-feature = Waarop
round-points-most = hooguit
round-input = Vingerafdruk van de antwoorden
round-output = Vingerafdruk van de uitkomst

# Running: what it is busy with
round-running-phase = Nu bezig met: { $phase }
round-running-phase-queue = Wachten op zijn beurt
round-running-phase-explain = De redenen opschrijven
round-running-phase-firmness = Proberen met iets andere gewichten

# Decisions before a round
round-pins-title = Vooraf beslissen over een paar
round-pins-why = Doe dit zelden. De ronde rekent met je beslissing. Past het paar niet bij een regel? Dan staat dat erbij.
round-pins-none = Er is vooraf niets beslist.
round-pin-kind = Wat beslis je?
round-pin-together = Zet deze twee samen
round-pin-apart = Houd deze twee uit elkaar
round-pin-choose = Maak een keuze
round-pin-household = Huishouden
round-pin-group = Groep
round-pin-save = Bewaar deze beslissing
round-pin-remove = Haal weg
round-pin-tag-together = samen
round-pin-tag-apart = uit elkaar
round-pin-waits = Een van beide doet nu niet mee. Je beslissing wacht.
round-pin-missing = Kies iets uit de lijst.
round-pin-taken = Een van beide is al met een ander samengezet. Kijk in de lijst.
round-pin-refused = Een voorstel voor deze twee ging eerder niet door. Daarom kan dit niet.
round-why-long = Je reden is te lang. Gebruik hoogstens { $max } letters.

# How firm a pair stands
round-fixed = Samengezet door jou of een collega
round-breaks = Dit paar past niet bij deze regels: { $rules }.
round-note = Reden: { $why }
round-shaky = Hangt af van kleine verschillen
round-firm = Blijft { $share } van de 100 keer staan, met steeds iets andere gewichten.
round-shaky-why = Een andere verdeling is bijna net zo goed. Jouw oordeel telt hier zwaar.
round-rank-household = Plaats { $rank } van { $total } mogelijke groepen
round-rank-group = Plaats { $rank } van { $total } mogelijke huishoudens
round-confidence = Van de 100 punten gaan er { $share } over vragen met een antwoord.
round-second-if = Gaat dit paar niet door? Dan krijgt { $household } de groep { $group }.
round-second-nobody = Gaat dit paar niet door? Dan blijft { $household } wachten.
round-second-group = De groep { $group } krijgt dan { $household }.
round-second-group-nobody = De groep { $group } blijft dan wachten.
round-moves =
    { $count ->
        [one] Eén huishouden krijgt dan een andere groep of geen.
       *[other] { $count } huishoudens krijgen dan een andere groep of geen.
    }

# What another choice would cost
round-price-households-fewer =
    { $count ->
        [one] Eén huishouden minder krijgt een groep.
       *[other] { $count } huishoudens minder krijgen een groep.
    }
round-price-households-more =
    { $count ->
        [one] Eén huishouden meer krijgt een groep.
       *[other] { $count } huishoudens meer krijgen een groep.
    }
round-price-households-class = Een huishouden dat voorgaat, krijgt dan geen groep.
round-price-groups-fewer =
    { $count ->
        [one] Eén groep minder krijgt een huishouden.
       *[other] { $count } groepen minder krijgen een huishouden.
    }
round-price-groups-more =
    { $count ->
        [one] Eén groep meer krijgt een huishouden.
       *[other] { $count } groepen meer krijgen een huishouden.
    }
round-price-groups-class = Een groep die korter wacht, gaat dan voor.
round-price-floor-more =
    { $count ->
        [one] Eén paar meer komt onder { $floor } punten.
       *[other] { $count } paren meer komen onder { $floor } punten.
    }
round-price-floor-fewer =
    { $count ->
        [one] Eén paar minder komt onder { $floor } punten.
       *[other] { $count } paren minder komen onder { $floor } punten.
    }
round-price-points-fewer =
    { $count ->
        [one] Samen één punt minder.
       *[other] Samen { $count } punten minder.
    }
round-price-points-more =
    { $count ->
        [one] Samen één punt meer.
       *[other] Samen { $count } punten meer.
    }
round-price-points-tiny = Samen minder dan één punt verschil.
round-price-lot = Net zo goed. Alleen het lot koos anders.
round-price-nothing = Er verandert niets.

# Why not another group
round-why-title = Waarom niet een andere groep?
round-why-has = { $household } heeft in deze uitkomst { $group }.
round-why-has-none = { $household } heeft in deze uitkomst geen groep.
round-why-price = Wat staat in de weg? Of wat kost het?
round-why-forbidden = Kan niet: { $rules }.
round-why-taken = De plaats is vastgezet voor een ander huishouden.
round-why-ask = Wat zou dit anders maken?
round-why-ask-title = Wanneer krijgt dit huishouden de groep { $group }?
round-why-weight = Als ‘{ $feature }’ voor dit huishouden anders telt: { $to } in plaats van { $from }.
round-why-weight-note = Gewichten tellen op tot 1.000.
round-why-weight-none = Er is geen ander gewicht of antwoord gevonden waarmee dit huishouden die groep krijgt.
round-why-limit = Als de reis { $minutes } mag duren.
round-why-slot = Als dit huishouden ook kan op { $slot }.
round-why-language = Als dit huishouden { $language } spreekt: { $level }.
round-why-no-common = Als het ook goed is dat er nog geen gedeelde taal is.
round-why-contact = Als minder contact ook goed is.
round-back = Terug naar de uitkomst

# What if
round-whatif-title = Wat als?
round-whatif-intro = Je verandert één ding in een kopie. Er wordt niets bewaard en niets verstuurd.
round-whatif-pair = Een paar samenzetten of uit elkaar houden
round-whatif-weight = Iets zwaarder of lichter laten tellen
round-whatif-feature = Wat?
round-whatif-weight-of = Telt voor (van 1.000)
round-whatif-share = De kant van het huishouden zwaarder of lichter
round-whatif-share-of = Kant van het huishouden (van 100)
round-whatif-share-hint = De rest is de kant van de groep. Nu: { $now }.
round-whatif-floors = Andere ondergrenzen
round-whatif-floor = Ondergrens { $number } (van 100 punten)
round-whatif-go = Reken het uit
round-whatif-number = Vul een heel getal in dat hier kan.
round-whatif-order = Elke ondergrens moet minstens zo hoog zijn als de vorige.
round-whatif-result = Wat er dan verandert
round-whatif-asked-together = Samen: { $household } en { $group }
round-whatif-asked-apart = Uit elkaar: { $household } en { $group }
round-whatif-asked-weight = ‘{ $feature }’ telt voor { $weight } van 1.000
round-whatif-asked-share = De kant van het huishouden telt voor { $share } van 100
round-whatif-asked-floors = Ondergrenzen: { $first }, { $second } en { $third } punten
round-whatif-matched = Huishoudens met een groep
round-whatif-least = Laagste score van een paar (van 100)
round-whatif-before-after = nu { $before }, dan { $after }
round-whatif-now = Nu
round-whatif-then = Dan
round-whatif-nobody = geen groep
round-whatif-same = Niemand krijgt een andere groep.
round-whatif-measure = De punten zijn dan anders gemeten. Vergelijk dus alleen wie welke groep krijgt.
round-whatif-impossible = Dat kan niet. Een van beide is al met een ander samengezet, of een voorstel ging eerder niet door.
round-whatif-do-title = Doe het zo
round-whatif-do-text = Deze uitkomst vervalt. Er start een nieuwe ronde met jouw beslissing. Er is nog niets verstuurd.
round-whatif-do = Begin zo opnieuw
round-whatif-policy = Gewichten en ondergrenzen zijn voor elke ronde gelijk. Hier kun je ze alleen proberen.

# Beside other ways to choose
round-beside-title = Naast andere manieren van kiezen
round-beside-why = Dezelfde mensen, anders verdeeld. Scores zijn van 100.
round-beside-price = De zwakste paren beschermen kost { $share } procent van alle punten.
round-beside-floors = Ondergrenzen: { $first }, { $second } en { $third } van 100. Eerst zo weinig mogelijk paren daaronder, dan pas de som.
round-beside-unique = Er is maar één beste verdeling.
round-beside-not-unique = Er zijn meer verdelingen die net zo goed zijn, ook na het lot.
round-beside-book = Regelboek { $name }, versie { $version }, rekenprogramma { $engine }
round-beside-none = Deze ronde is te groot om te vergelijken.
round-method-ours = Deze uitkomst
round-method-welfare = Zo veel mogelijk punten
round-method-stable = Niemand wil ruilen
round-method-greedy = Steeds het beste paar eerst
round-head-way = Manier
round-head-pairs = Paren
round-head-household = Huishouden, gemiddeld
round-head-group = Groep, gemiddeld
round-head-worst = Zwakste tiende
round-head-least = Laagste
round-head-under = Onder { $floor }
round-head-blocking = Zouden liever ruilen
round-head-material = waarvan duidelijk
round-blocking-why = ‘Zouden liever ruilen’: een huishouden en een groep die allebei liever elkaar hadden. Duidelijk: het scheelt voor allebei 10 punten of meer.

# How it went for whom
round-fair-title = Hoe het ging, en voor wie
round-fair-why = Dit kijkt alleen terug. Bij minder dan tien huishoudens tonen we niets. Soms tonen we nog een regel niet, zodat niemand het kan uitrekenen. Tussen haakjes: daartussen ligt het getal, met 95 procent zekerheid.
round-fair-who = Wie
round-fair-people = Huishoudens
round-fair-matched = Met een groep (van 100)
round-fair-weeks = Weken wachten
round-fair-score = Score (van 100)
round-fair-hidden = niet getoond
round-fair-interval = { $value } ({ $low } tot { $high })
round-fair-all = Iedereen in { $city }
round-fair-age = Leeftijd { $age }
round-fair-age-none = Leeftijd niet ingevuld
round-fair-kind-none = Soort huishouden niet ingevuld
round-fair-language = Spreekt { $language }
round-fair-level = Nederlands: { $level }
round-fair-level-none = Geen Nederlands ingevuld

# Who keeps waiting, and the proof
round-short-title = Te weinig groepen voor deze huishoudens
round-short-text = Dit gaat over { $households }. Alleen hier kunnen ze terecht: { $groups }. Aantal plaatsen daar: { $places }.
round-short-proof = Er blijft dus altijd iemand wachten, hoe je ook verdeelt. Een nieuwe groep helpt hier het meest.
round-short-households = Huishoudens
round-short-groups = Groepen
round-only = Alleen dit staat in de weg bij { $groups }: { $rule }.
round-recruit = De groepen die er zijn, passen niet goed. Wat vooral ontbreekt: { $feature }. Zoek een nieuwe groep.
round-in-short = Hoort bij de huishoudens met te weinig groepen.
round-rule-count =
    { $count ->
        [one] { $rule }: bij één groep
       *[other] { $rule }: bij { $count } groepen
    }

# Files to check
round-file-input = Download wat erin ging
round-file-result = Download de uitkomst met bewijs
round-file-check = Zo kan iedereen dit nakijken met het programma:
round-file-careful = In de bestanden staan antwoorden van mensen, zonder namen. Geef ze niet zomaar door.
round-left-count = { $count } apart te bekijken
round-changed-count = { $count } niet meer mogelijk
round-proposal-open = Bekijk dit voorstel
