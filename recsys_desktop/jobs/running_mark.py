"""A mark beside the shops while the window runs: who finds one that nobody holds knows that a window crashed.

Each window has a mark of its own, held by a lock of the operating system, which vanishes with its process. The mark
says which shop was open and what was under way. Beside it lies the file into which Python writes where it stood when
the process broke down.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import secrets
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO

from recsys_desktop.jobs.places import data_folder, log_file

_FOLDER = "running"
_MOST_CRASH_FILES = 5

TRAINING, IMPORTING, MOVING, OPENING, OTHER = "training", "importing", "moving", "opening", "other"


@dataclass(frozen=True)
class Doing:
    """What a window does.

    Attributes:
        since: When it was started, local time with its offset, ISO 8601; "" where it is not known.
        shop: The folder of the open shop; "" for none.
        work: The titles of running work.
        kind: ``training``, ``importing``, ``moving``, ``opening``, ``other``; "" for none. Of several
            the first of these.
    """

    since: str
    shop: str = ""
    work: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True)
class Crash:
    """A window that ended without a farewell.

    Attributes:
        doing: What it did.
        trace: Where the process stood, if Python could still write it.
    """

    doing: Doing
    trace: str


class RunningMark:
    """The mark of this process, from :meth:`begin` to :meth:`end`; where it cannot be written, there is none."""

    def __init__(self) -> None:
        self._token = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._doing = Doing(datetime.now().astimezone().isoformat(timespec="seconds"))
        self._lock: contextlib.ExitStack = contextlib.ExitStack()
        self._file: IO[str] | None = None
        self._begun = self._reports = False

    def begin(self) -> None:
        """Leave the mark, and let Python write into the crash file should the process break down."""
        from filelock import FileLock

        try:
            _folder().mkdir(parents=True, exist_ok=True)
            log_file().parent.mkdir(parents=True, exist_ok=True)
            self._lock.enter_context(FileLock(_lock(self._token), thread_local=False).acquire(timeout=0))
            self._write()
            self._file = _crash_file(self._token).open("w", encoding="utf-8")
        except OSError:
            return
        # Whoever enabled it before (a test, python -X faulthandler) wants it elsewhere.
        self._reports = not faulthandler.is_enabled()
        if self._reports:
            faulthandler.enable(self._file)
        self._begun = True

    def tell(self, shop: Path | None, work: tuple[str, ...], kind: str) -> None:
        """Write down what is done from now on."""
        doing = replace(self._doing, shop="" if shop is None else str(shop), work=work, kind=kind)
        if self._begun and doing != self._doing:
            self._doing = doing
            with contextlib.suppress(OSError):
                self._write()

    def end(self) -> None:
        """Take the mark away: the window was closed as it should be."""
        if not self._begun:
            return
        self._begun = False
        if self._reports:
            faulthandler.disable()
        if self._file is not None:
            self._file.close()
        with contextlib.suppress(OSError):
            _crash_file(self._token).unlink(missing_ok=True)
            _mark(self._token).unlink(missing_ok=True)
        self._lock.close()
        with contextlib.suppress(OSError):
            _lock(self._token).unlink(missing_ok=True)

    def _write(self) -> None:
        beside = _mark(self._token).with_suffix(".new")
        beside.write_text(json.dumps(asdict(self._doing), ensure_ascii=False), encoding="utf-8")
        beside.replace(_mark(self._token))


def take_crashes() -> tuple[Crash, ...]:
    """Return the windows that crashed since the last call, the latest last, and take their marks away."""
    from filelock import FileLock, Timeout

    found = []
    for mark in sorted(_folder().glob("*.json")):
        lock = FileLock(_lock(mark.stem), thread_local=False)
        try:
            with lock.acquire(timeout=0):
                found.append(Crash(_read(mark), _trace(mark.stem)))
                mark.unlink(missing_ok=True)
            _lock(mark.stem).unlink(missing_ok=True)
        except (Timeout, OSError):
            # Another window runs.
            continue
    _forget_old_crash_files()
    return tuple(sorted(found, key=lambda crash: crash.doing.since))


def _folder() -> Path:
    return data_folder() / _FOLDER


def _mark(token: str) -> Path:
    return _folder() / f"{token}.json"


def _lock(token: str) -> Path:
    return _folder() / f"{token}.lock"


def _crash_file(token: str) -> Path:
    return log_file().parent / f"crash-{token}.log"


def _read(mark: Path) -> Doing:
    try:
        plain = json.loads(mark.read_text(encoding="utf-8"))
        since = datetime.fromisoformat(plain["since"]).isoformat()
        return Doing(since, str(plain["shop"]), tuple(map(str, plain["work"])), str(plain["kind"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Doing("")


def _trace(token: str) -> str:
    """Return what is in a crash file; an empty one is removed."""
    file = _crash_file(token)
    try:
        trace = file.read_text(encoding="utf-8", errors="replace")
        if not trace:
            file.unlink()
    except OSError:
        return ""
    return trace


def _forget_old_crash_files() -> None:
    with contextlib.suppress(OSError):
        files = [file for file in log_file().parent.glob("crash-*.log") if file.stat().st_size]
        for file in sorted(files, key=lambda one: one.stat().st_mtime)[:-_MOST_CRASH_FILES]:
            file.unlink()
