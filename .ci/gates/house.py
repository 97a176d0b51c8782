"""What the gates share: which files are ours, and how a finding is told."""

import subprocess
import sys
from pathlib import Path


def root() -> Path:
    """The tree to look at: the first argument, or the one this file stands in."""
    return Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]


def files(top: Path, *endings: str) -> list[str]:
    """Our files as git sees them (new ones too, ignored ones not), without lock files."""
    listed = subprocess.run(
        ["git", "-C", str(top), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True, check=True,
    ).stdout.split("\0")
    locks = ("Cargo.lock", "package-lock.json")
    return sorted(
        name for name in set(listed)
        if name.endswith(endings or ("",)) and not name.endswith(locks) and (top / name).is_file()
    )


def text(top: Path, name: str) -> str:
    """A file's words; a picture or a font has none."""
    try:
        return (top / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def is_test(name: str) -> bool:
    return "/tests/" in name or name.startswith("end2end/") or "/benches/" in name or "/examples/" in name


def tell(gate: str, findings: list[str]) -> None:
    """Prints the findings and ends the program: 1 when there are any."""
    for finding in findings:
        print(finding)
    print(f"{gate}: {len(findings)} findings" if findings else f"{gate}: good")
    sys.exit(1 if findings else 0)
