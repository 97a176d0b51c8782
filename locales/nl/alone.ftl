### L1: somebody on their own.
alone-page-title = Doe alleen mee
alone-intro = Heb je nog geen groep? Wij brengen mensen uit jouw stad bij elkaar, tot er vijf zijn.
alone-how-1 = Je vertelt wie je bent, wanneer je kunt en wat je leuk vindt.
alone-how-2 = Het team stelt vier anderen voor.
alone-how-3 = Jullie ontmoeten elkaar. Daarna zegt ieder zelf ja of nee.
alone-how-4 = Zegt iemand nee? Dan zoeken wij verder. Niemand hoeft te zeggen waarom.
alone-start = Begin
alone-check-title = Klopt dit?
alone-send = Verstuur
alone-done-title = Fijn, je doet mee
alone-done-text = Iemand van het team neemt contact met je op vóór { $date }.
alone-pool-title = Mensen in jouw stad
alone-pool-count =
    { $count ->
        [one] In { $city } zoekt één persoon een groep. Dat ben jij.
       *[other] In { $city } zoeken { $count } mensen een groep. Jij hoort daarbij.
    }
alone-state-pooled = Wij zoeken mensen die bij je passen.
alone-state-suggested = Er is een groep voor je voorgesteld. Het team vertelt je er meer over.
alone-state-met = Jullie hebben elkaar ontmoet. Wil je met deze mensen verder?
alone-state-confirmed = Je zit in een groep.
alone-start-own = Ken je toch vier anderen? Begin dan zelf een groep.
alone-stop-go = Ik zoek geen groep meer
alone-stopped = Je bent gestopt. Dank dat je wilde meedoen.
