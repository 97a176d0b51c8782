### A: what an administrator does. An administrator does not read people's files.
admin-page-title = Beheer
admin-intro = Hier regel je steden en rollen. De gegevens van deelnemers zie je hier niet.

# A new installation
admin-first-title = De eerste stappen
admin-first-1 = Kies een stad en zet die open.
admin-first-2 = Vul een naam en een telefoonnummer in. Die staan onderaan elke pagina.
admin-first-3 = Geef iemand de rol van coördinator.
admin-first-4 = Stel e-mail in, of lees de mails op de pagina ‘Berichten’ (/nl/outbox). Zonder e-mail maakt de opdracht ‘samenhier user link’ een inloglink voor iemand met een account.

# Cities
admin-cities-title = Steden
admin-city-state = Stand van zaken
admin-city-contact-name = Naam van de contactpersoon
admin-city-contact-phone = Telefoonnummer
admin-city-needs-contact = Vul eerst een naam en een telefoonnummer in.

# People and roles
admin-people-title = Rollen
admin-role-give = Geef een rol
admin-role-email = E-mail van de persoon
admin-role-kind = Welke rol?
admin-role-city = In welke stad?
admin-role-spoken = Welke talen spreekt deze persoon?
admin-role-end = Haal deze rol weg
admin-role-ended = De rol is weg. De rechten zijn meteen gestopt.
admin-role-last-admin = Dit is de laatste beheerder. Geef eerst iemand anders deze rol.
admin-role-own = Je kunt je eigen rol niet weghalen.
admin-second-on = tweede stap staat aan
admin-second-off = tweede stap nog niet ingesteld
