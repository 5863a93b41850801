"""Currencies: their codes by ISO 4217, and the signs and words that shops write in place of codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from recsys_desktop.resources import resource

_NAMES, _LETTERS = 6, 20


@dataclass(frozen=True)
class _Money:
    codes: frozenset[str]
    digits: Mapping[str, int]
    signs: Mapping[str, frozenset[str]]


@cache
def _money() -> _Money:
    # The window writes numbers before it has any money to show, and shall not wait for this.
    import tomllib

    read = tomllib.loads(resource("currencies.toml").read_text(encoding="utf-8"))
    signs = {sign: frozenset(codes.split()) for sign, codes in read["signs"].items()}
    digits = {code: count for name, count in (("whole", 0), ("thousandths", 3)) for code in read[name].split()}
    return _Money(frozenset(read["codes"].split()), digits, signs)


@cache
def _meanings() -> dict[str, frozenset[str]]:
    return {sign.upper(): codes for sign, codes in _money().signs.items()}


def codes() -> tuple[str, ...]:
    """Return the codes of all currencies, sorted."""
    return tuple(sorted(_money().codes))


def meant(name: str) -> frozenset[str]:
    """Return the codes that a sign or a code may stand for; none for what is neither."""
    name = name.upper()
    return frozenset({name}) if name in _money().codes else _meanings().get(name, frozenset())


def agreed(names: Iterable[str], chosen: str = "") -> str | None:
    """Return the one currency that all of these mean.

    Args:
        names: Signs, codes, and whatever else stands where a currency should.
        chosen: A code that the merchant gave to what names none; "" for none.

    Returns:
        Its code; "" where they leave it open; None where they contradict one another.
    """
    words = {name.upper() for name in names}
    meanings = [found for found in map(meant, words) if found]
    strange = len(words) - len(meanings)
    if strange > 1 or (strange and meanings):
        return None
    if chosen:
        meanings.append(frozenset({chosen}))
    if not meanings:
        return ""
    common = frozenset.intersection(*meanings)
    return min(common) if len(common) == 1 else "" if common else None


def shortened(names: Iterable[str]) -> tuple[str, ...]:
    """Return names for a sentence: currencies first, and not all that is no currency, nor in full."""
    known_first = sorted(set(names), key=lambda name: (not meant(name), name))
    short = [name if len(name) <= _LETTERS else f"{name[:_LETTERS]}…" for name in known_first[:_NAMES]]
    return (*short, "…") if len(known_first) > _NAMES else tuple(short)


def symbol(code: str) -> str:
    """Return how amounts in a currency are marked in its own country: ``£``, or the code where there is no sign."""
    return next((sign for sign, codes in _money().signs.items() if code in codes), code)


def cents(code: str) -> int:
    """Return how many digits amounts have after the decimal sign."""
    return _money().digits.get(code, 2)
