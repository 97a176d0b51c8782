### P1: the front page.

# The story in five short lines
home-page-title = Together in your new city
home-greeting = Hello, good to have you here.
home-title = Five people. One household. One year.
home-story-1 = You are new in the city, and you know hardly anyone.
home-story-2 = Five residents form a group and say: we will walk along with you.
home-story-3 = You meet for one year, at times that suit everybody.
home-story-4 = You practise the language, have coffee, celebrate and look for work.
home-story-5 = Everybody learns, and everybody gets to know new people.

# Why a network matters
home-why-title = Why knowing people matters so much
home-why-quote = I found my job via an employee at the primary school of the daughter of my friend’s neighbour.
home-why-quote-by = So said one newcomer.
home-why-text = That is how it often goes. Somebody knows somebody, who knows somebody else. Five people together know hundreds.
home-why-door = A group opens doors that no office can open.
home-why-chain-label = This was the path: a friend, the neighbour, his daughter, the school, an employee, a job.
home-chain-friend = my friend
home-chain-neighbour = his neighbour
home-chain-daughter = the daughter
home-chain-school = her school
home-chain-employee = an employee
home-chain-job = my job

# Three doors
home-doors-title = How would you like to take part?
home-door-household-title = I am new here
home-door-household-text = On your own or with your family. We look for a group that suits you.
home-door-group-title = We are a group
home-door-group-text = Neighbours, colleagues, friends or family. With five people you can share the work.
home-door-alone-title = I am on my own
home-door-alone-text = No group yet? We bring people in the city together.

# Cities and their state
home-cities-title = In which cities?
home-cities-text = Some cities are further along than others. We say so honestly.
home-cities-more = See all cities

# The year in short
home-year-title = What a year looks like
home-year-1 = The first weeks: get to know each other and make a plan.
home-year-2 = The first months: the neighbourhood, the language, school, the doctor and the shops.
home-year-3 = Halfway: a talk about how things are going.
home-year-4 = After that: meet more people, at work, in sport and at school.
home-year-5 = The end: a festive goodbye. Or simply stay friends.
home-year-more = Read how it works

# Who is behind it
home-who-title = Who is behind this?
home-who-text = Samen Hier began in 2019. Justice and Peace in The Hague started it, following an example from Toronto. The plan is that each city has a local partner.
home-who-honest = This website is new. Where something is not finished, we say so.
home-who-person = You will always talk to a person, not a machine.
home-empty-title = This place is still empty
home-empty-text = The website has just been set up. As soon as a city is open, you can sign up here.
