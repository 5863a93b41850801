"""Makes cells harmless that a spreadsheet would run as a formula.

A product may be called ``=HYPERLINK(…)``: by mistake, or because somebody typed it into a shop's order form. Opened in
a spreadsheet, it would run. The known cure (OWASP, "CSV Injection") is an apostrophe before the cell. Ours can be
undone: a cell that already looks like a cured one gets another apostrophe, so that taking one away is always right.
"""

from __future__ import annotations

import re

_STARTS = "=+\\-@\t\r\n＝＋－＠"
"""What makes a cell run, or be cut so that its rest runs; with the full-width forms that some programs fold."""

# Blanks and invisible characters do not protect: programs trim them before they look.
_DANGEROUS = re.compile(f"['\\s\ufeff\u200b\u200e\u200f\u2060\0]*[{_STARTS}]")


def is_dangerous(text: str) -> bool:
    """Tell whether a spreadsheet might run the text, or whether it looks like an already cured one."""
    return _DANGEROUS.match(text) is not None


def neutral(text: str) -> str:
    """Return the text with an apostrophe before it where a spreadsheet might run it; other texts unchanged."""
    return "'" + text if is_dangerous(text) else text


def original(cell: str) -> str:
    """Return the text of which :func:`neutral` made the cell: ``original(neutral(text)) == text`` for every text."""
    return cell[1:] if cell.startswith("'") and is_dangerous(cell) else cell
