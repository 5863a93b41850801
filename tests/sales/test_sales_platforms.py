"""Small files in the forms of shop platforms, each with what must come out of it."""

from __future__ import annotations

import pytest

from recsys_desktop.errors import Refused

from .files import at

SHOPIFY = (
    "Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,"
    "Billing Zip,Billing Phone,Cancelled at,Id\n"
)
WIX = (
    "Order number,Date created,Time,Contact email,Item,Variant,SKU,Qty,Quantity refunded,Price,Payment status,"
    "Fulfillment status\n"
)
SQUARE = "Date,Time,Time Zone,Category,Item,Qty,SKU,Net Sales,Transaction ID,Event Type,Customer ID\n"
EBAY = (
    '"Sales Record Number","Order Number","Buyer Username","Item Number","Item Title","Custom Label","Quantity",'
    '"Sold For","Sale Date"\n'
)
BIG = "Order ID,Customer ID,Customer Email,Order Date,Order Status,Product Details\n"
ITEM = (
    "Product ID: {0}, Product Qty: {1}, Product SKU: {2}, Product Name: {3}, Product Weight: 0.1, "
    "Product Variation Details: {4}, Product Unit Price: {5}, Product Total Price: 0"
)


def test_shopify_says_status_and_customer_once_an_order(desktop):
    sales = desktop.take(
        SHOPIFY + "#1,ada@example.com,pending,2026-01-03 11:01:12 +0200,1,Mug,18.00,M,Ada,'02139,,,55\n"
        '#1,,,2026-01-03 11:01:12 +0200,2,"Print, A4",16.00,\'00123,,,,,\n'
        "#2,bo@example.com,voided,2026-01-04 11:01:12 +0200,1,Mug,18.00,M,Bo,,,,56\n"
        "#2,,,2026-01-04 11:01:12 +0200,2,Tote,16.00,T,,,,,\n"
        "#3,,paid,2026-01-05 11:01:12 +0200,1,Mug,18.00,M,Cy,,+49 (151) 555-01,,57\n"
        "#4,,paid,2026-01-06 11:01:12 +0200,1,Mug,18.00,M,Ada,'02139,,,58\n"
        "#5,bo@example.com,paid,2026-01-06 11:01:12 +0200,1,Mug,18.00,M,Bo,,,2026-01-07 11:01:12 +0200,59\n"
        "#6,bo@example.com,voided,2026-01-06 11:01:12 +0200,1,Mug,18.00,M,Bo,,,2026-01-07 11:01:12 +0200,60\n"
        "#7,bo@example.com,refunded,2026-01-06 11:01:12 +0200,1,Mug,18.00,M,Bo,,,,61\n"
    )
    assert sales.spec.layout == "shopify"
    assert (sales.kept, sales.cancelled, sales.orders) == (4, 4, 3)
    assert sales.left_orders == {"cancelled": 3, "returns": 1}
    assert sales.statuses == {
        "kept": {"paid": 2, "pending": 2},
        # An order that was voided has a day on which it was cancelled, too; its own word says more.
        "cancelled": {"voided": 3, "cancelled": 1},
        "returns": {"refunded": 1},
    }
    assert [note.message for note in sales.warnings if note.code == "joined-by-name"] == [
        "1 order without an e-mail address went to the customer with the same name and postcode."
    ]
    # The guest with Ada's name and postcode is Ada; the one without an e-mail address is known by telephone.
    assert desktop.column("customer_id") == ["ada@example.com", "ada@example.com", "+4915155501", "ada@example.com"]
    assert desktop.column("product_id") == ["M", "00123", "M", "M"]
    assert desktop.column("time")[0] == at(2026, 1, 3, 11, 1).replace(second=12)


def test_shopify_refunds_in_part_are_told_and_count_in_full(desktop):
    sales = desktop.take(
        SHOPIFY + "#1,ada@example.com,partially_refunded,2026-01-03 11:01:12 +0200,2,Mug,18.00,M,Ada,,,,55\n"
        "#1,,,2026-01-03 11:01:12 +0200,1,Tote,16.00,T,,,,,\n"
        "#2,bo@example.com,paid,2026-01-04 11:01:12 +0200,1,Mug,18.00,M,Bo,,,,56\n"
    )
    assert sales.kept == 3
    assert [note.message for note in sales.warnings if note.code == "partly-refunded"] == [
        "1 order was refunded in part; the file does not say for which products, so it counts in full."
    ]


