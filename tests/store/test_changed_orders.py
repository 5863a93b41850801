"""Orders that a later file tells otherwise: a corrected quantity, a refund, and what only looks like it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from recsys_desktop.progress import Progress
from recsys_desktop.store import schema
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Batch

from .shops import Line, add_lines, answers, stored, union, write_lines
from .speaking import File, bring

DAY = 24 * 60  # minutes
TEA = Line(order="A1", product="TEA", quantity=2)
CUP = Line(order="A1", product="CUP", quantity=1)
OTHER = Line(order="A2", product="TEA", minute=5, customer="7")


def told(batch: Batch) -> tuple[int, int, int, int, int]:
    return batch.added, batch.duplicates, batch.changed_orders, batch.replaced, batch.corrected


def test_a_corrected_quantity_replaces_the_order_and_its_undoing_brings_it_back(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, [TEA, CUP, OTHER])
    before = answers(shop.ledger)
    fewer = replace(TEA, quantity=1)
    batch = add_lines(shop.ledger, tmp_path, [fewer, OTHER])
    assert told(batch) == (1, 1, 1, 2, 1)
    assert stored(shop.ledger) == union([[fewer, OTHER]])
    assert check(shop, repair=False) == ()
    taken = shop.ledger.take_back(batch.id, Progress())
    assert (taken.lines, taken.kept, taken.returned) == (1, 1, 2)
    assert answers(shop.ledger) == before


def test_an_order_that_ended_counts_no_more(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, [TEA, CUP, OTHER])
    keys = shop.ledger.customers().key.tolist()
    batch = bring(shop.ledger, tmp_path, File((), (replace(OTHER, minute=DAY), TEA)), "refunds")
    assert told(batch) == (0, 0, 2, 3, 0)
    totals = shop.ledger.totals()
    assert (totals.lines, totals.orders, totals.customers, totals.fingerprint) == (0, 0, 0, "0" * 16)
    assert shop.ledger.customer_key("7") is None
    # An order that comes back to life counts again.
    assert told(add_lines(shop.ledger, tmp_path, [OTHER])) == (1, 0, 0, 0, 0)
    assert shop.ledger.histories().customer_keys.tolist() != keys
    assert check(shop, repair=False) == ()


def test_other_products_of_an_order_are_united(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, [TEA, OTHER])
    assert told(add_lines(shop.ledger, tmp_path, [CUP])) == (1, 0, 0, 0, 0)
    assert told(add_lines(shop.ledger, tmp_path, [TEA, CUP])) == (0, 2, 0, 0, 0)
    assert stored(shop.ledger) == union([[TEA, CUP, OTHER]])


@pytest.mark.parametrize(
    ("other", "one"),
    [
        (replace(TEA, customer="7", minute=DAY, quantity=5), False),
        (replace(TEA, customer="7", quantity=5), False),
        (replace(TEA, customer=None, minute=DAY, quantity=5), False),
        (replace(TEA, customer=None, quantity=5), True),
        (replace(TEA, minute=90), True),
        (replace(TEA, price=1.0), True),
    ],
    ids=["another shop", "another customer", "another day", "customer left out", "other time", "other price"],
)
def test_what_is_the_same_order(shop: Shop, tmp_path: Path, other: Line, *, one: bool) -> None:
    add_lines(shop.ledger, tmp_path, [TEA])
    batch = add_lines(shop.ledger, tmp_path, [other])
    assert batch.changed_orders == int(one)
    assert stored(shop.ledger) == union([[other]] if one else [[TEA], [other]])
    assert shop.ledger.totals().orders == (1 if one else 2)


def test_a_moved_order_is_the_same_within_the_days_of_the_file_only(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, [TEA])
    # A till that starts at A1 again the next day, and the same customer there.
    assert add_lines(shop.ledger, tmp_path, [replace(TEA, minute=DAY)]).changed_orders == 0
    assert shop.ledger.totals().lines == 2
    moved = [replace(OTHER, minute=0), replace(TEA, minute=2 * DAY)]
    assert add_lines(shop.ledger, tmp_path, moved).replaced == 2
    assert stored(shop.ledger) == union([moved])


def test_the_same_file_again_does_not_bring_back_what_a_later_one_changed(shop: Shop, tmp_path: Path) -> None:
    first, second = File((TEA, CUP)), File((replace(TEA, quantity=1), CUP))
    bring(shop.ledger, tmp_path, first, "first")
    bring(shop.ledger, tmp_path, second, "second")
    now = answers(shop.ledger)
    assert told(bring(shop.ledger, tmp_path, first, "first")) == (0, 2, 0, 0, 0)
    assert answers(shop.ledger) == now
    shop.ledger.undo_batch("1", Progress())
    # What is left of the first file came after the second.
    assert stored(shop.ledger) == union([list(first.lines)])
    shop.ledger.undo_batch("3", Progress())
    assert answers(shop.ledger) == now


def test_a_renamed_product_is_one_with_its_newest_name(shop: Shop, tmp_path: Path) -> None:
    def name() -> list[str]:
        products = shop.ledger.products()
        return [*products.name]

    add_lines(shop.ledger, tmp_path, [replace(TEA, product_name="Sencha")])
    add_lines(shop.ledger, tmp_path, [replace(TEA, product_name="Sen-cha, new")])
    assert name() == ["Sen-cha, new"]
    add_lines(shop.ledger, tmp_path, [replace(TEA, order="A0", minute=-5, product_name="Old tea")])
    assert name() == ["Sen-cha, new"]
    add_lines(shop.ledger, tmp_path, [replace(TEA, order="A9", minute=5, product_name="A tea")])
    assert name() == ["A tea"]
    shop.ledger.undo_batch("4", Progress())
    shop.ledger.undo_batch("2", Progress())
    assert name() == ["Sencha"]


def test_colliding_numbers_are_those_with_other_customers_on_other_days(shop: Shop, tmp_path: Path) -> None:
    def asked(*lines: Line) -> tuple[int, int]:
        return shop.ledger.colliding_orders(write_lines(tmp_path / "asked.parquet", lines), Progress())

    add_lines(shop.ledger, tmp_path, [TEA, OTHER, Line(order="A3", customer=None)])
    assert asked(TEA, OTHER, Line(order="Z9")) == (2, 0)
    assert asked(replace(TEA, customer="9"), replace(OTHER, minute=DAY)) == (2, 0)
    assert asked(replace(TEA, customer="9", minute=DAY), replace(TEA, order="A3", minute=DAY), OTHER) == (3, 2)


def test_check_derives_anew_what_counts_of_changed_orders(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, [TEA, CUP])
    add_lines(shop.ledger, tmp_path, [replace(TEA, quantity=1)])
    before = answers(shop.ledger)
    cursor = shop.database.cursor()
    cursor.execute("""INSERT INTO sales_lines SELECT 0, "order", time, customer, product, 2, unit_price, ordinal
        FROM sales_lines; DELETE FROM replaced_lines WHERE line = 0""")
    cursor.close()
    found = {finding.code: finding.fixed for finding in check(shop, repair=True)}
    assert found == {"changed-orders": True, "fingerprint": True}
    assert check(shop, repair=False) == ()
    assert answers(shop.ledger) == before


def test_a_shop_of_the_first_tables_keeps_its_sales_and_parts_orders_of_two_customers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "shop"
    with monkeypatch.context() as older:
        older.setattr(schema, "STEPS", schema.STEPS[:1])
        Shop.create(folder).close()
    with duckdb.connect(str(folder / "shop.duckdb")) as old:
        old.execute("""
            INSERT INTO batches SELECT 1, 'old.csv', 'hash', 'canonical', now()::TIMESTAMP, 3, 0, 0, 0, 0, '{}', 3, 0,
                1, 1, 1, 1, NULL, NULL, NULL;
            INSERT INTO orders VALUES (0, 'A1'); INSERT INTO customers VALUES (0, '00123');
            INSERT INTO products VALUES (0, 'TEA');
            INSERT INTO sales_lines VALUES (0, 0, '2024-03-01 09:00', 0, 0, 1, 12.5, 1),
                (1, 0, '2024-03-02 09:00', NULL, 0, 1, 12.5, 1), (2, 0, '2024-03-03 09:00', NULL, 0, 1, 12.5, 1);
            INSERT INTO batch_lines VALUES (1, 0), (1, 1), (1, 2);
            INSERT INTO product_facts VALUES (1, 0, {'time': TIMESTAMP '2024-03-03', 'value': 'Tea'}, NULL, NULL);
            INSERT INTO customer_facts VALUES (1, 0, {'time': TIMESTAMP '2024-03-03', 'value': 'Zoë'})""")
    with Shop.open(folder) as shop:
        check(shop, repair=True)
        assert shop.ledger.totals().orders == 3
        assert [*shop.ledger.products().name, *shop.ledger.customers().name] == ["Tea", "Zoë"]
        assert told(shop.ledger.batches()[0]) == (3, 0, 0, 0, 0)
        lines = [Line(minute=0), Line(minute=DAY, customer=None), Line(minute=2 * DAY, customer=None)]
        again = add_lines(shop.ledger, tmp_path, lines)
        assert told(again) == (0, 3, 0, 0, 0)
        shop.ledger.undo_batch("1", Progress())
        assert check(shop, repair=False) == ()
        assert stored(shop.ledger) == union([lines])
