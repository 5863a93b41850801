"""The window by keyboard: every control is reached and has a name; tables are copied from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.overview.next_panel import NextPanel
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.errors import Failed
from tests.desktop.conftest import Start
from tests.desktop.shell import CONTROL, LONG, SHIFT, opened


def test_enter_presses_the_focused_button(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    window = program.window
    window.open_named("overview")
    page = window.page
    see = page.findChild(NextPanel).customers
    qtbot.waitUntil(see.isVisible, timeout=LONG)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        window.open_named("overview")
        see.setFocus()
        qtbot.keyClick(see, key)
        assert window.page.name == "customers"
    page = window.page
    assert isinstance(page, CustomersPage)
    page.filter_button.setFocus()
    qtbot.keyClick(page.filter_button, Qt.Key.Key_Return)
    assert page.filter_button.isChecked()
    qtbot.waitUntil(page.list_panel.print_button.isVisible, timeout=LONG)
    page.list_panel.print_button.setFocus()
    menu = page.list_panel.sheet.menu
    QTimer.singleShot(0, menu, menu.close)
    with qtbot.waitSignal(menu.aboutToShow):
        qtbot.keyClick(page.list_panel.print_button, Qt.Key.Key_Return)


def test_copy_takes_the_chosen_row_or_the_table(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    program.window.open_named("customers")
    view = next(one for one in program.window.page.findChildren(TableView) if one.accessibleName() == "Customers")
    qtbot.waitUntil(lambda: view.chosen_row >= 0, timeout=LONG)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL | SHIFT)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 61


def test_a_table_has_a_menu(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    program.window.open_named("customers")
    view = next(one for one in program.window.page.findChildren(TableView) if one.accessibleName() == "Customers")
    qtbot.waitUntil(lambda: view.chosen_row >= 0, timeout=LONG)
    QApplication.sendEvent(
        view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(20, 60), view.mapToGlobal(QPoint(20, 60)))
    )
    menu = view.findChild(QMenu)
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Copy row", "Copy table", "", "Forget the customer…"]
    menu.actions()[0].trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    menu.close()


def test_the_rail_is_reached_and_walked_by_keyboard(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    window = program.window
    window.open_page(0)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.rail.has_focus
    for number in range(1, len(window.pages)):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert window.page is window.pages[number]
        assert window.rail.has_focus
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert window.page is window.pages[-2]


def test_escape_closes_a_message(start: Start, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    program.window.messages.show_problem(Failed("The disk is full."))
    qtbot.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_Escape)
    assert not program.window.messages.isVisible()


def settle(program: Program, qtbot: QtBot) -> None:
    """Wait until the questions of a page, and those that follow from them, are answered."""
    asker = program.desk.queries.asker(program)
    for _ in range(4):
        with qtbot.waitSignal(asker.answered, timeout=LONG):
            asker.ask(lambda: None)


def test_tab_reaches_every_control_and_comes_round(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    for page in program.window.pages:
        program.window.open_named(page.name)
        settle(program, qtbot)
        seen: list[QWidget] = []
        while True:
            widget = QApplication.focusWidget()
            assert widget is not None
            if widget in seen:
                break
            seen.append(widget)
            assert widget.isVisible(), page.name
            qtbot.keyClick(widget, Qt.Key.Key_Tab)
        assert program.window.rail.has_focus or any(one.property("role") == "rail" for one in seen), page.name
        assert [type(one).__name__ for one in page.findChildren(QWidget) if _waits(one) and one not in seen] == []


def _waits(widget: QWidget) -> bool:
    """Whether a widget should be reached by Tab: of a group of choices the chosen one, from which arrows go on."""
    group = getattr(widget, "group", lambda: None)()
    chosen = group is None or not group.exclusive() or widget.isChecked()  # type: ignore[attr-defined]
    return widget.isVisible() and widget.isEnabled() and _tabbed(widget) and chosen


def _tabbed(widget: QWidget) -> bool:
    inside = isinstance(widget.parentWidget(), QSpinBox)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not inside and not _of_qt(widget)


def test_every_focusable_widget_of_every_page_has_an_accessible_name(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    program.window.messages.show_offer("A fault.", "details", "Train again")
    unnamed = [
        (type(page).__name__, type(widget).__name__)
        for page in (*program.window.pages, program.window)
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(page)
        and not _of_qt(widget)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []


def _of_qt(widget: QWidget) -> bool:
    """Whether a widget is a part inside one of Qt's own, which is named."""
    if widget.objectName().startswith("qt_") or type(widget).__name__ in {"QHeaderView", "QWidget", "QSplitterHandle"}:
        return True
    parent = widget.parentWidget()
    return parent is not None and parent.metaObject().className() == "QComboBoxPrivateContainer"
