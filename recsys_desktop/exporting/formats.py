"""The one place where formats are registered: a new one is a writer class in its module and a line here."""

from __future__ import annotations

from pathlib import Path

from recsys_desktop.errors import Refused
from recsys_desktop.exporting.csv_file import CsvFile
from recsys_desktop.exporting.html_file import HtmlFile
from recsys_desktop.exporting.json_file import JsonFile
from recsys_desktop.exporting.pdf_file import PdfFile
from recsys_desktop.exporting.writer import Writer
from recsys_desktop.exporting.xlsx_file import XlsxFile
from recsys_desktop.language import translate

FORMATS: dict[str, type[Writer]] = {
    "csv": CsvFile,
    "xlsx": XlsxFile,
    "json": JsonFile,
    "html": HtmlFile,
    "pdf": PdfFile,
}


def format_of(target: Path, wanted: str | None = None) -> str:
    """Return the format's name: the wanted one, or the one of the file name's ending.

    Raises:
        Refused: ``unknown-format``.
    """
    if wanted is not None:
        if wanted.lower() in FORMATS:
            return wanted.lower()
        raise Refused(
            "unknown-format",
            translate("Exporting", "There is no format “{wanted}”. Choose one of: {names}.").format(
                wanted=wanted, names=", ".join(FORMATS)
            ),
        )
    for name, writer in FORMATS.items():
        if target.name.lower().endswith(writer.ending):
            return name
    endings = ", ".join(writer.ending for writer in FORMATS.values())
    raise Refused(
        "unknown-format",
        translate(
            "Exporting",
            "The ending of “{name}” does not tell which kind of file it should be. Let its name end in one "
            "of: {endings}.",
        ).format(name=target.name, endings=endings),
    )
