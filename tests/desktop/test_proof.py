"""The test of the lists on the last weeks in the window: run, shown, kept, printed, ended early, refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.budget import BudgetChoice
from recsys_desktop.desktop.reporting.paper import as_pdf
from recsys_desktop.desktop.reporting.proof_panel import ProofPanel
from recsys_desktop.desktop.reporting.proof_wording import ProofWording
from recsys_desktop.jobs.evaluating import EvaluateOptions, evaluate_and_keep
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.proof import kept
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.test_report_page import LONG, open_report


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BudgetChoice, "seconds", 0.01)


def test_a_test_is_shown_kept_and_printed(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = open_report(program, qtbot)
    assert page.panel.chosen == ("auto", "factorization", "bestsellers")
    page.panel.more_button.click()
    for name in ("auto", "factorization", "item-neighbours", "content"):
        page.panel.methods[name].click()
    page.panel.curve.click()
    page.panel.week_buttons[8.0].click()
    qtbot.mouseClick(page.panel.test_button, Qt.MouseButton.LeftButton)
    assert not page.panel.test_button.isEnabled()
    qtbot.waitUntil(lambda: page.shows_test, timeout=LONG)
    assert page.panel.test_button.text() == "Test again"
    assert "The lists are tested" in program.window.messages.sentence.text()
    assert page.parts is not None
    headline, view = page.parts.headline, page.parts.proof
    assert re.fullmatch(
        r"Of 100 customers who came back, \d+ bought something new from their list of 10\. "
        r"A bestseller list would have caught \d+\.",
        headline.headline.accessibleName(),
    )
    assert headline.below[0].text().startswith("Best: ")
    assert "(56 days)" in headline.below[1].text()
    assert headline.warning.isHidden()
    assert len(view.new.hits.accessibleDescription().splitlines()) == 3
    assert "What was bought often and lately: " in view.again.orders.accessibleDescription()
    qtbot.waitUntil(lambda: len(view.plots.plots) == 6, timeout=LONG)
    assert all(plot.accessibleDescription() for plot in view.plots.plots)
    sheet = page._sheet()
    assert sheet is not None
    assert sheet.test
    assert as_pdf(sheet).count(b"/Type /Page\n") == 2
    qtbot.mouseClick(page.training_tab, Qt.MouseButton.LeftButton)
    assert view.isHidden()
    assert headline.below[1].text().endswith("which flatters it a little.")
    program.window.commands.upkeep.use_currency("GBP")
    qtbot.waitUntil(lambda: any(one.text().startswith("£") for one in view.figures.findChildren(QLabel)), timeout=LONG)
    # What is printed holds the same.
    again = page._sheet()
    assert again is not None
    assert (sheet.shown.currency, again.shown.currency) == ("", "GBP")


def test_it_is_there_again_and_knows_what_it_does_not_know(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with Shop.open(trained) as shop:
        quickly_tested(shop)
        orders = tmp_path / "more.csv"
        orders.write_text("order_id,date,customer_id,product_id,quantity,unit_price\nB1,2025-01-02,1,P001,1,2\n")
        import_file(shop, orders, ImportOptions(), Progress())
    page = open_report(start(trained), qtbot)
    assert page.shows_test
    assert page.parts is not None
    assert page.parts.headline.warning.text().startswith("Made before your last import")
    assert page.panel.test_button.property("role") == "primary"


def quickly_tested(shop: Shop) -> None:
    evaluate_and_keep(shop, EvaluateOptions((), training=TrainingOptions(budget=0.01)), Progress())


def test_it_can_be_cancelled(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = open_report(program, qtbot)
    page.panel.choose(("item-neighbours",))
    qtbot.mouseClick(page.panel.test_button, Qt.MouseButton.LeftButton)
    (running,) = program.desk.operations.all
    with qtbot.waitSignal(running.progressed, timeout=LONG):
        pass
    assert program.window.running.phase.text().startswith("Testing the lists: ")
    assert not program.window.running.stop_button.isVisible()
    with qtbot.waitSignal(running.ended, timeout=LONG):
        qtbot.mouseClick(program.window.running.cancel_button, Qt.MouseButton.LeftButton)
    assert kept(trained) is None
    assert page.panel.test_button.isEnabled()
    assert not page.shows_test


def test_where_too_few_customers_came_back_no_test_is_offered(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    folder, orders = tmp_path / "Small shop", tmp_path / "orders.csv"
    lines = [f"A{at},2025-{1 + at // 28:02d}-{1 + at % 28:02d},{at % 5},P{at % 7},1,2.5" for at in range(300)]
    orders.write_text("order_id,date,customer_id,product_id,quantity,unit_price\n" + "\n".join(lines) + "\n")
    with Shop.create(folder) as shop:
        import_file(shop, orders, ImportOptions(), Progress())
    page = open_report(start(folder), qtbot)
    assert page.empty.sentence.text() == "No model yet: train one"
    panel = page.panel
    assert not panel.test_button.isEnabled()
    assert panel._sentence.isVisible()
    assert re.match(r"Only \d customers came back in the last 28 days ", panel._sentence.text())
    panel.week_buttons[12.0].click()
    assert re.match(r"Only \d customers came back in the last 84 days ", panel._sentence.text())
    assert not panel.test_button.isEnabled()


def test_a_test_of_other_weeks_is_offered_where_it_is_possible(qtbot: QtBot) -> None:
    panel = ProofPanel()
    qtbot.addWidget(panel)
    panel.show_state(leads=True, some=False, untestable={None: "Too few.", 2.0: "Much too few."})
    assert not panel.test_button.isEnabled()
    panel.week_buttons[8.0].click()
    assert panel.test_button.isEnabled()
    panel.week_buttons[2.0].click()
    assert (panel.test_button.isEnabled(), panel._sentence.text()) == (False, "Much too few.")


def test_words_of_what_has_changed() -> None:
    wording = ProofWording()
    assert wording.late(sales=False, model=False) == ""
    assert wording.late(sales=True, model=True).startswith("Made before your last import")
    assert wording.late(sales=False, model=True) == "Another model is in use since this test."
