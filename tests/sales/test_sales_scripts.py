"""Files in other scripts than Latin: their digits, their years, their headers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recsys_desktop.errors import Refused
from recsys_desktop.jobs.importing import ImportOptions, matched
from recsys_desktop.progress import Progress
from recsys_desktop.sales.joining import SalesFile
from recsys_desktop.sales.preview import preview

from .files import HEADER, Desktop, ask, at

SCRIPTS = {
    "Arabic": "٠١٢٣٤٥٦٧٨٩٫٬",
    "Persian": "۰۱۲۳۴۵۶۷۸۹٫٬",
    "Thai": "๐๑๒๓๔๕๖๗๘๙.,",
    "Devanagari": "०१२३४५६७८९.,",
    "Bengali": "০১২৩৪৫৬৭৮৯.,",
    "wide": "０１２３４５６７８９．，",
}
SCRIPT = st.sampled_from(sorted(SCRIPTS))
ORDERS = st.lists(
    st.tuples(
        st.dates(date(1999, 1, 1), date(2025, 12, 31)),
        st.integers(-3, 9_999),
        st.decimals(0, 99_999, places=2),
    ),
    min_size=1,
    max_size=8,
)


def in_script(text: str, script: str) -> str:
    """Return a number or date as it is written in a script."""
    return text.translate(str.maketrans("0123456789.,", SCRIPTS[script]))


@given(orders=ORDERS, script=SCRIPT, odd=st.sampled_from(["", "?", "٣٢٠٠", "\u200f"]), buddhist=st.booleans())
@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_numbers_and_dates_of_any_script_are_read_back_equal(desktop: Desktop, orders, script, odd, buddhist):
    ahead = 543 if buddhist else 0
    rows = [
        (f"{day.year + ahead}-{day:%m-%d}", str(quantity), f"{price:,.2f}", number)
        for number, (day, quantity, price) in enumerate([*orders, (date(2024, 2, 29), 2, 1_234.5)])
    ]
    written = []
    for day, quantity, price, number in rows:
        there = [in_script(value, script) for value in (day, quantity, price)]
        written.append('A{3}\t{0}\tC\tS\tN{3}\t{1}\t"{2}"'.format(*there, number))
    odd_row = f"A\t{odd}\tC\tS\tN\t1\t1"
    header = HEADER.replace(",", "\t")
    sales = desktop.take(header + "\n".join([*written, odd_row]) + "\n", keep_service_lines=True)
    kept = [(day, quantity, price) for day, quantity, price in orders if quantity > 0]
    assert (sales.rows, sales.kept, len(sales.rejected)) == (len(orders) + 2, len(kept) + 1, 1)
    found = ask(f"SELECT time, quantity, unit_price FROM '{desktop.target}'")[:-1]
    assert [(time.date(), quantity) for time, quantity, _ in found] == [row[:2] for row in kept]
    assert [price for *_, price in found] == pytest.approx([float(row[2]) for row in kept])
    assert ("buddhist-years" in [note.code for note in sales.warnings]) == buddhist
    fates = [row.fate for row in preview(sales.spec).rows]
    assert (fates.count("kept"), fates.count("rejected"), len(fates)) == (sales.kept, 1, sales.rows)


def test_names_and_ids_keep_their_digits(desktop: Desktop):
    sales = desktop.take(HEADER + "١٠٠١,٢٠٢٤/٠١/٢٥,٠٠٧,م٢,شاي ٢٠٠ غ,٢,١٢٫٥٠ ر.س\n")
    names = "order_id, customer_id, product_id, product_name, quantity, unit_price"
    assert ask(f"SELECT {names} FROM '{desktop.target}'") == [("١٠٠١", "٠٠٧", "م٢", "شاي ٢٠٠ غ", 2, 12.5)]
    assert sales.first == at(2024, 1, 25)


@pytest.mark.parametrize("written", ["٢ قطعة", "۲ عدد", "๒ ชิ้น", "２個"])
def test_pieces_are_counted_in_words_of_the_language(desktop: Desktop, written):
    desktop.take(HEADER + f"A,2024-01-25,C,S,N,{written},1\n")
    assert desktop.column("quantity") == [2]


@pytest.mark.parametrize(
    ("written", "year"),
    [
        (["29/02/2567", "1/12/2567 10:30"], 2024),
        (["25670229", "25671201"], 2024),
        (["2567-02-29T09:00:00+07:00", "29 Feb 2567"], 2024),
        # Of two digits, those that are still to come in the common calendar.
        (["29/02/67", "1/12/67 10:30", "13-02-67"], 2024),
        (["29 ก.พ. 67", "1 ธ.ค. 67 10:30"], 2024),
        (["๒๙/๐๒/๖๗"], 2024),
        # One of the common calendar among them is what it is.
        (["01/02/2567", "13/02/2567", "15/02/2024"], 2024),
    ],
)
def test_buddhist_years_are_read_and_told(desktop: Desktop, written, year):
    sales = desktop.take(HEADER + "".join(f"A,{day},C,S,N,1,2\n" for day in written))
    assert {time.year for time in desktop.column("time")} == {year}
    (note,) = [note for note in sales.warnings if note.code == "buddhist-years"]
    assert note.message == "The years are those of the Buddhist calendar: 2567 was read as 2024."


def test_short_years_of_the_common_calendar_stay(desktop: Desktop):
    sales = desktop.take(HEADER + "A,01/02/24,C,S,N,1,2\n" + "B,13/02/25,C,S,N,1,2\n" * 2 + "C,13/02/67,C,S,N,1,2\n")
    assert [time.year for time in desktop.column("time")] == [2024, 2025, 2025]
    assert [row.line for row in sales.rejected] == [5]
    assert "buddhist-years" not in [note.code for note in sales.warnings]


def test_a_single_year_far_ahead_is_a_slip_of_the_pen(desktop: Desktop):
    sales = desktop.take(HEADER + "A,01/02/2567,C,S,N,1,2\n" + "B,13/02/2024,C,S,N,1,2\n" * 2)
    assert [row.line for row in sales.rejected] == [2]
    assert "buddhist-years" not in [note.code for note in sales.warnings]


@pytest.mark.parametrize("written", ["1403/02/31", "۱۴۰۳/۰۲/۳۱", "14030231", "1445-09-30 10:00", "31.12.1402"])
def test_years_of_the_persian_and_islamic_calendars_are_refused_with_what_to_do(desktop: Desktop, written):
    with pytest.raises(Refused, match=r"sales\.csv.*Gregorian calendar and import that file") as caught:
        desktop.take(HEADER + f"A,{written},C,S,N,1,2\n" * 3)
    assert caught.value.code == "other-calendar"
    assert list(desktop.target.parent.iterdir()) == []


def test_a_zone_behind_a_short_year_is_no_year(desktop: Desktop):
    assert desktop.take(HEADER + "A,12/26/21 10:00 +1300,C,S,N,1,2\n").first == at(2021, 12, 26, 10)


@pytest.mark.parametrize(
    "header",
    [
        "หมายเลขคำสั่งซื้อ,วันที่สั่งซื้อ,รหัสลูกค้า,รหัสสินค้า,ชื่อสินค้า,จำนวน,ราคาต่อหน่วย",
        "رقم الطلب,التاريخ,رقم العميل,رمز المنتج,اسم المنتج,الكمية,سعر الوحدة",
        "شماره سفارش,تاریخ,کد مشتری,کد کالا,نام کالا,تعداد,قیمت واحد",
        # As an Arabic keyboard writes Persian, and with the space that shows nothing.
        "شماره سفارش,تاريخ,كد مشتري,كد كالا,نام\u200cكالا,تعداد,قيمت واحد",
    ],
)
def test_headers_in_thai_arabic_and_persian_are_known(desktop: Desktop, header):
    sales = desktop.take(f"{header}\nA,2024-01-25,C,S,N,2,1.5\n")
    fields = ("order_id", "date", "customer", "product_id", "product_name", "quantity", "unit_price")
    assert {field: sales.spec.columns[field] for field in fields} == {
        field: (name,) for field, name in zip(fields, header.split(","), strict=True)
    }
    assert sales.kept == sales.customers == 1


def test_columns_in_a_script_are_known_by_their_values(desktop: Desktop):
    rows = [f"{at},{at % 28 + 1}/1/2024,ถ้วย {at % 9},{at % 2 + 1},{at % 9}.50" for at in range(1, 30)]
    path = desktop.write("ก,ข,ค,ง,จ\n" + "\n".join(in_script(row, "Thai").replace("๒๐๒๔", "๒๕๖๗") for row in rows))
    spec, options = matched(SalesFile.plain(path), ImportOptions(), Progress())
    assert options.mapping == {"order_id": "ก", "date": "ข", "product_name": "ค", "quantity": "ง", "unit_price": "จ"}
    assert spec.buddhist_years
