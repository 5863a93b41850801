"""Finds the table in a text: its delimiter, its header, and which column gives which field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from recsys_desktop.errors import Refused
from recsys_desktop.language import grouped, listed, mark, quoted, translate
from recsys_desktop.sales.grouping import joined_header
from recsys_desktop.sales.layouts import BASE, Layout, fold, folded, layout, layouts
from recsys_desktop.sales.packing import packed_form
from recsys_desktop.sales.quoting import parse
from recsys_desktop.sales.spec import FIELDS

DELIMITERS = (",", ";", "\t", "|")
_LINES = 200
_WIDEST = 2_000
_MOST_ADDRESS = 0.9
"""The share of such words among a column's cells from which on they are what people are called."""
_DECLARED = re.compile(r'"?sep=(.)"?[^\S\n]*\n', re.IGNORECASE)
_SOLD = frozenset({"quantity", "unit_price", "line_total"})
_PEOPLE = frozenset({"customer", "email", "phone"})
_NAMES = {
    "order_id": mark("Sales", "order number"),
    "date": mark("Sales", "date"),
    "product_name": mark("Sales", "product"),
    "quantity": mark("Sales", "quantity"),
}


@dataclass(frozen=True)
class Table:
    """Where the table begins and how it is divided.

    Attributes:
        delimiter: One character.
        header_line: Physical line of the header, from 1; the first one, where it has two rows.
        data_line: Physical line of the first row.
        preamble: Lines before the header, a ``sep=`` line not counted.
        headers: Trimmed.
        layout: The layout that fits.
        columns: Field to headers.
    """

    delimiter: str
    header_line: int
    data_line: int
    preamble: int
    headers: tuple[str, ...]
    layout: Layout
    columns: Mapping[str, tuple[str, ...]]


def find_table(name: str, head: str, *, wanted: str | None, mapping: Mapping[str, str]) -> Table:
    """Return the table in a file's first lines; whether it can hold sales is for :func:`refuse_unfit` to say.

    Args:
        name: The file's name, for messages.
        head: The first lines, with LF line ends.
        wanted: Name of the layout to take, or None.
        mapping: Field to header, from the merchant; wins over the layout. "" for a field that the file does not have.

    Raises:
        Refused: With ``layout``, ``unknown-field``, ``too-wide``, or ``missing-columns`` if there is no table at all.
    """
    for field in mapping:
        if field not in FIELDS:
            raise Refused(
                "unknown-field",
                translate("Sales", "There is no field “{field}”. These exist: {names}.").format(
                    field=field, names=", ".join(FIELDS)
                ),
            )
    chosen = layout(wanted) if wanted else None
    candidates, in_two_rows = (
        [table for delimiter in _delimiters(head) for table in _tables(head, delimiter, chosen, mapping, rows=rows)]
        for rows in (1, 2)
    )
    if not candidates:
        _refuse_wide(name, head)
        raise Refused(
            "missing-columns", translate("Sales", "{name} holds no table with a header and columns.").format(name=name)
        )
    # The most fields; then the more columns, so that a delimiter inside the header's names does not win.
    best = max(candidates, key=lambda table: (_score(table, mapping), len(table.headers), -table.header_line))
    best = max((best, *in_two_rows), key=lambda table: _score(table, mapping))
    if _score(best, mapping) < 2:
        _refuse_wide(name, head)
        best = _commonest(head, candidates)
    return best if chosen else _unpacking(head, _without_forms_of_address(head, best, mapping), mapping)


def _refuse_wide(name: str, head: str) -> None:
    """Refuse a text in whose lines more columns stand than any table of sales has."""
    lines = [line + "\n" for line in head.split("\n")[:_LINES]]
    widths = (
        sum(map(bool, cells))
        for delimiter in _delimiters(head)
        for _, cells in parse(lines, delimiter, width=0, at_end=True).records
    )
    widest = max(widths, default=0)
    if widest > _WIDEST:
        told = translate(
            "Sales",
            "{name} has {count} columns; up to {most} can be read. Delete the columns that are not needed, or export "
            "the orders with one row per product.",
        )
        raise Refused("too-wide", told.format(name=name, count=grouped(widest), most=grouped(_WIDEST)))


