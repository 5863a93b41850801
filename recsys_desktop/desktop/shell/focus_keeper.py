"""Keeps the keyboard from wandering on where the button that was pressed cannot be pressed while its work runs."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from recsys_desktop.desktop.operations import Operations
from recsys_desktop.desktop.page import Page


class FocusKeeper(QObject):
    """Lets the page hold the keyboard for such a button, where no key does harm, and gives it back afterwards.

    Qt leads it on to the next control: a second press of the same key would do something that nobody wanted.

    Args:
        operations: The work after which buttons can be pressed again.
        window: The window whose buttons these are.
    """

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations, self._window = operations, window
        self._button: QAbstractButton | None = None
        self._holder: Page | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._look)
        # Pages look at the same news, and first they shall have enabled their buttons.
        for news in (operations.updated, operations.idle):
            news.connect(self._give_back, Qt.ConnectionType.QueuedConnection)

    @Slot(QWidget, QWidget)
    def _look(self, before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(before, QAbstractButton) or before.window() is not self._window:
            return
        # Whoever hides a button without any work has led the keyboard on.
        if before.isEnabled() and (before.isVisible() or not self._operations.all):
            return
        holder = _page_of(before)
        if holder is not None and holder.isVisible() and now is not holder:
            self._button, self._holder = before, holder
            holder.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _give_back(self) -> None:
        button, holder = self._button, self._holder
        if button is None:
            return
        there = shiboken6.isValid(button) and self._window.focusWidget() is holder
        back = there and button.isEnabled() and button.isVisible()
        if there and not back and self._operations.all:
            return
        self._button = self._holder = None
        if back:
            button.setFocus(Qt.FocusReason.OtherFocusReason)


def _page_of(widget: QWidget) -> Page | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, Page):
        parent = parent.parentWidget()
    return parent
