### The states of things, as people read them.

# States of a household
state-household-draft = nog niet verstuurd
state-household-signed-up = aangemeld
state-household-contacted = gesproken
state-household-intake = gesprek afgesproken
state-household-ready = staat klaar
state-household-proposed = heeft een voorstel
state-household-paired = heeft een groep
state-household-ended = jaar voorbij
state-household-paused = even stil
state-household-not-suitable = kan niet meedoen
state-household-withdrawn = gestopt

# States of a group
state-group-forming = begonnen, nog niet compleet
state-group-complete = compleet
state-group-cleared = gesprek en papieren in orde
state-group-ready = staat klaar
state-group-proposed = heeft een voorstel
state-group-paired = met een huishouden op weg
state-group-alumni = klaar met het jaar
state-group-paused = even stil
state-group-dissolved = gestopt

# States of an invitation
state-invitation-sent = verstuurd
state-invitation-opened = geopend
state-invitation-accepted = ja gezegd
state-invitation-confirmed = zit in de groep
state-invitation-declined = nee gezegd
state-invitation-expired = te oud
state-invitation-revoked = ingetrokken

# States of a single
state-single-pooled = zoekt een groep
state-single-suggested = voorgesteld
state-single-met = kennisgemaakt
state-single-confirmed = zit in een groep
state-single-withdrawn = gestopt

# States of a round
state-round-draft = in voorbereiding
state-round-running = rekent nu
state-round-reviewed = klaar om te bekijken
state-round-published = verstuurd
state-round-closed = afgerond
state-round-cancelled = gestopt

# States of a proposal
state-proposal-draft = nog niet verstuurd
state-proposal-offered = wacht op antwoord
state-proposal-accepted-by-household = het huishouden zei ja
state-proposal-accepted-by-group = de groep zei ja
state-proposal-paired = allebei ja
state-proposal-declined = gaat niet door
state-proposal-expired = laatste dag voorbij
state-proposal-withdrawn = ingetrokken

# States of a year together
state-pairing-starting = begint
state-pairing-active = bezig
state-pairing-paused = even stil
state-pairing-closing = loopt af
state-pairing-ended = voorbij

# States of a meeting
state-activity-idea = idee
state-activity-polling = datum kiezen
state-activity-fixed = gepland
state-activity-held = geweest
state-activity-moved = verplaatst
state-activity-cancelled = gaat niet door

# Clearance
state-clearance-statement = Verklaring getekend
state-clearance-vog = Bewijs van goed gedrag (VOG)
state-clearance-training = Training gevolgd
state-clearance-open = moet nog
state-clearance-signed = getekend
state-clearance-not-needed = niet nodig
state-clearance-prepared = klaargezet
state-clearance-requested = aangevraagd
state-clearance-shown-ok = gezien en goed
state-clearance-expires = loopt bijna af
state-clearance-booked = plek besproken
state-clearance-attended = geweest
state-clearance-absent = niet geweest
