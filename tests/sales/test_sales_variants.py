"""Exports that differ from the ones a layout was written for: other languages, other columns, other tills."""

from __future__ import annotations

import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.jobs.importing import MATCHABLE, ImportOptions, matched
from recsys_desktop.progress import Progress
from recsys_desktop.sales.joining import SalesFile
from recsys_desktop.sales.preview import preview

from .files import HEADER

LINE = "{0},2026-01-{1:02d},C{0},S,Product,1,2\n"


@pytest.mark.parametrize(
    "header",
    [
        "Datum,Bestellnr.,Status,Kunde,Produkte",
        "Data,Ordine #,Stato,Cliente,Prodotto(i)",
        "Data,Zamówienie #,Status,Klient,Produkt(y)",
        "When,Order no,State,Buyer,What",
    ],
)
def test_packed_items_are_known_by_their_cells(desktop, header):
    sales = desktop.take(
        f'{header}\n2026-01-04 10:09,1001,completed,Kim Lee,"3× Fern Print, A4, 2× Mug"\n'
        "2026-01-05 10:09,1002,completed,Bo Ek,1× Mug\n",
        mapping={"date": "When"} if "When" in header else None,
    )
    assert (sales.spec.layout, sales.kept, sales.orders, sales.customers) == ("woocommerce-analytics", 3, 2, 2)
    assert desktop.column("product_name") == ["Fern Print, A4", "Mug", "Mug"]
    assert desktop.column("quantity") == [3, 2, 1]


@pytest.mark.parametrize(
    ("status", "bucket"),
    [
        ("wc-cancelled", "cancelled"),
        ("CANCELLED_BY_SELLER", "cancelled"),
        ("Storniert / Abgelehnt", "cancelled"),
        ("order canceled", "cancelled"),
        ("Payment failed", "cancelled"),
        ("已关闭", "cancelled"),
        ("wc-refunded", "returns"),
        ("Zurückerstattet", "returns"),
        ("返金", "returns"),
        ("Estornado", "returns"),
        ("Partially refunded", "kept"),
        ("Teilweise erstattet", "kept"),
        ("Cancellation requested", "kept"),
        ("cancelled-reversal", "kept"),
        ("pending", "kept"),
    ],
)
def test_a_status_is_understood_in_many_words(desktop, status, bucket):
    sales = desktop.take(
        f"Order ID,Date,Product,Quantity,Status\n1,2026-01-05,Mug,1,{status}\n2,2026-01-05,Mug,1,paid\n"
    )
    counts = {"cancelled": sales.cancelled, "returns": sales.returns, "kept": sales.kept - 1}
    assert {name for name, count in counts.items() if count} == {bucket}


def test_the_payment_tells_where_the_order_status_is_blank(desktop):
    sales = desktop.take(
        "order_number;email;status;payment_status;date;item_name;item_quantity\n"
        "1;a@example.com;;PAID;2026-01-05;Mug;1\n2;b@example.com;;CANCELLED;2026-01-05;Mug;1\n"
    )
    assert (sales.kept, sales.cancelled) == (1, 1)


def test_two_people_of_one_name_stay_apart_by_their_addresses(desktop):
    sales = desktop.take(
        "Order ID,Date,Customer,Email,Product\n1,2026-01-05,Ann Lee,ann@example.com,Mug\n"
        "2,2026-01-06,Ann Lee,lee@example.com,Mug\n3,2026-01-07,Bo Ek,,Mug\n"
    )
    assert sales.customers == 3
    assert desktop.column("customer_id") == ["ann@example.com", "lee@example.com", "Bo Ek"]
    assert desktop.column("customer_name") == ["Ann Lee", "Ann Lee", "Bo Ek"]


def test_loyverse_knows_customers_by_their_contacts(desktop):
    sales = desktop.take(
        "Date,Receipt number,Receipt type,SKU,Item,Quantity,Net sales,Customer name,Customer contacts,Status\n"
        '13/1/26 10:15,1-1,Sale,1,Tea,1,4.00,Ann Lee,"ann@example.com, +49 151 5551234",Closed\n'
        "13/1/26 10:15,1-2,Sale,1,Tea,1,4.00,Ann Lee,lee@example.com,Closed\n"
        "13/1/26 10:15,1-3,Sale,1,Tea,1,4.00,Bo Ek,,Closed\n"
    )
    assert sales.spec.layout == "loyverse"
    assert desktop.column("customer_id") == ["ann@example.com", "lee@example.com", "Bo Ek"]


