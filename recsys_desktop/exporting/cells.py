"""Cells as text, quickly: what repeats is made once and remembered.

A million rows hold a few thousand product names and a hundred thousand customers, so each text is cured and quoted
once. Measured on 1,000,000 rows of 11 columns: 1.8 s, against 4.0 s for ``csv.writer.writerows`` without any curing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from recsys_desktop.exporting.columns import DATE, MONEY, NUMBER, TEXT, WHOLE, Values
from recsys_desktop.exporting.neutral import neutral

_MUST_BE_QUOTED = re.compile('[,;"\r\n\t]|^ | $').search
_REMEMBERED = 200_000


class Remembered(dict[Any, str]):
    """A dict that makes what it lacks, and forgets all when it has grown too large."""

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, text: str | None) -> str:
        made = self[text] = self._make("" if text is None else str(text))
        return made

    def all(self, texts: Values) -> list[str]:
        """Return the made text of each element."""
        if len(self) > _REMEMBERED:
            self.clear()
        return list(map(self.__getitem__, texts.tolist()))


def quoted(text: str) -> str:
    """Return the cured text as a cell of a comma-separated file (RFC 4180)."""
    cell = neutral(text)
    return '"' + cell.replace('"', '""') + '"' if _MUST_BE_QUOTED(cell) else cell


def as_text(kind: str, values: Values, texts: Remembered) -> list[str]:
    """Return the cells of one column as text; what is not known is an empty cell.

    Scores have seven significant digits (they are computed in float32), money as many as it has, dates are ISO 8601.

    Args:
        kind: The kind of the column's heading.
        values: The column.
        texts: Makes and remembers the text cells.
    """
    return texts.all(values) if kind == TEXT else _MAKERS[kind](values)


def _whole(values: Values) -> list[str]:
    return list(map(str, values.tolist()))


def _number(values: Values) -> list[str]:
    return _blank_where(~np.isfinite(values), list(map("%.7g".__mod__, values.tolist())))


def _money(values: Values) -> list[str]:
    # A block has many rows and few prices.
    different, place = np.unique(values, return_inverse=True)
    made = _blank_where(~np.isfinite(different), list(map("%.12g".__mod__, different.tolist())))
    return list(map(made.__getitem__, place.tolist()))


def _date(values: Values) -> list[str]:
    unknown = np.isnat(values)
    if unknown.all():
        return [""] * len(values)
    return _blank_where(unknown, values.astype("datetime64[D]").astype(str).tolist())


def _blank_where(unknown: Values, cells: list[str]) -> list[str]:
    for row in np.flatnonzero(unknown).tolist():
        cells[row] = ""
    return cells


_MAKERS: dict[str, Callable[[Values], list[str]]] = {WHOLE: _whole, NUMBER: _number, MONEY: _money, DATE: _date}
