"""What tests of the window around its pages share."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from tests.desktop.conftest import Start

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


def button(parent: QWidget, name: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.accessibleName() == name)