def test_woocommerce_packs_items_in_one_cell(desktop):
    sales = desktop.take(
        "Date,Order #,N. Revenue (formatted),Status,Customer,Product(s),Items sold\n"
        '2026-01-04 10:09:25,1001,$66.00,completed,Kim,"3× Fern Print, A4, 2× Mug",5\n'
        "2026-01-05 10:09:25,1002,$18.00,cancelled,Bo,1× Mug,1\n"
        "2026-01-06 10:09:25,1003,$0.00,completed,Bo,,0\n"
    )
    assert (sales.spec.layout, sales.rows, sales.kept, sales.cancelled) == ("woocommerce-analytics", 4, 2, 1)
    assert desktop.column("product_name") == ["Fern Print, A4", "Mug"]
    assert desktop.column("quantity") == [3, 2]
    assert [row.line for row in sales.rejected] == [4]


def test_a_name_in_two_columns_is_one_name(desktop):
    sales = desktop.take(
        "Order Number,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),SKU,Name,Quantity,Item Cost\n"
        "1,2026-01-03,Ada,Example,ada@example.com,M,Mug,1,18\n2,2026-01-03,Bo,,bo@example.com,M,Mug,1,18\n"
        "3,2026-01-03,,Cy,cy@example.com,M,Mug,1,18\n4,2026-01-03,,,di@example.com,M,Mug,1,18\n"
    )
    assert sales.spec.layout == "woocommerce-advanced"
    assert desktop.column("customer_name") == ["Ada Example", "Bo", "Cy", None]
    sales = desktop.take(
        "order,date,email,last name,first name,product,quantity\n1,2026-01-03,ada@example.com,Example,Ada,Mug,1\n"
        "2,2026-01-03,bo@example.com,Beispiel,,Mug,1\n"
    )
    assert sales.spec.layout == "canonical"
    assert desktop.column("customer_name") == ["Ada Example", "Beispiel"]


def test_bigcommerce_packs_items_and_has_guests(desktop):
    two = (
        ITEM.format(1, 3, "00123", "Fern Print, A4", "Size: L", "16.00")
        + "|"
        + ITEM.format(8, 1, "N", "Note", "", "1,200.00")
    )
    sales = desktop.take(
        BIG + f'1,7,ada@example.com,13/01/2026,Completed,"{two}"\n'
        f'2,0,ada@example.com,14/01/2026,Completed,"{ITEM.format(8, 1, "N", "Note", "", "12.00")}"\n'
        f'3,0,bo@example.com,14/01/2026,Refunded,"{ITEM.format(8, 1, "N", "Note", "", "12.00")}"\n'
    )
    assert (sales.kept, sales.returns, sales.orders) == (3, 1, 2)
    assert desktop.column("product_name") == ["Fern Print, A4 – Size: L", "Note", "Note"]
    assert desktop.column("unit_price") == [16, 1200, 12]
    assert desktop.column("customer_id") == ["7", "7", "7"]


def test_square_has_its_own_rows_for_refunds_and_mostly_nameless_sales(desktop):
    sales = desktop.take(
        SQUARE + '2026-01-04,10:09:25,Eastern Time,Prints,Print,3.0,00123,"$1,048.20",T1,Payment,\n'
        "2026-01-05,20:09:25,Eastern Time,Prints,Mug,1.0,M,$18.00,T2,Payment,C1\n"
        "2026-01-06,20:09:25,Eastern Time,Prints,Mug,-1.0,M,-$18.00,T2R,Refund,C1\n"
    )
    assert (sales.kept, sales.returns, sales.anonymous) == (2, 1, 1)
    assert desktop.column("unit_price") == [pytest.approx(349.4), 18]
    assert desktop.column("time")[1] == at(2026, 1, 5, 20, 9).replace(second=25)


def test_ebay_sums_orders_up_in_rows_of_their_own(desktop):
    sales = desktop.take(
        "\n" + EBAY + '"","","","","","","","",""\n'
        '"33","12-1","bo","","","","3","$48.00","Feb-24-26"\n'
        '"33","12-1","bo","110","Print","00123","2","$16.00","Feb-24-26"\n'
        '"33","12-1","bo","111","Mug","","1","$16.00","Feb-24-26"\n'
        '"34","12-2","ada","111","Mug","","1","AU $3,000.00","Feb-24-26"\n\n'
        "4,record(s) downloaded,\nSeller ID : demo\n"
    )
    assert dict(sales.other) == {"empty": 2, "order-row": 1, "footer": 2}
    assert (sales.kept, sales.orders, sales.customers) == (3, 2, 2)
    assert desktop.column("product_id") == ["00123", "111", "111"]
    assert desktop.column("unit_price")[-1] == 3000


