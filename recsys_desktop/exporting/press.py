"""What prints pages: who knows fonts and paper is no business of this room, so a press is handed in from above."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from recsys_desktop.errors import Failed
from recsys_desktop.language import translate

if TYPE_CHECKING:
    from recsys_desktop.exporting.writer import Sink


class Press(Protocol):
    """Puts pieces of HTML on pages, one below the other."""

    def add(self, piece: str) -> None:
        """Put a piece on this page, or on the next one where it has no room; may raise what the sink raises."""

    def finish(self) -> None:
        """End the last page and the file; may raise what the sink raises."""

    def abandon(self) -> None:
        """Let go of all, without an error."""


Presses = Callable[["Sink", str], Press]
"""Makes a press that prints into an open file, whose title is given."""

_presses: list[Presses] = []


def use_press(make: Presses) -> None:
    """Let pages be printed by these presses from now on."""
    _presses[:] = [make]


def press(sink: Sink, title: str) -> Press:
    """Return a press that prints into an open file.

    Raises:
        Failed: If none was handed in.
    """
    if not _presses:
        raise Failed(translate("Exporting", "PDF files cannot be made here."), details="no press was handed in")
    return _presses[-1](sink, title)
