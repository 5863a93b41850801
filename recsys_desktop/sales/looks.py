"""Proposes which column is which by how its values look, where the headers do not say it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from recsys_desktop.sales.dates import date_format, tidied
from recsys_desktop.sales.digits import ascii_digits
from recsys_desktop.sales.layouts import fold, layouts

_MOST, _MANY = 0.9, 0.6
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_WHOLE = re.compile(r"-?\d{1,4}(?:[.,]0+)?")
_ONE = re.compile(r"1(?:[.,]0+)?")
_AMOUNT = re.compile(r"[^\d\s]{0,4}\s?-?\d[\d.,' ]*[.,]\d{2}\s?\D{0,4}")
_CODE = re.compile(r"(?=.*\d)[#=\"']*[\w\-./]{1,40}\"?")
_WORDS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class _Column:
    """What the values of a column look like; shares of those that are not blank.

    Attributes:
        header: Its name.
        filled: Share of rows in which it is not blank.
        dates: Share of dates.
        emails: Share of e-mail addresses.
        wholes: Share of small whole numbers.
        ones: Share of the number 1.
        amounts: Share of sums of money with cents.
        codes: Share of single words with a digit, such as numbers of orders.
        words: Share of texts with words.
        address: Share of "Mr" and "Mrs".
        different: Different values by values.
        runs: Stretches of equal values by values: small where equal ones stand together.
        length: Mean length.
    """

    header: str
    filled: float
    dates: float
    emails: float
    wholes: float
    ones: float
    amounts: float
    codes: float
    words: float
    address: float
    different: float
    runs: float
    length: float


def proposed(
    headers: Sequence[str], rows: Sequence[Sequence[str]], known: Mapping[str, Sequence[str]]
) -> dict[str, str]:
    """Return a header for each field that is not known and that a column's values speak for.

    Args:
        headers: Of the table.
        rows: Some of its first rows, as many cells each.
        known: Field to headers, as the headers say; their columns are not looked at.
    """
    taken = {header for found in known.values() for header in found}
    columns = [
        _seen(header, [ascii_digits(row[at]).strip() for row in rows])
        for at, header in enumerate(headers)
        if header and header not in taken and headers.index(header) == at
    ]
    free = [column for column in columns if column is not None]
    found: dict[str, str] = {}
    for field, fits, best in _LOOKS:
        if field in known or (field == "email" and "customer" in known):
            continue
        fitting = [column for column in free if fits(column)]
        if fitting:
            column = max(fitting, key=best)
            found[field] = column.header
            free.remove(column)
    return found


def _seen(header: str, cells: Sequence[str]) -> _Column | None:
    values = [cell for cell in cells if cell]
    if not values:
        return None

    def share(test: Callable[[str], object]) -> float:
        return sum(map(bool, map(test, values))) / len(values)

    return _Column(
        header,
        filled=len(values) / len(cells),
        dates=share(_is_date),
        emails=share(_EMAIL.fullmatch),
        wholes=share(_WHOLE.fullmatch),
        ones=share(_ONE.fullmatch),
        amounts=share(_AMOUNT.fullmatch),
        codes=share(_CODE.fullmatch),
        words=share(_WORDS.search),
        address=share(_is_address),
        different=len(set(values)) / len(values),
        runs=1 / len(values) + sum(a != b for a, b in pairwise(values)) / len(values),
        length=sum(map(len, values)) / len(values),
    )


def _is_date(value: str) -> bool:
    shape = re.sub(r"[1-9]", "0", tidied(value, foreign=True))
    # A bare number may be anything.
    return not shape.isdigit() and date_format(re.sub(r"\s+", " ", shape).strip(), "dmy") is not None


def _is_address(value: str) -> bool:
    return fold(value) in layouts()[-1].doubts.address


def _is_quantity(one: _Column) -> bool:
    return one.wholes >= _MOST and one.filled >= _MOST and one.ones > 0.3


def _is_product(one: _Column) -> bool:
    telling = one.dates < _MANY and one.address < _MANY
    return one.words >= _MOST and one.filled >= _MOST and telling and one.different > 0.05


def _is_code(one: _Column) -> bool:
    return one.codes >= _MOST and one.dates < _MANY


def _is_order(one: _Column) -> bool:
    # An order's rows stand together.
    together = one.different > 0.2 and one.runs < one.different + 0.05
    return _is_code(one) and one.filled >= _MOST and together


# In this order; a column that was taken is not looked at again. Of several that fit the one is taken that scores most.
_LOOKS: tuple[tuple[str, Callable[[_Column], bool], Callable[[_Column], float]], ...] = (
    ("date", lambda one: one.dates >= _MOST and one.filled >= _MOST, lambda one: one.different),
    ("email", lambda one: one.emails >= _MANY, lambda one: one.filled),
    ("unit_price", lambda one: one.amounts >= _MANY and one.filled >= _MANY, lambda one: -one.different),
    ("quantity", _is_quantity, lambda one: one.ones - one.different),
    ("product_name", _is_product, lambda one: one.length * one.different),
    ("order_id", _is_order, lambda one: one.different),
    ("customer", lambda one: _is_code(one) and 0.02 < one.different < 0.95, lambda one: one.different),
)
