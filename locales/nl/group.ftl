### I1 to I4: starting a group, five seats, invitations, what is still missing, the group's home.

# The promise
group-page-title = Begin een groep
group-promise-title = Wat beloof je?
group-promise-1 = Eén jaar lang maak je tijd voor een huishouden dat nieuw is in je stad.
group-promise-2 = Jullie zijn met zijn vijven, dus jullie kunnen het verdelen.
group-promise-3 = Ieder zegt zelf hoeveel uur per maand past. Twee uur is al goed.
group-promise-4 = Minstens drie van jullie spreken goed Nederlands.
group-promise-5 = Je volgt een training en laat een bewijs van goed gedrag zien (VOG). Dat is gratis.
group-promise-6 = Je geeft geen geld en je bent geen hulpverlener. Je gaat naast iemand staan.
group-promise-stop = Lukt het echt niet meer? Dan mag je stoppen. De anderen gaan door.
group-start = Begin onze groep
group-about-you-title = Nu jij
group-about-group-title = Over jullie groep
group-edit-later = Iedereen in de groep kan dit later verbeteren.
group-check-title = Klopt dit?
group-done-title = Jullie groep is begonnen
group-done-text = De eerste plek is bezet: die van jou. Nu nog vier.
group-city-starting = In { $city } beginnen wij net. Jullie groep kan zich al vormen. Een huishouden volgt later.

# Five seats and invitations
group-seats-title = Vijf plekken
group-seats-taken =
    { $count ->
        [one] Eén van de vijf plekken is bezet.
       *[other] { $count } van de vijf plekken zijn bezet.
    }
group-seats-left =
    { $count ->
        [one] Nog één te gaan.
       *[other] Nog { $count } te gaan.
    }
group-seats-full = Jullie zijn compleet. Wat fijn!
group-seat-number = Plek { $number }
group-seat-free = Nog vrij
group-seat-you = Dat ben jij
group-seat-initiator = begon de groep
group-seat-invited = Uitgenodigd: { $label }
group-seat-opened = { $label } heeft de link geopend
group-seat-accepted = { $name } zei ja. Klopt deze naam?
group-seat-confirmed = { $name } hoort erbij
group-seat-six = Een zesde vriend is ook welkom. Vraag het team om een extra plek.
group-invite-title = Nodig iemand uit
group-invite-label = Voor wie is deze link?
group-invite-label-hint = Alleen voor jou, zodat je weet welke link van wie is.
group-invite-label-missing = Schrijf voor wie deze link is.
group-invite-language = In welke taal?
group-invite-make = Maak een persoonlijke link
group-invite-ready-title = De link voor { $label }
group-invite-once = Kopieer of deel de link nu. Wij laten hem maar één keer zien.
group-invite-rules = De link werkt voor één persoon, tot { $date }.
group-invite-qr = Plaatje met de link. De ander kan het scannen met een telefoon.
group-invite-whatsapp = Deel in WhatsApp
group-invite-message = Dag! Ik begin een groep bij Samen Hier. Wij trekken een jaar op met een huishouden dat nieuw is in de stad. Doe je mee? Dit is jouw link: { $url }
group-invite-revoke = Trek de link in
group-invite-full = Alle plekken zijn al vergeven.
group-invite-waiting-confirm = Zeg eerst of de naam klopt.
group-confirm-yes = Ja, die ken ik
group-confirm-no = Nee, dit klopt niet

# The invited person
group-invited-title = Iemand vraagt of je meedoet
group-invited-text = { $name } begint een groep in { $city } en wil jou er graag bij.
group-invited-what = Jullie trekken met zijn vijven één jaar op met een huishouden dat nieuw is in de stad.
group-invited-think = Denk er rustig over. De link werkt tot { $date }.
group-invited-yes = Ja, ik doe mee
group-invited-no = Nee, nu niet
group-invited-no-done = Geen probleem. Dank dat je keek.
group-invited-questions = Nu een paar vragen over jou. Het team ziet je antwoorden. Vóór het ja ziet een nieuwkomer alleen een deel, zonder je naam.
group-invited-done-title = Je bent erbij
group-invited-done-text = De persoon die je uitnodigde, zegt nog of je naam klopt. Daarna zie je de groep.
group-invited-own = Dit is je eigen uitnodiging. Stuur de link aan iemand anders.
group-invited-other-group = Je zit al in een groep. Je kunt maar in één groep tegelijk zitten.

# Ready checklist
group-ready-title = Wat moet er nog gebeuren?
group-ready-text = Hier staat wat er nog mist, en wie het kan doen.
group-ready-five = Vijf mensen in de groep
group-ready-talk = Gesprek met het team
group-ready-statement = Iedereen tekent de verklaring
group-ready-vog = Iedereen heeft een bewijs van goed gedrag (VOG)
group-ready-training = Iedereen volgde de training
group-ready-answers = Alle vragen over de groep zijn beantwoord
group-ready-done = klaar
group-ready-missing = mist nog bij: { $names }
group-ready-who-team = Dit doet het team.
group-ready-who-you = Dit kun jij doen.
group-ready-all = Alles is in orde. Jullie staan klaar voor een huishouden.
group-statement-title = Verklaring
group-statement-sign = Ik teken deze verklaring
group-statement-text-1 = Ik ga met respect om met iedereen.
group-statement-text-2 = Ik vertel niets door over het huishouden zonder dat zij dat willen.
group-statement-text-3 = Ik leen geen geld uit en bewaar geen bankpas of DigiD.
group-statement-text-4 = Maak ik mij zorgen? Dan bel ik het team.
group-statement-signed = Getekend op { $date }.

# The group's home
group-home-title = Onze groep
group-home-next = Wat komt er nu?
group-home-nothing = Deze week hoef je niets te doen.
group-home-forming =
    { $count ->
        [one] Nodig nog één persoon uit. Dan zijn jullie compleet.
       *[other] Nodig nog { $count } mensen uit. Dan zijn jullie compleet.
    }
group-home-complete = Jullie zijn compleet. Het team belt jullie vóór { $date }.
group-home-cleared = Het gesprek en de papieren zijn in orde. Kijk wat er nog mist.
group-home-ready = Jullie staan klaar. Elke vier weken kijkt het team wie bij jullie past.
group-home-proposed = Er is een voorstel voor jullie.
group-home-paired = Jullie jaar is begonnen.
group-home-paused = Jullie groep staat even stil.
group-home-members = Wie zijn wij?
group-home-profile = Wat wij over onszelf schreven
group-home-answers = Mijn antwoorden
group-home-preview = Dit kan een nieuwkomer van jullie zien vóór het ja
group-home-hours = Samen hebben jullie { $hours } per maand.
group-leave-title = Stoppen met de groep
group-leave-text = Je hoeft niet te zeggen waarom. Je ziet daarna niets meer van de groep en het huishouden.
group-leave-go = Ik stop met de groep
