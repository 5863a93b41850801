"""The entry: a command, or the window."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from recsys_desktop.exporting.press import use_press

if TYPE_CHECKING:
    from recsys_desktop.exporting.press import Press
    from recsys_desktop.exporting.writer import Sink

# Lists are made of many small systems, block beside block on threads of our own. numpy's threads inside each product
# only add waiting to that: many times over where other programs use the processor, too. Read when numpy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def main() -> int:
    """Run the command line, or open the window where no command is given."""
    _keep_caches()
    # In a frozen program the training process starts here again, and goes its own way from this line.
    multiprocessing.freeze_support()
    try:
        _speak()
        use_press(_press)
        from recsys_desktop.cli.main import run

        done = run(sys.argv[1:])
    except KeyboardInterrupt:
        # A command has its own way to be cancelled: this one had not begun.
        return _not_begun()
    if not isinstance(done, int):
        return show_window(done.shop, done.backup)
    # What is done stays done, however impatient somebody is while Python ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return done


def _not_begun() -> int:
    from recsys_desktop.errors import Cancelled

    sys.stderr.write(f"{Cancelled().message}\n")
    return 6


def _press(sink: Sink, title: str) -> Press:
    """Print by Qt, which is started for a command only when it prints."""
    from recsys_desktop.desktop.press import QtPress

    return QtPress(sink, title)


def _speak() -> None:
    """Speak the language that is wanted; English is spoken without Qt, so that commands start quickly."""
    from recsys_desktop import language
    from recsys_desktop.jobs.places import chosen_language

    code = language.of_terminal(chosen_language())
    if code != language.ENGLISH:
        from recsys_desktop.desktop import languages

        languages.use(code)


def _keep_caches() -> None:
    """Let Keras and matplotlib keep their small files among ours: not in the merchant's home, and not anew each start.

    PyInstaller gives matplotlib a new folder at every start, in which it would list the system's fonts again.
    """
    from recsys_desktop.jobs.places import data_folder

    folder = data_folder() / "cache"
    os.environ.setdefault("KERAS_HOME", str(folder / "keras"))
    if getattr(sys, "frozen", False):
        os.environ["MPLCONFIGDIR"] = str(folder / "matplotlib")


def show_window(shop: Path | None, backup: Path | None) -> int:
    """Open the window and return its exit code."""
    from recsys_desktop.desktop.app import run

    return run(shop, backup)


if __name__ == "__main__":
    sys.exit(main())
