### P3: cities and their state.
cities-page-title = Cities
cities-intro = We are working on Samen Hier in four cities. For each city you can read how things stand now.

# The states, said plainly
cities-state-open = Open
cities-state-open-text = You can sign up. We are bringing groups and households together now.
cities-state-starting = Starting
cities-state-starting-text = You can already sign up. We are not bringing groups and households together yet. As soon as that begins, we will tell you.
cities-state-paused = Paused
cities-state-paused-text = You cannot sign up here now. Those who already take part simply go on.
cities-state-closed = Closed
cities-state-starting-unknown = We do not know yet when it begins.

# One city
cities-city-title = Samen Hier in { $city }
cities-city-more = More about { $city }
cities-who-to-call = Who can you call?
cities-contact = { $name } is happy to help you. Call or message:
cities-contact-none = There is nobody with a name and number for this city yet.
cities-what-now = What can you do now?
cities-join-here = Take part in { $city }
cities-districts = Districts
cities-partner-unknown = We do not know yet who our local partner will be here.
cities-back = All cities

# Not here yet
cities-elsewhere-title = Do you live in another city?
cities-elsewhere-text = Samen Hier is not there yet. Ask the team what there is near you.
cities-empty = There is no city in the list yet. The team will add them.
