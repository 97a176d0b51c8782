### N5 and I5: a proposal, its reasons, and every possible answer. No numbers, no percentages.

# The household's side
proposal-page-title = Een groep voor jou
proposal-hello = Dag { $name }. Wij hebben een groep voor je.
proposal-calm = Lees rustig. Jij beslist. Nee mag altijd. Je hoeft niet te zeggen waarom.
proposal-people-title =
    { $count ->
        [one] Eén persoon
       *[other] { $count } mensen
    }
proposal-person = Iemand uit de groep
proposal-ages = Zij zijn tussen { $from } en { $to } jaar.
proposal-ages-older = Zij zijn { $from } jaar of ouder.
proposal-names-later = Hun namen zie je als jij ja zegt.
proposal-names-title = Dit zijn hun namen

# Reasons, both sides
proposal-fits-title = Waarom deze groep bij je past
proposal-fits-title-group = Waarom dit huishouden bij jullie past
proposal-less-title = Wat minder past
proposal-less-none = Wij vonden niets dat slecht past. Vragen stellen mag altijd.
proposal-unknown-text = Jij of de groep vulde dit niet in: { $list }. Dat telt als gemiddeld.
proposal-not-used = Wij kijken niet naar je land, je geloof of je gezondheid.
proposal-not-used-group = Wij kijken niet naar land, geloof of gezondheid.
proposal-more-how = Zo kiezen wij groepen
proposal-feature-language = taal
proposal-feature-interests = hobby’s
proposal-feature-sector = werk
proposal-feature-age = leeftijd
proposal-feature-travel = reistijd
proposal-feature-availability = tijd
proposal-feature-goals = doelen
proposal-feature-children = kinderen
proposal-plus-language = Jullie spreken allebei { $language }.
proposal-plus-language-plain = Jullie delen een taal.
proposal-plus-interests = Jullie houden allebei van { $list }.
proposal-plus-interests-plain = Jullie vinden een paar dezelfde dingen leuk.
proposal-plus-sector-plain = Jullie werk lijkt op elkaar.
proposal-plus-age = Jullie zijn ongeveer even oud.
proposal-plus-travel = Jullie wonen dichtbij: ongeveer { $minutes } reizen.
proposal-plus-travel-plain = Jullie wonen niet ver van elkaar.
proposal-plus-availability = Jullie kunnen allebei op { $list }.
proposal-plus-availability-plain = Jullie hebben tijd op dezelfde momenten.
proposal-plus-goals = De groep helpt graag met wat jij wilt: { $list }.
proposal-plus-goals-group = Jullie helpen graag met wat zij willen: { $list }.
proposal-plus-contact = Jullie willen elkaar ongeveer even vaak zien.
proposal-plus-children = De groep is graag samen met kinderen.
proposal-less-language = Jullie delen nog geen taal. In het begin kan iemand vertalen.
proposal-less-language-level = Praten gaat in het begin langzaam. Jullie delen { $language }, op een eenvoudig niveau.
proposal-less-interests = Jullie vinden verschillende dingen leuk.
proposal-less-sector = Niemand in de groep werkt in jouw vak.
proposal-less-sector-group = Niemand van jullie werkt in hetzelfde vak.
proposal-less-age = Jullie schelen nogal in leeftijd.
proposal-less-travel = De reis is wat langer: ongeveer { $minutes }.
proposal-less-travel-plain = De reis is wat langer dan fijn is.
proposal-less-availability = Er zijn maar weinig momenten waarop jullie allebei kunnen.
proposal-less-goals = Bij deze doelen past de groep minder goed: { $list }.
proposal-less-goals-group = Bij deze doelen passen jullie minder goed: { $list }.
proposal-less-children = De groep heeft weinig ervaring met kinderen.

