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
round-running-phase-rules = Kijken welke paren mogelijk zijn
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
round-result-certificate-why = Met dit bestand kan iedereen de uitkomst nakijken.
round-result-repeat = Vingerafdruk van de uitkomst: { $hash }
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
round-price-better-elsewhere = Een ander paar past hier beter

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
round-proposals-title = Voorstellen om te bekijken
round-proposal-of = Voorstel { $number } van { $total }
round-proposal-pair = { $household } en { $group }
round-side-household = Voor het huishouden
round-side-group = Voor de groep
round-plus = Past goed
round-minus = Past minder
round-unknown = Niet ingevuld, telt als gemiddeld
round-points = punten
round-second-best = Andere mogelijkheid
round-second-best-none = Er is geen andere mogelijkheid.
round-waited = Wacht { $time }
round-approve = Keur goed
round-approve-all = Keur alles goed wat ik heb gezien
round-approved = Goedgekeurd. Beide kanten krijgen bericht.
round-approved-count =
    { $count ->
        [one] Eén voorstel verstuurd
       *[other] { $count } voorstellen verstuurd
    }
round-reject = Niet dit paar
round-rejected = Dit paar gaat niet door. Je reden is bewaard.
round-override-title = Je kiest anders dan de uitkomst
round-override-why = Schrijf waarom. Dat blijft bij dit voorstel bewaard.
round-override-missing = Schrijf een reden van een paar woorden.
round-changed-meanwhile = Een van beide is intussen veranderd. Dit voorstel kan niet meer.
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
