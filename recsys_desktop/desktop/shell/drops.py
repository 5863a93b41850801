"""A shop's folder that is dropped on the window is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.jobs.places import is_shop_folder

_COMING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class ShopDrops(QObject):
    """Watches what is dragged over the window; all but one folder with a shop goes on to the pages."""

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._commands = commands
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    # Qt's names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Accept a shop's folder, and open it when it is let go."""
        if isinstance(event, QDropEvent) and event.type() in (*_COMING, QEvent.Type.Drop):
            folder = _dropped_shop(event)
            if folder is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._commands.open_folder(folder)
                return True
        return super().eventFilter(watched, event)


def _dropped_shop(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    folder = Path(urls[0].toLocalFile())
    return folder if is_shop_folder(folder) else None
