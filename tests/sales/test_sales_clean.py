"""What becomes of rows: kept, returned, cancelled, left out, rejected."""

from __future__ import annotations

import gzip
import hashlib

import pytest

from recsys_desktop.errors import Refused

from .files import HEADER, ask, at

UCI = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"


def test_clean_lines_have_the_promised_columns_and_values(desktop):
    sales = desktop.take(
        "order_id,date,customer_id,customer_name,product_id,product_name,category,quantity,unit_price\n"
        "1,2026-01-03 10:30:00,C1,Ada,P1,Mug,Kitchen,2,3.50\n"
        "2,2026-01-04,,,P2,Tote,,0.350,\n"
    )
    kinds = {row[0]: row[1] for row in ask(f"DESCRIBE SELECT * FROM '{desktop.target}'")}
    assert kinds == {
        "line": "BIGINT", "order_id": "VARCHAR", "time": "TIMESTAMP", "customer_id": "VARCHAR",
        "customer_name": "VARCHAR", "product_id": "VARCHAR", "product_name": "VARCHAR", "category": "VARCHAR",
        "quantity": "DOUBLE", "unit_price": "DOUBLE",
    }  # fmt: skip
    assert ask(f"SELECT * FROM '{desktop.target}'") == [
        (2, "1", at(2026, 1, 3, 10, 30), "C1", "Ada", "P1", "Mug", "Kitchen", 2.0, 3.5),
        (3, "2", at(2026, 1, 4), None, None, "P2", "Tote", None, 0.35, None),
    ]
    assert (sales.rows, sales.kept, sales.anonymous) == (2, 2, 1)


def test_every_rejected_row_has_its_physical_line_its_reason_and_its_text(desktop):
    sales = desktop.take(
        HEADER
        + '1,2026-01-03,a,M,"Mug\nlarge",1,18\n'  # lines 2 and 3
        + ",2026-01-03,a,M,Mug,1,18\n"
        + "2,2026-02-30,a,M,Mug,1,18\n"
        + "3,2026-01-03,a,,,1,18\n"
        + "4,2026-01-03,a,M,Mug,many,18\n"
        + "5,2026-01-03,a,M,Mug, large, blue,1,18\n"
        + "6,2026-01-03\n"
        + "\n".join(f"{n},2026-01-03,a,M,Mug,1,18" for n in range(10, 20))
    )
    assert [(row.line, row.reason) for row in sales.rejected] == [
        (4, "No order number"),
        (5, "No readable date"),
        (6, "No product"),
        (7, "No readable quantity"),
        (8, "9 values where 7 were expected (an unquoted separator?)"),
        (9, "No product (only 2 of 7 values)"),
    ]
    assert sales.rejected[0].text == ",2026-01-03,a,M,Mug,1,18"
    assert sales.rejected[4].text == "5,2026-01-03,a,M,Mug, large, blue,1,18"
    assert desktop.column("line") == [2, *range(10, 20)]
    assert desktop.column("product_name")[0] == "Mug large"


def test_a_row_that_lacks_only_its_price_is_kept(desktop, codes):
    sales = desktop.take(HEADER + "1,2026-01-03,a,M,Mug,1\n2,2026-01-03,a,M,Mug,1,--\n3,2026-01-03,a,M,Mug,1,-5\n")
    assert sales.kept == 3
    assert desktop.column("unit_price") == [None, None, None]
    assert "no-price" in codes(sales.warnings)


def test_blank_rows_zero_quantities_and_totals_are_counted_by_name(desktop):
    sales = desktop.take(
        HEADER + "1,2026-01-03,a,M,Mug,1,18\n\n,,,,,,\n  , ,,,,,\n2,2026-01-03,a,M,Mug,0,18\nTotals,,,,,1,18\n"
        "2 record(s) downloaded\nSeller ID : demo\n"
    )
    assert dict(sales.other) == {"empty": 3, "zero-quantity": 1, "footer": 3}
    assert sales.kept == 1


def test_words_amid_the_table_are_rejected_and_not_taken_for_a_remark(desktop):
    sales = desktop.take(HEADER + "1,2026-01-03,a,M,Mug,1,18\nthis line is broken\n2,2026-01-03,a,M,Mug,1,18\n")
    assert [(row.line, row.text) for row in sales.rejected] == [(3, "this line is broken")]


def test_returns_and_cancelled_orders(desktop):
    sales = desktop.take(
        "order,date,customer id,product,quantity,price,status\n"
        "1,2026-01-03,a,Mug,1,18,paid\n"
        "1,2026-01-03,a,Mug,-1,18,paid\n"
        "2,2026-01-03,a,Mug,1,18,Voided\n"
        "2,2026-01-03,a,Tote,1,18,\n"  # the status stands on the first row of the order
        "3,2026-01-03,a,Mug,1,18,Refunded\n"
        "4,2026-01-03,a,Mug,1,18,pending\n"
    )
    assert (sales.kept, sales.returns, sales.cancelled) == (2, 2, 2)
    assert desktop.column("order_id") == ["1", "4"]


