from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.errors import Cancelled, NotFound, Refused
from recsys_desktop.progress import Progress, Report
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import BatchCounts

from .shops import Line, add, add_lines, answers, stored, union, write_lines, write_many

TWO_ORDERS = [
    Line(order="A1", minute=0, customer="00123", product="TEA", quantity=2, price=12.5),
    Line(order="A1", minute=0, customer="00123", product="CUP", quantity=1, price=None, product_name="Cup"),
    Line(order="A2", minute=60, customer="00123", product="TEA", quantity=1, price=13.0),
    Line(order="A3", minute=90, customer=None, product="TEA", quantity=1, price=13.5, customer_name=None),
    Line(
        order="A4",
        minute=30,
        customer="7",
        product="CUP",
        quantity=3,
        price=4.0,
        customer_name=None,
        product_name="Cup",
    ),
]


def test_an_empty_shop_answers_everything_with_nothing(shop: Shop) -> None:
    ledger = shop.ledger
    totals = ledger.totals()
    assert (totals.lines, totals.orders, totals.customers, totals.products) == (0, 0, 0, 0)
    assert totals.first is None
    assert totals.fingerprint == "0" * 16
    assert ledger.batches() == ()
    assert ledger.customers().last.dtype == "datetime64[s]"
    assert ledger.products().price.dtype == np.float64
    assert ledger.purchases().quantity.dtype == np.float32
    assert ledger.histories().indptr.tolist() == [0]
    assert ledger.customer_key("x") is None


def test_an_import_says_what_it_did(shop: Shop, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "sales.parquet", TWO_ORDERS)
    counts = BatchCounts(12, returns=1, cancelled=2, service=1, rejected=1, other={"totals rows": 2})
    before = datetime.now(UTC)
    batch = shop.ledger.add_batch(
        path, file="Verkäufe.csv", file_hash="ab" * 32, layout="shopify", counts=counts, progress=Progress()
    )
    assert (batch.id, batch.file, batch.file_hash, batch.layout) == ("1", "Verkäufe.csv", "ab" * 32, "shopify")
    assert (batch.added, batch.duplicates, batch.anonymous) == (5, 0, 1)
    assert (batch.orders, batch.customers, batch.products) == (4, 2, 2)
    assert (batch.first, batch.last) == (TWO_ORDERS[0].time, TWO_ORDERS[3].time)
    assert batch.counts == counts
    assert batch.imported_at >= before.replace(microsecond=0)
    assert batch.undone_at is None
    assert shop.ledger.batches() == (batch,)


def test_counts_that_do_not_add_up_are_a_bug_and_change_nothing(shop: Shop, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "sales.parquet", TWO_ORDERS)
    with pytest.raises(ValueError, match="6 rows are not 5 lines"):
        shop.ledger.add_batch(path, file="f", file_hash="h", layout="l", counts=BatchCounts(6), progress=Progress())
    assert shop.ledger.batches() == ()


def test_lines_without_a_product_are_a_bug_and_change_nothing(shop: Shop, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "sales.parquet", [Line(), replace(Line(), product=None)])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no order or no product"):
        add(shop.ledger, path)
    assert shop.ledger.totals().lines == len(shop.ledger.batches()) == 0


def test_the_tables_of_customers_and_products(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, TWO_ORDERS)
    customers, products = shop.ledger.customers(), shop.ledger.products()
    assert customers.id.tolist() == ["00123", "7"]
    assert customers.name.tolist() == ["Zoë Çelik", ""]
    assert customers.orders.tolist() == [2, 1]
    assert customers.spent.tolist() == [38.0, 12.0]
    assert customers.last.astype(str).tolist() == ["2024-03-01T10:00:00", "2024-03-01T09:30:00"]
    assert products.id.tolist() == ["TEA", "CUP"]
    assert products.name.tolist() == ["Sencha “Uji”, 100 g", "Cup"]
    assert products.price.tolist() == [13.5, 4.0]
    assert products.sold.tolist() == [4.0, 4.0]
    assert products.customers.tolist() == [1, 2]
    assert products.last.astype(str).tolist() == ["2024-03-01T10:30:00", "2024-03-01T09:30:00"]
    assert shop.ledger.customer_key("00123") == customers.key[0]
    assert shop.ledger.product_key("CUP") == products.key[1]


def test_purchases_are_those_of_known_customers_in_order_of_time(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, TWO_ORDERS[::-1])
    bought = shop.ledger.purchases()
    ids = shop.ledger.products().id
    # Within an order the lines keep the order of the file, which is turned round here.
    assert [ids[key] for key in bought.product] == ["CUP", "TEA", "CUP", "TEA"]
    assert bought.quantity.tolist() == [1, 2, 3, 1]
    assert np.isnan(bought.price[0])
    assert bought.order[0] == bought.order[1] != bought.order[3]
    assert [bought.customer.dtype, bought.product.dtype, bought.order.dtype] == [np.int32] * 3
    assert bought.time.dtype == "datetime64[s]"


