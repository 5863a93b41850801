"""Known forms of sales files. Each is one TOML file in ``resources/layouts``; a new shop export needs no code."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from recsys_desktop.currency import codes, meant
from recsys_desktop.errors import Refused
from recsys_desktop.language import translate
from recsys_desktop.resources import resource

BASE = "canonical"
# Shops and their add-ons write these in any of their exports.
_EVERYWHERE = ("agrees_to_mail", "wants_no_mail")
_BRACKETED = re.compile(r"[(\[]\s*(\S{1,3})\s*[)\]]")
# Letters that keyboards and writers of Arabic and Persian take for one another, and marks that show nothing.
_SAME_LETTERS = str.maketrans("أإآىیةک", "اااييهك", "\u0640\u064b\u200c\u200e\u200f")
_LAST_WORD = re.compile(r"\s+(?:in\s+)?(\S{1,3})$")


@dataclass(frozen=True)
class Flag:
    """A column beside the status that says what became of an order or of a line.

    Attributes:
        header: The column, or columns (``A|B``); a file that lacks them lacks the flag.
        values: Lower-case values that raise it; empty: any value.
        means: ``cancelled`` or ``returned``.
        whole_order: Whether it speaks for all lines of the order, not for its own line alone.
        sold: Lower-case values by which a line without a status says that it is sold; empty: any other value.
    """

    header: str
    values: tuple[str, ...]
    means: str
    whole_order: bool = False
    sold: tuple[str, ...] = ()

    def columns(self, headers: Sequence[str]) -> tuple[int, ...]:
        """Return the numbers, from 0, of the flag's columns among a file's headers."""
        names = set(map(fold, self.header.split("|")))
        return tuple(at for at, header in enumerate(headers) if fold(header) in names)


@dataclass(frozen=True)
class Packed:
    """All items of an order in one cell.

    Attributes:
        headers: The column, by the names that it may have.
        start: Regular expression (RE2) of where an item begins.
        fields: Field to an expression whose first group gives it, inside the text of one item.
    """

    headers: tuple[str, ...]
    start: str
    fields: Mapping[str, str]


@dataclass(frozen=True)
class Join:
    """A table of another layout that completes this one.

    Attributes:
        layout: Its layout.
        on: The header on this side.
        key: The header on its side.
        of: The layout of an earlier join to whose table ``on`` belongs; empty: to this one.
        optional: Whether the sales can be read without it.
    """

    layout: str
    on: str
    key: str
    of: str = ""
    optional: bool = False


@dataclass(frozen=True)
class Rules:
    """What makes a row something else than a sale, and what its cells mean.

    Words are lower case and compared without regard to case.

    Attributes:
        cancelled_prefixes: Beginnings of order numbers that mark a cancelled order.
        cancelled_status: Statuses of orders that never became sales.
        returned_status: Statuses of orders that were given back.
        cancelled_parts: Parts of such a status, for shops that combine several words.
        returned_parts: The same for orders that were given back.
        service_codes: Product ids that are not products.
        service_prefixes: Beginnings of such product ids.
        service_names: Whole product names that are not products.
        service_qualifiers: Words that may stand before such a name.
        anonymous: Customers that mean "unknown".
        known: Of these, the ones that are true customers in this shop, such as number 0.
        customer_suffix: An ending that a spreadsheet put behind customer numbers.
        yes: Words for "yes", also to mail.
        no: Words for "no".
        subscribed: Words of who wants mail, whatever was asked.
        unsubscribed: Words of who wants none, whatever was asked.
        zero_price_is_sale: Whether a price of 0 can be a purchase.
        flags: Further columns that say what became of an order.
        packed: Where all items of an order stand in one cell.
        extracted: Field to an expression whose first group is the part of its cell that counts.
        completed: Folded header of a cell that says only the end (a last name) to the header of what belongs before it.
        first_day: The day that a column of day numbers counts from; None where dates are dates.
        running: The header that orders a customer's orders, where the date column only says how many days lie
            between one and the next.
    """

    cancelled_prefixes: tuple[str, ...] = ()
    cancelled_status: tuple[str, ...] = ()
    returned_status: tuple[str, ...] = ()
    cancelled_parts: tuple[str, ...] = ()
    returned_parts: tuple[str, ...] = ()
    service_codes: tuple[str, ...] = ()
    service_prefixes: tuple[str, ...] = ()
    service_names: tuple[str, ...] = ()
    service_qualifiers: tuple[str, ...] = ()
    anonymous: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    customer_suffix: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    subscribed: tuple[str, ...] = ()
    unsubscribed: tuple[str, ...] = ()
    zero_price_is_sale: bool = True
    flags: tuple[Flag, ...] = ()
    packed: Packed | None = None
    extracted: Mapping[str, str] = field(default_factory=dict)
    completed: Mapping[str, str] = field(default_factory=dict)
    first_day: date | None = None
    running: str | None = None


@dataclass(frozen=True)
class Doubts:
    """What speaks against sales; folded.

    Attributes:
        headers: Headers of products and dates that do where nothing is told but who, when and what.
        parts: Parts of any other header that do there.
        address: What people are called, "Mr" and "Mrs": where a "title" says so, it is not that of a product.
    """

    headers: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    address: tuple[str, ...] = ()


@dataclass(frozen=True)
class Layout:
    """One known form of sales files.

    Attributes:
        name: Its file's name without ``.toml``.
        title: Its name for people.
        fingerprint: Headers that must all be there; ``A|B`` means either. Empty: never chosen by fingerprint.
        columns: Field to groups of folded headers. The first one present of each group is taken; groups are fallbacks.
        last_resort: Field to folded headers that are tried where no group matched.
        doubts: What speaks against sales.
        export: Where in the shop's platform its export is made; may be empty.
        date_order: Used where the column does not decide; may be empty.
        refusal: Why such a file cannot be imported, and which export to make instead; empty where it can.
        refused_as: The code of that refusal.
        joins: Tables that complete this one; the refusal is only for a file that comes without them.
        rules: The layout's own rules together with those of the base.
    """

    name: str
    title: str
    fingerprint: tuple[str, ...]
    columns: Mapping[str, tuple[tuple[str, ...], ...]]
    last_resort: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubts: Doubts = field(default_factory=Doubts)
    export: str = ""
    date_order: str = ""
    refusal: str = ""
    refused_as: str = "no-products"
    joins: tuple[Join, ...] = ()
    rules: Rules = field(default_factory=Rules)

    @property
    def told_title(self) -> str:
        """The title, in the language that is spoken."""
        return translate("Layout", self.title)

    @property
    def told_export(self) -> str:
        """Where its export is made, in the language that is spoken."""
        return translate("Layout", self.export) if self.export else ""

    def recognises(self, headers: Sequence[str]) -> bool:
        """Return whether the headers are those of this layout."""
        there = folded(tuple(headers))
        return bool(self.fingerprint) and all(not names.isdisjoint(there) for names in self._marks)

    @cached_property
    def _marks(self) -> tuple[frozenset[str], ...]:
        """The fingerprint; of each header the folded names that it may have."""
        return tuple(frozenset(map(fold, mark.split("|"))) for mark in self.fingerprint)


@lru_cache(4096)
def fold(header: str) -> str:
    """Return a header in the form in which headers are compared: no case, no spaces, no ``_ - .``."""
    same = unicodedata.normalize("NFKC", header).casefold().translate(_SAME_LETTERS)
    return re.sub(r"[\s_\-.:\ufeff]+", "", same)


def _bare(header: str) -> str:
    """Return a header without what only explains it: "Price ($)", "单价（元）", "Price EUR", "Preis in €"."""
    header = unicodedata.normalize("NFKC", header)
    # "Product(s)" holds several products in one cell.
    bare = re.sub(r"\s*(?:\((?!s\))[^)]*\)|\[[^\]]*\])\s*$", "", header)
    return _LAST_WORD.sub("", bare) if currency_above(bare) else bare


def currency_above(header: str) -> str:
    """Return the sign or code of a currency with which a header ends, or ""."""
    header = unicodedata.normalize("NFKC", header)
    bracketed, last = _BRACKETED.search(header), _LAST_WORD.search(header)
    if bracketed and meant(bracketed[1]):
        return bracketed[1].upper()
    # Codes are words, too: "all", "top", "try".
    if last and meant(last[1]) and (last[1].isupper() or last[1].upper() not in codes()):
        return last[1].upper()
    return ""


@lru_cache(256)
def folded(headers: tuple[str, ...]) -> Mapping[str, str]:
    """Return the headers by their folded names; each also without what stands in brackets behind it, "（元）" too."""
    there: dict[str, str] = {}
    for header in headers:
        there.setdefault(fold(header), header)
    for header in headers:
        there.setdefault(fold(_bare(header)), header)
    there.pop("", None)
    return there


@cache
def layouts() -> tuple[Layout, ...]:
    """Return all known layouts, the base last."""
    known = sorted(resource("layouts").glob("*.toml"), key=lambda path: (path.stem == BASE, path.stem))
    return tuple(map(read_layout, known))


def layout(name: str) -> Layout:
    """Return a layout by name.

    Raises:
        Refused: With ``layout`` and the names that exist, if there is none of this name.
    """
    found = next((form for form in layouts() if form.name == name), None)
    if found is None:
        names = ", ".join(sorted(form.name for form in layouts()))
        raise Refused(
            "layout",
            translate("Sales", "There is no layout called “{name}”. These exist: {names}.").format(
                name=name, names=names
            ),
        )
    return found


@cache
def read_layout(path: Path) -> Layout:
    """Read one TOML file; its words are added to those of the base, and columns on mail are taken from there."""
    with path.open("rb") as file:
        data = tomllib.load(file)
    base = None if data["name"] == BASE else read_layout(path.with_name(f"{BASE}.toml"))
    columns = {name: tuple(map(_folded_all, groups)) for name, groups in data.get("columns", {}).items()}
    if base is not None:
        columns = {name: base.columns[name] for name in _EVERYWHERE} | columns
    return Layout(
        name=data["name"],
        title=data["title"],
        fingerprint=tuple(data.get("fingerprint", ())),
        columns=columns,
        last_resort={name: _folded_all(names) for name, names in data.get("last_resort", {}).items()},
        doubts=Doubts(**{key: _folded_all(words) for key, words in data.get("doubts", {}).items()}),
        export=data.get("export", ""),
        date_order=data.get("date_order", ""),
        refusal=data.get("refusal", ""),
        refused_as=data.get("refused_as", "no-products"),
        joins=tuple(Join(**one) for one in data.get("join", ())),
        rules=_rules(data, base.rules if base is not None else Rules()),
    )


def _folded_all(headers: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(fold, headers)))


def _rules(data: Mapping[str, Any], base: Rules) -> Rules:
    def words(table: str, key: str, inherited: tuple[str, ...]) -> tuple[str, ...]:
        own = tuple(word.lower() for word in data.get(table, {}).get(key, ()))
        return inherited + tuple(word for word in own if word not in inherited)

    return Rules(
        cancelled_prefixes=words("orders", "cancelled_prefixes", base.cancelled_prefixes),
        cancelled_status=words("status", "cancelled", base.cancelled_status),
        returned_status=words("status", "returned", base.returned_status),
        cancelled_parts=words("status", "cancelled_parts", base.cancelled_parts),
        returned_parts=words("status", "returned_parts", base.returned_parts),
        service_codes=words("service", "codes", base.service_codes),
        service_prefixes=words("service", "code_prefixes", base.service_prefixes),
        service_names=words("service", "names", base.service_names),
        service_qualifiers=words("service", "qualifiers", base.service_qualifiers),
        anonymous=words("customer", "anonymous", base.anonymous),
        known=words("customer", "known", base.known),
        customer_suffix=data.get("customer", {}).get("dropped_suffix", ""),
        yes=words("mail", "yes", base.yes),
        no=words("mail", "no", base.no),
        subscribed=words("mail", "subscribed", base.subscribed),
        unsubscribed=words("mail", "unsubscribed", base.unsubscribed),
        zero_price_is_sale=data.get("price", {}).get("zero_is_sale", True),
        flags=tuple(_flag(one) for one in data.get("flag", ())),
        packed=_packed(data["packed"]) if "packed" in data else None,
        extracted=data.get("extract", {}),
        completed={**base.completed, **{fold(end): start for end, start in data.get("complete", {}).items()}},
        first_day=data.get("first_day"),
        running=data.get("running"),
    )


def _flag(data: Mapping[str, Any]) -> Flag:
    values, sold = (tuple(value.lower() for value in data.get(key, ())) for key in ("values", "sold"))
    return Flag(data["header"], values, data["means"], data.get("whole_order", False), sold)


def _packed(data: Mapping[str, Any]) -> Packed:
    return Packed(tuple(data["headers"]), data["start"], data["fields"])
