"""Makes cells harmless that a spreadsheet would run as a formula.

A product may be called ``=HYPERLINK(…)``: by mistake, or because somebody typed it into a shop's order form. Opened in
a spreadsheet, it would run. The known cure (OWASP, "CSV Injection") is an apostrophe before the cell. Ours can be
undone: a cell that already looks like a cured one gets another apostrophe, so that taking one away is always right.

Where decimal signs are commas, spreadsheets part a row at semicolons, whatever the file's own sign is, and know no
quotation marks in mid-cell: ``Tea;=…`` runs from the semicolon on. So what follows a semicolon, a tab or the end of a
line is cured like a cell.
"""

from __future__ import annotations

import re

_STARTS = "=+\\-@\t\r\n＝＋－＠"
"""What makes a cell run, or be cut so that its rest runs; with the full-width forms that some programs fold."""

# Blanks and invisible characters do not protect: programs trim them before they look.
_HIDING = r"\s\ufeff\u200b\u200e\u200f\u2060\0"
_DANGEROUS = re.compile(f"['{_HIDING}]*[{_STARTS}]")
_PARTING = re.compile("([;\t\r\n])")
# Quotation marks, which are doubled in the file, are none any more where a cell is parted.
_DANGEROUS_PART = re.compile(f"['\"{_HIDING}]*[{_STARTS}]")


def is_dangerous(text: str) -> bool:
    """Tell whether a spreadsheet might run the text, or whether it looks like an already cured one."""
    return _DANGEROUS.match(text) is not None


def neutral(text: str) -> str:
    """Return the text with an apostrophe where a spreadsheet might run it, or a part of it; other texts unchanged."""
    first, *rest = _PARTING.split(text)
    cell = first + "".join(_cured(part) for part in rest)
    return "'" + cell if is_dangerous(cell) else cell


def original(cell: str) -> str:
    """Return the text of which :func:`neutral` made the cell: ``original(neutral(text)) == text`` for every text."""
    cell = cell[1:] if cell.startswith("'") and is_dangerous(cell) else cell
    first, *rest = _PARTING.split(cell)
    return first + "".join(part[1:] if part.startswith("'") and _DANGEROUS_PART.match(part) else part for part in rest)


def _cured(part: str) -> str:
    # The signs at which it was parted are parts, too.
    return "'" + part if _DANGEROUS_PART.match(part) and not _PARTING.match(part) else part
