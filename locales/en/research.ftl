# The page of researchers.
research-title = Research
research-intro = Here you see how many households take part in the research. You see no names and no answers.
research-cohort-title = Households by city
research-city = City
research-agreed = Take part in the research
research-paired = Of these, now in a year together
research-hidden = { $count ->
    [one] Fewer than { $count } household is not shown as a number. Other numbers are rounded down to a multiple of five.
   *[other] Fewer than { $count } households are not shown as a number. Other numbers are rounded down to a multiple of five.
}
research-few = { $count ->
    [one] fewer than { $count }
   *[other] fewer than { $count }
}
research-about = { $count ->
    [one] about { $count }
   *[other] about { $count }
}
research-later-title = What is not here yet
research-later-text = The questionnaires, the export and the draw are not here yet. A household that leaves the research no longer counts here, from that moment.
