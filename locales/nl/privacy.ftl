### P8: privacy in plain words.
privacy-page-title = Wat weten wij van je?
privacy-intro = Wij vragen zo weinig mogelijk. Bij elke vraag staat waarom wij het vragen en wie het ziet.
privacy-draft-note = Deze tekst is nog niet gelezen door een jurist. Ook wissen wij nog niet alles vanzelf op tijd. Allebei moet klaar zijn voordat er echte mensen meedoen.

# What we ask
privacy-ask-title = Wat wij vragen
privacy-ask-name = Hoe wij je mogen noemen. Dat hoeft niet de naam in je paspoort te zijn.
privacy-ask-contact = Je e-mail of telefoon, zodat wij je kunnen bereiken.
privacy-ask-area = Je stad en de vier cijfers van je postcode, om te weten hoe ver je moet reizen.
privacy-ask-languages = Welke talen je spreekt, zodat je met elkaar kunt praten.
privacy-ask-time = Wanneer je tijd hebt, en hoe lang je wilt reizen.
privacy-ask-goals = Wat je wilt bereiken en wat je leuk vindt.
privacy-ask-optional = Veel vragen mag je overslaan. Je krijgt daardoor geen slechtere plek.

# What we never ask
privacy-never-title = Wat wij nooit vragen
privacy-never-1 = Je land, je afkomst of je nationaliteit.
privacy-never-2 = Je geloof.
privacy-never-3 = Waarom en hoe je naar Nederland kwam.
privacy-never-4 = Je ziektes.
privacy-never-5 = Je BSN, je V-nummer of een kopie van je papieren.
privacy-never-6 = Je straat, je geboortedatum of een foto.
privacy-never-write = Schrijf dit ook niet in een vak waar je zelf tekst mag typen.

# Who sees what
privacy-sees-title = Wie ziet wat
privacy-sees-self = Jij ziet al je antwoorden, en op welke dag het team ze bekeek. Wil je ook de notities van het team? Vraag ernaar.
privacy-sees-team = Het team in jouw stad ziet je antwoorden. Je telefoon en e-mail openen zij alleen als dat nodig is. Dat schrijven wij op.
privacy-sees-before = Vóór het ja ziet de andere kant geen naam en geen adres. Wel bijvoorbeeld je leeftijdsgroep, de reistijd, en een paar talen, doelen en hobby’s.
privacy-sees-after = Zegt een nieuwkomer ja? Dan ziet die de namen van de groep. Zegt iedereen ja? Dan zien jullie elkaars naam, en de telefoon of e-mail die je wilt delen.
privacy-sees-other-city = Een team in een andere stad ziet niets van jou.
privacy-sees-research = Onderzoekers zien alleen iets als jij daar apart ja tegen zegt. Je naam staat er nooit bij.
privacy-sees-nobody-else = Wij verkopen niets. Er zijn geen advertenties, en geen cookies die je volgen.

# How long
privacy-long-title = Hoe lang wij het bewaren
privacy-long-draft = Niet verstuurd, of niet bevestigd met een code: zeven dagen.
privacy-long-no-mail = Aangemeld zonder e-mail: dertig dagen, tot het team je gesproken heeft.
privacy-long-waiting = Wacht je, en horen wij zes maanden niets? Dan vragen wij of je nog wilt. Na zeven maanden wissen wij alles. Dit gaat nog niet vanzelf.
privacy-long-year = Na jullie jaar samen: nog negentig dagen. Daarna wissen wij het, tenzij jij zegt dat het mag blijven. Dit gaat nog niet vanzelf.
privacy-long-backup = In reservekopieën blijft het nog hooguit 35 dagen staan.

# Your rights
privacy-rights-title = Wat je mag
privacy-rights-see = Zien wat wij van je weten, en het meenemen.
privacy-rights-correct = Verbeteren wat niet klopt.
privacy-rights-withdraw = Je toestemming weer intrekken. Dat mag altijd.
privacy-rights-erase = Stoppen en alles laten wissen.
privacy-rights-object = Vragen waarom wij iets kozen, en zeggen dat je het er niet mee eens bent.
privacy-rights-complain = Ben je niet tevreden met ons antwoord? Dan kun je naar de Autoriteit Persoonsgegevens gaan.
privacy-rights-how = Vraag het aan het team. Een brief is niet nodig.

# A human decides
privacy-human-title = Een mens beslist
privacy-human-text = Een computer rekent uit wie bij elkaar kan passen. Iemand van het team kijkt en beslist. Daarna zeg jij ja of nee.
privacy-human-more = Lees hoe wij groepen kiezen
privacy-cookies-title = Cookies
privacy-cookies-text = Wij gebruiken alleen wat nodig is: voor je taal, je onverstuurde antwoorden en het inloggen. Daarom vragen wij niets over cookies.
