"""The real window: shops, long work and its bar, news, closing."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QLabel, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.tasks import Tasks
from recsys_desktop.desktop.theme import DARK
from recsys_desktop.desktop.window import LEAST_HEIGHT, LEAST_WIDTH
from recsys_desktop.errors import Cancelled, Refused
from recsys_desktop.jobs import places
from recsys_desktop.jobs.sample import SAMPLE_NAME
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.customers import LONG, customers_page, overview_page, wait_for_why
from tests.desktop.rows import texts


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


def test_qt_s_own_file_dialog_is_readable_in_the_dark(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    program.desk.theme.use("dark")
    program.window.commands.choose_sales()
    dialog = program.window.findChild(QFileDialog)
    header = dialog.findChild(QHeaderView)
    dates = 3
    qtbot.waitUntil(lambda: header.sectionResizeMode(dates) == QHeaderView.ResizeMode.ResizeToContents)
    assert header.sectionSize(dates) >= header.sectionSizeHint(dates)
    for name in ("backButton", "toParentButton", "newFolderButton"):
        picture = dialog.findChild(QToolButton, name).icon().pixmap(16, 16).toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert DARK.soft.lower() in colours
    dialog.reject()
