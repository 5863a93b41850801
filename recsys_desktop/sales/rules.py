"""The SQL that turns one row of text into a typed sales line and its fate. Import and preview run the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recsys_desktop.language import mark, translate
from recsys_desktop.sales import dates, numbers
from recsys_desktop.sales.layouts import Rules
from recsys_desktop.sales.reader import BLANK, TOO_LONG, Block
from recsys_desktop.sales.spec import ImportSpec
from recsys_desktop.sales.texts import literal, texts_query

_NOTHING = "CAST(NULL AS VARCHAR)"
# Whoever stands before the @ of such an address, it is nobody's.
_NOBODYS_ADDRESS = "(?:guest|walk-?in|anonymous|no-?reply|none|unknown|pos)@.*"
# Words that take back what a status says: "partially refunded", "cancellation requested".
_PARTLY = "part|teil|parc|parz|gedeelt|częśc|部分|一部"
_TAKEN_BACK = rf"{_PARTLY}|request|pending|revers|angefragt|\b(?:not|nicht|non)\b"
_GOOD = (
    "paid",
    "completed",
    "complete",
    "pending",
    "processing",
    "fulfilled",
    "shipped",
    "delivered",
    "closed",
    "sold",
)
# A day, as far as it must be known to tell since when somebody wants no mail: its year, or a number that stands for it.
_YEAR = r"197[1-9]|19[89]\d|20\d\d|25\d\d|1[34]\d\d"
_DAY = (
    rf"(?:^|\D)(?:{_YEAR})(?:\D|$)|^\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{2}}(?:\D|$)|^20\d{{6}}(?:\D|$)"
    r"|^[34]\d{4}(?:\.\d+)?$|^1\d{9}(?:\d{3})?$"
)
_NEVER = r"^(?:0{1,4}[-./]0{1,2}[-./]0{1,4}|(?:0001|1900|1970)-01-01|[-–—]$)"
_DAMAGED_NUMBER = r"^\d(?:[.,]\d+)?[eE]\+\d+$"


@dataclass(frozen=True)
class Fate:
    """What becomes of a row.

    Attributes:
        bucket: ``kept``, ``rejected``, ``returns``, ``cancelled``, ``service``, or the name of a further count.
        reason: One sentence for people, without a full stop, as it stands in the sources.
        blamed: The fields that are to blame; none for the row as a whole.
    """

    bucket: str
    reason: str = ""
    blamed: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The reason, in the language that is spoken."""
        return translate("Fate", self.reason) if self.reason else ""


FATES = (
    Fate("kept"),
    Fate("empty", mark("Fate", "An empty row")),
    Fate("rejected", mark("Fate", "This line is too long to be a sales line")),
    Fate("rejected", mark("Fate", "Too many values")),
    Fate("cancelled", mark("Fate", "The order was cancelled")),
    Fate("returns", mark("Fate", "The order was given back")),
    Fate("rejected", mark("Fate", "No order number"), ("order_id",)),
    Fate("rejected", mark("Fate", "A spreadsheet damaged this order number"), ("order_id",)),
    Fate("rejected", mark("Fate", "No readable date"), ("date",)),
    Fate("rejected", mark("Fate", "The date lies in the future"), ("date",)),
    Fate("rejected", mark("Fate", "No product"), ("product_id", "product_name")),
    Fate("service", mark("Fate", "Postage, a fee, a discount or the like, not a product")),
    Fate("rejected", mark("Fate", "No readable quantity"), ("quantity",)),
    Fate("zero-quantity", mark("Fate", "The quantity is 0")),
    Fate("returns", mark("Fate", "A return: the quantity is negative")),
    Fate("no-price", mark("Fate", "The price is 0: a stock correction or a sample, not a purchase")),
    Fate("order-row", mark("Fate", "A row about a whole order; its products stand on rows of their own")),
    Fate("footer", mark("Fate", "A total or remark below the table, not a sale")),
)
"""Every fate; a row's fate is an index into this. Earlier ones win; the last two follow from more than the row."""
KEPT, TOO_MANY, CANCELLED, GIVEN_BACK, NO_ORDER, NO_DATE, NO_PRODUCT, ORDER_ROW, FOOTER = 0, 3, 4, 5, 6, 8, 10, 16, 17
REJECTING = ", ".join(str(number) for number, fate in enumerate(FATES) if fate.bucket == "rejected")
"""The fates of rows that cannot be read, for SQL."""
COLUMNS = {
    "line": "BIGINT",
    "order_id": "VARCHAR",
    "time": "TIMESTAMP",
    "customer_id": "VARCHAR",
    "customer_name": "VARCHAR",
    "product_id": "VARCHAR",
    "product_name": "VARCHAR",
    "category": "VARCHAR",
    "quantity": "DOUBLE",
    "unit_price": "DOUBLE",
    "email": "VARCHAR",
    "address": "VARCHAR",
    "status": "VARCHAR",
    "currency": "VARCHAR",
    "mail": "VARCHAR",
    "cells": "INTEGER",
    "fate": "UTINYINT",
}
"""The typed columns of a row, and its fate. ``email`` and ``address`` only serve to know guests; see :mod:`settle`.
``mail`` is the customer's word on mail as written."""
UNREADABLE = frozenset({"rejected", "empty", "footer"})
"""The buckets of rows that say nothing of a sale."""
_SHORT_ROWS = frozenset((6, 8, 10, 12))


