"""The window around the pages: menus, keyboard, copying, dropped shops, what is remembered, and what a crash leaves."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QDragLeaveEvent, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.overview.next_panel import NextPanel
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.settings import Remembered, Settings
from recsys_desktop.desktop.shell.about import AboutDialog
from recsys_desktop.desktop.shell.dressing import pieces
from recsys_desktop.desktop.shell.folders import first_folder
from recsys_desktop.desktop.shell.place_dialog import PlaceDialog
from recsys_desktop.desktop.shell.shortcuts import ShortcutsDialog
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.tasks import Tasks
from recsys_desktop.errors import Failed
from recsys_desktop.jobs.places import BACKUP_ENDING, is_shop_folder, remember_shop
from recsys_desktop.jobs.sample import SAMPLE_NAME
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.dropping import drag, drop

LONG = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(start: Start, folder: Path | None, qtbot: QtBot) -> Program:
    program = start(folder)
    if folder is not None:
        qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
        qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return program


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text().replace("&", ""): action for action in menu.actions() if action.text()}


def visible_dialog(program: Program, kind: type[QDialog]) -> QDialog:
    return next(one for one in program.window.findChildren(kind) if one.isVisible())


def test_the_menus_hold_what_can_be_done(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    titles = [menu.title().replace("&", "") for menu in program.window.menus.all]
    assert titles == ["File", "Edit", "View", "Model", "Help"]
    file, _, view, model, _ = map(actions, program.window.menus.all)
    assert list(file) == [
        "New shop…",
        "Open shop…",
        "Recent shops",
        "Import sales…",
        "Export…",
        "Back up…",
        "Print…",
        "Close",
    ]
    pages = [page.title for page in program.window.pages]
    assert list(view)[: len(pages)] == pages
    assert [view[title].shortcuts()[0].toString() for title in pages] == [
        f"Ctrl+{number}" for number in range(1, len(pages) + 1)
    ]
    assert model["Train"].isEnabled()
    assert not model["Stop and keep the best"].isEnabled()


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


def test_every_shortcut_is_given_once(start: Start, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    keys = [keys.toString() for menu in program.window.menus.all for one in menu.actions() for keys in one.shortcuts()]
    assert len(keys) == len(set(keys)) > 15


def test_recent_shops_can_be_opened(start: Start, trained: Path, made_shop: Shop, qtbot: QtBot) -> None:
    made_shop.close()
    other = made_shop.folder.rename(made_shop.folder.with_name("Mugs & more"))
    remember_shop(other)
    program = opened(start, trained, qtbot)
    recent = next(one.menu() for one in program.window.menus.all[0].actions() if one.menu() is not None)
    assert isinstance(recent, QMenu)
    recent.aboutToShow.emit()
    assert [(one.text(), one.isEnabled()) for one in recent.actions()] == [
        ("Corner shop", False), ("Mugs && more", True)
    ]  # fmt: skip
    recent.actions()[1].trigger()
    qtbot.waitUntil(lambda: program.desk.session.folder == other, timeout=LONG)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def test_help_lists_every_shortcut_and_the_licences(start: Start, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    qtbot.keyClick(program.window, Qt.Key.Key_F1, CONTROL)
    shortcuts = visible_dialog(program, ShortcutsDialog)
    texts = [one.text() for one in shortcuts.findChildren(QLabel)]
    assert {"Train", "Ctrl+T", "Copy the whole table", "F11"} <= set(texts)
    qtbot.keyClick(shortcuts, Qt.Key.Key_Escape)
    actions(program.window.menus.all[-1])["About RecSys Desktop"].trigger()
    about = visible_dialog(program, AboutDialog)
    qtbot.waitUntil(lambda: "tensorflow" in about.text.toPlainText())
    qtbot.mouseClick(button(about, "Copy"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "LGPL-3.0" in copied
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in copied
    qtbot.mouseClick(button(about, "For whoever helps"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Processors" in about.text.toPlainText())
    assert str(Path(os.environ["RECSYS_DESKTOP_HOME"]) / "log") in about.text.toPlainText()
    about.accept()


def button(parent: QWidget, name: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.accessibleName() == name)


def test_what_a_page_shows_is_printed_from_the_menu_and_by_its_shortcut(
    start: Start, trained: Path, qtbot: QtBot
) -> None:
    program = opened(start, trained, qtbot)
    window, menu = program.window, program.window.menus.all[0]
    window.open_named("overview")
    menu.aboutToShow.emit()
    assert not actions(menu)["Print…"].isEnabled()
    menu.aboutToHide.emit()
    for name in ("overview", "customers", "report"):
        window.open_named(name)
        if name != "overview":
            qtbot.waitUntil(lambda: window.page.prints, timeout=LONG)
        qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
        dialogs = window.findChildren(QPrintDialog)
        assert [one.styleSheet() for one in dialogs] == [program.desk.theme.sheet] * (name != "overview")
        for one in dialogs:
            one.reject()
        qtbot.waitUntil(lambda: not window.findChildren(QPrintDialog))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)


def test_the_sample_shop_can_be_tried_later_and_no_name_is_proposed_that_is_taken(
    start: Start, own_home: Path, trained: Path, qtbot: QtBot
) -> None:
    (own_home / "My shop").mkdir(parents=True)
    program = opened(start, trained, qtbot)
    program.window.commands.new_shop()
    dialog = visible_dialog(program, PlaceDialog)
    assert isinstance(dialog, PlaceDialog)
    assert dialog.name.text() == "My shop 2"
    assert dialog.do_button.isEnabled()
    dialog.reject()
    # Only what leads to it: making it takes seconds, and the overview's button does the same.
    sample = actions(program.window.menus.all[-1])["Try the sample shop"]
    assert sample.isEnabled()
    sample.trigger()
    assert program.window.commands.opening == own_home / SAMPLE_NAME
    program.desk.operations.cancel_all()
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def test_a_new_shop_is_named_and_made(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    qtbot.keyClick(program.window, Qt.Key.Key_N, CONTROL)
    dialog = visible_dialog(program, PlaceDialog)
    assert isinstance(dialog, PlaceDialog)
    dialog.parent_folder.setText(str(tmp_path))
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "home")  # the test's own folder, which holds something by now
    (tmp_path / "home").mkdir(exist_ok=True)
    (tmp_path / "home" / "letter.txt").touch()
    dialog.name.textChanged.emit("home")
    assert "already" in dialog.word.text()
    assert not dialog.do_button.isEnabled()
    for bad in ("a/b", "a:", "", "."):
        dialog.name.setText(bad)
        assert not dialog.do_button.isEnabled(), bad
    dialog.name.setText("Tea & more")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk.session.folder == tmp_path / "Tea & more", timeout=LONG)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    assert is_shop_folder(tmp_path / "Tea & more")
    # A new shop has no sales yet.
    assert program.window.page.name == "import"


def test_what_is_dropped_is_told_from_each_other(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    window, sales, saved = program.window, tmp_path / "sales.csv", tmp_path / f"shop{BACKUP_ENDING}"
    for path, sentence in (
        (trained, "Let go to open this shop"),
        (sales, "Let go to look at these sales"),
        (saved, "Let go to restore this backup"),
    ):
        path.touch()
        assert drag(window, path)
        sign = next(one for one in window.findChildren(QLabel) if one.text() == sentence)
        assert sign.isVisible()
        QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
        assert sign.isHidden()
    assert not drag(window, tmp_path / "gone.csv")

    drop(window, trained)
    qtbot.waitUntil(lambda: program.desk.session.folder == trained, timeout=LONG)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def test_a_file_over_a_field_is_no_text(start: Start, trained: Path, made_sales: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    program.window.open_named("customers")
    field = next(one for one in program.window.page.findChildren(QLineEdit) if one.isVisible())
    drop(program.window, made_sales, over=field)
    assert program.window.page.name == "import"
    assert field.text() == ""
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


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
    assert [action.text() for action in menu.actions()] == ["Copy row", "Copy table"]
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


def test_settings_survive_and_a_broken_file_counts_as_none(own_home: Path) -> None:
    settings = Settings()
    assert settings.now == Remembered()
    settings.change(theme="dark", backups_to_keep=3)
    assert Settings().now == Remembered(theme="dark", backups_to_keep=3)
    file = own_home / "window.json"
    file.write_text('{"theme": 7, "page": "customers", "backups_to_keep": -4, "unknown": 1}', encoding="utf-8")
    assert Settings().now == Remembered(page="customers", backups_to_keep=1)
    file.write_text("{", encoding="utf-8")
    assert Settings().now == Remembered()


def test_the_window_comes_back_where_it_was(start: Start, trained: Path, qtbot: QtBot) -> None:
    first = opened(start, trained, qtbot)
    first.window.open_named("settings")
    first.window.resize(1100, 700)
    first.shut_down()
    first.window.close()
    assert Settings().now.page == "settings"
    second = Program(QApplication.instance(), trained)  # type: ignore[arg-type]
    try:
        assert second.window.page.name == "settings"
        # The width is fitted into the platform's small screen.
        assert second.window.height() == 700
    finally:
        second.shut_down()
        second.window.deleteLater()
        second.deleteLater()


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QObject, Slot
from recsys_desktop.desktop import app

SHOP, HOW = Path(sys.argv[1]), sys.argv[2]
make = app.Program


class Killer(QObject):
    def __init__(self, program):
        super().__init__(program)
        self.program, self.began = program, False
        program.desk.operations.updated.connect(self.look)
        program.desk.session.changed.connect(self.opened)

    @Slot(object)
    def opened(self, changes):
        if HOW == "idle":
            os.kill(os.getpid(), signal.SIGSEGV)
        if not self.began:
            self.began = True
            self.program.window.commands.train()

    @Slot()
    def look(self):
        work = self.program.desk.operations.all
        if self.began and work and work[0].report is not None and work[0].operation.keeps_best:
            os.kill(os.getpid(), signal.SIGKILL)


def program(*arguments):
    made = make(*arguments)
    made.killer = Killer(made)
    return made


app.Program = program
if __name__ == "__main__":
    sys.exit(app.run(SHOP))
"""


