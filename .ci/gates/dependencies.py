"""What our crates may be made of: who may use whom, what stays out of the browser, licences and bans (deny.toml)."""

import json
import re
import subprocess
import sys

import house

# The rooms of the house (server/docs/ARCHITECTURE.md): which of our crates each may use.
MAY_USE = {
    "domain": set(),
    "certificate": {"domain"},
    "matching": {"domain"},
    "entity": {"domain"},
    "migration": set(),
    "programme": {"domain", "matching", "certificate", "entity", "migration"},
    "islands": set(),
    "app": {"domain", "islands", "programme"},
    "frontend": {"islands"},
    "server": {"app", "domain", "programme", "migration", "matching", "certificate"},
    "pack": set(),
}
NEVER_USES = {
    "domain": {"leptos", "sea-orm", "tokio"},
    "matching": {"tokio"},
    "programme": {"leptos", "axum"},
    "app": {"sea-orm"},
}
NOT_IN_THE_BROWSER = {
    "app", "axum", "blake3", "chrono", "entity", "fluent", "garde", "hyper", "jiff", "matching", "programme", "rand",
    "sea-orm", "sqlx", "time", "tokio", "validator",
}


def metadata(top) -> dict:
    """What cargo says; the self-test hands in a file instead."""
    if len(sys.argv) > 2:
        return json.loads(house.text(top, sys.argv[2]))
    out = subprocess.run(["cargo", "metadata", "--locked", "--format-version", "1"],
                         cwd=top, capture_output=True, text=True)
    if out.returncode:
        house.tell("dependencies", [out.stderr.strip()])
    return json.loads(out.stdout)


def browser_crates(top) -> set[str]:
    if len(sys.argv) > 3:
        return set(house.text(top, sys.argv[3]).split())
    out = subprocess.run(
        ["cargo", "tree", "--locked", "-p", "frontend", "--target", "wasm32-unknown-unknown", "-e", "normal",
         "--prefix", "none", "--format", "{p}"],
        cwd=top, capture_output=True, text=True, check=True)
    return {line.split()[0] for line in out.stdout.splitlines() if line.strip()}


def settings(top) -> dict:
    try:
        import tomllib
    except ModuleNotFoundError:
        house.tell("dependencies", ["Python 3.11 or newer is needed to read deny.toml"])
    return tomllib.loads(house.text(top, "deny.toml"))


def licence_is_fine(expression: str, allowed: set[str]) -> bool:
    """Evaluates an SPDX expression: `MIT OR (Apache-2.0 WITH x AND Zlib)`; the old `/` means OR."""
    tokens = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR ").replace(" WITH ", "-WITH-"))
    words = {"AND": "and", "OR": "or", "(": "(", ")": ")"}
    allowed = {name.replace(" WITH ", "-WITH-") for name in allowed}
    code = " ".join(words.get(token, str(token in allowed)) for token in tokens)
    return bool(code) and bool(eval(code, {"__builtins__": {}}))  # only True, False, and, or, brackets


def version(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", text.split("+")[0].split("-")[0]))


def banned(package: dict, bans: list[dict]) -> str | None:
    for ban in bans:
        limit = ban.get("version", "*")
        if package["name"] == ban["name"] and (limit == "*" or version(package["version"]) < version(limit)):
            return ban["reason"]
    return None


top = house.root()
data, rules, found = metadata(top), settings(top), []
ours = set(data["workspace_members"])
for package in data["packages"]:
    name, label = package["name"], f"{package['name']} {package['version']}"
    if package["id"] not in ours:
        if not licence_is_fine(package.get("license") or "", set(rules["licenses"]["allow"])):
            found.append(f"{label}: licence {package.get('license')!r} is not in deny.toml")
        if package.get("source") and not package["source"].startswith(("registry+", "sparse+")):
            found.append(f"{label}: not from a registry: {package['source']}")
    elif name not in MAY_USE:
        found.append(f"{name}: a crate without a room: add it to MAY_USE and to ARCHITECTURE")
    else:
        used = {d["name"] for d in package["dependencies"] if d["kind"] != "dev"}
        wrong = (used & MAY_USE.keys()) - MAY_USE[name] | used & NEVER_USES.get(name, set())
        found += [f"{name} must not use {other}" for other in sorted(wrong)]
    if reason := banned(package, rules["bans"]["deny"]):
        found.append(f"{label}: {reason}")
found += [f"{name} is linked into the Wasm" for name in sorted(browser_crates(top) & NOT_IN_THE_BROWSER)]
house.tell("dependencies", found)
