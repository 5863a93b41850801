"""Tells totals and remarks below a table from sales lines that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from recsys_desktop.sales.desk import Desk
from recsys_desktop.sales.rules import FOOTER

_TOTALS = re.compile(
    r"(grand |sub|sous-)?tot(al|als|ale|ali|aal|aux)\b|sum\b|suma\b|summe\b|gesamt(summe)?\b|zwischensumme|somme\b|"
    r"subtot\w*|razem\b|łącznie\b|итого|всего|合计|总计|合計|小计|小計|総計|الإجمالي|المجموع|جمع کل|รวม|"
    r"\d+,?\s*(record|row|order|result|line|transaction|datens|zeile|bestellung|enregistrement|ligne|commande|registro|"
    r"fila|pedido|rig[ah]|ordin[ei]|linha|rij|rekord|wiersz|条|件|行)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\b[^\W\d_]{2,}[\s:]")
_NUMBER = re.compile(r"\W{0,3}\d[\d.,'’\s]*\W{0,3}")
_LONGEST = 2_000  # characters; no total and no remark needs more
_TELLING = 3  # columns; fewer names may stand in a row by chance
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d")


def mark_footers(place: Desk, lines: Collection[int]) -> None:
    """Give rows of the table ``lines`` the fate of footers, so that no order takes them in."""
    if lines:
        numbers = ", ".join(map(str, sorted(lines)))
        place.run(f"UPDATE lines SET fate = {FOOTER} WHERE line IN ({numbers})")


def is_header(text: str, delimiter: str, headers: Sequence[str]) -> bool:
    """Return whether a row that is no sales line is the header once more, as where several exports were joined."""
    return _cells(text, delimiter) == list(headers)


def is_other_header(text: str, delimiter: str, headers: Sequence[str], used: Collection[str]) -> bool:
    """Return whether a row that is no sales line heads another table, with these columns in another order.

    Args:
        text: The physical line.
        delimiter: Between cells.
        headers: Of the table.
        used: Those that give something.
    """
    cells = _cells(text, delimiter)
    again = [header for header in used if header in cells]
    return len(again) >= _TELLING and any(cells.index(header) != headers.index(header) for header in again)


def _cells(text: str, delimiter: str) -> list[str]:
    return [cell.strip(' "\t\u00a0\ufeff') for cell in text.split(delimiter)]


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
    # A sum without a word stands under its column; a row that was cut off begins with its first cell.
    sums = not cells[0] and all(map(_NUMBER.fullmatch, filled))
    return below and len(filled) <= 2 < width and (sums or bool(_WORDS.search(joined)))
