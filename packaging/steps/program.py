"""What the program is called, its version and its icon: the one place from which all packages take them."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"

NAME = "RecSys Desktop"
COMMAND = "recsys-desktop"
IDENTIFIER = "org.recsys-desktop"
SUMMARY = "What to offer to each customer of a shop, and why"
AUTHORS = "The RecSys Desktop authors"
BACKUP_TYPE = "application/x-recsys-desktop-backup"
ICON = ROOT / "resources" / "program.svg"


def version() -> str:
    """Return the version that the program itself tells."""
    return _told(ROOT / "recsys_desktop" / "__init__.py", r'^__version__ = "([^"]+)"')


def backup_ending() -> str:
    """Return the ending of a shop's backups, such as ``.recsys-backup``."""
    return _told(ROOT / "recsys_desktop" / "jobs" / "places.py", r'^BACKUP_ENDING = "([^"]+)"')


def numbers() -> tuple[int, int, int, int]:
    """Return the version as the four numbers that Windows wants."""
    found = [int(number) for number in re.findall(r"\d+", version())][:3]
    return (*found, *[0] * (4 - len(found)))  # type: ignore[return-value]


def filled(template: Path, **more: str) -> str:
    """Return a template's text with ``@NAME@`` and its like replaced.

    Raises:
        KeyError: If the template asks for something that nobody knows.
    """
    known = {
        "NAME": NAME,
        "COMMAND": COMMAND,
        "IDENTIFIER": IDENTIFIER,
        "SUMMARY": SUMMARY,
        "AUTHORS": AUTHORS,
        "VERSION": version(),
        "FOUR_NUMBERS": ".".join(map(str, numbers())),
        "BACKUP_ENDING": backup_ending(),
        "BACKUP_SUFFIX": backup_ending().removeprefix("."),
        "BACKUP_TYPE": BACKUP_TYPE,
        **more,
    }
    return re.sub(r"@([A-Z_]+)@", lambda found: known[found[1]], template.read_text(encoding="utf-8"))


def _told(file: Path, pattern: str) -> str:
    found = re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{file.name} does not say what {pattern} looks for")
    return found[1]
