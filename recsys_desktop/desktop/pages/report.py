"""How well the active model's lists did on the shop's own last sales, beside bestsellers."""

from __future__ import annotations

import importlib
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from recsys_desktop.desktop.charts.rate_drawing import RateDrawing
    from recsys_desktop.desktop.reporting.paper import Sheet
    from recsys_desktop.desktop.reporting.wording import Wording
    from recsys_desktop.jobs.report import ModelReport
    from recsys_desktop.jobs.view import ShopView
    from recsys_desktop.learning.report import Report

_CONTENTS_WIDTH = 300


class ReportPage(Page):
    """Shows the report of the model in use, saves and prints it; without one it leads to the training.

    Attributes:
        save_button: Saves it as a PDF file.
        print_button: Prints it.
        train_button: Trains a model where there is no report.
        sentence: Why there is no report.
        shown: The report that is shown, or None.
    """

    name = "report"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._commands = commands
        self.shown: ModelReport | None = None
        self._parts: Parts | None = None
        self._stale = False
        self._printer: QPrinter | None = None
        self.save_button = button(self.tr("Save as PDF…"))
        self.save_button.clicked.connect(self._choose_file)
        self.print_button = button(self.tr("Print…"))
        self.print_button.clicked.connect(self._choose_printer)
        self.sentence, self._explanation = label("", "large", wraps=True), label("", "soft", wraps=True)
        self.train_button = button(self.tr("Train a model"), "primary")
        self.train_button.clicked.connect(commands.train)
        self.lead_button = button("", "primary")
        self.lead_button.clicked.connect(self._lead)
        self._lead_page = ""
        self._ask_report = desk.queries.asker(self)
        self._ask_report.answered.connect(self._show)
        self._ask_curves = desk.queries.asker(self)
        self._ask_curves.answered.connect(self._show_curves)
        desk.operations.updated.connect(self._allow)
        self._lay_out()
        self._say(
            self.tr("No shop is open"),
            self.tr("Open a shop on the Overview page, or try the sample shop."),
            lead=(self.tr("Go to the overview"), "overview"),
        )

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr("How good the lists are, tested on your own last weeks against a plain list of bestsellers.")

    def _lay_out(self) -> None:
        self.put_head(None, self.print_button, self.save_button)
        self._empty = Panel(self.tr("No report"))
        self._empty.box.setContentsMargins(6 * UNIT, 5 * UNIT, 6 * UNIT, 5 * UNIT)
        for widget in (self.sentence, self._explanation):
            self._empty.box.addWidget(widget)
        self._empty.box.addLayout(row(self.train_button, self.lead_button, None))
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * UNIT)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.title)
        self._area.setWidget(self._content)
        self.box.addWidget(self._empty)
        self.box.addWidget(self._area, 1)
        self.box.addStretch(0)

    def take_focus(self) -> None:
        """Let the arrow keys move the report, or Enter lead on."""
        leading = self.lead_button if self._lead_page else self.train_button
        first = leading if self.shown is None or self.shown.report is None else self._area
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask for the report of the model in use now."""
        if changes & {"shop", "sales", "model"}:
            self._stale = True
            QTimer.singleShot(0, self, self._ask_if_seen)

    @Slot()
    def _ask_if_seen(self) -> None:
        view = self.desk.session.view
        if self._stale and view is not None and self.isVisible():
            self._stale = False
            self._ask_report.ask(lambda: _report_of(view))

    @Slot(object)
    def _show(self, answer: ModelReport) -> None:
        self.shown = answer
        if self._parts is None:
            self._parts = Parts(self.desk, self._column)
        if answer.report is None:
            assert answer.missing is not None  # noqa: S101 -- the one or the other is there
            train = answer.missing.train_helps
            lead = ("", "") if train else (self.tr("Import sales"), "import")
            self._say(*self._parts.wording.missing(answer.missing), train=train, lead=lead)
            return
        self._parts.show_report(answer.report)
        self._show_either(report=True)
        self._ask_for_curves(answer.report)

    def _ask_for_curves(self, report: Report) -> None:
        assert self._parts is not None  # noqa: S101 -- there is a report
        wording, family = self._parts.wording, QFontInfo(self.font()).family()
        self._ask_curves.ask(lambda: _drawings(report, wording, family))

    @Slot(object)
    def _show_curves(self, drawings: tuple[RateDrawing, RateDrawing]) -> None:
        if self._parts is not None:
            self._parts.comparison.show_curves(drawings)

    def _say(self, sentence: str, explanation: str, *, train: bool = False, lead: tuple[str, str] = ("", "")) -> None:
        text, self._lead_page = lead
        self.lead_button.setText(text)
        self.lead_button.setAccessibleName(text)
        self.lead_button.setVisible(bool(text))
        self.sentence.setText(sentence)
        self._explanation.setText(explanation)
        self.train_button.setVisible(train)
        self._show_either(report=False)

    def _show_either(self, *, report: bool) -> None:
        self._area.setVisible(report)
        self._empty.setVisible(not report)
        self.box.setStretch(self.box.count() - 1, 0 if report else 1)
        for one in (self.save_button, self.print_button):
            one.setVisible(report)
        self._allow()

    @Slot()
    def _lead(self) -> None:
        self.page_wanted.emit(self._lead_page)

    @Slot()
    def _allow(self) -> None:
        self.train_button.setEnabled(not self._commands.training)

    def _sheet(self) -> Sheet | None:
        from recsys_desktop.desktop.reporting.paper import Sheet

        shown = self.shown
        if shown is None or shown.report is None or shown.model is None:
            return None
        return Sheet(shown.shop, shown.model, shown.report, datetime.now(), self.font())  # noqa: DTZ005 -- local

    @Slot()
    def _choose_file(self) -> None:
        if self.shown is None:
            return
        name = self.tr("Report of {shop}").format(shop=self.shown.shop) + ".pdf"
        dialog = QFileDialog(self, self.tr("Save the report as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _save(self, file: str) -> None:
        from recsys_desktop.desktop.reporting.output import PaperTasks

        sheet = self._sheet()
        if sheet is not None:
            self.desk.operations.start(PaperTasks(self.desk.session).save(sheet, Path(file)))

    @Slot()
    def _choose_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from recsys_desktop.desktop.reporting.paper import set_page

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_page(self._printer)
        dialog = QPrintDialog(self._printer, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._printer_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    @Slot(int)
    def _printer_chosen(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.print_on_paper()

    def print_on_paper(self) -> None:
        """Print the report on the printer that was chosen."""
        from recsys_desktop.desktop.reporting.output import PaperTasks

        sheet = self._sheet()
        if sheet is not None and self._printer is not None:
            self.desk.operations.start(PaperTasks(self.desk.session).on_printer(sheet, self._printer))

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for what has changed while the page was not seen."""
        super().showEvent(event)
        self._ask_if_seen()


