"""Where messages stand: notes over the strip at the foot, where nothing makes room for them; the rest above the page.

A note comes and goes by itself. Did the page make room for it, all that is clicked would move below the pointer twice.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recsys_desktop.desktop.messages import MessagePanel
from recsys_desktop.desktop.operations import Operations
from recsys_desktop.desktop.running_bar import HEIGHT
from recsys_desktop.desktop.theme import PAGE_EDGE

_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)


class MessagePlace(QObject):
    """Places the messages of a window.

    Args:
        messages: What is placed; it lies in ``above``.
        above: The column that begins with what is no note.
        below: The pages, below that.
        content: All of the window, down to the strip.
        operations: While something runs, the strip is needed, and notes stand above it.
    """

    def __init__(
        self, messages: MessagePanel, above: QVBoxLayout, below: QWidget, content: QWidget, operations: Operations
    ) -> None:
        super().__init__(content)
        self._messages, self._above, self._below, self._content = messages, above, below, content
        self._operations = operations
        messages.said.connect(self.place)
        operations.updated.connect(self.place)
        operations.idle.connect(self.place)
        below.installEventFilter(self)
        self.place()

    @Slot()
    def place(self) -> None:
        """Put what is said where it belongs."""
        messages = self._messages
        if not messages.is_note:
            if self._above.indexOf(messages) < 0:
                self._above.insertWidget(0, messages)
            return
        self._above.removeWidget(messages)
        width = self._below.width() - 2 * PAGE_EDGE
        high = messages.heightForWidth(width)
        foot = self._content.height() - (HEIGHT if self._operations.all else 0)
        # Within the strip where it has room there.
        top = foot - max(high, (HEIGHT + high) // 2)
        left = self._below.mapTo(self._content, self._below.rect().topLeft()).x() + PAGE_EDGE
        messages.setGeometry(left, top, width, high)
        messages.raise_()

    # Qt's names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the pages' size."""
        if event.type() in _MOVES:
            self.place()
        return super().eventFilter(watched, event)
