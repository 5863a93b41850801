"""The SQL that turns one row of text into a typed sales line and its fate. Import and preview run the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recsys_desktop.sales import dates, numbers
from recsys_desktop.sales.layouts import Rules
from recsys_desktop.sales.reader import BLANK, LINE_END, TOO_LONG, UNIT, Block, Spaces
from recsys_desktop.sales.spec import ImportSpec

_SPACES = (
    "' ' || chr(9) || chr(10) || chr(30) || chr(160) || chr(8199) || chr(8201) || chr(8239) || chr(12288) || chr(65279)"
)
_DAMAGED_NUMBER = r"^\d(?:[.,]\d+)?[eE]\+\d+$"


@dataclass(frozen=True)
class Fate:
    """What becomes of a row.

    Attributes:
        bucket: ``kept``, ``rejected``, ``returns``, ``cancelled``, ``service``, or the name of a further count.
        reason: One sentence for people, without a full stop.
    """

    bucket: str
    reason: str = ""


FATES = (
    Fate("kept"),
    Fate("empty", "An empty row"),
    Fate("rejected", "This line is too long to be a sales line"),
    Fate("rejected", "Too many values"),
    Fate("rejected", "No order number"),
    Fate("rejected", "A spreadsheet damaged this order number"),
    Fate("rejected", "No readable date"),
    Fate("cancelled", "The order was cancelled"),
    Fate("returns", "The order was given back"),
    Fate("rejected", "No product"),
    Fate("service", "Postage, a fee, a discount or the like, not a product"),
    Fate("rejected", "No readable quantity"),
    Fate("zero-quantity", "The quantity is 0"),
    Fate("returns", "A return: the quantity is negative"),
    Fate("no-price", "The price is 0: a stock correction or a sample, not a purchase"),
)
"""Every fate; a row's fate is an index into this. Earlier ones win."""
KEPT, CANCELLED = 0, 7
FOOTER = Fate("footer", "A total or remark below the table, not a sale")
_SHORT_ROWS = frozenset((4, 6, 9, 11))


def reason(fate: int, cells: int, width: int) -> str:
    """Return why a row was not kept, with its number of values where that explains it."""
    text = FATES[fate].reason
    if fate == 3:
        return f"{cells} values where {width} were expected (an unquoted separator?)"
    if fate in _SHORT_ROWS and cells < width:
        return f"{text} (only {cells} of {width} values)"
    return text


def lines_query(spec: ImportSpec, block: Block, records: str) -> str:
    """Return a query over a block: the clean columns, ``status``, ``currency``, ``cells`` and ``fate``, in order.

    Args:
        spec: How the file is read.
        block: Some rows.
        records: Path of the file that holds the block's records.
    """
    typed = ", ".join(f"{sql} AS {name}" for name, sql in _typed_columns(spec).items())
    return (
        f"WITH typed AS (SELECT {typed} FROM ({texts_query(spec, block, records)})) "
        f"SELECT line, order_id, time, customer_id, customer_name, product_id, product_name, category, quantity, "
        f"{_unit_price()} AS unit_price, status, currency, cells, {_fate(spec)} AS fate FROM typed"
    )


def texts_query(spec: ImportSpec, block: Block, records: str) -> str:
    """Return a query over a block that gives every field as trimmed text, NULL where blank; for the rest see above."""
    types = {f"c{number}": "VARCHAR" for number in range(len(spec.headers))}
    where = f"row_number() OVER () + {block.first_line - 1} AS line, {len(spec.headers)} AS cells"
    if not block.plain:
        types = {"line": "BIGINT", "cells": "INTEGER", **types}
        where = "line, cells"
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in types.items())
    table = (
        f"read_csv({literal(records)}, delim = chr({ord(UNIT)}), quote = '', escape = '', header = false, "
        f"auto_detect = false, new_line = '\\n', max_line_size = 1000000, columns = {{{columns}}})"
    )
    fields = {
        "order_id": _field(spec, "order_id", block.spaces, ident=True),
        "customer_id": _field(spec, "customer", block.spaces, ident=True),
        "product_id": _field(spec, "product_id", block.spaces, ident=True),
    }
    for name in ("customer_name", "product_name", "variant", "category", "status", "currency"):
        fields[name] = _field(spec, name, block.spaces)
    for name in ("date", "quantity", "unit_price", "line_total"):
        fields[name] = _field(spec, name, block.spaces)
    chosen = ", ".join(f"{sql} AS {name}" for name, sql in fields.items())
    return f"SELECT {where}, {chosen} FROM {table}"


