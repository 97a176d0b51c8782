### Signing in, the code, the link, the second factor, devices, the account page.

# Sign in
sign-page-title = Sign in
sign-intro = Write your e-mail address. Then we send you a code of eight digits.
sign-no-password = No password is needed.
sign-go = Send me a code
sign-no-mail = Do you have no e-mail? Call the team. They will help you.
sign-new-here = Are you new here? Then sign up first.
sign-shared-device = Other people use this phone or computer too
sign-shared-device-why = Then we sign you out when you have done nothing for an hour.

# The code
sign-code-page-title = Fill in your code
sign-code-sent = Do we know this e-mail address? Then a code has now been sent to { $email }.
sign-code-sent-new = We have sent a code to { $email }.
sign-code-missing = Write the eight digits from your mail.
sign-code-wrong = This code is not right. Look in our newest mail.
sign-code-tries =
    { $count ->
        [one] You can try one more time.
       *[other] You can try { $count } more times.
    }
sign-code-old = This code is too old or already used. Ask for a new one.
sign-code-other-browser = Use the code in the window where you asked for it. Or ask for a new one here.
sign-code-go = Sign in
sign-code-valid = The code works until { $time }.
sign-code-again = Send a new code
sign-code-again-at = No mail? Look in your spam folder. From { $time } you can ask for a new code.
sign-code-other-mail = Use another e-mail address
sign-code-demo = In this demonstration you find the mail with the code among the messages.

# The link
sign-link-page-title = Is this you?
sign-link-text = At { $time } somebody asked to sign in as { $email }.
sign-link-text-plain = This button signs you in.
sign-link-yes = Yes, sign me in
sign-link-no = No, this was not me
sign-link-no-done = Good. The link no longer works.
sign-link-demo = You are signing in as { $name }, an invented person.

# Done, out
sign-needed = Sign in first. Then you go on where you were.
sign-out-page-title = Sign out
sign-out-question = Do you want to sign out on this device?
sign-out-go = Yes, sign me out
sign-out-done = You are signed out. See you next time.

# Second factor
sign-second-page-title = One more step
sign-second-text = Open the app with codes on your phone. Fill in the six digits.
sign-second-label = Code of six digits
sign-second-missing = Write the six digits from your app.
sign-second-wrong = This code is not right. Wait for the next one and try that. Also check the time on your phone.
sign-second-used = This code has been used already. Wait for the next one.
sign-second-go = Continue
sign-second-lost = Lost your phone? Ask an administrator for help.
sign-second-set-title = Set up your second step
sign-second-set-why = You see details of other people. That is why we also ask for a code from your phone.
sign-second-set-1 = Open an app for codes, such as Aegis, 2FAS or Google Authenticator.
sign-second-set-2 = Scan this picture with the app.
sign-second-set-key = No camera? Then type this key into the app:
sign-second-set-3 = Fill in the six digits the app now shows.
sign-second-set-qr = Picture with the key for your app
sign-step-up-text = You are about to see something with extra protection. So fill in your code once more.

# Account page
sign-account-title = My account
sign-account-signed-in = You are signed in as { $name }.
sign-account-role = Your role: { $role }
sign-account-role-city = Your role: { $role } in { $city }
sign-account-settings = Language and dates
sign-account-months = How do you write the months?
sign-account-months-levant = As in Syria and Iraq: { $example }
sign-account-months-nile = As in Egypt and Sudan: { $example }
sign-account-saved = Saved.
sign-sessions-title = Where are you signed in?
sign-sessions-this = This device
sign-sessions-shared = Shared device
sign-sessions-seen = Last used on { $date }
sign-sessions-until = Stays signed in until { $date } at the latest
sign-sessions-end = Sign out this device
sign-sessions-end-others = Sign out all other devices
sign-sessions-ended = That device has been signed out.
sign-sessions-others-ended = All other devices have been signed out.
sign-sessions-only-this = You are signed in on this device only.
sign-sessions-unknown = Unknown device

# A new address of mail
sign-account-email-change = Use another e-mail address
sign-account-email-new = New e-mail address
sign-account-email-confirm = Use this address from now on
sign-account-email-done = Your new e-mail address is saved. All other devices have been signed out.
