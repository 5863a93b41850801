"""Filters on the customers: what remains, that it is seen and cleared, by mouse and keyboard in the real window."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.customer.filters import Filters, months_before
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 20_000


def opened(start: Start, folder: Path, qtbot: QtBot) -> CustomersPage:
    """Start the program on a shop, and open its customers and their filters."""
    program = start(folder)
    page = next(one for one in program.window.pages if isinstance(one, CustomersPage))
    program.window.open_named("customers")
    qtbot.waitUntil(lambda: page.filter_bar.category.count() > 0, timeout=LONG)
    qtbot.mouseClick(page.filter_button, Qt.MouseButton.LeftButton)
    assert page.filter_bar.isVisible()
    return page


def shown(page: CustomersPage) -> set[str]:
    people = page.people.people
    assert people is not None
    return set(people.id[page.people.view.table.rows].tolist())


def bought(sales: Path, column: str, value: str) -> set[str]:
    with sales.open(encoding="utf-8") as file:
        return {line["customer_id"] for line in csv.DictReader(file) if line[column] == value}


def test_each_filter_leaves_those_it_says(start: Start, made_shop: Shop, made_sales: Path, qtbot: QtBot) -> None:
    customers = made_shop.ledger.customers()
    made_shop.close()
    page = opened(start, made_shop.folder, qtbot)
    bar = page.filter_bar
    in_category, of_product = bought(made_sales, "category", "Shelf 1"), bought(made_sales, "product_id", "P003")

    bar.category.setFocus()
    qtbot.keyClick(bar.category, Qt.Key.Key_Down)
    qtbot.keyClick(bar.category, Qt.Key.Key_Down)
    assert bar.category.currentText() == "Shelf 1"
    qtbot.waitUntil(lambda: shown(page) == in_category, timeout=LONG)
    assert 0 < len(in_category) < 60
    assert page.people.count.text() == f"{len(in_category)} of 60 customers"
    assert page.filter_button.text() == "Filter: 1"
    assert bar.category.property("on")

    qtbot.keyClicks(bar.product, "p003")
    qtbot.keyClick(bar.product, Qt.Key.Key_Return)
    assert bar.product.text() == "Mug no. 3"
    qtbot.waitUntil(lambda: shown(page) == in_category & of_product, timeout=LONG)

    qtbot.keyClicks(bar.above, "150")
    rich = set(customers.id[customers.spent > 150].tolist())
    qtbot.waitUntil(lambda: shown(page) == in_category & of_product & rich, timeout=LONG)
    qtbot.mouseClick(page.people.all_button, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 60
    assert bar.filters == Filters()
    assert page.filter_button.text() == "Filter"
    assert not page.people.all_button.isVisible()

    bar.since.setCurrentIndex(bar.since.count() - 1)
    day = np.sort(customers.last)[30]
    bar.date.setDate(QDate.fromString(str(day.astype("datetime64[D]")), Qt.DateFormat.ISODate))
    away = set(customers.id[customers.last < day.astype("datetime64[D]")].tolist())
    assert shown(page) == away
    assert bar.date.isVisible()


def test_search_and_filters_together_may_leave_nobody(start: Start, made_shop: Shop, qtbot: QtBot) -> None:
    made_shop.close()
    page = opened(start, made_shop.folder, qtbot)
    qtbot.keyClicks(page.people.search, "customer 01")
    qtbot.keyClicks(page.filter_bar.above, "999999")
    assert page.people.count.text() == "0 of 60 customers"
    assert not page.people.view.isVisible()
    button = page.people.empty_button
    button.setFocus()
    assert QApplication.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert page.people.count.text() == "60 customers"
    assert page.people.view.isVisible()
    assert page.people.view.hasFocus()
    assert page.people.search.text() == page.filter_bar.above.text() == ""


def test_beside_what_was_found_stand_its_lists_never_those_of_somebody_else(
    start: Start, trained: Path, qtbot: QtBot
) -> None:
    page = opened(start, trained, qtbot)
    lists, name = page.list_panel, page.list_panel.name
    qtbot.waitUntil(lists.view.isVisible, timeout=LONG)
    page.people.view.selectRow(0)
    assert name.text() != "Zoë Çelik"
    qtbot.keyClicks(page.people.search, "celik")
    assert name.text() == "Zoë Çelik"
    assert page.people.view.chosen_row == page.people.view.table.rows[0]
    # The search is over: who was looked for stays chosen.
    qtbot.keyClick(page.people.search, Qt.Key.Key_Escape)
    assert page.people.search.text() == ""
    assert name.text() == "Zoë Çelik"
    # Filters narrow alike.
    customers = page.people.people
    assert customers is not None
    most = int(np.argmax(customers.spent))
    qtbot.keyClicks(page.filter_bar.above, f"{customers.spent[most] - 0.01:.2f}")
    assert name.text() == customers.label[most] != "Zoë Çelik"


def test_in_a_low_window_the_list_takes_the_room_of_the_orders(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = opened(start, trained, qtbot)
    lists, window = page.list_panel, page.window()
    qtbot.waitUntil(lists.view.isVisible, timeout=LONG)
    qtbot.waitUntil(lists.orders.strip.isVisible, timeout=LONG)
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: not lists.orders.strip.isVisible())
    assert lists.orders.sentence.isVisible()
    qtbot.waitUntil(lambda: lists.view.viewport().height() >= 2 * lists.view.rowHeight(0))
    window.resize(1440, 900)
    qtbot.waitUntil(lists.orders.strip.isVisible)


def test_a_search_without_a_hit_leaves_nobody_s_lists_standing(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = opened(start, trained, qtbot)
    lists, name = page.list_panel, page.list_panel.name
    qtbot.waitUntil(lists.view.isVisible, timeout=LONG)
    chosen = name.text()
    qtbot.keyClicks(page.people.search, "nobody is called that")
    assert (name.text(), lists.empty.text()) == ("", "Choose a customer to see what to offer.")
    assert not lists.view.isVisible()
    assert not lists.orders.isVisible()
    assert page.why_panel.why is None
    # Neither does news of the shop bring them back.
    page.refresh(frozenset({"model"}))
    assert name.text() == ""
    page.people.search.clear()
    qtbot.waitUntil(lists.view.isVisible, timeout=LONG)
    assert name.text() == chosen
    qtbot.waitUntil(lambda: page.why_panel.why is not None, timeout=LONG)


def test_a_product_is_let_go_when_its_name_is_changed(start: Start, made_shop: Shop, qtbot: QtBot) -> None:
    made_shop.close()
    page = opened(start, made_shop.folder, qtbot)
    field = page.filter_bar.product
    qtbot.keyClicks(field, "no. 12")
    qtbot.keyClick(field.completer().popup(), Qt.Key.Key_Down)
    qtbot.keyClick(field.completer().popup(), Qt.Key.Key_Return)
    assert (field.product, field.text()) == ("P012", "Mug no. 12")
    qtbot.waitUntil(lambda: 0 < len(shown(page)) < 60, timeout=LONG)
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.product == ""
    assert len(shown(page)) == 60


def test_a_shop_without_categories_is_not_asked_for_one(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    sales = tmp_path / "plain.csv"
    sales.write_text("order_id,date,customer_id,product_id,quantity,unit_price\nA1,2026-05-01,C1,TEA,1,4.5\n")
    with Shop.create(tmp_path / "Plain") as shop:
        import_file(shop, sales, ImportOptions(), Progress())
    page = opened(start, tmp_path / "Plain", qtbot)
    assert not page.filter_bar.category.isVisible()
    assert page.filter_bar.product.isVisible()
    # There is no day in the shop's sales that long ago.
    page.filter_bar.since.setCurrentIndex(1)
    assert shown(page) == set()


@pytest.mark.parametrize(
    ("last", "months", "expected"),
    [
        ("2026-10-31T18:00", 1, "2026-09-30"),
        ("2026-10-31T18:00", 2, "2026-08-31"),
        ("2024-03-29", 1, "2024-02-29"),
        ("2026-03-31", 24, "2024-03-31"),
    ],
)
def test_months_are_counted_back_to_a_day_that_there_is(last: str, months: int, expected: str) -> None:
    assert months_before(np.datetime64(last, "s"), months) == np.datetime64(expected)