def literal(text: str) -> str:
    """Return a text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def damaged_number(text: str) -> str:
    """Return an SQL condition: a spreadsheet made ``1.23457E+17`` of a long number."""
    return f"(contains({text}, '+') AND regexp_matches({text}, '{_DAMAGED_NUMBER}'))"


def date_sql(text: str, formats: tuple[str, ...], *, untidy: bool) -> str:
    """Return SQL that reads a date by the first format that fits, or NULL."""
    if not formats:
        return "CAST(NULL AS TIMESTAMP)"
    if untidy:
        text = f"regexp_replace({text}, '{dates.JOINED}', '\\1 \\2', 'g')"
        text = f"regexp_replace({text}, '{dates.BEHIND}', '\\1')"
    return f"coalesce({', '.join(f'try_strptime({text}, {literal(form)})' for form in formats)})"


def _field(spec: ImportSpec, name: str, spaces: Spaces, *, ident: bool = False) -> str:
    cells = []
    for position in spec.positions(name):
        cell = f"c{position}"
        if spaces is Spaces.PLAIN:
            cell = f"nullif(trim({cell}), '')"
        elif spaces is Spaces.WIDE:
            end = "chr(10)" if ident else "' '"
            cell = f"replace(nullif(trim({cell}, {_SPACES}), ''), chr({ord(LINE_END)}), {end})"
        cells.append(_bare_id(cell) if ident else cell)
    return f"coalesce({', '.join(cells)})" if cells else "CAST(NULL AS VARCHAR)"


def _bare_id(text: str) -> str:
    """Return SQL that takes away what spreadsheets need to leave a number alone: ``="00123"`` and ``'00123``."""
    inside = f"regexp_replace({text}, '^=\\s*\"?(.*?)\"?$', '\\1')"
    return (
        f"CASE WHEN starts_with({text}, '=') THEN nullif(trim({inside}), '') "
        f"WHEN starts_with({text}, '''') AND length({text}) > 1 THEN ltrim(substr({text}, 2)) ELSE {text} END"
    )


def _typed_columns(spec: ImportSpec) -> dict[str, str]:
    """Return SQL for each typed column, over the texts."""
    named = "CASE WHEN variant IS NULL THEN product_name ELSE product_name || ' – ' || variant END"
    folded = f"lower(regexp_replace({named}, '\\s+', ' ', 'g'))"
    counted = numbers.quantity("quantity", spec.decimal) if spec.columns.get("quantity") else "CAST(1 AS DOUBLE)"
    return {
        "line": "line",
        "cells": "cells",
        "order_id": "order_id",
        "time": date_sql("date", spec.date_formats, untidy=spec.untidy_dates),
        "customer_id": _known_customer(spec.rules),
        "customer_name": "customer_name",
        "product_id": f"coalesce(product_id, {folded})",
        "product_name": f"coalesce({named}, product_id)",
        "category": "category",
        "quantity": counted,
        "price": numbers.amount("unit_price", spec.decimal),
        "total": numbers.amount("line_total", spec.decimal),
        "status": "lower(status)",
        "currency": "currency",
    }


def _known_customer(rules: Rules) -> str:
    customer = "customer_id"
    if rules.customer_suffix:
        ending = literal(rules.customer_suffix)
        shorter = f"left({customer}, length({customer}) - {len(rules.customer_suffix)})"
        customer = f"CASE WHEN ends_with({customer}, {ending}) THEN nullif({shorter}, '') ELSE {customer} END"
    if not rules.anonymous:
        return customer
    # One expression is faster than comparing with each word.
    words = literal(f"^(?i:{'|'.join(map(re.escape, rules.anonymous))})$")
    return f"CASE WHEN NOT regexp_matches({customer}, {words}) THEN {customer} END"


def _unit_price() -> str:
    # Not finite: nobody sells for "inf".
    per_piece = "total / quantity"
    return (
        "CASE WHEN price >= 0 AND isfinite(price) THEN price "
        f"WHEN price IS NULL AND quantity <> 0 AND {per_piece} >= 0 AND isfinite({per_piece}) THEN {per_piece} END"
    )


def _fate(spec: ImportSpec) -> str:
    """Return SQL for the index into ``FATES``; conditions in the order of their numbers."""
    conditions = (
        f"cells = {BLANK}",
        f"cells = {TOO_LONG}",
        f"cells > {len(spec.headers)}",
        "order_id IS NULL",
        damaged_number("order_id"),
        "time IS NULL OR time NOT BETWEEN TIMESTAMP '1980-01-01' AND TIMESTAMP '2100-12-31'",
        f"{_prefixed('order_id', spec.rules.cancelled_prefixes)} OR {_among('status', spec.rules.cancelled_status)}",
        _among("status", spec.rules.returned_status),
        "product_id IS NULL",
        "false" if spec.keep_service_lines else _service(spec.rules),
        "quantity IS NULL OR NOT isfinite(quantity)",
        "quantity = 0",
        "quantity < 0",
        "false" if spec.rules.zero_price_is_sale else "price = 0",
    )
    cases = " ".join(f"WHEN {condition} THEN {number}" for number, condition in enumerate(conditions, 1))
    return f"CAST(CASE {cases} ELSE 0 END AS UTINYINT)"


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


def _prefixed(text: str, prefixes: tuple[str, ...]) -> str:
    starts = [f"starts_with(lower({text}), {literal(prefix)})" for prefix in prefixes]
    return f"coalesce({' OR '.join(starts)}, false)" if starts else "false"
