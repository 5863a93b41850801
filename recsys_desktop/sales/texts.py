"""The SQL that gives every field of a block's rows as trimmed text: which cells, which part of them, which item."""

from __future__ import annotations

from collections.abc import Mapping

from recsys_desktop.sales import digits
from recsys_desktop.sales.digits import ascii_sql
from recsys_desktop.sales.layouts import Flag, Packed, fold
from recsys_desktop.sales.reader import LINE_END, UNIT, Block, Spaces
from recsys_desktop.sales.spec import FIELDS, ImportSpec

_IDS = frozenset({"order_id", "customer", "product_id"})
_SPACES = (
    "' ' || chr(9) || chr(10) || chr(30) || chr(160) || chr(8199) || chr(8201) || chr(8239) || chr(12288) || chr(65279)"
)
_ITEM = 29
# A product may be called "NAN"; only their own spelling is theirs.
_NOTHING = (
    *("NULL", "null", "(null)", "\\N", "None", "NaN", "nan", "<NA>", "NaT", "N/A", "n/a", "undefined"),
    *("#N/A", "#REF!", "#VALUE!", "#NAME?"),
)
_NO_IDS = ", ".join(f"'{word}'" for word in _NOTHING)


def texts_query(spec: ImportSpec, block: Block, records: str, *, extra: Mapping[str, str] | None = None) -> str:
    """Return a query over a block: ``line``, ``cells``, and every field as trimmed text, NULL where blank.

    A row whose items are packed in one cell gives as many rows as it has items. Tables that complete the file are
    those that :func:`joining.load` read.

    Args:
        spec: How the file is read.
        block: Some rows.
        records: Path of the file that holds the block's records.
        extra: Further columns, name to header, read as ids.
    """
    table = _rows(spec, block, records)
    packed = spec.rules.packed
    cell = _packed_cell(spec, packed, block.spaces) if packed else None
    if cell and packed:
        table = f"(SELECT *, unnest({_items(cell, packed.start)}) AS item FROM {table})"
    for number, joined in enumerate(spec.joined):
        side = _id(spec, joined.on, block.spaces)
        if joined.of >= 0:
            side = f"j{joined.of}.link_{spec.joined[joined.of].links.index(joined.on)}"
        table += f" LEFT JOIN joined_{number} AS j{number} ON {side} = j{number}.key"
    fields = {name: _field(spec, name, block.spaces, packed if cell else None) for name in FIELDS}
    if block.foreign_digits:
        fields |= {name: ascii_sql(fields[name]) for name in digits.FIELDS}
    if spec.gives("time") and spec.rules.first_day is None and spec.rules.running is None:
        day, time = fields["date"], fields["time"]
        fields["date"] = f"CASE WHEN {time} IS NULL OR contains({day}, ':') THEN {day} ELSE {day} || ' ' || {time} END"
    fields["status"] = _flagged(spec, fields["status"], block.spaces)
    fields |= {name: _id(spec, header, block.spaces) for name, header in (extra or {}).items()}
    chosen = ", ".join(f"{sql} AS {quoted(name)}" for name, sql in fields.items())
    return f"SELECT line, cells, {chosen} FROM {table}"


def _rows(spec: ImportSpec, block: Block, records: str) -> str:
    """Return the table of a block's cells, ``c0``, ``c1`` …, with ``line`` and ``cells``."""
    types = {f"c{number}": "VARCHAR" for number in range(len(spec.headers))}
    if not block.plain:
        types = {"line": "BIGINT", "cells": "INTEGER", **types}
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in types.items())
    table = (
        f"read_csv({literal(records)}, delim = chr({ord(UNIT)}), quote = '', escape = '', header = false, "
        f"auto_detect = false, new_line = '\\n', max_line_size = 1000000, columns = {{{columns}}})"
    )
    if not block.plain:
        return table
    where = f"row_number() OVER () + {block.first_line - 1} AS line, {len(spec.headers)} AS cells"
    return f"(SELECT {where}, * FROM {table})"


def literal(text: str) -> str:
    """Return a text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def quoted(name: str) -> str:
    """Return a column's name, quoted."""
    return '"' + name.replace('"', '""') + '"'


def _field(spec: ImportSpec, name: str, spaces: Spaces, packed: Packed | None) -> str:
    if packed and name in packed.fields:
        return f"nullif(trim(regexp_extract(item, {literal(packed.fields[name])}, 1)), '')"
    cells = []
    for position in spec.positions(name):
        cell = _completed(spec, position, _cell(position, spaces, ident=name in _IDS), spaces)
        if name in spec.rules.extracted:
            part = f"regexp_extract({cell}, {literal(spec.rules.extracted[name])}, 1)"
            cell = f"coalesce(nullif(trim({part}), ''), {cell})"
        cells.append(_bare_id(cell) if name in _IDS else cell)
    cells += [f"j{number}.{quoted(name)}" for number, one in enumerate(spec.joined) if one.gives(name)]
    return f"coalesce({', '.join(cells)})" if cells else "CAST(NULL AS VARCHAR)"