def test_wix_counts_what_was_given_back(desktop):
    sales = desktop.take(
        WIX + '1,"Jan 4, 2026",10:44:14 PM,a@example.com,Mug,Blue,M,3,1,16.0,Partially refunded,Fulfilled\n'
        '2,"Jan 5, 2026",9:44:14 AM,a@example.com,Mug,,M,2,2,16.0,Paid,Fulfilled\n'
        '3,"Jan 5, 2026",9:44:14 AM,a@example.com,Mug,,M,2,0,16.0,Paid,Canceled\n'
    )
    assert (sales.kept, sales.returns, sales.cancelled) == (1, 1, 1)
    assert desktop.column("quantity") == [2]
    assert desktop.column("product_name") == ["Mug – Blue"]
    assert desktop.column("time") == [at(2026, 1, 4, 22, 44).replace(second=14)]


def test_etsy_names_the_buyer_in_the_last_brackets(desktop):
    sales = desktop.take(
        "Sale Date,Item Name,Buyer,Quantity,Price,Item Total,Transaction ID,Listing ID,Date Paid,Order ID,Variations,"
        "SKU\n"
        "12/26/21,Mug,Ada (the potter) (ada77),1,16.00,16.00,4001,14001,12/26/2021,38001,,\n"
        "12/26/21,Mug,bo88,1,16.00,16.00,4002,14001,12/26/2021,38002,,\n"
    )
    assert desktop.column("customer_id") == ["ada77", "bo88"]
    assert desktop.column("product_id") == ["14001", "14001"]
    assert (sales.orders, desktop.column("time")[0]) == (2, at(2021, 12, 26))


def test_toast_leaves_voided_lines_out(desktop):
    sales = desktop.take(
        "Order Id,Sent Date,Menu Item,Menu Group,Net Price,Qty,Void?\n"
        "13001,1/22/26 10:44 PM,Tea,Drinks,9.00,2,false\n13001,1/22/26 10:44 PM,Cake,Food,4.00,1,true\n"
    )
    assert (sales.kept, sales.cancelled, sales.anonymous) == (1, 1, 1)
    assert desktop.column("unit_price") == [4.5]


def test_gumroad_ends_in_totals(desktop):
    sales = desktop.take(
        "Purchase ID,Item Name,Purchase Email,Purchase Date,Purchase Time (UTC timezone),Sale Price ($),"
        "Fully Refunded?,Product ID,Order Number,Item Price ($),Quantity\n"
        "g1==,Font,a@example.com,2026-01-04,2026-01-04 10:09:25 +0000,48.0,0,prm01,76,16.0,3\n"
        "g2==,Font,b@example.com,2026-01-04,2026-01-04 10:09:25 +0000,16.0,1,prm01,77,16.0,1\n"
        "Totals,,,,,64.0,,,,,\n"
    )
    assert (sales.kept, sales.returns, dict(sales.other)) == (1, 1, {"footer": 1})


@pytest.mark.parametrize(
    ("content", "kept", "returns", "cancelled", "customers"),
    [
        (
            "商品,订单号,订单状态,商品总价(元),商品数量(件),商品id,商家编码-规格维度,售后状态,订单成交时间\n"
            "花瓶,260104-1\t,已收货,48.00,3,6001\t,V\t,无售后或售后取消,2026-01-04 10:09:25\t\n"
            "花瓶,260104-2\t,未发货，退款成功,16.00,1,6001\t,V\t,退款成功,2026-01-04 10:09:25\t\n",
            1, 1, 0, 0,
        ),
        (
            "订单号,商品ID,商品名称,订购数量,下单时间,京东价,订单金额,订单状态,下单帐号,客户姓名,货号\n"
            "29001,1001,花瓶,3,2026-01-04 10:09:25,16.00,48.00,完成,jd_a,张*,00123\n"
            "29002,1001,花瓶,3,2026-01-04 10:09:25,16.00,48.00,(删除)等待出库,jd_b,张*,00123\n",
            1, 0, 1, 1,
        ),
        (
            "订单号,买家付款时间,收货人手机号/提货人手机号,全部商品名称,买家昵称,订单状态\n"
            "E1,2026-01-04 10:09:25,13900000010,点阵本(3件)、蕨类(大)印画A4(1件),,交易成功\n"
            "E2,,13900000010,点阵本(1件),,交易关闭\n",
            2, 0, 1, 1,
        ),
    ],
    ids=["pinduoduo", "jd", "youzan"],
)  # fmt: skip
def test_chinese_platforms(desktop, content, kept, returns, cancelled, customers):
    sales = desktop.take(content.encode("gb18030"))
    assert sales.spec.encoding == "gb18030"
    assert (sales.kept, sales.returns, sales.cancelled, sales.customers) == (kept, returns, cancelled, customers)


