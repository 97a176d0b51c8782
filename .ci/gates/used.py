#!/usr/bin/env python3
"""Every text is used: its id stands in Rust as a literal, or in another text. A text that nobody reads grows wrong."""

import re

import house

DEFINED = re.compile(r"^(-?[a-z][a-zA-Z0-9-]*) =", re.M)
NAMED = re.compile(r"\{\s*(-?[a-z][a-z0-9-]*)\b")
LITERAL = re.compile(r'"([a-z][a-z0-9-]*)"')


def main() -> None:
    top = house.root()
    texts = {name: house.text(top, name) for name in house.files(top, ".ftl") if name.startswith("locales/nl/")}
    used = {ident for words in texts.values() for ident in NAMED.findall(words)}
    for name in house.files(top, ".rs"):
        used.update(LITERAL.findall(house.text(top, name)))
    house.tell("used", [
        f"{name}: {ident} is used nowhere"
        for name, words in texts.items()
        for ident in DEFINED.findall(words)
        if ident not in used
    ])


main()
