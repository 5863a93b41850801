"""Leads the window through everything once and closes it: the window's part of ``--self-test``."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from recsys_desktop.desktop import icons
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.theme import LIGHT
from recsys_desktop.errors import Problem
from recsys_desktop.resources import resource

if TYPE_CHECKING:
    from recsys_desktop.desktop.window import Window
    from recsys_desktop.jobs.view import ShopView

_log = logging.getLogger(__name__)
# A page's answers make it ask for more, such as its plots: so often the questions' thread is waited for.
_ROUNDS = 3


class Proof(QObject):
    """Opens page after page, lets each be filled and painted, puts the report on paper, and closes the window.

    What goes wrong is written to the log.

    Attributes:
        failed: Whether anything went wrong.
    """

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self.failed = False
        self._desk, self._window = desk, window
        self._steps = [(page, turn) for page in range(len(window.pages)) for turn in range(_ROUNDS)]
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._go_on)
        self._asker.failed.connect(self.note)
        desk.operations.failed.connect(self.note)
        desk.operations.idle.connect(self._go_on)

    def begin(self) -> None:
        """Begin, or wait until a shop that is being opened is open."""
        for drawing in resource("icons").glob("*.svg"):
            icons.pixmap(drawing.stem, LIGHT.ink)
        if not self._desk.operations.all:
            self._go_on()

    @Slot(object)
    def note(self, problem: Problem) -> None:
        """Note what went wrong, and end: what should come after might never come."""
        self.failed = True
        _log.error("%s\n%s", problem.message, problem.details)
        self._steps.clear()
        QApplication.exit(1)

    @Slot()
    def _go_on(self) -> None:
        if self._steps:
            page, turn = self._steps.pop(0)
            if not turn:
                self._window.open_page(page)
            self._window.grab()
            # It is answered after all that the page has asked, since one thread answers one question after another.
            self._asker.ask(partial(_on_paper, self._desk.session.view) if not self._steps else _nothing)
        else:
            self._window.close()


def _nothing() -> None:
    """Answer nothing, after everything that was asked before."""


def _on_paper(view: ShopView | None) -> int:
    """Draw the report, curves and all, as a PDF file; returns its bytes, 0 where there is no report."""
    from recsys_desktop.desktop.reporting.paper import Sheet, as_pdf
    from recsys_desktop.jobs.report import report_of

    shown = report_of(view) if view is not None else None
    if shown is None or shown.report is None:
        return 0
    return len(as_pdf(Sheet(shown, datetime.now().astimezone(), QApplication.font(), test=False)))
