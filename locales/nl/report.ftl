### The form behind "Something is not right", open to everybody.
report-title = Er klopt iets niet
report-text = Vertel het ons. Alleen het team leest dit, nooit de groep.
report-danger = Ben je nu in gevaar? Bel 112.
report-send = Stuur aan het team
report-done = Dank je. Iemand van het team leest dit op de volgende werkdag.
