"""The language is switched at once, in a window that goes on with what it was doing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop import language
from recsys_desktop.desktop import languages, readable
from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.customer.list_panel import AGAIN
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.export import ExportPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.pages.settings import SettingsPage
from recsys_desktop.desktop.settings import Settings
from recsys_desktop.desktop.shell import language_panel
from tests.desktop.conftest import Start
from tests.desktop.pseudo import Pseudo


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """German is a made-up language in which every text can be told from its source."""
    monkeypatch.delenv(language.VARIABLE)
    monkeypatch.setattr(languages, "QTranslator", Pseudo)


def choose(qtbot: QtBot, program: Program, code: str) -> None:
    """Choose a language in the settings, as the merchant does."""
    page = next(page for page in program.window.pages if isinstance(page, SettingsPage))
    before = program.window.pages
    pick(page, code)
    qtbot.waitUntil(lambda: program.window.pages is not before)


def pick(page: SettingsPage, code: str) -> None:
    combo = page.language_panel.choice
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())


def page_of(program: Program, kind: type) -> object:
    return next(page for page in program.window.pages if isinstance(page, kind))


@pytest.mark.usefixtures("pseudo")
def test_all_is_written_anew_and_what_was_chosen_stays(qtbot: QtBot, start: Start, trained: Path) -> None:
    program = start(trained)
    window = program.window
    customers = page_of(program, CustomersPage)
    assert isinstance(customers, CustomersPage)
    qtbot.waitUntil(lambda: bool(customers.people.chosen_id))
    customers.people.search.setText("Customer 01")
    found = customers.people.view.table.rowCount()
    customers.filter_button.click()
    customers.filter_bar.above.setText("1.5")
    qtbot.waitUntil(lambda: customers.filter_bar.category.count() > 1)
    customers.filter_bar.category.setCurrentIndex(1)
    qtbot.waitUntil(lambda: customers.people.view.table.rowCount() < found)
    customers.people.view.selectRow(1)
    chosen = customers.people.chosen_id
    customers.list_panel.again_tab.click()
    export = page_of(program, ExportPage)
    assert isinstance(export, ExportPage)
    export.form.top.setValue(7)
    export.form.kind.setCurrentIndex(export.form.kind.findData("xlsx"))
    export.form.columns.boxes["customer_name"].click()
    wish, filters = export.form.wish, customers.filter_bar.filters
    assert (filters.above, bool(filters.category), "name" in wish.columns) == (1.5, True, False)
    window.open_named("settings")
    choose(qtbot, program, "de")
    again = page_of(program, CustomersPage)
    assert isinstance(again, CustomersPage)
    assert again is not customers
    qtbot.waitUntil(lambda: again.people.people is not None)
    assert (again.people.chosen_id, again.people.search.text()) == (chosen, "Customer 01")
    qtbot.waitUntil(lambda: again.filter_bar.category.count() > 1)
    assert (again.filter_bar.filters, again.filter_bar.above.text()) == (filters, "1,5")
    assert again.filter_button.isChecked()
    assert again.list_panel.shown_list == AGAIN
    filled = page_of(program, ExportPage)
    assert isinstance(filled, ExportPage)
    assert filled.form.wish == wish
    assert window.page.name == "settings"
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles, "the menus are gone"
    assert all(Pseudo.made(title) for title in [*titles, window.page.title, window.windowTitle()])
    assert QLocale().language() == QLocale.Language.German
    assert Settings().now.language == "de"
    assert len({action for action in window.findChildren(QAction) if action.shortcut().toString() == "Ctrl+T"}) == 1


@pytest.mark.usefixtures("pseudo")
def test_the_keyboard_stays_at_the_choice_of_the_language(qtbot: QtBot, start: Start, trained: Path) -> None:
    program = start(trained)
    qtbot.waitUntil(lambda: program.desk.session.view is not None and not program.desk.operations.all)
    program.window.open_named("settings")
    choose(qtbot, program, "de")
    page = page_of(program, SettingsPage)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.backups_panel.make_button.isEnabled)
    assert program.window.focusWidget() is page.language_panel.choice


@pytest.mark.usefixtures("pseudo")
def test_the_chosen_offer_stays_chosen(qtbot: QtBot, start: Start, trained: Path) -> None:
    program = start(trained)
    customers = page_of(program, CustomersPage)
    assert isinstance(customers, CustomersPage)
    qtbot.waitUntil(lambda: customers.list_panel.view.table.rowCount() > 2)
    customers.list_panel.view.choose(2)
    product = customers.list_panel.chosen_product
    choose(qtbot, program, "de")
    again = page_of(program, CustomersPage)
    assert isinstance(again, CustomersPage)
    qtbot.waitUntil(lambda: again.why_panel.why is not None)
    assert (again.list_panel.chosen_product, again.list_panel.view.chosen_row) == (product, 2)
    assert again.why_panel.why is not None
    assert again.why_panel.why.explanation.product == product
    # The next list begins at its first product, as always.
    again.list_panel.again_tab.click()
    again.list_panel.new_tab.click()
    assert again.list_panel.view.chosen_row == 0


@pytest.mark.usefixtures("pseudo")
def test_files_that_are_matched_and_work_that_runs_go_on(qtbot: QtBot, start: Start, made_sales: Path) -> None:
    program = start(None)
    before = page_of(program, ImportPage)
    assert isinstance(before, ImportPage)
    before.take((made_sales,))
    qtbot.waitUntil(lambda: before.file is not None and before.file.checked is not None, timeout=15_000)
    before.matcher._say(keep_service_lines=True)
    choose(qtbot, program, "de")
    page = page_of(program, ImportPage)
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.file is not None and page.file.checked is not None, timeout=15_000)
    assert page.file is not None
    assert page.file.options.keep_service_lines
    page.add()
    choose(qtbot, program, "fr")
    last = page_of(program, ImportPage)
    assert isinstance(last, ImportPage)
    assert last.storing
    qtbot.waitUntil(lambda: last.step == 2, timeout=15_000)
    assert program.desk.session.shop is not None
    assert program.desk.session.shop.ledger.totals().lines > 900


def test_the_system_s_language_is_spoken_at_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(language.VARIABLE)
    assert language.best(["de-AT", "en"]) == "de"
    assert language.best(["zh_Hans_CN"]) == "zh_CN"
    assert language.best(["zh_TW", "fr"]) == "fr"
    assert language.best(["pt_BR.UTF-8"]) == "en"
    assert languages.wanted("es") == "es"
    monkeypatch.setenv(language.VARIABLE, "fr_CA")
    assert languages.wanted("es") == "fr"


def test_commands_ask_our_variable_then_the_settings_then_the_terminal() -> None:
    assert language.of_terminal("", {language.VARIABLE: "es", "LANG": "de_DE.UTF-8"}) == "es"
    assert language.of_terminal("fr", {"LANG": "de_DE.UTF-8"}) == "fr"
    assert language.of_terminal("", {"LANG": "de_DE.UTF-8"}) == "de"
    assert language.of_terminal("", {"LC_ALL": "C", "LANG": "de_DE.UTF-8", "LANGUAGE": "fr"}) == "en"
    assert language.of_terminal("", {"LANG": "de_DE.UTF-8", "LANGUAGE": "xx:zh_CN:de"}) == "zh_CN"


def test_english_forms_need_no_qt() -> None:
    language.speak(language.English())
    try:
        assert language.translate("ShopKeeper", "%Ln sales lines", "", 1) == "1 sales line"
        assert language.translate("ShopKeeper", "%Ln sales lines", "", 1_200) == "1,200 sales lines"
    finally:
        languages.use("en")


@pytest.mark.parametrize(("families", "name"), [([], "Chinese (simplified), no font here"), (["A font"], "简体中文")])
def test_chinese_is_readable_in_the_list_where_no_font_has_its_letters(
    families: list[str], name: str, qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readable, "QFontDatabase", Fonts(families))
    page = page_of(start(None), SettingsPage)
    assert isinstance(page, SettingsPage)
    combo = page.language_panel.choice
    assert combo.itemText(combo.findData("zh_CN")) == name


def test_chinese_without_a_font_is_spoken_only_where_that_is_wished_nevertheless(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(language.VARIABLE)
    monkeypatch.setattr(readable, "QFontDatabase", Fonts([]))
    program = start(None)
    program.window.open_named("settings")
    page = page_of(program, SettingsPage)
    assert isinstance(page, SettingsPage)
    panel = page.language_panel
    assert panel.warning.isHidden()
    pick(page, "zh_CN")
    assert "no font with Chinese letters" in panel.warning.text()
    assert panel.warning.isVisible()
    assert panel.choice.currentData() == ""
    assert Settings().now.language == ""
    pick(page, "")
    assert panel.warning.isHidden()
    pick(page, "zh_CN")
    qtbot.mouseClick(panel.anyway_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page_of(program, SettingsPage) is not page)
    assert Settings().now.language == "zh_CN"
    assert language.spoken() == "zh_CN"


def test_a_chinese_system_without_a_font_is_spoken_to_in_english_and_told_which_to_install(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(language.VARIABLE)
    for place in (languages, language_panel):
        monkeypatch.setattr(place, "wanted", lambda remembered: remembered or "zh_CN")
    monkeypatch.setattr(readable, "QFontDatabase", Fonts([]))
    program = start(None)
    qtbot.waitUntil(program.window.messages.isVisible)
    assert language.spoken() == "en"
    assert "no font with Chinese letters" in program.window.messages.sentence.text()
    program.window.open_named("settings")
    page = page_of(program, SettingsPage)
    assert isinstance(page, SettingsPage)
    assert page.language_panel.choice.currentData() == ""
    assert page.language_panel.warning.isVisible()
    qtbot.mouseClick(page.language_panel.anyway_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page_of(program, SettingsPage) is not page)
    assert Settings().now.language == language.spoken() == "zh_CN"


class Fonts:
    """A computer's fonts for whatever script."""

    WritingSystem = QFontDatabase.WritingSystem

    def __init__(self, names: list[str]) -> None:
        self._names = names

    def families(self, system: QFontDatabase.WritingSystem) -> list[str]:
        return self._names if system == self.WritingSystem.SimplifiedChinese else []
