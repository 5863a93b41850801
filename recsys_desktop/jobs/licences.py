"""Of what the program is made, with each part's licence, as the installed parts tell it themselves."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from recsys_desktop.resources import resource

ROOTS = (
    "PySide6-Essentials", "tensorflow-cpu", "tensorflow", "keras", "numpy", "pandas", "matplotlib", "duckdb",
    "XlsxWriter", "python-calamine", "platformdirs", "filelock",
)  # fmt: skip
"""What pyproject.toml asks for; of TensorFlow one of two."""

_NOTICES = "THIRD_PARTY_NOTICES.txt"
_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_SHORT = {"Apache 2.0": "Apache-2.0", "Apache License 2.0": "Apache-2.0", "BSD": "BSD-3-Clause"}
# Their packages come without the text.
_TEXTS = {"PySide6": ("LGPL-3.0", "GPL-3.0"), "shiboken6": ("LGPL-3.0",), "flatbuffers": ("Apache-2.0",),
          "tensorflow": ("Apache-2.0",), "Python": ("PSF-2.0",)}  # fmt: skip
_LONGEST = 60


@dataclass(frozen=True)
class Part:
    """A part of the program by others.

    Attributes:
        name: As its makers write it.
        version: Which one is installed.
        licence: In short, an SPDX expression where its makers give one.
        text: The whole licence, with notices.
    """

    name: str
    version: str
    licence: str
    text: str


@cache
def distributions() -> tuple[str, ...]:
    """Return the names of all installed distributions that the program needs, and those need in turn, sorted."""
    found: dict[str, str] = {}
    waiting = list(ROOTS)
    while waiting:
        name = waiting.pop()
        if (key := _key(name)) in found:
            continue
        try:
            known = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[key] = known.metadata["Name"]
        # What is only for an extra or for another system is not there, or is another part's need as well.
        waiting += [_NAME.match(one)[0] for one in known.requires or () if "extra ==" not in one]  # type: ignore[index]
    return tuple(sorted(found.values(), key=str.casefold))


def installed() -> tuple[tuple[str, str], ...]:
    """Return names and versions of Python and of what the program asks for; quick enough for a window."""
    known = [("Python", platform.python_version())]
    for name in ROOTS:
        with suppress(metadata.PackageNotFoundError):
            known.append((name, metadata.version(name)))
    return tuple(known)


def third_parties() -> tuple[Part, ...]:
    """Return every part by others, Python first."""
    python = Part("Python", platform.python_version(), "PSF-2.0", _shipped("PSF-2.0"))
    return python, *(_described(name) for name in distributions())


def third_party_text() -> str:
    """Return one text with all of them, for people to read."""
    rule = "\n" + "=" * 78 + "\n"
    parts = third_parties()
    listed = "\n".join(f"{part.name} {part.version}: {part.licence}" for part in parts)
    whole = (f"{part.name} {part.version}\n\n{part.text.strip()}\n" for part in parts)
    return rule.join((f"RecSys Desktop contains these parts by others:\n\n{listed}\n", *whole))


def _described(name: str) -> Part:
    about = metadata.distribution(name)
    texts = [text.strip() for text in _texts(about)]
    told = [one for key in ("License-Expression", "License") for one in about.metadata.get_all(key) or ()]
    licence = told[0] if told else ""
    licence = _SHORT.get(licence, licence) if len(licence) <= _LONGEST and "\n" not in licence else ""
    return Part(name, about.version, licence or _classified(about) or "see its text", "\n\n".join(texts))


def _classified(about: metadata.Distribution) -> str:
    kinds = [kind for kind in about.metadata.get_all("Classifier") or () if kind.startswith("License ::")]
    return ", ".join(kind.rpartition(":: ")[2] for kind in kinds)


def _texts(about: metadata.Distribution) -> Iterator[str]:
    ours = next((texts for name, texts in _TEXTS.items() if about.metadata["Name"].startswith(name)), ())
    yield from map(_shipped, ours)
    for file in sorted(about.files or (), key=str):
        of_metadata = ".dist-info" in file.parts[0] and any(_FILE.search(part) for part in file.parts[1:])
        if of_metadata or file.name == _NOTICES:
            yield Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")


def _shipped(name: str) -> str:
    return resource("licences", f"{name}.txt").read_text(encoding="utf-8")


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
