### N1 to N4: a household signs up, and waits. Short sentences: many readers are learning the language.

# Introduction
household-page-title = Meld je aan
household-intro = Fijn dat je er bent. Wij stellen je een paar vragen. Daarna neemt iemand van het team contact met je op.
household-intro-skip = Bijna elke vraag mag je overslaan.
household-intro-stop = Je kunt stoppen en later verdergaan. Wij bewaren je antwoorden zeven dagen op dit apparaat.
household-intro-never-title = Dit vragen wij niet
household-intro-never-1 = je land of je afkomst
household-intro-never-2 = je geloof
household-intro-never-3 = waarom en hoe je hier kwam
household-intro-never-4 = nummers of kopieën van je papieren
household-intro-never-5 = je gezondheid
household-intro-questions =
    { $count ->
        [one] Het is één vraag.
       *[other] Het zijn { $count } korte vragen.
    }
household-start = Begin
household-resume = Ga verder waar je was
household-resume-text = Je was al begonnen. Je antwoorden staan er nog, tot { $date }.
household-throw-away = Gooi mijn antwoorden weg

# Steps
household-step-skip = Sla deze vraag over
household-step-saved = Je antwoorden zijn bewaard. Je kunt ook later verdergaan.
household-step-name-title = Hoe mogen wij je noemen?
household-step-city-title = Waar woon je?
household-step-eligible-title = Is dit programma voor jou?
household-step-reach-title = Hoe bereiken wij je?
household-step-people-title = Wie doet er mee?
household-step-languages-title = Welke talen spreek je?
household-step-slots-title = Wanneer heb je tijd?
household-step-travel-title = Hoe ver wil je reizen?
household-step-goals-title = Wat wil je bereiken?
household-step-interests-title = Wat vind je leuk?
household-step-age-title = Hoe oud ben je ongeveer?
household-step-wishes-title = Heb je nog een wens?

# Check your answers and consents
household-check-title = Klopt dit?
household-check-text = Kijk rustig na. Je kunt alles nog veranderen.
household-consent-title = Waar zeg je ja tegen?
household-consent-intro = Je kiest bij elk punt apart. Elk ja mag je later weer intrekken.
household-consent-matching = Ja, jullie mogen met mijn antwoorden een groep voor mij zoeken.
household-consent-matching-without = Zonder dit ja kunnen wij geen groep voor je zoeken.
household-consent-matching-missing = Zet een kruisje als wij een groep voor je mogen zoeken. Anders kunnen wij je aanmelding niet gebruiken.
household-consent-contact = Ja, de groep mag mijn telefoon of e-mail zien als iedereen ja zegt.
household-consent-contact-without = Zonder dit ja spreekt de groep alleen via deze website met je af.
household-consent-research = Ja, onderzoekers mogen mijn antwoorden gebruiken, zonder mijn naam.
household-consent-research-without = Zonder dit ja doe je gewoon mee. Het maakt geen verschil.
household-consent-given = Ja gezegd op { $date }
household-consent-withdraw = Trek dit ja in
household-send = Verstuur mijn aanmelding

# Confirm and done
household-confirm-title = Nog één ding: is dit jouw e-mail?
household-confirm-text = Wij stuurden een code naar { $email }. Vul de acht cijfers in.
household-confirm-go = Bevestig
household-done-title = Gelukt, dank je wel
household-done-text = Wij nemen contact met je op vóór { $date }.
household-done-person = { $name } belt of schrijft je.
household-done-language = Spreekt { $name } jouw taal niet? Dan zoeken wij iemand die vertaalt.
household-done-starting = In { $city } beginnen wij net. Wij laten je weten wanneer het zover is.
household-done-no-mail = Je hebt geen e-mail gegeven. Het team belt je om alles te bevestigen. Wij bewaren je antwoorden dertig dagen.
household-done-next = Bekijk hoe het ermee staat
household-done-already = Je aanmelding was al binnen. Wij hebben die één keer bewaard.

