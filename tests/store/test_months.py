from __future__ import annotations

from pathlib import Path

from recsys_desktop.store.shop import Shop

from .shops import Line, add_lines

IN_MAY = 62 * 24 * 60


def test_an_empty_shop_has_no_months(shop: Shop) -> None:
    months = shop.ledger.months()
    assert [len(column) for column in (months.month, months.lines, months.orders, months.spent)] == [0, 0, 0, 0]
    assert months.month.dtype == "datetime64[M]"


def test_every_month_is_there_also_one_without_a_sale(shop: Shop, tmp_path: Path) -> None:
    lines = [
        Line("A1", 0, product="TEA", quantity=2, price=12.5),
        Line("A1", 0, product="CUP", price=None),
        Line("A2", 60, customer=None, product="TEA", price=10),
        Line("A3", IN_MAY, product="TEA", price=8.25),
    ]
    add_lines(shop.ledger, tmp_path, lines)
    months = shop.ledger.months()
    assert months.month.astype(str).tolist() == ["2024-03", "2024-04", "2024-05"]
    assert months.lines.tolist() == [3, 0, 1]
    assert months.orders.tolist() == [2, 0, 1]
    assert months.spent.tolist() == [35.0, 0.0, 8.25]
