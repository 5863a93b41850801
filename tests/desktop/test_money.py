"""Amounts in the shop's currency: how they are written, where they come from, and that every page shows them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop import words
from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.importing.steps import DONE
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.pages.overview import OverviewPage
from recsys_desktop.desktop.pages.products import ProductsPage
from recsys_desktop.desktop.pages.settings import SettingsPage
from recsys_desktop.desktop.question import Question
from recsys_desktop.desktop.shell.place_panels import _TYPING_MS, CurrencyPart
from recsys_desktop.desktop.tables.model import EXACT
from recsys_desktop.desktop.words import Money
from recsys_desktop.jobs.currency import choose_currency
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.language import VARIABLE
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 20_000
SALES = "order_id,date,customer_id,customer_name,product_id,quantity,unit_price,currency\n"


@pytest.mark.parametrize(
    ("locale", "currency", "text"),
    [
        ("en_GB", "", "1,234.50"),
        ("en_GB", "GBP", "£1,234.50"),
        ("en_GB", "CHF", "CHF 1,234.50"),
        ("en_GB", "JPY", "¥1,235"),
        ("en_GB", "KWD", "KWD 1,234.475"),
        ("de_DE", "GBP", "1.234,50 £"),
        ("de_DE", "EUR", "1.234,50 €"),
        ("de_DE", "PLN", "1.234,50 zł"),
        ("fr_FR", "EUR", "1\u202f234,50 €"),
        ("zh_CN", "GBP", "£1,234.50"),
    ],
)
def test_an_amount_is_written_as_the_window_s_language_does(
    locale: str, currency: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        amount = {"JPY": 1234.51, "KWD": 1234.475}.get(currency, 1234.5)
        assert Money(currency)(amount).replace("\u00a0", " ") == text
        assert Money(currency)(float("nan")) == ""
        assert "234" in Money(currency).whole(1234.4)
        minus = Money(currency)(-2.0)
        assert minus.startswith(QLocale().negativeSign())
        assert "(" not in minus
    finally:
        QLocale.setDefault(before)


def test_a_column_of_thousands_does_without_cents() -> None:
    money = Money("GBP")
    assert money.brief(np.array([3.5, np.nan, 999.99]))(3.5) == "£3.50"
    assert money.brief(np.array([3.5, np.nan, 1_000.0]))(3.5) == "£4"


@pytest.mark.parametrize(("drawn", "text"), [("₾", "₾12.00"), ("", "GEL\u00a012.00")])
def test_a_sign_that_no_font_has_gives_way_to_the_code(
    drawn: str, text: str, start: Start, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    class Metrics:
        """Of a font with few letters."""

        def __init__(self, font: QFont) -> None:
            del font

        def inFontUcs4(self, letter: int) -> bool:  # noqa: N802
            return letter < 0x2000 or chr(letter) == drawn

    request.addfinalizer(words._is_drawn.cache_clear)
    words._is_drawn.cache_clear()
    monkeypatch.setattr(words, "QFontMetrics", Metrics)
    assert Money("GEL")(12) == text
    assert Money("GBP")(12) == "£12.00"
    page = next(page for page in start(None).window.pages if isinstance(page, SettingsPage))
    choice = page.shop_panel.currency.choice
    assert ("(₾)" in choice.itemText(choice.findData("GEL"))) == bool(drawn)
    assert "(" not in choice.itemText(choice.findData("TRY"))


@pytest.mark.parametrize(
    ("language", "euro", "other"),
    [
        ("en", "EUR – Euro (€)", "KES – Kenyan Shilling"),
        ("de", "EUR – Euro (€)", "KES"),
        ("fr", "EUR – Euro (€)", "XOF – Franc CFA"),
        ("es", "EUR – Euro (€)", "COP – Peso colombiano"),
        ("zh_CN", "EUR – 欧元 (€)", "KES"),
    ],
)
def test_currencies_are_named_in_the_window_s_language(
    language: str, euro: str, other: str, start: Start, trained: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, language)
    look = Look(start(trained), qtbot)
    choice = look.chooser().choice
    assert choice.itemText(choice.findData("EUR")) == euro
    assert any(choice.itemText(at).startswith(other) for at in range(choice.count()))
    look.wait(choice.isEnabled)
    choice.showPopup()
    rows = choice.view().viewport().height() / choice.view().sizeHintForRow(0)
    choice.hidePopup()
    assert 10 <= rows < 13


def page_of(program: Program, kind: type) -> object:
    return next(page for page in program.window.pages if isinstance(page, kind))


class Look:
    """What the pages show of money."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        self.wait(lambda: program.desk.session.view is not None and not program.desk.operations.all)

    def wait(self, so: object) -> None:
        self.qtbot.waitUntil(so, timeout=LONG)

    def open(self, name: str) -> object:
        self.program.window.open_named(name)
        return self.program.window.page

    def spent(self) -> str:
        """Return the first customer's amount."""
        page = self.open("customers")
        assert isinstance(page, CustomersPage)
        self.wait(lambda: page.people.view.table.rowCount() > 0 and not self.program.desk.operations.all)
        return str(page.people.view.table.index(0, 3).data(EXACT))

    def chooser(self) -> CurrencyPart:
        page = self.open("settings")
        assert isinstance(page, SettingsPage)
        part = page.shop_panel.currency
        self.wait(lambda: bool(part.note.text()) and not self.program.desk.operations.all)
        return part

    def bring(self, page: ImportPage, file: Path, warning: str = "") -> None:
        """Look at a file, see that it is warned of or not, and add it."""
        page.take((file,))
        self.wait(lambda: page.file is not None and page.file.checked is not None)
        checked = page.file.checked if page.file is not None else None
        assert checked is not None
        assert [warning in note.message for note in checked.sales.warnings] == ([True] if warning else [])
        page.add()
        self.wait(lambda: page.step == DONE and not self.program.desk.operations.all)

    def choose(self, typed: str) -> CurrencyPart:
        """Choose a currency by typing it."""
        part = self.chooser()
        self.wait(part.choice.isEnabled)
        part.choice.setFocus()
        self.qtbot.keyClicks(part.choice, typed)
        assert part.choice.currentData() == typed
        # Nothing is kept yet: the signal brings a place in the list, which a timer would take for its time.
        assert part._settled.remainingTime() > 0
        assert part._settled.interval() == _TYPING_MS
        view = self.program.desk.session.view
        self.wait(lambda: self.program.desk.session.view is not view and not self.program.desk.operations.all)
        assert part.choice.hasFocus()
        return part