def _first_rows(head: str, table: Table) -> list[list[str]]:
    """Return the cells of the first rows below the header, as many in each."""
    width = len(table.headers)
    lines = [line + "\n" for line in head.split("\n")[table.data_line - 1 :][:_LINES] if line]
    return [
        (cells + [""] * width)[:width] for _, cells in parse(lines, table.delimiter, width=width, at_end=True).records
    ]


def _without_forms_of_address(head: str, table: Table, mapping: Mapping[str, str]) -> Table:
    """Return the table with nothing sold in a column whose cells say "Mr" and "Mrs"."""
    named = table.columns.get("product_name", ())
    if (
        table.layout.name != BASE
        or "product_name" in mapping
        or not any(fold(header) in table.layout.doubts.headers for header in named)
    ):
        return table
    at = table.headers.index(named[0])
    said = Counter(fold(row[at]) for row in _first_rows(head, table))
    del said[""]
    if not said or sum(said[word] for word in table.layout.doubts.address) < _MOST_ADDRESS * said.total():
        return table
    others = tuple("" if header == named[0] else header for header in table.headers)
    return replace(table, columns=match_columns(others, table.layout, mapping))


def _unpacking(head: str, table: Table, mapping: Mapping[str, str]) -> Table:
    """Return the table, with another layout where its cells show that items are packed in one of them."""
    known = {"quantity", "product_id"} & set(table.columns) or "product_name" in mapping
    if table.layout.name != BASE or known:
        return table
    found = packed_form(table.headers, _first_rows(head, table), table.layout)
    if found is None:
        return table
    return replace(table, layout=found[0], columns=match_columns(table.headers, found[0], mapping))


def recognised(headers: Sequence[str]) -> Layout:
    """Return the layout with the most telling fingerprint among those that know the headers, else the base.

    A table that gives more than one of several that belong together, because somebody joined them, is read by the base.
    """
    base = layouts()[-1]
    known = [form for form in layouts() if form.recognises(headers)]
    best = max(known, key=lambda form: len(form.fingerprint), default=base)
    # An "ID" beside products is theirs.
    plain = replace(base, last_resort={})
    joined = best.refusal and _has_others(best) and _holds_sales(match_columns(headers, plain, {}))
    return base if joined else best


def _has_others(form: Layout) -> bool:
    """Return whether a layout is of one of several tables that complete one another.

    Other lists of orders stay what they are, whatever they hold: Etsy's has all of an order's products in one "SKU".
    """
    return bool(form.joins) or any(join.layout == form.name for other in layouts() for join in other.joins)


def _holds_sales(columns: Collection[str]) -> bool:
    """Return whether there is all that a sales line must have, and what was sold."""
    return {"order_id", "date", "product_id"} <= set(columns) and not _SOLD.isdisjoint(columns)


