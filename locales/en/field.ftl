### Questions: -label (the question), -short (on the check page), -why (why we ask), -hint, and what to do when it is not right: -missing, -wrong, -long.

# For every field
field-missing = Fill in something here, or skip the question.
field-missing-required = We need this to go on.
field-choose-one = Choose one answer.
field-choose-some = You may choose more than one.
field-choose-known = Choose an answer from the list.
field-too-long = This is too long. Use { $max } letters at most. Now there are { $length }.
field-too-many = Choose { $max } at most. Now there are { $length }.
field-sensitive = Do not write why you had to flee. Write nothing about your religion, country, health or papers either. We do not need to know.
field-sensitive-sure = Perhaps this holds something personal that we do not need to know. Do you want to leave it like this?

# Name
field-name-label = What shall we call you?
field-name-short = Name
field-name-hint = Your first name is enough. Another name is fine too.
field-name-missing = Write a name that we may call you by.
field-say-name-label = How do you say your name?
field-say-name-short = How to say it
field-say-name-hint = For example: sa-MEE-ra.
field-address-form-label = How shall we speak to you?
field-address-form-why = In some languages this changes the sentences. We use it for nothing else.
field-language-label = In which language shall we write to you?

# Reaching you
field-contact-by-label = What is the best way to reach you?
field-contact-by-short = Reach me by
field-contact-by-why = Somebody from the team will contact you this way.
field-contact-by-missing = Choose how we can reach you.
field-contact-times-label = When is the best time to call you?
field-contact-times-short = Good time
field-email-label = What is your e-mail address?
field-email-short = E-mail
field-email-why = You sign in with it, using a code. No password is needed.
field-email-none = I have no e-mail
field-email-missing-plain = Write your e-mail address, for example name@example.com.
field-email-wrong = Write your e-mail address with an @, for example name@example.com.
field-phone-label = What is your phone number?
field-phone-short = Phone
field-phone-why = So that the team can call you. The group sees it only if you want that.
field-phone-missing = Write your phone number. Otherwise we cannot reach you.
field-phone-wrong = Write all digits of your number, for example 06 12 34 56 78.
field-filled-by-label = Who is filling this in?
field-filled-by-short = Filled in by
field-filled-by-why = Is somebody helping you? Then we ask you once more later if it is right.

# Where
field-city-label = In which city do you live?
field-city-short = City
field-city-why = Each city has its own team and its own groups.
field-city-missing = Choose your city.
field-city-wrong = Choose a city from the list. Is yours not there? Then we are not there yet.
field-postcode-label = What is your postcode?
field-postcode-short = Postcode
field-postcode-hint = Only the four digits, for example 2525.
field-postcode-why = Then we know how far you have to travel. We do not ask for your street.
field-postcode-missing = Write the four digits of your postcode, for example 2525.
field-postcode-wrong = Write only the four digits, for example 2525.
field-eligible-label = Do you have an asylum residence permit, and have you been in the Netherlands for three years at most?
field-eligible-short = Residence permit and three years here at most
field-eligible-yes = Yes
field-eligible-no = No
field-eligible-unsure = I am not sure
field-eligible-why = The programme is for people who have not been here long. We ask for no papers and no numbers.
field-eligible-no-text = Then this programme may not be right. Feel free to sign up: the team will think along with you.

# The household
field-household-short = Who takes part
field-household-why = Then we look for a group that suits you.
field-size-label = How many people are you?
field-size-short = Number of people
field-size-hint = Count yourself and the children.
field-size-missing = Write how many people you are.
field-size-wrong = Write a number from 1 to 12.
field-child-ages-label = How old are the children?
field-child-ages-short = Ages of the children
field-child-ages-why = Then the group can think of what they enjoy. We do not ask for names.
field-age-label = About how old are you?
field-age-short = Age
field-age-why = Some people like it when the others are about the same age.

# Talking
field-languages-label = Which languages do you speak?
field-languages-short = Languages
field-languages-why = This is how we look for people you can talk with.
field-languages-none = I do not speak it
field-languages-other = Another language
field-languages-missing = Choose at least one language and how well you speak it.
field-languages-wrong = For each language, choose how well you speak it.
field-no-common-language-label = Is a group also fine if you do not share a language yet?
field-no-common-language-short = No shared language is fine
field-no-common-language-why = With gestures, a translation app and patience much is possible. Then more groups fit.
field-no-common-language-yes = Yes, that is fine
field-no-common-language-no = No, rather not

