### C1 to C4: the coordinator's work list, people, groups, contact, notes, reports.

# The work list
team-page-title = Werklijst
team-today =
    { $count ->
        [one] Vandaag: één ding vraagt je aandacht
       *[other] Vandaag: { $count } dingen vragen je aandacht
    }
team-today-nothing = Vandaag hoef je niets te doen. Geniet ervan.
team-order = Wat het eerst moet, staat bovenaan.
team-empty-new = Er is nog niemand aangemeld in { $city }. Deel de website in de stad.
team-city-now = Je werkt nu in { $city }.

# Due
team-due-today = vandaag
team-due-on = vóór { $date }
team-due-late =
    { $count ->
        [one] één werkdag te laat
       *[other] { $count } werkdagen te laat
    }

# Rows: reason and one button
team-row-contact = Eerste contact. Aangemeld op { $date }.
team-row-contact-go = Bel en noteer
team-row-intake = Gesprek met het huishouden. Gesproken op { $date }.
team-row-intake-go = Plan het gesprek
team-row-group-contact = Eerste contact met een groep. Begonnen op { $date }.
team-row-group-talk = Gesprek met de groep. Compleet sinds { $date }.
team-row-group-talk-go = Plan het gesprek
team-row-clearance = Er is al 21 dagen niets gebeurd met de papieren van de groep.
team-row-clearance-go = Kijk wat er mist
team-row-single = Iemand zoekt een groep. Aangemeld op { $date }.
team-row-proposal = Nog geen antwoord op een voorstel. Het loopt tot { $date }.
team-row-proposal-go = Vraag hoe het staat
team-row-question = Een vraag over een voorstel.
team-row-question-go = Geef antwoord
team-row-first-meeting = De eerste ontmoeting is nog niet gepland. Het jaar begon op { $date }.
team-row-first-meeting-go = Bel de groep
team-row-report = Iemand meldt dat er iets niet klopt.
team-row-report-go = Lees en help
team-row-waiting = Wacht al 28 dagen zonder bericht.
team-row-waiting-go = Stuur een eerlijk bericht
team-row-max-wait = Wacht bijna een half jaar. Gaat voor in de volgende ronde.
team-row-below-five = De groep heeft minder dan vijf mensen. Zoek iemand erbij.

# Lists
team-people-title = Huishoudens
team-groups-title = Groepen
team-singles-title = Mensen zonder groep
team-filter-state = Stand
team-filter-all = Alles
team-filter-go = Laat zien
team-filter-clear = Alles weer laten zien
team-list-found =
    { $count ->
        [one] Eén gevonden
       *[other] { $count } gevonden
    }
team-list-none = Niets gevonden. Haal een filter weg.
team-column-name = Naam
team-column-state = Stand
team-column-since = Sinds
team-column-members = Leden

# The file of a household
team-household-title = Huishouden van { $name }
team-next-step = Volgende stap
team-answers-title = Antwoorden
team-consents-title = Toestemming
team-consent-yes = ja, op { $date }
team-consent-no = geen ja
team-history-title = Wat er gebeurde
team-history-move = Van { $from } naar { $to }
team-contact-show = Laat telefoon en e-mail zien
team-contact-show-why = Wij schrijven op dat je keek. De persoon kan dat zien.
team-contact-none = Er is geen telefoon of e-mail.

# Contact log
team-log-title = Contact
team-log-add = Noteer contact
team-log-channel = Hoe?
team-log-outcome = Hoe ging het?
team-log-reached = Gesproken
team-log-not-reached = Geen gehoor
team-log-message-left = Bericht achtergelaten
team-log-wrong-number = Nummer of adres klopt niet
team-log-misses =
    { $count ->
        [one] Eén keer geprobeerd, nog niet gesproken.
       *[other] { $count } keer geprobeerd, nog niet gesproken.
    }

# Notes
team-notes-title = Notities
team-note-add = Bewaar de notitie

# Moves
team-move-intake = Leg het gesprek vast
team-move-ready = Zet op ‘staat klaar’
team-move-paused = Zet even stil
team-move-resume = Ga weer verder
team-move-cleared = Gesprek en papieren zijn in orde
team-missing-title = Wat mist er nog?
team-missing-none = Er mist niets. Dit huishouden kan op ‘staat klaar’.
team-missing-none-group = Er mist niets. Deze groep kan op ‘staat klaar’.
team-missing-eligible = of iemand mag meedoen
team-missing-consent = het ja voor het zoeken van een groep
team-missing-languages = talen
team-missing-slots = tijden
team-missing-size = aantal mensen
team-missing-goals = doelen
team-missing-travel = reistijd
team-missing-members = vijf leden
team-missing-clearance = verklaring, VOG of training
team-missing-capacity = wat de groep aankan
team-eligible-confirm = Ik heb het gevraagd: dit huishouden mag meedoen

# The file of a group
team-group-title = Groep { $name }
team-group-members =
    { $count ->
        [one] Eén lid
       *[other] { $count } leden
    }
team-group-clearance = Verklaring, VOG en training
team-group-vog-note = Bewaar nooit het papier zelf. Alleen de stand en de datum.

# Reports and questions
team-reports-title = Meldingen
team-report-from = Gemeld op { $date }
team-report-reply = Terugbellen of mailen: { $contact }
team-report-outcome = Wat heb je gedaan?
team-report-close = Dit is opgelost
team-question-answer = Jouw antwoord
team-question-send = Stuur het antwoord
team-question-sent = Het antwoord is verstuurd.

# Tags and small words of the list
team-tag-report = Melding
team-tag-meeting = Eerste ontmoeting
team-tag-question = Vraag
team-tag-proposal = Geen antwoord
team-tag-contact = Eerste contact
team-tag-talk = Gesprek
team-tag-papers = Papieren
team-tag-waiting = Wacht
team-tag-group = Groep
team-purpose-matching = Een groep zoeken
team-purpose-contact = Telefoon of e-mail delen
team-purpose-research = Onderzoek
team-pool = Begin een ronde. Klaar: huishoudens { $households }, groepen { $groups }
team-column-people = Mensen
