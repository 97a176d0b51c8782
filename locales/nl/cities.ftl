### P3: cities and their state.
cities-page-title = Steden
cities-intro = Wij werken aan Samen Hier in vier steden. Per stad lees je hoe het er nu voor staat.

# The states, said plainly
cities-state-open = Open
cities-state-open-text = Je kunt je aanmelden. Wij brengen nu groepen en huishoudens bij elkaar.
cities-state-starting = Begint
cities-state-starting-text = Je kunt je al aanmelden. Wij brengen nog geen groepen en huishoudens bij elkaar. Zodra dat begint, hoor je het van ons.
cities-state-paused = Even stil
cities-state-paused-text = Je kunt je hier nu niet aanmelden. Wie al meedoet, gaat gewoon door.
cities-state-closed = Dicht
cities-state-starting-unknown = Wanneer het begint, weten wij nog niet.

# One city
cities-city-title = Samen Hier in { $city }
cities-city-more = Meer over { $city }
cities-who-to-call = Wie kun je bellen?
cities-contact = { $name } helpt je graag. Bel of app:
cities-contact-none = Er is nog niemand met naam en nummer bekend voor deze stad.
cities-what-now = Wat kun je nu doen?
cities-join-here = Doe mee in { $city }
cities-districts = Wijken en stadsdelen
cities-partner-unknown = Wij weten nog niet wie hier onze partner wordt.
cities-back = Alle steden

# Not here yet
cities-elsewhere-title = Woon je in een andere stad?
cities-elsewhere-text = Samen Hier is daar nog niet. Vraag het team wat er in jouw buurt wel is.
cities-empty = Er staat nog geen stad in de lijst. Het team voegt ze toe.
