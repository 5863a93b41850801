"""The few exceptions that a person can be told about.

Each carries one sentence for the merchant. Anything else that escapes a job is a bug and goes to the log.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from recsys_desktop.language import decimal, translate

_CUT = re.compile(r"\d+ requested and \d+ written")
"""What numpy says of a disk that has filled up, without a number of the fault."""
_LEAST_MISSING = 100_000
_HIDDEN = re.compile(r"\.(spill$|sales-|staging-|.*\.restoring-)")
"""Folders in which the rooms work for a while."""


class Problem(Exception):
    """A fault with a sentence for people.

    Attributes:
        message: What happened, what was kept and what to do, in one or two sentences.
        details: Technical details, shown folded; may be empty.
    """

    def __init__(self, message: str, *, details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are copied between processes by their arguments, which keyword-only ones escape.
        return type(self).__new__, (type(self), self.message), self.__dict__


class Refused(Problem):
    """The input cannot be used as it is.

    Attributes:
        code: A short, stable name of the reason, such as ``no-orders``.
    """

    def __init__(self, code: str, message: str, *, details: str = "") -> None:
        super().__init__(message, details=details)
        self.code = code


class NotFound(Problem):
    """No such customer, product, model, import or shop; or nothing is trained yet."""


class TooEarly(NotFound):
    """The sales do not tell it yet, and another training would not either."""


class Busy(Problem):
    """Another process has the shop open."""


class Failed(Problem):
    """The machine could not do it (a full disk, a folder without permission, a crashed training)."""


class Cancelled(Problem):
    """The work was cancelled; everything is as it was before."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or translate("Errors", "Cancelled. Everything is as it was before."))


@contextmanager
def told_of(known: Path, *hidden: Path) -> Iterator[None]:
    """Let a fault of hidden files, or of what lies in hidden folders, be told of the one that people know.

    Args:
        known: What takes their place in the fault.
        hidden: What is written beside it, and renamed at the end.
    """
    try:
        yield
    except OSError as error:
        named = error.filename
        # A full disk is found while an open file is written, of which the fault does not tell the name.
        if named is None or (
            isinstance(named, str | Path) and any(Path(named).is_relative_to(path) for path in hidden)
        ):
            error.filename = str(known)
        raise


def machine_fault(error: OSError, doing: str, folder: Path | None = None, *, needs: int = 0) -> Failed:
    """Return the sentence for a fault of the machine.

    Args:
        error: What the operating system said; the file that it names is told.
        doing: What was being done, to follow "while": ``translate("Doing", "saving the export")``.
        folder: Where that was; told where the fault names no file, as that of a full disk does not.
        needs: About how many bytes it takes, told where the disk is full; 0 where nobody knows.
    """
    import errno

    place = _known_place(error.filename or folder)
    where = f" ({place})" if place else ""
    missing = ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT) or _CUT.search(str(error)):
        free = _free(place) if place and error.errno != errno.EDQUOT else None
        if free is not None:
            where = translate("Errors", " ({place}: {size} MB free)").format(place=place, size=_megabytes(free))
            if needs > free:
                told = translate("Errors", " About {size} MB more are needed.")
                missing = told.format(size=_megabytes(max(needs - free, _LEAST_MISSING)))
        sentence = translate(
            "Errors", "The disk is full{where}: nothing was changed while {doing}. Free some space and try again."
        )
    elif error.errno == errno.EACCES and _unreadable(place):
        sentence = translate("Errors", "This folder or file may not be read{where}: nothing was changed while {doing}.")
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        sentence = translate(
            "Errors", "This folder or file may not be written{where}: nothing was changed while {doing}."
        )
    else:
        sentence = translate("Errors", "The computer reported “{fault}” while {doing}{where}. Nothing was changed.")
    told = sentence.format(fault=error.strerror or error, doing=doing, where=where)
    return Failed(f"{told}{missing}", details=repr(error))


def _known_place(named: object) -> str:
    """Return what a fault names, or the folder that people know where that is a working place of the program."""
    if not isinstance(named, str | Path):
        return ""
    path = Path(named)
    hidden = (folder for folder in reversed((path, *path.parents)) if _HIDDEN.match(folder.name))
    return str(next((folder.parent for folder in hidden), named))


def _unreadable(place: str) -> bool:
    """Return whether a file or folder is there and may not be looked into."""
    import os

    return os.access(place, os.F_OK) and not os.access(place, os.R_OK)


def _free(place: str) -> int | None:
    """Return how many bytes are free on the disk of a file or folder, which may not be there yet."""
    import shutil

    for folder in (Path(place), *Path(place).absolute().parents):
        with suppress(OSError):
            return shutil.disk_usage(folder).free
    return None


def _megabytes(size: int) -> str:
    megabytes = size / 1_000_000
    return decimal(megabytes, 1 if megabytes < 10 else 0)
