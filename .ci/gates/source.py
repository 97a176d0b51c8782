"""Words that may stand in few places or none. Each rule says which words, which files it looks at, and where they may stand."""

import re
from dataclasses import dataclass

import house


@dataclass(frozen=True)
class Rule:
    words: str  # regular expression, on one line
    why: str
    within: str = r"\.rs$"  # paths the rule looks at
    allowed: str = r"$^"  # paths where the words may stand
    comments_too: bool = False


DATABASE = r"^server/(programme/src/db(\.rs$|/)|programme/tests/|migration/|entity/)"
PURE = r"^(server/(matching|certificate)|app/domain)/src/"

RULES = [
    Rule(r"#\[server\b", "a server function lives in its slice's api.rs", allowed=r"(^|/)api\.rs$"),
    Rule(r"\bServerFnError\b", "use AppError: ServerFnError sends the database's words to the browser"),
    Rule(r"\bDatabaseConnection\b", "only programme::db holds the database", allowed=DATABASE),
    Rule(r"\.(begin|transaction)\(", "transactions begin in programme::db", allowed=DATABASE),
    Rule(r"\binner_html\b", "markup from a string: only the boot script, ui::TextArea, which escapes, and ui::Drawn, which takes what the program has with it", allowed=r"^app/src/(boot|ui/(text_area|drawn))\.rs$"),
    Rule(r"\bset_(inner|outer)_html\b", "markup from a string in the browser: put the parsed element in its place"),
    Rule(r"\bInertElement\b", "markup from a string: only constant.rs", allowed=r"^app/src/constant\.rs$"),
    Rule(r"\bconstant\(", "the next reader gets it too: only pages without a word of the reader, and listed here",
         within=r"^app/src/", allowed=r"^app/src/(constant|home)\.rs$"),
    Rule(r"<textarea\b", "Leptos 0.8 does not escape its text: use ui::TextArea",
         within=r"^app/(islands/)?src/.*\.rs$", allowed=r"^app/src/ui/text_area\.rs$"),
    Rule(r"<Title\b", "leptos_meta does not escape it: use ui::PageTitle",
         within=r"^app/(islands/)?src/.*\.rs$", allowed=r"^app/src/ui/page_title\.rs$"),
    Rule(r"\sstyle(=[\"{]|:[\w-]+=)", "the content security policy blocks style attributes", within=r"^app/(islands/)?src/.*\.rs$"),
    Rule(r"\bprop:(value|checked)\b", "late hydration would wipe what she typed", within=r"^app/(islands/)?src/.*\.rs$"),
    Rule(r"#\[(tracing::)?instrument(?!\([^\]]*skip_all)", "without skip_all it writes arguments into the log"),
    Rule(r"\b(SystemTime|Instant|Timestamp|Zoned|Utc|Local)::now\b|\bthread_rng\(|\brand::rng\(",
         "this crate has no clock and no chance", within=PURE),
    Rule(r"\b(TODO|FIXME|XXX)\b(?!\(#\d+\))", "say where it is tracked: TODO(#number)",
         within=r"\.(rs|py|sh|mjs|css|ftl|toml|md)$", allowed=r"^\.ci/gates/", comments_too=True),
    Rule(r"/w[o]rk/|/f[a]rm/|/r[o]ot/|/t[m]p/(bash|brief)", "a path of one machine", within=r"", comments_too=True),
]


def findings(top, name: str) -> list[str]:
    rules = [r for r in RULES if re.search(r.within, name) and not re.search(r.allowed, name)]
    if not rules:
        return []
    return [
        f"{name}:{number}: {rule.why}: {line.strip()[:90]}"
        for number, line in enumerate(house.text(top, name).splitlines(), 1)
        for rule in rules
        # A comment may name what it warns of; unfinished work and paths count there too.
        if re.search(rule.words, line) and (rule.comments_too or not line.lstrip().startswith("//"))
    ]


def manifests(top) -> list[str]:
    """Every crate takes the workspace's lints, which is how unwrap, expect and unsafe are kept out."""
    return [
        f"{name}: [lints] workspace = true is missing"
        for name in house.files(top, "Cargo.toml")
        if "[package]" in house.text(top, name) and not re.search(r"\[lints\]\s+workspace = true", house.text(top, name))
    ]


top = house.root()
names = house.files(top)
found = [finding for name in names for finding in findings(top, name)]
found += [f"{name}: say name.rs and name/, not mod.rs" for name in names if name.endswith("/mod.rs")]
house.tell("source", found + manifests(top))
