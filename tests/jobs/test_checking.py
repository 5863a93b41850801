"""What is told of a file before it is imported."""

from __future__ import annotations

from pathlib import Path

from recsys_desktop.jobs.checking import Checked, Look, check_file, store_checked
from recsys_desktop.jobs.importing import ImportOptions
from recsys_desktop.progress import Progress
from recsys_desktop.sales.joining import SalesFile
from recsys_desktop.store.shop import Shop

HEADER = "Order ID,Date,Customer ID,SKU,Product,Quantity,Price\n"
ROW = "1,2026-04-03,a,M1,Mug,1,4.50\n"
OTHERS = "2,2026-04-04,b,M2,Plate,2,6.00\n"


def test_what_is_already_here_is_counted_as_the_import_does(made_shop: Shop, tmp_path: Path) -> None:
    first, second = tmp_path / "orders.csv", tmp_path / "more.csv"
    first.write_text(HEADER + ROW * 2 + OTHERS)
    # One more of the two equal lines, one of another customer, and one without a customer.
    second.write_text(HEADER + ROW * 3 + ROW.replace(",a,", ",z,") + ROW.replace(",a,", ",,") + ROW * 2 + OTHERS)

    def check(file: Path) -> Checked:
        checked = check_file(made_shop, SalesFile.plain(file), ImportOptions(), Progress())
        assert isinstance(checked, Checked)
        return checked

    store_checked(made_shop, check(first), Progress())
    checked = check(second)
    stored = store_checked(made_shop, checked, Progress()).batch
    assert stored is not None
    assert (checked.new, checked.already) == (stored.added, stored.duplicates) == (5, 3)


def test_of_what_may_be_no_sales_nothing_is_guessed_but_asked_what_was_sold(tmp_path: Path) -> None:
    reviews = tmp_path / "reviews.csv"
    rows = "".join(f"R{number},2026-04-{number % 20 + 1:02d},a{number % 9},Mug,5\n" for number in range(60))
    reviews.write_text("Review Id,Date,Customer,Product,Rating\n" + rows)
    file = SalesFile.plain(reviews)
    look = check_file(None, file, ImportOptions(), Progress())
    assert isinstance(look, Look)
    assert look.missing == ("product_name",)
    assert "product_name" not in look.columns
    checked = check_file(None, file, ImportOptions(mapping={"product_name": "Product"}), Progress())
    assert isinstance(checked, Checked)
    assert checked.sales.kept == 60
    checked.place.drop()
