"""The list of all parts, by which the frozen program's self-test finds that one is missing."""

from __future__ import annotations

from pathlib import Path

from steps.trim import parts_folder

_PLACE = "recsys_desktop/resources/parts.txt"


def write_list(folder: Path) -> None:
    """Note every file of a frozen folder with its size: ``SIZE<TAB>PATH``, a line each."""
    parts = parts_folder(folder)
    listed = parts / _PLACE
    listed.unlink(missing_ok=True)
    files = sorted(file for file in parts.rglob("*") if file.is_file())
    lines = [f"{file.stat().st_size}\t{file.relative_to(parts).as_posix()}" for file in files]
    listed.write_text("\n".join(lines) + "\n", encoding="utf-8")
