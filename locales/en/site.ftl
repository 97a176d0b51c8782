### The frame round every page: header, footer, banner, language switch.

# Names and titles
site-brand = Samen Hier
site-brand-meaning = Samen Hier means “together here”: five people, one household, one year.
site-title = { $page } – Samen Hier
site-title-error = Error: { $page }
site-description = Five residents and a new household share one year. In The Hague, Almere, Haarlem and Rotterdam.

# Header
site-skip = Skip to the content
site-nav-label = Menu
site-nav-how = How it works
site-nav-cities = Cities
site-nav-join = Take part
site-nav-questions = Questions
site-nav-my = My page
site-nav-group = Our group
site-nav-team = Work list
site-nav-admin = Administration
site-sign-in = Sign in
site-language-label = Language

# Footer: the same help at the same place on every page
site-help-person = A question? Call or message { $name }:
site-help-team = A question? The team in your city is happy to help.
site-report = Something is not right
site-about-me = What do you know about me?
site-footer-privacy = Privacy
site-footer-matching = How we choose groups
site-footer-accessibility = Accessibility
site-footer-emergency = Is somebody in danger? Call 112.
site-footer-maker = Samen Hier was started by Justice and Peace in The Hague.

# Demo: banner and role switcher
site-demo-banner = This is a demonstration. All people and details are invented.
site-demo-try = Try it yourself
site-demo-mail = See the messages

# Small words used everywhere
site-continue = Continue
site-back = Back
site-save = Save
site-cancel = Never mind
site-change = Change
site-remove = Remove
site-show = Show
site-yes = Yes
site-no = No
site-rather-not-say = I would rather not say
site-do-not-know = I do not know yet
site-not-answered = Not answered
site-optional = You may skip this
site-saved = Saved.
site-busy = One moment.
site-said-offline = There is no connection. What you typed is still here. Please try again in a moment.
site-said-failed = That did not work. What you typed is still here. Please try again in a moment.
site-look-again = Look again
site-more = Read more
site-copy = Copy
site-copied = Copied.
site-download = Download
site-who-sees = Who sees this?
site-sees-team = Only the team in your city sees this.
site-sees-group-later = The team sees this. The group sees it only when everybody has said yes.
site-sees-group-part = The team sees this. Before the yes, the other side sees part of it, without your name.
site-sees-travel = The team sees this. The group sees only about how long the journey takes.
site-sees-nobody = Nobody else sees this.
site-errors-title =
    { $count ->
        [one] One answer is not right yet
       *[other] { $count } answers are not right yet
    }
site-errors-kept = Your other answers are saved.
site-empty = There is nothing here yet.
