"""One DuckDB file: its settings, its readers, and transactions that end whole or not at all.

Every use takes a fresh cursor, which in DuckDB is a connection of its own: readers in other threads see the last
committed state while one thread writes. Writers wait for each other.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

import duckdb
from numpy.typing import NDArray

from recsys_desktop.errors import NotFound, machine_fault
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store import faults
from recsys_desktop.store.files import drop

MEMORY = "1GB"
_LONG_LOG = 16_000_000  # bytes


class Statements:
    """The statements of one transaction.

    Attributes:
        progress: The job's line to whoever waits for it.
    """

    def __init__(self, cursor: duckdb.DuckDBPyConnection, progress: Progress) -> None:
        self._cursor = cursor
        self.progress = progress

    def run(self, sql: str, values: Sequence[object] = ()) -> None:
        """Run one statement."""
        self._cursor.execute(sql, list(values))

    def row(self, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...]:
        """Run one statement and return its first row."""
        row: tuple[Any, ...] | None = self._cursor.execute(sql, list(values)).fetchone()
        return row or ()

    def columns(self, sql: str, values: Sequence[object] = ()) -> dict[str, NDArray[Any]]:
        """Run one statement and return its columns as numpy arrays by name."""
        columns: dict[str, Any] = self._cursor.execute(sql, list(values)).fetchnumpy()
        return columns

    def lend(self, name: str, column: NDArray[Any]) -> None:
        """Let this transaction's statements read an array as the table ``name`` with the column ``key``."""
        self._cursor.register(name, {"key": column})

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return its few rows."""
        rows: list[tuple[Any, ...]] = self._cursor.execute(sql, list(values)).fetchall()
        return rows

    def number(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run one statement and return the number in its first cell; 0 where it is empty."""
        return int((self.row(sql, values) or (0,))[0] or 0)


