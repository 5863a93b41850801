"""The real window, driven by mouse and keyboard, on a small shop with a model trained for real."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop import contents
from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.pages.overview import OverviewPage
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.tasks import Tasks
from recsys_desktop.desktop.window import LEAST_HEIGHT, LEAST_WIDTH
from recsys_desktop.errors import Cancelled, Refused
from recsys_desktop.jobs import places
from recsys_desktop.jobs.sample import SAMPLE_NAME
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 90_000


def customers_page(program: Program) -> CustomersPage:
    return next(page for page in program.window.pages if isinstance(page, CustomersPage))


def overview_page(program: Program) -> OverviewPage:
    return next(page for page in program.window.pages if isinstance(page, OverviewPage))


def wait_for_why(page: CustomersPage, qtbot: QtBot, product: str | None = None) -> None:
    def there() -> bool:
        why = page.why_panel.why
        return why is not None and product in (None, why.explanation.product)

    qtbot.waitUntil(there, timeout=LONG)


def click_row(view: TableView, place: int, qtbot: QtBot) -> None:
    view.scrollTo(view.table.index(place, 0))
    middle = view.visualRect(view.table.index(place, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))


def texts(view: TableView, column: int) -> list[str]:
    return [view.table.index(row, column).data() for row in range(view.table.rowCount())]


def test_search_choose_and_see_why_by_mouse(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = customers_page(program)
    wait_for_why(page, qtbot)
    assert program.window.page is page
    assert page.people.count.text() == "60 customers"

    qtbot.mouseClick(page.people.search, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.people.search, "celik")
    assert texts(page.people.view, 0) == ["Zoë Çelik"]
    assert page.people.count.text() == "1 of 60 customers"
    page.why_panel.clear()
    click_row(page.people.view, 0, qtbot)
    wait_for_why(page, qtbot)
    assert page.list_panel.name.text() == "Zoë Çelik"
    assert page.list_panel.view.table.rowCount() > 3

    page.why_panel.clear()
    click_row(page.list_panel.view, 2, qtbot)
    wait_for_why(page, qtbot)
    why = page.why_panel.why
    assert why is not None
    lists = page.list_panel._lists
    assert lists is not None
    assert why.explanation.product == lists.new.product_id[2]
    assert why.name in page.why_panel.title.text().replace("\u00a0", " ")
    # What is shown adds up to the score of the list.
    assert sum(part.value for part in page.why_panel.parts) == pytest.approx(lists.new.score[2], rel=1e-5)
    page.why_panel.clear()
    click_row(page.list_panel.view, 0, qtbot)
    wait_for_why(page, qtbot, lists.new.product_id[0])
    amounts = [text.replace("−", "-") for text in texts(page.why_panel.shares, 2)]
    assert len(amounts) == len(page.why_panel.parts) > 3
    if lists.new.score[0] > 0:
        assert sum(int(text.removesuffix(" %")) for text in amounts) == 100
    else:
        assert sum(map(float, amounts)) == pytest.approx(lists.new.score[0], abs=0.0005 * len(amounts))


def test_buy_again_says_how_often_and_how_lately(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = customers_page(start(trained))
    wait_for_why(page, qtbot)
    page.why_panel.clear()
    qtbot.mouseClick(page.list_panel.again_tab, Qt.MouseButton.LeftButton)
    wait_for_why(page, qtbot)
    assert page.why_panel.subtitle.text().startswith("Bought ")
    assert "how often and how lately" in page.why_panel.subtitle.text()
    assert not page.why_panel.shares.isVisible()
    assert page.why_panel.similar.table.rowCount() == 5


def test_a_click_on_a_similar_product_explains_that_one(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = customers_page(start(trained))
    wait_for_why(page, qtbot)
    why = page.why_panel.why
    assert why is not None
    similar = why.explanation.similar[1].product
    click_row(page.why_panel.similar, 1, qtbot)
    wait_for_why(page, qtbot, similar)


def test_the_map_shows_purchases_offer_and_neighbours(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = customers_page(program)
    wait_for_why(page, qtbot)
    qtbot.waitUntil(page.why_panel.map.isVisible, timeout=LONG)
    view, why = page.why_panel.map.view, page.why_panel.why
    assert view.accessibleName() == "Map of all products"
    assert why is not None
    assert view.marks is not None
    assert view.marks is why.marks
    assert view.products is not None
    offer = view.products.listed.id[view.marks.offer]
    similar = [one.product for one in why.explanation.similar]
    assert (offer, view.products.listed.id[view.marks.neighbours].tolist()) == (why.explanation.product, similar)
    purchases = len(view.marks.purchases)
    assert view.accessibleDescription() == f"{purchases} purchases, the offer and 5 similar products"

    def colour_of_offer() -> str:
        x, y = view._pixels[view.marks.offer] if view.marks is not None else (0, 0)
        return view.grab().toImage().pixelColor(round(x), round(y)).name()

    assert colour_of_offer() == program.desk.theme.tokens.accent.lower()
    program.desk.theme.use("dark")
    assert colour_of_offer() == program.desk.theme.tokens.accent.lower()
    program.desk.theme.use("light")


def test_the_whole_page_by_keyboard_alone(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = customers_page(program)
    wait_for_why(page, qtbot)
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_1, control)
    assert window.page is overview_page(program)
    number = Qt.Key(Qt.Key.Key_1 + contents.NAMES.index("customers"))
    qtbot.keyClick(window, number, Qt.KeyboardModifier.AltModifier)
    assert window.page is page
    qtbot.keyClick(window, Qt.Key.Key_F, control)
    assert QApplication.focusWidget() is page.people.search
    qtbot.keyClicks(page.people.search, "customer 01")
    assert page.people.view.table.rowCount() == 10  # 010 to 018, of whom 019 has no name, and 001
    page.why_panel.clear()
    qtbot.keyClick(page.people.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.people.view
    edge = page.people.view.grab().toImage().pixelColor(0, 100).name().upper()
    assert edge == program.desk.theme.tokens.accent
    assert page.people.view.chosen_row == page.people.view.table.rows[0]
    qtbot.keyClick(page.people.view, Qt.Key.Key_Down)
    wait_for_why(page, qtbot)
    assert page.list_panel.name.text().startswith("Customer 0")
    page.list_panel.view.setFocus()
    qtbot.keyClick(page.list_panel.view, Qt.Key.Key_C, control)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "#\tProduct\tPrice\tFit"
    assert copied[1].startswith("1\tMug no. ")


def test_sorting_by_name_keeps_the_chosen_customer(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = customers_page(start(trained))
    wait_for_why(page, qtbot)
    name = page.list_panel.name.text()
    chosen = page.people.view.chosen_row
    page.people.view.table.sort(0)
    assert page.people.view.chosen_row == chosen
    assert page.list_panel.name.text() == name
    ids = texts(page.people.view, 0)[:3]
    assert ids == ["00009", "00019", "00029"]  # those without a name go by their number


def test_an_empty_window_leads_to_a_shop(start: Start, made_sales: Path, qtbot: QtBot) -> None:
    program = start(None)
    page = overview_page(program)
    assert program.window.page is page
    assert page.sample_button.isVisible()
    assert page.import_button.isVisible()
    assert not page.train_button.isVisible()
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    assert program.window.page.name == "import"
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    dialog.filesSelected.emit([str(made_sales)])
    matching = next(one for one in program.window.pages if isinstance(one, ImportPage))
    qtbot.waitUntil(matching.match.questions.add_button.isEnabled, timeout=LONG)
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        qtbot.keyClick(matching, Qt.Key.Key_Return)
    qtbot.mouseClick(matching.done.customers_button, Qt.MouseButton.LeftButton)
    customers = customers_page(program)
    qtbot.waitUntil(lambda: customers.people.view.table.rowCount() == 60, timeout=LONG)
    qtbot.waitUntil(customers.list_panel.train_button.isVisible, timeout=LONG)
    assert "Nothing is trained yet" in customers.list_panel.empty.text()
    assert places.recent_shops()[0].name == "My shop"


def test_train_from_the_window(start: Start, made_shop: Shop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made_shop.close()
    monkeypatch.setattr("recsys_desktop.desktop.tasks.TRAINING_SECONDS", 0.5)
    program = start(made_shop.folder)
    page, running = customers_page(program), program.window.running
    qtbot.waitUntil(page.list_panel.train_button.isVisible, timeout=LONG)
    qtbot.mouseClick(page.list_panel.train_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(running.stop_button.isVisible, timeout=LONG)
    assert running.phase.text().startswith("Training a new model")
    assert running.cancel_button.text() == "Discard"
    assert not page.list_panel.train_button.isVisible()
    assert page.list_panel.empty.text().startswith("The program is learning")
    qtbot.waitUntil(lambda: running.bar.maximum() > 0, timeout=LONG)
    wait_for_why(page, qtbot)
    assert running.phase.text() == "Ready"
    assert not running.stop_button.isVisible()


def test_stop_and_keep_the_best_from_the_window(start: Start, made_shop: Shop, qtbot: QtBot) -> None:
    made_shop.close()
    program = start(made_shop.folder)
    page, running = customers_page(program), program.window.running
    qtbot.waitUntil(page.list_panel.train_button.isVisible, timeout=LONG)
    work = program.desk.operations.start(program.desk.tasks.train(TrainingOptions("factorization", budget=10_000.0)))
    qtbot.waitUntil(lambda: work.report is not None and "validation_ndcg" in work.report.figures, timeout=60_000)
    assert " %" in running.left.text()
    began = time.monotonic()
    with qtbot.waitSignal(work.ended):
        qtbot.mouseClick(running.stop_button, Qt.MouseButton.LeftButton)
        assert not running.stop_button.isEnabled()
    assert time.monotonic() - began < 1
    wait_for_why(page, qtbot)
    assert program.window.messages.sentence.text() == "Stopped: the best model so far is kept and in use."
    shop = program.desk.session.shop
    assert shop is not None
    active = shop.shelf.active()
    assert active is not None
    assert work.report is not None
    assert active.validation["ndcg"] == work.report.figures["validation_ndcg"]
    assert shop.shelf.leftovers() == []


def test_a_second_shop_takes_the_first_one_s_place(start: Start, trained: Path, made_shop: Shop, qtbot: QtBot) -> None:
    program = start(trained)
    wait_for_why(customers_page(program), qtbot)
    made_shop.close()
    other = made_shop.folder.rename(made_shop.folder.parent / "Other shop")
    program.window.commands.open_folder(other)
    qtbot.waitUntil(lambda: program.desk.session.folder == other, timeout=LONG)
    qtbot.waitUntil(customers_page(program).list_panel.train_button.isVisible, timeout=LONG)
    assert "Other shop" in program.window.windowTitle()
    qtbot.waitUntil(lambda: _can_be_opened(trained), timeout=LONG)


def _can_be_opened(folder: Path) -> bool:
    from recsys_desktop.errors import Busy

    try:
        Shop.open(folder).close()
    except Busy:
        return False
    return True


def test_a_shop_that_is_busy_is_told_and_nothing_else_changes(start: Start, made_shop: Shop, qtbot: QtBot) -> None:
    program = start(None)
    program.window.commands.open_folder(made_shop.folder)
    qtbot.waitUntil(program.window.messages.isVisible, timeout=LONG)
    assert "already open" in program.window.messages.sentence.text()
    assert overview_page(program).sample_button.isVisible()


def test_the_shop_that_is_open_may_be_opened_again(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    wait_for_why(customers_page(program), qtbot)
    shop = program.desk.session.shop
    with qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        program.window.commands.open_folder(trained)
    assert program.window.messages.isHidden()
    assert program.desk.session.shop is shop
    wait_for_why(customers_page(program), qtbot)


def test_a_sample_that_was_cancelled_leaves_its_shop_to_others_and_can_be_made_again(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancelled(*_: object) -> None:
        raise Cancelled

    program = start(None)
    with monkeypatch.context() as patch, qtbot.waitSignal(program.desk.operations.idle, timeout=LONG):
        patch.setattr("recsys_desktop.jobs.importing.import_file", cancelled)
        program.window.commands.try_sample()
    assert program.desk.session.shop is None
    assert _can_be_opened(places.data_folder() / SAMPLE_NAME)
    again = program.desk.operations.start(program.desk.tasks.sample(places.data_folder() / SAMPLE_NAME))
    with qtbot.waitSignal(again.finished, timeout=60_000):
        pass


def test_old_news_goes_with_the_next_operation_of_its_kind_and_with_its_shop(
    start: Start, made_shop: Shop, tmp_path: Path, qtbot: QtBot
) -> None:
    made_shop.close()
    program = start(made_shop.folder)
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    operations, messages = program.desk.operations, program.window.messages

    def run(name: str, *, fails: bool = False) -> None:
        def refuse(_: Progress) -> None:
            raise Refused("unreadable", "That cannot be.")

        tell = None if fails else lambda _: "It is done."
        work = operations.start(Operation(name, refuse if fails else lambda _: None, frozenset({name}), tell=tell))
        assert not messages.isVisible() or messages._about != frozenset({name})
        with qtbot.waitSignal(work.ended):
            pass

    run("model")
    assert messages.sentence.text() == "It is done."
    run("sales", fails=True)
    assert messages.isVisible()
    run("quiet", fails=True)
    # A success that says nothing ends an error, too; one of another kind does not.
    for name, stays in (("other", True), ("quiet", False)):
        with qtbot.waitSignal(operations.start(Operation(name, lambda _: None, frozenset({name}))).ended):
            pass
        assert messages.isVisible() == stays
    run("sales", fails=True)
    assert messages.isVisible()
    program.window.commands.open_folder(tmp_path / "Other shop", create=True)
    qtbot.waitUntil(lambda: not operations.all, timeout=LONG)
    assert program.desk.session.folder == tmp_path / "Other shop"
    assert not messages.isVisible()


def test_the_sample_shop_is_made_and_trained(start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Tasks] = []

    def quick(self: Tasks, options: TrainingOptions | None = None) -> object:
        asked.append(self)
        return original(self, TrainingOptions("bestsellers"))

    original = Tasks.train
    monkeypatch.setattr(Tasks, "train", quick)
    program = start(None)
    page = customers_page(program)
    qtbot.mouseClick(overview_page(program).sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.people.view.table.rowCount() > 1_500, timeout=60_000)
    qtbot.waitUntil(lambda: bool(asked) and page.list_panel.view.table.rowCount() > 5, timeout=60_000)
    wait_for_why(page, qtbot)
    # Bestsellers are the same for everybody: one part, which is the whole score.
    assert texts(page.why_panel.shares, 2) == ["+100 %"]


@pytest.mark.parametrize("size", [(1024, 640), (1440, 900)])
@pytest.mark.parametrize("page", [0, 1])
def test_no_label_is_cut_off(page: int, size: tuple[int, int], start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    wait_for_why(customers_page(program), qtbot)
    program.window.resize(*size)
    program.window.open_page(page)
    QApplication.processEvents()
    for one in program.window.findChildren(QLabel):
        if one.isVisible() and one.text() and type(one) is QLabel:
            needed = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            assert one.height() >= needed - 1, one.text()
            assert one.wordWrap() or one.width() >= one.sizeHint().width() - 1, one.text()


def test_closing_in_mid_work_asks_once_and_then_closes(start: Start, made_shop: Shop, qtbot: QtBot) -> None:
    made_shop.close()
    program = start(made_shop.folder)
    window, operations = program.window, program.desk.operations
    qtbot.waitUntil(customers_page(program).list_panel.train_button.isVisible, timeout=LONG)
    never = Event()

    def run(progress: Progress) -> None:
        progress.report("Trying settings 1 of 4", 1, 5, "rounds")
        while not never.wait(0.01):
            progress.check()

    work = operations.start(Operation("Training a new model", run, keeps_best=True))
    qtbot.waitUntil(lambda: work.report is not None and work.report.share is not None, timeout=60_000)
    window.close()
    window.close()
    (question,) = window.findChildren(QMessageBox)
    assert question.text().startswith("“Training a new model” is at ")
    assert question.text().endswith(" %. Stop and close?")
    go_on = next(button for button in question.buttons() if button.text() == "Go on")
    assert question.defaultButton() is go_on
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert window.isVisible()
    assert operations.all == (work,)
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) == [])
    window.close()
    (question,) = window.findChildren(QMessageBox)
    stop = next(button for button in question.buttons() if button.text() == "Stop and close")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=2_000)
    assert operations.all == ()


@pytest.mark.parametrize("fails", [False, True])
def test_what_ends_while_it_is_asked_about_lets_the_window_close_unless_it_failed(
    fails: bool, start: Start, qtbot: QtBot
) -> None:
    window = start(None).window
    go_on = Event()

    def run(progress: Progress) -> None:
        go_on.wait(10)
        if fails:
            raise Refused("unreadable", "That file cannot be read.")

    window.desk.operations.start(Operation("Importing sales", run))
    window.close()
    assert window.findChild(QMessageBox).isVisible()
    with qtbot.waitSignal(window.desk.operations.idle):
        go_on.set()
    assert window.isVisible() == fails
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
    assert window.messages.isVisible() == fails


def test_the_bar_shows_how_far_and_what_waits(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    go_on = Event()

    def run(progress: Progress) -> None:
        progress.report("Reading sales lines", 1_250, 5_000, "lines", seconds_left=65.0)
        go_on.wait(10)

    running = program.window.running
    program.desk.operations.start(Operation("Importing sales", run, frozenset({"sales"})))
    program.desk.operations.start(Operation("Importing sales", lambda _: None, frozenset({"sales"})))
    qtbot.waitUntil(lambda: "1,250 of 5,000 lines" in running.left.text())
    assert running.left.text() == "1,250 of 5,000 lines · about 1 min left"
    assert running.phase.text() == "Importing sales: reading sales lines"
    assert running.bar.value() / running.bar.maximum() == 0.25
    assert running.waiting.text() == "1 more waits"
    assert running.cancel_button.text() == "Cancel"
    assert not running.stop_button.isVisible()
    with qtbot.waitSignal(program.desk.operations.idle):
        go_on.set()
    assert not running.bar.isVisible()
    assert np.all([not widget.isVisible() for widget in (running.waiting, running.cancel_button)])


def test_every_page_says_what_it_is_for(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    program.window.resize(LEAST_WIDTH, LEAST_HEIGHT)
    for number, page in enumerate(program.window.pages):
        program.window.open_page(number)
        assert page.help.endswith(".")
        assert [one.isVisible() for one in page.findChildren(QLabel) if one.text().startswith(page.help)] == [True]
