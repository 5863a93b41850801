"""Known forms of sales files. Each is one TOML file in ``resources/layouts``; a new shop export needs no code."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from recsys_desktop.errors import Refused
from recsys_desktop.resources import resource

BASE = "canonical"


@dataclass(frozen=True)
class Rules:
    """What makes a row something else than a sale.

    Words are lower case and compared without regard to case.

    Attributes:
        cancelled_prefixes: Beginnings of order numbers that mark a cancelled order.
        cancelled_status: Statuses of orders that never became sales.
        returned_status: Statuses of orders that were given back.
        service_codes: Product ids that are not products.
        service_prefixes: Beginnings of such product ids.
        service_names: Whole product names that are not products.
        service_qualifiers: Words that may stand before such a name.
        anonymous: Customers that mean "unknown".
        customer_suffix: An ending that a spreadsheet put behind customer numbers.
        zero_price_is_sale: Whether a price of 0 can be a purchase.
    """

    cancelled_prefixes: tuple[str, ...] = ()
    cancelled_status: tuple[str, ...] = ()
    returned_status: tuple[str, ...] = ()
    service_codes: tuple[str, ...] = ()
    service_prefixes: tuple[str, ...] = ()
    service_names: tuple[str, ...] = ()
    service_qualifiers: tuple[str, ...] = ()
    anonymous: tuple[str, ...] = ()
    customer_suffix: str = ""
    zero_price_is_sale: bool = True


@dataclass(frozen=True)
class Layout:
    """One known form of sales files.

    Attributes:
        name: Its file's name without ``.toml``.
        title: Its name for people.
        fingerprint: Headers that must all be there; ``A|B`` means either. Empty: never chosen by fingerprint.
        columns: Field to groups of headers. The first header present of each group is taken; groups are fallbacks.
        last_resort: Field to headers that are tried where no group matched.
        date_order: Used where the column does not decide; may be empty.
        rules: The layout's own rules together with those of the base.
    """

    name: str
    title: str
    fingerprint: tuple[str, ...]
    columns: Mapping[str, tuple[tuple[str, ...], ...]]
    last_resort: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    date_order: str = ""
    rules: Rules = field(default_factory=Rules)

    def recognises(self, headers: Sequence[str]) -> bool:
        """Return whether the headers are those of this layout."""
        there = {fold(header) for header in headers}
        return bool(self.fingerprint) and all(
            any(fold(name) in there for name in mark.split("|")) for mark in self.fingerprint
        )


def fold(header: str) -> str:
    """Return a header in the form in which headers are compared: no case, no spaces, no ``_ - .``."""
    return re.sub(r"[\s_\-.:\ufeff]+", "", unicodedata.normalize("NFKC", header).casefold())


def layouts() -> tuple[Layout, ...]:
    """Return all known layouts, the base last."""
    names = sorted(path.stem for path in resource("layouts").glob("*.toml"))
    return tuple(layout(name) for name in sorted(names, key=lambda name: (name == BASE, name)))


def layout(name: str) -> Layout:
    """Return a layout by name.

    Raises:
        Refused: With ``layout`` and the names that exist, if there is none of this name.
    """
    known = {path.stem: path for path in resource("layouts").glob("*.toml")}
    if name not in known:
        names = ", ".join(sorted(known))
        raise Refused("layout", f"There is no layout called “{name}”. These exist: {names}.")
    return read_layout(known[name])


@cache
def read_layout(path: Path) -> Layout:
    """Read one TOML file; its words are added to those of the base."""
    with path.open("rb") as file:
        data = tomllib.load(file)
    base = Rules() if data["name"] == BASE else layout(BASE).rules
    return Layout(
        name=data["name"],
        title=data["title"],
        fingerprint=tuple(data.get("fingerprint", ())),
        columns={name: tuple(tuple(group) for group in groups) for name, groups in data["columns"].items()},
        last_resort={name: tuple(names) for name, names in data.get("last_resort", {}).items()},
        date_order=data.get("date_order", ""),
        rules=_rules(data, base),
    )


def _rules(data: Mapping[str, Any], base: Rules) -> Rules:
    def words(table: str, key: str, inherited: tuple[str, ...]) -> tuple[str, ...]:
        own = tuple(word.lower() for word in data.get(table, {}).get(key, ()))
        return inherited + tuple(word for word in own if word not in inherited)

    return Rules(
        cancelled_prefixes=words("orders", "cancelled_prefixes", base.cancelled_prefixes),
        cancelled_status=words("status", "cancelled", base.cancelled_status),
        returned_status=words("status", "returned", base.returned_status),
        service_codes=words("service", "codes", base.service_codes),
        service_prefixes=words("service", "code_prefixes", base.service_prefixes),
        service_names=words("service", "names", base.service_names),
        service_qualifiers=words("service", "qualifiers", base.service_qualifiers),
        anonymous=words("customer", "anonymous", base.anonymous),
        customer_suffix=data.get("customer", {}).get("dropped_suffix", ""),
        zero_price_is_sale=data.get("price", {}).get("zero_is_sale", True),
    )
