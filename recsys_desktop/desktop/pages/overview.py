"""The first page: what the shop holds, and what comes next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.overview.figures import FiguresPanel
from recsys_desktop.desktop.overview.months_panel import MonthsPanel
from recsys_desktop.desktop.overview.next_panel import NextPanel
from recsys_desktop.desktop.overview.recent_panel import RecentPanel
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.shell.shop_keeper import SHOPS
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.jobs.places import recent_shops

if TYPE_CHECKING:
    from recsys_desktop.jobs.overview import Overview
    from recsys_desktop.jobs.view import ShopView

_RECENT_WIDTH = 240


class OverviewPage(Page):
    """Shows the shop's figures and its months, and leads on.

    Attributes:
        next_panel: What comes next.
        figures: How much the shop holds.
        months: Sales by month.
        recent: The shops opened last.
    """

    name = "overview"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._commands = commands
        self._stale, self._learning = False, False
        self.next_panel = NextPanel()
        self.figures = FiguresPanel()
        self.months = MonthsPanel(desk)
        self.recent = RecentPanel()
        panel = self.next_panel
        self.sample_button, self.import_button, self.train_button = panel.sample, panel.bring, panel.train
        self._ask_state = desk.queries.asker(self)
        self._ask_state.answered.connect(self._show)
        self._ask_recent = desk.queries.asker(self)
        self._ask_recent.answered.connect(self._show_recent)
        self._lay_out()
        self._connect()
        self._welcome()

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr("What your shop holds, and what to do next.")

    def _lay_out(self) -> None:
        self.put_head(None)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * UNIT)
        self.recent.setFixedWidth(_RECENT_WIDTH)
        below = self._below = QHBoxLayout()
        below.setSpacing(4 * UNIT)
        below.addWidget(self.months, 1)
        below.addWidget(self.recent)
        column.addWidget(self.next_panel)
        column.addWidget(self.figures)
        column.addLayout(below, 1)
        # Gives way to nothing while the months are shown; on the welcome page it keeps the shops at the left.
        self._gap = QWidget()
        below.addWidget(self._gap, 1)
        self.put_scrolled(content)

    def _connect(self) -> None:
        panel, commands = self.next_panel, self._commands
        panel.sample.clicked.connect(commands.try_sample)
        panel.bring.clicked.connect(commands.choose_sales)
        panel.open.clicked.connect(commands.choose_shop)
        panel.train.clicked.connect(commands.train)
        panel.customers.clicked.connect(self._to_customers)
        self.recent.shop_wanted.connect(self._open_shop)
        self.desk.operations.updated.connect(self._allow)

    def take_focus(self) -> None:
        """Let Enter do what comes next."""
        self.next_panel.take_focus()

    def _welcome(self) -> None:
        self.next_panel.welcome()
        for part in (self.figures, self.months, self.recent):
            part.hide()
        self._stand_alone(alone=True)
        self._allow()
        self._ask_recent.ask(recent_shops)

    def _stand_alone(self, *, alone: bool) -> None:
        """Keep the shops as high as they are where they stand alone; beside the months they are as high as these."""
        self._gap.setVisible(alone)
        self._below.setAlignment(self.recent, Qt.AlignmentFlag.AlignTop if alone else Qt.AlignmentFlag(0))

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask what the shop holds now."""
        view = self.desk.session.view
        if view is None:
            self._welcome()
            return
        if changes & {"shop", SHOPS}:
            self._ask_recent.ask(recent_shops)
        self._ask_soon()

    def _ask_soon(self) -> None:
        self._stale = True
        # Whoever is led on to another page does not wait for the figures of this one.
        QTimer.singleShot(0, self, self._ask_if_seen)

    @Slot()
    def _ask_if_seen(self) -> None:
        view = self.desk.session.view
        if self._stale and view is not None and self.isVisible():
            self._stale = False
            self._ask_state.ask(lambda: _overview_of(view))

    @Slot(object)
    def _show(self, state: Overview) -> None:
        self.next_panel.show_next(state, learning=self._commands.training)
        filled = state.totals.lines > 0
        if filled:
            self.figures.show_totals(state.totals, state.old_last_sale)
            self.months.show_months(state.months, state.totals.last, state.currency)
        self.figures.setVisible(filled)
        self.months.setVisible(filled)
        self._stand_alone(alone=not filled)
        self._allow()

    @Slot(object)
    def _show_recent(self, shops: tuple[Path, ...]) -> None:
        self.recent.show_shops([folder for folder in shops if folder != self.desk.session.folder])

    @Slot()
    def _allow(self) -> None:
        """Let nothing be started twice."""
        busy, learning = bool(self.desk.operations.all), self._commands.training
        self.next_panel.train.setEnabled(not learning)
        if learning is not self._learning:
            self._learning = learning
            self._ask_soon()
        for one in (self.next_panel.sample, self.next_panel.open):
            one.setEnabled(not busy)
        self.recent.allow(opening=not busy)

    @Slot(object)
    def _open_shop(self, folder: Path) -> None:
        self._commands.open_folder(folder)

    @Slot()
    def _to_customers(self) -> None:
        self.page_wanted.emit("customers")

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for what has changed while the page was not seen."""
        super().showEvent(event)
        self._ask_if_seen()


def _overview_of(view: ShopView) -> Overview:
    # The database is started by whoever opens a shop, after the window is painted.
    from recsys_desktop.jobs.overview import overview_of

    return overview_of(view)
