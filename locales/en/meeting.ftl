### N7 and I6: planning the first meeting, seeing it, not being able to come.

# The group plans
meeting-plan-title = Plan your first meeting
meeting-plan-intro = Choose a day, a time and a place. The newcomer gets a message in their own language.
meeting-plan-by = Try to meet before { $date }.
meeting-plan-times = Times that suit both of you: { $list }.
meeting-plan-tip-title = Three good ideas for the first meeting
meeting-plan-tip-1 = Coffee or tea in a library or community centre. It is quiet there and free.
meeting-plan-tip-2 = A walk in a park. Talking is easy while walking.
meeting-plan-tip-3 = Cooking together in a community centre. Everybody brings something.
meeting-plan-tip-public = Choose a public place for the first time, not somebody’s home.
meeting-plan-place-kind = What kind of place is it?
meeting-plan-place = What is the place called?
meeting-plan-way = How do you get there?
meeting-plan-way-hint = For example: tram 9, stop Voorbeeldplein, then walk for two minutes.
meeting-plan-ends = Until what time?
meeting-plan-go = Plan this meeting
meeting-planned = It is settled. Everybody gets a message.
meeting-change-go = Change the meeting
meeting-changed = The meeting has been changed. Everybody gets a message.
meeting-cancel-go = Cancel the meeting
meeting-cancel-sure = Do you really want to cancel the meeting? Everybody will get a message.
meeting-cancelled = The meeting is cancelled. Choose a new day together.

# Who does what
meeting-tasks-title = Who does what?
meeting-tasks-why = With five people it is only something small for each.
meeting-task-welcome = Be there first and say welcome
meeting-task-meet-at-stop = Meet at the stop
meeting-task-drinks = Bring drinks and something nice to eat
meeting-task-place = Arrange the place
meeting-task-children = Bring something nice for the children
meeting-task-translate = Translate, or get a translation app ready
meeting-task-message = Send a message the day before
meeting-task-nobody = Nobody yet
meeting-task-take = I will do it
meeting-task-taken = { $name } does this
meeting-task-yours = You do this
meeting-task-give-back = Not after all

# Seeing the meeting
meeting-next-title = Your first meeting
meeting-next-title-later = Your next meeting
meeting-next-none = There is no appointment yet. The group will suggest one.
meeting-when = When
meeting-where = Where
meeting-address-show = Show this to the driver if you do not know the way.
meeting-way = How to get there
meeting-who-comes = Who comes
meeting-likes-to-help = Likes to help with: { $list }
meeting-calendar = Add to my calendar
meeting-calendar-note = Your calendar shows only “Samen Hier”. No names.
meeting-calendar-title = Samen Hier
meeting-calendar-text = Open the page to read more.

# I cannot come
meeting-cannot = I cannot come
meeting-cannot-text = That is fine. You need not say why. We tell the others.
meeting-cannot-go = Tell them I cannot come
meeting-cannot-done = The others know. You will choose another day together.
meeting-cannot-done-group = Your group knows. The meeting simply goes ahead.
meeting-can-after-all = I can come after all
meeting-absent = { $name } cannot come
meeting-held-question = Did it take place?
meeting-held-yes = Yes, we met
meeting-held-no = No, it did not take place
meeting-held-done = Lovely. Your year has really begun now.

# Ice-breakers, side by side in two languages
meeting-ice-title = Questions to begin with
meeting-ice-text = Choose one. Everybody answers, you too.
meeting-ice-1 = What is your favourite food?
meeting-ice-2 = What is a beautiful place in this city?
meeting-ice-3 = Which music makes you happy?
meeting-ice-4 = What do you like to do on a day off?
meeting-ice-5 = Which Dutch word do you find funny?
meeting-ice-6 = What did you do for the first time this week?
meeting-phrase-title = A sentence for that day
meeting-phrase-meaning = This is how you say that you are glad to meet somebody.
meeting-kit-title = For the first meeting
meeting-kit-shared = What you already share

# The page of the group, and what the pages need besides
meeting-group-title = Your group
meeting-group-text = These people stand beside you this year. They chose to.
meeting-group-speaks = Speaks: { $list }
meeting-group-next = See your meeting
meeting-tasks-which = What has to be done?
meeting-day-refused = The newcomer cannot come on that day. Choose another day.
meeting-changed-meanwhile = Somebody else has just changed this. At the top you see how it is now. Your text is still here.
meeting-too-long = This is too long. Use { $max } letters at most.
meeting-calendar-place = Put the place in my calendar too
meeting-kind-missing = Choose what kind of place it is.
meeting-cannot-done-mine = You are not coming this time. The others know.
meeting-until = until { $time }
