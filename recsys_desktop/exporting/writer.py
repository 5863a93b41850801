"""What every format's writer is."""

from __future__ import annotations

from typing import ClassVar, Protocol

from recsys_desktop.exporting.shapes import Shape
from recsys_desktop.exporting.table import ListTable


class Sink(Protocol):
    """A binary file that can only be written; the part of one that writers need."""

    def write(self, data: bytes) -> int:
        """Write all of the data, or raise."""

    def tell(self) -> int:
        """Return the position in bytes."""

    def seek(self, position: int, whence: int = 0) -> int:
        """Move to a position and return it."""

    def flush(self) -> None:
        """Hand all data to the operating system."""


class Writer(Protocol):
    """Writes blocks of lists into one open file.

    Attributes:
        ending: How such files' names end, with the dot.
        row_limit: How many rows below the header the format can hold; 0 for no limit.
        column_limit: How many columns it can hold; 0 for no limit.
    """

    ending: ClassVar[str]
    row_limit: ClassVar[int]
    column_limit: ClassVar[int]

    def __init__(self, sink: Sink, shape: Shape, *, model: str | None, lists: str, currency: str = "") -> None:
        """Begin the file.

        Args:
            sink: The open file; the writer does not close it.
            shape: The columns.
            model: The model's id, where the format tells it.
            lists: Which lists were asked for, where the format tells it: the one's name, or ``both``.
            currency: The code of what prices are in, where the format writes them for people; "" for none.
        """

    def write(self, table: ListTable) -> int:
        """Write one block and return how many rows it made; may raise OSError."""

    def finish(self) -> None:
        """Write what the format wants at its end; may raise OSError."""

    def abandon(self) -> None:
        """Let go of all that the writer holds, without an error; the file will be removed."""