def test_groceries_without_order_numbers_or_dates(desktop, codes):
    sales = desktop.take(
        "TRANSACTION_DT,CUSTOMER_ID,AGE_GROUP,PRODUCT_SUBCLASS,PRODUCT_ID,AMOUNT,SALES_PRICE\n"
        "1/14/2026,00000010,45-49,101,471,3,48\n1/14/2026,00000010,45-49,101,472,1,16\n1/15/2026,00000010,45-49,101,471,1,16\n"
    )
    assert (sales.kept, sales.orders, codes(sales.warnings)) == (3, 2, ["no-order-number"])
    sales = desktop.take(
        "household_key,BASKET_ID,DAY,PRODUCT_ID,QUANTITY,SALES_VALUE,TRANS_TIME\n0,26,3,1001,2,3.0,0935\n", "days.csv"
    )
    assert desktop.column("time") == [at(2016, 1, 3, 9, 35)]
    assert desktop.column("customer_id") == ["0"]


@pytest.mark.parametrize(
    ("header", "advice"),
    [
        ("ID,Purchase Point,Purchase Date,Bill-to Name,Grand Total (Base),Status", "order items"),
        ("ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date", "SQL Manager"),
        ("Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Order Value", "EtsySoldOrderItems"),
        ("Date,Time,Time Zone,Gross Sales,Total Collected,Transaction ID,Description", "Items Detail CSV"),
        ("订单编号,买家会员名,订单状态,订单创建时间,宝贝种类 ", "ExportOrderDetailList"),
        ("订单编号,标题,价格,购买数量", "ExportOrderList"),
    ],
)
def test_exports_without_products_are_refused_with_the_one_to_make(desktop, header, advice):
    row = ";" if ";" in header else ","
    with pytest.raises(Refused, match=advice) as refusal:
        desktop.take(header + "\n" + row.join(["1"] * len(header.split(row))) + "\n")
    assert refusal.value.code == "no-products"


def test_rows_that_continue_an_order_need_not_repeat_its_number(desktop):
    sales = desktop.take(
        "Order Number,Order Status,Order Date,Email,SKU,Item Name,Quantity,Item Cost\n"
        "1,Completed,2026-01-03,a@example.com,M,Mug,1,18\n,,,,T,Tote,2,20\n2,Cancelled,2026-01-03,a@example.com,M,Mug,1,18\n"
        ",,,,T,Tote,2,20\n"
    )
    assert (sales.kept, sales.cancelled, sales.orders) == (2, 2, 1)
    assert desktop.column("customer_id") == ["a@example.com"] * 2


def test_an_order_of_two_customers_names_nobody_anew(desktop):
    sales = desktop.take(
        "order,date,customer id,product,quantity\n1,2026-01-03,a,Mug,1\n1,2026-01-03,b,Mug,1\n1,2026-01-03,,Mug,1\n"
    )
    assert (sales.kept, sales.anonymous, sales.customers) == (3, 1, 2)


def test_a_date_after_today_is_a_slip_of_the_pen(desktop):
    sales = desktop.take(
        "order,date,customer id,product,quantity\n1,2026-01-03,a,Mug,1\n2,2096-01-03,a,Mug,1\n3,2026-01-05,a,Mug,1\n"
    )
    assert [row.reason for row in sales.rejected] == ["The date lies in the future"]


def test_customers_known_by_name_alone_are_told_of(desktop, codes):
    header = "order,date,customer,product,quantity\n"
    sales = desktop.take(
        header + "1,2026-01-03,Ada Example,Mug,1\n2,2026-01-03,Zoë D'Arc-Müller,Mug,1\n3,2026-01-03,x1,Mug,1\n"
    )
    assert codes(sales.warnings) == ["names-only"]
    sales = desktop.take(header + "1,2026-01-03,C 1,Mug,1\n2,2026-01-03,ada@example.com,Mug,1\n")
    assert codes(sales.warnings) == []
