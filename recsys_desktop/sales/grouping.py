"""A header in two rows, as people lay out a sheet: groups above ("Customer"), names below ("Name", "Code")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from recsys_desktop.sales.layouts import fold, layouts

_NO_LABEL = re.compile(r"[^\w@]*\d[\W\d]*|.*@.*")
_DETAILS = re.compile(r"\s+(?:details?|info|information|data|daten)$", re.IGNORECASE)


def joined_header(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...] | None:
    """Return one header for two rows, the upper one's groups over the lower one's names; None if they are no such rows.

    Where the name alone is a known header and the two together are not, the name stays alone: a sheet does not say
    where its last group ends.

    Args:
        upper: Trimmed cells; a group stands over its first column, with blank cells over its others.
        lower: Trimmed cells; blank under a heading that goes over both rows.
    """
    width = max(len(upper), len(lower))
    above, below = ((*row, *[""] * (width - len(row))) for row in (upper, lower))
    # A title above a table stands over its first column.
    if not any(above[1:]) or not any(name and not group for group, name in zip(above, below, strict=True)):
        return None
    if any(map(_NO_LABEL.fullmatch, filter(None, (*above, *below)))):
        return None
    headers, group = [], ""
    for over, name in zip(above, below, strict=True):
        group = over or group
        headers.append(_joined(group, name) if name else over)
    return tuple(headers)


def _joined(group: str, name: str) -> str:
    short = _DETAILS.sub("", group)
    ways = [f"{group} {name}", f"{short} {name}", f"{name} {short}"] if group else []
    known = (way for way in (*ways, name) if fold(way) in _known())
    return next(known, ways[0] if ways else name)


@cache
def _known() -> frozenset[str]:
    """Return the folded headers that name a field by themselves."""
    return frozenset(word for groups in layouts()[-1].columns.values() for group in groups for word in group)
