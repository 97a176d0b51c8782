# The page of researchers.
research-title = Onderzoek
research-intro = Hier zie je hoeveel huishoudens meedoen aan het onderzoek. Je ziet geen namen en geen antwoorden.
research-cohort-title = Huishoudens per stad
research-city = Stad
research-agreed = Doen mee aan het onderzoek
research-paired = Daarvan nu bezig aan een jaar samen
research-hidden = { $count ->
    [one] Minder dan { $count } huishouden tonen we niet als getal. Andere getallen ronden we naar beneden af, op vijftallen.
   *[other] Minder dan { $count } huishoudens tonen we niet als getal. Andere getallen ronden we naar beneden af, op vijftallen.
}
research-few = { $count ->
    [one] minder dan { $count }
   *[other] minder dan { $count }
}
research-about = { $count ->
    [one] ongeveer { $count }
   *[other] ongeveer { $count }
}
research-later-title = Wat er nog niet is
research-later-text = De vragenlijsten, de export en de loting zijn er nog niet. Wie niet meer meedoet aan het onderzoek, telt hier meteen niet meer mee.
