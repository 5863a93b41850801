"""The Settings page: look, backups, check and folders, by mouse and keyboard in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.pages.settings import SettingsPage
from recsys_desktop.desktop.settings import Settings
from recsys_desktop.desktop.shell.place_dialog import PlaceDialog
from recsys_desktop.desktop.theme import DARK, LIGHT, Tokens
from recsys_desktop.errors import Failed
from recsys_desktop.jobs.backups import back_up, of_open
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 20_000
LEFT = Qt.MouseButton.LeftButton


def settings_page(program: Program, qtbot: QtBot) -> SettingsPage:
    program.window.open_named("settings")
    page = program.window.page
    assert isinstance(page, SettingsPage)
    if program.desk.session.folder is not None or program.desk.operations.all:
        qtbot.waitUntil(page.backups_panel.make_button.isEnabled, timeout=LONG)
        qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    return page


def on_shop(start: Start, folder: Path, qtbot: QtBot) -> tuple[Program, SettingsPage]:
    program = start(folder)
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    return program, settings_page(program, qtbot)


def test_the_look_is_switched_at_once_and_remembered(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    page = settings_page(program, qtbot)
    assert page.theme_buttons["system"].isChecked()
    assert not page.followed.isHidden()
    qtbot.mouseClick(page.theme_buttons["dark"], LEFT)
    assert program.desk.theme.mode == "dark"
    assert page.followed.isHidden()
    assert Settings().now.theme == "dark"
    assert [one.isChecked() for one in program.window.menus._themes.actions()] == [False, False, True]
    program.window.menus._themes.actions()[1].trigger()
    assert page.theme_buttons["light"].isChecked()
    assert Settings().now.theme == "light"


@pytest.mark.parametrize(
    ("scheme", "tokens", "sentence"),
    [
        (Qt.ColorScheme.Light, LIGHT, "Your system is light now. When it turns dark, so does the program."),
        (Qt.ColorScheme.Dark, DARK, "Your system is dark now. When it turns light, so does the program."),
        (Qt.ColorScheme.Unknown, LIGHT, "Your system does not say whether it is light or dark: the program is light."),
    ],
)
def test_the_look_follows_the_system(
    scheme: Qt.ColorScheme,
    tokens: Tokens,
    sentence: str,
    start: Start,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = start(None)
    page = settings_page(program, qtbot)
    hints = QApplication.styleHints()
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: scheme)
    hints.colorSchemeChanged.emit(scheme)
    assert program.desk.theme.tokens == tokens
    assert page.followed.text() == sentence
    qtbot.mouseClick(page.theme_buttons["light"], LEFT)
    hints.colorSchemeChanged.emit(scheme)
    assert program.desk.theme.tokens == LIGHT


def test_without_a_shop_nothing_can_be_backed_up_or_checked(start: Start, qtbot: QtBot) -> None:
    page = settings_page(start(None), qtbot)
    assert not page.backups_panel.make_button.isEnabled()
    assert not page.check_panel.check_button.isEnabled()
    assert not page.shop_panel.show_button.isEnabled()
    assert page.shop_panel.open_button.isEnabled()
    assert page.backups_panel.other_button.isEnabled()
    assert page.shop_panel.currency.isHidden()


def test_a_backup_is_made_listed_and_restored_as_a_shop_of_its_own(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program, page = on_shop(start, trained, qtbot)
    panel = page.backups_panel
    assert panel.empty.isVisible()
    qtbot.mouseClick(panel.make_button, LEFT)
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 1, timeout=LONG)
    assert "is saved in" in program.window.messages.sentence.text()
    (file,) = (trained / "backups").glob("*.recsys-backup")
    assert panel.view.table.index(0, 1).data().endswith("B")
    qtbot.mouseClick(panel.restore_button, LEFT)
    dialog = next(one for one in program.window.findChildren(PlaceDialog) if one.isVisible())
    assert dialog.name.text() == f"{file.stem} restored"
    dialog.parent_folder.setText(str(tmp_path))
    dialog.name.setText("Once more")
    qtbot.mouseClick(dialog.do_button, LEFT)
    qtbot.waitUntil(lambda: program.desk.session.folder == tmp_path / "Once more", timeout=LONG)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    shop = program.desk.session.shop
    assert shop is not None
    assert shop.ledger.totals().customers == 60
    assert shop.shelf.active() is not None
    assert page.shop_panel.name.text() == "Once more"
    qtbot.waitUntil(lambda: panel.view.table.rowCount() == 0, timeout=LONG)


def test_what_was_saved_is_shown_in_its_folder_or_told_where_nothing_shows_folders(
    start: Start, trained: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, page = on_shop(start, trained, qtbot)
    messages = program.window.messages
    qtbot.mouseClick(page.backups_panel.make_button, LEFT)
    qtbot.waitUntil(messages.offer_button.isVisible)
    assert messages.offer_button.text() == "Show in folder"
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(shown.append(url)))
    qtbot.mouseClick(messages.offer_button, LEFT)
    folder = trained / "backups"
    assert [Path(url.toLocalFile()) for url in shown] == [folder]
    assert messages.sentence.text().endswith(f"The folder is {folder}.")
    assert not messages.offer_button.isVisible()
    qtbot.mouseClick(messages.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == str(folder)
    qtbot.mouseClick(page.shop_panel.show_button, LEFT)
    assert messages.sentence.text().endswith(f"The folder is {trained}.")
    messages.show_problem(Failed("The disk is full."))
    messages.copy()
    assert QGuiApplication.clipboard().text() == "The disk is full."


def test_backups_go_to_the_chosen_folder(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program, page = on_shop(start, trained, qtbot)
    qtbot.mouseClick(page.backups_panel.choose_button, LEFT)
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog.fileSelected.emit(str(stick))
    qtbot.waitUntil(lambda: page.backups_panel._folder == stick, timeout=LONG)
    qtbot.mouseClick(page.backups_panel.make_button, LEFT)
    qtbot.waitUntil(lambda: page.backups_panel.view.table.rowCount() == 1, timeout=LONG)
    assert len(list(stick.iterdir())) == 1
    assert not (trained / "backups").exists()


def test_so_many_are_kept(start: Start, trained: Path, qtbot: QtBot) -> None:
    with Shop.open(trained) as shop:
        old = [back_up(shop, trained / "backups", 9, Progress()).file.path for _ in range(3)]
    strange = [trained / "backups" / f"{name} 2026-01-01 120000.zip" for name in (trained.name, "Another shop")]
    for file in strange:
        file.touch()
    program, page = on_shop(start, trained, qtbot)
    page.backups_panel.keep.setFocus()
    page.backups_panel.keep.selectAll()
    qtbot.keyClicks(page.backups_panel.keep, "2")
    assert Settings().now.backups_to_keep == 2
    qtbot.mouseClick(page.backups_panel.make_button, LEFT)
    qtbot.waitUntil(lambda: sum(file.exists() for file in old) == 1, timeout=LONG)
    # One that an older program has made may be the shop's, and is shown; it never gives way.
    qtbot.waitUntil(lambda: page.backups_panel.view.table.rowCount() == 3, timeout=LONG)
    assert all(file.exists() for file in strange)
    assert program.window.messages.sentence.text().endswith("2 older backups gave way to it.")


def test_a_backup_that_fails_removes_nothing(made_shop: Shop, tmp_path: Path) -> None:
    old = back_up(made_shop, tmp_path, 1, Progress()).file
    progress = Progress()
    progress.cancel()
    with pytest.raises(Exception, match="Cancelled"):
        back_up(made_shop, tmp_path, 1, progress)
    assert [one.path for one in of_open(made_shop, tmp_path)] == [old.path]
    done = back_up(made_shop, tmp_path, 1, Progress())
    assert done.removed == 1
    assert [one.path for one in of_open(made_shop, tmp_path)] == [done.file.path]
    assert of_open(made_shop, tmp_path / "missing") == ()


def test_a_sound_shop_is_found_whole_and_leftovers_are_put_right(start: Start, trained: Path, qtbot: QtBot) -> None:
    program, page = on_shop(start, trained, qtbot)
    panel = page.check_panel
    qtbot.mouseClick(panel.check_button, LEFT)
    qtbot.waitUntil(lambda: "whole" in panel.verdict.text(), timeout=LONG)
    assert not panel.repair_button.isVisible()
    shop = program.desk.session.shop
    assert shop is not None
    shop.shelf.staging()
    qtbot.mouseClick(panel.check_button, LEFT)
    qtbot.waitUntil(panel.repair_button.isVisible, timeout=LONG)
    assert panel.verdict.text() == "1 thing is not as it should be."
    assert "1 unfinished model" in panel.findings.text()
    qtbot.mouseClick(panel.repair_button, LEFT)
    qtbot.waitUntil(lambda: "put right" in panel.verdict.text(), timeout=LONG)
    assert shop.shelf.leftovers() == []


class Shown(QObject):
    """Takes the place of the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.urls.append(url.toLocalFile())


def test_folders_are_shown(start: Start, trained: Path, own_home: Path, qtbot: QtBot) -> None:
    _, page = on_shop(start, trained, qtbot)
    shown = Shown()
    QDesktopServices.setUrlHandler("file", shown, "show")
    try:
        for one in (page.shop_panel.show_button, page.backups_panel.show_button, page.program_panel.data_button):
            qtbot.mouseClick(one, LEFT)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    # The backups' folder is not there yet: the one above it is shown.
    assert shown.urls == [str(trained), str(trained), str(own_home)]
