### P6: how groups and households are brought together.
matching-page-title = How we choose groups
matching-intro = Which group suits which household? A computer helps with the sums, a human decides, and you say yes or no.

# What is used
matching-used-title = What we look at
matching-used-city = You live in the same city, and the journey is not too long.
matching-used-language = A language you share. Or both of you say that it is fine without.
matching-used-time = Hours in the week when both of you can.
matching-used-goals = What you want to achieve, and what the group likes to help with.
matching-used-interests = What you enjoy.
matching-used-age = Roughly how old you are. We do not ask for the year.
matching-used-size = How many you are, and how much contact you want.
matching-used-wish = Whether you want a group of women only or men only.
matching-used-children = Are there children? Then everybody in the group has a certificate of conduct (VOG).

# What is never used
matching-never-title = What we never look at
matching-never-text = Your country, origin, religion, health or diplomas. We ask for them nowhere, so the computer does not know them.
matching-never-proxy = A language can say something about where you come from. So we count only whether you can talk together.

# How it works
matching-how-title = How the sums work
matching-how-1 = First, pairs that cannot work are left out. For example, because the journey is too long.
matching-how-2 = Then every other pair gets points, from both sides. The same rules hold for everybody.
matching-how-3 = Then the computer finds the best arrangement for everybody together. It also checks whether it really is the best.
matching-how-4 = Those who have waited long go first. We forget nobody.
matching-how-skip = Did you skip a question? Then it counts as average. You get no minus for it.

# Who decides
matching-who-title = Who decides
matching-who-text = Somebody from the team looks at each proposal and its reasons. They may choose differently. Then they write down why.
matching-who-you = Then you decide yourselves. A no is always fine.

# Objecting
matching-object-title = Do you disagree?
matching-object-text = Tell the team. A human looks at it again and explains why. It does not change your place on the waiting list.
matching-object-go = Ask the team
matching-figures-title = Figures
matching-figures-none = We have no figures to show yet. As soon as we have them, they will be here.
