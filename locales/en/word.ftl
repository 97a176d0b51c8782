### The names of codes. A code with _ is written with - in the id.

# Languages
word-language-ar = Arabic
word-language-ti = Tigrinya
word-language-en = English
word-language-nl = Dutch
word-language-fa = Persian (Farsi)
word-language-prs = Dari
word-language-tr = Turkish
word-language-uk = Ukrainian
word-language-so = Somali
word-language-kmr = Kurdish (Kurmanji)
word-language-ckb = Kurdish (Sorani)
word-language-am = Amharic
word-language-fr = French
word-language-es = Spanish
word-language-de = German
word-language-ru = Russian
word-language-ps = Pashto
word-language-ur = Urdu

# How well somebody speaks it
word-level-a1 = A few words (A1)
word-level-a2 = Short, simple sentences (A2)
word-level-b1 = Everyday conversations (B1)
word-level-b2 = Nearly everything goes well (B2)
word-level-c1 = Very well (C1)
word-level-c2 = As well as my own language (C2)
word-level-native = My mother tongue

# Goals
word-goal-language = learn the language
word-goal-work = find work
word-goal-study = study
word-goal-friends = get to know people
word-goal-children-school = school for the children
word-goal-getting-around = find the way in the city
word-goal-sport = do sport
word-goal-culture = outings with music or art
word-goal-celebrating = celebrate together

# Interests
word-interest-cooking = cooking
word-interest-baking = baking
word-interest-gardening = gardening
word-interest-football = football
word-interest-sport = sport
word-interest-walking = walking
word-interest-cycling = cycling
word-interest-music = music
word-interest-dancing = dancing
word-interest-reading = reading
word-interest-films = films and series
word-interest-drawing = drawing and painting
word-interest-sewing = sewing and knitting
word-interest-photography = photography
word-interest-games = games and chess
word-interest-computers = computers
word-interest-repairing = repairing things
word-interest-animals = animals
word-interest-nature = nature
word-interest-museums = museums

# What a member likes to help with
word-likes-language-practice = practise Dutch
word-likes-letters-forms = read letters and forms
word-likes-phone-calls = help with phone calls
word-likes-go-along = come along to an appointment
word-likes-job-search = look for work
word-likes-study-help = help with studying
word-likes-children-school = school and children
word-likes-sport = do sport together
word-likes-culture-outing = go to a museum or a festival
word-likes-cook-eat = cook and eat
word-likes-celebrate = celebrate

# Age bands
word-age-18-25 = 18 to 25 years
word-age-26-35 = 26 to 35 years
word-age-36-50 = 36 to 50 years
word-age-51-65 = 51 to 65 years
word-age-66-plus = 66 years or older
word-age-child-0-3 = 0 to 3 years
word-age-child-4-11 = 4 to 11 years
word-age-child-12-17 = 12 to 17 years

# Kinds of household
word-household-alone = On my own
word-household-couple = The two of us
word-household-with-children = A family with children
word-household-kind-alone = one person
word-household-kind-couple = a couple
word-household-kind-with-children = a family with children

# Ways to be reached
word-channel-mail = e-mail
word-channel-phone = phone call
word-channel-text = text message
word-channel-whatsapp = WhatsApp
word-channel-partner = through somebody who helps me
word-channel-visit = visit

# Parts of the day
word-part-morning = morning
word-part-afternoon = afternoon
word-part-evening = evening

# Days of the week
word-day-monday = Monday
word-day-tuesday = Tuesday
word-day-wednesday = Wednesday
word-day-thursday = Thursday
word-day-friday = Friday
word-day-saturday = Saturday
word-day-sunday = Sunday

# Slots of the week: day and part together
word-slot-monday-morning = Monday morning
word-slot-monday-afternoon = Monday afternoon
word-slot-monday-evening = Monday evening
word-slot-tuesday-morning = Tuesday morning
word-slot-tuesday-afternoon = Tuesday afternoon
word-slot-tuesday-evening = Tuesday evening
word-slot-wednesday-morning = Wednesday morning
word-slot-wednesday-afternoon = Wednesday afternoon
word-slot-wednesday-evening = Wednesday evening
word-slot-thursday-morning = Thursday morning
word-slot-thursday-afternoon = Thursday afternoon
word-slot-thursday-evening = Thursday evening
word-slot-friday-morning = Friday morning
word-slot-friday-afternoon = Friday afternoon
word-slot-friday-evening = Friday evening
word-slot-saturday-morning = Saturday morning
word-slot-saturday-afternoon = Saturday afternoon
word-slot-saturday-evening = Saturday evening
word-slot-sunday-morning = Sunday morning
word-slot-sunday-afternoon = Sunday afternoon
word-slot-sunday-evening = Sunday evening

# Months (Arabic: Levant and Iraq, the default)
word-month-1 = January
word-month-2 = February
word-month-3 = March
word-month-4 = April
word-month-5 = May
word-month-6 = June
word-month-7 = July
word-month-8 = August
word-month-9 = September
word-month-10 = October
word-month-11 = November
word-month-12 = December

# Dates put together
word-date = { $weekday } { $day } { $month }
word-date-year = { $weekday } { $day } { $month } { $year }
word-date-time = { $date }, { $time }

# Ways to travel
word-travel-foot = on foot
word-travel-bike = by bike
word-travel-public-transport = by tram, bus or train
word-travel-car = by car

# Places
word-place-home = at somebody’s home
word-place-library = library
word-place-cafe = café or tea house
word-place-outdoors = outdoors, in a park
word-place-club = community centre or club
word-place-other = somewhere else

# How much contact
word-contact-light = Light: about twice a month
word-contact-medium = Medium: every week
word-contact-much = Much: more than once a week

# Company
word-company-no-wish = I do not mind
word-company-women = Women only
word-company-men = Men only
word-company-alone = on my own
word-company-two = the two of us
word-company-three = the three of us

# Who filled in the form
word-filled-self = I answer the questions myself
word-filled-with-coordinator = Somebody from the team helps me
word-filled-partner = Somebody else helps me

# Forms of address
word-address-feminine = She
word-address-masculine = He
word-address-neutral = No preference

# Cities
word-city-the-hague = The Hague
word-city-almere = Almere
word-city-haarlem = Haarlem
word-city-rotterdam = Rotterdam

# Roles
word-role-member = member of a group
word-role-initiator = who started the group
word-role-coordinator = coordinator
word-role-researcher = researcher
word-role-admin = administrator

# Counted things
word-weeks =
    { $count ->
        [one] one week
       *[other] { $count } weeks
    }
word-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
word-hours-a-month =
    { $count ->
        [one] one hour a month
       *[other] { $count } hours a month
    }
word-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
word-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
word-households =
    { $count ->
        [one] one household
       *[other] { $count } households
    }
word-groups =
    { $count ->
        [one] one group
       *[other] { $count } groups
    }
word-list-two = { $first } and { $last }
word-list-more = { $first }, { $next }
word-list-last = { $first } and { $last }
