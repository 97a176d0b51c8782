"""Dutch that is easy to read (TEXTS.md): short sentences, no office words, the reading ease of Flesch-Douma per area.

A formula is not B1: it counts words and syllables. It finds a stiff sentence early; readers judge.
"""

import re
from pathlib import PurePath

import house

MOST_WORDS, MOST_ON_AVERAGE = 20, 12
EASE, NEWCOMER_EASE = 65, 75
# What a newcomer reads on the way; the rest is for groups, the team and the administrator.
NEWCOMER = {
    "accessibility", "cities", "field", "home", "household", "how", "join", "mail", "matching", "meeting", "privacy",
    "problem", "proposal", "questions", "report", "sign", "site",
}
BARE_WORDS = {"state", "word"}  # names of codes: the formula needs sentences
BANNED = re.compile(
    r"\b(derhalve|indien|conform|middels|teneinde|statushouders?|vluchtelingen?|cliënt(en)?|casus(sen)?|u|uw)\b", re.I)
PASSIVE = re.compile(r"\b(word(t|en)|werd(en)?)\b[^.?!]*\bge\w+", re.I)
# One syllable each, the longest first; a vowel with dots begins a new one.
VOWELS = re.compile(r"aai|ooi|oei|eeu|ieu|aa|ai|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáàâéèêíóôúäëïöü]")
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


def messages(text: str):
    """Yields (line, id, words) of each message; of a counted one, each of its arms."""
    ident = None
    for number, line in enumerate(text.splitlines(), 1):
        if start := re.match(r"([a-z][\w-]*) =(.*)", line):
            ident, words = start[1], start[2]
        elif ident and line.startswith(" "):
            words = re.sub(r"^\s*\*?\[\w+\]", "", line)
        else:
            continue
        words = re.sub(r"\{ *\$\w+ *->", "", words)
        # A name, a day or a number stands where the variable is: one word.
        words = re.sub(r"\{[^{}]*\}", "naam", words).replace("}", "").strip()
        if words:
            yield number, ident, words


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.?!])[’”)]*\s+", text) if WORD.search(part)]


def syllables(word: str) -> int:
    """Vowel groups; letters that are read out one by one (VOG, QR) count each."""
    if word.isupper() and len(word) > 1:
        return len(word)
    return max(1, len(VOWELS.findall(word.lower())))


def ease(parts: list[str]) -> tuple[float, float]:
    """Flesch-Douma, and the words a sentence has on average."""
    words = [word for part in parts for word in WORD.findall(part)]
    mean = len(words) / len(parts)
    return 206.835 - 0.93 * mean - 77 * sum(map(syllables, words)) / len(words), mean


def findings(name: str, text: str, measured: dict[str, float]):
    """The findings of one file; its reading ease goes into `measured`."""
    area, whole = PurePath(name).stem, []
    for number, ident, words in messages(text):
        if banned := BANNED.search(words):
            yield f"{name}:{number}: {ident}: not a word of ours: {banned[0]}"
        for part in sentences(words):
            count = len(WORD.findall(part))
            if count > MOST_WORDS:
                yield f"{name}:{number}: {ident}: {count} words in a sentence, at most {MOST_WORDS}: {part[:70]}"
            if PASSIVE.search(part):
                print(f"{name}:{number}: {ident}: passive, who does it? {part[:70]}")
            # A label has no full stop; only whole sentences tell how easy a page reads.
            if part.rstrip("’”)").endswith((".", "?", "!")):
                whole.append(part)
    if area in BARE_WORDS or not whole:
        return
    measured[area], mean = ease(whole)
    least = NEWCOMER_EASE if area in NEWCOMER else EASE
    if measured[area] < least:
        yield f"{name}: reading ease {measured[area]:.1f}, at least {least}: shorter words"
    if mean > MOST_ON_AVERAGE:
        yield f"{name}: {mean:.1f} words a sentence on average, at most {MOST_ON_AVERAGE}"


top, eases = house.root(), {}
names = [name for name in house.files(top, ".ftl") if name.startswith("locales/nl/")]
found = [finding for name in names for finding in findings(name, house.text(top, name), eases)]
if eases:
    hardest = sorted(eases, key=eases.get)
    print(f"{len(eases)} areas, reading ease from {eases[hardest[0]]:.0f} ({hardest[0]}) to {eases[hardest[-1]]:.0f}")
else:
    found.append("no Dutch sentences in locales/nl")
house.tell("dutch", found)