def match_columns(headers: Sequence[str], form: Layout, mapping: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the headers that give each field, best first, by a layout and the merchant's own mapping."""
    there = folded(tuple(headers))
    columns: dict[str, tuple[str, ...]] = {}
    for name, groups in form.columns.items():
        found = (next((there[word] for word in group if word in there), None) for group in groups)
        columns[name] = tuple(dict.fromkeys(header for header in found if header is not None))
    taken = {header for name, found in columns.items() if name != "customer_name" for header in found}
    for name, words in form.last_resort.items():
        if not columns.get(name) and name not in mapping:
            free = [there[word] for word in words if word in there and there[word] not in taken]
            # A name must not outrank what tells two customers of that name apart.
            known = name == "customer" and any(columns.get(way) or mapping.get(way) for way in ("email", "phone"))
            columns["buyer" if known else name] = tuple(free[:1])
            taken.update(free[:1])
    if form.rules.packed:
        packed = next((there[fold(word)] for word in form.rules.packed.headers if fold(word) in there), None)
        columns.update({name: (packed,) for name in form.rules.packed.fields if packed})
    columns.update({name: (column.strip(),) if column.strip() else () for name, column in mapping.items()})
    return {name: found for name, found in columns.items() if found}


def other_order_number(table: Table) -> str | None:
    """Return another header that may number orders than the one that was taken, or None."""
    base = layouts()[-1]
    words = {word for group in base.columns["order_id"] for word in group} | set(base.last_resort["order_id"])
    taken = {header for found in table.columns.values() for header in found}
    return next((header for header in table.headers if fold(header) in words and header not in taken), None)


def _delimiters(head: str) -> tuple[str, ...]:
    declared = _DECLARED.match(head)
    return (declared.group(1),) if declared else DELIMITERS


def _tables(head: str, delimiter: str, chosen: Layout | None, mapping: Mapping[str, str], *, rows: int) -> list[Table]:
    """Return every line among the first, or every two, that could be the header, each with its best layout."""
    lines = [line + "\n" for line in head.split("\n")[:_LINES]]
    if not head.endswith("\n") or len(lines) < _LINES:
        lines[-1] = lines[-1].removesuffix("\n")
    records = [
        (index, tuple(cell.strip(" \t\n\u00a0\ufeff") for cell in cells))
        for index, cells in parse(lines, delimiter, width=0, at_end=True).records
    ]
    found = [cells for _, cells in records]
    heads = found if rows == 1 else [joined_header(upper, lower) for upper, lower in pairwise(found)]
    ends = [*(index for index, _ in records[rows:]), len(lines)]
    tables = []
    for (index, _), headers, after in zip(records, heads, ends, strict=False):
        if headers is None or not 2 <= sum(map(bool, headers)) <= _WIDEST:
            continue
        form = chosen or recognised(headers)
        columns = match_columns(headers, form, mapping)
        known = {name: found for name, found in columns.items() if all(header in headers for header in found)}
        before = index - bool(_DECLARED.match(head))
        tables.append(Table(delimiter, index + 1, after + 1, before, headers, form, known))
    return tables


def _score(table: Table, mapping: Mapping[str, str]) -> int:
    """Return how much a line looks like the header: fields found, a fingerprint counting much."""
    fingerprint = 10 if table.layout.fingerprint and table.layout.recognises(table.headers) else 0
    mapped = sum(name in table.columns for name in mapping)
    return len({header for found in table.columns.values() for header in found}) + fingerprint + 2 * mapped


def _commonest(head: str, tables: list[Table]) -> Table:
    """Return the first line of the most regular table, where no header name is known."""
    widths = {}
    for delimiter in DELIMITERS:
        counts = Counter(line.count(delimiter) for line in head.split("\n")[:_LINES] if line)
        width, times = counts.most_common(1)[0]
        widths[delimiter] = (width, times if width else 0)

    def regularity(table: Table) -> tuple[int, int]:
        width, times = widths.get(table.delimiter, (0, 0))
        return (times if len(table.headers) == width + 1 else 0, -table.header_line)

    return max(tables, key=regularity)


def _names_people(table: Table, mapping: Mapping[str, str], there: Collection[str]) -> bool:
    """Return whether the only product is a column "Name" beside nothing that is sold: then it names the payers."""
    named = [fold(header) for header in table.columns.get("product_name", ())]
    return named == ["name"] and "product_name" not in mapping and not {"product_id", *_SOLD} & set(there)


def first_names(table: Table) -> tuple[str, ...]:
    """Return the headers of what stands before a last name: nothing else is to be guessed there."""
    ends = set(map(fold, table.headers))
    starts = {fold(start) for end, start in table.layout.rules.completed.items() if end in ends}
    return tuple(header for header in table.headers if fold(header) in starts)


def doubtful(table: Table, mapping: Mapping[str, str], there: Collection[str]) -> str:
    """Return the header that speaks against sales where nothing else but who, when and what speaks for them; or "".

    Args:
        table: As found.
        mapping: Field to header, from the merchant.
        there: The fields that this table or another gives.
    """
    sure = any(mapping.get(name, "").strip() for name in ("order_id", "product_id", "product_name"))
    # A bare "ID" numbers whatever the rows are.
    bare = table.layout.last_resort.get("order_id", ())
    numbered = "order_id" in there and not all(fold(header) in bare for header in table.columns.get("order_id", ()))
    if sure or numbered or not _SOLD.isdisjoint(there) or table.layout.name != BASE:
        return ""
    loose, parts = table.layout.doubts.headers, table.layout.doubts.parts
    product = table.columns.get("product_id") or table.columns.get("product_name", ())
    used = {header for found in table.columns.values() for header in found}
    others = (header for header in table.headers if header not in used and any(part in fold(header) for part in parts))
    named = (header for header in (*product, *table.columns.get("date", ())) if fold(header) in loose)
    return next(iter((*named, *others)), "")


def refuse_unfit(name: str, table: Table, mapping: Mapping[str, str], given: Collection[str] = ()) -> None:
    """Refuse a table that cannot hold sales lines, saying what it seems to be instead.

    Args:
        name: The file's name, for messages.
        table: As found.
        mapping: Field to header, from the merchant.
        given: Fields that other tables give.

    Raises:
        Refused: With ``missing-columns``, ``product-list``, ``no-products``, ``doubtful``, or the code of the layout's
            refusal.
    """
    if table.layout.refusal and not given:
        raise Refused(
            table.layout.refused_as,
            translate("Sales", "{name} cannot be imported as it is. {refusal}").format(
                name=name, refusal=translate("Layout", table.layout.refusal)
            ),
        )
    found = quoted(header for header in table.headers if header)
    absent = [column for column in mapping.values() if column.strip() not in ("", *table.headers)]
    if absent:
        told = translate("Sales", "{name} has no column “{absent}”. It has these: {found}.")
        raise Refused("missing-columns", told.format(name=name, absent=absent[0], found=found))
    there = set(table.columns) | set(given)
    product = bool({"product_id", "product_name"} & there) and not _names_people(table, mapping, there)
    # What a customer buys on one day can stand for an order; see rules.
    baskets = "date" in there and not _PEOPLE.isdisjoint(there)
    if product and baskets and (doubt := doubtful(table, mapping, there)):
        told = translate(
            "Sales",
            "{name} tells who, when and what, but no order, quantity or price, and “{header}” may stand in a list of "
            "something else than sales. If these are sales, say so with --map product_name=COLUMN. Columns found: "
            "{found}.",
        )
        raise Refused("doubtful", told.format(name=name, header=doubt, found=found))
    missing = [need for need in ("order_id", "date") if need not in there and not (need == "order_id" and baskets)]
    if not product:
        missing.append("product_name")
    if missing:
        orders = "date" in there and ("order_id" in there or baskets)
        raise _lacks(name, found, missing, there, product=product, orders=orders)


def _lacks(
    name: str, found: str, missing: Sequence[str], there: Collection[str], *, product: bool, orders: bool
) -> Refused:
    """Return what a table seems to be that lacks fields of sales lines."""
    if product and {"order_id", "date", "quantity", *_PEOPLE}.isdisjoint(there):
        told = translate("Sales", "{name} looks like a product list, not sales. Export the orders with their items.")
        return Refused("product-list", told.format(name=name))
    if not product and orders:
        told = translate(
            "Sales",
            "{name} lists orders without their products. Export the order items instead, one row per "
            "product. If a column does hold the product, say so with --map product_name=COLUMN. Columns "
            "found: {found}.",
        )
        return Refused("no-products", told.format(name=name, found=found))
    if not product and {"order_id", "date", *_SOLD}.isdisjoint(there) and not _PEOPLE.isdisjoint(there):
        told = translate("Sales", "{name} looks like a customer list, not sales. Export the orders with their items.")
        return Refused("product-list", told.format(name=name))
    lacking = listed(translate("Sales", _NAMES[name]) for name in missing)
    hint = " ".join(f"--map {need}=COLUMN" for need in missing)
    told = translate(
        "Sales",
        "{name} lacks columns that are plainly these: {lacking}. Columns found: {found}. "
        "Name the right ones with {hint}.",
    )
    return Refused("missing-columns", told.format(name=name, lacking=lacking, found=found, hint=hint))
