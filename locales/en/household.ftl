### N1 to N4: a household signs up, and waits. Short sentences: many readers are learning the language.

# Introduction
household-page-title = Sign up
household-intro = Good to have you here. We ask you a few questions. Then somebody from the team contacts you.
household-intro-skip = You may skip nearly every question.
household-intro-stop = You can stop and go on later. We keep your answers on this device for seven days.
household-intro-never-title = We do not ask about
household-intro-never-1 = your country or origin
household-intro-never-2 = your religion
household-intro-never-3 = why and how you came here
household-intro-never-4 = numbers or copies of your papers
household-intro-never-5 = your health
household-intro-questions =
    { $count ->
        [one] There is one question.
       *[other] There are { $count } short questions.
    }
household-start = Begin
household-resume = Go on where you stopped
household-resume-text = You had already begun. Your answers are still there, until { $date }.
household-throw-away = Throw away my answers

# Steps
household-step-skip = Skip this question
household-step-saved = Your answers are saved. You can also go on later.
household-step-name-title = What shall we call you?
household-step-city-title = Where do you live?
household-step-eligible-title = Is this programme for you?
household-step-reach-title = How do we reach you?
household-step-people-title = Who takes part?
household-step-languages-title = Which languages do you speak?
household-step-slots-title = When do you have time?
household-step-travel-title = How far do you want to travel?
household-step-goals-title = What do you want to achieve?
household-step-interests-title = What do you enjoy?
household-step-age-title = About how old are you?
household-step-wishes-title = Do you have another wish?

# Check your answers and consents
household-check-title = Is this right?
household-check-text = Take your time. You can still change everything.
household-consent-title = What do you say yes to?
household-consent-intro = You choose each point separately. You can take back each yes later.
household-consent-matching = Yes, you may use my answers to look for a group for me.
household-consent-matching-without = Without this yes we cannot look for a group for you.
household-consent-matching-missing = Tick the box if we may look for a group for you. Otherwise we cannot use your sign-up.
household-consent-contact = Yes, the group may see my phone or e-mail when everybody has said yes.
household-consent-contact-without = Without this yes the group makes plans with you only through this website.
household-consent-research = Yes, researchers may use my answers, without my name.
household-consent-research-without = Without this yes you simply take part. It makes no difference.
household-consent-given = Said yes on { $date }
household-consent-withdraw = Take back this yes
household-send = Send my sign-up

# Confirm and done
household-confirm-title = One more thing: is this your e-mail?
household-confirm-text = We sent a code to { $email }. Fill in the eight digits.
household-confirm-go = Confirm
household-done-title = Done, thank you
household-done-text = We will contact you before { $date }.
household-done-person = { $name } will call or write to you.
household-done-language = Does { $name } not speak your language? Then we look for somebody to translate.
household-done-starting = In { $city } we are only beginning. We will let you know when the time comes.
household-done-no-mail = You gave no e-mail. The team calls you to confirm everything. We keep your answers for thirty days.
household-done-next = See how things stand
household-done-already = Your sign-up had already arrived. We saved it once.

# Waiting
household-waiting-title = Where do you stand now?
household-waiting-hello = Hello { $name }
household-waiting-step-1 = Signed up
household-waiting-step-2 = Spoken with the team
household-waiting-step-3 = Ready for a group
household-waiting-step-done = done
household-waiting-step-now = you are here now
household-waiting-step-later = still to come
household-waiting-signed-up = Your sign-up has arrived. We will contact you before { $date }.
household-waiting-late = We meant to contact you before { $date }. We did not manage, sorry. Feel free to call us.
household-waiting-contacted = Somebody from the team has spoken with you. Now we complete everything together.
household-waiting-ready = Everything is complete. We are looking for a group for you. We look again every four weeks.
household-waiting-unknown = We do not know yet how long it will take.
household-waiting-usual = Half find a group within { $weeks }. For a quarter it takes { $from } at most. For a quarter it takes longer than { $to }.
household-waiting-proposed = There is a proposal for you.
household-waiting-proposed-go = Read the proposal
household-waiting-paired = You have a group.
household-waiting-paired-go = See your group
household-waiting-withdrawn = You have stopped. You can undo this until { $date }. After that we erase everything.
household-waiting-undo = I do want to take part
household-waiting-last-news = Last news: { $date }
household-waiting-answers = My answers
household-waiting-edit = Change my answers
household-waiting-shorten-slots = Are you free at other times too? Then more groups may fit.
household-stop-title = Do you want to stop?
household-stop-text = You always may, without a reason. From that moment nobody sees your details any more. After seven days we erase everything.
household-stop-go = Yes, I stop

# Fields that only this questionnaire has
household-choose = Choose
household-too-many = Choose { $max } at most.
household-too-long = This is too long. Use { $max } letters at most.
household-city-starting = We are only beginning here. Your sign-up waits.
household-language-row = Language { $number }
household-language-level = How well do you speak language { $number }?
household-travel-line = { $minutes }, { $by }
household-language-line = { $language }: { $level }
household-hope-sure = Yes, leave it like this
household-email-none = No e-mail? Leave it empty. Then the team calls you.
household-check-missing = A few questions still need an answer.
household-confirm-later = You can also do this later. Sign in with your e-mail and the newest code.

# Waiting, without a date that we do not have
household-waiting-intake-plain = A talk with the team has been arranged. You heard from them when it is.
household-waiting-paused-plain = Your sign-up is paused. Your place is kept. Call the team if you want to go on.
household-waiting-not-suitable = This programme is not right for you now. The team tells you where you can go. Do you not agree? Call the team.
household-waiting-ended = Your year together is over. The team asks you what you want next.
household-waiting-no-matching = We do not look for a group now, because you took back your yes.

# What we know about you
household-data-title = What do we know about you?
household-data-text = Here you see all your answers. You can correct each of them.
household-data-since = You signed up on { $date }.
household-consent-give = Say yes
household-looked-title = Who opened your answers?
household-looked-none = Nobody from the team has opened your answers yet.
household-looked-line =
    { $count ->
        [one] { $date }: { $role }, once
       *[other] { $date }: { $role }, { $count } times
    }
household-file-title = Take your data with you
household-file-text = This file holds your answers, each yes you gave, your proposals, and who looked. Would you like the team’s notes too? Ask for them.
household-correct-city = Have you moved to another city? Call the team. They will arrange it with you.
household-correct-email = You change your e-mail under “My account”.

# Something is not right
household-safe-exit = Leave this page now
household-safe-change-title = Do you want to stop, or another group?
household-safe-change-text = You need no reason. Write it above, or stop yourself.

# What would shorten the wait, counted
household-waiting-shorten-slots-count =
    { $count ->
        [one] Are you free at other times too? Then one more group may fit.
       *[other] Are you free at other times too? Then { $count } more groups may fit.
    }
household-waiting-shorten-travel-count =
    { $count ->
        [one] May the journey be longer? Then one more group may fit.
       *[other] May the journey be longer? Then { $count } more groups may fit.
    }
