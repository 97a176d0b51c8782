### P2: how it works.
how-page-title = How it works
how-intro = Five residents and a household that is new in the city spend one year together. Together you choose what you do.

# The year in six steps
how-steps-title = The year in six steps
how-step-1-title = Sign up
how-step-1-text = You tell us who you are and what you are looking for. Within five working days somebody from the team contacts you.
how-step-2-title = Meet the team
how-step-2-text = You talk with somebody from the team, in a language you speak if possible. A group also does a training course.
how-step-3-title = A proposal
how-step-3-text = We look for who suits whom. Both sides get a proposal and read why. You have fourteen days to choose.
how-step-4-title = The first meeting
how-step-4-text = Does everybody say yes? Then you meet. The group arranges a place and a time that suit the newcomer.
how-step-5-title = One year together
how-step-5-text = You agree on what you want to achieve together. After half a year you talk about how it is going.
how-step-6-title = Goodbye, or going on
how-step-6-text = After one year the programme ends. You may of course stay friends. A group can also start again, with another household.

# What a group does and does not do
how-does-title = What a group does
how-does-1 = Speak Dutch together, go for walks, cook or do sport.
how-does-2 = Read a letter together and see what you need to do.
how-does-3 = Come along to an appointment, if you want that.
how-does-4 = Know people who know people: for work, school or sport.
how-does-5 = Celebrate: your feast days and theirs.
how-not-title = What a group does not do
how-not-1 = Lend money or keep your bank card.
how-not-2 = Interpret at the doctor’s. A real interpreter does that.
how-not-3 = Give advice about your stay in the Netherlands. A lawyer or VluchtelingenWerk does that.
how-not-4 = Decide for you. You choose yourself.
how-not-5 = Ask why you had to flee, or about your religion or your papers.

# Cost, time, leaving
how-cost-title = What does it cost?
how-cost-text = Nothing. Taking part is free, for newcomers and for groups. Doing things together need not cost anything either.
how-time-title = How much time does it take?
how-time-text = You decide that together. Each member of a group says beforehand how many hours a month are fine: 2, 4, 6, 8 or 12.
how-leave-title = And if it does not work out?
how-leave-text = You may always stop. You need not say why, and it is nobody’s fault.
how-next = Take part
