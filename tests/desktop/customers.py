"""Pages of the real window, as tests find and use them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.overview import OverviewPage
from recsys_desktop.desktop.tables.view import TableView

LONG = 90_000


def customers_page(program: Program) -> CustomersPage:
    return next(page for page in program.window.pages if isinstance(page, CustomersPage))


def overview_page(program: Program) -> OverviewPage:
    return next(page for page in program.window.pages if isinstance(page, OverviewPage))


def wait_for_why(page: CustomersPage, qtbot: QtBot, product: str | None = None) -> None:
    def there() -> bool:
        why = page.why_panel.why
        return why is not None and product in (None, why.explanation.product)

    qtbot.waitUntil(there, timeout=LONG)


def click_row(view: TableView, place: int, qtbot: QtBot) -> None:
    view.scrollTo(view.table.index(place, 0))
    middle = view.visualRect(view.table.index(place, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))


def texts(view: TableView, column: int) -> list[str]:
    return [view.table.index(row, column).data() for row in range(view.table.rowCount())]
