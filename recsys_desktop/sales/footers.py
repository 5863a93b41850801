"""Tells totals and remarks below a table from sales lines that cannot be read."""

from __future__ import annotations

import re

_TOTALS = re.compile(
    r"(grand |sub)?totals?\b|sum\b|summe\b|gesamt(summe)?\b|zwischensumme|somme\b|"
    r"\d+,?\s*(record|row|order|result|line)\(?s?\)?\b.*",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\b[^\W\d_]{2,}[\s:]")
_LONGEST = 2_000  # characters; no total and no remark needs more
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d")


def is_footer(text: str, delimiter: str, width: int, *, below: bool) -> bool:
    """Return whether a row that is no sales line is a total or a remark.

    Args:
        text: The physical line.
        delimiter: Between cells.
        width: Cells of the header.
        below: Whether no sales line follows it: only then words in a cell or two are a remark.
    """
    if len(text) > _LONGEST:
        return False
    cells = [cell.strip(' "\t\u00a0') for cell in text.split(delimiter)]
    filled = [cell for cell in cells if cell]
    joined = " ".join(filled)
    if not filled or any(_DATE.match(cell) for cell in filled):
        return False
    if _TOTALS.match(joined):
        return True
    return below and len(filled) <= 2 < width and bool(_WORDS.search(joined))
