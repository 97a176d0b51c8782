### Words of the components.
ui-step = Vraag { $now } van { $total }
ui-year-month = Maand { $month } van 12
ui-year-before = Jullie jaar begint nog
ui-year-after = Jullie jaar is voorbij
ui-seat-free = nog vrij
ui-code-label = Je code
ui-code-hint = Acht cijfers. Je mag de code plakken, ook met spaties.

# The page of examples
ui-gallery-title = Voorbeelden van alle onderdelen
ui-gallery-text = Zo zien de onderdelen van deze website eruit. Alle mensen hier zijn bedacht.