class Parts:
    """The panels of a report, made when the first one is shown.

    Attributes:
        wording: The words.
        headline: The sentence that matters.
        comparison: Bars and curves.
        contents: What the lists are made of.
    """

    def __init__(self, desk: Desk, column: QVBoxLayout) -> None:
        from recsys_desktop.desktop.reporting.panels import ComparisonPanel, ContentsPanel, HeadlinePanel
        from recsys_desktop.desktop.reporting.wording import Wording

        self.wording: Wording = Wording(desk.session)
        self.headline = HeadlinePanel(desk.theme, self.wording)
        self.comparison = ComparisonPanel(desk, self.wording)
        self.contents = ContentsPanel(self.wording)
        self.contents.setFixedWidth(_CONTENTS_WIDTH)
        below = QHBoxLayout()
        below.setSpacing(4 * UNIT)
        below.addWidget(self.comparison, 1)
        below.addWidget(self.contents)
        column.addWidget(self.headline)
        column.addLayout(below, 1)

    def show_report(self, report: Report) -> None:
        """Show a report in every part."""
        for part in (self.headline, self.comparison, self.contents):
            part.show_report(report)


def _report_of(view: ShopView) -> ModelReport:
    """Return the report; on the thread of the queries, where importing its parts does not hold the window up."""
    importlib.import_module("recsys_desktop.desktop.reporting.panels")
    from recsys_desktop.jobs.report import report_of

    return report_of(view)


def _drawings(report: Report, wording: Wording, family: str) -> tuple[RateDrawing, RateDrawing]:
    """Return the figures; on the thread of the queries, where starting matplotlib does not hold the window up."""
    importlib.import_module("recsys_desktop.desktop.charts.rate_lines")
    from recsys_desktop.desktop.reporting.curves import drawings

    return drawings(report, wording, family)
