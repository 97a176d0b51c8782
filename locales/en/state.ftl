### The states of things, as people read them.

# States of a household
state-household-signed-up = signed up
state-household-contacted = spoken with
state-household-intake = talk arranged
state-household-ready = ready
state-household-proposed = has a proposal
state-household-paired = has a group
state-household-ended = year ended
state-household-paused = paused
state-household-not-suitable = cannot take part
state-household-withdrawn = withdrawn

# States of a group
state-group-forming = being formed
state-group-complete = complete
state-group-cleared = talk and papers in order
state-group-ready = ready
state-group-proposed = has a proposal
state-group-paired = with a household
state-group-alumni = finished the year
state-group-paused = paused
state-group-dissolved = ended

# States of an invitation
state-invitation-sent = sent
state-invitation-accepted = accepted
state-invitation-confirmed = in the group

# States of a single
state-single-pooled = looking for a group

# States of a round
state-round-draft = draft
state-round-running = running
state-round-reviewed = ready for review
state-round-published = published
state-round-closed = closed
state-round-cancelled = cancelled

# States of a proposal
state-proposal-draft = not sent yet
state-proposal-offered = waiting for an answer
state-proposal-accepted-by-household = the household said yes
state-proposal-accepted-by-group = the group said yes
state-proposal-paired = both said yes
state-proposal-declined = will not go ahead
state-proposal-expired = too late
state-proposal-withdrawn = taken back

# Clearance
state-clearance-statement = Statement signed
state-clearance-vog = Certificate of conduct (VOG)
state-clearance-training = Training attended
state-clearance-open = still to do
state-clearance-signed = signed
state-clearance-not-needed = not needed
state-clearance-prepared = prepared
state-clearance-requested = requested
state-clearance-shown-ok = seen and fine
state-clearance-expires = about to expire
state-clearance-booked = place booked
state-clearance-attended = attended
state-clearance-absent = absent