class Database:
    """An open database file.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path, *, spill: Path) -> None:
        """Open the file, or make it where it does not exist.

        Args:
            path: The DuckDB file.
            spill: A folder for what does not fit into memory; removed when the database is closed.

        Raises:
            Refused: ``damaged-shop`` or ``newer-shop``.
            Failed: If the machine does not allow it.
        """
        self.path = path
        self._spill = spill
        self._guard = threading.Lock()
        self._writer = threading.RLock()
        self._connection: duckdb.DuckDBPyConnection | None = None
        self._closed = False
        self.cursor().close()

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """Return a fresh connection to the open database; the caller closes it.

        Raises:
            NotFound: If the database was closed: opened again without the shop's lock, it might be another process's.
        """
        with self._guard:
            if self._closed:
                raise NotFound(translate("Store", "This shop was closed meanwhile. Open it again."))
            if self._connection is None:
                self._connection = self._connect()
            return self._connection.cursor()

    @contextmanager
    def reading(
        self, doing: str = "", progress: Progress | None = None, writes: Path | None = None, needs: int = 0
    ) -> Iterator[Statements]:
        """Give a cursor that reads one committed state, and may be cancelled.

        Args:
            doing: What is being done, to follow "while".
            progress: Asked ten times a second whether to cancel.
            writes: The folder in which a file is written from what is read; None for the shop's own, where sorting may.
            needs: About how many bytes that takes; 0 where nobody knows.

        Raises:
            Problem: A fault of the database, in a sentence; ``Cancelled`` where the job was cancelled.
        """
        cursor = self.cursor()
        try:
            with nullcontext() if progress is None else progress.interrupting(cursor.interrupt):
                cursor.execute("BEGIN")
                yield Statements(cursor, progress or Progress())
        except duckdb.Error as error:
            self._forget_if_invalid(error)
            doing = doing or translate("Doing", "reading the shop")
            raise faults.sentence(error, doing, writes or self.path.parent, needs) from error
        finally:
            _roll_back(cursor)

    @contextmanager
    def writing(self, progress: Progress, doing: str) -> Iterator[Statements]:
        """Give the statements of one transaction: committed at the end of the block, rolled back on any exception.

        Cancelling interrupts the running statement, and is too late once the commit began.

        Args:
            progress: Asked again and again whether to cancel.
            doing: What is being done, to follow "while".

        Raises:
            Cancelled: Everything is as before.
            Failed: The machine could not do it; everything is as before.
        """
        with self._writer:
            cursor = self.cursor()
            try:
                with progress.interrupting(cursor.interrupt):
                    cursor.execute("BEGIN")
                    yield Statements(cursor, progress)
                progress.check()
                cursor.execute("COMMIT")
            except duckdb.Error as error:
                self._forget_if_invalid(error)
                raise faults.sentence(error, doing, self.path.parent) from error
            except OSError as error:
                raise machine_fault(error, doing) from error
            finally:
                _roll_back(cursor)
            self._fold_log()

    def copy_to(self, target: Path, progress: Progress, *, doing: str, without: Sequence[str], needs: int) -> None:
        """Write one committed state into a new file; DuckDB's own copying works on every system while it is open.

        Args:
            target: The file, which holds no page but those of the tables.
            progress: Asked ten times a second whether to cancel.
            doing: What is being done, to follow "while".
            without: Names in the table ``meta`` that the copy does not have.
            needs: About how many bytes that takes.

        Raises:
            Problem: As :meth:`reading`; there is no file.
        """
        with self.reading(doing, progress, target.parent, needs) as db:
            # The copying is one statement with a transaction of its own; no database can be attached inside another.
            db.run("ROLLBACK")
            (name,) = db.row("SELECT current_database()")
            try:
                db.run(f"ATTACH '{str(target).replace(chr(39), chr(39) * 2)}' AS saved")
                try:
                    db.run(f'COPY FROM DATABASE "{name}" TO saved')
                    for left_out in without:
                        db.run("DELETE FROM saved.meta WHERE name = ?", [left_out])
                    # Detaching does so, too, but would not tell that the disk was full.
                    db.run("CHECKPOINT saved")
                finally:
                    db.run("DETACH saved")
            except BaseException:
                drop(target)
                drop(target.with_name(target.name + ".wal"))
                raise

    def close(self) -> None:
        """Write everything into the one file and close it; what cannot be written stays safe in its log file."""
        with self._writer, self._guard:
            if self._connection is not None:
                with suppress(duckdb.Error):
                    self._connection.execute("CHECKPOINT")
                self._connection.close()
                self._connection = None
            self._closed = True
            drop(self._spill)

    def _fold_log(self) -> None:
        """Move a long log file into the database after a commit; where that fails, the commit stands all the same."""
        log = self.path.with_name(self.path.name + ".wal")
        if not log.exists() or log.stat().st_size < _LONG_LOG:
            return
        cursor = self.cursor()
        try:
            cursor.execute("CHECKPOINT")
        except duckdb.Error as error:
            self._forget_if_invalid(error)
        finally:
            _roll_back(cursor)

    def _connect(self) -> duckdb.DuckDBPyConnection:
        settings: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": MEMORY,
            "threads": max(2, min(4, os.cpu_count() or 2)),
            "temp_directory": str(self._spill),
            "preserve_insertion_order": False,
            # A commit only appends to the log file, so that when it fails nothing was changed; see _fold_log.
            "wal_autocheckpoint": "1TB",
            # Nothing is ever fetched from the network.
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        }
        try:
            return duckdb.connect(str(self.path), config=settings)
        except duckdb.Error as error:
            raise faults.opening(error, self.path.parent) from error

    def _forget_if_invalid(self, error: BaseException) -> None:
        """Close a database that DuckDB gave up on (a disk that filled up while committing); the next use opens it."""
        if not faults.invalidated(error):
            return
        with self._guard:
            if self._connection is not None:
                with suppress(duckdb.Error):
                    self._connection.close()
            self._connection = None


def _roll_back(cursor: duckdb.DuckDBPyConnection) -> None:
    # After a commit, or on a database that gave up, there is nothing to roll back.
    with suppress(duckdb.Error):
        cursor.execute("ROLLBACK")
    with suppress(duckdb.Error):
        cursor.close()
