### Questions: -label (the question), -short (on the check page), -why (why we ask), -hint, and what to do when it is not right: -missing, -wrong, -long.

# For every field
field-missing = Vul hier iets in, of sla de vraag over.
field-missing-required = Dit hebben wij nodig om verder te gaan.
field-choose-one = Kies één antwoord.
field-choose-some = Je mag er meer kiezen.
field-choose-known = Kies een antwoord uit de lijst.
field-too-long = Dit is te lang. Gebruik hooguit { $max } letters. Nu zijn het er { $length }.
field-too-many = Kies er hooguit { $max }. Nu zijn het er { $length }.
field-sensitive = Schrijf niet waarom je bent gevlucht. Schrijf ook niets over je geloof, land, gezondheid of papieren. Dat hoeven wij niet te weten.
field-sensitive-sure = Misschien staat hier iets persoonlijks in dat wij niet hoeven te weten. Wil je het zo laten?

# Name
field-name-label = Hoe mogen wij je noemen?
field-name-short = Naam
field-name-hint = Je voornaam is genoeg. Een andere naam mag ook.
field-name-missing = Schrijf een naam waarmee wij je mogen noemen.
field-say-name-label = Hoe zeg je je naam?
field-say-name-short = Zo zeg je het
field-say-name-hint = Bijvoorbeeld: sa-MIE-ra.
field-address-form-label = Hoe zullen wij je aanspreken?
field-address-form-why = In sommige talen maakt dit verschil voor de zinnen. Verder gebruiken wij het nergens voor.
field-language-label = In welke taal wil je bericht van ons?

# Reaching you
field-contact-by-label = Hoe kunnen wij je het best bereiken?
field-contact-by-short = Bereiken via
field-contact-by-why = Iemand van het team neemt zo contact met je op.
field-contact-by-missing = Kies hoe wij je kunnen bereiken.
field-contact-times-label = Wanneer kunnen wij je het best bellen?
field-contact-times-short = Goede tijd
field-email-label = Wat is je e-mail?
field-email-short = E-mail
field-email-why = Daarmee log je in, met een code. Een wachtwoord is niet nodig.
field-email-none = Ik heb geen e-mail
field-email-missing-plain = Schrijf je e-mail, bijvoorbeeld naam@voorbeeld.nl.
field-email-wrong = Schrijf je e-mail met een @ erin, bijvoorbeeld naam@voorbeeld.nl.
field-phone-label = Wat is je telefoonnummer?
field-phone-short = Telefoon
field-phone-why = Zodat het team je kan bellen. De groep ziet het alleen als jij dat wilt.
field-phone-missing = Schrijf je telefoonnummer. Wij kunnen je anders niet bereiken.
field-phone-wrong = Schrijf alle cijfers van je nummer, bijvoorbeeld 06 12 34 56 78.
field-filled-by-label = Wie vult dit in?
field-filled-by-short = Ingevuld door
field-filled-by-why = Helpt iemand je? Dan vragen wij jou later nog eens of het klopt.

# Where
field-city-label = In welke stad woon je?
field-city-short = Stad
field-city-why = Elke stad heeft een eigen team en eigen groepen.
field-city-missing = Kies je stad.
field-city-wrong = Kies een stad uit de lijst. Staat jouw stad er niet bij? Dan zijn wij daar nog niet.
field-postcode-label = Wat is je postcode?
field-postcode-short = Postcode
field-postcode-hint = Alleen de vier cijfers, bijvoorbeeld 2525.
field-postcode-why = Dan weten wij hoe ver je moet reizen. Je straat vragen wij niet.
field-postcode-missing = Schrijf de vier cijfers van je postcode, bijvoorbeeld 2525.
field-postcode-wrong = Schrijf alleen de vier cijfers, bijvoorbeeld 2525.
field-eligible-label = Heb je een verblijfsvergunning asiel, en ben je hooguit drie jaar in Nederland?
field-eligible-short = Verblijfsvergunning en hooguit drie jaar hier
field-eligible-yes = Ja
field-eligible-no = Nee
field-eligible-unsure = Dat weet ik niet zeker
field-eligible-why = Het programma is voor mensen die kort hier zijn. Wij vragen geen papieren en geen nummers.
field-eligible-no-text = Dan past dit programma misschien niet. Meld je gerust aan: het team denkt met je mee.

# The household
field-household-short = Wie doen er mee
field-household-why = Dan zoeken wij een groep die bij jullie past.
field-size-label = Met hoeveel mensen zijn jullie?
field-size-short = Aantal mensen
field-size-hint = Tel jezelf en de kinderen mee.
field-size-missing = Schrijf met hoeveel mensen jullie zijn.
field-size-wrong = Schrijf een getal van 1 tot en met 12.
field-child-ages-label = Hoe oud zijn de kinderen?
field-child-ages-short = Leeftijd kinderen
field-child-ages-why = Dan denkt de groep na over wat zij leuk vinden. Namen vragen wij niet.
field-age-label = Hoe oud ben je ongeveer?
field-age-short = Leeftijd
field-age-why = Sommige mensen vinden het fijn als de ander ongeveer even oud is.

