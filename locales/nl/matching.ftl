### P6: how groups and households are brought together.
matching-page-title = Hoe wij groepen kiezen
matching-intro = Welke groep past bij welk huishouden? Een computer rekent mee, een mens beslist, en jullie zeggen ja of nee.

# What is used
matching-used-title = Waar wij naar kijken
matching-used-city = Jullie wonen in dezelfde stad, en de reis is niet te lang.
matching-used-language = Een taal die jullie delen. Of jullie zeggen allebei dat het ook zonder kan.
matching-used-time = Uren in de week waarop jullie allebei kunnen.
matching-used-goals = Wat je wilt bereiken, en waar de groep graag bij helpt.
matching-used-interests = Wat jullie leuk vinden.
matching-used-age = Ongeveer hoe oud jullie zijn. Het jaar vragen wij niet.
matching-used-size = Met hoeveel je bent, en hoeveel contact je wilt.
matching-used-wish = Of je een groep met alleen vrouwen of alleen mannen wilt.
matching-used-children = Zijn er kinderen bij? Dan heeft ieder in de groep een bewijs van goed gedrag (VOG).

# What is never used
matching-never-title = Waar wij nooit naar kijken
matching-never-text = Je land, je afkomst, je geloof, je gezondheid of je diploma’s. Wij vragen er nergens naar, dus de computer kent ze niet.
matching-never-proxy = Een taal kan iets zeggen over waar je vandaan komt. Daarom tellen wij alleen of jullie samen kunnen praten.

# How it works
matching-how-title = Hoe het rekenen gaat
matching-how-1 = Eerst vallen de paren af die niet kunnen. Bijvoorbeeld omdat de reis te lang is.
matching-how-2 = Dan krijgt elk ander paar punten, van beide kanten. Daarbij gelden voor iedereen dezelfde regels.
matching-how-3 = Daarna zoekt de computer de beste verdeling voor iedereen samen. Hij kijkt ook na of die echt de beste is.
matching-how-4 = Wie lang wacht, gaat voor. Wij vergeten niemand.
matching-how-skip = Sloeg je een vraag over? Dan telt die als gemiddeld. Je krijgt er geen min voor.

# Who decides
matching-who-title = Wie beslist
matching-who-text = Iemand van het team bekijkt elk voorstel, met de redenen erbij. Het team kan anders kiezen. Dan schrijven zij op waarom.
matching-who-you = Daarna beslissen jullie zelf. Een nee is altijd goed.

# Objecting
matching-object-title = Ben je het er niet mee eens?
matching-object-text = Zeg het tegen het team. Een mens kijkt er opnieuw naar en legt uit waarom. Dat heeft geen gevolg voor je plek op de wachtlijst.
matching-object-go = Vraag het aan het team
matching-figures-title = Cijfers
matching-figures-none = Wij hebben nog geen cijfers om te laten zien. Zodra die er zijn, staan ze hier.
