"""Who agrees to mail and who wants none: the word of each customer's newest order, whatever the file looks like."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recsys_desktop.progress import Progress
from recsys_desktop.sales.detect import detect
from recsys_desktop.sales.layouts import BASE, layout
from recsys_desktop.sales.preview import preview
from recsys_desktop.sales.spec import CleanSales

from .files import HEADER, Desktop, ask, at
from .test_sales_properties import written

KNOWN = layout(BASE)
START = at(2025, 3, 1, 9)


def words(sales: CleanSales) -> dict[str, bool]:
    """Return who wants no mail (true) and who agreed (false)."""
    return {} if sales.mail is None else dict(ask(f"SELECT customer_id, no_mail FROM '{sales.mail}'"))


def table(*rows: str, header: str = "Accepts Marketing") -> str:
    """Return a sales file of an order a row: its number, day, customer, word, and perhaps a status."""
    lines = [f"{HEADER.strip()},Status,{header}"]
    for row in rows:
        order, day, customer, word, *status = row.split("|")
        lines.append(f"{order},2026-01-{day},{customer},M,Mug,1,18,{''.join(status) or 'paid'},{word}")
    return "\n".join(lines) + "\n"


YES, NO = KNOWN.rules.yes + KNOWN.rules.subscribed, KNOWN.rules.no + KNOWN.rules.unsubscribed
SAID = st.sampled_from([*YES, *NO, "", "perhaps", "NOT_SUBSCRIBED", "Opt-In", "YES", " no "])
ORDER = st.tuples(st.integers(0, 90), st.sampled_from("abc"), SAID, st.booleans())
ORDERS = st.lists(ORDER, min_size=1, max_size=14, unique_by=lambda order: order[0])


def meaning(word: str) -> bool | None:
    spaced = word.strip().lower().replace("_", " ").replace("-", " ")
    return True if spaced in NO else False if spaced in YES else None


@given(
    orders=ORDERS,
    header=st.sampled_from(KNOWN.columns["agrees_to_mail"][0]),
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_newest_order_s_word_counts_in_any_dialect(
    desktop: Desktop,
    orders: list[tuple[int, str, str, bool]],
    header: str,
    delimiter: str,
    quoting: int,
    encoding: str,
) -> None:
    rows = [[*HEADER.strip().split(","), "Status", header]]
    latest: dict[str, tuple[datetime, bool]] = {}
    for number, (hour, customer, word, cancelled) in enumerate(orders):
        moment = START + timedelta(hours=hour)
        status = "cancelled" if cancelled else "paid"
        rows.append([f"A{number}", f"{moment:%Y-%m-%d %H:%M}", customer, "M", "Mug", "1", "18", status, word])
        says = meaning(word)
        if says is not None:
            latest[customer] = max(latest.get(customer, (moment, says)), (moment, says))
    text, _ = written(rows, delimiter, quoting)
    # The merchant says so, since a few words such as "perhaps" leave it open what the column is.
    sales = desktop.take(text.encode(encoding), mapping={"agrees_to_mail": header})
    assert words(sales) == {customer: says for customer, (_, says) in latest.items()}


@pytest.mark.parametrize("header", [*KNOWN.columns["agrees_to_mail"][0], *KNOWN.columns["wants_no_mail"][0]])
def test_the_column_is_known_by_its_header(desktop: Desktop, header: str) -> None:
    sales = desktop.take(table("1|03|a|yes", "2|04|b|", "3|05|c|no", header=header))
    refuses = header in KNOWN.columns["wants_no_mail"][0]
    assert words(sales) == ({"a": True} if refuses else {"a": False, "c": True})
    assert [note.code for note in sales.warnings] == []


@pytest.mark.parametrize(
    ("header", "refuses", "leaves_open"),
    [
        ("Unsubscribed", "Unsubscribed", "subscribed"),
        ("Newsletter abgemeldet", "abgemeldet", "angemeldet"),
        ("退订", "已退订", "否"),
    ],
)
def test_who_has_unsubscribed_is_no_no_to_the_question_who_has(
    desktop: Desktop, header: str, refuses: str, leaves_open: str
) -> None:
    sales = desktop.take(table(f"1|03|a|{refuses}", f"2|04|b|{leaves_open}", "3|05|c|", header=header))
    assert words(sales) == {"a": True}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Accepts SMS Marketing", "Accepts Email Marketing"),  # Shopify
        ("SMS Marketing Consent", "Email Marketing Consent"),  # Klaviyo
        ("SMS opt in", "Email opt in"),
        ("Accepts Marketing", "Accepts Email Marketing"),
        ("sms_subscribed", "mailchimp_woocommerce_is_subscribed"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_of_two_agreements_that_to_e_mail_counts(desktop: Desktop, first: str, second: str, turned: bool) -> None:
    said = [("a", "yes", "no"), ("b", "no", "yes"), ("c", "", "yes"), ("d", "no", "")]
    names = (second, first) if turned else (first, second)
    rows = [
        f"{order}|03|{who}|{f'{mail},{other}' if turned else f'{other},{mail}'}"
        for order, (who, other, mail) in enumerate(said)
    ]
    sales = desktop.take(table(*rows, header=",".join(names)))
    assert words(sales) == {"a": True, "b": False, "c": False}
    assert sales.warnings == ()


def test_an_agreement_to_short_messages_is_none_to_mail(desktop: Desktop) -> None:
    sales = desktop.take(table("1|03|a|yes", "2|04|b|no", header="Accepts SMS Marketing"))
    assert sales.mail is None


@pytest.mark.parametrize(
    "day",
    ["2025-03-04 10:11:12", "2025-03-04T10:11:12Z", "04.03.2025", "3/4/25", "4 Mar 2025", "2025年3月4日", "20250304",
     "20250304T101112", "45720", "45720.42", "1741083072", "1741083072000", "04/03/2568"],
)  # fmt: skip
@pytest.mark.parametrize("header", ["Unsubscribed at", "UNSUB_TIME", "Unsubscribed", "OptOut_Date", "Abgemeldet am"])
def test_since_when_somebody_wants_no_mail_says_so(desktop: Desktop, day: str, header: str) -> None:
    rows = (f"1|03|a|{day}", "2|04|b|", "3|05|c|0000-00-00 00:00:00", "4|05|d|1970-01-01", "5|05|e|-")
    sales = desktop.take(table(*rows, header=header))
    assert words(sales) == {"a": True}
    assert (sales.kept, sales.warnings) == (5, ())


def test_who_agreed_and_unsubscribed_later_wants_no_mail(desktop: Desktop) -> None:
    rows = ("1|03|a|yes,2025-03-04", "2|04|b|yes,", "3|05|c|no,0000-00-00")
    sales = desktop.take(table(*rows, header="Accepts Email Marketing,Unsubscribed at"))
    assert words(sales) == {"a": True, "b": False, "c": True}


def test_what_is_unclear_of_who_wants_no_mail_is_told(desktop: Desktop) -> None:
    rows = ("1|03|a|yes", "2|04|b|no", "3|05|c|in May")
    sales = desktop.take(table(*rows, header="Opted out"))
    assert words(sales) == {"a": True}
    (note,) = sales.warnings
    assert note.message.startswith("1 row says neither yes nor no to mail: “in may”.")


def test_of_two_words_at_the_same_time_the_no_counts(desktop: Desktop) -> None:
    assert words(desktop.take(table("1|03|a|no", "2|03|a|yes"))) == {"a": True}
    assert words(desktop.take(table("1|03|a|no", "2|04|a|yes"))) == {"a": False}
    assert words(desktop.take(table("2|04|a|yes", "3|05|a|", "1|03|a|no"))) == {"a": False}


def test_a_word_counts_though_its_order_does_not(desktop: Desktop) -> None:
    sales = desktop.take(table("1|03|a|yes", "2|04|a|no|cancelled", "3|05|b|yes|refunded"))
    assert (sales.kept, words(sales)) == (1, {"a": True, "b": False})


def test_of_a_row_that_cannot_be_read_a_no_counts(desktop: Desktop) -> None:
    text = table("1|03|a|yes", "2|03|b|no", "3|04|a|no", "4|04|b|yes")
    sales = desktop.take(
        "".join(line.replace(",1,18", ",?,18") if "-04" in line else line for line in text.splitlines(True))
    )
    assert (len(sales.rejected), words(sales)) == (2, {"a": True, "b": True})


def test_a_shopify_order_says_it_on_its_first_row_alone(desktop: Desktop) -> None:
    sales = desktop.take(
        "Name,Email,Financial Status,Accepts Marketing,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id\n"
        "#2,a@example.org,paid,no,2026-01-04 10:01:12 +0200,1,Tip,18.00,52\n"
        "#2,a@example.org,,,2026-01-04 10:01:12 +0200,2,Tea,4.50,\n"
        "#1,A@example.org,paid,yes,2026-01-03 10:01:12 +0200,1,Mug,18.00,51\n"
    )
    assert (sales.kept, words(sales)) == (2, {"a@example.org": True})


def test_a_column_that_says_neither_yes_nor_no_is_another_one(desktop: Desktop) -> None:
    rows = [f"{number}|03|c{number}|Spring {number}" for number in range(3)]
    path = desktop.write(table(*rows, header="Newsletter"))
    assert "agrees_to_mail" not in detect(path, progress=Progress()).columns
    assert desktop.take(table(*rows, header="Newsletter")).mail is None
    sales = desktop.take(table(*rows, "4|03|d|no", header="Newsletter"), mapping={"agrees_to_mail": "Newsletter"})
    (note,) = sales.warnings
    assert words(sales) == {"d": True}
    assert note.code == "mail-unclear"
    assert note.message == (
        "3 rows say neither yes nor no to mail: “spring 0”, “spring 1”, “spring 2”. Whether these customers agree "
        "stays unknown."
    )


def test_the_column_can_be_left_out_and_changes_no_sale(desktop: Desktop) -> None:
    rows = ("1|03|a|no", "2|04|b|yes")
    with_it = desktop.take(table(*rows))
    lines = ask(f"SELECT * FROM '{with_it.path}'")
    assert [row.fate for row in preview(with_it.spec).rows] == ["kept", "kept"]
    without = desktop.take(table(*rows), mapping={"agrees_to_mail": ""})
    assert (without.mail, ask(f"SELECT * FROM '{without.path}'")) == (None, lines)