@pytest.mark.parametrize(
    "name", ["Invitado", "Consumidor final", "Klient detaliczny", "散客", "非会員", "guest@shop.com"]
)
def test_guests_are_nobody_in_any_language(desktop, name):
    sales = desktop.take(HEADER + f"1,2026-01-05,{name},S,Mug,1,2\n2,2026-01-05,{name},S,Mug,1,2\n")
    assert sales.anonymous == 2


def test_a_till_with_a_name_is_no_giant_customer(desktop, codes):
    who = ["Shop counter 1" if number % 3 else f"C{number}" for number in range(90)]
    sales = desktop.take(HEADER + "".join(f"{at},2026-01-05,{one},S,Mug,1,2\n" for at, one in enumerate(who)))
    assert (sales.kept, sales.anonymous, sales.customers) == (90, 60, 30)
    assert "giant-customer" in codes(sales.warnings)


def test_a_total_without_order_number_joins_no_order(desktop):
    text = HEADER + LINE.format(1, 5) + LINE.format(2, 6) + ",,,,Grand Total,2,4\nRazem:,,,,,2,4\n"
    sales = desktop.take(text)
    assert (sales.kept, sales.products, sales.other) == (2, 1, {"footer": 2})
    assert [row.fate for row in preview(sales.spec).rows] == ["kept", "kept", "footer", "footer"]


@pytest.mark.parametrize(
    "footer",
    ['"3","Datensätze heruntergeladen,","von 01-Jan-26"', "合计,,,,,2,4", "Totale,,,,,2,4", '"2","registro(s)","x y"'],
)
def test_footers_in_other_languages(desktop, footer):
    sales = desktop.take(HEADER + LINE.format(1, 5) + LINE.format(2, 6) + footer + "\n")
    assert (sales.kept, sales.rejected, sales.other) == (2, (), {"footer": 1})


def test_a_minus_before_the_money_alone_is_a_return(desktop):
    sales = desktop.take(
        "Order ID,Date,Product,Quantity,Line Total\n1,2026-01-05,Mug,2,36.00\n2,2026-01-06,Mug,1,-18.00\n"
    )
    assert (sales.kept, sales.returns) == (1, 1)
    assert desktop.column("unit_price") == [18]


@pytest.mark.parametrize(
    "date",
    [
        "Jan 15, 2026 10:03:22 PM PDT",
        "15-Jan-2026 10:03:22 PM EST",
        "15 Jan 2026 22:03:22 GMT+1",
        "2026-01-15 22:03:22 MEZ",
        "15.01.2026 22:03:22 AEST",
        "15/01/2026 10:03:22 p. m.",
    ],
)
def test_dates_with_zones(desktop, date):
    desktop.take(f'Order ID,Date,Product\n1,"{date}",Mug\n')
    assert [f"{time:%Y-%m-%d %H:%M:%S}" for time in desktop.column("time")] == ["2026-01-15 22:03:22"]


def test_round_swiss_prices_and_counted_pieces(desktop):
    desktop.take("Order ID;Date;Product;Quantity;Price\n1;2026-01-05;Mug;2 x;CHF 12.-\n2;2026-01-05;Mug;3 Stk;-12.50\n")
    assert desktop.column("quantity") == [2, 3]
    assert desktop.column("unit_price") == [12, None]


def test_two_shops_in_one_file_keep_their_rows_apart(desktop):
    header = "Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Id\n"
    sales = desktop.take(
        header + "#1,a@example.com,paid,2026-01-01,1,Mug,18,M,55\n#1,,,2026-01-01,2,Print,16,P,\n"
        "#1,z@example.com,voided,2026-01-09,1,Mug,18,M,77\n#1,,,2026-01-09,2,Print,16,P,\n"
    )
    assert (sales.kept, sales.cancelled, sales.anonymous) == (2, 2, 0)
    assert desktop.column("customer_id") == ["a@example.com", "a@example.com"]


