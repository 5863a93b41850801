"""Digits of other scripts: in numbers and dates they mean what ASCII's do; in names and ids they stay what they are."""

from __future__ import annotations

# Arabic, Persian, Devanagari, Bengali, Thai, and the wide ones of East Asia.
_ZEROS = "٠۰०০๐０"
_DIGITS = "".join(chr(ord(zero) + value) for zero in _ZEROS for value in range(10))
# The signs that go with them.
_SIGNS = {"٫": ".", "٬": ",", "،": ",", "，": ",", "．": ".", "－": "-", "／": "/", "：": ":"}
# Unseen marks that turn the direction of writing; spreadsheets put them around dates.
_MARKS = "\u200e\u200f\u061c"
_WRITTEN = _DIGITS + "".join(_SIGNS) + _MARKS
_MEANT = "0123456789" * len(_ZEROS) + "".join(_SIGNS.values())
_TABLE = str.maketrans(_WRITTEN[: len(_MEANT)], _MEANT, _MARKS)

FIELDS = frozenset({"date", "time", "quantity", "unit_price", "line_total", "returned", "phone"})
"""The fields that are numbers or dates."""


def has_digits(text: str) -> bool:
    """Return whether a text holds digits of another script, or marks of direction."""
    return any(digit in text for digit in _DIGITS + _MARKS)


def ascii_digits(text: str) -> str:
    """Return a number or date in ASCII's digits and signs."""
    return text if text.isascii() else text.translate(_TABLE)


def ascii_sql(text: str) -> str:
    """Return SQL for the same of a text in SQL."""
    return f"translate({text}, '{_WRITTEN}', '{_MEANT}')"
