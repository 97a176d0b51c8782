"""The stylesheet rules: it must run both ways, in old browsers, and without a fight over who wins."""

import re

import house

SIDES = r"(left|right|top|bottom)"
PROPERTY = re.compile(
    rf"^({SIDES}|(min-|max-)?(width|height)|(margin|padding|border|scroll-margin|scroll-padding)-{SIDES}(-\w+)*"
    rf"|border-(top|bottom)-(left|right)-radius|contain-intrinsic-(width|height))$"
)
VALUE = re.compile(r"(?<![\w-])(left|right)(?![\w-])")
FOUR = re.compile(r"^(margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$")
UNKNOWN_TO_OLD = {"light-dark(": "Chrome 123", ":dir(": "Chrome 120"}


def pieces(css: str):
    """Yields (line, depth of rules, the at-rules around, kind, text) for each selector, at-rule and declaration."""
    css = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"), css, flags=re.S)
    around, start, line, depth = [], 0, 1, 0
    for hit in re.finditer(r"\"[^\"]*\"|'[^']*'|url\([^)]*\)|[{};]", css):
        if hit[0] not in "{};":
            continue
        piece = css[start:hit.start()]
        line = css.count("\n", 0, start + len(piece) - len(piece.lstrip())) + 1
        piece, start = piece.strip(), hit.end()
        if hit[0] == "{":
            kind = "at" if piece.startswith("@") else "selector"
            yield line, depth, list(around), kind, piece
            around.append(piece)
            depth += kind == "selector"
        else:
            if piece:
                yield line, depth, list(around), "at" if piece.startswith("@") else "declaration", piece
            if hit[0] == "}" and around:
                depth -= not around.pop().startswith("@")


def values(text: str) -> int:
    """How many values a shorthand has; what stands in brackets is one."""
    while re.search(r"\([^()]*\)", text):
        text = re.sub(r"\([^()]*\)", "", text)
    return len(text.split())


def declaration(piece: str, around: list[str]):
    name, _, value = (part.strip() for part in piece.partition(":"))
    if any(outer.startswith(("@font-face", "@page")) for outer in around):
        return
    if PROPERTY.match(name):
        yield f"{name} is physical: Arabic runs the other way"
    if not name.startswith("--") and VALUE.search(value):
        yield f"{name}: {value} is physical"
    if FOUR.match(name) and values(value.split("!")[0]) == 4:
        yield f"{name} with four values names physical sides"
    if "!important" in value and not any("print" in outer for outer in around):
        yield "!important outside print"
    if name == "z-index" and re.match(r"\d+", value) and int(re.match(r"\d+", value)[0]) > 2:
        yield f"z-index {value} is above 2"
    for word, since in UNKNOWN_TO_OLD.items():
        if word in value:
            yield f"{word}) needs {since}"


def selector(piece: str, depth: int):
    if depth > 0:
        yield "a rule inside a rule: old browsers drop it"
    plain = re.sub(r"\[[^\]]*\]", "", piece)
    if re.search(r"#[A-Za-z_-]", plain):
        yield "an id in a selector"
    for word, since in UNKNOWN_TO_OLD.items():
        if word in plain:
            yield f"{word}) needs {since}"


def findings(name: str, css: str):
    for line, depth, around, kind, piece in pieces(css):
        if any("keyframes" in outer for outer in around) and kind == "selector":
            continue
        wrong = selector(piece, depth) if kind == "selector" else declaration(piece, around) if kind == "declaration" else ()
        for why in wrong:
            yield f"{name}:{line}: {why}"


top = house.root()
house.tell("style", [f for name in house.files(top, ".css") for f in findings(name, house.text(top, name))])
