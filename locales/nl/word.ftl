### The names of codes. A code with _ is written with - in the id.

# Languages
word-language-ar = Arabisch
word-language-ti = Tigrinya
word-language-en = Engels
word-language-nl = Nederlands
word-language-fa = Perzisch (Farsi)
word-language-prs = Dari
word-language-tr = Turks
word-language-uk = Oekraïens
word-language-so = Somalisch
word-language-kmr = Koerdisch (Kurmanci)
word-language-ckb = Koerdisch (Sorani)
word-language-am = Amhaars
word-language-fr = Frans
word-language-es = Spaans
word-language-de = Duits
word-language-ru = Russisch
word-language-ps = Pasjtoe
word-language-ur = Urdu

# How well somebody speaks it
word-level-a1 = Een paar woorden (A1)
word-level-a2 = Korte, simpele zinnen (A2)
word-level-b1 = Gewone gesprekken (B1)
word-level-b2 = Bijna alles gaat goed (B2)
word-level-c1 = Heel goed (C1)
word-level-c2 = Zo goed als mijn eigen taal (C2)
word-level-native = Mijn moedertaal

# Goals
word-goal-language = de taal leren
word-goal-work = werk vinden
word-goal-study = een opleiding volgen
word-goal-friends = mensen leren kennen
word-goal-children-school = school voor de kinderen
word-goal-getting-around = de weg vinden in de stad
word-goal-sport = sporten
word-goal-culture = uitjes met muziek of kunst
word-goal-celebrating = samen feesten vieren

# Interests
word-interest-cooking = koken
word-interest-baking = bakken
word-interest-gardening = tuinieren
word-interest-football = voetbal
word-interest-sport = sporten
word-interest-walking = wandelen
word-interest-cycling = fietsen
word-interest-music = muziek
word-interest-dancing = dansen
word-interest-reading = lezen
word-interest-films = films en series
word-interest-drawing = tekenen en schilderen
word-interest-sewing = naaien en breien
word-interest-photography = fotograferen
word-interest-games = spelletjes en schaken
word-interest-computers = computers
word-interest-repairing = dingen repareren
word-interest-animals = dieren
word-interest-nature = de natuur
word-interest-museums = musea

# What a member likes to help with
word-likes-language-practice = Nederlands oefenen
word-likes-letters-forms = brieven en formulieren lezen
word-likes-phone-calls = helpen met bellen
word-likes-go-along = meegaan naar een afspraak
word-likes-job-search = werk zoeken
word-likes-study-help = helpen met leren
word-likes-children-school = school en kinderen
word-likes-sport = samen sporten
word-likes-culture-outing = naar een museum of een feest
word-likes-cook-eat = koken en eten
word-likes-celebrate = feesten vieren

# Age bands
word-age-18-25 = 18 tot en met 25 jaar
word-age-26-35 = 26 tot en met 35 jaar
word-age-36-50 = 36 tot en met 50 jaar
word-age-51-65 = 51 tot en met 65 jaar
word-age-66-plus = 66 jaar of ouder
word-age-child-0-3 = 0 tot en met 3 jaar
word-age-child-4-11 = 4 tot en met 11 jaar
word-age-child-12-17 = 12 tot en met 17 jaar

# Kinds of household
word-household-alone = Ik alleen
word-household-couple = Wij met zijn tweeën
word-household-with-children = Een gezin met kinderen
word-household-kind-alone = één persoon
word-household-kind-couple = een stel
word-household-kind-with-children = een gezin met kinderen

# Ways to be reached
word-channel-mail = e-mail
word-channel-phone = bellen
word-channel-text = sms
word-channel-whatsapp = WhatsApp
word-channel-partner = via iemand die mij helpt
word-channel-visit = langskomen

# Parts of the day
word-part-morning = ochtend
word-part-afternoon = middag
word-part-evening = avond

# Days of the week
word-day-monday = maandag
word-day-tuesday = dinsdag
word-day-wednesday = woensdag
word-day-thursday = donderdag
word-day-friday = vrijdag
word-day-saturday = zaterdag
word-day-sunday = zondag

