"""Files that shops really hand over, and that are nobody’s format."""

import os
import sys

import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.progress import Progress
from recsys_desktop.sales.preview import preview

HEAD = "Order ID,Date,Customer ID,Product,Quantity,Price\n"
ROW = "{number},2026-01-0{number},c{number},Mug,1,2.50\n"


def rows(*numbers):
    return "".join(ROW.format(number=number) for number in numbers)


def test_a_header_that_comes_again_amid_the_rows_is_no_sales_line(desktop):
    sales = desktop.take(HEAD + rows(1, 2) + HEAD + rows(3, 4) + HEAD + rows(5))
    assert (sales.rows, sales.kept, sales.rejected, sales.other) == (7, 5, (), {"footer": 2})


def test_a_header_that_comes_again_is_shown_as_none_of_the_rows(desktop):
    sales = desktop.take(HEAD + rows(1, 2) + HEAD + rows(3))
    assert [row.fate for row in preview(sales.spec).rows] == ["kept", "kept", "footer", "kept"]


def test_a_second_table_with_its_columns_in_another_order_is_refused(desktop):
    other = "Date,Order ID,Product,Customer ID,Price,Quantity\n2026-01-04,4,Mug,c4,2.50,1\n"
    with pytest.raises(Refused, match=r"sales\.csv holds two tables: line 4 is another header") as caught:
        desktop.take(HEAD + rows(1, 2) + other)
    assert caught.value.code == "two-tables"
    assert list(desktop.target.parent.iterdir()) == []
    # Words of the header in a row that is none.
    assert len(desktop.take(HEAD + rows(1, 2) + "Date,Order ID,c1,Mug,1,2\n").rejected) == 1


@pytest.mark.parametrize("nothing", ["NULL", "\\N", "nan", "#N/A", '=""', "None"])
def test_what_says_that_there_is_no_id_is_none(desktop, nothing):
    head = "Order ID,Date,Customer ID,SKU,Product,Quantity\n"
    sales = desktop.take(head + "".join(f"{at},2026-01-03,{nothing},{nothing},Mug {at},1\n" for at in range(3)))
    assert desktop.column("product_id") == ["mug 0", "mug 1", "mug 2"]
    assert (sales.anonymous, sales.products) == (3, 3)
    desktop.take(head + f"1,2026-01-03,c,NAN,Naan,1\n{nothing},2026-01-03,c,S,Mug,1\n3,2026-01-03,c,S,Mug,1\n")
    assert desktop.column("product_id") == ["NAN", "S"]


@pytest.mark.parametrize(
    ("written", "months", "asked"),
    [
        # Each sign by what its own dates show; a point means a day first.
        (["02.01.2026", "03.01.2026", "01/14/2026", "01/05/2026"], [1, 1, 1, 1], False),
        (["14.01.2026", "03.01.2026", "01/14/2026", "01-15-26"], [1, 1, 1, 1], False),
        (["01.14.2026", "01.02.2026", "14/01/2026", "02/01/2026"], [1, 1, 1, 1], False),
        # What does not show its own goes by the others, or is asked about.
        (["14-01-2026", "03-01-2026", "05/01/2026", "04/01/2026"], [1, 1, 1, 1], False),
        (["02.01.2026", "03.01.2026", "05/01/2026", "04/01/2026"], [1, 1, 1, 1], True),
    ],
)
def test_dates_of_two_forms_in_a_column_are_each_read_in_their_own_order(desktop, codes, written, months, asked):
    sales = desktop.take(HEAD + "".join(f"{at},{day},c,Mug,1,2\n" for at, day in enumerate(written)))
    assert [time.month for time in desktop.column("time")] == months
    assert ("date-order" in codes(sales.questions)) == asked


def test_the_merchants_word_is_for_dates_that_do_not_show_their_order(desktop):
    days = ["14.01.2026", "03.01.2026", "01/05/2026"]
    desktop.take(HEAD + "".join(f"{at},{day},c,Mug,1,2\n" for at, day in enumerate(days)), date_order="mdy")
    assert [time.month for time in desktop.column("time")] == [1, 1, 1]
    desktop.take(HEAD + "1,03.01.2026,c,Mug,1,2\n", date_order="mdy")
    assert [time.month for time in desktop.column("time")] == [3]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are Unicode")
def test_a_file_may_have_a_name_from_an_older_computer(made_shop, tmp_path):
    for content, name in ((HEAD + rows(1, 2), b"Verk\xe4ufe.csv"), ("", b"M\xe4rz.csv")):
        (tmp_path / os.fsdecode(name)).write_text(content)
    found = import_file(made_shop, tmp_path / os.fsdecode(b"Verk\xe4ufe.csv"), ImportOptions(), Progress())
    assert found.batch.file == "Verkäufe.csv"
    with pytest.raises(Refused, match=r"^März\.csv is empty"):
        import_file(made_shop, tmp_path / os.fsdecode(b"M\xe4rz.csv"), ImportOptions(), Progress())


def test_a_sum_without_a_word_below_the_table_is_no_sales_line(desktop, codes):
    sales = desktop.take(HEAD + rows(1, 2, 3) + ",,,,3,\n")
    assert (sales.rows, sales.kept, sales.rejected, sales.other) == (4, 3, (), {"footer": 1})
    cut_off = desktop.take(HEAD + rows(1, 2, 3) + "4")
    assert len(cut_off.rejected) == 1
    assert "cut-off" in codes(cut_off.warnings)


@pytest.mark.parametrize(
    "date",
    [
        "2026-01-05 23:30:00 Europe/Berlin",
        "Mon Jan 05 2026 23:30:00 GMT+0100 (Central European Standard Time)",
        "2026-01-05 23h30",
        "2026-01-05 23:30 Uhr",
    ],
)
def test_dates_of_programs_and_of_other_clocks(desktop, date):
    sales = desktop.take(HEAD + f"1,{date},c,Mug,1,2\n")
    assert (sales.kept, str(sales.first)) == (1, "2026-01-05 23:30:00")


def test_a_time_in_a_column_of_its_own_may_be_written_with_an_h(desktop):
    sales = desktop.take("Commande,Date,Heure,Client,Produit,Quantité\n1,2026-01-05,8h30,c,Tasse,1\n")
    assert (sales.kept, str(sales.first)) == (1, "2026-01-05 08:30:00")


def test_an_e_mail_address_is_the_same_with_a_name_or_as_a_link(desktop):
    people = ("Zoe@X.example", " zoe@x.example", "mailto:zoe@x.example", "Zoe <zoe@x.example>", '"Zoe" <ZOE@x.example>')
    cells = ('"' + one.replace('"', '""') + '"' for one in people)
    lines = "".join(f"{number},2026-01-05,{cell},Mug,1,2\n" for number, cell in enumerate(cells, 1))
    sales = desktop.take("Order ID,Date,Email,Product,Quantity,Price\n" + lines)
    assert (sales.kept, sales.customers) == (5, 1)
    assert desktop.column("customer_id") == ["zoe@x.example"] * 5
