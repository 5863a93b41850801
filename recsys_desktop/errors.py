"""The few exceptions that a person can be told about.

Each carries one sentence for the merchant. Anything else that escapes a job is a bug and goes to the log.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from recsys_desktop.language import translate


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


def machine_fault(error: OSError, doing: str) -> Failed:
    """Return the sentence for a fault of the machine.

    Args:
        error: What the operating system said.
        doing: What was being done, to follow "while": ``translate("Doing", "saving the export")``.
    """
    import errno

    where = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        sentence = translate(
            "Errors", "The disk is full{where}: nothing was changed while {doing}. Free some space and try again."
        )
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        sentence = translate(
            "Errors", "This folder or file may not be written{where}: nothing was changed while {doing}."
        )
    else:
        sentence = translate("Errors", "The computer reported “{fault}” while {doing}{where}. Nothing was changed.")
    told = sentence.format(fault=error.strerror or error, doing=doing, where=where)
    return Failed(told, details=repr(error))
