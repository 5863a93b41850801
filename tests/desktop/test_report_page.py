"""The report: its words, its parts, where there is none, and on paper."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from typing import BinaryIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.pages.report import ReportPage
from recsys_desktop.desktop.reporting.bars import ROW
from recsys_desktop.desktop.reporting.wording import Wording
from recsys_desktop.desktop.shell.dressing import pieces
from recsys_desktop.desktop.shell.folders import documents_folder
from recsys_desktop.desktop.theme import Theme
from recsys_desktop.exporting import partfile
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.report import Missing, report_of
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.report import Share
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 20_000
TOO_FEW = (
    "These customers are too few to tell them apart: "
    "the true difference may be anything from {} fewer to {} more in 100."
)  # fmt: skip


def open_report(program: Program, qtbot: QtBot) -> ReportPage:
    page = next(page for page in program.window.pages if isinstance(page, ReportPage))
    qtbot.waitUntil(lambda: program.desk.session.view is not None and not program.desk.operations.all, timeout=LONG)
    program.window.open_named("report")
    qtbot.waitUntil(lambda: page.shown is not None, timeout=LONG)
    return page


def test_the_report_says_how_the_lists_did(start: Start, trained: Path, qtbot: QtBot) -> None:
    page = open_report(start(trained), qtbot)
    parts = page.parts
    assert parts is not None
    assert re.fullmatch(
        r"Of 100 customers who came back, \d+ bought something from their list of ten\. "
        r"A list of recent bestsellers would have caught \d+\.",
        parts.headline.headline.accessibleName(),
    )
    assert "from which the tested model had learned nothing" in parts.headline.below[0].text()
    assert "Your model: " in parts.training.comparison.bars.accessibleDescription()
    qtbot.waitUntil(lambda: len(parts.training.comparison.plots) == 2, timeout=LONG)
    assert "Lists of 15 products" in parts.training.comparison.plots[0].accessibleDescription()
    assert page.save_button.isVisible()
    assert not page.empty.isVisible()


def test_what_is_made_for_the_first_report_wears_the_windows_look(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = open_report(program, qtbot)
    assert page.parts is not None
    assert {page.parts.headline, page.parts.training, page.parts.proof} <= set(pieces(page))
    assert {piece.styleSheet() for piece in pieces(page)} == {program.desk.theme.sheet}
    program.desk.theme.use("dark")
    qtbot.waitUntil(lambda: {piece.styleSheet() for piece in pieces(page)} == {program.desk.theme.sheet}, timeout=LONG)


def test_it_is_saved_as_pdf_and_printed(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = open_report(program, qtbot)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.directory().absolutePath() == documents_folder()
    saved = tmp_path / "report.pdf"
    dialog.fileSelected.emit(str(saved))
    dialog.reject()
    qtbot.waitUntil(lambda: "is saved in" in program.window.messages.sentence.text(), timeout=LONG)
    assert saved.read_bytes().startswith(b"%PDF")

    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    asked = program.window.findChild(QPrintDialog)
    assert asked is not None
    assert asked.printer().docName() == f"Report of {trained.name}"
    asked.reject()

    page.papers.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    page.papers.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.papers.print_on_paper()
    qtbot.waitUntil(lambda: "sent to the printer" in program.window.messages.sentence.text(), timeout=LONG)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_told_by_its_name(
    start: Start, trained: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path) -> BinaryIO:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(partfile, "_open_new", forbidden)
    program = start(trained)
    page = open_report(program, qtbot)
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "report.pdf"))
    dialog.reject()
    sentence = (
        f"This folder or file may not be written ({tmp_path / 'report.pdf'}): nothing was changed while "
        "saving the report."
    )
    qtbot.waitUntil(lambda: program.window.messages.sentence.text() == sentence, timeout=LONG)


def test_a_bar_has_room_for_a_name_of_two_lines(qapp: QApplication) -> None:
    Theme(qapp, "light")
    assert 2 * QFontMetrics(qapp.font()).height() <= ROW


def test_bestsellers_have_no_report_and_lead_to_training(start: Start, trained: Path, qtbot: QtBot) -> None:
    with Shop.open(trained) as shop:
        train(shop, TrainingOptions(method="bestsellers"), Progress())
    page = open_report(start(trained), qtbot)
    assert page.empty.sentence.text() == "The model in use is a list of bestsellers"
    assert page.empty.train_button.isVisible()
    assert page.empty.train_button.isEnabled()
    assert not page.save_button.isVisible()


@pytest.mark.parametrize("taken_back", [False, True])
def test_where_sales_are_missing_it_leads_to_the_import(
    taken_back: bool, start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    """Be they too few to test the lists, or taken back under a model that has stayed."""
    sales = tmp_path / "few.csv"
    sales.write_text("order_id,date,customer_id,product_id\nA1,2025-01-01,C1,P1\nA2,2025-02-01,C2,P2\n")
    with Shop.create(tmp_path / "Tiny") as shop:
        batch = import_file(shop, sales, ImportOptions(), Progress()).batch
        assert batch is not None
        train(shop, TrainingOptions(method="bestsellers"), Progress())
        if taken_back:
            shop.ledger.undo_batch(batch.id, Progress())
    page = open_report(start(tmp_path / "Tiny"), qtbot)
    few, none = "Too few customers came back to test the lists", "This shop has no sales yet"
    qtbot.waitUntil(lambda: page.empty.sentence.text() == (none if taken_back else few), timeout=LONG)
    assert not page.empty.train_button.isVisible()
    with qtbot.waitSignal(page.page_wanted) as heard:
        qtbot.mouseClick(page.empty.lead_button, Qt.MouseButton.LeftButton)
    assert heard.args == ["import"]


def test_without_a_model_there_is_no_report(made_shop: Shop) -> None:
    answer = report_of(ShopView(made_shop))
    assert (answer.report, answer.missing) == (None, Missing.MODEL)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0.06, 0.12, "The difference is sure: between 6 and 12 more in 100."),
        (-0.02, 0.05, TOO_FEW.format(2, 5)),
        (0.0, 0.0, TOO_FEW.format(0, 0)),
        (0.003, 0.04, "The difference is sure: between 0.3 and 4 more in 100."),
        (-0.12, -0.06, "The bestsellers were better, and that is sure: by 6 to 12 in 100."),
    ],
)
def test_how_sure_the_difference_is(low: float, high: float, said: str) -> None:
    assert Wording().how_sure(Share((low + high) / 2, low, high)) == said


def test_every_reason_for_no_report_has_its_words() -> None:
    assert all(all(Wording().missing(one)) for one in Missing)


@pytest.mark.parametrize(
    ("share", "said"),
    [(0.0, "0 %"), (0.00015, "0.01 %"), (0.0042, "0.4 %"), (0.012, "1 %"), (0.335, "34 %"), (1.0, "100 %")],
)
def test_a_small_share_does_not_look_like_none(share: float, said: str) -> None:
    assert Wording().percent(share) == said
