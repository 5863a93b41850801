"""Drags files over the window and lets them go, as the system does: its window hears of them first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(window: QWidget, *paths: Path, over: QWidget | None = None) -> bool:
    """Bring files over the window, or over a part of it, and return whether they may be let go."""
    # Events only borrow their data.
    data = _data(paths)
    event = QDragEnterEvent(_place(window, over), COPY, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    return event.isAccepted()


def drop(window: QWidget, *paths: Path, over: QWidget | None = None) -> None:
    """Bring files over the window and let them go."""
    drag(window, *paths, over=over)
    data = _data(paths)
    QApplication.sendEvent(window.windowHandle(), QDropEvent(_place(window, over), COPY, data, LEFT, NONE))


def _data(paths: tuple[Path, ...]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    # As file managers do, so that a field would take them as well.
    data.setText("\n".join(map(str, paths)))
    return data


def _place(window: QWidget, over: QWidget | None) -> QPointF:
    return QPointF(window.rect().center() if over is None else over.mapTo(window, over.rect().center()))
