"""What a merchant said about files of one form, for the next file of that form."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from recsys_desktop.sales.layouts import fold
from recsys_desktop.store.files import write_whole

FILE = "matches.json"
_KEPT = 50
# A file is of the same form if most of its headers are; platforms add columns all the time.
_ALIKE = 0.6


@dataclass(frozen=True)
class Match:
    """How one file was read because the merchant said so.

    Attributes:
        headers: The file's headers.
        mapping: Field to header; "" for a field that such files do not have.
        date_order: As answered, or None.
        keep_service_lines: As answered.
    """

    headers: tuple[str, ...]
    mapping: dict[str, str]
    date_order: str | None
    keep_service_lines: bool

    def fits(self, headers: Iterable[str]) -> bool:
        """Return whether a file with these headers has all that was said, and looks alike."""
        there = {fold(header) for header in headers}
        own = {fold(header) for header in self.headers}
        said = {fold(header) for header in self.mapping.values() if header}
        return said <= there and len(own & there) >= _ALIKE * len(own)


class Matches:
    """The matches of one shop, in a file of its folder; an unreadable one counts as empty.

    Args:
        folder: The shop's.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def all(self) -> tuple[Match, ...]:
        """Return all matches, the newest first."""
        try:
            rows = json.loads(self._path.read_text(encoding="utf-8"))
            return tuple(
                Match(tuple(row["headers"]), dict(row["mapping"]), row["date_order"], bool(row["keep_service_lines"]))
                for row in rows
            )
        except (OSError, ValueError, TypeError, KeyError):
            return ()

    def recall(self, headers: Sequence[str]) -> Match | None:
        """Return the newest match that fits a file's headers."""
        return next((match for match in self.all() if match.fits(headers)), None)

    def usual_date_order(self) -> str | None:
        """Return the order of dates that the merchant said last."""
        return next((match.date_order for match in self.all() if match.date_order), None)

    def learn(self, match: Match) -> None:
        """Keep a match in place of an earlier one for the same headers.

        Raises:
            OSError: If the machine cannot write it.
        """
        others = [one for one in self.all() if set(one.headers) != set(match.headers)]
        rows = [asdict(one) for one in (match, *others)[:_KEPT]]
        write_whole(self._path, json.dumps(rows, ensure_ascii=False, indent=1).encode())
