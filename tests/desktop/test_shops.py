"""Several shops in the real window: which there are, another name for one, and the end of one."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.overview import OverviewPage
from recsys_desktop.desktop.pages.settings import SettingsPage
from recsys_desktop.desktop.question import Question
from recsys_desktop.desktop.shell.place_dialog import PlaceDialog
from recsys_desktop.desktop.shell.shop_keeper import SHOPS
from recsys_desktop.desktop.shell.shops_dialog import ShopsDialog
from recsys_desktop.jobs.places import recent_shops, remember_shop
from recsys_desktop.jobs.running_mark import MOVING, RunningMark
from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import restore
from recsys_desktop.store.shop import Shop, is_shop
from tests.desktop.conftest import Start

LONG = 20_000
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kept(own_home: Path) -> Path:
    """Two closed shops where new ones are made, beside what the program keeps there for itself."""
    for own in ("cache", "running"):
        (own_home / own).mkdir(parents=True)
    for name in ("Mugs & more", "Teas"):
        Shop.create(own_home / name).close()
    return own_home


def opened(start: Start, folder: Path | None, qtbot: QtBot) -> Program:
    program = start(folder)
    if folder is not None:
        qtbot.waitUntil(lambda: program.desk.session.view is not None)
    idle(program, qtbot)
    return program


def idle(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def shops_dialog(program: Program, qtbot: QtBot) -> ShopsDialog:
    qtbot.keyClick(program.window, Qt.Key.Key_O, CONTROL)
    dialog = shown(program.window, ShopsDialog)
    assert isinstance(dialog, ShopsDialog)
    qtbot.waitUntil(lambda: dialog.view.table.rowCount() > 0)
    return dialog


def shown(parent: QWidget, kind: type[QWidget]) -> QWidget:
    return next(one for one in parent.findChildren(kind) if one.isVisible())


def listed(dialog: ShopsDialog) -> list[str]:
    return [dialog.view.table.index(row, 0).data() for row in range(dialog.view.table.rowCount())]


def choose(dialog: ShopsDialog, name: str) -> None:
    dialog.view.choose(listed(dialog).index(name))


def asked(program: Program, qtbot: QtBot) -> Question:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in program.window.findChildren(Question)))
    question = shown(program.window, Question)
    assert isinstance(question, Question)
    return question


def told(question: Question) -> str:
    return question.informativeText().replace("\u00a0", " ")


def test_shops_alone_are_listed_and_one_is_opened_by_keyboard(
    start: Start, trained: Path, kept: Path, qtbot: QtBot
) -> None:
    program = opened(start, trained, qtbot)
    dialog = shops_dialog(program, qtbot)
    assert listed(dialog) == ["Corner shop", "Mugs & more", "Teas"]
    # The first that is not open already is proposed.
    assert dialog.view.chosen_row == 1
    qtbot.keyClick(dialog.view, Qt.Key.Key_Up)
    assert not dialog.open_button.isEnabled()
    for _ in range(2):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk.session.folder == kept / "Teas")
    idle(program, qtbot)


def test_a_shop_in_another_folder_can_be_asked_for(start: Start, trained: Path, kept: Path, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    dialog = shops_dialog(program, qtbot)
    qtbot.mouseClick(dialog.other_button, LEFT)
    chooser = shown(program.window, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.close()
    chooser.fileSelected.emit(str(trained))
    qtbot.waitUntil(lambda: program.desk.session.folder == trained)
    idle(program, qtbot)


def test_where_there_is_no_shop_it_says_so(start: Start, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    program.window.commands.choose_shop()
    dialog = shown(program.window, ShopsDialog)
    assert isinstance(dialog, ShopsDialog)
    qtbot.waitUntil(lambda: "No shop is known" in dialog.word.text())
    assert not any(one.isEnabled() for one in (dialog.open_button, dialog.rename_button, dialog.delete_button))
    dialog.reject()


def test_the_open_shop_gets_another_name_and_stays_open(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    window = program.window
    window.open_named("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.shop_panel.rename_button, LEFT)
    dialog = shown(window, PlaceDialog)
    assert isinstance(dialog, PlaceDialog)
    assert dialog.name.text() == "Corner shop"
    assert not dialog.parent_folder.isVisible()
    assert not dialog.do_button.isEnabled()
    (trained.parent / "Taken").mkdir()
    for bad in ("Taken", "a/b", ".hidden"):
        dialog.name.setText(bad)
        assert not dialog.do_button.isEnabled(), bad
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Harbour & sons")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    renamed = trained.with_name("Harbour & sons")
    qtbot.waitUntil(lambda: program.desk.session.folder == renamed)
    idle(program, qtbot)
    assert not trained.exists()
    assert window.windowTitle() == "Harbour & sons – RecSys Desktop"
    assert "is called “Harbour & sons” now" in window.messages.sentence.text()
    assert page.shop_panel.name.text() == "Harbour & sons"
    assert recent_shops() == (renamed,)
    shop = program.desk.session.shop
    assert shop is not None
    assert shop.ledger.totals().customers == 60
    assert shop.shelf.active() is not None


def test_a_closed_shop_gets_another_name_in_the_list(start: Start, trained: Path, kept: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    program.desk.settings.change(backup_folder=str(kept / "Teas" / "backups"))
    dialog = shops_dialog(program, qtbot)
    choose(dialog, "Teas")
    qtbot.mouseClick(dialog.rename_button, LEFT)
    name = shown(dialog, PlaceDialog)
    assert isinstance(name, PlaceDialog)
    name.name.setText("Coffees")
    qtbot.mouseClick(name.do_button, LEFT)
    qtbot.waitUntil(lambda: listed(dialog) == ["Corner shop", "Coffees", "Mugs & more"])
    assert program.desk.settings.now.backup_folder == str(kept / "Coffees" / "backups")
    assert program.desk.session.folder == trained
    assert is_shop(kept / "Coffees")
    dialog.reject()


def test_a_shop_is_deleted_after_a_question_that_enter_does_not_answer(
    start: Start, trained: Path, kept: Path, qtbot: QtBot
) -> None:
    program = opened(start, trained, qtbot)
    dialog = shops_dialog(program, qtbot)
    for answer in ("haste", "yes"):
        choose(dialog, "Teas")
        qtbot.mouseClick(dialog.delete_button, LEFT)
        question = asked(program, qtbot)
        assert question.text() == "Delete “Teas” for good?"
        assert "0 customers, 0 sales lines, 0 models." in told(question)
        if answer == "haste":
            assert question.focusWidget() is question.stay_button
            qtbot.keyClick(question.stay_button, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: not program.window.findChildren(Question))
            assert is_shop(kept / "Teas")
        else:
            qtbot.mouseClick(question.go_button, LEFT)
    qtbot.waitUntil(lambda: listed(dialog) == ["Corner shop", "Mugs & more"])
    assert not (kept / "Teas").exists()
    assert program.desk.session.folder == trained
    dialog.reject()


def test_the_open_shop_is_deleted_after_a_backup_and_the_window_is_as_at_first(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program = opened(start, trained, qtbot)
    window = program.window
    for page in window.pages:
        window.open_named(page.name)
    page = window.page
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.shop_panel.delete_button, LEFT)
    question = asked(program, qtbot)
    assert "60 customers" in told(question)
    assert "1 model." in told(question)
    saved = tmp_path / "saved.recsys-backup"
    for target, word in ((trained / "backups" / "inside.recsys-backup", "outside"), (saved, "It is saved in")):
        first = next(one for one in question.buttons() if one.text() == "Back up first…")
        qtbot.mouseClick(first, LEFT)
        chooser = shown(window, QFileDialog)
        assert isinstance(chooser, QFileDialog)
        chooser.close()
        chooser.fileSelected.emit(str(target))
        if word == "outside":
            assert word in window.messages.sentence.text()
            qtbot.mouseClick(page.shop_panel.delete_button, LEFT)
        question = asked(program, qtbot)
    assert f"It is saved in {saved}." in question.informativeText()
    qtbot.mouseClick(question.go_button, LEFT)
    qtbot.waitUntil(lambda: not trained.exists())
    idle(program, qtbot)
    assert "The shop “Corner shop” is deleted." in window.messages.sentence.text()
    assert program.desk.session.view is None
    assert window.windowTitle() == "RecSys Desktop"
    assert window.page.name == "overview"
    overview = window.page
    assert isinstance(overview, OverviewPage)
    qtbot.waitUntil(overview.sample_button.isVisible)
    for one in window.pages:
        window.open_named(one.name)
    assert recent_shops() == ()
    # What was saved first is all of it.
    restore(saved, tmp_path / "again", Progress())
    with Shop.open(tmp_path / "again") as shop:
        assert shop.ledger.totals().customers == 60


def test_a_deletion_is_still_asked_where_the_list_was_closed_meanwhile(start: Start, kept: Path, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    dialog = shops_dialog(program, qtbot)
    choose(dialog, "Teas")
    qtbot.mouseClick(dialog.delete_button, LEFT)
    question = asked(program, qtbot)
    first = next(one for one in question.buttons() if one.text() == "Back up first…")
    qtbot.mouseClick(first, LEFT)
    chooser = shown(dialog, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.close()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    chosen = kept / "Teas.recsys-backup"
    program.window.commands.keeper._back_up(str(chosen))
    question = asked(program, qtbot)
    assert question.parent() is program.window
    assert f"It is saved in {chosen}." in question.informativeText()
    qtbot.mouseClick(question.go_button, LEFT)
    qtbot.waitUntil(lambda: not (kept / "Teas").exists())
    idle(program, qtbot)


def test_a_deletion_is_not_asked_of_a_shop_that_was_chosen_for_something_else(
    start: Start, kept: Path, qtbot: QtBot
) -> None:
    program = opened(start, None, qtbot)
    dialog = shops_dialog(program, qtbot)
    choose(dialog, "Teas")
    qtbot.mouseClick(dialog.delete_button, LEFT)
    choose(dialog, "Mugs & more")
    qtbot.mouseClick(dialog.rename_button, LEFT)
    name = shown(dialog, PlaceDialog)
    assert isinstance(name, PlaceDialog)
    answers: list[int] = []
    counted = program.desk.queries.asker(dialog)
    counted.answered.connect(answers.append)
    counted.ask(lambda: 1)  # answered after what is lost with Teas
    qtbot.waitUntil(lambda: bool(answers))
    assert program.window.findChildren(Question) == []
    name.reject()
    dialog.reject()


def test_a_shop_that_is_open_elsewhere_is_neither_deleted_nor_renamed(start: Start, kept: Path, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    dialog = shops_dialog(program, qtbot)
    with Shop.open(kept / "Teas"):
        choose(dialog, "Teas")
        qtbot.mouseClick(dialog.delete_button, LEFT)
        qtbot.waitUntil(lambda: "already open" in dialog.word.text())
        qtbot.mouseClick(dialog.rename_button, LEFT)
        assert dialog.word.text() == ""
        name = shown(dialog, PlaceDialog)
        assert isinstance(name, PlaceDialog)
        name.name.setText("Coffees")
        qtbot.mouseClick(name.do_button, LEFT)
        qtbot.waitUntil(lambda: "already open" in dialog.word.text())
    idle(program, qtbot)
    assert is_shop(kept / "Teas")
    dialog.reject()


def test_what_cannot_be_deleted_is_open_again(start: Start, trained: Path, qtbot: QtBot) -> None:
    (trained / "letter.txt").touch()
    remember_shop(trained)
    program = opened(start, trained, qtbot)
    window = program.window
    window.open_named("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.shop_panel.delete_button, LEFT)
    qtbot.mouseClick(asked(program, qtbot).go_button, LEFT)
    qtbot.waitUntil(lambda: "letter.txt" in window.messages.sentence.text())
    qtbot.waitUntil(lambda: program.desk.session.folder == trained)
    idle(program, qtbot)
    assert page.shop_panel.name.text() == "Corner shop"


def test_a_deletion_that_is_cancelled_at_once_leaves_the_shop_open(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    operations, go_on = program.desk.operations, threading.Event()
    program.window.commands.delete_shop()
    question = asked(program, qtbot)
    waiting = program.desk.queries.asker(program.window)
    waiting.ask(lambda: go_on.wait(10))  # the shop is closed after this question to it
    refused: list[object] = []
    program.window.commands.keeper.refused.connect(refused.append)
    qtbot.mouseClick(question.go_button, LEFT)
    qtbot.waitUntil(lambda: any(one.started for one in operations.all))
    operations.cancel_all()
    go_on.set()
    qtbot.waitUntil(lambda: program.desk.session.folder == trained)
    idle(program, qtbot)
    assert is_shop(trained)
    assert refused == []


def test_while_work_is_under_way_a_shop_stays_as_it_is(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    program.window.open_named("settings")
    page = program.window.page
    assert isinstance(page, SettingsPage)
    program.window.commands.upkeep.check(repair=False)
    for one in (page.shop_panel.rename_button, page.shop_panel.delete_button):
        assert not one.isEnabled()
        assert "has ended" in one.toolTip()
    idle(program, qtbot)
    assert page.shop_panel.delete_button.isEnabled()


def test_after_a_crash_amid_a_deletion_nothing_is_promised_that_may_be_gone(
    start: Start, own_home: Path, qtbot: QtBot
) -> None:
    mark = RunningMark()
    mark.begin()
    mark.tell(own_home / "Teas", ("Deleting the shop",), MOVING)
    mark._lock.close()  # as the system does where a process is killed
    messages = opened(start, None, qtbot).window.messages
    qtbot.waitUntil(messages.isVisible)
    assert "Under way was: Deleting the shop. Nothing was half done" in messages.sentence.text()
    assert not messages.offer_button.isVisible()
    mark.end()


def test_the_mark_of_a_running_window_says_that_a_shop_is_deleted(start: Start, kept: Path, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    go_on = threading.Event()
    operation = Operation("Deleting the shop", lambda _: go_on.wait(10), changes=frozenset({SHOPS}))
    program.desk.operations.start(operation)
    (file,) = (kept / "running").glob("*.json")
    qtbot.waitUntil(lambda: json.loads(file.read_text(encoding="utf-8"))["kind"] == MOVING)
    go_on.set()
    idle(program, qtbot)