@pytest.mark.parametrize("how", ["training", "idle"])
def test_after_a_crash_the_next_start_says_so_and_offers_to_go_on(
    how: str, start: Start, made_shop: Shop, tmp_path: Path, own_home: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    made_shop.close()
    script = tmp_path / "killed.py"
    script.write_text(KILLED, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(script), str(made_shop.folder), how]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode < 0, done.stderr
    program = opened(start, None, qtbot)
    messages = program.window.messages
    qtbot.waitUntil(messages.isVisible, timeout=LONG)
    assert "ended unexpectedly" in messages.sentence.text()
    # The shop that was open is open again.
    qtbot.waitUntil(lambda: program.desk.session.folder == made_shop.folder, timeout=LONG)
    if how == "idle":
        assert "Fatal Python error" in messages.details.toPlainText()
        assert not messages.offer_button.isVisible()
        return
    assert "Training a new model" in messages.sentence.text()
    assert "All sales and the earlier models are kept" in messages.sentence.text()
    # What is learned anew does not matter here, so it may be done at once.
    original = Tasks.train
    monkeypatch.setattr(Tasks, "train", lambda self, _=None: original(self, TrainingOptions("bestsellers")))
    qtbot.mouseClick(messages.offer_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=60_000)
    shop = program.desk.session.shop
    assert shop is not None
    assert shop.shelf.active() is not None
    program.shut_down()
    assert list((own_home / "running").iterdir()) == []


def test_a_page_that_is_opened_right_after_a_change_of_the_look_wears_it(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    window, theme = program.window, program.desk.theme
    theme.use("dark")
    page = next(one for one in window.pages if one.name == "model")
    assert all(piece.styleSheet() != theme.sheet for piece in pieces(page))
    window.open_named("model")
    assert all(piece.styleSheet() == theme.sheet for piece in pieces(page))
    qtbot.waitUntil(window.updatesEnabled)
    qtbot.waitUntil(lambda: all(p.styleSheet() == theme.sheet for one in window.pages for p in pieces(one)))


def test_a_dialog_for_files_begins_in_a_folder_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = QStandardPaths.StandardLocation.DownloadLocation
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Downloads"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert first_folder(str(tmp_path / "gone"), usual) == str(tmp_path)
    (tmp_path / "Downloads").mkdir()
    assert first_folder("", usual) == str(tmp_path / "Downloads")
    (tmp_path / "till").mkdir()
    assert first_folder(str(tmp_path / "till"), usual) == str(tmp_path / "till")
