"""Finds out how a file writes its dates, over the whole column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

# What stands in, between or behind date and time without meaning for a shop's own clock; the same in Python and in RE2.
_TIDYING = (
    (r"^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)", r"\1-\2-\3 \4:\5:\6"),
    (r"^(\d{4})\. (\d{1,2})\. (\d{1,2})\.?", r"\1-\2-\3"),
    (r"(\d)(?:st|nd|rd|th)\b", r"\1"),
    (r"([-/.]\d{1,4}) (?:klo )?(\d{1,2})\.(\d\d)$", r"\1 \2:\3"),
    (r"(\d) klo (\d{1,2})[.:](\d\d)$", r"\1 \2:\3"),
    (r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?", r"\1-\2-\3"),
    (r" ?(?:上午|午前|오전) ?(\d{1,2}:\d\d(?::\d\d)?)", r" \1 AM"),
    (r" ?(?:下午|午後|오후) ?(\d{1,2}:\d\d(?::\d\d)?)", r" \1 PM"),
    (r"(\d)(?:T|,\s*|\s+at\s+)(\d)", r"\1 \2"),
    (r"(\d) ?[hH] ?(\d\d)(?: ?(?:m|min))?$", r"\1:\2"),
    (
        r"(:\d\d)(?:[.,]\d+)?(\s*[AaPp]\.?[Mm]\.?)?"
        r"\s*(?:Z|(?:UTC|GMT)(?:[+-]\d\d?(?::?\d\d)?)?|BST|CES?T|MES?Z|[AJKN]?[A-Z][SD]T|JST|KST|IST|Uhr|[+-]\d\d(?::?\d\d)?"
        r"|[A-Z][a-z]+/[A-Z][A-Za-z_]+)?(?: ?\([^)]*\))?$",
        r"\1\2",
    ),
    (r"(?i)([ap])\.\s?m\.", r"\1m"),
)
# Names of months that are not English, and of weekdays, by how they begin; German, French, Spanish, Italian,
# Portuguese, Dutch, Polish, Turkish, Finnish and Czech; behind them Russian, Thai, Arabic and what else begins with a
# letter before which RE2 knows no \b.
_WORDS = (
    (r"(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+", ""),
    # First: they begin like other months.
    (r"(?i)\bmarras[\pL]*\.?", "Nov"),
    (r"(?i)(?:červen(?:ec|c)[\pL]*|čvc)\.?", "Jul"),
    (r"(?i)(?:\b(?:jän|janv?|ene|gen|sty|oca|tam|led)|янв|ม\.ค|มกราคม|يناير)[\pL]*\.?", "Jan"),
    (r"(?i)(?:\b(?:fév|fev|feb|lut|hel)|şub|úno|фев|ก\.พ|กุมภาพันธ์|فبراير)[\pL]*\.?", "Feb"),
    (r"(?i)(?:\b(?:mär|mrz|mars|marz|maar|maal|mar|mrt|bře)|мар|มี\.ค|มีนาคม|مارس)[\pL]*\.?", "Mar"),
    (r"(?i)(?:\b(?:avr|abr|apr|kwi|nis|huh|dub)|апр|เม\.ย|เมษายน|[أا]بريل)[\pL]*\.?", "Apr"),
    (r"(?i)(?:\b(?:mai|mag|mei|maj|may|tou|kvě)|ма[йя]|พ\.ค|พฤษภาคม|مايو)[\pL]*\.?", "May"),
    (r"(?i)(?:\b(?:juin|giu|jun|cze|haz|kes)|čer|čvn|июн|มิ\.ย|มิถุนายน|يونيو)[\pL]*\.?", "Jun"),
    (r"(?i)(?:\b(?:juil|lug|jul|lip|tem|hei)|июл|ก\.ค|กรกฎาคม|يوليو)[\pL]*\.?", "Jul"),
    (r"(?i)(?:\b(?:aoû|aou|ago|aug|sie|ağu|elo|srp)|авг|ส\.ค|สิงหาคม|[أا]غسطس)[\pL]*\.?", "Aug"),
    (r"(?i)(?:\b(?:set|sep|wrz|eyl|syy)|zář|сен|ก\.ย|กันยายน|سبتمبر)[\pL]*\.?", "Sep"),
    (r"(?i)(?:\b(?:okt|out|ott|oct|paź|eki|lok)|říj|окт|ต\.ค|ตุลาคม|[أا]كتوبر)[\pL]*\.?", "Oct"),
    (r"(?i)(?:\b(?:nov|lis|kas)|ноя|พ\.ย|พฤศจิกายน|نوفمبر)[\pL]*\.?", "Nov"),
    (r"(?i)(?:\b(?:dez|déc|dec|dic|gru|ara|jou|pro)|дек|ธ\.ค|ธันวาคม|ديسمبر)[\pL]*\.?", "Dec"),
    (r"\s*г\.?$", ""),
    (r"(?i)(\d)\.?\s+(?:de\s+)?([a-z]{3})\s+(?:de\s+)?(\d)", r"\1 \2 \3"),
)
SERIAL, EPOCH, EPOCH_MILLISECONDS = "serial", "epoch", "epoch ms"
"""Forms beside those of ``strptime``: days since 1899-12-30 as spreadsheets count, seconds since 1970."""
_NUMBERS = (
    (re.compile(r"0{5}(?:[.,]0+)?"), SERIAL),
    (re.compile(r"0{10}"), EPOCH),
    (re.compile(r"0{13}"), EPOCH_MILLISECONDS),
)
_SECONDS = {SERIAL: "({0} - 25569) * 86400", EPOCH: "{0}", EPOCH_MILLISECONDS: "{0} / 1000"}

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
# The year in a date: four digits, before the month and the day (also without anything between) or behind them.
_YEAR = r"^\D*(?:\d{1,2}\D+){0,2}(\d{4})(?:\d{4})?(?:\D|$)"
# The two digits of a year behind a day and a month, which may be a word.
_BEFORE_SHORT_YEAR = r"^(\s*\d{1,2}(?:[-/. ]\d{1,2}[-/. ]|[-/. ]*[^\d\s/.-][^\d\s/-]*[-/. ]*))"
_SHORT_YEAR = _BEFORE_SHORT_YEAR + r"(\d\d)(?:\D|$)"
_BUDDHIST = range(2400, 2701)
BUDDHIST_AHEAD = 543
_CENTURY = 2500
# Years of the Persian and of the Islamic calendar.
_BEHIND = range(1300, 1500)
_ORDERS = ("dmy", "mdy", "ymd")
_DAY_AND_MONTH = {"dmy": ("%d", "%m"), "mdy": ("%m", "%d")}


def date_sql(text: str, formats: tuple[str, ...], *, untidy: bool, foreign: bool = False) -> str:
    """Return SQL that reads a date by the first format that fits, or NULL.

    Args:
        text: SQL of a text.
        formats: From :meth:`DateEvidence.formats`.
        untidy: Whether there is something to take away first.
        foreign: Whether months may have names that are not English.
    """
    if not formats:
        return "CAST(NULL AS TIMESTAMP)"
    for pattern, put in (*(_TIDYING if untidy else ()), *(_WORDS if foreign else ())):
        text = f"regexp_replace({text}, '{pattern}', '{put}', 'g')"
    return f"coalesce({', '.join(_read(text, form) for form in formats)})"


def short_buddhist(latest: int) -> range:
    """Return which years of two digits can only be Buddhist ones: in the common calendar they are still to come.

    Args:
        latest: The common year of the last day on which a sale can be.
    """
    return range(latest % 100 + 1, latest + BUDDHIST_AHEAD - _CENTURY + 1)


def year_sql(text: str, latest: int) -> str:
    """Return SQL for the year that a date names, of whatever calendar, or NULL; of two digits only Buddhist ones."""
    short = f"try_cast(regexp_extract({text}, '{_SHORT_YEAR}', 2) AS INTEGER)"
    there = short_buddhist(latest)
    return (
        f"coalesce(try_cast(regexp_extract({text}, '{_YEAR}', 1) AS INTEGER), "
        f"CASE WHEN {short} >= {there.start} AND {short} < {there.stop} THEN {_CENTURY} + {short} "
        f"WHEN {short} IS NOT NULL THEN 2000 + {short} END)"
    )


def common_year(text: str, latest: int) -> str:
    """Return SQL for a date whose Buddhist year, if it has one, is that of the common calendar."""
    # In the text, since the 29th of February of a Buddhist year is no date.
    year = year_sql(text, latest)
    common = f"CAST({year} - {BUDDHIST_AHEAD} AS VARCHAR)"
    long = rf"regexp_replace({text}, '\d{{4}}', {common})"
    short = rf"regexp_replace({text}, '{_BEFORE_SHORT_YEAR}\d\d', '\1' || right({common}, 2))"
    return (
        f"CASE WHEN NOT {year} BETWEEN {_BUDDHIST[0]} AND {_BUDDHIST[-1]} THEN {text} "
        f"WHEN regexp_matches({text}, '{_YEAR}') THEN {long} ELSE {short} END"
    )


def _read(text: str, form: str) -> str:
    if form not in _SECONDS:
        return f"try_strptime({text}, '{form}')"
    seconds = _SECONDS[form].format(f"try_cast(replace({text}, ',', '.') AS DOUBLE)")
    return f"CAST(to_timestamp(round({seconds})) AT TIME ZONE 'UTC' AS TIMESTAMP)"


def tidied(text: str, *, foreign: bool = False) -> str:
    """Return a date without ``T``, comma, fraction and zone, and with English months."""
    for pattern, put in (*_TIDYING, *(_WORDS if foreign else ())):
        text = re.sub(pattern.replace(r"[\pL]", r"[^\W\d_]"), put, text)
    return text


def date_format(shape: str, order: str) -> str | None:
    """Return the ``strptime`` format of a date.

    Args:
        shape: A tidied date in which every digit is 0.
        order: ``dmy``, ``mdy`` or ``ymd``, for dates whose year does not come first.
    """
    for pattern, number in _NUMBERS:
        if pattern.fullmatch(shape):
            return number
    for pattern, form, kind in _DATES:
        found = pattern.match(shape)
        if not found:
            continue
        for time, ending in _TIMES:
            if time.fullmatch(shape[found.end() :]):
                return _filled(form, found.group(1) if found.groups() else "", kind, order) + ending
    return None


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


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
        foreign: Whether any date names its month in another language than English.
        orders: For each sign between day and month how many distinct dates can only be read as ``dmy``, ``mdy`` or
            ``ymd``: files that were joined may differ in the one and the other.
        undecided: Distinct dates that can be read both ways.
        example: One of these.
        years: How many distinct dates name each year; counted once ``strange_years``.
        strange_years: Whether an example had a year of another calendar.
        latest: The common year of the last day on which a sale can be.
    """

    shapes: Counter[str] = field(default_factory=Counter)
    untidy: bool = False
    foreign: bool = False
    orders: dict[str, Counter[str]] = field(default_factory=dict)
    undecided: int = 0
    example: str = ""
    years: Counter[int] = field(default_factory=Counter)
    strange_years: bool = False
    latest: int = 2100

    def see(self, shape: str, count: int, example: str) -> None:
        """Note a shape as it stands in the file (every digit 0), and a date of that shape."""
        year = re.search(_YEAR, example)
        self.strange_years |= year is not None and int(year[1]) in (*_BUDDHIST, *_BEHIND)
        short = re.search(_SHORT_YEAR, example)
        self.strange_years |= short is not None and int(short[2]) in short_buddhist(self.latest)
        tidy = tidied(shape)
        self.untidy |= tidy != shape
        if date_format(_spaced(tidy), "dmy") is None and date_format(_spaced(tidied(shape, foreign=True)), "dmy"):
            tidy, self.foreign = tidied(shape, foreign=True), True
        self.shapes[_spaced(tidy)] += count

    def formats(self, order: str, *, said: bool) -> tuple[str, ...]:
        """Return the formats of all shapes, the commonest first; short years before long ones, as they fail faster.

        Args:
            order: ``dmy``, ``mdy`` or ``ymd``, for shapes that do not show their own.
            said: Whether the merchant says so.
        """
        return self._formats(lambda shape: (self._own_order(shape, said=said) or order,))

    def all_formats(self) -> tuple[str, ...]:
        """Return the same with the day before the month, and behind it."""
        return self._formats(lambda _: ("dmy", "mdy"))

    def _own_order(self, shape: str, *, said: bool) -> str | None:
        separator = re.match(r"0{1,2}([-/. ])", shape)
        if separator is None:
            return None
        seen = +self.orders.get(separator[1], Counter())
        if seen:
            return max(_ORDERS, key=lambda order: seen[order])
        return "dmy" if separator[1] == "." and not said else None

    def _formats(self, orders: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
        found: dict[str, int] = {}
        for shape, count in self.shapes.items():
            # Once months have foreign names, English ones are shortened with them.
            written = _spaced(tidied(shape, foreign=True)) if self.foreign else shape
            for order in orders(shape):
                form = date_format(written, order)
                if form is not None:
                    found[form] = found.get(form, 0) + count
        if set(found) - set(_SECONDS):
            # Numbers among written dates are what a spreadsheet made of some of them, perhaps with day and month
            # exchanged: nobody can tell.
            found = {form: count for form, count in found.items() if form not in _SECONDS}
        return tuple(sorted(found, key=lambda form: ("%y" not in form, -found[form], form)))

    def order_matters(self) -> bool:
        """Return whether any date seen so far has a day and a month that could be exchanged."""
        return any(date_format(shape, "dmy") != date_format(shape, "mdy") for shape in self.shapes)

    def decided_order(self) -> str | None:
        """Return the order that the column itself shows, or None where it can be read in two ways."""
        seen = sum(self.orders.values(), Counter())
        if not seen and not self.undecided:
            return "ymd"
        if seen:
            return max(_ORDERS, key=lambda order: seen[order])
        return "dmy" if "." in self.example else None

    def year_ahead(self) -> int | None:
        """Return the last year, if most dates count theirs as in Thailand, 543 ahead."""
        return self._last_of_most(_BUDDHIST)

    def year_behind(self) -> int | None:
        """Return the last year, if most dates count theirs by the Persian or the Islamic calendar."""
        return self._last_of_most(_BEHIND)

    def _last_of_most(self, years: range) -> int | None:
        times = {year: count for year, count in self.years.items() if year in years}
        return max(times) if 2 * sum(times.values()) > self.years.total() else None

    def guessed_order(self) -> str:
        """Return the likelier order for a column that does not decide: American where times have AM and PM."""
        return "mdy" if any(re.search(r"[AP]M$", shape, re.IGNORECASE) for shape in self.shapes) else "dmy"
