### L1: somebody on their own.
alone-page-title = Join on your own
alone-intro = No group yet? We bring people in your city together, until there are five.
alone-how-1 = You tell us who you are, when you are free and what you enjoy.
alone-how-2 = The team suggests four others.
alone-how-3 = You meet each other. Then each of you says yes or no.
alone-how-4 = Does somebody say no? Then we look further. Nobody has to say why.
alone-start = Begin
alone-check-title = Is this right?
alone-send = Send
alone-done-title = Great, you are in
alone-done-text = Somebody from the team will contact you before { $date }.
alone-pool-title = People in your city
alone-pool-count =
    { $count ->
        [one] In { $city } one person is looking for a group. That is you.
       *[other] In { $city } { $count } people are looking for a group. You are one of them.
    }
alone-state-pooled = We are looking for people who suit you.
alone-state-suggested = A group has been suggested for you. The team will tell you more.
alone-state-met = You have met each other. Do you want to go on with these people?
alone-state-confirmed = You are in a group.
alone-start-own = Do you know four others after all? Then start a group yourself.
alone-stop-go = I am no longer looking for a group
alone-stopped = You have stopped. Thank you for wanting to take part.
