"""The shop's currency follows from the imports that count, and from the merchant where they leave it open."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.jobs.currency import choose_currency, currency_of
from recsys_desktop.jobs.importing import Imported, ImportOptions, import_file
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.progress import Progress
from recsys_desktop.store import schema
from recsys_desktop.store.shop import Shop

HEADER = "Order ID,Date,Customer ID,Product,Quantity,Price,Currency\n"
ROW = "{order},2026-01-05,c1,Mug,1,{price},{currency}\n"


@pytest.fixture
def shop(tmp_path: Path, empty_folder: Path) -> Iterator[Shop]:
    with Shop.open(shutil.copytree(empty_folder, tmp_path / "shop")) as made:
        yield made


def bring(shop: Shop, *sales: tuple[str, str]) -> Imported:
    """Import a file with a row for each price and currency."""
    number = len(shop.ledger.batches())
    rows = [ROW.format(order=f"{number}-{at}", price=price, currency=name) for at, (price, name) in enumerate(sales)]
    file = shop.folder.parent / f"{number}.csv"
    file.write_text(HEADER + "".join(rows), encoding="utf-8")
    return import_file(shop, file, ImportOptions(), Progress())


def codes(done: Imported) -> list[str]:
    return [note.code for note in done.warnings if note.code == "currencies"]


@pytest.mark.parametrize(
    ("sales", "code"),
    [
        ([("2.00", "gbp")], "GBP"),
        ([("£2.00", ""), ("£3.00", "")], "GBP"),
        ([("$2.00", "CAD")], "CAD"),
        ([("AU $3000.00", "")], "AUD"),
        ([("$2.00 CAD", ""), ("$3.00 CAD", "")], "CAD"),
        ([("￥2.00", ""), ("CN¥3.00", "")], "CNY"),
        ([("৳2999", "")], "BDT"),
        ([("$2.00", ""), ("3.00", "CAD")], "CAD"),
        ([("€2.00", ""), ("€3.00", "EUR")], "EUR"),
        ([("2.00", ""), ("3.00", "EUR")], "EUR"),
        ([("2.00", "")], ""),
        ([("$2.00", "")], ""),
        ([("2.00", "moon shells")], ""),
    ],
)
def test_a_file_tells_its_currency_where_it_can_mean_one_only(
    shop: Shop, sales: list[tuple[str, str]], code: str
) -> None:
    done = bring(shop, *sales)
    assert codes(done) == []
    assert done.sales.kept == len(sales)
    assert ShopView(shop).currency == code
    shop.close()
    with Shop.open(shop.folder) as again:
        assert currency_of(again).code == code


def test_a_code_behind_a_sign_that_leaves_it_open_is_not_missed(shop: Shop) -> None:
    assert codes(bring(shop, ("$2.00 USD", ""), ("$2.00 CAD", ""))) == ["currencies"]
    assert currency_of(shop).several


def test_a_sign_counts_where_the_column_is_blank(shop: Shop) -> None:
    done = bring(shop, ("£2.00", ""), ("2.00", "EUR"))
    assert codes(done) == ["currencies"]
    assert done.sales.currencies == ("EUR", "£")
    assert currency_of(shop).several


def test_a_sign_does_not_count_where_the_column_says_another(shop: Shop) -> None:
    done = bring(shop, ("£2.00", "EUR"), ("£2.00", "EUR"))
    assert codes(done) == []
    assert currency_of(shop).code == "EUR"


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("Price (GBP)", "GBP"),
        ("Price（元）", ""),
        ("金额（USD）", "USD"),
        ("Preis (€)", "EUR"),
        ("Prix [€]", "EUR"),
        ("Price [ eur ]", "EUR"),
        ("单价（円）", "JPY"),
        ("Price EUR", "EUR"),
        ("Preis in €", "EUR"),
    ],
)
def test_a_header_may_name_the_currency(shop: Shop, tmp_path: Path, header: str, code: str) -> None:
    file = tmp_path / "sales.csv"
    rows = f"Order ID,Date,Customer ID,Product,Quantity,{header}\n1,2026-01-05,c1,Mug,1,2.00\n"
    file.write_text(rows, encoding="utf-8")
    done = import_file(shop, file, ImportOptions(), Progress())
    assert "no-price" not in [note.code for note in done.warnings]
    assert currency_of(shop).code == code
    assert currency_of(shop).named
    assert ShopView(shop).customers.spent.tolist() == [2.0]


def test_several_currencies_show_none_and_undoing_brings_the_one_back(shop: Shop) -> None:
    bring(shop, ("2.00", "GBP"), ("2.00", "GBP"), ("2.00", "GBP"))
    other = bring(shop, ("2.00", "EUR"))
    assert codes(other) == ["currencies"]
    known = currency_of(shop)
    assert (known.code, known.several, known.choosable, known.names) == ("", True, False, ("EUR", "GBP"))
    assert other.batch is not None
    shop.ledger.undo_batch(other.batch.id, Progress())
    assert currency_of(shop).code == "GBP"
    mixed = bring(shop, ("2.00", "GBP"), ("2.00", "EUR"))
    assert codes(mixed) == ["currencies"]
    assert currency_of(shop).several


def test_who_knows_of_several_currencies_is_not_warned_of_each_file(shop: Shop) -> None:
    bring(shop, ("2.00", "GBP"))
    assert codes(bring(shop, ("2.00", "EUR"))) == ["currencies"]
    assert codes(bring(shop, ("2.00", "GBP"))) == []
    assert codes(bring(shop, ("2.00", ""))) == []


def test_whatever_stands_where_a_currency_should_it_is_told_briefly(shop: Shop) -> None:
    bring(shop, ("2.00", "EUR"))
    bring(shop, *(("2.00", f"{number} {'a text that is no currency ' * 9}") for number in range(300)))
    names = currency_of(shop).names
    assert (names[0], names[-1], len(names)) == ("EUR", "…", 7)
    assert len(", ".join(names)) < 150


def test_the_merchant_chooses_where_the_files_say_nothing(shop: Shop) -> None:
    assert currency_of(shop).choosable
    bring(shop, ("2.00", ""))
    assert currency_of(shop).choosable
    assert choose_currency(shop, "CAD", Progress()).code == "CAD"
    assert codes(bring(shop, ("$2.00", ""))) == []
    assert currency_of(shop).code == "CAD"
    other = bring(shop, ("2.00", "USD"))
    assert codes(other) == ["currencies"]
    known = currency_of(shop)
    assert known.several
    assert known.choosable  # the choice may be taken back
    assert choose_currency(shop, "", Progress()).code == "USD"
    assert currency_of(shop).shared
    with pytest.raises(Refused, match="no currency"):
        choose_currency(shop, "XYZ", Progress())


def test_sales_that_name_no_currency_are_shown_in_the_one_that_a_later_file_names_and_that_is_told(shop: Shop) -> None:
    bring(shop, ("2.00", ""))
    assert not currency_of(shop).shared
    done = bring(shop, ("2.00", "EUR"))
    assert [note.code for note in done.warnings] == ["currency-shared"]
    assert "shown in EUR too" in done.warnings[0].message
    known = currency_of(shop)
    assert (known.code, known.shared, known.choosable) == ("EUR", True, True)
    assert bring(shop, ("2.00", "EUR")).warnings == ()
    assert bring(shop, ("2.00", "")).warnings == ()
    assert choose_currency(shop, "GBP", Progress()).several
    assert currency_of(shop).names == ("EUR", "GBP")
    assert choose_currency(shop, "", Progress()).code == "EUR"
    assert done.batch is not None
    shop.ledger.undo_batch(done.batch.id, Progress())
    assert currency_of(shop).code == "EUR"


def test_the_first_file_is_not_told_of_earlier_sales(shop: Shop) -> None:
    assert bring(shop, ("2.00", "EUR")).warnings == ()
    assert not currency_of(shop).shared


def test_what_was_chosen_matters_no_more_where_every_import_names_its_currency(shop: Shop) -> None:
    choose_currency(shop, "CAD", Progress())
    assert currency_of(shop).code == "CAD"
    done = bring(shop, ("2.00", "EUR"))
    assert codes(done) == []
    known = currency_of(shop)
    assert (known.code, known.choosable, known.names) == ("EUR", False, ("EUR",))


STRANGE = (
    "",
    "EUR",
    "eur ",
    "£",
    "moon shells",
    "x" * 3000,
    "'); DROP TABLE batches; --",
    "12.5",
    "💷",
    "$|€",
    "\u202f",
)


@pytest.mark.parametrize("price", ["2.00", "£2.00", "2 kr", "US$2.00", "2.00 moon"])
def test_no_currency_whatever_stands_there_changes_what_is_imported(shop: Shop, price: str, tmp_path: Path) -> None:
    done = bring(shop, *((price, name) for name in STRANGE))
    plain = tmp_path / "plain.csv"
    rows = [ROW.format(order=f"0-{at}", price=price, currency="") for at in range(len(STRANGE))]
    plain.write_text(HEADER.replace(",Currency", "") + "".join(rows).replace(",\n", "\n"), encoding="utf-8")
    without = import_file(None, plain, ImportOptions(), Progress()).sales
    names = ("rows", "kept", "orders", "customers", "products", "anonymous", "rejected", "other")
    assert [getattr(done.sales, name) for name in names] == [getattr(without, name) for name in names]
    assert done.batch is not None
    assert done.batch.added == len(STRANGE)
    assert currency_of(shop).several
    assert ShopView(shop).customers.spent.tolist() == [2.0 * len(STRANGE)]


def test_an_older_shop_names_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "older"
    with monkeypatch.context() as older:
        older.setattr(schema, "STEPS", schema.STEPS[:2])
        with Shop.create(folder) as shop, shop.database.writing(Progress(), "making") as db:
            db.run("""INSERT INTO batches BY NAME SELECT 1 AS id, 'f' AS file, 'h' AS file_hash, 'l' AS layout,
                TIMESTAMP '2026-01-01' AS imported_at, 0 AS "rows", 0 AS "returns", 0 AS cancelled, 0 AS service,
                0 AS rejected, '{}' AS other, 0 AS added, 0 AS duplicates, 0 AS anonymous, 0 AS orders, 0 AS customers,
                0 AS products""")
    with Shop.open(folder) as shop:
        assert [batch.currencies for batch in shop.ledger.batches()] == [()]
        assert currency_of(shop).choosable
