"""The rows of the window's tables, as one clicks and reads them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.tables.view import TableView


def click_row(view: TableView, place: int, qtbot: QtBot) -> None:
    view.scrollTo(view.table.index(place, 0))
    middle = view.visualRect(view.table.index(place, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))


def texts(view: TableView, column: int) -> list[str]:
    return [view.table.index(row, column).data() for row in range(view.table.rowCount())]
