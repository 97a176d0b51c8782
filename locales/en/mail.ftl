### Mails. Neutral subject, no other person's name, one button to one page.
mail-subject = Message from Samen Hier
mail-hello-plain = Hello,
mail-bye = Kind regards,
mail-bye-team = the team of Samen Hier
mail-open = Open the page
mail-why = You receive this message because you take part in Samen Hier, or have just signed up.
mail-not-you = Was this not you? Then you need not do anything.

# Sign-in code
mail-code-title = Your code to sign in
mail-code-text = Type this code on the page where you were:
mail-code-valid = Code and link work until { $time }, and only once.
mail-code-secret = Do not give the code to anyone. We never ask for it.

# Sign-up
mail-confirm-title = Confirm your sign-up
mail-confirm-text = With this code we know that this is your e-mail. Then your sign-up has arrived.
mail-signed-up-title = Your sign-up has arrived
mail-signed-up-text = Good to have you with us. We will contact you before { $date }.
mail-group-started-title = Your group has begun
mail-group-started-text = Now invite four people. You do that yourself, with a personal link. We send them nothing.
mail-group-answer-title = Somebody answered your invitation
mail-group-answer-text = See who it is, and say whether it is right.
mail-group-complete-title = Your group is complete
mail-group-complete-text = You are five now. Somebody from the team will contact you before { $date }.

# Proposal and pairing
mail-proposal-title = There is a proposal for you
mail-proposal-text = Take your time to read it. You have until { $date }. You may always say no.
mail-proposal-reminder-title = Your proposal is still waiting for an answer
mail-proposal-reminder-text = You can answer until { $date }. In doubt? Feel free to ask a question.
mail-turn-title = Now it is your turn
mail-turn-text = The other side has answered. Read your proposal and choose. You have until { $date }.
mail-proposal-over-title = This proposal will not go ahead
mail-proposal-over-text = That is nobody’s fault. We keep looking, and your waiting time still counts.
mail-question-answered-title = Your question has been answered
mail-question-answered-text = You can read it on the page of your proposal.
mail-paired-title = Your year begins
mail-paired-text = Everybody said yes. Your page now shows the names, and how to reach each other.

# Meeting
mail-meeting-title = The first meeting is planned
mail-meeting-changed-title = The meeting has changed
mail-meeting-cancelled-title = The meeting is cancelled
mail-meeting-when = When: { $date }
mail-meeting-cannot = Can you not come? Say so on the page. That is no problem.
mail-meeting-cancelled-text = You will choose a new date together.
mail-meeting-absent-title = Somebody cannot come
mail-meeting-absent-text = See on the page whether you choose another day.

# Other
mail-notice-title = There is something for you
mail-notice-text = Open the page to read it.

# The team takes a proposal back
mail-proposal-withdrawn-title = The team has taken your proposal back
mail-proposal-withdrawn-text = You do not have to do anything. We keep looking, and your waiting time still counts. Questions? Feel free to ask the team.
