"""Makes the pages: the one that is seen at once, the others after the first painting, one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from recsys_desktop.desktop import contents
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.session import EVERYTHING

FIRST = "customers"
"""Of the pages that are not seen yet the first one: there the window leads who starts for the first time."""


class PageStack(QStackedWidget):
    """All pages, of which one is seen.

    Args:
        desk: What pages share.
        commands: What can be done from them.
        kept: What the pages handed over whose place these take, by name.

    Signals:
        made(Page): A page was made; it is not seen yet.
    """

    made = Signal(object)

    def __init__(self, desk: Desk, commands: Commands, kept: Mapping[str, object]) -> None:
        super().__init__()
        self._desk, self._commands, self._kept = desk, commands, kept
        self._pages: dict[str, Page] = {}
        self._all: tuple[Page, ...] = ()
        # Importing a page takes up to 80 ms, during which the window would stand still.
        self._reader = desk.queries.asker(self)
        self._reader.answered.connect(self._make_next)
        # Made anyway: what is wrong with it is then told like every other fault.
        self._reader.failed.connect(self._make_next)
        self._wanted = ""
        desk.operations.idle.connect(self.make_others)

    @property
    def all(self) -> tuple[Page, ...]:
        """All pages in the rail's order, made now where they are not made yet."""
        if not self._all:
            self._all = tuple(self.page(name) for name in contents.NAMES)
        return self._all

    @property
    def open(self) -> Page:
        """The page that is seen."""
        return next(page for page in self._pages.values() if page is self.currentWidget())

    def page(self, name: str) -> Page:
        """Return a page, made now where it is not made yet."""
        return self._pages.get(name) or self._make(name)

    def hand_over(self) -> dict[str, object]:
        """Return what was chosen on each page, for the stack that takes this one's place."""
        return {**self._kept, **{name: page.hand_over() for name, page in self._pages.items()}}

    def settle(self) -> None:
        """Let all pages begin at once what waits for a pause in typing."""
        for page in self._pages.values():
            page.settle()

    @Slot()
    def make_others(self) -> None:
        """Make the pages that nobody has seen yet, when there is time."""
        missing = next((name for name in (FIRST, *contents.NAMES) if name not in self._pages), "")
        if missing != FIRST and any(running.operation.changes >= EVERYTHING for running in self._desk.operations.all):
            return  # a shop is being opened, which goes first, and what is asked of it at once
        if missing and missing != self._wanted:
            self._wanted = missing
            self._reader.ask(partial(maker, missing))

    @Slot()
    def _make_next(self) -> None:
        self.page(self._wanted)
        self.make_others()

    def _make(self, name: str) -> Page:
        page = maker(name)(self._desk, self._commands)
        self._pages[name] = page
        self.addWidget(page)
        self.made.emit(page)
        if self._desk.session.view is not None:
            page.refresh(EVERYTHING)
        if name in self._kept:
            page.take_over(self._kept[name])
        return page

    # Qt's names from here on. A page takes the room that the window has for it. Qt's stack would ask all pages, seen or
    # not, how high they were in each width that comes into question, and anew after whatever changes on one of them:
    # that takes longer than all else that happens when a part of a page is shown.

    def sizeHint(self) -> QSize:  # noqa: N802
        """Want nothing by itself; it is given what is left."""
        return QSize()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need nothing by itself; the window's least size is its own."""
        return QSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Be as high as there is room, in whatever width."""
        return False


def maker(name: str) -> Callable[[Desk, Commands], Page]:
    """Import a page and return its class; any thread may ask.

    Raises:
        KeyError: If there is no such page.
    """
    match name:
        case "overview":
            from recsys_desktop.desktop.pages.overview import OverviewPage

            return OverviewPage
        case "import":
            from recsys_desktop.desktop.pages.import_sales import ImportPage

            return ImportPage
        case "model":
            from recsys_desktop.desktop.pages.model import ModelPage

            return ModelPage
        case "customers":
            from recsys_desktop.desktop.pages.customers import CustomersPage

            return CustomersPage
        case "products":
            from recsys_desktop.desktop.pages.products import ProductsPage

            return ProductsPage
        case "report":
            from recsys_desktop.desktop.pages.report import ReportPage

            return ReportPage
        case "export":
            from recsys_desktop.desktop.pages.export import ExportPage

            return ExportPage
        case "settings":
            from recsys_desktop.desktop.pages.settings import SettingsPage

            return SettingsPage
    raise KeyError(name)
