### P4: three doors.
join-page-title = Take part
join-intro = Choose the door that suits you.
join-stop-any-time = You can stop at any moment. We keep what you filled in for seven days on this device.
join-skip-most = You may skip most of the questions.
join-questions =
    { $count ->
        [one] It is one question.
       *[other] There are { $count } questions.
    }

# The three doors
join-household-title = I am new here
join-household-text = For you alone, or for you and your family. You tell us what you are looking for. Then somebody from the team calls or writes to you.
join-household-for = For people with an asylum residence permit (verblijfsvergunning asiel) who have been in the Netherlands for three years at most.
join-household-helper = Is somebody helping you to fill this in? That is fine. Do it together.
join-household-go = Sign up
join-group-title = We want to be a group
join-group-text = You begin, and invite four people you know. Each of you answers a few questions.
join-group-for = At least three of you speak Dutch well. You all make time for one year.
join-group-go = Start a group
join-alone-title = I am on my own
join-alone-text = You have no group yet. We look for four others in your city. You meet each other first.
join-alone-go = Join on your own
join-help-title = Would you rather talk to somebody?
join-help-text = Call the team. They will fill it in together with you.
join-have-account = Do you already have an account?
join-continue-draft = Go on where you stopped
join-invitation-title = Have you been invited?
join-invitation-text = Then open the link you received. It works only for you.
join-city-closed = You cannot sign up in { $city } now.
join-closed-all = No city is open now. You cannot sign up yet.
