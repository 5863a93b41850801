"""The program with its window, from start to exit code."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.languages import Languages
from recsys_desktop.desktop.operations import Operations, as_problem
from recsys_desktop.desktop.qt_types import make_types
from recsys_desktop.desktop.queries import Queries
from recsys_desktop.desktop.readable import advice, is_readable
from recsys_desktop.desktop.session import Session
from recsys_desktop.desktop.settings import Settings
from recsys_desktop.desktop.shell.aftermath import Aftermath
from recsys_desktop.desktop.shell.drops import Drops
from recsys_desktop.desktop.shell.ending import Ending
from recsys_desktop.desktop.shell.folders import Folders
from recsys_desktop.desktop.tasks import Tasks
from recsys_desktop.desktop.theme import Theme
from recsys_desktop.desktop.turns import Turns
from recsys_desktop.desktop.window import Window
from recsys_desktop.errors import Problem
from recsys_desktop.jobs.places import log_file, recent_shops
from recsys_desktop.resources import resource

CLOSE_AFTER_PAINT = "RECSYS_DESKTOP_CLOSE_AFTER_PAINT"
"""Set to 1, the window shows every page and closes by itself, with exit code 1 if anything failed: the self-test."""

_LOG_BYTES = 1_000_000
_log = logging.getLogger(__name__)


class Faults(QObject):
    """Takes what nobody caught, in whatever thread, to the GUI thread.

    Signals:
        caught(Problem): A fault of the program.
    """

    caught = Signal(object)

    def install(self) -> None:
        """Take over Python's hooks."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        # It runs in the thread where it happened: it may log and emit, and nothing else.
        if isinstance(error, Exception):
            self.caught.emit(error if isinstance(error, Problem) else as_problem(error, "The window"))
        else:
            sys.__excepthook__(kind, error, trace)

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._hook(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


class Program(QObject):
    """All long-lived objects of the running program.

    Attributes:
        desk: What the pages share.
        window: The window.
        faults: Where uncaught faults arrive.
    """

    def __init__(self, app: QApplication, shop_folder: Path | None, backup: Path | None = None) -> None:
        super().__init__(app)
        self._settings = Settings()
        self._folder, self._backup = shop_folder, backup
        session = Session(self)
        self.desk = Desk(
            theme=Theme(app, self._settings.now.theme),
            languages=Languages(self, self._settings.now.language, is_readable),
            session=session,
            tasks=Tasks(session),
            operations=Operations(self),
            queries=Queries(self),
            settings=self._settings,
            folders=Folders(self),
        )
        self._turns = Turns(self.desk.operations, self)
        self.window = Window(self.desk)
        self.faults = Faults(self)
        self.faults.caught.connect(self.window.messages.show_problem)
        self._aftermath = Aftermath(self.desk, self.window.commands, self.window.messages)
        self._closer = self.desk.queries.asker(self)
        session.left.connect(self._close_left)
        self.window.painted.connect(self._begin)
        self.window.restore(self._settings.now)

    @Slot()
    def _begin(self) -> None:
        """Open the shop; whatever is heavy is imported from here on."""
        make_types()
        self._turns.tidy()
        Drops(self.window, self.window.commands, self.desk.theme)
        QGuiApplication.setWindowIcon(QIcon(str(resource("program.svg"))))
        opens = self._aftermath.begin()
        if self.desk.languages.unreadable and self.window.messages.isHidden():
            self.window.messages.show_offer(advice(), "", "")
        folder = self._folder or next(iter(recent_shops()), None)
        if folder is not None and opens:
            self.window.commands.open_folder(folder)
        if self._backup is not None:
            self.window.commands.restore(self._backup)
        if os.environ.get(CLOSE_AFTER_PAINT) == "1":
            self._prove()

    def _prove(self) -> None:
        from recsys_desktop.desktop.shell.proof import Proof

        proof = Proof(self.desk, self.window)
        self.faults.caught.connect(proof.note)
        proof.begin()

    @Slot()
    def _close_left(self) -> None:
        # After the last question to it, since questions are answered one after another.
        self._closer.ask(self.desk.session.close_left)

    def shut_down(self) -> None:
        """End every thread and process, and close the shop."""
        self.window.remember(self._settings)
        self.desk.operations.shut_down()
        self.desk.queries.shut_down()
        # Not imported for this alone: the window must close at once.
        trainer = sys.modules.get("recsys_desktop.learning.trainer")
        if trainer is not None:
            trainer.dismiss()
        self.desk.session.close()
        self._aftermath.end()
        self._turns.end()


def keep_log() -> None:
    """Write warnings and worse to the log file; where that cannot be written, there is none."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            log_file(), maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)


def run(shop_folder: Path | None, backup: Path | None = None) -> int:
    """Show the window until it is closed and return the exit code.

    Args:
        shop_folder: The shop to open; None for the last one.
        backup: A shop's backup to ask about, where to restore it.
    """
    keep_log()
    QGuiApplication.setDesktopFileName("recsys-desktop")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("RecSys Desktop")
    program = Program(app, shop_folder, backup)
    ending = Ending(program)
    ending.wanted.connect(program.window.end_and_close)
    program.faults.install()
    ending.begin()
    program.window.show()
    try:
        return app.exec()
    finally:
        ending.end()
        program.faults.remove()
        program.shut_down()
