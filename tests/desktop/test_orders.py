"""The chosen customer's orders over time: by mouse and by keyboard, in words."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.customer.orders_part import OrdersPart
from recsys_desktop.desktop.customer.orders_strip import OrdersStrip
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 20_000
SALES = """order_id,date,customer_id,product_id,product_name,quantity,unit_price
A1,2025-12-10,C1,TEA,Sencha,2,4.5
A1,2025-12-10,C1,POT,Iron pot,1,60
A2,2026-02-20,C1,TEA,Sencha,1,4.5
A3,2026-05-01,C2,CUP,,1,
A4,2026-06-30,C1,CUP,,3,8
"""


@pytest.fixture
def part(start: Start, tmp_path: Path, qtbot: QtBot) -> OrdersPart:
    sales = tmp_path / "sales.csv"
    sales.write_text(SALES, encoding="utf-8")
    with Shop.create(tmp_path / "Teas") as shop:
        import_file(shop, sales, ImportOptions(), Progress())
    program = start(tmp_path / "Teas")
    program.window.open_named("customers")
    page = next(one for one in program.window.pages if isinstance(one, CustomersPage))
    qtbot.waitUntil(page.list_panel.orders.isVisible, timeout=LONG)
    return page.list_panel.orders


def point_at(strip: OrdersStrip, order: int, qtbot: QtBot) -> None:
    """Move the mouse there until it has come: the strip may get its place in the page only now."""

    def marked() -> bool:
        for aside in (1, 0):
            qtbot.mouseMove(strip, strip.place(order).toPoint() + QPoint(aside, 0))
        return strip.marked == order

    qtbot.waitUntil(marked, timeout=LONG)


def test_hovering_tells_date_sum_and_products(part: OrdersPart, qtbot: QtBot) -> None:
    strip, whole = part.strip, "3 orders since 10 Dec 2025 · 97.50 spent before refunds"
    assert part.sentence.accessibleName() == whole
    point_at(strip, 0, qtbot)
    assert part.sentence.accessibleName() == "10 Dec 2025 · 69.00 · Iron pot, Sencha"
    assert strip.toolTip() == "10 Dec 2025 · 69.00\nIron pot\nSencha"
    point_at(strip, 2, qtbot)
    assert part.sentence.accessibleName() == "30 Jun 2026 · 24.00 · CUP"
    middle = (strip.place(1) + strip.place(2)) / 2
    qtbot.mouseMove(strip, middle.toPoint())
    assert part.sentence.accessibleName() == whole
    # The dearest order is the highest; they stand in time.
    tops = [strip.place(order).y() for order in range(3)]
    assert min(tops) == tops[0]
    across = [strip.place(order).x() for order in range(3)]
    assert across == sorted(across)
    assert (across[1] - across[0]) / (across[2] - across[0]) == pytest.approx(72 / 202, abs=0.01)


def test_the_arrow_keys_go_from_order_to_order(part: OrdersPart, qtbot: QtBot) -> None:
    strip = part.strip
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End):
        qtbot.keyClick(strip, key)
        seen.append(strip.marked)
    assert seen == [2, 1, 0, 0, 1, 2]
    assert strip.accessibleDescription() == "30 Jun 2026 · 24.00 · CUP"
    part.parentWidget().setFocus()
    strip.clearFocus()
    assert strip.marked == -1


def test_no_month_s_name_is_cut_or_lies_on_another(part: OrdersPart) -> None:
    for width in (120, 200, 260, 420):
        part.strip.setFixedWidth(width)
        labels = part.strip.labels()
        assert labels
        assert labels[0][0] >= 0
        assert labels[-1][0] + labels[-1][1] <= width
        assert all(left + wide < after for (left, wide, _), (after, _, _) in pairwise(labels))


def test_it_takes_on_the_theme(part: OrdersPart, qtbot: QtBot) -> None:
    def colour_of_first() -> str:
        shot: QImage = part.strip.grab().toImage()
        place = part.strip.place(0).toPoint()
        return shot.pixelColor(place).name()

    light = colour_of_first()
    part.strip._theme.use("dark")
    qtbot.waitUntil(lambda: colour_of_first() != light)
    part.strip._theme.use("light")


def test_another_customer_s_orders_take_their_place(part: OrdersPart, qtbot: QtBot) -> None:
    page = part.window().findChild(CustomersPage)
    assert page is not None
    qtbot.keyClicks(page.people.search, "C2")
    page.people.view.setFocus()
    qtbot.keyClick(page.people.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: part.sentence.accessibleName() == "1 order, on 1 May 2026", timeout=LONG)


def test_a_narrow_card_tells_the_sum_without_its_explanation(part: OrdersPart) -> None:
    sentence, whole = part.sentence, "3 orders since 10 Dec 2025 · 97.50 spent before refunds"
    needed = sentence.fontMetrics().horizontalAdvance(whole)
    sentence.resize(needed, sentence.height())
    assert (sentence.text(), sentence.toolTip()) == (whole, "")
    sentence.resize(needed - 1, sentence.height())
    shorter = "3 orders since 10 Dec 2025 · 97.50"
    assert (sentence.text(), sentence.toolTip()) == (shorter, whole)
    sentence.resize(sentence.fontMetrics().horizontalAdvance(shorter) - 1, sentence.height())
    assert (sentence.text(), sentence.toolTip()) == ("3 orders · 97.50", whole)


def test_the_keyboard_comes_to_the_tabs_then_to_the_list_then_to_the_orders(start: Start) -> None:
    program = start(None)
    program.window.open_named("customers")
    panel = next(one for one in program.window.pages if isinstance(one, CustomersPage)).list_panel
    wanted = [panel.new_tab, panel.again_tab, panel.view, panel.orders.strip, panel.copy_button]
    chain = [panel.nextInFocusChain()]
    while chain[-1] is not panel:
        chain.append(chain[-1].nextInFocusChain())
    assert [one for one in chain if one in wanted] == wanted
