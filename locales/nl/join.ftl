### P4: three doors.
join-page-title = Doe mee
join-intro = Kies de deur die bij je past.
join-stop-any-time = Je kunt op elk moment stoppen. Wat je hebt ingevuld, bewaren wij zeven dagen op dit apparaat.
join-skip-most = De meeste vragen mag je overslaan.
join-questions =
    { $count ->
        [one] Het is één vraag.
       *[other] Het zijn { $count } vragen.
    }

# The three doors
join-household-title = Ik ben nieuw hier
join-household-text = Voor jou alleen, of voor jou en je gezin. Je vertelt wat je zoekt. Daarna belt of mailt iemand van het team je.
join-household-for = Voor mensen met een verblijfsvergunning asiel die hooguit drie jaar in Nederland zijn.
join-household-helper = Helpt iemand je met invullen? Dat is prima. Doe het samen.
join-household-go = Meld je aan
join-group-title = Wij willen een groep zijn
join-group-text = Jij begint, en nodigt vier mensen uit die je kent. Ieder beantwoordt zelf een paar vragen.
join-group-for = Minstens drie van jullie spreken goed Nederlands. Jullie maken een jaar lang tijd vrij.
join-group-go = Begin een groep
join-alone-title = Ik kom alleen
join-alone-text = Je hebt nog geen groep. Wij zoeken vier anderen in je stad. Jullie ontmoeten elkaar eerst.
join-alone-go = Doe alleen mee
join-help-title = Liever met iemand praten?
join-help-text = Bel het team. Zij vullen het samen met je in.
join-have-account = Heb je al een account?
join-continue-draft = Ga verder waar je was
join-invitation-title = Ben je uitgenodigd?
join-invitation-text = Open dan de link die je kreeg. Die werkt alleen voor jou.
join-city-closed = In { $city } kun je je nu niet aanmelden.
join-closed-all = Er is nu geen stad open. Aanmelden kan nog niet.
