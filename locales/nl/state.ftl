### The states of things, as people read them.

# States of a household
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
state-invitation-accepted = ja gezegd
state-invitation-confirmed = zit in de groep

# States of a single
state-single-pooled = zoekt een groep

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
