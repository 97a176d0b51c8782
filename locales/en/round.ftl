### C5 to C7: a round, its result, and approving proposals.

# Starting
round-page-title = Rounds
round-none = There has been no round in { $city } yet.
round-new-title = New round
round-pool = Ready to take part: { $households } and { $groups }.
round-pool-households-none = No household is ready yet. First mark somebody as ready.
round-pool-groups-none = No group is ready yet. See what the groups are missing.
round-pool-list = Who takes part?
round-rules = These rules apply
round-seed = Seed
round-seed-why = With the same seed anybody can repeat this round.
round-city-starting = There are no rounds in { $city } yet. The city is starting.
round-start = Start the round
round-one-at-a-time = A round is already going on in { $city }. Finish that one first.
round-frozen = From the start, the answers in this round no longer change.

# Running
round-running-title = The round is running
round-running-share = { $done } of { $total } done
round-running-phase-rules = Seeing which pairs are possible
round-running-phase-scores = Working out the points
round-running-phase-solve = Finding the best arrangement
round-running-phase-proof = Checking that it is really the best
round-running-away = You may close this page. The round goes on.
round-stop = Stop the round
round-stopped = The round has been stopped. Nothing has been sent.
round-failed = The round failed. Nothing has been sent. Start it again.

# Result
round-result-title = The result
round-result-pairs =
    { $count ->
        [one] One pair found
       *[other] { $count } pairs found
    }
round-result-none = This round found no pair at all. Below you can read why.
round-result-optimal = Proven: there is no better arrangement.
round-result-not-optimal = Not proven: there may be a better arrangement.
round-result-time = Worked out on { $date }.
round-result-certificate = Download the certificate
round-result-certificate-why = With this file anybody can check the result.
round-result-repeat = Fingerprint of the result: { $hash }
round-unmatched-households =
    { $count ->
        [one] One household keeps waiting
       *[other] { $count } households keep waiting
    }
round-unmatched-groups =
    { $count ->
        [one] One group keeps waiting
       *[other] { $count } groups keep waiting
    }
round-unmatched-why = Why?
round-unmatched-no-edge = No group at all is possible. Most often in the way: { $rule }.
round-unmatched-others = There is a possible group, but it now helps somebody else.
round-price-better-elsewhere = Another pair fits better here

# Rules in words
round-rule-city = not the same city
round-rule-ready = not both ready yet
round-rule-size = the household is too large for the group
round-rule-travel = the journey is too long
round-rule-language = no shared language
round-rule-company = the wish for women only or men only
round-rule-slots = too few times that suit both
round-rule-children = children, and not everybody has a VOG yet
round-rule-past = together before, or somebody does not want it
round-rule-waiting-arm = on the waiting list of the study
round-rule-veto = you or a colleague said no, with a reason
round-rule-contact = the household wants more contact than the group can offer

# Proposals side by side
round-proposals-title = Proposals to look at
round-proposal-of = Proposal { $number } of { $total }
round-proposal-pair = { $household } and { $group }
round-side-household = For the household
round-side-group = For the group
round-plus = Fits well
round-minus = Fits less well
round-unknown = Not answered, counted as average
round-points = points
round-second-best = Next best option
round-second-best-none = There is no other option.
round-waited = Has waited { $time }
round-approve = Approve
round-approve-all = Approve all I have seen
round-approved = Approved. Both sides get a message.
round-approved-count =
    { $count ->
        [one] One proposal sent
       *[other] { $count } proposals sent
    }
round-reject = Not this pair
round-rejected = This pair will not go ahead. Your reason has been saved.
round-override-title = You choose differently from the result
round-override-why = Write why. This is kept with the proposal.
round-override-missing = Write a reason of a few words.
round-changed-meanwhile = One of the two has changed meanwhile. This proposal is no longer possible.
round-publish = Close the round
round-published = The round is finished.
round-decide-you = The computer calculates. You decide.

# Three times no, and small words
round-rule-must = a requirement that is not met
round-look-again = Look again
round-earlier = Earlier rounds
round-look-first = Somebody here has already said no three times. Look at it yourself first.
round-looked = I have looked at this proposal myself
round-feature = On what
round-points-most = at most
round-input = Fingerprint of the answers
round-output = Fingerprint of the result
