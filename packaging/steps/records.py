"""What Python's and Qt's packages bring along for all the world, cut to what is in the folder and to our languages."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from steps.program import ROOT

_TRANSLATIONS = "PySide6/Qt/translations"


def cut_records(parts: Path) -> None:
    """Keep of each package's list of files the licences', which Help → About reads: all else is names and digests."""
    for record in parts.glob("*.dist-info/RECORD"):
        lines = list(csv.reader(io.StringIO(record.read_text(encoding="utf-8"))))
        kept = [line for line in lines if line and ".py" not in line[0] and (parts / line[0]).is_file()]
        told = io.StringIO(newline="")
        csv.writer(told, lineterminator="\n").writerows(kept)
        record.write_text(told.getvalue(), encoding="utf-8")


def drop_translations(parts: Path) -> None:
    """Remove Qt's own texts in languages that the program does not speak."""
    spoken = {_language(file, "recsys_desktop_") for file in (ROOT / "resources" / "translations").glob("*.qm")}
    for file in (parts / _TRANSLATIONS).glob("qtbase_*.qm"):
        if _language(file, "qtbase_") not in spoken:
            file.unlink()


def _language(file: Path, stem: str) -> str:
    return file.stem.removeprefix(stem).partition("_")[0]
