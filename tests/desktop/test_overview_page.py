"""The overview: figures, months, what comes next, and the shops opened last."""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop import words
from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.charts.sales_by_month import MonthView
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.overview.figures import Figure
from recsys_desktop.desktop.pages.export import ExportPage
from recsys_desktop.desktop.pages.model import ModelPage
from recsys_desktop.desktop.pages.overview import OverviewPage
from recsys_desktop.jobs.freshness import old_last_sale
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.places import remember_shop
from recsys_desktop.jobs.sample import SAMPLE_FILE
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.resources import resource
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 20_000


def overview(program: Program) -> OverviewPage:
    return next(page for page in program.window.pages if isinstance(page, OverviewPage))


def open_overview(program: Program, qtbot: QtBot) -> OverviewPage:
    page = overview(program)
    qtbot.waitUntil(lambda: program.desk.session.view is not None and not program.desk.operations.all, timeout=LONG)
    program.window.open_named("overview")
    qtbot.waitUntil(lambda: page.figures.isVisible(), timeout=LONG)
    return page


def plot_of(page: OverviewPage, qtbot: QtBot) -> MonthView:
    qtbot.waitUntil(lambda: page.months.plot is not None, timeout=LONG)
    plot = page.months.plot
    assert plot is not None
    return plot


def figure(page: OverviewPage, word: str) -> Figure:
    return next(one for one in page.figures.findChildren(Figure) if one.accessibleName().endswith(word))


