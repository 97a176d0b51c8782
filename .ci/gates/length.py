"""Small files: none over 400 lines (tests 500), half of the Rust files at most 90. A long file holds a second noun."""

from statistics import median

import house

LIMIT, TEST_LIMIT, MEDIAN = 400, 500, 90
CODE = (".rs", ".py", ".sh", ".mjs", ".js", ".css")

top = house.root()
lengths = {name: len(house.text(top, name).splitlines()) for name in house.files(top, *CODE)}
found = [
    f"{name}: {lines} lines, at most {TEST_LIMIT if house.is_test(name) else LIMIT}"
    for name, lines in lengths.items()
    if lines > (TEST_LIMIT if house.is_test(name) else LIMIT)
]
rust = [lines for name, lines in lengths.items() if name.endswith(".rs") and not house.is_test(name)]
middle = median(rust) if rust else 0
print(f"{len(lengths)} files, Rust median {middle:g} lines")
if middle > MEDIAN:
    found.append(f"the median Rust file has {middle:g} lines, at most {MEDIAN}")
house.tell("length", found)
