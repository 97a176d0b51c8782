### P5: real questions, by who asks them.
questions-page-title = Questions
questions-intro = This is what people often ask. Is your question not here? Feel free to call.
questions-search-label = Search for a word
questions-search-go = Search
questions-found =
    { $count ->
        [one] One question found.
       *[other] { $count } questions found.
    }
questions-not-found = We found nothing for “{ $query }”. Try another word, or call us.
questions-all = See all questions

# Groups of questions
questions-by-newcomer = If you are new here
questions-by-group = If you want to be a group
questions-by-alone = If you join on your own
questions-by-everybody = For everybody

# Newcomers
questions-newcomer-1 = Do I have to speak Dutch?
questions-newcomer-1-answer = No. We look for a group that you can talk with. Is that not possible yet? Then somebody can translate in the beginning.
questions-newcomer-2 = Who can take part?
questions-newcomer-2-answer = You have an asylum residence permit and have been in the Netherlands for three years at most. Not sure? Sign up and ask us.
questions-newcomer-3 = Do I have to show my papers?
questions-newcomer-3-answer = We keep no papers and no numbers. Nor do we ask where you come from or why you came.
questions-newcomer-4 = How long will I have to wait?
questions-newcomer-4-answer = That differs per city, and we cannot promise. Within five working days the team contacts you. Your own page shows how things stand.
questions-newcomer-5 = May I say no to a group?
questions-newcomer-5-answer = Always. You need not say why. The group hears only that it will not go ahead.
questions-newcomer-6 = I want to meet women only. Is that possible?
questions-newcomer-6-answer = Yes, you may ask for a group of women only or men only. You may have to wait longer.
questions-newcomer-7 = I have no e-mail. Can I still take part?
questions-newcomer-7-answer = Yes. Leave a phone number. The team calls you and arranges the rest together with you.

# Groups
questions-group-1 = Why five people?
questions-group-1-answer = Five people can share it. If one is ill or busy, four simply go on. And five people know many others between them.
questions-group-2 = How much time does it take?
questions-group-2-answer = Each of you says how many hours a month are fine. Two hours is already good. You promise it for one year.
questions-group-3 = Do we need to speak a newcomer’s language?
questions-group-3-answer = No. Practising Dutch is one of the goals. But a language you share does help in the beginning.
questions-group-4 = What is a VOG, and why do you ask for it?
questions-group-4-answer = A VOG is a Dutch certificate of conduct. The team checks that it is genuine and gives it back. We keep only that it is fine, and the date.
questions-group-5 = Is there training and help?
questions-group-5-answer = Yes. Before the start you do a training course. After that there is somebody from the team you can call, all year.
questions-group-6 = What if somebody leaves the group?
questions-group-6-answer = That can happen. With three or more you go on, and we look for somebody to join. With fewer we talk about it with everybody.

# On your own
questions-alone-1 = I do not know four others yet. Can I take part?
questions-alone-1-answer = Yes. We look for people in your city who suit each other. You meet first. Then each person says yes or no.
questions-alone-2 = Can I come with a friend?
questions-alone-2-answer = Yes. Say when you sign up that there are two or three of you. You will then stay together.

# Everybody
questions-everybody-1 = Does a computer decide who comes together?
questions-everybody-1-answer = A computer calculates and makes a suggestion. A person from the team decides. And you yourselves say yes or no.
questions-everybody-2 = What do you know about me?
questions-everybody-2-answer = Only what you filled in yourself, and what the team then agrees with you. The privacy page says exactly what.
questions-everybody-3 = What do I do if I do not feel safe?
questions-everybody-3-answer = In danger, call 112. Otherwise click “Something is not right” below. Only the team reads that, never the group.
