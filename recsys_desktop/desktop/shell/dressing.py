"""Dresses the window in the theme's style sheet, part by part.

One style sheet for the whole application would be applied to all widgets of all pages in one go, which holds the
window up for a third of a second. So each part of the frame and each page has the sheet by itself: what is seen is
dressed first, a part at a time, and painted when all of it is; hidden pages follow when there is time.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QWidget

from recsys_desktop.desktop.theme import Theme

_PAUSE = 40


class Dressing(QObject):
    """Knows the parts of a window.

    Args:
        theme: Whose style sheet they wear.
        window: The window; its dialogs are dressed, too.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._parts: list[QWidget] = []
        self._stale: list[QWidget] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        theme.changed.connect(self._begin)

    def add(self, *parts: QWidget) -> None:
        """Dress these from now on."""
        for part in parts:
            part.setStyleSheet(self._theme.sheet)
            self._parts.append(part)

    def now(self, part: QWidget) -> None:
        """Dress a part at once, since it is about to be seen."""
        if part in self._stale:
            self._stale.remove(part)
            part.setStyleSheet(self._theme.sheet)

    @Slot()
    def _begin(self) -> None:
        dialogs = self._window.findChildren(QDialog)
        self._stale = sorted([*self._parts, *dialogs], key=lambda part: not part.isVisible())
        self._window.setUpdatesEnabled(False)
        self._timer.start(0)

    @Slot()
    def _go_on(self) -> None:
        """Dress one part; the window is painted when no more are seen in the old look."""
        # A dialog may be gone by now.
        self._stale = [part for part in self._stale if shiboken6.isValid(part)]
        if self._stale:
            self._stale.pop(0).setStyleSheet(self._theme.sheet)
        seen = any(part.isVisible() for part in self._stale)
        if not seen:
            self._window.setUpdatesEnabled(True)
        if self._stale:
            self._timer.start(0 if seen else _PAUSE)
