"""Exports that come in several tables, archives, workbooks and folders."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from recsys_desktop.errors import NotFound, Refused
from recsys_desktop.progress import Progress
from recsys_desktop.sales.clean import clean
from recsys_desktop.sales.detect import detect
from recsys_desktop.sales.joining import sales_files
from recsys_desktop.sales.preview import preview
from recsys_desktop.sales.spec import CleanSales

from .files import Desktop, assert_adds_up, at

ITEMS = (
    '"订单编号","标题","价格","购买数量","商家编码","订单状态"\n="1001","花瓶","16.00","3","00123","交易成功"\n'
    '="1002","皂","6.50","1","S","交易成功"\n="1003","皂","6.50","1","S","交易关闭"\n="1009","皂","6.50","1","S","交易成功"\n'
)
ORDERS = (
    '"订单编号","买家会员名","订单状态","订单创建时间","订单付款时间 ","宝贝种类 "\n'
    '"=""1001""","tbA","交易成功","2026-01-04 10:09:25","2026-01-04 10:19:25","1"\n'
    '"=""1002""","tbB","交易成功","2026-01-05 10:09:25","","1"\n'
    '"=""1003""","tbA","交易关闭","2026-01-05 10:09:25","","1"\n'
)


def every(desktop: Desktop, *paths: Path) -> list[CleanSales]:
    place = desktop.folder / "place"
    place.mkdir()
    found = []
    for file in sales_files(paths, place, Progress()):
        spec = detect(file, progress=Progress())
        found.append(clean(spec, desktop.target, Progress()))
        assert_adds_up(found[-1])
        shown = [row.fate for row in preview(spec).rows]
        assert shown.count("kept") == found[-1].kept
    return found


def test_taobao_lists_are_put_together(desktop):
    items = desktop.write(ITEMS.encode("gb18030"), "a.csv")
    orders = desktop.write(ORDERS.encode("gb18030"), "b.csv")
    (sales,) = every(desktop, orders, items)
    assert (sales.kept, sales.cancelled, sales.customers, sales.spec.name) == (2, 1, 2, "a.csv + b.csv")
    assert [(row.line, row.reason) for row in sales.rejected] == [(5, "No readable date")]
    assert desktop.column("customer_id") == ["tbA", "tbB"]
    assert desktop.column("time") == [
        at(2026, 1, 4, 10, 19).replace(second=25),
        at(2026, 1, 5, 10, 9).replace(second=25),
    ]
    assert desktop.column("product_id") == ["00123", "S"]


def test_a_folder_without_a_sales_file_is_refused(desktop):
    folder = desktop.folder / "empty"
    folder.mkdir()
    (folder / "photo.png").write_bytes(b"")
    with pytest.raises(Refused, match="no sales file in the folder empty"):
        every(desktop, folder)


def test_one_of_two_lists_asks_for_the_other(desktop):
    with pytest.raises(Refused, match="ExportOrderList"):
        every(desktop, desktop.write(ITEMS.encode("gb18030"), "a.csv"))


def test_instacart_counts_days_from_order_to_order(desktop):
    items = desktop.write(
        "order_id,product_id,add_to_cart_order,reordered\n7,1,1,0\n7,2,2,0\n8,1,1,1\n9,1,1,0\n", "i.csv"
    )
    orders = desktop.write(
        "order_id,user_id,eval_set,order_number,order_dow,order_hour_of_day,days_since_prior_order\n"
        "9,5,prior,3,1,08,2.0\n7,5,prior,1,1,10,\n8,5,prior,2,1,23,30.0\n",
        "orders.csv",
    )
    products = desktop.write(
        'product_id,product_name,aisle_id,department_id\n1,Tea,3,1\n2,"Jam, red",4,1\n', "products.csv"
    )
    (sales,) = every(desktop, products, items, orders)
    assert (sales.orders, sales.customers) == (3, 1)
    assert desktop.column("time") == [at(2017, 1, 1, 10), at(2017, 1, 1, 10), at(2017, 1, 31, 23), at(2017, 2, 2, 8)]
    assert desktop.column("product_name") == ["Tea", "Jam, red", "Tea", "Tea"]


def test_olist_knows_the_person_behind_each_order(desktop):
    items = desktop.write(
        "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value\na,1,p,s,2018-01-03,9.90,1\n"
        "b,1,p,s,2018-01-03,9.90,1\n",
        "olist_order_items.csv",
    )
    orders = desktop.write(
        "order_id,customer_id,order_status,order_purchase_timestamp\na,c1,delivered,2018-01-01 10:00:00\n"
        "b,c2,delivered,2018-01-02 10:00:00\n",
        "olist_orders.csv",
    )
    people = desktop.write(
        "customer_id,customer_unique_id,customer_zip_code_prefix,customer_city\nc1,u,1,x\nc2,u,1,x\n", "people.csv"
    )
    (sales,) = every(desktop, items, orders, people)
    assert (sales.orders, sales.customers) == (2, 1)


def test_an_unknown_pair_is_joined_by_the_order_number(desktop):
    items = desktop.write("Order Number,Product,Qty,Price\n1,Mug,1,18\n1,Tote,2,20\n2,Mug,1,18\n", "items.csv")
    orders = desktop.write(
        "Order Number,Date,Email,Total\n1,2026-01-03,a@example.com,58\n2,2026-01-04,b@example.com,18\n"
    )
    (sales,) = every(desktop, orders, items)
    assert (sales.kept, sales.customers, sales.orders) == (3, 2, 2)


def test_archives_and_folders_give_each_file_of_sales_and_no_others(desktop):
    plain = "Order ID,Date,Customer ID,Product,Quantity\n{0},2026-01-03,a,Mug,1\n"
    inside = desktop.folder / "months"
    inside.mkdir()
    for month in (1, 2):
        (inside / f"{month}.csv").write_text(plain.format(month))
    (inside / ".hidden.csv").write_text("x")
    (inside / "notes.pdf").write_bytes(b"%PDF")
    with zipfile.ZipFile(inside / "3.zip", "w") as archive:
        archive.writestr("readme.txt", "Please read me.\nAnd thanks.\n")
        archive.writestr("orders.csv", plain.format(3))
    found = every(desktop, inside)
    assert [sales.spec.name for sales in found] == ["1.csv", "2.csv", "3.zip › orders.csv"]


def test_a_file_that_is_named_twice_is_read_twice(desktop):
    plain = desktop.write("Order ID,Date,Customer ID,Product,Quantity\n1,2026-01-03,a,Mug,1\n")
    assert [sales.kept for sales in every(desktop, plain, plain)] == [1, 1]


def test_a_file_that_cannot_be_opened_is_told_in_its_turn(desktop):
    good = desktop.write("Order ID,Date,Customer ID,Product,Quantity\n1,2026-01-03,a,Mug,1\n")
    place = desktop.folder / "place"
    place.mkdir()
    first, second = sales_files([good, desktop.folder / "missing.csv"], place, Progress())
    assert detect(first, progress=Progress()).name == "sales.csv"
    with pytest.raises(NotFound):
        detect(second, progress=Progress())
