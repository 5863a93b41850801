"""Pages of the real window, as tests find and use them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.overview import OverviewPage

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
