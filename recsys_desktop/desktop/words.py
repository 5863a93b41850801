"""Numbers and dates in the merchant's language."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCollator, QDate, QLocale, QTime
from PySide6.QtGui import QFontMetrics, QGuiApplication

from recsys_desktop.currency import cents, symbol

if TYPE_CHECKING:
    # The frame writes numbers, too, and is painted before numpy is imported.
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

_THOUSANDS = 1_000.0
_DIGITS = 12


def whole(number: float) -> str:
    """Return a whole number with its groups: ``12,410``."""
    return QLocale().toString(int(number))


def decimal(number: float, digits: int = 2) -> str:
    """Return a number with so many digits after the point; "" for one that is unknown (NaN)."""
    return "" if math.isnan(number) else QLocale().toString(float(number), "f", digits)


@dataclass(frozen=True)
class Money:
    """Writes amounts in the shop's currency: ``£1,234.50``.

    Attributes:
        currency: Its code; "" where it is not known, and amounts are plain numbers.
    """

    currency: str = ""

    def __call__(self, amount: float) -> str:
        """Return an amount with its cents; "" for one that is unknown (NaN)."""
        return self._written(float(amount), cents(self.currency))

    def whole(self, amount: float) -> str:
        """Return an amount without its cents."""
        return self._written(float(amount), 0)

    def brief(self, amounts: NDArray[np.float64]) -> Callable[[float], str]:
        """Return how a column of amounts is written: without cents where there are thousands."""
        return self.whole if (amounts >= _THOUSANDS).any() else self

    def _written(self, amount: float, digits: int) -> str:
        if math.isnan(amount) or not self.currency:
            return decimal(amount, digits)
        locale, sign = QLocale(), sign_of(self.currency)
        # Books put brackets around what is below 0, and so does Qt in some languages.
        minus = locale.negativeSign() if round(amount, digits) < 0 else ""
        text = locale.toCurrencyString(abs(amount), sign, digits)
        if sign[-1].isalpha() and text.startswith(sign) and text[len(sign)].isdigit():
            text = f"{sign}\u00a0{text[len(sign) :]}"
        return minus + text


def sign_of(currency: str) -> str:
    """Return how amounts in a currency are marked; by its code, too, where no font of this computer has its sign.

    Args:
        currency: The currency's code.
    """
    sign = symbol(currency)
    return sign if _is_drawn(sign) else currency


@cache
def _is_drawn(sign: str) -> bool:
    # The window's face, and all those that Qt looks into where it lacks a letter.
    metrics = QFontMetrics(QGuiApplication.font())
    return all(metrics.inFontUcs4(ord(letter)) for letter in sign)


def day(moment: np.datetime64 | datetime | date | None) -> str:
    """Return a date, "" for none: by the month's name in English, whose short forms are ambiguous, else short."""
    plain = moment if moment is None or isinstance(moment, date) else moment.astype("datetime64[D]").astype(date)
    # numpy's "not a time" has become None, too.
    if plain is None:
        return ""
    there = QDate(plain.year, plain.month, plain.day)
    return QLocale().toString(there, day_format())


def day_format() -> str:
    """Return how Qt writes a date as :func:`day` does."""
    locale = QLocale()
    if locale.language() == QLocale.Language.English:
        return "MMM d, yyyy" if locale.territory() == QLocale.Country.UnitedStates else "d MMM yyyy"
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def sentences(*parts: str) -> str:
    """Return sentences one after another, without those that are empty; in Chinese, no blank stands between them."""
    return ("" if _is_chinese() else " ").join(filter(None, parts))


def sort_key(text: str) -> Any:
    """Return what sorts like the text does by the rules of the merchant's language."""
    collator = QCollator()
    collator.setNumericMode(True)
    return collator.sortKey(text)


def number(text: str) -> float | None:
    """Return a number that was typed, None where it is none."""
    value, is_number = QLocale().toDouble(text.strip())
    return value if is_number and math.isfinite(value) else None


def typed(value: float) -> str:
    """Return a number as one would type it: with no digit too many, and without groups."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", _DIGITS)


def percents(parts: list[float], total: float) -> list[int]:
    """Return each part in percent of the total, rounded so that they add up to 100 (largest remainders).

    Args:
        parts: They add up to the total.
        total: Not 0.
    """
    exact = [100 * part / total for part in parts]
    floors = [math.floor(value) for value in exact]
    missing = round(sum(exact)) - sum(floors)
    by_remainder = sorted(range(len(exact)), key=lambda at: floors[at] - exact[at])
    for at in by_remainder[:missing]:
        floors[at] += 1
    return floors


def file_size(count: int) -> str:
    """Return a file's size as people read it: ``12.4 MB``."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def moment(when: datetime) -> str:
    """Return a date with the time of the day, in minutes."""
    time = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
    return f"{day(when)} {time}" if _is_chinese() else f"{day(when)}, {time}"


def month(when: np.datetime64) -> str:
    """Return a month with its year: ``Nov 2011``."""
    plain = when.astype("datetime64[D]").astype(date)
    return f"{plain.year}年{plain.month}月" if _is_chinese() else f"{month_name(plain.month)} {plain.year}"


def month_name(number: int) -> str:
    """Return the short name of a month, 1 … 12."""
    return QLocale().standaloneMonthName(number, QLocale.FormatType.ShortFormat)


def _is_chinese() -> bool:
    return QLocale().language() == QLocale.Language.Chinese
