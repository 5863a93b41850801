"""The Customers page in the real window, by mouse and keyboard, on a small shop with a model trained for real."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop import contents
from tests.desktop.conftest import Start
from tests.desktop.customers import LONG, customers_page, overview_page, wait_for_why
from tests.desktop.rows import click_row, texts


def test_search_choose_and_see_why_by_mouse(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = customers_page(program)
    wait_for_why(page, qtbot)
    assert program.window.page is page
    assert page.people.count.text() == "60 customers"
    assert page.people.search.placeholderText() == "Search name or number"

    qtbot.mouseClick(page.people.search, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.people.search, "celik")
    assert texts(page.people.view, 0) == ["Zoë Çelik"]
    assert page.people.count.text() == "1 of 60 customers"
    page.why_panel.clear()
    click_row(page.people.view, 0, qtbot)
    wait_for_why(page, qtbot)
    assert page.list_panel.name.text() == "Zoë Çelik"
    assert page.list_panel.view.table.rowCount() > 3

    page.why_panel.clear()
    click_row(page.list_panel.view, 2, qtbot)
    wait_for_why(page, qtbot)
    why = page.why_panel.why
    assert why is not None
    lists = page.list_panel._lists
    assert lists is not None
    assert why.explanation.product == lists.new.product_id[2]
    assert why.name in page.why_panel.title.text().replace("\u00a0", " ")
    # What is shown adds up to the score of the list.
    assert sum(part.value for part in page.why_panel.parts) == pytest.approx(lists.new.score[2], rel=1e-5)
    page.why_panel.clear()
    click_row(page.list_panel.view, 0, qtbot)
    wait_for_why(page, qtbot, lists.new.product_id[0])
    amounts = [text.replace("−", "-") for text in texts(page.why_panel.shares, 2)]
    assert len(amounts) == len(page.why_panel.parts) > 3
    if lists.new.score[0] > 0:
        assert sum(int(text.removesuffix(" %")) for text in amounts) == 100
    else:
        assert sum(map(float, amounts)) == pytest.approx(lists.new.score[0], abs=0.0005 * len(amounts))


def test_buy_again_says_how_often_and_how_lately(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = customers_page(start(trained))
    wait_for_why(page, qtbot)
    page.why_panel.clear()
    qtbot.mouseClick(page.list_panel.again_tab, Qt.MouseButton.LeftButton)
    wait_for_why(page, qtbot)
    assert page.why_panel.subtitle.text().startswith("Bought ")
    assert "how often and how lately" in page.why_panel.subtitle.text()
    assert not page.why_panel.shares.isVisible()
    assert page.why_panel.similar.table.rowCount() == 5


def test_a_click_on_a_similar_product_explains_that_one(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = customers_page(start(trained))
    wait_for_why(page, qtbot)
    why = page.why_panel.why
    assert why is not None
    similar = why.explanation.similar[1].product
    click_row(page.why_panel.similar, 1, qtbot)
    wait_for_why(page, qtbot, similar)


def test_the_map_shows_purchases_offer_and_neighbours(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = customers_page(program)
    wait_for_why(page, qtbot)
    qtbot.waitUntil(page.why_panel.map.isVisible, timeout=LONG)
    view, why = page.why_panel.map.view, page.why_panel.why
    assert view.accessibleName() == "Map of all products"
    assert why is not None
    assert view.marks is not None
    assert view.marks is why.marks
    assert view.products is not None
    offer = view.products.listed.id[view.marks.offer]
    similar = [one.product for one in why.explanation.similar]
    assert (offer, view.products.listed.id[view.marks.neighbours].tolist()) == (why.explanation.product, similar)
    purchases = len(view.marks.purchases)
    assert view.accessibleDescription() == f"{purchases} purchases, the offer and 5 similar products"

    def colour_of_offer() -> str:
        x, y = view._pixels[view.marks.offer] if view.marks is not None else (0, 0)
        return view.grab().toImage().pixelColor(round(x), round(y)).name()

    assert colour_of_offer() == program.desk.theme.tokens.accent.lower()
    program.desk.theme.use("dark")
    assert colour_of_offer() == program.desk.theme.tokens.accent.lower()
    program.desk.theme.use("light")


def test_the_whole_page_by_keyboard_alone(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = customers_page(program)
    wait_for_why(page, qtbot)
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_1, control)
    assert window.page is overview_page(program)
    number = Qt.Key(Qt.Key.Key_1 + contents.NAMES.index("customers"))
    qtbot.keyClick(window, number, Qt.KeyboardModifier.AltModifier)
    assert window.page is page
    qtbot.keyClick(window, Qt.Key.Key_F, control)
    assert QApplication.focusWidget() is page.people.search
    qtbot.keyClicks(page.people.search, "customer 01")
    assert page.people.view.table.rowCount() == 10  # 010 to 018, of whom 019 has no name, and 001
    page.why_panel.clear()
    qtbot.keyClick(page.people.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.people.view
    edge = page.people.view.grab().toImage().pixelColor(0, 100).name().upper()
    assert edge == program.desk.theme.tokens.accent
    assert page.people.view.chosen_row == page.people.view.table.rows[0]
    qtbot.keyClick(page.people.view, Qt.Key.Key_Down)
    wait_for_why(page, qtbot)
    assert page.list_panel.name.text().startswith("Customer 0")
    page.list_panel.view.setFocus()
    qtbot.keyClick(page.list_panel.view, Qt.Key.Key_C, control)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "#\tProduct\tPrice\tFit"
    assert copied[1].startswith("1\tMug no. ")


def test_sorting_by_name_keeps_the_chosen_customer(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = customers_page(start(trained))
    wait_for_why(page, qtbot)
    name = page.list_panel.name.text()
    chosen = page.people.view.chosen_row
    page.people.view.table.sort(0)
    assert page.people.view.chosen_row == chosen
    assert page.list_panel.name.text() == name
    ids = texts(page.people.view, 0)[:3]
    assert ids == ["00009", "00019", "00029"]  # those without a name go by their number
