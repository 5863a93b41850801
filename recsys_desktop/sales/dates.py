"""Finds out how a file writes its dates, over the whole column."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

# What stands between or behind date and time without meaning for a shop's own clock; the same in Python and in RE2.
JOINED = r"(\d)(?:T|,\s*|\s+at\s+)(\d)"
BEHIND = r"(:\d\d)(?:[.,]\d+)?\s*(?:Z|UTC|GMT|BST|CES?T|[ECMP][SD]T|[+-]\d\d(?::?\d\d)?)?$"

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_LONG_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATES = (
    (re.compile(r"0000([-/.])0{1,2}\1 ?0{1,2}"), "%Y{0}%m{0}%d", ""),
    (re.compile(r"0{1,2}([-/. ])0{1,2}\1 ?0000"), "{1}{0}{2}{0}%Y", "year last"),
    (re.compile(r"0{1,2}([-/. ])0{1,2}\1 ?00"), "{1}{0}{2}{0}%y", "short year"),
    (re.compile(r"0{8}"), "%Y%m%d", ""),
    (re.compile(rf"0{{1,2}}([-/. ]){_LONG_MONTH}\1 ?0000", re.IGNORECASE), "%d{0}%B{0}%Y", ""),
    (re.compile(rf"0{{1,2}}([-/. ]){_MONTH}\1 ?0000", re.IGNORECASE), "%d{0}%b{0}%Y", ""),
    (re.compile(rf"0{{1,2}}([-/. ]){_MONTH}\1 ?00", re.IGNORECASE), "%d{0}%b{0}%y", ""),
    (re.compile(rf"{_LONG_MONTH}([-/. ])0{{1,2}}\1 ?0000", re.IGNORECASE), "%B{0}%d{0}%Y", ""),
    (re.compile(rf"{_MONTH}([-/. ])0{{1,2}}\1 ?0000", re.IGNORECASE), "%b{0}%d{0}%Y", ""),
    (re.compile(rf"{_MONTH}([-/. ])0{{1,2}}\1 ?00", re.IGNORECASE), "%b{0}%d{0}%y", ""),
)
_TIMES = (
    (re.compile(r""), ""),
    (re.compile(r" +0{1,2}:00"), " %H:%M"),
    (re.compile(r" +0{1,2}:00:00"), " %H:%M:%S"),
    (re.compile(r" +0{1,2}:00 [AP]M", re.IGNORECASE), " %I:%M %p"),
    (re.compile(r" +0{1,2}:00:00 [AP]M", re.IGNORECASE), " %I:%M:%S %p"),
    (re.compile(r" +0{1,2}:00[AP]M", re.IGNORECASE), " %I:%M%p"),
    (re.compile(r" +0{1,2}:00:00[AP]M", re.IGNORECASE), " %I:%M:%S%p"),
)
_DAY_AND_MONTH = {"dmy": ("%d", "%m"), "mdy": ("%m", "%d")}


def tidied(text: str) -> str:
    """Return a date without ``T``, comma, fraction and zone."""
    return re.sub(BEHIND, r"\1", re.sub(JOINED, r"\1 \2", text))


def date_format(shape: str, order: str) -> str | None:
    """Return the ``strptime`` format of a date.

    Args:
        shape: A tidied date in which every digit is 0.
        order: ``dmy``, ``mdy`` or ``ymd``, for dates whose year does not come first.
    """
    for pattern, form, kind in _DATES:
        found = pattern.match(shape)
        if not found:
            continue
        for time, ending in _TIMES:
            if time.fullmatch(shape[found.end() :]):
                return _filled(form, found.group(1) if found.groups() else "", kind, order) + ending
    return None


def _filled(form: str, separator: str, kind: str, order: str) -> str:
    if kind == "short year" and order == "ymd":
        return f"%y{separator}%m{separator}%d"
    first, second = _DAY_AND_MONTH.get(order, ("%d", "%m"))
    return form.format(separator, first, second)


@dataclass
class DateEvidence:
    """What the column shows.

    Attributes:
        shapes: How often each shape of a date (tidied, every digit 0) was seen.
        untidy: Whether any date had to be tidied.
        day_first: Distinct dates whose first number can only be a day.
        month_first: Distinct dates whose second number can only be a day.
        year_first: Distinct dates whose first of three short numbers can only be a year.
        undecided: Distinct dates that can be read both ways.
        example: One of these.
    """

    shapes: Counter[str] = field(default_factory=Counter)
    untidy: bool = False
    day_first: int = 0
    month_first: int = 0
    year_first: int = 0
    undecided: int = 0
    example: str = ""

    def see(self, shape: str, count: int) -> None:
        """Note a shape as it stands in the file (every digit 0)."""
        tidy = tidied(shape)
        self.untidy |= tidy != shape
        self.shapes[re.sub(r"\s+", " ", tidy)] += count

    def formats(self, *orders: str) -> tuple[str, ...]:
        """Return the formats of all shapes, the commonest first; short years before long ones, as they fail faster."""
        found: dict[str, int] = {}
        for shape, count in self.shapes.items():
            for order in orders:
                form = date_format(shape, order)
                if form is not None:
                    found[form] = found.get(form, 0) + count
        return tuple(sorted(found, key=lambda form: ("%y" not in form, -found[form], form)))

    def order_matters(self) -> bool:
        """Return whether any date seen so far has a day and a month that could be exchanged."""
        return any(date_format(shape, "dmy") != date_format(shape, "mdy") for shape in self.shapes)

    def decided_order(self) -> str | None:
        """Return the order that the column itself shows, or None where it can be read in two ways."""
        numbers = self.day_first + self.month_first + self.year_first
        if not numbers and not self.undecided:
            return "ymd"
        if numbers:
            counts = {"dmy": self.day_first, "mdy": self.month_first, "ymd": self.year_first}
            return max(counts, key=lambda order: counts[order])
        return "dmy" if "." in self.example else None

    def guessed_order(self) -> str:
        """Return the likelier order for a column that does not decide: American where times have AM and PM."""
        return "mdy" if any(re.search(r"[AP]M$", shape, re.IGNORECASE) for shape in self.shapes) else "dmy"
