"""What a column of a file is, and choosing some of those that there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy.typing as npt

from recsys_desktop.errors import Refused
from recsys_desktop.language import translate

Values = npt.NDArray[Any]

TEXT, WHOLE, NUMBER, MONEY, DATE = "text", "whole", "number", "money", "date"


@dataclass(frozen=True)
class Heading:
    """One column of a file.

    Attributes:
        name: The text in the header line; stable, mail tools map it once.
        kind: What its cells hold: ``text``, ``whole``, ``number``, ``money`` or ``date``.
        width: A fitting width in characters, for formats that know widths.
    """

    name: str
    kind: str = TEXT
    width: int = 14


def chosen(every: Sequence[Heading], names: Sequence[str]) -> tuple[Heading, ...]:
    """Return the columns of those names, in the names' order.

    Raises:
        Refused: ``unknown-column``.
    """
    known = {heading.name: heading for heading in every}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise Refused(
            "unknown-column",
            translate("Exporting", "There is no column “{unknown}”. There are: {names}.").format(
                unknown=unknown[0], names=", ".join(known)
            ),
        )
    return tuple(known[name] for name in names)
