"""The Import page in the real window: choose, match, done, the history, by mouse and by keyboard."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.importing.advice import AdviceDialog
from recsys_desktop.desktop.importing.fields import rematched
from recsys_desktop.desktop.importing.rows_view import STRUCK, WRONG
from recsys_desktop.desktop.importing.steps import CHOOSE, DONE, MATCH
from recsys_desktop.desktop.importing.summary import status_in_words
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.question import Question
from recsys_desktop.jobs import checking
from recsys_desktop.jobs.checking import Checked, check_file, store_checked
from recsys_desktop.jobs.importing import ImportOptions
from recsys_desktop.progress import Progress
from recsys_desktop.sales.joining import SalesFile
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.dropping import drop

LONG = 20_000
HEADER = "Order ID,Date,Customer ID,SKU,Product,Quantity,Price,Status,City\n"
ROWS = (
    "1,03/04/2026,a,M1,Mug,1,4.50,paid,Hull\n"
    "1,03/04/2026,a,M1,Mug,1,4.50,paid,Hull\n"
    "2,04/04/2026,b,M2,Plate,2,6.00,voided,Hull\n"
    "3,31/02x/2026,b,M2,Plate,2,6.00,paid,York\n"
    "4,05/04/2026,c,M2,Plate,-1,6.00,paid,York\n"
    "5,06/04/2026,c,P,Postage,1,3.00,paid,York\n"
    "6,06/05/2026,d,M3,Bowl,1,3.00,paid,Bath\n"
)


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    """Seven rows: three sales, two of them alike, and one of each kind that is left out."""
    path = tmp_path / "orders.csv"
    path.write_text(HEADER + ROWS)
    return path


@pytest.fixture
def shop_folder(tmp_path: Path) -> Path:
    Shop.create(tmp_path / "Tea shop").close()
    return tmp_path / "Tea shop"


def opened(start: Start, folder: Path | None, qtbot: QtBot) -> tuple[Program, ImportPage]:
    program = start(folder)
    page = next(one for one in program.window.pages if isinstance(one, ImportPage))
    if folder is not None:
        qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
        qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    program.window.open_named("import")
    return program, page


def named(root: QWidget, name: str, qtbot: QtBot) -> QAbstractButton:
    def found() -> list[QAbstractButton]:
        return [one for one in root.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=LONG)
    return found()[0]


def click(root: QWidget, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(root, name, qtbot), Qt.MouseButton.LeftButton)


def checked(page: ImportPage, qtbot: QtBot) -> Checked:
    qtbot.waitUntil(lambda: page.file is not None and page.file.checked is not None, timeout=LONG)
    assert page.file is not None
    assert page.file.checked is not None
    return page.file.checked


def counts(page: ImportPage) -> dict[str, int]:
    return {count.name: count.number for count in page.match.counts.table.counts}


def cells(page: ImportPage, role: int = Qt.ItemDataRole.DisplayRole) -> list[list[object]]:
    table = page.match.preview.view.table
    return [[table.index(row, at).data(role) for at in range(table.columnCount())] for row in range(table.rowCount())]


def test_a_dropped_file_is_matched_and_added(start: Start, shop_folder: Path, orders: Path, qtbot: QtBot) -> None:
    program, page = opened(start, shop_folder, qtbot)
    program.window.open_named("settings")
    drop(program.window, orders)
    assert program.window.page is page
    found = checked(page, qtbot)
    assert page.step == MATCH
    assert page.chip.text() == "Sales lines with everyday column names"
    assert found.look.columns["product_id"] == ("SKU",)
    assert counts(page) == {
        "Sales lines to add": 3, "Lines of 1 cancelled order": 1, "Returned lines of 1 order": 1,
        "Postage, tips, fees and discounts": 1, "No readable date": 1,
    }  # fmt: skip
    assert page.match.counts.table.counts[1].remark == "left out: voided (never paid) 1"
    assert page.match.counts.table.counts[-1].remark == "first: line 5, “31/02x/2026”"
    assert program.desk.session.view is not None
    assert program.desk.session.view.totals.lines == 0
    struck, wrong = cells(page, STRUCK), cells(page, WRONG)
    assert [row[0] for row in struck] == [False, False, True, False, True, True, False]
    assert wrong[3] == [False, True] + [False] * 7
    table = page.match.preview.view.table
    assert table.index(2, 0).data(Qt.ItemDataRole.ToolTipRole) == "Line 4: The order was cancelled"
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)

    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        click(page, "Add 3 sales lines", qtbot)
    assert page.step == DONE
    assert page.done.sentence.text() == "3 sales lines added"
    assert sum(count.number for count in page.done.table.counts) == 7
    assert program.desk.session.view.totals.lines == 3
    assert not found.place.folder.exists()


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


def test_the_same_again_and_undo_by_keyboard_alone(start: Start, shop_folder: Path, orders: Path, qtbot: QtBot) -> None:
    program, page = opened(start, shop_folder, qtbot)
    enter, window = Qt.Key.Key_Return, program.window

    def press(key: Qt.Key) -> None:
        focused = window.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        qtbot.keyClick(focused, key)

    press(enter)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    dialog.filesSelected.emit([str(orders)])
    checked(page, qtbot)
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        press(enter)
    press(Qt.Key.Key_Escape)
    assert page.step == CHOOSE

    page.take((orders,))
    found = checked(page, qtbot)
    assert (found.new, found.already) == (0, 3)
    assert found.imported is not None
    assert page.match.questions.add_button.text() == "Nothing to add"
    press(Qt.Key.Key_Escape)
    assert page.step == CHOOSE, window.focusWidget()
    history = page.history.view
    qtbot.waitUntil(lambda: history.table.rowCount() == 1, timeout=LONG)
    history.setFocus()
    # What is gone from the shop may be gone for good: Delete and a hasty Enter take nothing back.
    press(Qt.Key.Key_Delete)
    question = window.findChild(Question)
    assert question is not None
    assert question.text() == "Undo the import of orders.csv?"
    qtbot.keyClick(question, enter)
    qtbot.waitUntil(lambda: window.findChild(Question) is None)
    assert not program.desk.operations.all
    assert program.desk.session.view is not None
    assert program.desk.session.view.totals.lines == 3
    press(Qt.Key.Key_Delete)
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        window.findChild(Question).go_button.click()
    assert window.messages.sentence.text() == "Undone: 3 sales lines of orders.csv were taken back."
    qtbot.waitUntil(lambda: bool(history.table.index(0, 0).data(STRUCK)), timeout=LONG)
    assert history.table.index(0, 5).data().startswith("Undone")
    # The state itself is not struck out.
    assert not history.table.index(0, 5).data(STRUCK)
    assert not page.history.undo_button.isEnabled()


def test_the_history_is_sorted_by_a_click_and_what_is_chosen_in_it_is_meant(
    start: Start, shop_folder: Path, orders: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, page = opened(start, shop_folder, qtbot)
    more = tmp_path / "abc.csv"
    more.write_text("order_id,date,customer_id,product_id,quantity\nZ1,2026-01-05,7,TEA,1\n", encoding="utf-8")
    for file in (more, orders):
        with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
            program.desk.operations.start(program.desk.tasks.import_sales(file))
    history = page.history.view
    program.window.open_named("import")
    qtbot.waitUntil(lambda: history.table.rowCount() == 2, timeout=LONG)
    header = history.horizontalHeader()
    at = QPoint(header.sectionPosition(0) + 20, header.height() // 2)
    for expected in (["abc.csv", "orders.csv"], ["orders.csv", "abc.csv"]):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert [history.table.index(row, 0).data() for row in range(2)] == expected
    history.selectRow(1)
    with qtbot.waitSignal(page.history.undo_wanted) as wanted:
        page.history.undo_button.click()
        program.window.findChild(Question).go_button.click()
    assert wanted.args[0].file == "abc.csv"
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def test_files_come_one_after_another_and_make_a_shop(
    start: Start, orders: Path, made_sales: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, page = opened(start, None, qtbot)
    empty = tmp_path / "empty.csv"
    empty.write_text("")
    drop(program.window, orders, empty, made_sales)
    checked(page, qtbot)
    assert page.which.text() == "File 1 of 3"
    click(page, "Add 3 sales lines", qtbot)
    qtbot.waitUntil(lambda: page.match.refused, timeout=LONG)
    assert "empty" in page.match.refusal.text()
    assert not program.window.messages.isVisible()
    click(page, "Skip this file", qtbot)
    found = checked(page, qtbot)
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        qtbot.mouseClick(page.match.questions.add_button, Qt.MouseButton.LeftButton)
    assert page.step == DONE
    assert program.desk.session.folder is not None
    assert program.desk.session.folder.name == "My shop"
    assert [count.number for count in page.done.table.counts] == [3, 0, found.new]
    click(page, "Undo these 2 imports", qtbot)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    assert program.desk.session.view is not None
    assert program.desk.session.view.totals.lines == 0


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


def test_rejected_lines_are_saved(start: Start, shop_folder: Path, orders: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program, page = opened(start, shop_folder, qtbot)
    page.take((orders,))
    checked(page, qtbot)
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        page.match.questions.findChild(QPushButton)
        page.add()
    click(page, "Save rejected lines…", qtbot)
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        dialog.fileSelected.emit(str(tmp_path / "rejected.csv"))
    with (tmp_path / "rejected.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert list(csv.reader(lines)) == [
            ["line", "reason", "text"],
            ["5", "No readable date", "3,31/02x/2026,b,M2,Plate,2,6.00,paid,York"],
        ]


def test_what_is_already_here_is_counted_as_the_import_does(shop_folder: Path, orders: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.csv"
    # One more of the two equal lines, one of another customer, and one without a customer.
    first = ROWS.splitlines(keepends=True)[0]
    more.write_text(HEADER + first * 3 + first.replace(",a,", ",z,") + first.replace(",a,", ",,") + ROWS)
    with Shop.open(shop_folder) as shop:
        store_checked(
            shop, check_file(shop, SalesFile.plain(orders), ImportOptions(date_order="dmy"), Progress()), Progress()
        )
        second = check_file(shop, SalesFile.plain(more), ImportOptions(date_order="dmy"), Progress())
        assert isinstance(second, Checked)
        stored = store_checked(shop, second, Progress()).batch
        assert stored is not None
        assert (second.new, second.already) == (stored.added, stored.duplicates) == (5, 3)


def test_another_meaning_gives_way_to_the_merchant_s() -> None:
    columns = {"order_id": ("Id", "Name"), "customer": ("Email",)}
    assert rematched(columns, "Id", "") == {"order_id": "Name"}
    assert rematched(columns, "Email", "order_id") == {"customer": "", "order_id": "Email"}


def test_the_way_to_the_export_is_found_by_the_platforms_name(start, qtbot):
    program, page = opened(start, None, qtbot)
    click(page, "Where do I find the export?", qtbot)
    dialog = program.window.findChild(AdviceDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=LONG)
    qtbot.keyClicks(dialog.search, "shopi")
    assert [name for name, entry in dialog.entries if entry.isVisible()] == ["shopify orders"]
    dialog.accept()


def test_two_files_that_complete_one_another_and_a_folder_are_taken(start, shop_folder, tmp_path, qtbot):
    _, page = opened(start, shop_folder, qtbot)
    folder = tmp_path / "exports"
    folder.mkdir()
    (folder / "items.csv").write_text("Order Number,Product,Qty,Price\n1,Mug,1,18\n1,Tote,2,20\n2,Mug,1,18\n")
    (folder / "orders.csv").write_text(
        "Order Number,Date,Email,Total\n1,2026-01-03,a@x.org,58\n2,2026-01-14,b@x.org,18\n"
    )
    page.take((folder,))
    found = checked(page, qtbot)
    assert (found.sales.kept, found.sales.customers) == (3, 2)
    assert found.look.file.name == "items.csv"
    assert page.file.source.name == "items.csv"
    click(page, "Add 3 sales lines", qtbot)
    qtbot.waitUntil(lambda: page.step == DONE, timeout=LONG)


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


def test_who_is_known_by_name_only_is_said_when_it_is_done(
    start: Start, shop_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, page = opened(start, shop_folder, qtbot)
    file = tmp_path / "orders.csv"
    file.write_text(
        "Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,"
        "Billing Zip\n"
        "#1,ada@example.com,paid,2026-01-03,1,Mug,18,Ada,02139\n#2,,paid,2026-01-04,1,Cup,9,Ada,02139\n"
    )
    page.take((file,))
    checked(page, qtbot)
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        click(page, "Add 2 sales lines", qtbot)
    assert page.step == DONE
    assert page.done.lasting_note.isVisible()
    assert page.done.lasting_note.text() == (
        "1 order without an e-mail address went to the customer with the same name and postcode."
    )


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