def _completed(spec: ImportSpec, position: int, cell: str, spaces: Spaces) -> str:
    """Return SQL for a cell with what belongs before it where another column has that: a first name."""
    before = _before(spec, spec.headers[position])
    return cell if before is None else f"nullif(concat_ws(' ', {_cell(before, spaces, ident=False)}, {cell}), '')"


def _before(spec: ImportSpec, header: str) -> int | None:
    """Return the number of the column whose text belongs before this one's, where there is one."""
    start = fold(spec.rules.completed.get(fold(header), ""))
    return next((at for at, other in enumerate(spec.headers) if start and fold(other) == start), None)


def told_columns(spec: ImportSpec) -> dict[str, tuple[str, ...]]:
    """Return which headers give each field, those of first names that belong before a last name included."""
    starts = {header: _before(spec, header) for headers in spec.columns.values() for header in headers}
    return {
        field: (*headers, *(spec.headers[at] for header in headers if (at := starts[header]) is not None))
        for field, headers in spec.columns.items()
    }


def _cell(position: int, spaces: Spaces, *, ident: bool) -> str:
    """Return SQL for a cell's text without the spaces around it; line ends inside become a space, but not in an id."""
    cell = f"c{position}"
    if spaces is Spaces.PLAIN:
        return f"nullif(trim({cell}), '')"
    if spaces is Spaces.WIDE:
        end = "chr(10)" if ident else "' '"
        return f"replace(nullif(trim({cell}, {_SPACES}), ''), chr({ord(LINE_END)}), {end})"
    return cell


def _id(spec: ImportSpec, header: str, spaces: Spaces) -> str:
    """Return SQL for a cell that identifies something; NULL if there is no such column."""
    if header not in spec.headers:
        return "CAST(NULL AS VARCHAR)"
    return _bare_id(_cell(spec.headers.index(header), spaces, ident=True))


def _bare_id(text: str) -> str:
    """Return SQL that takes away what spreadsheets need to leave a number alone: ``="00123"`` and ``'00123``.

    What databases, programs and spreadsheets write where there is no id is none: all the same, it would join strangers.
    """
    inside = f"regexp_replace({text}, '^=\\s*\"?(.*?)\"?$', '\\1')"
    return (
        f"CASE WHEN {text} IN ({_NO_IDS}) THEN NULL WHEN starts_with({text}, '=') THEN nullif(trim({inside}), '') "
        f"WHEN starts_with({text}, '''') AND length({text}) > 1 THEN ltrim(substr({text}, 2)) ELSE {text} END"
    )


def _packed_cell(spec: ImportSpec, packed: Packed, spaces: Spaces) -> str | None:
    wanted = {fold(header) for header in packed.headers}
    found = next((at for at, header in enumerate(spec.headers) if fold(header) in wanted), None)
    return None if found is None else _cell(found, spaces, ident=False)


def _items(cell: str, start: str) -> str:
    """Return SQL that splits a cell where items start; a cell without any gives one item that is NULL."""
    marked = f"regexp_replace({cell}, {literal(start)}, chr({_ITEM}) || '\\0', 'g')"
    items = f"list_filter(string_split({marked}, chr({_ITEM})), lambda item : trim(item) <> '')"
    return f"CASE WHEN len({items}) > 0 THEN {items} ELSE [NULL] END"


def _flagged(spec: ImportSpec, status: str, spaces: Spaces) -> str:
    """Return SQL for the status, over which a flag's own column wins."""
    cases = []
    alone = spec.positions("status")[:1]
    for flag in spec.rules.flags:
        for position in flag.columns(spec.headers):
            # The status itself says it in its own words.
            if (position,) == alone:
                continue
            cell = _cell(position, spaces, ident=False)
            cases.append(f"WHEN {_raised(flag, cell)} THEN {_meant(spec, flag, status)}")
            # A line that says it is sold does not take over what another line of its order says.
            sold = f"lower({cell}) IN ({', '.join(map(literal, flag.sold))})" if flag.sold else f"{cell} IS NOT NULL"
            cases += [] if flag.whole_order else [f"WHEN {status} IS NULL AND {sold} THEN 'sold'"]
    return f"CASE {' '.join(cases)} ELSE {status} END" if cases else status


def _meant(spec: ImportSpec, flag: Flag, status: str) -> str:
    """Return SQL for what a raised flag says; the shop's own word stays where it says the same and more: "voided"."""
    own = spec.rules.cancelled_status if flag.means == "cancelled" else ()
    if not own:
        return literal(flag.means)
    return f"CASE WHEN lower({status}) IN ({', '.join(map(literal, own))}) THEN {status} ELSE {literal(flag.means)} END"


def _raised(flag: Flag, cell: str) -> str:
    if not flag.values:
        return f"{cell} IS NOT NULL"
    return f"lower({cell}) IN ({', '.join(map(literal, flag.values))})"
