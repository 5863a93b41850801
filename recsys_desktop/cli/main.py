"""Runs one command: parses, calls it, and turns what went wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import logging
import logging.handlers
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from recsys_desktop.cli.output import Output, WantsWindow
from recsys_desktop.cli.parser import make_parser
from recsys_desktop.cli.whole import prove_whole
from recsys_desktop.errors import Busy, Cancelled, Failed, NotFound, Problem, Refused
from recsys_desktop.jobs.places import BACKUP_ENDING, log_file
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress

EXIT_CODES: tuple[tuple[type[Problem], int], ...] = (
    (Refused, 3),
    (NotFound, 4),
    (Busy, 5),
    (Cancelled, 6),
    (Failed, 1),
)

_log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int | WantsWindow:
    """Run the command line and return its exit code, or the wish for the window.

    Args:
        arguments: Without the program's name.
    """
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if (backup := _opened_backup(arguments)) is not None:
        return WantsWindow(None, backup)
    parser = make_parser()
    args = parser.parse_args(arguments)
    output = Output(as_json=getattr(args, "json", False))
    name = "self-test" if args.self_test else args.command
    shop: Path | None = getattr(args, "shop", None)
    if name is None:
        if output.as_json:
            # A program has no use for the window, and would wait for its end.
            parser.error(translate("Commands", "--json needs a command"))
        return WantsWindow(shop)
    return _guarded(name, args, output)


def _open_closed_streams() -> None:
    """Let what was closed by whoever started the program (``>&-``) lead nowhere.

    Its number would be given to the next file that is opened, such as the shop's database, and what is printed into it.
    """
    if sys.platform == "win32":
        return
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        try:
            os.fstat(number)
        except OSError:
            # The lowest number that is free is taken: this one. A training process has it, too.
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, mode, closefd=False))


def _opened_backup(arguments: Sequence[str]) -> Path | None:
    """Return the backup with which the system started the program: a double-click gives nothing but the file."""
    if len(arguments) != 1 or not arguments[0].endswith(BACKUP_ENDING):
        return None
    file = Path(arguments[0])
    return file if file.is_file() else None


def _guarded(name: str, args: argparse.Namespace, output: Output) -> int | WantsWindow:
    progress = Progress(output.show_progress)

    def cancel(number: int, frame: FrameType | None) -> None:
        del number, frame
        progress.cancel()

    before = {number: signal.signal(number, cancel) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        if name == "self-test":
            # First: what is missing could not be imported.
            prove_whole()
        from recsys_desktop.cli.commands import command

        return command(name)(args, output, progress) or 0
    except Problem as problem:
        return _tell(problem, output)
    except BrokenPipeError:
        # Whoever read our output went away; nothing is left to say, not even at the interpreter's end.
        sys.stdout = None
        return 1
    except Exception as error:
        return _tell(_bug(error), output)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _tell(problem: Problem, output: Output) -> int:
    code = next(code for kind, code in EXIT_CODES if isinstance(problem, kind))
    if isinstance(problem, Refused) and output.as_json:
        output.result({"refused": {"code": problem.code, "message": problem.message}}, [])
    else:
        output.rest()
    where = ""
    if problem.details and _log_to_file():
        _log.error("%s\n%s", problem.message, problem.details)
        # A crashed training, a failing disk: what the sentence leaves out stands there.
        if code == 1 and not any(isinstance(log, _Log) and log.full for log in logging.getLogger().handlers):
            where = translate("Commands", "The details are in {file}.").format(file=log_file())
    output.say(f"{problem.message} {where}".rstrip())
    return code


def _bug(error: Exception) -> Failed:
    details = "".join(traceback.format_exception(error))
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        told = translate("Commands", "The computer reported “{fault}”{where}.")
        return Failed(told.format(fault=error.strerror, where=where), details=details)
    told = translate("Commands", "Something unexpected went wrong ({kind}).").format(kind=type(error).__name__)
    return Failed(told, details=details)


def _log_to_file() -> bool:
    """Begin to write the log to its file; a machine that has no room for it must not hide the error itself."""
    root = logging.getLogger()
    if any(isinstance(handler, logging.handlers.RotatingFileHandler) for handler in root.handlers):
        return True
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = _Log(log_file(), maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError:
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    return True


class _Log(logging.handlers.RotatingFileHandler):
    """The log; what it has no room for is left out, where Python would print how that came about."""

    full = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- Python's name
        """Note that not all is in the file."""
        del record
        self.full = True