SERVICE = (
    HEADER
    + "1,2026-01-01,a,POST,POSTAGE,1,18\n1,2026-01-01,a,M,Mug,1,1\n1,2026-01-01,a,TIP,Tip,1,2\n"
    + "1,2026-01-01,a,,Gift card 50.00,1,50\n1,2026-01-01,a,D,Discount: SPRING,-1,5\n"
    + "1,2026-01-01,a,F,Finger tip cutter,1,5\n1,2026-01-01,a,G,Gift card holder,1,5\n"
)


def test_service_lines_are_left_out_and_asked_about(desktop):
    sales = desktop.take(SERVICE)
    assert (sales.kept, sales.service) == (3, 4)
    (question,) = sales.questions
    assert (question.code, question.assumed) == ("service-lines", "leave out")
    assert "“POSTAGE”" in question.message


def test_service_lines_can_be_kept(desktop):
    sales = desktop.take(SERVICE, keep_service_lines=True)
    assert (sales.kept, sales.service, sales.returns, sales.questions) == (6, 0, 1, ())


@pytest.mark.parametrize("nobody", ["", "0", "Guest", "WALK-IN", "  walk in  ", "Gast"])
def test_anonymous_customers_are_nobody(desktop, codes, nobody):
    sales = desktop.take(HEADER + f"1,2026-01-03,{nobody},M,Mug,1,18\n2,2026-01-03,{nobody},M,Mug,1,18\n")
    assert (sales.kept, sales.anonymous) == (2, 2)
    assert codes(sales.warnings) == ["no-customer"]


@pytest.mark.parametrize("written", ["00123", " 00123 ", "'00123", '="00123"', '"=""00123"""', "00123\t"])
def test_ids_stay_text_whatever_a_spreadsheet_put_around_them(desktop, written):
    desktop.take(HEADER + f"{written},2026-01-03,{written},{written},Mug,1,18\n")
    for name in ("order_id", "customer_id", "product_id"):
        assert desktop.column(name) == ["00123"]


def test_a_product_without_id_is_known_by_its_folded_name_and_variant(desktop):
    desktop.take(
        "order,date,customer id,product,variant,quantity\n"
        "1,2026-01-03,a,Fern  Print,A4,1\n2,2026-01-03,a,fern print,a4,1\n3,2026-01-03,a,Mug,,1\n"
    )
    assert desktop.column("product_id") == ["fern print – a4", "fern print – a4", "mug"]
    assert desktop.column("product_name")[2] == "Mug"


def test_a_line_total_gives_the_unit_price(desktop):
    desktop.take("order,date,customer id,product,quantity,line total\n1,2026-01-03,a,Mug,4,10\n")
    assert desktop.column("unit_price") == [2.5]


def test_uci_online_retail(desktop):
    sales = desktop.take(
        UCI + "536365,85123A,HEART,6,12/1/2010 8:26,2.55,17850.0,UK\n536366,22752,BOX,2,12/13/2010 8:26,7.65,,UK\n"
        "C536379,D,Discount,-1,12/1/2010 9:41,27.5,14527,UK\nC536391,22556,PLASTERS,-12,12/1/2010 10:24,1.65,1,UK\n"
        "536370,POST,POSTAGE,3,12/1/2010 8:45,18,12583,France\n536371,gift_0001_20,Voucher,1,12/1/2010 8:45,17,1,UK\n"
        "536414,22139,,56,12/1/2010 11:52,0,,UK\n536589,21777,,-10,12/1/2010 16:50,0,,UK\n"
        "A563185,B,Adjust bad debt,1,12/8/2010 14:50,11062.06,,UK\n"
    )
    assert sales.spec.layout == "uci-online-retail"
    assert (sales.kept, sales.cancelled, sales.service, sales.returns, sales.anonymous) == (2, 2, 3, 1, 1)
    assert dict(sales.other) == {"no-price": 1}
    assert desktop.column("customer_id") == ["17850", None]
    assert desktop.column("time")[0] == at(2010, 12, 1, 8, 26)


def test_gzip_is_read_and_the_hash_is_that_of_the_file(desktop):
    packed = gzip.compress((HEADER + "1,2026-01-03,a,M,Mug,1,18\n").encode())
    sales = desktop.take(packed, "sales.csv.gz")
    assert sales.kept == 1
    assert sales.file_hash == hashlib.sha256(packed).hexdigest()


def test_a_file_that_is_mostly_unreadable_is_refused_and_leaves_nothing(desktop):
    with pytest.raises(Refused) as caught:
        desktop.take(HEADER + "1,soon,a,M,Mug,1,18\n2,later,a,M,Mug,1,18\n3,2026-01-03,a,M,Mug,1,18\n")
    assert caught.value.code == "mostly-unreadable"
    assert "line 2" in caught.value.message
    assert list(desktop.target.parent.iterdir()) == []


def test_two_currencies_are_said(desktop, codes):
    sales = desktop.take(
        "order,date,customer id,product,quantity,price,currency\n1,2026-01-03,a,M,1,2,EUR\n2,2026-01-03,a,M,1,2,USD\n"
    )
    assert codes(sales.warnings) == ["currencies"]
