"""A small window with all keyboard shortcuts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from recsys_desktop.desktop.parts import button, label, row
from recsys_desktop.desktop.theme import UNIT

_LEFT_MENUS = 2


class ShortcutsDialog(QDialog):
    """Lists what the menus hold, and what works within a page."""

    def __init__(self, window: QWidget, menus: Sequence[QMenu]) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(6 * UNIT,) * 4)
        box.setSpacing(4 * UNIT)
        box.addWidget(label(self.tr("Keyboard shortcuts"), "title"))
        self._menu_key = QKeySequence.mnemonic(menus[0].title()).toString(QKeySequence.SequenceFormat.NativeText)
        groups = [(_plain(menu.title()), _shortcuts(menu)) for menu in menus]
        groups.append((self.tr("Everywhere"), self._others()))
        groups = [(title, keys) for title, keys in groups if keys]
        sides = QHBoxLayout()
        sides.setSpacing(10 * UNIT)
        for part in (groups[:_LEFT_MENUS], groups[_LEFT_MENUS:-1], groups[-1:]):
            sides.addLayout(_column(part))
        box.addLayout(sides)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        box.addLayout(row(None, close))

    def _others(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Next part of the page"), _native("Tab")),
            (self.tr("Previous part"), _native("Shift+Tab")),
            (self.tr("Another row, or page"), "↑ ↓"),
            (self.tr("Press a button"), _native("Space")),
            (self.tr("Open a menu"), self._menu_key),
            (self.tr("A table’s menu"), _native("Shift+F10")),
            (self.tr("Close a message"), _native("Esc")),
        ]


def _column(groups: Sequence[tuple[str, list[tuple[str, str]]]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(5 * UNIT)
    grid.setVerticalSpacing(UNIT)
    grid.setAlignment(Qt.AlignmentFlag.AlignTop)
    for title, shortcuts in groups:
        if grid.rowCount() > 1:
            grid.setRowMinimumHeight(grid.rowCount(), 2 * UNIT)
        grid.addWidget(label(title, "heading"), grid.rowCount(), 0, 1, 2)
        for text, keys in shortcuts:
            at = grid.rowCount()
            grid.addWidget(label(text), at, 0)
            grid.addWidget(label(keys, "soft"), at, 1)
    return grid


def _shortcuts(menu: QMenu) -> list[tuple[str, str]]:
    actions = [action for action in menu.actions() if action.shortcuts()]
    return [(_plain(action.text()), _native(action.shortcuts()[0])) for action in actions]


def _plain(text: str) -> str:
    without = re.sub(r"\(&\w\)", "", text)  # as Chinese has it behind the name
    return without.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _native(keys: QKeySequence | str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
