"""Finds the files under ``resources/``: in a checkout, an installed wheel and a frozen program."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


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