# Slots of the week: day and part together
word-slot-monday-morning = maandagochtend
word-slot-monday-afternoon = maandagmiddag
word-slot-monday-evening = maandagavond
word-slot-tuesday-morning = dinsdagochtend
word-slot-tuesday-afternoon = dinsdagmiddag
word-slot-tuesday-evening = dinsdagavond
word-slot-wednesday-morning = woensdagochtend
word-slot-wednesday-afternoon = woensdagmiddag
word-slot-wednesday-evening = woensdagavond
word-slot-thursday-morning = donderdagochtend
word-slot-thursday-afternoon = donderdagmiddag
word-slot-thursday-evening = donderdagavond
word-slot-friday-morning = vrijdagochtend
word-slot-friday-afternoon = vrijdagmiddag
word-slot-friday-evening = vrijdagavond
word-slot-saturday-morning = zaterdagochtend
word-slot-saturday-afternoon = zaterdagmiddag
word-slot-saturday-evening = zaterdagavond
word-slot-sunday-morning = zondagochtend
word-slot-sunday-afternoon = zondagmiddag
word-slot-sunday-evening = zondagavond

# Months (Arabic: Levant and Iraq, the default)
word-month-1 = januari
word-month-2 = februari
word-month-3 = maart
word-month-4 = april
word-month-5 = mei
word-month-6 = juni
word-month-7 = juli
word-month-8 = augustus
word-month-9 = september
word-month-10 = oktober
word-month-11 = november
word-month-12 = december

# Dates put together
word-date = { $weekday } { $day } { $month }
word-date-year = { $weekday } { $day } { $month } { $year }
word-date-time = { $date }, { $time }

# Ways to travel
word-travel-foot = lopend
word-travel-bike = met de fiets
word-travel-public-transport = met tram, bus of trein
word-travel-car = met de auto

# Places
word-place-home = bij iemand thuis
word-place-library = bibliotheek
word-place-cafe = café of theehuis
word-place-outdoors = buiten, in een park
word-place-club = buurthuis of club
word-place-other = ergens anders

# How much contact
word-contact-light = Rustig: ongeveer twee keer per maand
word-contact-medium = Gewoon: elke week
word-contact-much = Veel: vaker dan elke week

# Company
word-company-no-wish = Dat maakt mij niet uit
word-company-women = Alleen vrouwen
word-company-men = Alleen mannen
word-company-alone = alleen
word-company-two = met zijn tweeën
word-company-three = met zijn drieën

# Who filled in the form
word-filled-self = Ik doe het zelf
word-filled-with-coordinator = Iemand van het team helpt mij
word-filled-partner = Iemand anders helpt mij

# Forms of address
word-address-feminine = Zij
word-address-masculine = Hij
word-address-neutral = Maakt niet uit

# Cities
word-city-the-hague = Den Haag
word-city-almere = Almere
word-city-haarlem = Haarlem
word-city-rotterdam = Rotterdam

# Roles
word-role-member = lid van een groep
word-role-initiator = wie de groep begon
word-role-coordinator = coördinator
word-role-researcher = onderzoeker
word-role-admin = beheerder

# Counted things
word-weeks =
    { $count ->
        [one] één week
       *[other] { $count } weken
    }
word-hours =
    { $count ->
        [one] één uur
       *[other] { $count } uur
    }
word-hours-a-month =
    { $count ->
        [one] één uur per maand
       *[other] { $count } uur per maand
    }
word-minutes =
    { $count ->
        [one] één minuut
       *[other] { $count } minuten
    }
word-people =
    { $count ->
        [one] één persoon
       *[other] { $count } mensen
    }
word-households =
    { $count ->
        [one] één huishouden
       *[other] { $count } huishoudens
    }
word-groups =
    { $count ->
        [one] één groep
       *[other] { $count } groepen
    }
word-list-two = { $first } en { $last }
word-list-more = { $first }, { $next }
word-list-last = { $first } en { $last }
