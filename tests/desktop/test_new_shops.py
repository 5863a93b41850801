"""Shops and files that come: the sample, a new shop, what is dropped, and where a dialog for files begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.shell.folders import first_folder
from recsys_desktop.desktop.shell.place_dialog import PlaceDialog
from recsys_desktop.jobs.places import BACKUP_ENDING, is_shop_folder
from recsys_desktop.jobs.sample import SAMPLE_NAME
from tests.desktop.conftest import Start
from tests.desktop.dropping import drag, drop
from tests.desktop.shell import CONTROL, LONG, actions, opened, visible_dialog


def test_the_sample_shop_can_be_tried_later_and_no_name_is_proposed_that_is_taken(
    start: Start, own_home: Path, trained: Path, qtbot: QtBot
) -> None:
    (own_home / "My shop").mkdir(parents=True)
    program = opened(start, trained, qtbot)
    program.window.commands.new_shop()
    dialog = visible_dialog(program, PlaceDialog)
    assert isinstance(dialog, PlaceDialog)
    assert dialog.name.text() == "My shop 2"
    assert dialog.do_button.isEnabled()
    dialog.reject()
    # Only what leads to it: making it takes seconds, and the overview's button does the same.
    sample = actions(program.window.menus.all[-1])["Try the sample shop"]
    assert sample.isEnabled()
    sample.trigger()
    assert program.window.commands.opening == own_home / SAMPLE_NAME
    program.desk.operations.cancel_all()
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def test_a_new_shop_is_named_and_made(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    qtbot.keyClick(program.window, Qt.Key.Key_N, CONTROL)
    dialog = visible_dialog(program, PlaceDialog)
    assert isinstance(dialog, PlaceDialog)
    dialog.parent_folder.setText(str(tmp_path))
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "home")  # the test's own folder, which holds something by now
    (tmp_path / "home").mkdir(exist_ok=True)
    (tmp_path / "home" / "letter.txt").touch()
    dialog.name.textChanged.emit("home")
    assert "already" in dialog.word.text()
    assert not dialog.do_button.isEnabled()
    for bad in ("a/b", "a:", "", "."):
        dialog.name.setText(bad)
        assert not dialog.do_button.isEnabled(), bad
    dialog.name.setText("Tea & more")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.desk.session.folder == tmp_path / "Tea & more", timeout=LONG)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    assert is_shop_folder(tmp_path / "Tea & more")
    # A new shop has no sales yet.
    assert program.window.page.name == "import"


def test_what_is_dropped_is_told_from_each_other(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program = opened(start, None, qtbot)
    window, sales, saved = program.window, tmp_path / "sales.csv", tmp_path / f"shop{BACKUP_ENDING}"
    for path, sentence in (
        (trained, "Let go to open this shop"),
        (sales, "Let go to look at these sales"),
        (saved, "Let go to restore this backup"),
    ):
        path.touch()
        assert drag(window, path)
        sign = next(one for one in window.findChildren(QLabel) if one.text() == sentence)
        assert sign.isVisible()
        QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
        assert sign.isHidden()
    assert not drag(window, tmp_path / "gone.csv")

    drop(window, trained)
    qtbot.waitUntil(lambda: program.desk.session.folder == trained, timeout=LONG)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def test_a_file_over_a_field_is_no_text(start: Start, trained: Path, made_sales: Path, qtbot: QtBot) -> None:
    program = opened(start, trained, qtbot)
    program.window.open_named("customers")
    field = next(one for one in program.window.page.findChildren(QLineEdit) if one.isVisible())
    drop(program.window, made_sales, over=field)
    assert program.window.page.name == "import"
    assert field.text() == ""
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def test_a_dialog_for_files_begins_in_a_folder_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = QStandardPaths.StandardLocation.DownloadLocation
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Downloads"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert first_folder(str(tmp_path / "gone"), usual) == str(tmp_path)
    (tmp_path / "Downloads").mkdir()
    assert first_folder("", usual) == str(tmp_path / "Downloads")
    (tmp_path / "till").mkdir()
    assert first_folder(str(tmp_path / "till"), usual) == str(tmp_path / "till")
