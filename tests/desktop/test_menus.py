"""The window's menus: what they do, their shortcuts, printing, and help."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.shell.about import AboutDialog
from recsys_desktop.desktop.shell.shortcuts import ShortcutsDialog
from recsys_desktop.jobs.places import remember_shop
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.shell import CONTROL, LONG, actions, button, opened, visible_dialog


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
