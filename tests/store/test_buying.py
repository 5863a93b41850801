from __future__ import annotations

from pathlib import Path

from recsys_desktop.store.shop import Shop

from .shops import Line, add_lines


def test_orders_come_in_time_with_what_cost_most_first(shop: Shop, tmp_path: Path) -> None:
    lines = [
        Line("B7", 90, product="CUP", quantity=2, price=30),
        Line("A1", 5_000, product="TEA", quantity=1, price=4),
        Line("A1", 4_990, product="POT", quantity=1, price=40),
        Line("A1", 5_000, product="TEA", quantity=2, price=4.1),
        Line("A1", 5_000, product="BAG", price=None),
        Line("C9", 10, customer="another"),
        Line("D1", 10, customer=None),
    ]
    add_lines(shop.ledger, tmp_path, lines)
    key = shop.ledger.customer_key("00123")
    assert key is not None
    orders = shop.ledger.orders(key)
    products = shop.ledger.products()
    name = dict(zip(products.key.tolist(), products.id, strict=True))
    assert orders.time.astype(str).tolist() == ["2024-03-01T10:30:00", "2024-03-04T20:10:00"]
    assert orders.spent.tolist() == [60.0, 52.2]
    assert orders.indptr.tolist() == [0, 1, 4]
    assert [name[key] for key in orders.product.tolist()] == ["CUP", "POT", "TEA", "BAG"]
    assert orders.quantity.tolist() == [2.0, 1.0, 3.0, 1.0]


def test_a_customer_who_is_not_there_has_no_orders(shop: Shop) -> None:
    orders = shop.ledger.orders(7)
    assert (len(orders.time), len(orders.spent), orders.indptr.tolist()) == (0, 0, [0])


def test_buyers_of_some_products(shop: Shop, tmp_path: Path) -> None:
    lines = [Line("A1", customer="x", product="TEA"), Line("A2", customer="y", product="CUP"),
             Line("A3", customer="x", product="TEA"), Line("A4", customer=None, product="TEA"),
             Line("A5", customer="z", product="POT")]  # fmt: skip
    add_lines(shop.ledger, tmp_path, lines)
    ledger = shop.ledger
    keys = {product: ledger.product_key(product) for product in ("TEA", "CUP")}
    known = dict(zip(ledger.customers().key.tolist(), ledger.customers().id, strict=True))
    assert [known[key] for key in ledger.buyers([keys["TEA"]]).tolist()] == ["x"]
    assert {known[key] for key in ledger.buyers(list(keys.values())).tolist()} == {"x", "y"}
    assert ledger.buyers([]).tolist() == []
    assert ledger.buyers([-1]).dtype == "int32"