# Talking
field-languages-label = Welke talen spreek je?
field-languages-short = Talen
field-languages-why = Zo zoeken wij mensen met wie je kunt praten.
field-languages-none = Spreek ik niet
field-languages-other = Een andere taal
field-languages-missing = Kies minstens één taal, en hoe goed je die spreekt.
field-languages-wrong = Kies bij elke taal hoe goed je die spreekt.
field-no-common-language-label = Is een groep ook goed als jullie nog geen taal delen?
field-no-common-language-short = Zonder gedeelde taal mag ook
field-no-common-language-why = Met handen, een vertaal-app en geduld lukt er veel. Dan passen er meer groepen.
field-no-common-language-yes = Ja, dat is goed
field-no-common-language-no = Nee, liever niet

# Time and travel
field-slots-label = Wanneer heb je meestal tijd?
field-slots-short = Tijd
field-slots-hint = Kies alles wat kan. Dan vinden wij eerder mensen die passen.
field-slots-why = Zo zoeken wij mensen die op dezelfde tijden kunnen.
field-slots-missing = Kies minstens één moment in de week.
field-travel-label = Hoe lang wil je hooguit reizen?
field-travel-short = Reistijd
field-travel-why = Een groep die dichtbij woont, zie je makkelijker.
field-travel-by-label = Hoe reis je meestal?

# What you want and like
field-goals-short = Doelen
field-goals-hint = Kies er één tot vijf.
field-goals-why = Zo zoeken wij een groep die daarbij kan helpen.
field-goals-missing = Kies minstens één doel. Het hoeft niet precies te kloppen.
field-interests-label = Wat vind je leuk?
field-interests-short = Wat ik leuk vind
field-interests-hint = Kies er hooguit tien.
field-interests-why = Samen iets leuks doen maakt kennismaken makkelijk.
field-contact-level-label = Hoeveel contact wil je ongeveer?
field-contact-level-short = Contact
field-contact-level-why = Dan kiezen wij een groep die genoeg tijd heeft.
field-company-label = Wil je een groep met alleen vrouwen of alleen mannen?
field-company-short = Vrouwen of mannen
field-company-why = Het gaat om wat voor jou veilig voelt. Het wachten kan langer duren.
field-hope-label = Waar hoop je op?
field-hope-short = Hoop
field-hope-why = Een paar zinnen zijn genoeg. Eerst leest alleen het team dit.

# Members and groups
field-member-languages-why = Een gedeelde taal helpt in het begin.
field-likes-label = Wat doe je graag met anderen?
field-likes-short = Dit doe ik graag
field-likes-why = Zo kun je de taken later eerlijk verdelen.
field-hours-label = Hoeveel uur per maand heb je hier tijd voor?
field-hours-short = Tijd per maand
field-hours-why = Twee uur is al goed. Wij geven je niet meer te doen dan past.
field-hours-missing = Kies hoeveel uur per maand bij je past.
field-experience-label = Is er iets dat het team over jou moet weten?
field-experience-short = Voor het team
field-experience-hint = Bijvoorbeeld je werk, of een taal die je leerde.
field-promise-label = Ik beloof een jaar lang mee te doen
field-promise-why = Een jaar samen werkt alleen als je er een jaar bent. Gaat het echt niet meer, dan mag je altijd stoppen.
field-promise-missing = Kruis aan dat je een jaar wilt meedoen. Twijfel je nog? Praat dan eerst met de groep of het team.
field-group-name-label = Hoe heet jullie groep?
field-group-name-short = Naam van de groep
field-group-name-hint = Iets korts, bijvoorbeeld de naam van jullie straat of club.
field-group-name-missing = Schrijf een naam voor jullie groep.
field-group-postcode-label = In welke buurt willen jullie afspreken?
field-group-postcode-short = Buurt
field-household-kinds-label = Wie willen jullie graag ontmoeten?
field-household-kinds-short = Wie past bij ons
field-household-kinds-why = Zo zoeken wij een huishouden dat bij jullie past.
field-household-kinds-missing = Kies minstens één soort huishouden.
field-max-size-label = Hoe groot mag het gezin hooguit zijn?
field-max-size-short = Grootste gezin
field-offered-label = Hoeveel contact kunnen jullie bieden?
field-offered-short = Contact dat wij bieden
field-offered-missing = Kies hoeveel contact jullie kunnen bieden.
field-group-no-common-language-label = Is het goed als jullie in het begin geen taal delen?
field-places-label = Waar spreken jullie graag af?
field-places-short = Plekken
field-company-with-label = Kom je alleen of met anderen?
field-company-with-short = Ik kom
field-company-with-missing = Kies of je alleen komt of met anderen.
field-initiator-label = Wil jij de afspraken voor de groep regelen?
field-initiator-short = Afspraken regelen
field-initiator-why = In elke groep plant één persoon de eerste afspraken. Die houdt ook contact met het team.
field-initiator-missing = Kies ja of nee. Allebei is goed.

# Other forms
field-date-label = Welke dag?
field-date-missing = Kies een dag.
field-date-wrong = Schrijf dag, maand en jaar, bijvoorbeeld 19-01-2027.
field-date-past = Deze dag is al voorbij. Kies een dag die nog komt.
field-time-label = Hoe laat?
field-time-missing = Kies een tijd.
field-time-wrong = Schrijf de tijd zo: 19:00.
field-time-end-wrong = Het eind moet na het begin komen.
field-place-missing = Schrijf waar jullie afspreken.
field-address-label = Adres
field-address-hint = Straat, nummer en stad. Zo kan iemand het aan een chauffeur laten zien.
field-address-missing = Schrijf straat, nummer en stad.
field-report-label = Wat klopt er niet?
field-report-missing = Schrijf in een paar woorden wat er is.
field-reply-to-label = Hoe bereiken wij je, als je dat wilt?