def test_a_currency_is_chosen_once_and_shown_on_every_page(start: Start, trained: Path, qtbot: QtBot) -> None:
    look = Look(start(trained), qtbot)
    assert "£" not in look.spent()
    part = look.choose("SEK")
    look.wait(lambda: look.spent().startswith("kr"))
    part = look.choose("GBP")
    assert part.choice.currentText() == "GBP – British Pound (£)"
    assert part.choice.isEnabled()
    page = look.program.window.page
    look.wait(lambda: look.spent().startswith("£"))
    customers = page_of(look.program, CustomersPage)
    assert isinstance(customers, CustomersPage)
    look.wait(
        lambda: (
            "£" in customers.list_panel.orders.sentence.toolTip() or "£" in customers.list_panel.orders.sentence.text()
        )
    )
    look.wait(lambda: str(customers.list_panel.view.table.index(0, 2).data()).startswith("£"))
    lists = customers.list_panel.sheet.lists
    assert lists is not None
    assert "£" in customers.list_panel.sheet.html(lists)
    products = look.open("products")
    assert isinstance(products, ProductsPage)
    look.wait(lambda: str(products.goods.view.table.index(0, 4).data()).startswith("£"))
    overview = look.open("overview")
    assert isinstance(overview, OverviewPage)
    look.wait(lambda: "takings £" in overview.months.figures.text())
    assert page is not overview


def test_what_is_chosen_a_moment_before_closing_is_kept(start: Start, trained: Path, qtbot: QtBot) -> None:
    look = Look(start(trained), qtbot)
    part = look.chooser()
    look.wait(part.choice.isEnabled)
    part.choice.setFocus()
    qtbot.keyClicks(part.choice, "SEK")
    window = look.program.window
    window.close()
    look.wait(lambda: not window.isVisible())
    shop = look.program.desk.session.shop
    assert shop is not None
    assert shop.ledger.chosen_currency() == "SEK"