# Waiting
household-waiting-title = Waar sta je nu?
household-waiting-hello = Dag { $name }
household-waiting-step-1 = Aangemeld
household-waiting-step-2 = Gesproken met het team
household-waiting-step-3 = Klaar voor een groep
household-waiting-step-done = klaar
household-waiting-step-now = hier ben je nu
household-waiting-step-later = komt nog
household-waiting-signed-up = Je aanmelding is binnen. Wij nemen contact met je op vóór { $date }.
household-waiting-late = Wij wilden vóór { $date } contact met je opnemen. Dat is niet gelukt, sorry. Bel ons gerust zelf.
household-waiting-contacted = Iemand van het team heeft je gesproken. Nu maken wij samen alles compleet.
household-waiting-ready = Alles is compleet. Wij zoeken een groep voor je. Elke vier weken kijken wij opnieuw.
household-waiting-unknown = Hoe lang het duurt, weten wij nog niet.
household-waiting-usual = De helft vindt een groep binnen { $weeks }. Bij een kwart duurt het hooguit { $from }. Bij een kwart duurt het langer dan { $to }.
household-waiting-proposed = Er is een voorstel voor je.
household-waiting-proposed-go = Lees het voorstel
household-waiting-paired = Je hebt een groep.
household-waiting-paired-go = Bekijk je groep
household-waiting-withdrawn = Je bent gestopt. Tot { $date } kun je dat nog terugdraaien. Daarna wissen wij alles.
household-waiting-undo = Ik doe toch mee
household-waiting-last-news = Laatste nieuws: { $date }
household-waiting-answers = Mijn antwoorden
household-waiting-edit = Verander mijn antwoorden
household-waiting-shorten-slots = Kun je ook op andere tijden? Dan passen er misschien meer groepen.
household-stop-title = Wil je stoppen?
household-stop-text = Dat mag altijd, zonder reden. Vanaf dat moment ziet niemand je gegevens meer. Na zeven dagen wissen wij alles.
household-stop-go = Ja, ik stop

# Fields that only this questionnaire has
household-choose = Kies
household-too-many = Kies er hooguit { $max }.
household-too-long = Dit is te lang. Gebruik hooguit { $max } letters.
household-city-starting = Hier beginnen we pas. Je aanmelding wacht even.
household-language-row = Taal { $number }
household-language-level = Hoe goed spreek je taal { $number }?
household-travel-line = { $minutes }, { $by }
household-language-line = { $language }: { $level }
household-hope-sure = Ja, laat het zo staan
household-email-none = Geen e-mail? Laat het leeg. Dan belt het team je.
household-check-missing = Een paar vragen hebben nog een antwoord nodig.
household-confirm-later = Het kan ook later. Log dan in met je e-mail en de nieuwste code.

# Waiting, without a date that we do not have
household-waiting-intake-plain = Er is een gesprek met het team gepland. Je hebt gehoord wanneer.
household-waiting-paused-plain = Je aanmelding staat stil. Je plek blijft bewaard. Wil je verder? Bel het team.
household-waiting-not-suitable = Dit programma past nu niet bij je. Het team vertelt je waar je wel terechtkunt. Ben je het er niet mee eens? Bel het team.
household-waiting-ended = Jullie jaar samen is voorbij. Het team vraagt wat je nu wilt.
household-waiting-no-matching = Wij zoeken nu geen groep, want je hebt je ja ingetrokken.

# What we know about you
household-data-title = Wat weten we van je?
household-data-text = Hier zie je al je antwoorden. Je kunt ze allemaal verbeteren.
household-data-since = Je hebt je aangemeld op { $date }.
household-consent-give = Zeg ja
household-looked-title = Wie bekeek je antwoorden?
household-looked-none = Niemand van het team heeft je antwoorden nog bekeken.
household-looked-line =
    { $count ->
        [one] { $date }: { $role }, één keer
       *[other] { $date }: { $role }, { $count } keer
    }
household-file-title = Neem je gegevens mee
household-file-text = In dit bestand staan je antwoorden, elk ja dat je gaf, je voorstellen, en wie iets bekeek. Wil je ook de notities van het team? Vraag ernaar.
household-correct-city = Ben je verhuisd naar een andere stad? Bel het team. Zij regelen het met je.
household-correct-email = Je e-mail verander je bij ‘Mijn account’.

# Something is not right
household-safe-exit = Verlaat deze pagina nu
household-safe-change-title = Wil je stoppen, of een andere groep?
household-safe-change-text = Een reden is niet nodig. Schrijf het hierboven, of stop zelf.

# What would shorten the wait, counted
household-waiting-shorten-slots-count =
    { $count ->
        [one] Kun je ook op andere tijden? Dan past er misschien nog één groep.
       *[other] Kun je ook op andere tijden? Dan passen er misschien nog { $count } groepen.
    }
household-waiting-shorten-travel-count =
    { $count ->
        [one] Mag de reis langer zijn? Dan past er misschien nog één groep.
       *[other] Mag de reis langer zijn? Dan passen er misschien nog { $count } groepen.
    }