@pytest.mark.parametrize(("days", "told"), [(61, True), (60, False), (-1, False)])
def test_a_last_sale_long_ago_is_told_before_anybody_is_written_to(
    days: int, told: bool, start: Start, trained: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Shop.open(trained) as shop:
        last = shop.ledger.totals().last
    assert last is not None
    monkeypatch.setattr("recsys_desktop.jobs.freshness.today", lambda: last.date() + timedelta(days=days))
    program = start(trained)
    overview_page = open_overview(program, qtbot)
    program.window.open_named("export")
    export = program.window.page
    assert isinstance(export, ExportPage)
    qtbot.waitUntil(export.preview.view.isVisible)
    for line in (overview_page.figures.age, export.preview.age):
        assert line.isHidden() is not told
        assert line.text().startswith(f"The last sale here is of {words.day(last)}: import newer" if told else "")


def test_the_sample_shop_never_asks_for_newer_sales(made_shop: Shop) -> None:
    view = ShopView(made_shop)
    assert old_last_sale(view, date(2200, 1, 1)) is not None
    assert old_last_sale(view, date(1969, 1, 1)) is None
    made_shop.ledger.undo_batch("1", Progress())
    assert old_last_sale(ShopView(made_shop), date(2200, 1, 1)) is None
    import_file(made_shop, resource("sample", SAMPLE_FILE), ImportOptions(), Progress())
    assert old_last_sale(ShopView(made_shop), date(2200, 1, 1)) is None


def test_figures_say_what_the_shop_holds(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = open_overview(start(trained), qtbot)
    assert page.next_panel.sentence.text() == "The lists are ready"
    assert figure(page, "customers").accessibleName() == "60 customers"
    assert figure(page, "products").accessibleName() == "40 products"
    assert "The customer of every line is known." in figure(page, "sales lines").toolTip()


def test_one_of_a_kind_is_told_as_one(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "sales.csv").write_text("order_id,date,customer_id,product_id,quantity,price\n1,2026-01-03,c,M,1,2.5\n")
    with Shop.create(tmp_path / "shop") as shop:
        import_file(shop, tmp_path / "sales.csv", ImportOptions(), Progress())
    page = open_overview(start(tmp_path / "shop"), qtbot)
    told = [one.accessibleName() for one in page.figures.findChildren(Figure)]
    assert told[:4] == ["1 sales line", "1 order", "1 customer", "1 product"]


def test_the_months_tell_their_figures_by_mouse_and_by_keyboard(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = open_overview(start(trained), qtbot)
    plot = plot_of(page, qtbot)
    last = page.months.figures.text()
    assert re.search(r"lines · sales end on \d+ \w+ \d{4}$", last)

    def first_is_marked() -> bool:
        # Pointed at again until then: the plot may get its place in the page only now.
        first = plot.month_rect(0).center().toPoint()
        for point in (first + QPoint(1, 0), first):
            qtbot.mouseMove(plot, point)
        return plot.marked == 0

    qtbot.waitUntil(first_is_marked)
    assert page.months.figures.text().startswith("Oct 2024 · ")

    plot.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert page.months.figures.text() == last
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert page.months.figures.text() not in ("", last)


def test_new_lines_since_the_model_lead_to_training(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    more = tmp_path / "more.csv"
    more.write_text(
        "order_id,date,customer_id,product_id,quantity,unit_price\nN1,2025-05-02,00001,P001,1,5\nN2,2025-05-03,,P002,1,5\n"
    )
    with Shop.open(trained) as shop:
        import_file(shop, more, ImportOptions(), Progress())
    page = open_overview(start(trained), qtbot)
    assert page.next_panel.sentence.text() == "2 new lines since the model"
    assert page.next_panel.train.text() == "Train again"
    assert page.next_panel.train.property("role") == "primary"
    assert "One line is of an unknown customer" in figure(page, "sales lines").toolTip()


def test_a_model_does_not_claim_to_know_sales_that_were_taken_back(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    more = tmp_path / "more.csv"
    more.write_text("order_id,date,customer_id,product_id,quantity,unit_price\nN1,2025-05-02,00001,P001,1,5\n")
    with Shop.open(trained) as shop:
        import_file(shop, more, ImportOptions(), Progress())
        train(shop, TrainingOptions(method="bestsellers", budget=0.0), Progress())
        shop.ledger.undo_batch("2", Progress())
    program = start(trained)
    page = open_overview(program, qtbot)
    assert page.next_panel.sentence.text() == "Your sales have changed since the model"
    assert page.next_panel.train.property("role") == "primary"
    model = next(one for one in program.window.pages if isinstance(one, ModelPage))
    program.window.open_named("model")
    qtbot.waitUntil(model.training.isVisible, timeout=LONG)
    assert model.training.heading.text() == "Your sales have changed since this model"
    assert model.training.train_button.property("role") == "primary"


def test_a_second_space_on_train_does_nothing_else(
    start: Start, trained: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(trained)
    page, window, go_on = open_overview(program, qtbot), program.window, Event()
    work = Operation("Training", lambda _: go_on.wait(10), keeps_best=True)
    monkeypatch.setattr(program.desk.tasks, "train", lambda _: work)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    train = page.next_panel.train
    train.setFocus()
    qtbot.keyClick(train, Qt.Key.Key_Space)
    assert not train.isEnabled()
    assert window.focusWidget() is page
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert QApplication.activeModalWidget() is None
    go_on.set()
    qtbot.waitUntil(lambda: window.focusWidget() is train)
    # Who has gone elsewhere meanwhile stays there.
    go_on.clear()
    qtbot.keyClick(train, Qt.Key.Key_Space)
    window.open_named("customers")
    held = window.focusWidget()
    with qtbot.waitSignal(program.desk.operations.idle):
        go_on.set()
    QApplication.processEvents()
    assert window.focusWidget() is held


def test_while_a_first_model_is_trained_nobody_is_told_to_train(
    start: Start, made_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(shutil.copytree(made_folder, tmp_path / "untrained"))
    page, go_on = open_overview(program, qtbot), Event()
    work = Operation("Training", lambda _: go_on.wait(10), keeps_best=True)
    monkeypatch.setattr(program.desk.tasks, "train", lambda _: work)
    panel = page.next_panel
    qtbot.waitUntil(lambda: panel.sentence.text() == "No model yet: train one", timeout=LONG)
    qtbot.mouseClick(panel.train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.sentence.text() == "The program is learning what your customers like", timeout=LONG)
    assert panel.train.isHidden()
    go_on.set()
    qtbot.waitUntil(lambda: panel.sentence.text() == "No model yet: train one", timeout=LONG)


@pytest.mark.parametrize("by_keyboard", [False, True])
def test_a_recent_shop_opens_from_the_welcome(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot, by_keyboard: bool
) -> None:
    remember_shop(trained)
    program = start(tmp_path / "gone")
    page = overview(program)
    shops = page.recent.shops
    qtbot.waitUntil(lambda: shops.isVisible() and shops.isEnabled(), timeout=LONG)
    assert [shops.item(at).text() for at in range(shops.count())] == ["Corner shop"]
    assert page.recent.height() < shops.height() + 80  # as high as it is, not down to the window's foot
    if by_keyboard:
        shops.setFocus()
        qtbot.keyClick(shops, Qt.Key.Key_Down)
        qtbot.keyClick(shops, Qt.Key.Key_Return)
    else:
        middle = shops.visualItemRect(shops.item(0)).center()
        qtbot.mouseClick(shops.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: program.desk.session.folder == trained, timeout=LONG)
