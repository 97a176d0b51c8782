### When something goes wrong: always what happened, what is kept, what to do.
problem-page-title = Something went wrong
problem-home = To the start
problem-again = Try again
problem-back = Go back
problem-help = Still not working? Call or message the team. They will help you.
problem-code = Then mention this code: { $code }

# Pages
problem-not-found-title = We cannot find this page
problem-not-found-text = The page does not exist, or it is not meant for you. Perhaps the address was typed wrongly.
problem-not-found-signed-out = Could you see this page before? Then sign in first.
problem-not-allowed-title = You cannot do this here
problem-not-allowed-text = This step belongs to somebody else. Nothing has been changed.
problem-too-many-title = Slow down a moment
problem-too-many-text = This happened too often in a row. Try again after { $time }. What you typed is saved.
problem-server-title = Something went wrong on our side
problem-server-text = It is not your fault. What you sent before is saved. Please try again in a moment.
problem-busy-title = It is very busy now
problem-busy-text = Wait a minute and then try again. Nothing is lost.
problem-not-taken-title = We could not accept this
problem-not-taken-text = Go back to the page and try again. What you sent before is saved.

# Forms
problem-session-title = You were away too long
problem-session-text = Sign in again. What you typed is saved and will be there again.
problem-changed-title = Somebody else has just changed this
problem-changed-text = Both versions are shown below. Choose which one to keep.
problem-changed-yours = What you wrote
problem-changed-theirs = What is there now
problem-changed-keep-yours = Use what I wrote
problem-changed-keep-theirs = Keep what is there
problem-moved-on-title = This is no longer possible
problem-moved-on-text = Something has changed in the meantime. Nothing is lost. See how things stand now.
problem-twice-title = We already had this
problem-twice-text = You sent this form twice. We saved it once.
problem-form-old-title = This page was open for a long time
problem-form-old-text = Check your answers once more and send them again. Nothing is lost.
problem-form-broken-title = This form did not arrive properly
problem-form-broken-text = Go back and send it again.
problem-form-large = This is too much text at once. Make it shorter and send it again.
problem-draft-gone-title = Your answers are no longer here
problem-draft-gone-text = We keep them for seven days, on one device. You can start again, or call the team.
problem-other-tab = You had this open in another window too. This is what you saved last.

# Links
problem-link-dead-title = This link no longer works
problem-link-dead-text = The link has been used already, or is too old. Ask for a new one.
problem-link-dead-invitation = Ask the person who invited you for a new link.
problem-version-old = There is a new version of this website. Load the page again.
problem-setup-missing = This part has not been set up yet. Ask the team when it will be ready.
problem-demo-only = This works only in the demonstration.