def test_what_is_chosen_while_the_choice_before_is_kept_is_kept_next(start: Start, trained: Path, qtbot: QtBot) -> None:
    look = Look(start(trained), qtbot)
    part = look.chooser()
    look.wait(part.choice.isEnabled)
    part.choice.setFocus()
    qtbot.keyClicks(part.choice, "SEK")
    look.program.window.commands.upkeep.use_currency("GBP")
    look.wait(lambda: part._known is not None and part._known.chosen == "SEK")


def test_a_file_names_the_currency_another_is_warned_of_and_undoing_brings_it_back(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    Shop.create(tmp_path / "shop").close()
    for number, name in enumerate(("EUR", "USD")):
        file = tmp_path / f"{name}.csv"
        file.write_text(SALES + f"{number},2026-01-0{number + 1},c{number},Zoë,M,1,1234.5,{name}\n", encoding="utf-8")
    look = Look(start(tmp_path / "shop"), qtbot)
    page = look.open("import")
    assert isinstance(page, ImportPage)
    look.bring(page, tmp_path / "EUR.csv")
    assert page.done.lasting_note.isHidden()
    assert look.spent() == "€1,234.50"
    part = look.chooser()
    look.wait(lambda: part.note.text() == "Your sales files name it.")
    assert not part.choice.isEnabled()
    assert part.choice.currentData() == "EUR"

    assert look.open("import") is page
    look.bring(page, tmp_path / "USD.csv", warning="several currencies (EUR, USD)")
    assert "several currencies (EUR, USD)" in page.done.lasting_note.text()
    assert page.done.lasting_note.isVisible()
    look.wait(lambda: look.spent() == "1,234.50")
    part = look.chooser()
    look.wait(lambda: "EUR, USD" in part.note.text())
    assert part.choice.currentText() == "None"
    assert not part.choice.isEnabled()

    assert look.open("import") is page
    qtbot.mouseClick(page.done.undo_button, Qt.MouseButton.LeftButton)
    question = page.window().findChild(Question)
    assert "USD.csv" in question.text()
    qtbot.mouseClick(question.go_button, Qt.MouseButton.LeftButton)
    look.wait(lambda: look.spent() == "€1,234.50")


def test_where_files_name_several_currencies_a_chosen_one_is_said_to_be_of_those_that_name_none(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    with Shop.create(tmp_path / "shop") as shop:
        for number, name in enumerate(("", "EUR", "USD")):
            file = tmp_path / f"{number}.csv"
            file.write_text(SALES + f"{number},2026-01-0{number + 1},c{number},Zoë,M,1,1.5,{name}\n", encoding="utf-8")
            import_file(shop, file, ImportOptions(), Progress())
        choose_currency(shop, "GBP", Progress())
    look = Look(start(tmp_path / "shop"), qtbot)
    part = look.chooser()
    look.wait(lambda: "several currencies (EUR, GBP, USD)" in part.note.text())
    assert part.choice.currentData() == "GBP"
    assert [one.text() for one in part.findChildren(QLabel) if one.buddy()] == ["Currency of files that name none"]


def test_sales_without_a_currency_follow_those_that_name_one_unless_another_is_chosen(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    Shop.create(tmp_path / "shop").close()
    for number, name in enumerate(("", "EUR")):
        file = tmp_path / f"{number}.csv"
        file.write_text(SALES + f"{number},2026-01-0{number + 1},c{number},Zoë,M,1,1234.5,{name}\n", encoding="utf-8")
    look = Look(start(tmp_path / "shop"), qtbot)
    page = look.open("import")
    assert isinstance(page, ImportPage)
    look.bring(page, tmp_path / "0.csv")
    assert look.spent() == "1,234.50"
    assert look.open("import") is page
    look.bring(page, tmp_path / "1.csv", warning="shown in EUR too")
    assert "shown in EUR too" in page.done.lasting_note.text()
    part = look.chooser()
    look.wait(lambda: part.choice.isEnabled() and part.choice.currentData() == "EUR")
    assert part.note.text().startswith("Some of your sales files name it.")
    look.choose("GBP")
    look.wait(lambda: "EUR, GBP" in part.note.text())
    assert part.choice.currentData() == "GBP"
    part.choice.setCurrentIndex(0)
    part.choice.activated.emit(0)
    look.wait(lambda: part.choice.currentData() == "EUR")
    # None is what was kept already: the box goes back to what is shown.
    part.choice.setCurrentIndex(0)
    part.choice.activated.emit(0)
    look.wait(lambda: part.choice.currentData() == "EUR")
