"""A working place in DuckDB: a private database in memory, a folder for what does not fit, and a way to cancel."""

from __future__ import annotations

import atexit
import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import duckdb

from recsys_desktop.errors import Cancelled, machine_fault, told_of
from recsys_desktop.progress import Progress
from recsys_desktop.sales.reader import Block

_idle: list[duckdb.DuckDBPyConnection] = []
"""The instance of DuckDB that a desk has left: to begin one takes as long as most that a small file asks of it."""
_FEW_BLOCKS = 2
# While Python still can.
atexit.register(_idle.clear)


class Desk:
    """One connection and one temporary folder.

    Attributes:
        folder: Holds temporary files; removed at the end.
        connection: A DuckDB database in memory.
    """

    def __init__(self, folder: Path, connection: duckdb.DuckDBPyConnection) -> None:
        self.folder = folder
        self.connection = connection
        self._blocks = 0

    def run(self, query: str) -> list[tuple[object, ...]]:
        """Run a query that a cancel interrupts; return its rows."""
        try:
            return self.connection.execute(query).fetchall()
        except duckdb.InterruptException as error:
            raise Cancelled from error

    @property
    def has_read_much(self) -> bool:
        """Whether what was read here took much memory, of which DuckDB gives nothing back until its instance ends."""
        return self._blocks > _FEW_BLOCKS

    @contextmanager
    def records(self, block: Block) -> Iterator[str]:
        """Write a block's records to a file of their own for as long as they are read; yields its path."""
        self._blocks += 1
        path = self.folder / f"block-{self._blocks}.txt"
        with told_of(path):
            path.write_bytes(block.records.encode("utf-8", "replace"))
        try:
            yield str(path)
        finally:
            path.unlink(missing_ok=True)


def whole(value: object) -> int:
    """Return a count or number of a query's row as int."""
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is not a whole number")
    return value


def moment(value: object) -> datetime | None:
    """Return a time of a query's row, or None where it is empty."""
    return value if isinstance(value, datetime) else None


@contextmanager
def _place(folder: Path) -> Iterator[Desk]:
    """Give a desk with an empty database in memory; what does not fit there goes into the folder."""
    spill = folder / "spill"
    instance = _instance(spill)
    try:
        with instance.cursor() as connection:
            connection.execute("ATTACH ':memory:' AS desk; USE desk")
            place = Desk(folder, connection)
            yield place
        instance.execute("DETACH desk")
    except BaseException:
        # Whatever state it is in, nobody uses it again.
        instance.close()
        raise
    # One that has files there keeps them open, and cannot go elsewhere.
    if spill.exists() or place.has_read_much:
        instance.close()
    else:
        _idle[:] = [instance]


def _instance(spill: Path) -> duckdb.DuckDBPyConnection:
    with suppress(IndexError):
        left = _idle.pop()
        left.execute("SET threads = 1; SET temp_directory = ?", [str(spill)])
        return left
    # One thread reads a block faster than two do, and keeps its order; the reading beside it is the second one.
    return duckdb.connect(":memory:", config={"threads": 1, "memory_limit": "1GB", "temp_directory": str(spill)})


@contextmanager
def desk(beside: Path | None, progress: Progress, doing: str) -> Iterator[Desk]:
    """Open a desk whose temporary folder lies in a folder (None: where the system keeps such).

    Raises:
        Failed: If the disk is full or may not be written.
        Cancelled: If the progress says so.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix=".sales-", dir=beside))
    except OSError as error:
        raise machine_fault(error, doing) from error
    try:
        with _place(folder) as place, progress.interrupting(place.connection.interrupt):
            yield place
    except duckdb.OutOfMemoryException as error:
        number = errno.ENOSPC if "temp_directory" in str(error) else errno.ENOMEM
        raise machine_fault(OSError(number, "too little memory"), doing, folder) from error
    except duckdb.IOException as error:
        number = errno.ENOSPC if "space" in str(error).lower() else errno.EIO
        raise machine_fault(OSError(number, str(error)), doing, folder) from error
    except OSError as error:
        raise machine_fault(error, doing, folder) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
