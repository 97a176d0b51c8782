# The page of researchers.
research-title = Onderzoek
research-intro = Hier zie je hoeveel huishoudens meedoen aan het onderzoek. Je ziet geen namen en geen antwoorden.
research-cohort-title = Huishoudens per stad
research-city = Stad
research-agreed = Doen mee aan het onderzoek
research-paired = Daarvan een jaar samen
research-hidden = { $count ->
    [one] Minder dan { $count } huishouden tonen we niet als getal. De andere getallen ronden we af naar beneden op vijf.
   *[other] Minder dan { $count } huishoudens tonen we niet als getal. De andere getallen ronden we af naar beneden op vijf.
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
research-later-text = De vragenlijsten, de export en de loting zijn er nog niet. Wie het onderzoek stopt, telt hier meteen niet meer mee.
