### When something goes wrong: always what happened, what is kept, what to do.
problem-home = To the start
problem-help = Still not working? Call or message the team. They will help you.
problem-code = Then mention this code: { $code }

# Pages
problem-not-found-title = We cannot find this page
problem-not-found-text = The page does not exist, or it is not meant for you. Perhaps the address was typed wrongly.
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
problem-moved-on-title = This is no longer possible
problem-moved-on-text = Something has changed in the meantime. Nothing is lost. See how things stand now.
problem-draft-gone-title = Your answers are no longer here
problem-draft-gone-text = We keep them for seven days, on one device. You can start again, or call the team.

# Links
problem-link-dead-title = This link no longer works
problem-link-dead-text = The link has been used already, or is too old. Ask for a new one.