def reason(fate: int, cells: int, width: int) -> str:
    """Return why a row was not kept, with its number of values where that explains it."""
    told = FATES[fate].told
    if fate == TOO_MANY:
        told = translate("Fate", "{cells} values where {width} were expected (an unquoted separator?)")
    elif fate in _SHORT_ROWS and cells < width:
        told = translate("Fate", "{reason} (only {cells} of {width} values)")
    else:
        return told
    return told.format(reason=FATES[fate].told, cells=cells, width=width)


def lines_query(spec: ImportSpec, block: Block, records: str) -> str:
    """Return a query over a block: :data:`COLUMNS`, in their order.

    Args:
        spec: How the file is read.
        block: Some rows.
        records: Path of the file that holds the block's records.
    """
    typed = ", ".join(f"{sql} AS {name}" for name, sql in _typed_columns(spec).items())
    read = f"SELECT {typed} FROM ({texts_query(spec, block, records)})"
    priced = f"SELECT * REPLACE ({_unit_price()} AS unit_price) FROM ({read})"
    columns = ", ".join(name for name in COLUMNS if name != "fate")
    return f"SELECT {columns}, {fate_sql(spec)} AS fate FROM ({priced})"


def damaged_number(text: str) -> str:
    """Return an SQL condition: a spreadsheet made ``1.23457E+17`` of a long number."""
    return f"(contains({text}, '+') AND regexp_matches({text}, '{_DAMAGED_NUMBER}'))"


def _typed_columns(spec: ImportSpec) -> dict[str, str]:
    """Return SQL for each typed column, over the texts."""
    named = "CASE WHEN variant IS NULL THEN product_name ELSE product_name || ' – ' || variant END"
    # Nearly all names have single spaces alone, and to look is quicker than to replace each by another.
    spaced = f"regexp_replace({named}, '\\s+', ' ', 'g')"
    folded = f"lower(CASE WHEN regexp_matches({named}, '\\s\\s|[^\\S ]') THEN {spaced} ELSE {named} END)"
    time, customer = _time(spec), _customer(spec)
    return {
        "line": "line",
        "cells": "cells",
        "order_id": "order_id" if spec.gives("order_id") else _basket(time, customer),
        "time": time,
        "customer_id": customer,
        "customer_name": "coalesce(customer_name, buyer)",
        "product_id": f"coalesce(product_id, {folded})",
        "product_name": f"coalesce({named}, product_id)",
        "category": "category",
        "quantity": _quantity(spec),
        "unit_price": _amount(spec, "unit_price"),
        "line_total": _amount(spec, "line_total"),
        "email": _email(spec.rules) if spec.gives("email") and spec.gives("customer") else _NOTHING,
        "address": _address(spec.rules) if spec.gives("customer", "email", "phone") and _named(spec) else _NOTHING,
        "status": "lower(status)",
        "currency": "currency",
        "mail": _mail(spec),
    }


def _time(spec: ImportSpec) -> str:
    if spec.rules.first_day is None:
        return dates.date_sql(
            dates.common_year("date", spec.latest.year) if spec.buddhist_years else "date",
            spec.date_formats,
            untidy=spec.untidy_dates,
            foreign=spec.foreign_dates,
        )
    # A day's number, and the time of day as hours, or as hours and minutes without a colon.
    day = f"DATE '{spec.rules.first_day:%Y-%m-%d}' + try_cast(date AS INTEGER)"
    number = "try_cast(time AS INTEGER)"
    minutes = (
        f"coalesce(CASE WHEN length(time) <= 2 THEN {number} * 60 ELSE {number} // 100 * 60 + {number} % 100 END, 0)"
    )
    return f"CAST({day} AS TIMESTAMP) + to_minutes({minutes})"


def _basket(time: str, customer: str) -> str:
    """Return SQL for an order number where the file has none: what a customer buys on one day is one order."""
    return f"coalesce({customer}, product_id, product_name) || ' ' || strftime({time}, '%Y-%m-%d')"