@pytest.mark.parametrize(
    ("name", "text", "counts", "price"),
    [
        (
            "sumup",
            "Date,Time,Transaction ID,Type,Quantity,Description,Price (Gross),Price (Net)\n"
            "2026-01-05,10:15,T1,Sale,2 x,Mug,36.00,30.00\n2026-01-06,10:15,T2,Refund,1 x,Mug,-18.00,-15.00\n",
            (1, 1, 0),
            18,
        ),
        (
            "zettle",
            "Raw data\n\nDate,Time,Receipt number,Name,Variant,SKU,Quantity,Currency,Price (GBP),Final price (GBP)\n"
            "13/01/2026,10:15,1,Mug,Blue,M,2,GBP,36,36\n13/01/2026,10:15,2,Mug,Blue,M,-1,GBP,-18,-18\n",
            (1, 1, 0),
            18,
        ),
        (
            "clover",
            "Line Item Date,Order ID,Order Date,Item ID,Item SKU,Item Name,Per Unit Quantity,Item Revenue,Refunded\n"
            "05-Jan-2026 10:15 AM EST,A,05-Jan-2026 10:15 AM EST,I,M,Mug,,18.00,No\n"
            "05-Jan-2026 10:15 AM EST,A,05-Jan-2026 10:15 AM EST,I,M,Mug,,18.00,Yes\n",
            (1, 1, 0),
            18,
        ),
        (
            "retailrocket",
            "timestamp,visitorid,event,itemid,transactionid\n1433221332117,7,view,3,\n1433221332118,7,view,3,\n"
            "1433221332119,7,addtocart,3,\n1433222276276,7,transaction,3,4000\n",
            (1, 0, 3),
            None,
        ),
        (
            "square-items",
            "Date,Time,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Net Sales,Transaction ID,Event Type\n"
            "01/15/21,14:03:22,Coffee,Latte,1,Large,L,,$8.00,T1,Payment\n"
            "01/15/21,14:05:22,Coffee,Latte,1,Large,L,,-$8.00,T2,Refund\n",
            (1, 1, 0),
            8,
        ),
        (
            "canonical",
            "id_order;date_add;id_customer;product_name;product_reference;product_quantity;unit_price_tax_incl;"
            "current_state\n1;2026-01-05;3;Mug;M;2;18.00;Paiement accepté\n2;2026-01-06;3;Mug;M;1;18.00;Annulé\n",
            (1, 0, 1),
            18,
        ),
    ],
)
def test_other_tills_and_shops(desktop, name, text, counts, price):
    sales = desktop.take(text)
    assert (sales.spec.layout, (sales.kept, sales.returns, sales.cancelled)) == (name, counts)
    assert desktop.column("unit_price") == [price]


def test_another_number_stands_in_for_damaged_ones(desktop, codes):
    sales = desktop.take(
        "Order ID,Order Number,Date,Product\n1.23457E+17,1001,2026-01-05,Mug\n1.23457E+17,1002,2026-01-06,Mug\n"
    )
    assert sales.orders == 2
    assert "damaged-order-numbers" in codes(sales.warnings)


