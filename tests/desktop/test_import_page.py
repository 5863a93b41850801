"""The Import page in the real window: choose, match, done, the history, by mouse and by keyboard."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.importing.advice import AdviceDialog
from recsys_desktop.desktop.importing.rows_view import STRUCK, WRONG
from recsys_desktop.desktop.importing.steps import CHOOSE, DONE, MATCH
from recsys_desktop.desktop.question import Question
from tests.desktop.conftest import Start
from tests.desktop.dropping import drop
from tests.desktop.importing import LONG, at_once, cells, checked, click, counts, opened


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
    assert page.done.primary is page.done.train_button
    program.desk.session.changed.emit(frozenset({"model"}))
    assert page.done.primary is page.done.customers_button
    assert page.done.next.isHidden()


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
    assert [(one.number, one.remark) for one in page.match.counts.table.counts[:2]] == [(0, ""), (3, "")]
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
            program.desk.operations.start(at_once(program.desk.session, file))
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
    # All of it is seen, and the buttons follow right below.
    table = page.done.table
    qtbot.waitUntil(lambda: table.visibleRegion().boundingRect().height() == table.height() >= 3 * 30)
    below = page.done.undo_button.mapTo(page, QPoint(0, 0)).y() - table.mapTo(page, QPoint(0, table.height())).y()
    assert 0 < below < 40
    click(page, "Undo these 2 imports", qtbot)
    question = program.window.findChild(Question)
    assert question.text() == "Undo these 2 imports?"
    qtbot.mouseClick(question.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.history.count.text() == "0 imports · 2 undone", timeout=LONG)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    assert program.desk.session.view is not None
    assert program.desk.session.view.totals.lines == 0


def test_the_last_of_several_files_is_skipped_too_and_the_rest_is_done(
    start: Start, orders: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, page = opened(start, None, qtbot)
    empty = tmp_path / "empty.csv"
    empty.write_text("")
    drop(program.window, orders, empty)
    checked(page, qtbot)
    click(page, "Add 3 sales lines", qtbot)
    qtbot.waitUntil(lambda: page.match.refused, timeout=LONG)
    click(page, "Skip this file", qtbot)
    assert page.step == DONE
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def test_rejected_lines_of_all_files_are_saved(
    start: Start, shop_folder: Path, orders: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, page = opened(start, shop_folder, qtbot)
    later = tmp_path / "later.csv"
    later.write_text(orders.read_text().replace("A", "B").replace("3,31/02x/2026", "9,31/02y/2026"))
    page.take((orders, later))
    for _ in range(2):
        checked(page, qtbot)
        with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
            page.add()
    click(page, "Save rejected lines…", qtbot)
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        dialog.fileSelected.emit(str(tmp_path / "rejected.csv"))
    with (tmp_path / "rejected.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert list(csv.reader(lines)) == [
            ["File", "Line", "Reason", "Text"],
            ["orders.csv", "5", "No readable date", "3,31/02x/2026,b,M2,Plate,2,6.00,paid,York"],
            ["later.csv", "5", "No readable date", "9,31/02y/2026,b,M2,Plate,2,6.00,paid,York"],
        ]


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
