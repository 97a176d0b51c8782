### Words of the components.
ui-step = Question { $now } of { $total }
ui-year-month = Month { $month } of 12
ui-year-before = Your year has yet to begin
ui-year-after = Your year is over
ui-seat-free = still free
ui-code-label = Your code
ui-code-hint = Eight digits. You may paste the code, with spaces too.

# The page of examples
ui-gallery-title = Examples of all parts
ui-gallery-text = This is how the parts of this website look. All people here are invented.
