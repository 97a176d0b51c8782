### C12: the messages on an installation without mail, and in the demonstration.
outbox-page-title = Berichten
outbox-intro = Hier staan de mails die wij niet echt versturen, omdat er geen mailserver is.
outbox-intro-demo = In dit voorbeeld gaan geen mails weg. Alle berichten staan hier.
outbox-intro-team = Je ziet de berichten van { $city }. Elke keer dat je kijkt, schrijven wij dat op.
outbox-empty = Er zijn nog geen berichten.
outbox-count =
    { $count ->
        [one] Eén bericht
       *[other] { $count } berichten
    }
outbox-to = Aan
outbox-when = Wanneer
outbox-open = Lees het bericht
outbox-open-link = Open de link uit dit bericht
outbox-code = De code in dit bericht
outbox-wiped-text = De tekst van dit bericht is gewist, omdat de code niet meer geldig is.
outbox-back = Alle berichten
