"""How far the files of the Import page are: what a page hands over to the one that takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recsys_desktop.desktop.importing.done_view import Outcome
from recsys_desktop.desktop.importing.matching import Matching
from recsys_desktop.desktop.importing.tasks import Opened
from recsys_desktop.desktop.operations import Running

if TYPE_CHECKING:
    from recsys_desktop.sales.joining import SalesFile


@dataclass(frozen=True)
class Way:
    """The files on their way.

    Attributes:
        file: The one that is matched, or None.
        waiting: Those after it.
        opened: Keeps what was unpacked for them.
        outcomes: What became of those before it.
        opening: Looks for more files, or None.
        storing: Adds the file to the shop, or None.
    """

    file: Matching | None
    waiting: list[SalesFile]
    opened: list[Opened]
    outcomes: list[Outcome]
    opening: Running | None
    storing: Running | None

    @property
    def is_empty(self) -> bool:
        """Whether there is none."""
        return not (self.file or self.waiting or self.outcomes or self.opening)
