"""Turns what DuckDB says into a sentence for the merchant."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import duckdb

from recsys_desktop.errors import Cancelled, Failed, Problem, Refused, machine_fault
from recsys_desktop.language import translate

_FULL = re.compile(
    r"no space left|not enough space|disk full|quota exceeded|failed to offload data block", re.IGNORECASE
)
_FORBIDDEN = re.compile(r"permission denied|access is denied|read-only file system", re.IGNORECASE)
_NEWER = re.compile(r"newer (duckdb )?version|trying to read a database file with version number", re.IGNORECASE)
_CORRUPT = re.compile(r"corrupt|checksum", re.IGNORECASE)
_INVALID = re.compile(r"database has been invalidated", re.IGNORECASE)


def sentence(error: duckdb.Error, doing: str, folder: Path, needs: int = 0) -> Problem:
    """Return the exception to raise for a fault of the database during a transaction that was rolled back.

    Args:
        error: What DuckDB raised.
        doing: What was being done, to follow "while".
        folder: Where it was written, which is told where the disk is full or may not be written.
        needs: About how many bytes it takes; 0 where nobody knows.
    """
    text = str(error)
    if isinstance(error, duckdb.InterruptException):
        return Cancelled()
    if _FULL.search(text):
        return machine_fault(OSError(errno.ENOSPC, text), doing, folder, needs=needs)
    if _FORBIDDEN.search(text):
        return machine_fault(OSError(errno.EACCES, "permission denied"), doing, folder)
    if isinstance(error, duckdb.OutOfMemoryException):
        return Failed(
            translate("Store", "There is not enough memory: nothing was changed while {doing}.").format(doing=doing),
            details=text,
        )
    if _CORRUPT.search(text):
        return damaged(text)
    return Failed(
        translate("Store", "The shop’s database reported a fault while {doing}. Nothing was changed.").format(
            doing=doing
        ),
        details=text,
    )


def opening(error: duckdb.Error, folder: Path) -> Problem:
    """Return the exception to raise where the database of the shop in a folder cannot be opened."""
    text = str(error)
    if _NEWER.search(text):
        return Refused(
            "newer-shop",
            translate(
                "Store",
                "This shop was last opened with a newer RecSys Desktop. Update the program to open it; nothing "
                "was changed.",
            ),
            details=text,
        )
    if _FULL.search(text) or _FORBIDDEN.search(text) or isinstance(error, duckdb.OutOfMemoryException):
        return sentence(error, translate("Doing", "opening the shop"), folder)
    return damaged(text)


def damaged(details: str) -> Refused:
    """Return the exception for a database file that is cut off, overwritten or not a database at all."""
    return Refused(
        "damaged-shop",
        translate(
            "Store",
            "The shop’s database (shop.duckdb) is damaged and cannot be read. Nothing was changed. Restore "
            "the shop from a backup into a new folder; older states may lie in its folder “backups”.",
        ),
        details=details,
    )


def invalidated(error: BaseException) -> bool:
    """Whether the open database is of no use any more after this fault, and must be opened anew."""
    return isinstance(error, duckdb.FatalException | duckdb.InternalException) or bool(_INVALID.search(str(error)))