# Time and travel
field-slots-label = When do you usually have time?
field-slots-short = Time
field-slots-hint = Choose everything that is possible. Then we find people who suit you sooner.
field-slots-why = This is how we look for people who are free at the same times.
field-slots-missing = Choose at least one time in the week.
field-travel-label = How long do you want to travel at most?
field-travel-short = Travel time
field-travel-why = A group that lives nearby is easier to see.
field-travel-by-label = How do you usually travel?

# What you want and like
field-goals-short = Goals
field-goals-hint = Choose one to five.
field-goals-why = This is how we look for a group that can help with it.
field-goals-missing = Choose at least one goal. It need not be exactly right.
field-interests-label = What do you enjoy?
field-interests-short = What I enjoy
field-interests-hint = Choose ten at most.
field-interests-why = Doing something you both enjoy makes it easier to get to know each other.
field-contact-level-label = About how much contact do you want?
field-contact-level-short = Contact
field-contact-level-why = Then we choose a group that has enough time.
field-company-label = Do you want a group of women only or men only?
field-company-short = Women or men
field-company-why = It is about what feels safe for you. You may have to wait longer.
field-hope-label = What do you hope for?
field-hope-short = Hope
field-hope-why = A few sentences are enough. At first only the team reads this.

# Members and groups
field-member-languages-why = A shared language helps in the beginning.
field-likes-label = What do you like to do with others?
field-likes-short = I like to do
field-likes-why = This helps to share out the tasks fairly later.
field-hours-label = How many hours a month do you have for this?
field-hours-short = Time a month
field-hours-why = Two hours is already good. We do not give you more than fits.
field-hours-missing = Choose how many hours a month suit you.
field-experience-label = Is there anything the team should know about you?
field-experience-short = For the team
field-experience-hint = For example your work, or a language you learned.
field-promise-label = I promise to take part for one year
field-promise-why = A year together works only if you are there for the year. If you really cannot go on, you may always stop.
field-promise-missing = Tick that you want to take part for one year. In doubt? Then talk to the group or the team first.
field-group-name-label = What is your group called?
field-group-name-short = Name of the group
field-group-name-hint = Something short, for example the name of your street or club.
field-group-name-missing = Write a name for your group.
field-group-postcode-label = In which area do you want to meet?
field-group-postcode-short = Area
field-household-kinds-label = Who would you like to meet?
field-household-kinds-short = Who suits us
field-household-kinds-why = This is how we look for a household that suits you.
field-household-kinds-missing = Choose at least one kind of household.
field-max-size-label = How large may the family be at most?
field-max-size-short = Largest family
field-offered-label = How much contact can you offer?
field-offered-short = Contact we offer
field-offered-missing = Choose how much contact you can offer.
field-group-no-common-language-label = Is it fine if you share no language in the beginning?
field-places-label = Where do you like to meet?
field-places-short = Places
field-company-with-label = Are you coming alone or with others?
field-company-with-short = I come
field-company-with-missing = Choose whether you come alone or with others.
field-initiator-label = Are you willing to arrange things for the group?
field-initiator-short = Arrange things
field-initiator-why = In each group one person plans the first meetings. That person also keeps in touch with the team.
field-initiator-missing = Choose yes or no. Both are fine.

# Other forms
field-date-label = Which day?
field-date-missing = Choose a day.
field-date-wrong = Write day, month and year, for example 19-01-2027.
field-date-past = This day has passed. Choose a day still to come.
field-time-label = What time?
field-time-missing = Choose a time.
field-time-wrong = Write the time like this: 19:00.
field-time-end-wrong = The end must come after the beginning.
field-place-missing = Write where you meet.
field-address-label = Address
field-address-hint = Street, number and city, to show to a driver if needed.
field-address-missing = Write street, number and city.
field-report-label = What is not right?
field-report-missing = Write in a few words what is wrong.
field-reply-to-label = How can we reach you, if you want that?