def test_signs_of_two_currencies_are_told(desktop, codes):
    header = "Order ID,Date,Product,Quantity,Price\n1,2026-01-05,Mug,1,€2.00\n"
    assert "currencies" in codes(desktop.take(header + "2,2026-01-05,Mug,1,$2.00\n").warnings)
    assert "currencies" not in codes(desktop.take(header + "2,2026-01-05,Mug,1,(€2.00)\n").warnings)


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ("Kundennummer;Vorname;Nachname;E-Mail;Ort\n1;A;B;a@example.com;X\n", "product-list", "customer list"),
        (
            "Date,Time,Name,Type,Gross,Fee,Transaction ID\n2026-01-15,10:10,Ann,P,9,1,T\n",
            "no-products",
            "orders",
        ),
    ],
)
def test_lists_of_people_and_payments_are_refused(desktop, text, code, word):
    with pytest.raises(Refused, match=word) as refusal:
        desktop.take(text)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("text", "name", "counts"),
    [
        (
            "event_time,event_type,product_id,category_id,category_code,brand,price,user_id,user_session\n"
            "2019-10-01 00:00:00 UTC,view,5773203,1487,,runail,2.62,46,26dd\n"
            "2019-10-01 00:00:05 UTC,cart,5773203,1487,,runail,2.62,46,26dd\n"
            "2019-10-01 00:01:00 UTC,purchase,5773203,1487,,runail,2.62,46,26dd\n",
            "rees46-events",
            (1, 0, 2, 1, 1),
        ),
        (
            "event_time,order_id,product_id,category_id,category_code,brand,price,user_id\n"
            "2020-04-24 11:50:39 UTC,22,15,2268,electronics.tablet,samsung,162.01,7\n",
            "canonical",
            (1, 0, 0, 1, 1),
        ),
        (
            "Member_number,Date,itemDescription\n1808,21-07-2015,tropical fruit\n1808,21-07-2015,whole milk\n",
            "canonical",
            (2, 0, 0, 1, 1),
        ),
        (
            "Transaction,Item,date_time,period_day\n1,Bread,30-10-2016 09:58,morning\n1,Jam,30-10-2016 09:58,morning\n",
            "canonical",
            (2, 0, 0, 1, 0),
        ),
        (
            "order_id,customer_id,customer_unique_id,order_purchase_timestamp,order_approved_at,product_id,price,"
            "order_status\na,c1,u,2017-10-02 10:56:33,2017-10-02 11:07:15,p,29.99,delivered\n"
            "b,c2,u,2017-10-09 10:56:33,2017-10-09 11:07:15,q,9.99,delivered\n",
            "canonical",
            (2, 0, 0, 2, 1),
        ),
        (
            "TransactionID,Date,CustomerID,ProductSKU,Quantity,UnitPrice,TransactionType\n"
            "1,2026-01-05,5,M,1,18.00,Sale\n2,2026-01-06,5,M,1,18.00,Return\n",
            "canonical",
            (1, 1, 0, 1, 1),
        ),
        (
            "Order ID,Date,Customer ID,Product,Quantity,Transaction Type,Status\n1,2026-01-05,5,Mug,1,Sale,Completed\n"
            "2,2026-01-06,5,Mug,1,Sale Return,Completed\n3,2026-01-06,6,Mug,1,Void,Completed\n"
            "4,2026-01-06,6,Mug,1,Sale,\n",
            "canonical",
            (2, 1, 1, 2, 2),
        ),
        (
            "Bestellnummer;Datum;Kundennummer;Artikel;Menge;Belegart;Status\n1;05.01.2026;5;Tasse;1;Rechnung;Bezahlt\n"
            "2;16.01.2026;5;Tasse;1;Retoure;Bezahlt\n3;16.01.2026;5;Tasse;1;Rechnung;Storniert\n3;;;Teller;1;Ware;\n",
            "canonical",
            (1, 1, 2, 1, 1),
        ),
    ],
    ids=[
        "events",
        "purchases",
        "members",
        "bakery",
        "joined tables",
        "returns by type",
        "completed returns",
        "kinds of papers",
    ],
)
def test_tables_as_analysts_pass_them_on(desktop, text, name, counts):
    sales = desktop.take(text)
    found = (sales.kept, sales.returns, sales.cancelled, sales.orders, sales.customers)
    assert (sales.spec.layout, found) == (name, counts)


def test_a_list_of_orders_with_prices_is_still_no_list_of_sales(desktop):
    with pytest.raises(Refused) as caught:
        desktop.take(
            "order_id,customer_id,order_status,order_purchase_timestamp,price\n1,c,delivered,2017-10-02 10:56:33,9\n"
        )
    assert caught.value.code == "no-products"


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("ID,Title,Author,Email,Created at\n1,Our new shop,Al,a@example.com,2026-01-02\n", "Title"),
        ("Email,Product,Serial no.,Purchase date\na@example.com,Mixer,X1,2026-01-02\n", "Serial no."),
        ("ID,Kunde,Artikel,Datum,Garantie bis\n1,Al,Mixer,02.01.2026,02.01.2028\n", "Garantie bis"),
        ("ID,Email,Product,Date,Next payment\n1,a@example.com,Tea box,2026-01-02,2026-02-02\n", "Next payment"),
        ("Date,User,Action,Description\n2026-01-02 10:00,anna,edit,Changed the price of Mug\n", "Description"),
        ("Created at,Customer,Title,Status\n2026-01-02,Al,Where is my parcel,open\n", "Title"),
        ("Review Id,Review Score,Date,Product ID,Product Title,Email\n1,5,2026-01-02,77,Mug,a@example.com\n", "Review"),
        ("Datum;Kunde;Artikel;Bewertung\n02.01.2026;Al;Tasse;5\n", "Bewertung"),
        ("Customer,Email,Product,SKU,Date added\nAl,a@example.com,Mug,M,2026-01-02\n", "Date added"),
        ("Date,SKU,Product,User,Reason,Stock after\n2026-01-02,M,Mug,anna,received,20\n", "Reason"),
    ],
    ids=[
        "posts",
        "warranties",
        "warranties in German",
        "subscriptions",
        "log",
        "tickets",
        "reviews",
        "reviews in German",
        "wishes",
        "stock",
    ],
)
def test_lists_of_who_when_and_what_may_be_something_else_than_sales(desktop, text, header):
    with pytest.raises(Refused, match=f"{header}.*may stand in a list of something else") as refusal:
        desktop.take(text)
    assert refusal.value.code == "doubtful"


