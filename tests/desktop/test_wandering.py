"""Somebody who goes wherever the chance leads: after each step the window, the store and a plain count agree."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolButton
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop import contents, words
from recsys_desktop.desktop.importing.tasks import ImportTasks
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.products import ProductsPage
from recsys_desktop.desktop.shell.place_dialog import PlaceDialog
from recsys_desktop.desktop.top_bar import TopBar
from recsys_desktop.errors import Problem
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.importing import at_once

LONG = 30_000
STEPS = 40
FILES, LINES = 4, 5
LEFT = Qt.MouseButton.LeftButton
Seen = tuple[int, int, int, str]


def seen(shop: Shop) -> Seen:
    """What is there: lines, customers, products, and the mark of all lines together."""
    totals = shop.ledger.totals()
    return totals.lines, totals.customers, totals.products, totals.fingerprint


class Wanderer:
    """Takes steps by chance, and counts for itself what they bring.

    Attributes:
        problems: What the window said went wrong.
    """

    def __init__(self, start: Start, folder: Path, files: list[Path], qtbot: QtBot, seed: int) -> None:
        self.chance, self.qtbot, self.folder, self.files = random.Random(seed), qtbot, folder, files
        self.program = start(folder)
        self.window, self.desk = self.program.window, self.program.desk
        self.wait(lambda: self.desk.session.view)
        self.problems: list[str] = []
        self.desk.operations.failed.connect(self._failed)
        # Which of the files count, and what there was whenever just these did.
        self.counting: dict[int, str] = {}
        self.known: dict[frozenset[int], Seen] = {frozenset(): seen(self.shop)}
        self.page = self.window.page.name

    def _failed(self, problem: Problem) -> None:
        self.problems.append(problem.message)

    @property
    def shop(self) -> Shop:
        shop = self.desk.session.shop
        assert shop is not None
        return shop

    def wait(self, so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(so()), timeout=LONG)

    def _run(self, operation: Operation[object]) -> None:
        running = self.desk.operations.start(operation)
        self.wait(lambda: not self.desk.operations.all)
        assert running.problem is None

    # The steps.

    def by_rail(self) -> None:
        number = self.chance.randrange(len(contents.NAMES))
        button = self.window.rail.findChildren(QToolButton)[number]
        self.qtbot.mouseClick(button, LEFT)
        self.page = contents.NAMES[number]

    def by_key(self) -> None:
        number = self.chance.randrange(len(contents.NAMES))
        self.qtbot.keyClick(self.window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        self.page = contents.NAMES[number]

    def click_a_row(self) -> None:
        views = [view for view in self.window.page.findChildren(QAbstractItemView) if view.isVisible()]
        filled = [view for view in views if view.model() is not None and view.model().rowCount()]
        if filled:
            view = self.chance.choice(filled)
            index = view.model().index(self.chance.randrange(view.model().rowCount()), 0)
            view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            at = view.visualRect(index).center()
            self.qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(at.x(), at.y()))

    def bring_a_file(self) -> None:
        number = self.chance.randrange(FILES)
        self._run(at_once(self.desk.session, self.files[number]))
        # Of a file that is here already the second import brings nothing, and undoing the first takes nothing.
        if number in self.counting:
            self.undo(self.shop.ledger.batches()[-1].id)
        else:
            self.counting[number] = self.shop.ledger.batches()[-1].id

    def undo(self, batch: str) -> None:
        self._run(ImportTasks(self.desk.session).undo(batch, "sales"))

    def take_one_back(self) -> None:
        if self.counting:
            number = self.chance.choice(sorted(self.counting))
            self.undo(self.counting.pop(number))

    def look_otherwise(self) -> None:
        self.window.commands.use_theme(self.chance.choice(["light", "dark"]))

    def make_it_another_size(self) -> None:
        self.window.resize(*self.chance.choice([(1024, 640), (1280, 720), (1440, 900)]))

    def open_the_same_shop(self) -> None:
        self.window.commands.open_folder(self.folder)
        self.wait(lambda: not self.desk.operations.all)
        # Whoever starts for the first time is led on from the overview.
        self.page = "customers" if self.page == "overview" else self.page

    def ask_for_a_new_shop_and_escape(self) -> None:
        self.window.commands.new_shop()
        (dialog,) = (one for one in self.window.findChildren(PlaceDialog) if one.isVisible())
        self.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        self.wait(lambda: not dialog.isVisible())
        # As a system's window manager does.
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    def step(self) -> str:
        """Take one and return its name."""
        often = [self.by_rail, self.by_key, self.click_a_row, self.bring_a_file, self.take_one_back]
        seldom = [
            self.look_otherwise,
            self.make_it_another_size,
            self.open_the_same_shop,
            self.ask_for_a_new_shop_and_escape,
        ]
        chosen = self.chance.choice([*often, *often, *seldom])
        chosen()
        return chosen.__name__

    # What must hold.

    def agree(self) -> None:
        """See that the page, the dialogs, the store, the texts and the tables say the same."""
        window = self.window
        assert window.page.name == self.page
        assert window.page.isVisible()
        marked = [button.isChecked() for button in window.rail.findChildren(QToolButton)]
        assert marked == [name == self.page for name in contents.NAMES]
        assert QApplication.activeModalWidget() is None
        assert QApplication.activePopupWidget() is None
        self.wait(lambda: not self.desk.operations.all)
        assert window.running.phase.text() == "Ready"
        assert self.problems == []

        now = seen(self.shop)
        assert now == self.known.setdefault(frozenset(self.counting), now)
        assert now[0] == self.known[frozenset()][0] + LINES * len(self.counting)
        assert [batch.id for batch in self.shop.ledger.batches() if batch.undone_at is None] == [
            "1", *sorted(self.counting.values(), key=int)
        ]  # fmt: skip
        (top,) = window.findChildren(TopBar)
        self.wait(lambda: f"{words.whole(now[0])} sales lines" in top.model.text())
        new = f"{words.whole(LINES * len(self.counting))} new since"
        assert (new in top.model.text()) == bool(self.counting)
        (people,) = (page for page in window.pages if isinstance(page, CustomersPage))
        self.wait(lambda: people.people.view.table.rowCount() == now[1])
        (goods,) = (page for page in window.pages if isinstance(page, ProductsPage))
        self.wait(lambda: goods.goods.view.table.rowCount() == now[2])


@pytest.mark.parametrize("seed", [1, 7])
def test_wherever_one_goes_window_and_store_agree(
    seed: int, start: Start, trained: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    files = []
    for number in range(FILES):
        rows = [f"N{number}-{line},2025-01-01,new {number},P00{line},1" for line in range(LINES - 1)]
        rows.append(f"N{number}-9,2025-01-01,new {number},new {number},1")
        files.append(tmp_path / f"more {number}.csv")
        files[-1].write_text("\n".join(["order_id,date,customer_id,product_id,quantity", *rows]), encoding="utf-8")
    wanderer = Wanderer(start, trained, files, qtbot, seed)
    way: list[str] = []
    try:
        for _ in range(STEPS):
            way.append(wanderer.step())
            wanderer.agree()
    except BaseException as error:
        error.add_note(f"on the way {', '.join(way)}")
        raise