# Answering
proposal-answer-title = Wat wil je?
proposal-last-day = Je hebt tijd tot en met { $date }.
proposal-yes = Ja, ik wil ze ontmoeten
proposal-ask = Ik heb een vraag
proposal-other = Nee, liever een andere groep
proposal-withdraw = Ik trek mijn ja in
proposal-yes-done = Fijn. Nu is de groep aan de beurt. Je hoort het uiterlijk op { $date }.
proposal-no-sure = Dan zoeken wij een andere groep. Je wachttijd blijft tellen.
proposal-no-sure-go = Ja, zoek een andere groep
proposal-no-why = Wil je zeggen waarom? Het hoeft niet. Alleen het team leest het.
proposal-question-send = Stuur mijn vraag
proposal-question-goes-to = Je vraag gaat naar { $name } van het team.
proposal-question-done = Je vraag is verstuurd. Je kunt daarna nog steeds kiezen.
proposal-question-yours = Je vraag
proposal-question-answer = Het antwoord
proposal-question-waiting = Het antwoord komt nog.

# The group's side
proposal-group-page-title = Een huishouden voor jullie
proposal-group-intro = Er is een huishouden dat bij jullie past. Hoe zij heten, zie je pas als iedereen ja zegt.
proposal-group-calm = Nadenken mag. Praat er rustig samen over.
proposal-group-age = Leeftijd: { $age }
proposal-group-travel = Reizen: ongeveer { $minutes }
proposal-group-interests = Dit vinden zij leuk: { $interests }
proposal-group-yes = Ja, ik wil hen ontmoeten
proposal-group-no = Nee, deze keer niet
proposal-group-each = Ieder van jullie antwoordt zelf. De anderen zien jouw antwoord niet.
proposal-group-yes-done = Dank je. Wij wachten nu op de anderen.
proposal-group-no-why = Waarom past het niet?
proposal-group-no-why-text = Alleen het team leest dit. Jouw naam staat nergens.
proposal-group-no-missing = Kies een reden. Het team kan dan beter zoeken.
proposal-reason-time = Ik heb nu geen tijd
proposal-reason-far = Het is te ver
proposal-reason-language = Praten wordt te moeilijk
proposal-reason-know = Ik denk dat ik deze mensen ken
proposal-reason-feeling = Het voelt niet goed
proposal-reason-other = Iets anders

# States of a proposal, for both
proposal-state-your-turn = Jij bent nu aan de beurt.
proposal-state-their-turn = Nu is de andere kant aan de beurt.
proposal-state-others-turn = Jij hebt geantwoord. Wij wachten op de rest van de groep.
proposal-state-paired = Iedereen zei ja. Jullie jaar is begonnen!
proposal-state-over = Dit voorstel gaat niet door. Dat is niemands schuld.
proposal-state-expired = De laatste dag is voorbij. Wij zoeken verder.
proposal-state-none = Er is nu geen voorstel. Zodra er een is, krijg je bericht.
proposal-paired-next = Naar jullie eerste ontmoeting
proposal-withdrawn-by-team = Het team heeft dit voorstel ingetrokken. Wij zoeken verder. Heb je vragen? Stel ze gerust aan het team.

# Vragen, op de pagina van het team
proposal-team-title = Vragen over voorstellen
proposal-team-none = Er zijn geen vragen.
proposal-team-asked = Gevraagd op { $date }

# Algemene woorden, als namen te veel zouden zeggen
proposal-plus-goals-group-plain = Jullie helpen graag met wat zij willen.
proposal-less-goals-plain = Niet alle doelen passen even goed.
proposal-less-language-plain = Praten gaat in het begin langzaam.
proposal-question-long = Je vraag is te lang. Gebruik hooguit { $max } letters.

# A page of its own for the team, and taking a proposal back
proposal-team-page-title = Een voorstel
proposal-team-pair = { $household } en { $group }
proposal-team-sent = Verstuurd op { $date }
proposal-team-until = Ze kunnen antwoorden tot en met { $date }
proposal-team-round = Naar de ronde
proposal-take-back-title = Dit voorstel intrekken
proposal-take-back-text = Beide kanten horen dat het niet doorgaat. Je reden lezen ze niet. Vragen ze ernaar? Leg dan uit wat je kunt.
proposal-take-back-after = Daarna staan ze weer klaar. Een ronde brengt deze twee niet opnieuw samen.
proposal-take-back-why = Waarom? Alleen het team leest dit.
proposal-take-back-go = Trek het voorstel in
proposal-take-back-missing = Schrijf een reden van een paar woorden.
proposal-take-back-done = Het voorstel is ingetrokken. Beide kanten krijgen bericht.
proposal-take-back-closed = Dit voorstel staat niet meer open. Je kunt het niet meer intrekken.
