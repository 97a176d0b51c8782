### C1 to C4: the coordinator's work list, people, groups, contact, notes, reports.

# The work list
team-page-title = Work list
team-today =
    { $count ->
        [one] Today: one thing asks for your attention
       *[other] Today: { $count } things ask for your attention
    }
team-today-nothing = There is nothing to do today. Enjoy it.
team-order = What comes first is at the top.
team-empty-new = Nobody has signed up in { $city } yet. Share the website in the city.
team-city-now = You are working in { $city } now.

# Due
team-due-today = today
team-due-on = before { $date }
team-due-late =
    { $count ->
        [one] one working day late
       *[other] { $count } working days late
    }

# Rows: reason and one button
team-row-contact = First contact. Signed up on { $date }.
team-row-contact-go = Call and note
team-row-intake = Talk with the household. Contacted on { $date }.
team-row-intake-go = Plan the talk
team-row-group-contact = First contact with a group. Started on { $date }.
team-row-group-talk = Talk with the group. Complete since { $date }.
team-row-group-talk-go = Plan the talk
team-row-clearance = Nothing has happened with the group’s papers for 21 days.
team-row-clearance-go = See what is missing
team-row-single = Somebody is looking for a group. Signed up on { $date }.
team-row-proposal = No answer yet to a proposal. It runs until { $date }.
team-row-proposal-go = Ask how it stands
team-row-question = A question about a proposal.
team-row-question-go = Answer
team-row-first-meeting = The first meeting is not planned yet. The year began on { $date }.
team-row-first-meeting-go = Call the group
team-row-report = Somebody reports that something is not right.
team-row-report-go = Read and help
team-row-waiting = Has waited for 28 days without news.
team-row-waiting-go = Send an honest message
team-row-max-wait = Has waited for nearly half a year. Goes first in the next round.
team-row-below-five = The group has fewer than five people. Look for somebody to join.

# Lists
team-people-title = Households
team-groups-title = Groups
team-singles-title = People without a group
team-filter-state = State
team-filter-all = Everything
team-filter-go = Show
team-filter-clear = Show everything again
team-list-found =
    { $count ->
        [one] One found
       *[other] { $count } found
    }
team-list-none = Nothing found. Remove a filter to see more.
team-column-name = Name
team-column-state = State
team-column-since = Since
team-column-members = Members

# The file of a household
team-household-title = Household of { $name }
team-next-step = Next step
team-answers-title = Answers
team-consents-title = Consent
team-consent-yes = yes, on { $date }
team-consent-no = no consent
team-history-title = What happened
team-history-move = From { $from } to { $to }
team-contact-show = Show phone and e-mail
team-contact-show-why = We record that you looked. The person can see that.
team-contact-none = There is no phone or e-mail.

# Contact log
team-log-title = Contact
team-log-add = Note contact
team-log-channel = How?
team-log-outcome = How did it go?
team-log-reached = Reached
team-log-not-reached = Not reached
team-log-message-left = Left a message
team-log-wrong-number = Number or address is wrong
team-log-misses =
    { $count ->
        [one] Tried once, not reached yet.
       *[other] Tried { $count } times, not reached yet.
    }

# Notes
team-notes-title = Notes
team-note-add = Save the note

# Moves
team-move-intake = Arrange the talk
team-move-ready = Mark as “ready”
team-move-paused = Pause
team-move-resume = Resume
team-move-cleared = Talk and papers are in order
team-missing-title = What is still missing?
team-missing-none = Nothing is missing. This household can be marked “ready”.
team-missing-none-group = Nothing is missing. This group can be marked “ready”.
team-missing-eligible = whether they may take part
team-missing-consent = consent to look for a group
team-missing-languages = languages
team-missing-slots = times
team-missing-size = number of people
team-missing-goals = goals
team-missing-travel = travel time
team-missing-members = five members
team-missing-clearance = statement, VOG or training
team-missing-capacity = what the group can take on
team-eligible-confirm = I have asked: this household may take part

# The file of a group
team-group-title = Group { $name }
team-group-members =
    { $count ->
        [one] One member
       *[other] { $count } members
    }
team-group-clearance = Statement, VOG and training
team-group-vog-note = Never keep the paper itself. Only the state and the date.

# Reports and questions
team-reports-title = Reports
team-report-from = Reported on { $date }
team-report-reply = Call or write back: { $contact }
team-report-outcome = What did you do?
team-report-close = This is solved
team-question-answer = Your answer
team-question-send = Send the answer
team-question-sent = The answer has been sent.

# Tags and small words of the list
team-tag-report = Report
team-tag-meeting = First meeting
team-tag-question = Question
team-tag-proposal = No answer
team-tag-contact = First contact
team-tag-talk = Talk
team-tag-papers = Papers
team-tag-waiting = Waiting
team-tag-group = Group
team-purpose-matching = Looking for a group
team-purpose-contact = Sharing phone or e-mail
team-purpose-research = Research
team-pool = Begin a round. Ready: households { $households }, groups { $groups }
team-column-people = People