def test_histories_have_one_entry_for_each_customer_and_product(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, TWO_ORDERS)
    history = shop.ledger.histories()
    assert history.indptr.tolist() == [0, 2, 3]
    assert history.orders.tolist() == [2, 1, 1]
    assert history.quantity.tolist() == [3, 1, 3]
    assert history.first.astype(str).tolist()[0] == "2024-03-01T09:00:00"
    assert history.last.astype(str).tolist()[0] == "2024-03-01T10:00:00"


def test_an_order_of_several_times_counts_once(shop: Shop, tmp_path: Path) -> None:
    lines = [Line(order=order, minute=minute) for minute, order in enumerate(["A1", "A2", "A1"])]
    add_lines(shop.ledger, tmp_path, lines)
    assert shop.ledger.histories().orders.tolist() == [2]
    assert shop.ledger.customers().orders.tolist() == [2]


def test_some_histories_are_rows_of_all_histories(shop: Shop, tmp_path: Path) -> None:
    add(shop.ledger, write_many(tmp_path / "many.parquet", 5000))
    everything = shop.ledger.histories()
    keys = everything.customer_keys
    for wanted in ([keys[17]], [keys[30], keys[4], keys[30], keys.max() + 1]):
        some = shop.ledger.histories(wanted)
        assert some.customer_keys.tolist() == sorted({int(key) for key in wanted})
        for row, key in enumerate(some.customer_keys):
            place = np.flatnonzero(keys == key)
            mine = slice(some.indptr[row], some.indptr[row + 1])
            if not len(place):
                assert mine.start == mine.stop
                continue
            theirs = slice(everything.indptr[place[0]], everything.indptr[place[0] + 1])
            for column in ("product", "last", "first", "orders", "quantity"):
                assert (getattr(some, column)[mine] == getattr(everything, column)[theirs]).all()


def test_bought_together_counts_customers_who_bought_both(shop: Shop, tmp_path: Path) -> None:
    lines = [
        *(Line(order=f"A{n}", customer=str(n), product="TEA") for n in range(4)),
        *(Line(order=f"B{n}", customer=str(n), product="CUP") for n in (2, 3, 4)),
        Line(order="C1", customer="3", product="CUP", minute=5),
        Line(order="C2", customer=None, product="POT"),
        Line(order="C2", customer=None, product="TEA"),
    ]
    add_lines(shop.ledger, tmp_path, lines)
    tea, cup, pot = (shop.ledger.product_key(name) for name in ("TEA", "CUP", "POT"))
    assert tea is not None
    counts = shop.ledger.bought_together(tea, [pot, cup, 999, cup])
    assert counts.tolist() == [0, 2, 0, 2]
    assert counts.dtype == np.int64


def test_equal_lines_in_one_file_are_two_sales(shop: Shop, tmp_path: Path) -> None:
    twice = [Line(), Line(order="A2"), Line()]
    assert add_lines(shop.ledger, tmp_path, twice).added == 3
    assert add_lines(shop.ledger, tmp_path, [Line()] * 5).duplicates == 2
    assert stored(shop.ledger) == union([twice, [Line()] * 5])
    assert check(shop, repair=False) == ()


def test_the_same_file_again_adds_nothing_and_says_so(shop: Shop, tmp_path: Path) -> None:
    path = write_many(tmp_path / "many.parquet", 2000)
    first = add(shop.ledger, path)
    before = answers(shop.ledger)
    second = add(shop.ledger, path)
    assert (second.added, second.duplicates, second.anonymous) == (0, 2000, 0)
    assert (first.same_file_as, second.same_file_as) == (None, "1")
    assert answers(shop.ledger) == before
    undone = shop.ledger.undo_batch("1", Progress())
    assert undone.undone_at is not None
    assert answers(shop.ledger) == before
    assert shop.ledger.batches()[1].same_file_as is None


def test_undoing_one_of_two_overlapping_imports_keeps_what_the_other_brings(shop: Shop, tmp_path: Path) -> None:
    january, february = (
        write_many(tmp_path / f"{name}.parquet", 3000, first=first) for name, first in (("jan", 0), ("feb", 2000))
    )
    add(shop.ledger, january)
    only_january = answers(shop.ledger)
    batch = add(shop.ledger, february)
    assert (batch.added, batch.duplicates) == (2000, 1000)
    shop.ledger.undo_batch(batch.id, Progress())
    assert answers(shop.ledger) == only_january
    assert check(shop, repair=False) == ()


def test_undo_brings_the_earlier_name_back(shop: Shop, tmp_path: Path) -> None:
    old = Line(order="A1", minute=0, product_name="Tea", category="Drinks", customer_name="Z. Çelik", price=5.0)
    new = Line(order="A2", minute=9, product_name="Sencha", category=None, customer_name="Zoë Çelik", price=None)
    later_import_of_earlier_sales = Line(order="A0", minute=-9, product_name="Old tea", category="Old", price=4.0)
    for line in (old, new, later_import_of_earlier_sales):
        add_lines(shop.ledger, tmp_path, [line])

    def now() -> list[object]:
        products = shop.ledger.products()
        return [products.name[0], products.category[0], products.price[0], shop.ledger.customers().name[0]]

    assert now() == ["Sencha", "Drinks", 5.0, "Zoë Çelik"]
    shop.ledger.undo_batch("2", Progress())
    assert now() == ["Tea", "Drinks", 5.0, "Z. Çelik"]
    shop.ledger.undo_batch("1", Progress())
    assert now() == ["Old tea", "Old", 4.0, "Zoë Çelik"]