def many(header, row, separator=","):
    """Return a table of twelve rows; a "|" in one divides the words that take turns."""
    cells = [cell.split("|") for cell in row.split(separator)]
    rows = (separator.join(words[n % len(words)].format(n) for words in cells) for n in range(1, 13))
    return "\n".join((header, *rows)) + "\n"


@pytest.mark.parametrize(
    "text",
    [
        many("ID,Title,First name,Last name,Email,Created", "{},Mr|Mrs.|Dr.,Al|Jo|Bo,Ash|Fox,p{}@e.com,2026-01-{:02}"),
        many("Order ID,Title,First name,Last name,Date,Total", "{},Mr|Ms|Miss,Al|Jo|Bo,Ash|Fox,2026-01-{:02},{}.50"),
        many("Nr;Titel;Vorname;Nachname;E-Mail;Datum", "{};Herr|Frau;Al|Jo;Ash|Fox;p{}@example.com;{:02}.01.2026", ";"),
        many("Subscription ID,Customer,Email,Item,Start,Next payment",
             "S{},Al|Jo|Bo,p{}@example.com,Tea box|Mug box,2026-01-{:02},2026-02-{:02}"),
    ],
    ids=["customers", "orders", "German", "subscriptions"],
)  # fmt: skip
def test_nothing_is_guessed_to_be_sold_in_lists_of_people_and_subscriptions(desktop, text):
    with pytest.raises(Refused) as refusal:
        matched(SalesFile.plain(desktop.write(text)), ImportOptions(), Progress())
    assert refusal.value.code in MATCHABLE


def test_what_is_sold_stands_beside_what_people_are_called(desktop):
    sales = desktop.take(
        many("Order,Title,Email,Date,Service,Price", "{},Mr|Mrs,p{}@example.com,2026-01-{:02},Cut|Shave,9")
    )
    assert (sales.kept, sales.products) == (12, 2)
    books = desktop.take(many("Order,Title,Email,Date,Price", "{},Mr Men|Mrs Dalloway,p{}@example.com,2026-01-{:02},9"))
    assert (books.kept, books.products) == (12, 2)


def test_who_says_what_was_sold_is_believed(desktop):
    text = "Date,Email,Description\n2026-01-02,a@example.com,Haircut\n2026-01-03,b@example.com,Shave\n"
    assert desktop.take(text, mapping={"product_name": "Description"}).kept == 2


def test_a_list_of_products_with_ids_and_days_is_still_one(desktop):
    with pytest.raises(Refused) as refusal:
        desktop.take("ID,Handle,Title,Created At,Variant SKU,Variant Price,SKU,Price\n1,a,Mug,2026-01-01,M,3,M,3\n")
    assert refusal.value.code == "product-list"


def test_a_list_of_orders_with_codes_of_products_is_still_one(desktop):
    with pytest.raises(Refused, match="EtsySoldOrderItems") as refusal:
        desktop.take(
            "Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Currency,Order Value,Buyer,SKU\n"
            '01/22/26,1,u,Ann,2,USD,30.00,"Ann (u)","M,P"\n'
        )
    assert refusal.value.code == "no-products"


def test_a_ticket_is_sold_before_the_event(desktop):
    desktop.take("Order ID,Event date,Date paid,Email,Product,Qty\n1,2026-06-01,2026-01-02,a@example.com,Ticket,1\n")
    assert str(desktop.column("time")[0]) == "2026-01-02 00:00:00"


def test_a_kind_of_transaction_is_no_number_of_an_order(desktop, codes):
    rows = "Al,2026-01-02,Sale,Mug,1,2\n,2026-01-03,Sale,Pot,1,2\n,2026-01-13,Sale,Pan,1,2\n"
    sales = desktop.take("Customer,Date,Transaction,Item,Qty,Price\n" + rows)
    assert (sales.orders, sales.anonymous) == (3, 2)
    assert "no-order-number" in codes(sales.warnings)
    assert (
        desktop.take("ID,Transaction,Date,Customer,Item\n1,Sale,2026-01-02,Al,Mug\n2,Sale,2026-01-02,Al,Pot\n").orders
        == 2
    )


def test_events_beside_purchases_are_no_sales(desktop):
    rows = "".join(
        f"2019-10-01 00:00:00 UTC,{event},1,46,2.62\n" for event in ("click", "add_to_wishlist", "Purchase", "search")
    )
    sales = desktop.take("event_time,event_type,product_id,user_id,price\n" + rows)
    assert (sales.kept, sales.cancelled) == (1, 3)
