"""A customer who wishes to be forgotten, in the real window: asked about, gone with the models, told by a receipt."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.errors import Failed
from recsys_desktop.jobs import forgetting
from recsys_desktop.jobs.backups import back_up
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import BACKUPS, Shop
from tests.desktop.conftest import Start
from tests.desktop.customers import customers_page, wait_for_why
from tests.desktop.test_shops import asked, idle, told

LONG = 20_000
LEFT = Qt.MouseButton.LeftButton


def with_lists(start: Start, folder: Path, qtbot: QtBot) -> tuple[Program, CustomersPage]:
    program = start(folder)
    page = customers_page(program)
    program.window.open_named("customers")
    qtbot.waitUntil(lambda: bool(page.people.chosen_id), timeout=LONG)
    wait_for_why(page, qtbot)
    idle(program, qtbot)
    return program, page


def entry(program: Program) -> QAction:
    """The menu's entry, as it is when the menu is open."""
    menu = next(menu for menu in program.window.menus.all if menu.title() == "&Edit")
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if "orget" in action.text())


def test_a_customer_is_forgotten_after_a_question(start: Start, trained: Path, qtbot: QtBot) -> None:
    with Shop.open(trained) as shop:
        back_up(shop, trained / BACKUPS, 3, Progress())
    program, page = with_lists(start, trained, qtbot)
    who, people = page.people.chosen_id, page.people.view.table.rowCount()
    assert entry(program).isEnabled()
    entry(program).trigger()
    question = asked(program, qtbot)
    assert page.list_panel.name.text() in question.text()
    for part in ("All orders", "1 model that has", "1 earlier backup"):
        assert part in told(question)
    notes: list[str] = []
    program.desk.operations.told.connect(notes.append)
    qtbot.mouseClick(question.go_button, LEFT)
    qtbot.waitUntil(lambda: page.people.view.table.rowCount() == people - 1, timeout=LONG)
    idle(program, qtbot)
    shop = program.desk.session.shop
    assert shop is not None
    assert shop.ledger.customer_key(who) is None
    assert shop.shelf.entries() == ()
    assert page.people.chosen_id != who
    qtbot.waitUntil(lambda: page.list_panel.train_button.isVisible())
    assert [note for note in notes if "Receipt: " in note]


def test_who_is_kept_is_kept(start: Start, trained: Path, qtbot: QtBot) -> None:
    program, page = with_lists(start, trained, qtbot)
    who = page.people.chosen_id
    view = page.people.view
    QApplication.sendEvent(
        view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(20, 60), view.mapToGlobal(QPoint(20, 60)))
    )
    menu = view.findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if "orget" in action.text()).trigger()
    menu.hide()
    question = asked(program, qtbot)
    assert "Files that you exported stay." in told(question)
    qtbot.mouseClick(question.stay_button, LEFT)
    assert not program.desk.operations.all
    assert page.people.chosen_id == who
    program.window.open_named("overview")
    assert not entry(program).isEnabled()


def test_what_went_wrong_is_told_and_the_shop_is_open_again(
    start: Start, trained: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, page = with_lists(start, trained, qtbot)
    people = page.people.view.table.rowCount()

    def full(*_: object, **__: object) -> None:
        raise Failed("The disk is full.")

    monkeypatch.setattr(forgetting, "_forget", full)
    page.forget_chosen()
    qtbot.mouseClick(asked(program, qtbot).go_button, LEFT)
    qtbot.waitUntil(lambda: program.window.messages.isVisible())
    qtbot.waitUntil(lambda: program.desk.session.folder == trained)
    idle(program, qtbot)
    assert page.people.view.table.rowCount() == people
