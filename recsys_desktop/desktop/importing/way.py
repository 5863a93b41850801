"""How far the files of the Import page are; a page hands it over to the one that takes its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recsys_desktop.desktop.importing.done_view import Outcome
from recsys_desktop.desktop.importing.matching import Matching
from recsys_desktop.desktop.importing.tasks import Opened
from recsys_desktop.desktop.operations import Running

if TYPE_CHECKING:
    from recsys_desktop.jobs.importing import Imported
    from recsys_desktop.sales.joining import SalesFile
    from recsys_desktop.sales.spec import Rejected


@dataclass
class Way:
    """The files on their way.

    Attributes:
        waiting: Those after the one that is matched.
        opened: Keeps what was unpacked for them.
        outcomes: What became of those before it.
        opening: Looks for more files, or None.
        storing: Adds the file to the shop, or None.
        file: The one that is matched, while no page has it.
    """

    waiting: list[SalesFile] = field(default_factory=list)
    opened: list[Opened] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    opening: Running | None = None
    storing: Running | None = None
    file: Matching | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is none."""
        return not (self.file or self.waiting or self.outcomes or self.opening)

    @property
    def stored(self) -> list[Imported]:
        """What was added to the shop."""
        return [one.imported for one in self.outcomes if one.imported is not None]

    @property
    def rejected(self) -> list[tuple[str, tuple[Rejected, ...]]]:
        """The name of each file that was added, and its lines that could not be read."""
        return [(one.file, one.imported.sales.rejected) for one in self.outcomes if one.imported is not None]