def test_undo_refuses_what_is_not_there_or_undone(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, TWO_ORDERS)
    for name in ("2", "x", "", "-1", "1; DROP TABLE batches"):
        with pytest.raises(NotFound):
            shop.ledger.undo_batch(name, Progress())
    shop.ledger.undo_batch("1", Progress())
    with pytest.raises(Refused) as caught:
        shop.ledger.undo_batch("1", Progress())
    assert caught.value.code == "already-undone"


def test_ids_are_kept_to_the_letter(shop: Shop, tmp_path: Path) -> None:
    odd = ["00123", "123", " 123", "a'b", 'q"q', "茶", "x\u202fy", "NULL", "", "1e5"]
    add_lines(shop.ledger, tmp_path, [Line(order=text, customer=text, product=text) for text in odd])
    assert shop.ledger.customers().id.tolist() == odd
    assert shop.ledger.products().id.tolist() == odd
    assert [shop.ledger.product_key(text) for text in odd] == list(range(len(odd)))


def test_an_anonymous_customer_is_not_one_without_letters(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, [Line(customer=None)])
    one = shop.ledger.totals().fingerprint
    add_lines(shop.ledger, tmp_path, [Line(customer=None), Line(customer="")])
    assert shop.ledger.totals().lines == 2
    shop.ledger.undo_batch("2", Progress())
    add_lines(shop.ledger, tmp_path, [Line(customer="")])
    assert shop.ledger.totals().lines == 1
    assert shop.ledger.totals().fingerprint != one


@pytest.mark.parametrize("value", [1e300, 1e-300, 0.1 + 0.2, 123456789.123])
def test_odd_numbers_neither_stop_nor_change(shop: Shop, tmp_path: Path, value: float) -> None:
    line = Line(quantity=value, price=value)
    add_lines(shop.ledger, tmp_path, [line])
    assert add_lines(shop.ledger, tmp_path, [line]).duplicates == 1
    assert stored(shop.ledger) == union([[line]])
    assert shop.ledger.products().price.tolist() == [value]
    assert len(shop.ledger.purchases().price) == len(shop.ledger.histories().quantity) == 1


def test_minus_nothing_is_nothing(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, [Line(price=0.0)])
    assert add_lines(shop.ledger, tmp_path, [Line(price=-0.0)]).duplicates == 1
    assert add_lines(shop.ledger, tmp_path, [Line(price=0.0), Line(price=-0.0)]).added == 1


def test_progress_counts_lines_to_the_end(shop: Shop, tmp_path: Path) -> None:
    seen: list[Report] = []
    add(shop.ledger, write_many(tmp_path / "many.parquet", 3000), progress=Progress(seen.append))
    assert {report.unit for report in seen} == {"lines"}
    assert [report.done for report in seen] == sorted(report.done for report in seen)
    assert seen[-1].done == seen[-1].total == 3000


@pytest.mark.parametrize("at", range(8))
def test_cancel_at_any_report_leaves_all_as_it_was(shop: Shop, tmp_path: Path, at: int) -> None:
    add_lines(shop.ledger, tmp_path, TWO_ORDERS)
    before = answers(shop.ledger), shop.ledger.batches()
    progress = Progress(lambda report: seen.append(report) or (progress.cancel() if len(seen) > at else None))
    seen: list[Report] = []
    with pytest.raises(Cancelled):
        add(shop.ledger, write_many(tmp_path / "many.parquet", 2000), progress=progress)
    assert (answers(shop.ledger), shop.ledger.batches()) == before
    assert check(shop, repair=False) == ()


def test_cancel_interrupts_a_long_statement(shop: Shop) -> None:
    progress = Progress()
    timer = threading.Timer(0.2, progress.cancel)
    began = time.monotonic()

    def search_for_hours() -> None:
        with shop.database.writing(progress, "importing") as db:
            timer.start()
            db.number("SELECT count(*) FROM range(100000000000) a WHERE md5(a.range::VARCHAR) = 'x'")

    with pytest.raises(Cancelled):
        search_for_hours()
    timer.join()
    assert time.monotonic() - began < 5
    assert shop.ledger.totals().lines == 0


def test_readers_in_other_threads_see_the_last_finished_import(shop: Shop, tmp_path: Path) -> None:
    add_lines(shop.ledger, tmp_path, TWO_ORDERS)
    seen: list[int] = []

    def look(report: Report) -> None:
        reader = threading.Thread(target=lambda: seen.append(shop.ledger.totals().lines))
        reader.start()
        reader.join()

    add(shop.ledger, write_many(tmp_path / "many.parquet", 2000), progress=Progress(look))
    assert set(seen) == {5}
    assert shop.ledger.totals().lines == 2005
