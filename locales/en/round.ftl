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
round-proposal-of = Proposal { $number } of { $total }
round-proposal-pair = { $household } and { $group }
round-side-household = For the household
round-side-group = For the group
round-plus = Fits well
round-minus = Fits less well
round-unknown = Not answered, counted as average
round-points = points
round-second-best = Next best option
round-waited = Has waited { $time }
round-approve = Approve
round-approve-all = Approve all I have seen
round-approved-count =
    { $count ->
        [one] One proposal sent
       *[other] { $count } proposals sent
    }
round-reject = Not this pair
round-rejected = This pair will not go ahead. Your reason has been saved.
round-override-why = Write why. This is kept with the proposal.
round-override-missing = Write a reason of a few words.
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

# Running: what it is busy with
round-running-phase = Now: { $phase }
round-running-phase-queue = Waiting for its turn
round-running-phase-explain = Writing down the reasons
round-running-phase-firmness = Trying slightly different weights

# Decisions before a round
round-pins-title = Decide about a pair beforehand
round-pins-why = Do this rarely. The round works with your decision. If the pair does not keep a rule, that is shown.
round-pins-none = Nothing has been decided beforehand.
round-pin-kind = What do you decide?
round-pin-together = Put these two together
round-pin-apart = Keep these two apart
round-pin-choose = Choose one
round-pin-household = Household
round-pin-group = Group
round-pin-save = Save this decision
round-pin-remove = Remove
round-pin-tag-together = together
round-pin-tag-apart = apart
round-pin-waits = One of the two does not take part now. Your decision waits.
round-pin-missing = Choose something from the list.
round-pin-taken = One of the two is already put together with somebody else. See the list.
round-pin-refused = A proposal for these two did not go ahead before. So this cannot be.
round-why-long = Your reason is too long. Use { $max } letters at most.

# How firm a pair stands
round-fixed = Put together by you or a colleague
round-breaks = This pair does not keep these rules: { $rules }.
round-note = Reason: { $why }
round-shaky = Depends on small differences
round-firm = Stays { $share } times out of 100, each time with slightly different weights.
round-shaky-why = Another arrangement is nearly as good. Your own judgement counts here.
round-rank-household = Place { $rank } of { $total } possible groups
round-rank-group = Place { $rank } of { $total } possible households
round-confidence = Of 100 points, { $share } are about questions with an answer.
round-second-if = If this pair does not go ahead, { $household } gets the group { $group }.
round-second-nobody = If this pair does not go ahead, { $household } keeps waiting.
round-second-group = The group { $group } then gets { $household }.
round-second-group-nobody = The group { $group } then keeps waiting.
round-moves =
    { $count ->
        [one] One household then has another group or none.
       *[other] { $count } households then have another group or none.
    }

# What another choice would cost
round-price-households-fewer =
    { $count ->
        [one] One household fewer gets a group.
       *[other] { $count } households fewer get a group.
    }
round-price-households-more =
    { $count ->
        [one] One household more gets a group.
       *[other] { $count } households more get a group.
    }
round-price-households-class = A household that goes first then gets no group.
round-price-groups-fewer =
    { $count ->
        [one] One group fewer gets a household.
       *[other] { $count } groups fewer get a household.
    }
round-price-groups-more =
    { $count ->
        [one] One group more gets a household.
       *[other] { $count } groups more get a household.
    }
round-price-groups-class = Then a group that has waited less goes first.
round-price-floor-more =
    { $count ->
        [one] One pair more falls below { $floor } points.
       *[other] { $count } pairs more fall below { $floor } points.
    }
round-price-floor-fewer =
    { $count ->
        [one] One pair fewer falls below { $floor } points.
       *[other] { $count } pairs fewer fall below { $floor } points.
    }
round-price-points-fewer =
    { $count ->
        [one] One point fewer in all.
       *[other] { $count } points fewer in all.
    }
round-price-points-more =
    { $count ->
        [one] One point more in all.
       *[other] { $count } points more in all.
    }
round-price-points-tiny = Less than one point of difference in all.
round-price-lot = Just as good. Only the lot chose otherwise.
round-price-nothing = Nothing changes.

# Why not another group
round-why-title = Why not another group?
round-why-has = { $household } has { $group } in this result.
round-why-has-none = { $household } has no group in this result.
round-why-price = What stands in the way? Or what does it cost?
round-why-forbidden = Not possible: { $rules }.
round-why-taken = The place is fixed for another household.
round-why-ask = What would change this?
round-why-ask-title = When would this household get the group { $group }?
round-why-weight = If “{ $feature }” counted differently for this household: { $to } instead of { $from }.
round-why-weight-note = Weights add up to 1,000.
round-why-weight-none = No other weight or answer was found that gives this household that group.
round-why-limit = If the journey may take { $minutes }.
round-why-slot = If this household is also free on { $slot }.
round-why-language = If this household speaks { $language }: { $level }.
round-why-no-common = If it is also fine to have no shared language yet.
round-why-contact = If less contact is fine too.
round-back = Back to the result

