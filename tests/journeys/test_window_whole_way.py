"""The whole way through the real window, by keyboard alone and by mouse alone; parts are found by role and name."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.tasks import Tasks
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.store.shop import Shop
from tests.conftest import MADE_CUSTOMERS
from tests.desktop.conftest import Start
from tests.desktop.dropping import drop

LONG = 120_000
MOST_TABS = 60
Key, Role, LEFT = Qt.Key, QAccessible.Role, Qt.MouseButton.LeftButton
PAGE = Role.CheckBox  # as Qt announces the buttons of the rail
CONTROL = Qt.KeyboardModifier.ControlModifier


def accessible(widget: QWidget) -> tuple[QAccessible.Role, str]:
    """Return how assistive technology announces a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(QAccessible.Text.Name)


class Way:
    """What somebody at the program sees, and waits for."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.window, self.qtbot = program, program.window, qtbot
        self.come_back()

    def come_back(self) -> None:
        """Have the window in front, as a system's window manager does where a dialog closes."""
        self.wait(lambda: not [one for one in self.window.findChildren(QFileDialog) if one.isVisible()])
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    def wait(self, so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(so()), timeout=LONG)

    def idle(self) -> None:
        self.wait(lambda: not self.program.desk.operations.all)

    def seen(self, role: QAccessible.Role, name: str) -> list[QWidget]:
        """Return the visible parts of this role whose name begins like this."""
        visible = [one for one in self.window.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
        told = [(one, *accessible(one)) for one in visible]
        return [one for one, its_role, its_name in told if its_role == role and its_name.startswith(name)]

    def find(self, role: QAccessible.Role, name: str) -> QWidget:
        self.wait(lambda: self.seen(role, name))
        return self.seen(role, name)[0]

    def texts(self) -> str:
        return "\n".join(one.text() for one in self.window.findChildren(QLabel) if one.isVisible())

    def reads(self, text: str) -> None:
        """Wait until this can be read."""
        self.wait(lambda: text in self.texts())

    def dialog(self) -> QFileDialog:
        self.wait(lambda: [one for one in self.window.findChildren(QFileDialog) if one.isVisible()])
        return next(one for one in self.window.findChildren(QFileDialog) if one.isVisible())


class Keyboard(Way):
    """Goes on by keys alone, each sent to whatever has the keyboard."""

    def press(self, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        assert focused.isEnabled()
        self.qtbot.keyClick(focused, key, held)

    def write(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClicks(focused, text)

    def has(self, role: QAccessible.Role, name: str) -> bool:
        focused = QApplication.focusWidget()
        if focused is None or not focused.isEnabled():
            return False
        its_role, its_name = accessible(focused)
        return its_role == role and its_name.startswith(name)

    def tab_to(self, role: QAccessible.Role, name: str) -> None:
        """Go on with Tab until this has the keyboard."""
        self.find(role, name)
        passed = []
        for _ in range(MOST_TABS):
            if self.has(role, name):
                return
            self.press(Key.Key_Tab)
            focused = QApplication.focusWidget()
            passed.append(None if focused is None else accessible(focused)[1])
        raise AssertionError(f"{name} is not reached by Tab, but {passed}")

    def save_as(self, file: Path) -> None:
        """Name a file in the dialog."""
        dialog = self.dialog()
        self.wait(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is dialog)
        self.press(Key.Key_A, CONTROL)
        self.write(str(file))
        self.press(Key.Key_Return)
        self.come_back()


class Mouse(Way):
    """Goes on by the mouse alone."""

    def click(self, role: QAccessible.Role, name: str) -> None:
        widget = self.find(role, name)
        self.qtbot.mouseClick(widget, LEFT, pos=widget.rect().center())

    def click_row(self, name: str, row: int) -> None:
        view = self.find(Role.Table, name)
        assert isinstance(view, QAbstractItemView)
        self.wait(lambda: view.model().rowCount() > row)
        view.scrollTo(view.model().index(row, 0))
        at = view.visualRect(view.model().index(row, 0)).center()
        self.qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(at.x(), at.y()))


def rows_of(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines))


def test_the_whole_way_by_keyboard_alone(
    start: Start, made_sales: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recsys_desktop.desktop.tasks.TRAINING_SECONDS", 0.5)
    way = Keyboard(start(None), qtbot)
    way.press(Key.Key_I, CONTROL)
    way.save_as(made_sales)
    way.wait(lambda: way.has(Role.Button, "Add "))
    way.press(Key.Key_Return)
    way.wait(lambda: way.has(Role.Button, "Train a model"))
    way.press(Key.Key_Return)
    way.reads("bought something new from their list of ten")
    way.idle()

    way.press(Key.Key_4, CONTROL)
    way.press(Key.Key_F, CONTROL)
    way.write("zoe")
    way.tab_to(Role.Table, "Customers")
    way.press(Key.Key_Down)
    way.reads("Zoë Çelik")
    way.reads("Similar")
    way.tab_to(Role.Table, "Offers")
    way.press(Key.Key_Down)
    way.press(Key.Key_C, CONTROL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2

    target = tmp_path / "lists.csv"
    way.press(Key.Key_E, CONTROL)
    way.tab_to(Role.Button, "Export")
    way.press(Key.Key_Space)
    way.save_as(target)
    way.reads("rows for 60 customers in lists.csv")
    assert len({row[0] for row in rows_of(target)[1:]}) == MADE_CUSTOMERS

    way.press(Key.Key_2, CONTROL)
    way.press(Key.Key_Escape)
    way.tab_to(Role.Table, "Imports")
    way.press(Key.Key_Delete)
    way.wait(lambda: way.has(Role.Button, "Keep it"))
    way.tab_to(Role.Button, "Undo it")
    way.press(Key.Key_Space)
    way.come_back()
    way.reads("were taken back")
    way.idle()
    way.press(Key.Key_Q, CONTROL)
    assert not way.window.isVisible()


def test_the_whole_way_by_mouse_alone(
    start: Start, made_sales: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The other way tries all methods; one that starts no TensorFlow does for this one.
    original, quick = Tasks.train, TrainingOptions("item-neighbours", budget=0.5)
    monkeypatch.setattr(Tasks, "train", lambda self, _=None: original(self, quick))
    Shop.create(tmp_path / "Tea shop").close()
    program = start(tmp_path / "Tea shop")
    program.desk.settings.change(export_folder=str(tmp_path))
    way = Mouse(program, qtbot)
    way.wait(lambda: program.desk.session.view is not None)
    way.idle()
    drop(way.window, made_sales)
    way.click(Role.Button, "Add ")
    way.click(Role.Button, "Train a model")
    way.reads("bought something new from their list of ten")
    way.idle()

    way.click(PAGE, "Customers")
    way.click_row("Customers", 3)
    way.click_row("Offers", 2)
    way.reads("Similar")

    way.click(PAGE, "Export")
    way.click(Role.RadioButton, "Both lists")
    way.wait(lambda: len(way.seen(Role.Button, "Export…")) == 1)
    way.click(Role.Button, "Export…")
    way.dialog()
    way.click(Role.Button, "Save")
    way.reads("customers in lists")
    written = rows_of(tmp_path / "lists.csv")
    assert {"new_product_1", "again_product_3"} <= set(written[0])
    assert len(written) == 1 + MADE_CUSTOMERS

    way.click(PAGE, "Import")
    way.click(Role.Button, "Undo this import")
    way.click(Role.Button, "Undo it")
    way.reads("were taken back")
    way.idle()
