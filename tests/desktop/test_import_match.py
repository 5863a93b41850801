"""The second step of the Import page: what the file means, by the merchant's word too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.importing.fields import rematched
from recsys_desktop.desktop.importing.steps import CHOOSE, DONE, MATCH
from recsys_desktop.desktop.importing.summary import status_in_words
from recsys_desktop.jobs import checking
from recsys_desktop.progress import Progress
from tests.desktop.conftest import Start
from tests.desktop.dropping import drop
from tests.desktop.importing import HEADER, LONG, ROWS, cells, checked, click, named, opened


def test_a_meaning_and_an_answer_check_again(start: Start, shop_folder: Path, orders: Path, qtbot: QtBot) -> None:
    _, page = opened(start, shop_folder, qtbot)
    page.take((orders,))
    checked(page, qtbot)
    view = page.match.preview.view
    assert [view.isColumnHidden(at) for at in range(9)] == [False] * 8 + [True]
    click(page, "Show all columns", qtbot)
    assert not view.isColumnHidden(8)
    combo = page.match.preview.header.combos[8]
    assert combo.accessibleName() == "Meaning of the column City"
    combo.setFocus()
    qtbot.keyClicks(combo, "Cat")
    assert not page.match.questions.add_button.isEnabled()
    assert checked(page, qtbot).look.columns["category"] == ("City",)

    assert page.match.questions.heading.text() == "2 questions"
    click(page, "Count as sales", qtbot)
    assert checked(page, qtbot).new == 4
    assert named(page, "Count as sales", qtbot).isChecked()
    click(page, "Month first", qtbot)
    again = checked(page, qtbot)
    assert again.sales.spec.date_order == "mdy"
    assert again.look.columns["category"] == ("City",)
    assert page.match.facts.values[3].text() == "month, day, year"


def test_both_parts_of_a_name_mean_the_customer_s_name(start, shop_folder, tmp_path, qtbot):
    orders = tmp_path / "orders.csv"
    orders.write_text("order,date,email,last name,first name,product,quantity\n"
                      "1,2026-01-03,ada@example.com,Example,Ada,Mug,1\n", encoding="utf-8")  # fmt: skip
    program, page = opened(start, shop_folder, qtbot)
    page.take((orders,))
    assert checked(page, qtbot).look.columns["customer_name"] == ("last name", "first name")
    view, combos = page.match.preview.view, page.match.preview.header.combos
    assert not view.isColumnHidden(3)
    assert not view.isColumnHidden(4)
    assert [combos[at].currentData() for at in (3, 4)] == ["customer_name"] * 2
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        click(page, "Add 1 sales line", qtbot)
    assert program.desk.session.view.customers.name.tolist() == ["Ada Example"]


def test_a_small_window_shows_rows_and_the_whole_question(
    start: Start, shop_folder: Path, orders: Path, qtbot: QtBot
) -> None:
    orders.write_text(HEADER + ROWS.replace("03/04", "23/04"))
    program, page = opened(start, shop_folder, qtbot)
    program.window.resize(1024, 640)
    drop(program.window, orders)
    checked(page, qtbot)
    answer = named(page, "Count as sales", qtbot)
    qtbot.waitUntil(lambda: answer.visibleRegion().boundingRect() == answer.rect(), timeout=LONG)
    view = page.match.preview.view
    third = view.visualRect(view.table.index(2, 0))
    assert view.viewport().rect().contains(third.center())
    assert view.viewport().rect().contains(third.bottomLeft())


def test_rows_that_are_left_out_are_shown(start: Start, shop_folder: Path, orders: Path, qtbot: QtBot) -> None:
    _, page = opened(start, shop_folder, qtbot)
    page.take((orders,))
    checked(page, qtbot)
    told = page.match.preview.told
    assert told.text() == "All 7 rows. Columns not needed are hidden: 1"
    click(page, "Show: Returned lines of 1 order", qtbot)
    qtbot.waitUntil(lambda: page.match.preview.view.table.rowCount() == 1, timeout=LONG)
    assert cells(page)[0][0] == "4"
    assert told.text().startswith("Returned lines of 1 order: 1 row.")
    click(page, "Back to the first rows", qtbot)
    assert page.match.preview.view.table.rowCount() == 7
    # So does Escape, and not all the way out of the file.
    click(page, "Show: Returned lines of 1 order", qtbot)
    qtbot.waitUntil(lambda: page.match.preview.view.table.rowCount() == 1, timeout=LONG)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert (page.step, page.match.preview.view.table.rowCount()) == (MATCH, 7)


def test_sales_of_unknown_customers_are_told_before_they_are_added(
    start: Start, shop_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    _, page = opened(start, shop_folder, qtbot)
    file = tmp_path / "guests.csv"
    file.write_text("order,date,email,product,quantity\n1,2026-01-03,ada@example.com,Mug,1\n2,2026-01-04,,Mug,1\n")
    page.take((file,))
    checked(page, qtbot)
    said = [one.text() for one in page.match.questions.findChildren(QLabel)]
    assert "1 sales line is of an unknown customer: nothing is learned from it." in said
    assert "Good to know" in said


def test_what_a_column_can_mean_is_read_whole(start: Start, shop_folder: Path, orders: Path, qtbot: QtBot) -> None:
    _, page = opened(start, shop_folder, qtbot)
    page.take((orders,))
    checked(page, qtbot)
    for combo in page.match.preview.view.findChildren(QComboBox):
        combo.showPopup()
        view = combo.view()
        metrics, widest = view.fontMetrics(), max((combo.itemText(at) for at in range(combo.count())), key=len)
        assert view.viewport().width() > metrics.horizontalAdvance(widest)
        combo.hidePopup()


def test_unknown_columns_are_named_by_the_merchant(
    start: Start, shop_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(
        "Nr;Wann;Wer;Was\n" + "".join(f"{at};{at + 1}.1.2026;k{at % 3};Tasse {at % 2}\n" for at in range(20))
    )
    _, page = opened(start, shop_folder, qtbot)
    page.take((path,))
    combos = page.match.preview.header.combos
    qtbot.waitUntil(lambda: len(combos) == 4 or len(page.match.preview.header.combos) == 4, timeout=LONG)
    for at, word in ((0, "Order"), (1, "Date"), (2, "Customer"), (3, "Product n")):
        combo = page.match.preview.header.combos[at]
        combo.setFocus()
        qtbot.keyClicks(combo, word)
        qtbot.waitUntil(lambda: not page.matcher.busy, timeout=LONG)
    assert checked(page, qtbot).new == 20
    assert page.match.preview.told.text() == "All 20 rows."


def test_a_list_of_reviews_is_asked_about_and_becomes_sales_by_the_merchant_s_word(
    start: Start, shop_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(
        "Date,Customer email,Product,Rating\n2026-01-05,a@example.com,Mug,5\n2026-01-06,b@example.com,Cup,4\n"
    )
    _, page = opened(start, shop_folder, qtbot)
    page.take((path,))
    heading = page.match.questions.heading
    qtbot.waitUntil(lambda: heading.text() == "Are these sales?", timeout=LONG)
    assert any("such as reviews" in one.text() for one in page.match.questions.findChildren(QLabel))
    assert not page.match.questions.add_button.isEnabled()
    combo = page.match.preview.header.combos[2]
    combo.setFocus()
    qtbot.keyClicks(combo, "Product n")
    assert checked(page, qtbot).new == 2
    assert heading.text() != "Are these sales?"


@pytest.mark.parametrize("header", ["Nr;Wann;Wer;Was", "order;date;customer;product"])
@pytest.mark.parametrize(("rows", "told"), [(100, "All 100 rows."), (101, "The first 100 rows.")])
def test_it_is_told_whether_the_file_has_more_rows(
    header: str, rows: int, told: str, start: Start, shop_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "many.csv"
    path.write_text(header + "\n" + "".join(f"{at};2026-01-03;k{at % 3};Mug {at % 2}\n" for at in range(rows)))
    _, page = opened(start, shop_folder, qtbot)
    page.take((path,))
    qtbot.waitUntil(lambda: not page.matcher.busy and page.match.preview.told.text() == told, timeout=LONG)
    assert page.match.preview.view.table.rowCount() == 100


def test_a_cancelled_check_leads_back(
    start: Start, shop_folder: Path, orders: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, page = opened(start, shop_folder, qtbot)

    def endless(*arguments: object) -> object:
        progress = arguments[3]
        assert isinstance(progress, Progress)
        while not progress._cancelled.wait(0.01):
            progress.report("Reading sales lines", 1, 2, "lines")
        progress.check()
        return None

    monkeypatch.setattr(checking, "check_file", endless)
    page.take((orders,))
    cancel = program.window.running.cancel_button
    qtbot.waitUntil(cancel.isVisible, timeout=LONG)
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert page.step == CHOOSE
    page.take((orders,))
    qtbot.waitUntil(lambda: program.desk.operations.all[0].report is not None, timeout=LONG)
    program.window.messages.hide()
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not program.window.messages.isVisible()  # what was withdrawn is no news


def test_another_meaning_gives_way_to_the_merchant_s() -> None:
    columns = {"order_id": ("Id", "Name"), "customer": ("Email",)}
    assert rematched(columns, "Id", "") == {"order_id": "Name"}
    assert rematched(columns, "Email", "order_id") == {"customer": "", "order_id": "Email"}


def test_sales_of_another_shop_go_into_a_second_one_with_one_click(start, shop_folder, tmp_path, qtbot):
    program, page = opened(start, shop_folder, qtbot)
    for name, day in (("first", 3), ("second", 9)):
        rows = "".join(f"{order},2026-01-{day + order:02},{name}{order},Mug,1\n" for order in range(8))
        (tmp_path / f"{name}.csv").write_text("Order ID,Date,Customer ID,Product,Quantity\n" + rows)
    page.take((tmp_path / "first.csv",))
    checked(page, qtbot)
    page.add()
    qtbot.waitUntil(lambda: page.step == DONE, timeout=LONG)
    page.take((tmp_path / "second.csv",))
    checked(page, qtbot)
    click(page, "A second shop", qtbot)
    second = shop_folder.with_name("Tea shop 2")
    qtbot.waitUntil(
        lambda: program.desk.session.shop is not None and program.desk.session.shop.folder == second, timeout=LONG
    )
    found = checked(page, qtbot)
    assert (found.new, [one.code for one in found.sales.questions]) == (8, [])
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("partially_refunded", "partly refunded"),
        ("wc-on-hold", "on hold"),
        ("Paid", "paid"),
        ("in_the_post", "in the post"),
    ],
)
def test_codes_for_a_status_are_said_in_words(raw: str, shown: str) -> None:
    assert status_in_words(raw) == shown