def _quantity(spec: ImportSpec) -> str:
    if not spec.gives("quantity"):
        return "CAST(1 AS DOUBLE)"
    sold = numbers.quantity("quantity", spec.decimal)
    if spec.gives("line_total"):
        # Some tills write the minus of a return before the money only.
        money = numbers.amount("line_total", spec.decimal)
        sold = f"CASE WHEN {money} < 0 THEN -abs({sold}) ELSE {sold} END"
    if not spec.gives("returned"):
        return sold
    # All of it given back is a return, not a sale of nothing.
    back = f"coalesce(abs({numbers.quantity('returned', spec.decimal)}), 0)"
    return f"CASE WHEN {back} = 0 THEN {sold} WHEN {back} >= {sold} THEN -{back} ELSE {sold} - {back} END"


def _amount(spec: ImportSpec, name: str) -> str:
    return numbers.amount(name, spec.decimal) if spec.gives(name) else "CAST(NULL AS DOUBLE)"


def _customer(spec: ImportSpec) -> str:
    """Return SQL for who bought: number or user name, else e-mail, else telephone, else name and postcode."""
    ways = []
    if spec.gives("customer"):
        ways.append(_known(spec.rules, _shortened("customer", spec.rules.customer_suffix)))
    if spec.gives("email"):
        ways.append(_email(spec.rules))
    if spec.gives("phone"):
        # Fewer than six digits are no telephone number, and a masked one is nobody's.
        digits = "regexp_replace(phone, '[^0-9+]', '', 'g')"
        ways.append(f"CASE WHEN length({digits}) >= 6 AND NOT contains(phone, '*') THEN {digits} END")
    if _named(spec):
        ways.append(_address(spec.rules))
    if spec.gives("buyer"):
        ways.append(_known(spec.rules, "buyer"))
    return f"coalesce({', '.join(ways)})" if ways else _NOTHING


def _email(rules: Rules) -> str:
    # Some write a link, or a name before the address in angle brackets.
    bare = "regexp_extract(lower(email), '([^\\s<>:]+@[^\\s<>]+)>?$', 1)"
    return _known(rules, f"CASE WHEN contains(email, ':') OR contains(email, '<') THEN {bare} ELSE lower(email) END")


def _address(rules: Rules) -> str:
    """Return SQL for name and postcode together, by which a customer is known where nothing better is there."""
    name = "lower(coalesce(customer_name, buyer))"
    # An apostrophe only keeps a spreadsheet from dropping zeros.
    return f"{_known(rules, name)} || ', ' || ltrim(postcode, chr(39))"


def _named(spec: ImportSpec) -> bool:
    return spec.gives("customer_name", "buyer") and spec.gives("postcode")


def _mail(spec: ImportSpec) -> str:
    """Return SQL for the customer's word on mail; not to have refused it is no agreement."""
    if not spec.gives("wants_no_mail"):
        return "lower(agrees_to_mail)"
    rules = spec.rules
    # What says neither stays as it is written, so that it is told.
    said = f"coalesce({said_of_mail('wants_no_mail')}, agrees_to_mail)"
    return (
        f"CASE {no_mail(rules, 'wants_no_mail', asked=False)} WHEN true THEN {literal(rules.unsubscribed[0])} "
        f"WHEN false THEN lower(agrees_to_mail) ELSE lower({said}) END"
    )


def said_of_mail(text: str) -> str:
    """Return SQL for a word on mail, NULL where it is a dash or a day that never was, as is written for "not yet"."""
    return f"CASE WHEN NOT regexp_matches({text}, {literal(_NEVER)}) THEN {text} END"


def no_mail(rules: Rules, text: str = "mail", *, asked: bool = True) -> str:
    """Return SQL for a word on mail: true where none is wanted, false where it is, NULL for anything else.

    Shops join words in their own ways: "NOT_SUBSCRIBED", "opt-in".

    Args:
        rules: The words.
        text: The column.
        asked: Whether a "yes" is one to mail; else it is one to no mail, and so is the day since when.
    """
    spaced = f"translate(lower({text}), '_-', '  ')"
    yes, no = (rules.yes, rules.no) if asked else (rules.no, rules.yes)
    since = f" WHEN regexp_matches({said_of_mail(text)}, {literal(_DAY)}) THEN true"
    return (
        f"CASE WHEN {_among(spaced, no + rules.unsubscribed)} THEN true "
        f"WHEN {_among(spaced, yes + rules.subscribed)} THEN false{'' if asked else since} END"
    )


def _shortened(text: str, suffix: str) -> str:
    if not suffix:
        return text
    shorter = f"left({text}, length({text}) - {len(suffix)})"
    return f"CASE WHEN ends_with({text}, {literal(suffix)}) THEN nullif({shorter}, '') ELSE {text} END"


