"""The Export page in the real window: choices, the preview that is the file, campaigns, cancel."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.exporting.form import ExportForm
from recsys_desktop.desktop.exporting.wish import AGAIN, BOTH, CAMPAIGN, LIST_COLUMNS, USUAL_LIST_COLUMNS, Offer, Wish
from recsys_desktop.desktop.pages import export as export_module
from recsys_desktop.desktop.pages.export import PREVIEW_ROWS, ExportPage
from recsys_desktop.desktop.press import QtPress
from recsys_desktop.desktop.settings import Settings
from recsys_desktop.exporting.press import use_press
from recsys_desktop.exporting.shapes import Long
from recsys_desktop.jobs import campaigns
from recsys_desktop.jobs.campaigns import export_plan, preview_plan
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 20_000
OFFER = Offer("P007", "Mug no. 7", 12, owners=False)


def opened(start: Start, folder: Path | None, qtbot: QtBot) -> tuple[Program, ExportPage]:
    """Start the program and open its export."""
    program = start(folder)
    page = next(one for one in program.window.pages if isinstance(one, ExportPage))
    if folder is not None:
        qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    program.window.open_named("export")
    return program, page


def ready(page: ExportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.export_button.isEnabled, timeout=LONG)


def press(control: QAbstractButton, page: ExportPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(8, control.height() // 2))


def preview(page: ExportPage) -> list[list[str]]:
    table = page.preview.view.table
    header = [column.title for column in table.columns]
    rows = [[table.index(row, at).data() for at in range(table.columnCount())] for row in range(table.rowCount())]
    return [header, *rows]


def export(page: ExportPage, target: Path, qtbot: QtBot) -> None:
    """Press Export…, choose a file in the dialog, and wait until it is there."""
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    assert dialog.styleSheet() == page.desk.theme.sheet
    dialog.close()
    with qtbot.waitSignal(page.desk.operations.idle, timeout=LONG):
        dialog.fileSelected.emit(str(target))


def read(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines))


def test_the_preview_is_the_beginning_of_the_file(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, page = opened(start, trained, qtbot)
    press(page.form.forms["long"], page, qtbot)
    ready(page, qtbot)
    assert preview(page)[0] == list(USUAL_LIST_COLUMNS)
    assert page.preview.count.text() == "For 60 customers."

    press(page.form.choices[BOTH], page, qtbot)
    press(page.form.columns.boxes["category"], page, qtbot)
    assert not page.export_button.isEnabled()  # not before the preview is that of the choice
    ready(page, qtbot)
    target = tmp_path / "lists.csv"
    export(page, target, qtbot)
    written = read(target)
    assert written[: PREVIEW_ROWS + 1] == preview(page)
    assert "category" not in written[0]
    assert len(written) == 1 + 60 * 6
    assert page.preview.done_sentence.text() == "360 rows for 60 customers in lists.csv"
    assert program.desk.settings.now.export_folder == str(tmp_path)
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(shown.append(url)) or True)
    qtbot.mouseClick(page.preview.show_button, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in shown] == [tmp_path]


def test_a_file_for_letters_has_a_row_a_customer(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    _, page = opened(start, trained, qtbot)
    ready(page, qtbot)
    assert page.form.forms["letters"].isChecked()
    assert preview(page)[0] == ["customer", "name", "product_1", "product_2", "product_3"]
    assert page.preview.count.text() == (
        "For 60 customers. Your sales name no e-mail addresses: the customer’s number stands in their place."
    )
    for column in ("product_id", "reason", "customer_name"):
        press(page.form.columns.boxes[column], page, qtbot)
    ready(page, qtbot)
    assert preview(page)[0][:4] == ["customer", "product_1", "product_1_number", "product_1_reason"]
    assert all(row[3] for row in preview(page)[1:])
    export(page, tmp_path / "letters.csv", qtbot)
    written = read(tmp_path / "letters.csv")
    assert len(written) == 1 + 60
    assert written[: PREVIEW_ROWS + 1] == preview(page)
    press(page.form.choices[AGAIN], page, qtbot)
    ready(page, qtbot)
    assert not page.form.columns.boxes["reason"].isEnabled()
    assert preview(page)[0][:3] == ["customer", "product_1", "product_1_number"]


def test_what_was_chosen_is_chosen_in_the_next_start(start: Start, trained: Path, qtbot: QtBot) -> None:
    program, page = opened(start, trained, qtbot)
    ready(page, qtbot)
    press(page.form.choices[BOTH], page, qtbot)
    press(page.form.columns.boxes["product_id"], page, qtbot)
    page.form.kind.setCurrentIndex(page.form.kind.findData("xlsx"))
    ready(page, qtbot)
    assert Settings().now.export == page.form.habits
    wish = page.form.wish
    next_form = ExportForm()
    qtbot.addWidget(next_form)
    next_form.follow(program.desk.settings.now.export)
    assert next_form.wish == wish
    page.form.use_offer(OFFER)
    assert page.form.habits["what"] == BOTH  # a campaign is of its day


@pytest.mark.parametrize(
    "habits",
    [{"what": "campaign", "top": 0, "form": 7, "kind": "pdf", "columns": {"letters": 5, "x": ["y"]}}, {"top": "3"}],
)
def test_habits_that_cannot_be_read_are_passed_over(habits: dict[str, object], qtbot: QtBot) -> None:
    form = ExportForm()
    qtbot.addWidget(form)
    usual = form.wish
    form.follow(habits)
    assert form.wish == usual


def test_the_keyboard_comes_back_to_the_button_when_the_file_is_written(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, page = opened(start, trained, qtbot)
    ready(page, qtbot)
    export(page, tmp_path / "lists.csv", qtbot)
    qtbot.waitUntil(lambda: program.window.focusWidget() is page.export_button)


def test_enter_exports_from_wherever_something_is_chosen(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, page = opened(start, trained, qtbot)
    ready(page, qtbot)
    form, window = page.form, program.window
    for number, one in enumerate((form.forms[form.form], form.top, form.kind, form.pseudonyms), 1):
        one.setFocus()
        qtbot.waitUntil(page.export_button.isEnabled)
        qtbot.keyClick(one, Qt.Key.Key_Return)
        dialogs = window.findChildren(QFileDialog)
        assert len(dialogs) == 1, number
        dialogs[0].reject()
        qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))


def test_json_is_previewed_as_it_will_be(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    _, page = opened(start, trained, qtbot)
    press(page.form.forms["json"], page, qtbot)
    assert not page.form.kind.isVisible()
    ready(page, qtbot)
    assert page.preview.text.isVisible()
    export(page, tmp_path / "lists.json", qtbot)
    written = (tmp_path / "lists.json").read_text(encoding="utf-8")
    assert written.startswith(page.preview.text.toPlainText())
    assert len(json.loads(written)["customers"]) == 60


@pytest.mark.parametrize(("kind", "begin"), [("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html>")])
def test_lists_on_paper_are_previewed_as_they_will_look(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot, kind: str, begin: bytes
) -> None:
    use_press(QtPress)
    _, page = opened(start, trained, qtbot)
    press(page.form.forms["paper"], page, qtbot)
    page.form.paper.setCurrentIndex(page.form.paper.findData(kind))
    ready(page, qtbot)
    assert not page.form.kind.isVisible()
    shown = page.preview.page.toPlainText()
    assert shown.count("New for you") == 8
    assert "because of “" in shown
    target = tmp_path / f"lists.{kind}"
    export(page, target, qtbot)
    assert target.read_bytes().startswith(begin)
    assert page.preview.done_sentence.text() == f"180 products for 60 customers in lists.{kind}"
    assert page.hand_over().following(page.form.habits).paper == kind


def test_a_campaign_and_lists_for_its_customers(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program, page = opened(start, trained, qtbot)
    program.window.commands.campaign_wanted.emit(OFFER)
    ready(page, qtbot)
    assert preview(page)[0] == ["customer", "name", "product_1"]
    assert len(preview(page)) == 1 + 12
    press(page.form.forms["long"], page, qtbot)
    assert not page.form.columns.boxes["score"].isChecked()
    page.form.columns.boxes["score"].click()
    assert page.form.choices[CAMPAIGN].isChecked()
    ready(page, qtbot)
    export(page, tmp_path / "campaign.csv", qtbot)
    written = read(tmp_path / "campaign.csv")
    assert written[0] == ["customer_id", "customer_name", "rank", "product_id", "product_name", "score", "kind"]
    assert [row[2] for row in written[1:]] == [str(rank) for rank in range(1, 13)]
    assert {row[3] for row in written[1:]} == {"P007"}
    assert written == preview(page)
    customers = {row[0] for row in written[1:]}

    press(page.form.choices[AGAIN], page, qtbot)
    press(page.form.some, page, qtbot)
    ready(page, qtbot)
    assert page.preview.count.text() == "For 12 customers."
    export(page, tmp_path / "again.csv", qtbot)
    assert {row[0] for row in read(tmp_path / "again.csv")[1:]} == customers

    press(page.form.pseudonyms, page, qtbot)
    ready(page, qtbot)
    assert not page.form.columns.boxes["customer_name"].isEnabled()
    export(page, tmp_path / "again.csv", qtbot)
    written = read(tmp_path / "again.csv")
    assert "customer_name" not in written[0]
    codes = {row[0] for row in written[1:]}
    assert len(codes) == 12
    assert not codes & customers


def test_the_preview_waits_for_the_last_of_many_changes(
    start: Start, trained: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, page = opened(start, trained, qtbot)
    ready(page, qtbot)
    asked: list[int] = []
    original = export_module._preview

    def count(view: ShopView, wish: Wish) -> object:
        asked.append(wish.top)
        return original(view, wish)

    monkeypatch.setattr(export_module, "_preview", count)
    page.form.top.setFocus()
    for _ in range(4):
        qtbot.keyClick(page.form.top, Qt.Key.Key_Up)
    ready(page, qtbot)
    assert asked == [7]


def test_empty_states_lead_on(start: Start, made_shop: Shop, qtbot: QtBot) -> None:
    program, page = opened(start, None, qtbot)
    assert page.preview.empty.text() == "No shop is open yet."
    qtbot.mouseClick(page.preview.help_button, Qt.MouseButton.LeftButton)
    assert program.window.page.name == "overview"
    made_shop.close()
    program.window.commands.open_folder(made_shop.folder)
    program.window.open_named("export")
    qtbot.waitUntil(lambda: page.preview.help_button.text() == "Go to Model", timeout=LONG)
    assert "Nothing is trained yet" in page.preview.empty.text()
    assert not page.export_button.isEnabled()
    wanted: list[str] = []
    page.page_wanted.disconnect()
    page.page_wanted.connect(wanted.append)
    qtbot.mouseClick(page.preview.help_button, Qt.MouseButton.LeftButton)
    # Whether anybody's taste is known is asked behind this.
    other, go_on = program.desk.queries.asker(page), Event()
    other.ask(lambda: go_on.wait(20))
    press(page.form.choices[CAMPAIGN], page, qtbot)
    qtbot.waitUntil(lambda: page.preview.help_button.text() == "Choose a product")
    qtbot.mouseClick(page.preview.help_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.form.choose_button, Qt.MouseButton.LeftButton)
    assert wanted == ["model", "products", "products"]
    go_on.set()
    qtbot.waitUntil(lambda: page.preview.help_button.text() == "Go to Model")
    assert "Nothing is trained yet" in page.preview.empty.text()


def test_cancel_leaves_the_old_file(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, page = opened(start, trained, qtbot)
    ready(page, qtbot)
    going, go_on = Event(), Event()
    original = campaigns.export_lists

    def slow(view: ShopView, target: Path, options: campaigns.ExportOptions, progress: Progress) -> object:
        progress.report("Writing the lists", 1, 60, "customers")
        going.set()
        go_on.wait(20)
        return original(view, target, options, progress)

    monkeypatch.setattr(campaigns, "export_lists", slow)
    target = tmp_path / "lists.csv"
    target.write_text("old")
    page.export_to(target)
    qtbot.waitUntil(going.is_set, timeout=LONG)
    assert not page.export_button.isEnabled()
    cancel = program.window.running.cancel_button
    qtbot.waitUntil(cancel.isVisible)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        go_on.set()
    assert target.read_text() == "old"
    assert not page.preview.done.isVisible()
    assert program.window.messages.sentence.text().startswith("Cancelled.")
    assert page.export_button.isEnabled()


def test_another_shop_ends_an_export_without_a_fault(
    start: Start, trained: Path, made_shop: Shop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, page = opened(start, trained, qtbot)
    going, go_on = Event(), Event()

    def slow(*_: object) -> object:
        going.set()
        go_on.wait(20)
        raise RuntimeError("the shop was closed")

    monkeypatch.setattr(campaigns, "export_lists", slow)
    page.export_to(tmp_path / "lists.csv")
    qtbot.waitUntil(going.is_set, timeout=LONG)
    made_shop.close()
    other = made_shop.folder.rename(made_shop.folder.parent / "Other shop")
    program.window.commands.open_folder(other)
    qtbot.waitUntil(lambda: program.desk.session.folder == other, timeout=LONG)
    go_on.set()
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    assert program.window.messages.sentence.text().startswith("Cancelled.")


def test_every_plan_is_previewed_as_it_is_written(trained: Path, tmp_path: Path) -> None:
    wishes: list[Callable[[], Wish]] = [
        lambda: Wish(),
        lambda: Wish(what=BOTH, shape="letters", columns=("name", "number", "reason"), top=50),
        lambda: Wish(what=CAMPAIGN, offer=Offer("P003", "", 500, owners=True), columns=tuple(LIST_COLUMNS)),
        lambda: Wish(what=BOTH, offer=OFFER, shape="letters", columns=("price",), top=2),
        lambda: Wish(what=CAMPAIGN, offer=OFFER, shape="letters", columns=("name", "reason")),
        lambda: Wish(what=CAMPAIGN, offer=OFFER, columns=("rank", "customer_id", "last_purchase")),
    ]
    with Shop.open(trained) as shop:
        view = ShopView(shop)
        for number, wish in enumerate(wishes):
            plan = wish().plan()
            seen = preview_plan(view, plan, 9)
            done = export_plan(view, tmp_path / f"{number}.csv", plan, Progress())
            written = read(done.file)
            assert [list(seen.rows.header), *map(list, seen.rows.rows)] == written[: len(seen.rows.rows) + 1]
            assert done.customers == seen.customers
            assert len(seen.rows.rows) == min(9, done.rows)
        owners = preview_plan(view, wishes[2]().plan(), 100).rows
        bought = {row[0] for row in owners.rows if row[owners.header.index("last_purchase")]}
        key = view.product_key("P003")
        histories = view.histories
        assert len(bought) == int((histories.product == key).sum())


def test_the_window_s_columns_are_those_of_the_file() -> None:
    assert tuple(heading.name for heading in Long.every) == LIST_COLUMNS
