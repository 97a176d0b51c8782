### I1 to I4: starting a group, five seats, invitations, what is still missing, the group's home.

# The promise
group-page-title = Start a group
group-promise-title = What do you promise?
group-promise-1 = For one year you make time for a household that is new in your city.
group-promise-2 = There are five of you, so you can share it.
group-promise-3 = Each of you says how many hours a month are fine. Two hours is already good.
group-promise-4 = At least three of you speak Dutch well.
group-promise-5 = You do a training course and show a certificate of conduct (VOG). That is free.
group-promise-6 = You give no money and you are not a social worker. You stand beside somebody.
group-promise-stop = Can you really not go on? Then you may stop. The others go on.
group-start = Start our group
group-about-you-title = Now about you
group-about-group-title = About your group
group-edit-later = Everybody in the group can improve this later.
group-check-title = Is this right?
group-done-title = Your group has begun
group-done-text = The first seat is taken: yours. Four more to go.
group-city-starting = In { $city } we are only beginning. Your group can already form. A household follows later.

# Five seats and invitations
group-seats-title = Five seats
group-seats-taken =
    { $count ->
        [one] One of the five seats is taken.
       *[other] { $count } of the five seats are taken.
    }
group-seats-left =
    { $count ->
        [one] One more to go.
       *[other] { $count } more to go.
    }
group-seats-full = You are complete. Lovely!
group-seat-number = Seat { $number }
group-seat-free = Still free
group-seat-you = That is you
group-seat-initiator = started the group
group-seat-invited = Invited: { $label }
group-seat-opened = { $label } has opened the link
group-seat-accepted = { $name } said yes. Is this name right?
group-seat-confirmed = { $name } is in
group-seat-six = A sixth friend is welcome too. Ask the team for an extra seat.
group-invite-title = Invite somebody
group-invite-label = Who is this link for?
group-invite-label-hint = Only for you, so that you know which link is whose.
group-invite-label-missing = Write who this link is for.
group-invite-language = In which language?
group-invite-make = Make a personal link
group-invite-ready-title = The link for { $label }
group-invite-once = Copy or share the link now. We show it only once.
group-invite-rules = The link works for one person, until { $date }.
group-invite-qr = Picture with the link. The other person can scan it with a phone.
group-invite-whatsapp = Share in WhatsApp
group-invite-message = Hello! I am starting a group with Samen Hier. We spend a year with a household that is new in the city. Will you join? This is your link: { $url }
group-invite-revoke = Withdraw the link
group-invite-full = All seats are already given.
group-invite-waiting-confirm = First say whether the name is right.
group-confirm-yes = Yes, I know this person
group-confirm-no = No, this is not right

# The invited person
group-invited-title = Somebody asks you to join
group-invited-text = { $name } is starting a group in { $city } and would like you in it.
group-invited-what = The five of you spend one year with a household that is new in the city.
group-invited-think = Take your time to think. The link works until { $date }.
group-invited-yes = Yes, I will join
group-invited-no = No, not now
group-invited-no-done = No problem. Thank you for looking.
group-invited-questions = Now a few questions about you. The team sees your answers. Before the yes, a newcomer sees only part of them, without your name.
group-invited-done-title = You are in
group-invited-done-text = The person who invited you will say whether your name is right. Then you see the group.
group-invited-own = This is your own invitation. Send the link to somebody else.
group-invited-other-group = You are already in a group. You can be in only one group at a time.

# Ready checklist
group-ready-title = What still needs to be done?
group-ready-text = This shows what is missing, and who can do it.
group-ready-five = Five people in the group
group-ready-talk = Talk with the team
group-ready-statement = Everybody signs the statement
group-ready-vog = Everybody has a certificate of conduct (VOG)
group-ready-training = Everybody attended the training
group-ready-answers = All questions about the group are answered
group-ready-done = done
group-ready-missing = still missing for: { $names }
group-ready-who-team = The team does this.
group-ready-who-you = You can do this.
group-ready-all = Everything is in order. You are ready for a household.
group-statement-title = Statement
group-statement-sign = I sign this statement
group-statement-text-1 = I treat everybody with respect.
group-statement-text-2 = I pass on nothing about the household unless they want me to.
group-statement-text-3 = I lend no money and keep no bank card or DigiD.
group-statement-text-4 = Am I worried? Then I call the team.
group-statement-signed = Signed on { $date }.

# The group's home
group-home-title = Our group
group-home-next = What comes next
group-home-nothing = There is nothing for you to do this week.
group-home-forming =
    { $count ->
        [one] Invite one more person. Then you are complete.
       *[other] Invite { $count } more people. Then you are complete.
    }
group-home-complete = You are complete. The team will call you before { $date }.
group-home-cleared = The talk and the papers are in order. See what is still missing.
group-home-ready = You are ready. Every four weeks the team looks for who suits you.
group-home-proposed = There is a proposal for you.
group-home-paired = Your year has begun.
group-home-paused = Your group is paused.
group-home-members = Who are we?
group-home-profile = What we wrote about ourselves
group-home-answers = My answers
group-home-preview = This is what a newcomer may see of you before the yes
group-home-hours = Together you have { $hours } a month.
group-leave-title = Leaving the group
group-leave-text = You need not say why. After that you see nothing of the group and the household any more.
group-leave-go = I leave the group