# What if
round-whatif-title = What if?
round-whatif-intro = You change one thing in a copy. Nothing is saved and nothing is sent.
round-whatif-pair = Put a pair together or keep it apart
round-whatif-weight = Let something count for more or less
round-whatif-feature = What?
round-whatif-weight-of = Counts for (of 1,000)
round-whatif-share = The household’s side for more or less
round-whatif-share-of = Household’s side (of 100)
round-whatif-share-hint = The rest is the group’s side. Now: { $now }.
round-whatif-floors = Other lower bounds
round-whatif-floor = Lower bound { $number } (of 100 points)
round-whatif-go = Work it out
round-whatif-number = Fill in a whole number that is possible here.
round-whatif-order = Each lower bound must be at least as high as the one before.
round-whatif-result = What changes then
round-whatif-asked-together = Together: { $household } and { $group }
round-whatif-asked-apart = Apart: { $household } and { $group }
round-whatif-asked-weight = “{ $feature }” counts for { $weight } of 1,000
round-whatif-asked-share = The household’s side counts for { $share } of 100
round-whatif-asked-floors = Lower bounds: { $first }, { $second } and { $third } points
round-whatif-matched = Households with a group
round-whatif-least = Lowest score of a pair (of 100)
round-whatif-before-after = now { $before }, then { $after }
round-whatif-now = Now
round-whatif-then = Then
round-whatif-nobody = no group
round-whatif-same = Nobody gets another group.
round-whatif-measure = The points are measured differently then. So compare only who gets which group.
round-whatif-impossible = That cannot be. One of the two is already put together with somebody else, or a proposal did not go ahead before.
round-whatif-do-title = Do it this way
round-whatif-do-text = This result is dropped. A new round starts with your decision. Nothing has been sent yet.
round-whatif-do = Start again this way
round-whatif-policy = Weights and lower bounds are the same for every round. Here you can only try them.

# Beside other ways to choose
round-beside-title = Beside other ways to choose
round-beside-why = The same people, divided in other ways. Scores are of 100.
round-beside-price = Protecting the weakest pairs costs { $share } per cent of all points.
round-beside-floors = Lower bounds: { $first }, { $second } and { $third } of 100. First as few pairs as possible below them, then the sum.
round-beside-unique = There is only one best arrangement.
round-beside-not-unique = Other arrangements are just as good, even after the lot.
round-beside-book = Rulebook { $name }, version { $version }, engine { $engine }
round-beside-none = This round is too large to compare.
round-method-ours = This result
round-method-welfare = As many points as possible
round-method-stable = Nobody wants to swap
round-method-greedy = Always the best pair first
round-head-way = Way
round-head-pairs = Pairs
round-head-household = Household, on average
round-head-group = Group, on average
round-head-worst = Weakest tenth
round-head-least = Lowest
round-head-under = Below { $floor }
round-head-blocking = Would rather swap
round-head-material = of which clearly
round-blocking-why = “Would rather swap”: a household and a group that would both rather have each other. Clearly: both by 10 points or more.

# How it went for whom
round-fair-title = How it went, and for whom
round-fair-why = This only looks back. Under ten households nothing is shown. Sometimes one more line is not shown, so that nobody can work it out. In brackets: the number lies between these, with 95 per cent certainty.
round-fair-who = Who
round-fair-people = Households
round-fair-matched = With a group (of 100)
round-fair-weeks = Weeks of waiting
round-fair-score = Score (of 100)
round-fair-hidden = not shown
round-fair-interval = { $value } ({ $low } to { $high })
round-fair-all = Everybody in { $city }
round-fair-age = Age { $age }
round-fair-age-none = Age not answered
round-fair-kind-none = Kind of household not answered
round-fair-language = Speaks { $language }
round-fair-level = Dutch: { $level }
round-fair-level-none = No Dutch filled in

# Who keeps waiting, and the proof
round-short-title = Too few groups for these households
round-short-text = This is about { $households }. They can only go to { $groups }. Places there in all: { $places }.
round-short-proof = So somebody always keeps waiting, however you divide. A new group helps most here.
round-short-households = Households
round-short-groups = Groups
round-only = Only this stands in the way of { $groups }: { $rule }.
round-recruit = The groups there are do not fit well. What is missing most: { $feature }. Look for a new group.
round-in-short = Belongs to the households with too few groups.
round-rule-count =
    { $count ->
        [one] { $rule }: with one group
       *[other] { $rule }: with { $count } groups
    }

# Files to check
round-file-input = Download what went in
round-file-result = Download the result with its proof
round-file-check = This is how anybody can check it with the program:
round-file-careful = The files hold people’s answers, without names. Do not pass them on lightly.
round-left-count = { $count } to look at separately
round-changed-count = { $count } no longer possible
round-proposal-open = Look at this proposal
