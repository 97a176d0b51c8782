### Signing in, the code, the link, the second factor, devices, the account page.

# Sign in
sign-page-title = Inloggen
sign-intro = Schrijf je e-mail. Dan sturen wij je een code van acht cijfers.
sign-no-password = Een wachtwoord is niet nodig.
sign-go = Stuur mij een code
sign-no-mail = Heb je geen e-mail? Bel het team. Zij helpen je.
sign-new-here = Ben je hier nieuw? Meld je dan eerst aan.
sign-shared-device = Anderen gebruiken deze telefoon of computer ook
sign-shared-device-why = Dan loggen wij je uit als je een uur niets doet.

# The code
sign-code-page-title = Vul je code in
sign-code-sent = Kennen wij dit e-mailadres? Dan is er nu een code naar { $email } gestuurd.
sign-code-sent-new = Wij hebben een code gestuurd naar { $email }.
sign-code-missing = Schrijf de acht cijfers uit je mail.
sign-code-wrong = Deze code klopt niet. Kijk in de nieuwste mail van ons.
sign-code-tries =
    { $count ->
        [one] Je kunt het nog één keer proberen.
       *[other] Je kunt het nog { $count } keer proberen.
    }
sign-code-old = Deze code is te oud of al gebruikt. Vraag een nieuwe.
sign-code-other-browser = Gebruik de code in het venster waar je hem hebt gevraagd. Of vraag hier een nieuwe.
sign-code-go = Log in
sign-code-valid = De code werkt tot { $time }.
sign-code-again = Stuur een nieuwe code
sign-code-again-at = Geen mail? Kijk bij de spam. Vanaf { $time } kun je een nieuwe code vragen.
sign-code-other-mail = Gebruik een andere e-mail
sign-code-demo = In dit voorbeeld staat de mail met de code bij de berichten.

# The link
sign-link-page-title = Ben jij dit?
sign-link-text = Om { $time } is gevraagd om in te loggen als { $email }.
sign-link-text-plain = Met deze knop log je in.
sign-link-yes = Ja, log mij in
sign-link-no = Nee, dit was ik niet
sign-link-no-done = Goed. De link werkt nu niet meer.
sign-link-demo = Je logt in als { $name }, een verzonnen persoon.

# Done, out
sign-needed = Log eerst in. Daarna ga je verder waar je was.
sign-out-page-title = Uitloggen
sign-out-question = Wil je uitloggen op dit apparaat?
sign-out-go = Ja, log mij uit
sign-out-done = Je bent uitgelogd. Tot de volgende keer.

# Second factor
sign-second-page-title = Nog één stap
sign-second-text = Open de app met codes op je telefoon. Vul de zes cijfers in.
sign-second-label = Code van zes cijfers
sign-second-missing = Schrijf de zes cijfers uit je app.
sign-second-wrong = Deze code klopt niet. Wacht op de volgende en probeer die. Kijk ook of de tijd op je telefoon goed staat.
sign-second-used = Deze code is al gebruikt. Wacht op de volgende.
sign-second-go = Verder
sign-second-lost = Telefoon kwijt? Vraag een beheerder om hulp.
sign-second-set-title = Stel je tweede stap in
sign-second-set-why = Jij ziet gegevens van anderen. Daarom vragen wij een code van je telefoon erbij.
sign-second-set-1 = Open een app voor codes, zoals Aegis, 2FAS of Google Authenticator.
sign-second-set-2 = Scan dit plaatje met de app.
sign-second-set-key = Geen camera? Typ dan deze sleutel in de app:
sign-second-set-3 = Vul de zes cijfers in die de app nu laat zien.
sign-second-set-qr = Plaatje met de sleutel voor je app
sign-step-up-text = Je gaat iets bekijken dat extra bescherming heeft. Vul daarom nog een keer je code in.

# Account page
sign-account-title = Mijn account
sign-account-signed-in = Je bent ingelogd als { $name }.
sign-account-role = Je rol: { $role }
sign-account-role-city = Je rol: { $role } in { $city }
sign-account-settings = Taal en datums
sign-account-months = Hoe schrijf je de maanden?
sign-account-months-levant = Zoals in Syrië en Irak: { $example }
sign-account-months-nile = Zoals in Egypte en Soedan: { $example }
sign-account-saved = Bewaard.
sign-sessions-title = Waar ben je ingelogd?
sign-sessions-this = Dit apparaat
sign-sessions-shared = Gedeeld apparaat
sign-sessions-seen = Het laatst gebruikt op { $date }
sign-sessions-until = Blijft ingelogd tot uiterlijk { $date }
sign-sessions-end = Log dit apparaat uit
sign-sessions-end-others = Log alle andere apparaten uit
sign-sessions-ended = Dat apparaat is uitgelogd.
sign-sessions-others-ended = Alle andere apparaten zijn uitgelogd.
sign-sessions-only-this = Je bent alleen op dit apparaat ingelogd.
sign-sessions-unknown = Onbekend apparaat

# Een nieuw e-mailadres
sign-account-email-change = Een ander e-mailadres gebruiken
sign-account-email-new = Nieuw e-mailadres
sign-account-email-confirm = Gebruik voortaan dit adres
sign-account-email-done = Je nieuwe e-mailadres is bewaard. Alle andere apparaten zijn uitgelogd.
