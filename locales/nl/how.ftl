### P2: how it works.
how-page-title = Hoe het werkt
how-intro = Vijf bewoners en een huishouden dat nieuw is in de stad, trekken één jaar met elkaar op. Samen kiezen jullie wat jullie doen.

# The year in six steps
how-steps-title = Het jaar in zes stappen
how-step-1-title = Aanmelden
how-step-1-text = Je vertelt wie je bent en wat je zoekt. Binnen vijf werkdagen neemt iemand van het team contact met je op.
how-step-2-title = Kennismaken met het team
how-step-2-text = Je praat met iemand van het team, in een taal die je spreekt als dat kan. Een groep volgt ook een training.
how-step-3-title = Een voorstel
how-step-3-text = Wij zoeken wie bij elkaar past. Jullie krijgen allebei een voorstel en lezen waarom. Je hebt veertien dagen om te kiezen.
how-step-4-title = De eerste ontmoeting
how-step-4-text = Zegt iedereen ja? Dan ontmoeten jullie elkaar. De groep regelt een plek en een tijd die goed zijn voor de nieuwkomer.
how-step-5-title = Een jaar samen
how-step-5-text = Jullie spreken af wat je samen wilt bereiken. Na een half jaar praten jullie over hoe het gaat.
how-step-6-title = Afscheid, of juist niet
how-step-6-text = Na een jaar stopt het programma. Vrienden blijven mag natuurlijk. Een groep kan ook opnieuw beginnen, met een ander huishouden.

# What a group does and does not do
how-does-title = Wat een groep doet
how-does-1 = Samen Nederlands praten, wandelen, koken of sporten.
how-does-2 = Samen een brief lezen en kijken wat je moet doen.
how-does-3 = Meegaan naar een afspraak, als jij dat wilt.
how-does-4 = Mensen kennen die iemand kennen: voor werk, school of sport.
how-does-5 = Feesten vieren: die van jou en die van hen.
how-not-title = Wat een groep niet doet
how-not-1 = Geld uitlenen of je bankpas bewaren.
how-not-2 = Tolken bij de dokter. Daar is een echte tolk voor.
how-not-3 = Advies geven over je verblijf in Nederland. Dat doet een advocaat of VluchtelingenWerk.
how-not-4 = Voor je beslissen. Jij kiest zelf.
how-not-5 = Vragen waarom je bent gevlucht, of vragen naar je geloof of je papieren.

# Cost, time, leaving
how-cost-title = Wat kost het?
how-cost-text = Niets. Meedoen is gratis, voor nieuwkomers en voor groepen. Samen iets doen hoeft ook niets te kosten.
how-time-title = Hoeveel tijd kost het?
how-time-text = Dat spreken jullie zelf af. Elk lid van een groep zegt vooraf hoeveel uur per maand past: 2, 4, 6, 8 of 12.
how-leave-title = En als het niet past?
how-leave-text = Stoppen mag altijd. Je hoeft niet te zeggen waarom, en het is niemands schuld.
how-next = Doe mee
