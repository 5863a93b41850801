"""Customers who want no mail, in the real window by mouse: noted from a file, shown, and left out of what leaves."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.exporting.emptiness import Emptiness
from recsys_desktop.desktop.exporting.form import ExportForm
from recsys_desktop.desktop.exporting.wish import AGREED, EVERYBODY, NOT_REFUSED, Offer, Wish
from recsys_desktop.desktop.pages.export import ExportPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.pages.products import ProductsPage
from recsys_desktop.exporting.preview import PreviewRows
from recsys_desktop.jobs.campaigns import Preview, export_plan, preview_plan
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.customers import customers_page
from tests.desktop.dropping import drop
from tests.desktop.importing import LONG, checked, click
from tests.desktop.importing import opened as opened_import
from tests.desktop.test_export_page import export, press, read, ready

REFUSED, AGREES = 15, 20
"""Of the 60 customers; nothing is known of the others."""


def with_words(sales: Path, target: Path) -> Path:
    """Write the same sales with a column that says who agrees to mail."""
    with sales.open(encoding="utf-8", newline="") as file:
        head, *rows = list(csv.reader(file))

    def word(customer: str) -> str:
        return "no" if int(customer) < REFUSED else "yes" if int(customer) < REFUSED + AGREES else ""

    with target.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow([*head, "Accepts Marketing"])
        out.writerows([*row, word(row[2])] for row in rows)
    return target


def test_who_wants_no_mail_is_noted_shown_and_left_out(
    start: Start, trained: Path, made_sales: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, importing = opened_import(start, trained, qtbot)
    assert isinstance(importing, ImportPage)
    drop(program.window, with_words(made_sales, tmp_path / "words.csv"))
    found = checked(importing, qtbot)
    assert (found.new, found.mail_news) == (0, REFUSED + AGREES)
    click(importing, f"Note what {REFUSED + AGREES} customers say to mail", qtbot)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)

    assert importing.done.sentence.text() == f"Noted what {REFUSED + AGREES} customers say to mail"

    people = customers_page(program)
    program.window.open_named("customers")
    qtbot.waitUntil(lambda: people.people.people is not None and any(people.people.people.mail), timeout=LONG)
    for searched, told in (("00003", "Wants no mail"), ("00020", "Agrees to mail"), ("00050", "")):
        people.people.search.clear()
        qtbot.mouseClick(people.people.search, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(people.people.search, searched)
        qtbot.waitUntil(lambda searched=searched: people.people.chosen_id == searched, timeout=LONG)
        assert (people.list_panel.mail.text(), people.list_panel.mail.isVisible()) == (told, bool(told))

    page = next(one for one in program.window.pages if isinstance(one, ExportPage))
    program.window.open_named("export")
    ready(page, qtbot)
    assert page.form.leave_out.text() == "Leave out customers who want no mail (15)"
    assert page.form.only_agreed.text() == "Only customers who agree to mail (20)"
    assert (page.form.leave_out.isChecked(), page.form.only_agreed.isChecked()) == (True, False)
    assert page.preview.count.text().startswith("For 45 customers. Left out: 15 customers who want no mail.")
    target = tmp_path / "letters.csv"
    export(page, target, qtbot)
    assert page.preview.done_sentence.text() == (
        "45 rows for 45 customers in letters.csv. Left out: 15 customers who want no mail."
    )
    assert min(int(row[0]) for row in read(target)[1:]) == REFUSED
    press(page.form.only_agreed, page, qtbot)
    ready(page, qtbot)
    assert not page.form.leave_out.isEnabled()
    assert page.preview.count.text().startswith("For 20 customers. Left out: 40 customers who have not agreed to mail.")
    press(page.form.only_agreed, page, qtbot)
    press(page.form.leave_out, page, qtbot)
    ready(page, qtbot)
    assert page.preview.count.text().startswith("For 60 customers. Your sales")


def test_likeliest_buyers_say_who_wants_no_mail_and_their_list_leaves_them_out(
    start: Start, trained: Path, made_sales: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with Shop.open(trained) as shop:
        import_file(shop, with_words(made_sales, tmp_path / "words.csv"), ImportOptions(), Progress())
    program = start(trained)
    page = next(one for one in program.window.pages if isinstance(one, ProductsPage))
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    program.window.open_named("products")
    qtbot.waitUntil(lambda: page.buyers.best is not None, timeout=LONG)
    page.buyers.owners.click()
    qtbot.waitUntil(lambda: page.buyers.best is not None and page.buyers.best.owners, timeout=LONG)
    best, table = page.buyers.best, page.buyers.view.table
    assert best is not None
    told = [table.cell(row, 1).second for row in range(table.rowCount())]
    assert [text.startswith("No mail · ") for text in told] == [int(one) < REFUSED for one in best.id]
    assert sum("No mail" in text for text in told) == REFUSED
    qtbot.mouseClick(page.buyers.list_button, Qt.MouseButton.LeftButton)
    exporting = next(one for one in program.window.pages if isinstance(one, ExportPage))
    ready(exporting, qtbot)
    export(exporting, tmp_path / "campaign.csv", qtbot)
    assert min(int(row[0]) for row in read(tmp_path / "campaign.csv")[1:]) == REFUSED


def emptied(page: ExportPage, told: str, qtbot: QtBot) -> None:
    """Wait until the page says why nothing would be in the file, and offers none."""
    qtbot.waitUntil(lambda: page.preview.empty.isVisible() and told in page.preview.empty.text(), timeout=LONG)
    assert not page.export_button.isEnabled()


def test_a_file_of_nobody_is_not_offered_and_the_way_out_is_told(
    start: Start, trained: Path, made_sales: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    refusing = tmp_path / "refusing.csv"
    head, *rows = made_sales.read_text(encoding="utf-8").splitlines()
    refusing.write_text("\n".join([f"{head},Accepts Marketing", *(f"{row},no" for row in rows)]), encoding="utf-8")
    with Shop.open(trained) as shop:
        import_file(shop, refusing, ImportOptions(), Progress())
    program = start(trained)
    page = next(one for one in program.window.pages if isinstance(one, ExportPage))
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    program.window.open_named("export")
    qtbot.waitUntil(page.form.leave_out.isVisible, timeout=LONG)
    ready(page, qtbot)  # where everybody says no, nobody was asked
    press(page.form.leave_out, page, qtbot)
    emptied(page, "all of these customers want no mail. Take off the tick at “Leave out", qtbot)
    press(page.form.leave_out, page, qtbot)
    ready(page, qtbot)
    assert page.preview.count.text().startswith("For 60 customers.")
    assert not page.preview.empty.isVisible()


def test_a_file_of_those_who_agree_may_be_empty_for_a_campaign(
    trained: Path, made_sales: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with Shop.open(trained) as shop:
        import_file(shop, with_words(made_sales, tmp_path / "words.csv"), ImportOptions(), Progress())
        view = ShopView(shop)
        view.customers.mail[:] = np.minimum(view.customers.mail, 0)
        seen = preview_plan(view, Wish("campaign", offer=Offer("P007", "", 12, owners=True), mail=AGREED).plan(), 3)
    assert (seen.empty, seen.customers, seen.left_out) == (True, 0, 60)
    told = Emptiness().told(seen, Wish(mail=AGREED))[0]
    assert told.startswith("Nobody would be in the file: none of these customers has agreed to mail. Take off")


@pytest.mark.parametrize(
    ("wish", "told", "leads"),
    [
        (Wish("campaign"), "all customers have this product already", "products"),
        (Wish("again"), "nothing yet that these customers might buy again. Choose “New for you”", ""),
        (Wish("new"), "have all that you sell. Choose “Buy again”", ""),
        (Wish("both"), "nothing to offer", ""),
    ],
)
def test_other_files_would_be_empty_too(wish: Wish, told: str, leads: str) -> None:
    people = 0 if wish.what == "campaign" else 9
    seen = Preview(PreviewRows((), ()), "", people, known=9, empty=True)
    sentence, _, page = Emptiness().told(seen, wish)
    assert told in sentence
    assert page == leads


def test_sales_without_customers_lead_to_the_import(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    sales = tmp_path / "till.csv"
    rows = [f"T{number},2026-01-{number % 28 + 1:02},Tea {number % 7},1,4.50" for number in range(120)]
    sales.write_text("\n".join(["order_id,date,product_name,quantity,unit_price", *rows]), encoding="utf-8")
    with Shop.create(tmp_path / "Till") as shop:
        import_file(shop, sales, ImportOptions(), Progress())
        train(shop, TrainingOptions(method="bestsellers"), Progress())
    program = start(tmp_path / "Till")
    page = next(one for one in program.window.pages if isinstance(one, ExportPage))
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    program.window.open_named("export")
    emptied(page, "Your sales name no customers", qtbot)
    qtbot.mouseClick(page.preview.help_button, Qt.MouseButton.LeftButton)
    assert program.window.page.name == "import"


def test_a_campaign_takes_the_next_best_in_place_of_who_wants_no_mail(
    trained: Path, made_sales: Path, tmp_path: Path
) -> None:
    with Shop.open(trained) as shop:
        import_file(shop, with_words(made_sales, tmp_path / "words.csv"), ImportOptions(), Progress())
        view = ShopView(shop)

        def chosen(mail: str, what: str = "campaign") -> tuple[list[str], int]:
            offer = Offer("P007", "", 12, owners=True)
            wish = Wish(what, offer=offer, columns=("customer_id", "rank", "product_id"), mail=mail)
            done = export_plan(view, tmp_path / "out.csv", wish.plan(), Progress())
            seen = preview_plan(view, wish.plan(), 3)
            assert (seen.left_out, seen.customers) == (done.left_out, 12)
            return list(dict.fromkeys(row[0] for row in read(done.file)[1:])), done.left_out

        willing, passed = chosen(NOT_REFUSED)
        assert all(int(one) >= REFUSED for one in willing)
        assert len(willing) == 12
        everybody, none = chosen(EVERYBODY)
        assert none == 0
        assert [one for one in everybody if int(one) >= REFUSED] == willing[: 12 - len(set(everybody) - set(willing))]
        assert passed >= len(set(everybody) - set(willing))
        agreed, _ = chosen(AGREED)
        assert all(REFUSED <= int(one) < REFUSED + AGREES for one in agreed)
        assert sorted(chosen(NOT_REFUSED, "new")[0]) == sorted(willing)


def test_a_start_never_writes_to_those_who_want_no_mail_by_itself(qtbot: QtBot) -> None:
    form, next_form = ExportForm(), ExportForm()
    qtbot.addWidget(form)
    qtbot.addWidget(next_form)
    form.know_mail(3, 4, 9)
    form.leave_out.click()
    form.know_mail(3, 4, 9)  # with the next preview
    assert form.wish.mail == EVERYBODY
    next_form.follow(form.habits)
    assert next_form.wish.mail == NOT_REFUSED
    form.only_agreed.click()
    next_form.follow(form.habits)
    assert next_form.wish.mail == AGREED
    # Where everybody says "no", it is written for those, too, who were never asked: nobody is left out by itself.
    next_form.know_mail(3, 0, 3)
    assert next_form.wish.mail == EVERYBODY
    assert not next_form.never_asked.isHidden()
    next_form.leave_out.click()
    next_form.know_mail(3, 0, 3)
    assert next_form.wish.mail == NOT_REFUSED
    next_form.leave_out.click()
    next_form.forget_offer()  # another shop
    assert next_form.wish.mail == NOT_REFUSED


def test_who_says_no_mail_where_others_say_nothing_is_left_out(qtbot: QtBot) -> None:
    form = ExportForm()
    qtbot.addWidget(form)
    form.know_mail(3, 0, 60)  # Gumroad's "Do not contact?" is answered by them alone
    assert form.wish.mail == NOT_REFUSED
    assert form.never_asked.isHidden()
    form.know_mail(0, 0, 0)
    assert form.never_asked.isHidden()


def test_only_who_agrees_is_meant_again_after_a_shop_where_nobody_does(qtbot: QtBot) -> None:
    form = ExportForm()
    qtbot.addWidget(form)
    form.know_mail(3, 4, 9)
    form.only_agreed.click()
    form.know_mail(0, 0, 5)
    assert form.wish.mail == NOT_REFUSED
    assert form.habits["only_agreed"] is True
    form.know_mail(3, 4, 9)
    assert form.wish.mail == AGREED
