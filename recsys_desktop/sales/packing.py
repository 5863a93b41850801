"""Recognises by its cells a column that packs all items of an order in one cell, whatever its header is called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from recsys_desktop.sales.layouts import Layout, layouts

_MOST = 0.9
_ROWS = 100
_LONGEST = 10_000


def packed_form(headers: Sequence[str], rows: Sequence[Sequence[str]], base: Layout) -> tuple[Layout, str] | None:
    """Return the layout that splits a column of a table whose headers no layout knows, and that column's header.

    Shops write headers in their own language and let them be renamed; ``3× Mug, 1× Print`` stays what it is.

    Args:
        headers: Of the table.
        rows: Some of its first rows, as many cells each.
        base: The layout by which the other columns are matched.
    """
    for at, header in enumerate(headers):
        cells = [row[at].strip()[:_LONGEST] for row in rows[:_ROWS] if row[at].strip()]
        for form in layouts() if header and cells else ():
            packed = form.rules.packed
            if packed is None:
                continue
            fields = [re.compile(pattern) for pattern in packed.fields.values()]
            starts = re.compile(packed.start)
            fitting = sum(starts.match(cell) is not None and any(f.search(cell) for f in fields) for cell in cells)
            if fitting >= _MOST * len(cells):
                rules = replace(form.rules, packed=replace(packed, headers=(header,)))
                return replace(form, columns=base.columns, last_resort=base.last_resort, rules=rules), header
    return None
