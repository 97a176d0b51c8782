### N5 and I5: a proposal, its reasons, and every possible answer. No numbers, no percentages.

# The household's side
proposal-page-title = A group for you
proposal-hello = Hello { $name }. We have a group for you.
proposal-calm = Take your time. You decide. You may always say no. You need not say why.
proposal-people-title =
    { $count ->
        [one] One person
       *[other] { $count } people
    }
proposal-person = Somebody in the group
proposal-ages = They are between { $from } and { $to } years old.
proposal-ages-older = They are { $from } years or older.
proposal-names-later = You see their names when you say yes.
proposal-names-title = These are their names

# Reasons, both sides
proposal-fits-title = Why this group suits you
proposal-fits-title-group = Why this household suits you
proposal-less-title = What fits less well
proposal-less-none = We found nothing that fits badly. You may always ask.
proposal-unknown-text = You or the group did not fill this in: { $list }. That counts as average.
proposal-not-used = We do not look at your country, your religion or your health.
proposal-not-used-group = We do not look at country, religion or health.
proposal-more-how = How we choose groups
proposal-feature-language = language
proposal-feature-interests = hobbies
proposal-feature-sector = work
proposal-feature-age = age
proposal-feature-travel = travel time
proposal-feature-availability = time
proposal-feature-goals = goals
proposal-feature-children = children
proposal-plus-language = You both speak { $language }.
proposal-plus-language-plain = You share a language.
proposal-plus-interests = You both like { $list }.
proposal-plus-interests-plain = You enjoy some of the same things.
proposal-plus-sector-plain = Your work is alike.
proposal-plus-age = You are about the same age.
proposal-plus-travel = You live close: about { $minutes } of travel.
proposal-plus-travel-plain = You do not live far apart.
proposal-plus-availability = You are both free on { $list }.
proposal-plus-availability-plain = You have time at the same moments.
proposal-plus-goals = The group likes to help with what you want: { $list }.
proposal-plus-goals-group = You like to help with what they want: { $list }.
proposal-plus-contact = You want to meet about equally often.
proposal-plus-children = The group likes being with children.
proposal-less-language = You share no language yet. In the beginning somebody can translate.
proposal-less-language-level = Talking will be slow in the beginning. You share { $language }, at a simple level.
proposal-less-interests = You enjoy different things.
proposal-less-sector = Nobody in the group works in your field.
proposal-less-sector-group = None of you works in the same field.
proposal-less-age = There is quite a difference in age.
proposal-less-travel = The journey is somewhat longer: about { $minutes }.
proposal-less-travel-plain = The journey is a little longer than is nice.
proposal-less-availability = There are only a few times when you are both free.
proposal-less-goals = The group fits these goals less well: { $list }.
proposal-less-goals-group = You fit these goals less well: { $list }.
proposal-less-children = The group has little experience with children.

# Answering
proposal-answer-title = What would you like?
proposal-last-day = You have until { $date }.
proposal-yes = Yes, I want to meet them
proposal-ask = I have a question
proposal-other = No, I would rather have another group
proposal-withdraw = I take back my yes
proposal-yes-done = Good. Now it is the group’s turn. You will hear by { $date } at the latest.
proposal-no-sure = Then we look for another group. Your waiting time still counts.
proposal-no-sure-go = Yes, look for another group
proposal-no-why = Would you like to say why? You need not. Only the team reads it.
proposal-question-send = Send my question
proposal-question-goes-to = Your question goes to { $name } from the team.
proposal-question-done = Your question has been sent. You can still choose afterwards.
proposal-question-yours = Your question
proposal-question-answer = The answer
proposal-question-waiting = The answer is still to come.

# The group's side
proposal-group-page-title = A household for you
proposal-group-intro = There is a household that suits you. You see who they are only when everybody has said yes.
proposal-group-calm = Take time to think. Talk it over together.
proposal-group-age = Age: { $age }
proposal-group-travel = Travel: about { $minutes }
proposal-group-interests = They enjoy: { $interests }
proposal-group-yes = Yes, I want to meet them
proposal-group-no = No, not this time
proposal-group-each = Each of you answers alone. The others do not see your answer.
proposal-group-yes-done = Thank you. We now wait for the others.
proposal-group-no-why = Why does it not suit you?
proposal-group-no-why-text = Only the team reads this. Your name is not shown anywhere.
proposal-group-no-missing = Choose a reason. It helps the team to look better.
proposal-reason-time = I have no time now
proposal-reason-far = It is too far
proposal-reason-language = Talking will be too hard
proposal-reason-know = I think I know these people
proposal-reason-feeling = It does not feel right
proposal-reason-other = Something else

# States of a proposal, for both
proposal-state-your-turn = It is your turn.
proposal-state-their-turn = It is the other side’s turn.
proposal-state-others-turn = You have answered. We wait for the rest of the group.
proposal-state-paired = Everybody said yes. Your year has begun!
proposal-state-over = This proposal will not go ahead. That is nobody’s fault.
proposal-state-expired = The last day has passed. We keep looking.
proposal-state-none = There is no proposal now. As soon as there is one, we will write to you.
proposal-paired-next = To your first meeting
proposal-withdrawn-by-team = The team has taken this proposal back. We keep looking. Questions? Feel free to ask the team.

# Questions, on the team's page
proposal-team-title = Questions about proposals
proposal-team-none = There are no questions.
proposal-team-asked = Asked on { $date }

# General words, where codes would say too much
proposal-plus-goals-group-plain = You like to help with what they want.
proposal-less-goals-plain = Not all goals fit equally well.
proposal-less-language-plain = Talking will be slow in the beginning.
proposal-question-long = Your question is too long. Use { $max } letters at most.

# A page of its own for the team, and taking a proposal back
proposal-team-page-title = A proposal
proposal-team-pair = { $household } and { $group }
proposal-team-sent = Sent on { $date }
proposal-team-until = They can answer until { $date }
proposal-team-round = To the round
proposal-take-back-title = Take this proposal back
proposal-take-back-text = Both sides hear that it will not go ahead. They do not read your reason. If they ask, explain what you can.
proposal-take-back-after = Then they are ready again. A round does not bring these two together again.
proposal-take-back-why = Why? Only the team reads this.
proposal-take-back-go = Take the proposal back
proposal-take-back-missing = Write a reason of a few words.
proposal-take-back-done = The proposal has been taken back. Both sides are told.
proposal-take-back-closed = This proposal is no longer open. It can no longer be taken back.
