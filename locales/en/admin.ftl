### A: what an administrator does. An administrator does not read people's files.
admin-page-title = Administration
admin-intro = Here you arrange cities and roles. You do not see participants’ details here.

# A new installation
admin-first-title = The first steps
admin-first-1 = Choose a city and open it.
admin-first-2 = Fill in a name and a phone number. They appear at the foot of every page.
admin-first-3 = Give somebody the role of coordinator.
admin-first-4 = Set up e-mail, or read the mails on the page “Messages” (/en/outbox). Without e-mail, the command “samenhier user link” prints a sign-in link for somebody with an account.

# Cities
admin-cities-title = Cities
admin-city-state = State
admin-city-contact-name = Name of the contact person
admin-city-contact-phone = Phone number
admin-city-needs-contact = First fill in a name and a phone number.

# People and roles
admin-people-title = Roles
admin-role-give = Give a role
admin-role-email = E-mail of the person
admin-role-kind = Which role?
admin-role-city = In which city?
admin-role-spoken = Which languages does this person speak?
admin-role-end = Take away this role
admin-role-ended = The role is gone. The rights ended at once.
admin-role-last-admin = This is the last administrator. First give this role to somebody else.
admin-role-own = You cannot take away your own role.
admin-second-on = second step is on
admin-second-off = second step not set up yet
