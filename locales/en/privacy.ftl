### P8: privacy in plain words.
privacy-page-title = What do we know about you?
privacy-intro = We ask as little as possible. With each question we say why we ask and who sees the answer.
privacy-draft-note = A lawyer has not read this text yet. Nor is everything erased in time by itself yet. Both must be done before real people take part.

# What we ask
privacy-ask-title = What we ask
privacy-ask-name = What we may call you. It need not be the name in your passport.
privacy-ask-contact = Your e-mail or phone, so that we can reach you.
privacy-ask-area = Your city and the four digits of your postcode, to know how far you have to travel.
privacy-ask-languages = Which languages you speak, so that you can talk with each other.
privacy-ask-time = When you have time, and how long you want to travel.
privacy-ask-goals = What you want to achieve and what you enjoy.
privacy-ask-optional = You may skip many questions. You do not get a worse place because of that.

# What we never ask
privacy-never-title = What we never ask
privacy-never-1 = Your country, your origin or your nationality.
privacy-never-2 = Your religion.
privacy-never-3 = Why and how you came to the Netherlands.
privacy-never-4 = Your illnesses.
privacy-never-5 = Your citizen service number (BSN), your V-number or a copy of your papers.
privacy-never-6 = Your street, your date of birth or a photo.
privacy-never-write = Please do not write this in a box for free text either.

# Who sees what
privacy-sees-title = Who sees what
privacy-sees-self = You see all your answers, and on which day the team looked at them. Would you like the team’s notes too? Ask for them.
privacy-sees-team = The team in your city sees your answers. They open your phone and e-mail only when needed. We keep a record of that.
privacy-sees-before = Before the yes, the other side sees no name and no address. They do see, for example, your age group, the travel time, and a few languages, goals and interests.
privacy-sees-after = Has a newcomer said yes? Then they see the names of the group. Has everybody said yes? Then you see each other’s names, and the phone or e-mail you want to share.
privacy-sees-other-city = A team in another city sees nothing of you.
privacy-sees-research = Researchers see something only if you say yes to that separately. Your name is never there.
privacy-sees-nobody-else = We sell nothing. There are no advertisements and no tracking cookies.

# How long
privacy-long-title = How long we keep it
privacy-long-draft = Not sent, or not confirmed with a code: seven days.
privacy-long-no-mail = Signed up without e-mail: thirty days, until the team has spoken with you.
privacy-long-waiting = Are you waiting, and do we hear nothing for six months? Then we ask if you still want to. After seven months we erase everything. This does not happen by itself yet.
privacy-long-year = After your year together: another ninety days. Then we erase it, unless you say that we may keep it. This does not happen by itself yet.
privacy-long-backup = Backup copies hold it for 35 days at most.

# Your rights
privacy-rights-title = Your rights
privacy-rights-see = See what we know about you, and take it with you.
privacy-rights-correct = Correct what is wrong.
privacy-rights-withdraw = Withdraw your consent. You may always do so.
privacy-rights-erase = Stop and have everything erased.
privacy-rights-object = Ask why we chose something, and say that you do not agree.
privacy-rights-complain = Not satisfied with our answer? Then you can go to the Dutch data protection authority (Autoriteit Persoonsgegevens).
privacy-rights-how = Ask the team. No letter is needed.

# A human decides
privacy-human-title = A human decides
privacy-human-text = A computer works out who may suit whom. Somebody from the team looks and decides. Then you say yes or no.
privacy-human-more = Read how we choose groups
privacy-cookies-title = Cookies
privacy-cookies-text = We use only what is needed: for your language, your unsent answers and signing in. That is why there is no cookie question.
