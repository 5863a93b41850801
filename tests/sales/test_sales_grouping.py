"""Headers in two rows: groups above, names below."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.progress import Progress
from recsys_desktop.sales.preview import preview

from .files import Desktop, at

ROWS = "".join(f"A{day},2026-01-{day + 10},Ann {day % 3},C{day % 3},M{day % 2},Mug,{day},2.50\n" for day in range(1, 9))
FIELDS = ("order_id", "date", "customer_name", "customer", "product_id", "product_name", "quantity", "unit_price")


@pytest.mark.parametrize(
    ("groups", "names", "headers"),
    [
        (
            ",,Customer,,,,,",
            "Order No,Date,Name,Code,SKU,Product,Qty,Price",
            "Order No,Date,Customer Name,Customer Code,SKU,Product,Qty,Price",
        ),
        (
            "Order,,Customer details,,Product,,,",
            "No,Date,Name,Code,SKU,Name,Qty,Price",
            "Order No,Order Date,Customer Name,Customer Code,Product SKU,Product Name,Product Qty,Product Price",
        ),
        # Headings over both rows, and a row of groups that ends early.
        (
            "Order No,Date,Customer,,Product",
            ",,Name,Code,SKU,Name,Qty,Price",
            "Order No,Date,Customer Name,Customer Code,Product SKU,Product Name,Product Qty,Product Price",
        ),
        (
            "Commande,,Client,,Produit,,,",
            "N°,Date,Nom,Code,SKU,Nom,Quantité,Prix",
            "Commande N°,Date Commande,Nom Client,Code Client,SKU,Nom Produit,Quantité,Prix",
        ),
        (
            "Bestellung,,Kunde,,Artikel,,,",
            "Nr,Datum,Name,Nr,Nr,Bezeichnung,Menge,Preis",
            "Bestellung Nr,Datum,Kunde Name,Kunde Nr,Artikel Nr,Artikel Bezeichnung,Menge,Preis",
        ),
        (
            "订单,,顾客,,商品,,,",
            "编号,日期,姓名,编号,编号,名称,数量,单价",
            "订单 编号,订单 日期,顾客 姓名,顾客 编号,商品 编号,商品 名称,商品 数量,商品 单价",
        ),
    ],
)
def test_groups_and_names_are_one_header(desktop: Desktop, groups, names, headers):
    sales = desktop.take(f"{groups}\n{names}\n{ROWS}Total,,,,,,36,\n")
    assert {field: sales.spec.columns[field] for field in FIELDS} == {
        field: (header,) for field, header in zip(FIELDS, headers.split(","), strict=True)
    }
    assert (sales.kept, sales.customers, sales.other, sales.rejected) == (8, 3, {"footer": 1}, ())
    assert sales.spec.preamble == 0
    shown = preview(sales.spec)
    assert shown.header == tuple(headers.split(","))
    assert shown.rows[0].line == 3


def test_what_stands_above_both_rows_is_skipped(desktop: Desktop):
    sales = desktop.take(f"Sales of our shop\n\n,,Customer,,,,,\nNo,Date,Name,Code,SKU,Product,Qty,Price\n{ROWS}")
    assert (sales.kept, sales.customers, sales.spec.preamble, sales.spec.data_line) == (8, 3, 2, 5)


@pytest.mark.parametrize(
    "above",
    [
        "Customer,,,,,,,",  # a title
        ",,Sales report,,,,,",
        ",,,,,,2026,",
        "A0,,Bob,,,Cup,,",  # another row
    ],
)
def test_another_line_above_the_header_is_none_of_it(desktop: Desktop, above):
    names = "Order No,Date,Customer,Customer ID,SKU,Product,Qty,Price"
    sales = desktop.take(f"{above}\n{names}\n{ROWS}")
    assert sales.spec.headers == tuple(names.split(","))
    assert (sales.kept, sales.spec.preamble) == (8, 1)


def test_rows_with_blanks_below_a_header_are_rows(desktop: Desktop):
    header = "Order No,Date,Customer,SKU,Product,Qty,Price,,Note"
    sales = desktop.take(f"{header}\nA1,2026-01-03,Ann,,Mug,1,2,gift,\nA1,,,M,Mug,two,,,Ann\n")
    assert sales.spec.headers == tuple(header.split(","))
    assert (sales.rows, sales.kept, sales.first) == (2, 1, at(2026, 1, 3))


def test_merged_cells_of_a_workbook_head_their_columns(tmp_path: Path):
    path = tmp_path / "sales.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for column, heading in ((0, "Order No"), (1, "Date"), (6, "Qty"), (7, "Price")):
            sheet.merge_range(0, column, 1, column, heading)
        sheet.merge_range("C1:D1", "Customer")
        sheet.merge_range("E1:F1", "Product")
        for at_row, line in enumerate([",,Name,Code,SKU,Name,,", *ROWS.splitlines()], 1):
            for column, cell in enumerate(line.split(",")):
                if cell:
                    sheet.write(at_row, column, cell)
    sales = import_file(None, path, ImportOptions(), Progress()).sales
    assert (sales.kept, sales.customers, sales.warnings) == (8, 3, ())
    assert sales.spec.columns["customer"] == ("Customer Code",)


@pytest.mark.parametrize("column", ["Customer Name", "Name"])
def test_the_merchant_may_say_what_is_what_by_either_name(desktop: Desktop, column):
    content = f",,Customer,,,,,\nOrder No,Date,Name,Code,SKU,Product,Qty,Price\n{ROWS}"
    desktop.take(content, mapping={"customer": column})
    assert set(desktop.column("customer_id")) == {"Ann 0", "Ann 1", "Ann 2"}
