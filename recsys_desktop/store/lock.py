"""One process at a time: an operating-system lock on the shop, and a note beside it that says who holds it.

The lock vanishes with its process, so a killed program never blocks a shop; the note may then be stale, and is
only read while somebody else holds the lock.
"""

from __future__ import annotations

import errno
import json
import os
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from recsys_desktop.errors import Busy, machine_fault
from recsys_desktop.language import translate
from recsys_desktop.store.files import write_whole

LOCK = "shop.lock"
HOLDER = "shop.lock.json"


@dataclass(frozen=True)
class Holder:
    """Who has a shop open.

    Attributes:
        process: The process id.
        program: The program's name.
        host: The computer's name.
        since: Local time with its offset, ISO 8601.
    """

    process: int
    program: str
    host: str
    since: str


class ShopLock:
    """The lock of one shop folder; held from :meth:`take` until :meth:`release`."""

    def __init__(self, folder: Path) -> None:
        self._note = folder / HOLDER
        self._lock = FileLock(folder / LOCK, thread_local=False)

    def take(self, *, sign: bool = True) -> None:
        """Take the lock at once.

        Args:
            sign: Whether a note says who has it, where the disk has room for it; none is for a moment.

        Raises:
            Busy: If another process has it; the sentence says which.
            Failed: If the folder may not be written.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise Busy(_who(_read(self._note))) from None
        except OSError as error:
            raise machine_fault(error, translate("Doing", "opening the shop")) from error
        if not sign:
            return
        try:
            self._sign()
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                # Without a note the lock is as good: a shop on a full disk can be looked at, and saved elsewhere.
                with suppress(OSError):
                    self._note.unlink()
                return
            self._lock.release()
            raise machine_fault(error, translate("Doing", "opening the shop")) from error

    def release(self) -> None:
        """Give the lock back; nothing happens where it is not held."""
        if self._lock.is_locked:
            # A note that stays behind does no harm: it is read only while somebody holds the lock, who signs anew.
            with suppress(OSError):
                self._note.unlink()
            self._lock.release()

    def _sign(self) -> None:
        holder = Holder(os.getpid(), "RecSys Desktop", socket.gethostname(), _now())
        write_whole(self._note, json.dumps(asdict(holder)).encode())


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _read(note: Path) -> Holder | None:
    try:
        return Holder(**json.loads(note.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        # The other process is between taking the lock and signing it, or has just let it go.
        return None


def _who(holder: Holder | None) -> str:
    if holder is None:
        return translate("Store", "This shop is already open in another program. Close it there first.")
    try:
        clock = datetime.fromisoformat(holder.since).strftime("%H:%M")
    except ValueError:
        clock = holder.since
    told = (
        translate(
            "Store",
            "This shop is already open in {program} (process {process}, since {clock}). Close it there first.",
        )
        if holder.host == socket.gethostname()
        else translate(
            "Store",
            "This shop is already open in {program} on the computer {host} (process {process}, since {clock}). "
            "Close it there first.",
        )
    )
    return told.format(program=holder.program, host=holder.host, process=holder.process, clock=clock)
