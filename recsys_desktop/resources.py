"""Finds the files under ``resources/``: in a checkout, an installed wheel and a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PARTS = "parts.txt"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as ``resource("layouts", "canonical.toml")``.

    A wheel and a frozen program hold ``resources`` inside the package, a checkout and an editable install beside it.

    Raises:
        FileNotFoundError: If this installation lacks it.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"resources/{'/'.join(parts)} is missing from this installation")


def missing_parts() -> tuple[str, ...]:
    """Return which parts of a frozen program are missing or cut short; elsewhere no parts are listed.

    Its build notes every file with its size (packaging/steps/parts.py); signing makes some larger afterwards.
    """
    if not getattr(sys, "frozen", False):
        return ()
    try:
        listed = resource(_PARTS).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        return (str(error),)
    return _missing(Path(getattr(sys, "_MEIPASS", _PACKAGE.parent)), listed)


def _missing(folder: Path, listed: list[str]) -> tuple[str, ...]:
    wanted = (line.split("\t", 1) for line in listed)
    return tuple(name for size, name in wanted if not _is_whole(folder / name, int(size)))


def _is_whole(file: Path, size: int) -> bool:
    return file.is_file() and file.stat().st_size >= size
