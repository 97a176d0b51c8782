### P9: accessibility statement.
accessibility-page-title = Accessibility
accessibility-intro = Everybody should be able to use Samen Hier. Also with an old phone, little internet, a screen reader or no mouse.
accessibility-goal = We build to WCAG 2.2, level AA. We also write as simply as possible.

# What works
accessibility-works-title = What you can expect
accessibility-works-1 = Every page and every form works without JavaScript.
accessibility-works-2 = You can do everything with the keyboard.
accessibility-works-3 = You may make the text as large as you like. There is a light and a dark version.
accessibility-works-4 = Arabic runs from right to left, with its own typeface.
accessibility-works-5 = There is no clock counting down, and nothing moves by itself.

# What was tested
accessibility-tested-title = What was tested
accessibility-tested-machine = We test the pages that everybody can see with a program (axe). We do this in three languages: light on a phone, dark on a large screen.
accessibility-tested-limit = A program like this misses a lot.
accessibility-not-title = What has not been tested yet
accessibility-not-people = Nobody with a disability has tested the website with us yet.
accessibility-not-reader = Nobody has gone through every step with a screen reader yet, in any language.
accessibility-not-language = No native speaker of Arabic has read the Arabic texts yet. Nor have people who are learning Dutch read the Dutch ones.
accessibility-not-auditor = No outside office has audited the website yet.

# Something in the way
accessibility-complain-title = Is something not working?
accessibility-complain-text = Tell us in your own way: call, message or write. We help you at once, and then improve it.
accessibility-complain-go = Report what does not work
accessibility-date = This statement was written on { $date }.