def _known(rules: Rules, text: str) -> str:
    """Return SQL for a customer, NULL where the text only says that nobody knows who it was."""
    # One expression is faster than comparing with each word; stars stand where a shop hides a name.
    words = "|".join(
        [".*\\*.*", _NOBODYS_ADDRESS, *(re.escape(word) for word in rules.anonymous if word not in rules.known)]
    )
    return f"CASE WHEN NOT regexp_matches({text}, {literal(f'^(?i:{words})$')}) THEN {text} END"


def _unit_price() -> str:
    # Not finite: nobody sells for "inf".
    per_piece = "line_total / quantity"
    return (
        "CASE WHEN unit_price >= 0 AND isfinite(unit_price) THEN unit_price "
        f"WHEN unit_price IS NULL AND quantity <> 0 AND {per_piece} >= 0 AND isfinite({per_piece}) THEN {per_piece} END"
    )


def fate_sql(spec: ImportSpec) -> str:
    """Return SQL for the index into ``FATES``, over the typed columns; conditions in the order of their numbers."""
    rules = spec.rules
    conditions = (
        f"cells = {BLANK}",
        f"cells = {TOO_LONG}",
        f"cells > {len(spec.headers)}",
        f"{_prefixed('order_id', rules.cancelled_prefixes)} OR "
        f"{_said(spec, rules.cancelled_status, rules.cancelled_parts)}",
        _said(spec, rules.returned_status, rules.returned_parts),
        "order_id IS NULL",
        damaged_number("order_id"),
        "time IS NULL OR time < TIMESTAMP '1980-01-01'",
        f"time > TIMESTAMP '{spec.latest:%Y-%m-%d}'",
        "product_id IS NULL",
        "false" if spec.keep_service_lines else _service(rules),
        "quantity IS NULL OR NOT isfinite(quantity)",
        "quantity = 0",
        "quantity < 0",
        "false" if rules.zero_price_is_sale else "unit_price = 0",
    )
    cases = " ".join(f"WHEN {condition} THEN {number}" for number, condition in enumerate(conditions, 1))
    return f"CAST(CASE {cases} ELSE {KEPT} END AS UTINYINT)"


def _service(rules: Rules) -> str:
    code = f"{_among('lower(product_id)', rules.service_codes)} OR {_prefixed('product_id', rules.service_prefixes)}"
    if not rules.service_names:
        return code
    qualifiers = "|".join(map(re.escape, rules.service_qualifiers))
    names = "|".join(map(re.escape, rules.service_names))
    before = f"(?:(?:{qualifiers})\\s+)?" if qualifiers else ""
    # Behind the name an amount, or whatever follows a colon, a dash or a bracket.
    pattern = f"^{before}(?:{names})(?:\\s*[:(–].*|\\s+-\\s.*|[\\s\\d.,%£$€+-]*)$"
    return f"{code} OR regexp_matches(lower(product_name), {literal(pattern)})"


def _among(text: str, words: tuple[str, ...]) -> str:
    return f"coalesce({text} IN ({', '.join(map(literal, words))}), false)" if words else "false"


def _said(spec: ImportSpec, words: tuple[str, ...], parts: tuple[str, ...]) -> str:
    """Return an SQL condition: the status is one of some words, or has a part that says so."""
    plain = tuple(dict.fromkeys(start + _spaced(word) for word in words for start in ("", "wc ")))
    if not spec.has_status or not (plain or parts):
        return "false"
    # Shops join words in their own ways: "wc-cancelled", "CANCELLED_BY_SELLER".
    spaced = "translate(status, '_-', '  ')"
    good = tuple(word for word in _GOOD if word not in words)
    inside = "|".join(re.escape(_spaced(part)) for part in parts) or "$^"
    # Looking for parts takes its time; most rows say one of a few words that have none.
    return (
        f"CASE WHEN status IS NULL OR {_among('status', good)} THEN false WHEN {_among(spaced, plain)} THEN true "
        f"WHEN NOT regexp_matches({spaced}, {literal(inside)}) THEN false "
        f"ELSE NOT regexp_matches({spaced}, {literal(_TAKEN_BACK)}) END"
    )


def partly_returned(rules: Rules) -> str:
    """Return an SQL condition over the typed columns: the status says that a part was given back, not which."""
    inside = "|".join(re.escape(_spaced(part)) for part in rules.returned_parts) or "$^"
    spaced = "translate(status, '_-', '  ')"
    return f"(regexp_matches({spaced}, {literal(inside)}) AND regexp_matches({spaced}, {literal(_PARTLY)}))"


def _spaced(word: str) -> str:
    return re.sub("[_-]", " ", word)


def _prefixed(text: str, prefixes: tuple[str, ...]) -> str:
    starts = [f"starts_with(lower({text}), {literal(prefix)})" for prefix in prefixes]
    return f"coalesce({' OR '.join(starts)}, false)" if starts else "false"
