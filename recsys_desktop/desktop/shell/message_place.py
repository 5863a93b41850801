"""Where messages stand: at the foot, over the strip where it is not needed, and over the pages where they are higher.

Did the page make room for a message that comes or goes, all that is clicked would move below the pointer.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.messages import MessagePanel
from recsys_desktop.desktop.operations import Operations
from recsys_desktop.desktop.running_bar import HEIGHT
from recsys_desktop.desktop.theme import PAGE_EDGE

_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)


class MessagePlace(QObject):
    """Places the messages of a window.

    Args:
        messages: What is placed.
        pages: As wide as they are.
        content: All of the window, down to the strip.
        operations: While something runs, the strip is needed, and messages stand above it.
    """

    def __init__(self, messages: MessagePanel, pages: QWidget, content: QWidget, operations: Operations) -> None:
        super().__init__(content)
        self._messages, self._pages, self._content, self._operations = messages, pages, content, operations
        messages.setParent(content)
        messages.resized.connect(self.place)
        operations.updated.connect(self.place)
        operations.idle.connect(self.place)
        pages.installEventFilter(self)
        self.place()

    @Slot()
    def place(self) -> None:
        """Put what is said where it belongs."""
        messages = self._messages
        width = self._pages.width() - 2 * PAGE_EDGE
        high = messages.heightForWidth(width)
        foot = self._content.height() - (HEIGHT if self._operations.all else 0)
        # Within the strip where it has room there.
        top = foot - max(high, (HEIGHT + high) // 2)
        left = self._pages.mapTo(self._content, self._pages.rect().topLeft()).x() + PAGE_EDGE
        messages.setGeometry(left, top, width, high)
        messages.raise_()

    # Qt's names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the pages' size."""
        if event.type() in _MOVES:
            self.place()
        return super().eventFilter(watched, event)
