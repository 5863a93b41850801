"""Dresses the window in the theme's style sheet, piece by piece.

One style sheet for the whole application would be applied to all widgets of all pages in one go, which holds the
window up for a third of a second. So each part of the frame and each panel of a page has the sheet by itself: what is
seen is dressed first, a few pieces at a time, and painted when all of it is; hidden pages follow when there is time.
"""

from __future__ import annotations

import time

import shiboken6
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QWidget

from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import ScrollArea, SideBySide, Stack
from recsys_desktop.desktop.theme import Theme

_PAUSE = 15
_TURN_SECONDS = 0.006


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
        self._pieces: list[QWidget] = []
        self._stale: list[QWidget] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        theme.changed.connect(self._begin)

    def add(self, *parts: QWidget) -> None:
        """Dress these from now on."""
        for part in parts:
            for piece in pieces(part):
                piece.setStyleSheet(self._theme.sheet)
                self._pieces.append(piece)

    def add_unseen(self, part: QWidget) -> None:
        """Dress a part from now on, which is not seen yet: when there is time, or when :meth:`now` is called."""
        new = pieces(part)
        self._pieces += new
        self._stale += new
        if self._window.updatesEnabled():
            # Anew: not in the turn in which the next part is made, where parts are made one after another.
            self._timer.start(_PAUSE)

    def now(self, part: QWidget) -> None:
        """Dress a part at once, since it is about to be seen."""
        for piece in [one for one in self._stale if one is part or part.isAncestorOf(one)]:
            self._stale.remove(piece)
            piece.setStyleSheet(self._theme.sheet)

    @Slot()
    def _begin(self) -> None:
        dialogs = self._window.findChildren(QDialog)
        self._stale = sorted([*self._pieces, *dialogs], key=lambda piece: not piece.isVisible())
        self._window.setUpdatesEnabled(False)
        self._timer.start(0)

    @Slot()
    def _go_on(self) -> None:
        """Dress some pieces; the window is painted, in a turn of its own, when no more are seen in the old look."""
        # A dialog may be gone by now.
        self._stale = [piece for piece in self._stale if shiboken6.isValid(piece)]
        seen = any(piece.isVisible() for piece in self._stale)
        if not seen and not self._window.updatesEnabled():
            self._window.setUpdatesEnabled(True)
            # On X11 the look before stays where nothing else asks for a painting.
            self._window.repaint()
        else:
            # Nobody waits for what is not seen: one piece at a time, since the same turn may have to paint.
            end = time.perf_counter() + (_TURN_SECONDS if seen else 0)
            while self._stale:
                self._stale.pop(0).setStyleSheet(self._theme.sheet)
                if time.perf_counter() >= end:
                    break
        if self._stale or not self._window.updatesEnabled():
            self._timer.start(0 if seen else _PAUSE)


_CONTAINERS = QSplitter | QStackedWidget | Page | ScrollArea | Stack | SideBySide


def pieces(part: QWidget) -> list[QWidget]:
    """Return what wears the sheet by itself: what lies side by side in plain containers, else the part as a whole."""
    if not isinstance(part, _CONTAINERS) and type(part) is not QWidget:
        return [part]
    inside = (one for one in part.children() if isinstance(one, QWidget) and not one.isWindow())
    return [piece for one in inside for piece in pieces(one)]
