"""Lists as a page for any browser, to be read, searched and printed: one file that loads nothing from elsewhere."""

from __future__ import annotations

from html import escape
from typing import ClassVar

from recsys_desktop.exporting.shapes import Shape
from recsys_desktop.exporting.sheets import sheets
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.exporting.writer import Sink
from recsys_desktop.language import spoken, translate

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #16202a; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
section { break-inside: avoid; overflow-wrap: anywhere; border-top: 1px solid #d8dfe5; padding: .6rem 0 1rem; }
h2 { font-size: 1.2rem; margin: .4rem 0; } h2 .soft { font-size: .9rem; font-weight: normal; }
h3 { font-size: .95rem; margin: .8rem 0 .2rem; } table { border-collapse: collapse; }
td { padding: .15rem .4rem; vertical-align: top; font-variant-numeric: tabular-nums; } .soft { color: #596673; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } }
"""


class HtmlFile:
    """Writes a page with a section for each customer, which printing never parts."""

    ending: ClassVar[str] = ".html"
    row_limit: ClassVar[int] = 0
    column_limit: ClassVar[int] = 0

    def __init__(self, sink: Sink, shape: Shape, *, model: str | None, lists: str, currency: str = "") -> None:
        del shape, model, lists  # it tells each list by its title
        self._sink, self._currency = sink, currency
        title = escape(translate("Sheets", "What to offer to each customer"))
        language = spoken().replace("_", "-")
        self._put(
            f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>{title}</title>\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<style>{_STYLE}</style></head>\n<body><h1>{title}</h1>\n"
        )

    def write(self, table: ListTable) -> int:
        """Write one block and return how many products stand in its lists."""
        for sheet in sheets(table, self._currency):
            self._put(f"{sheet}\n")
        return len(table)

    def finish(self) -> None:
        """Close the page."""
        self._put("</body></html>\n")

    def abandon(self) -> None:
        """Do nothing: nothing is held but the file."""

    def _put(self, text: str) -> None:
        self._sink.write(text.encode(errors="replace"))
