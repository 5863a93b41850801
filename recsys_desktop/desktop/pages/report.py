"""How well the lists did on the shop's own last sales, beside bestsellers: by a test, or when the model was trained."""

from __future__ import annotations

import importlib
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.empty_panel import EmptyPanel, Lack
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import button, stacked
from recsys_desktop.desktop.reporting.papers import Papers
from recsys_desktop.desktop.reporting.proof_panel import WEEKS, ProofChoice, ProofPanel
from recsys_desktop.desktop.tasks import TEST

if TYPE_CHECKING:
    from recsys_desktop.desktop.reporting.panels import HeadlinePanel
    from recsys_desktop.desktop.reporting.paper import Sheet
    from recsys_desktop.desktop.reporting.views import ProofView, TrainingView
    from recsys_desktop.jobs.report import ModelReport
    from recsys_desktop.jobs.view import ShopView


class ReportPage(Page):
    """Tests the lists, shows the last test and the report of the model in use, saves and prints both.

    Attributes:
        save_button: Saves what is shown as a PDF file.
        print_button: Prints it.
        empty: What there is to do where there is no report.
        panel: Tests the lists.
        test_tab: Shows the last test.
        training_tab: Shows how the model in use did when it was trained.
        papers: Saves and prints.
        shown: What there is to show, or None.
        parts: The parts that show it, made when there is something.
    """

    name = "report"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._commands = commands
        self.shown: ModelReport | None = None
        self.parts: Parts | None = None
        self._stale = False
        self._answer: ModelReport | None = None
        self.papers = Papers(desk.operations, self._sheet, self)
        self.save_button, self.print_button = button(self.tr("Save as PDF…")), button(self.tr("Print…"))
        self.test_tab, self.training_tab = button(self.tr("Test"), "tab"), button(self.tr("From the training"), "tab")
        self.empty, self.panel = EmptyPanel(), ProofPanel()
        self._ask = desk.queries.asker(self)
        self._lay_out()
        self._connect()
        self.empty.say(Lack.SHOP)
        self._arrange()

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr("How good the lists are, tested on your own last weeks against a plain list of bestsellers.")

    def _lay_out(self) -> None:
        tabs = QButtonGroup(self)
        for tab in (self.test_tab, self.training_tab):
            tab.setCheckable(True)
            tabs.addButton(tab)
        self.test_tab.setChecked(True)
        self.put_head(None, self.test_tab, self.training_tab, self.print_button, self.save_button)
        self._content, self._column = stacked(self.empty, self.panel)
        self._column.addStretch(1)
        self._area = self.put_scrolled(self._content, self.title)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.papers.choose_file)
        self.print_button.clicked.connect(self.papers.choose_printer)
        self.empty.train_button.clicked.connect(self._commands.train)
        self.empty.lead_wanted.connect(self.page_wanted)
        self.panel.test_wanted.connect(self._test)
        self.test_tab.clicked.connect(self._show_chosen)
        self.training_tab.clicked.connect(self._show_chosen)
        self._ask.answered.connect(self._take)
        self.desk.operations.updated.connect(self._allow)
        self.desk.operations.idle.connect(self._allow)

    def take_focus(self) -> None:
        """Let the arrow keys move the report, or Enter lead on."""
        if self.empty.isHidden():
            self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.take_focus()

    def hand_over(self) -> object:
        """Return what is chosen for a test."""
        return self.panel.choice

    def take_over(self, kept: object) -> None:
        """Choose the same."""
        if isinstance(kept, ProofChoice):
            self.panel.take_up(kept)

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask for what there is to show now."""
        if changes & {"shop", "sales", "model", "currency", *TEST}:
            self._stale = True
            QTimer.singleShot(0, self, self._ask_if_seen)

    @Slot()
    def _ask_if_seen(self) -> None:
        view = self.desk.session.view
        if self._stale and view is not None and self.isVisible():
            self._stale = False
            self._ask.ask(lambda: _report_of(view))

    @Slot(object)
    def _take(self, answer: ModelReport) -> None:
        """Show an answer; where its parts must be made, it is filled in in the next turn, so as not to hold up both."""
        self._answer = answer
        if self.parts is None:
            self.parts = Parts(self.desk, self._column)
            for part in (self.parts.headline, self.parts.training, self.parts.proof):
                self.grown.emit(part)
            QTimer.singleShot(0, self, self._show)
        else:
            self._show()

    @Slot()
    def _show(self) -> None:
        answer = self._answer
        if answer is None or self.parts is None:
            return
        focused = self.empty.has_focus
        newer = answer.proof is not None and (self.shown is None or self.shown.proof != answer.proof)
        self.shown = answer
        if newer:
            self.test_tab.setChecked(True)
        if answer.missing is not None:
            wording = self.parts.training.wording
            self.empty.tell(*wording.missing(answer.missing), train=answer.model_helps)
        self.panel.show_state(
            leads=self._test_leads(answer), some=answer.proof is not None, untestable=answer.untestable
        )
        self.panel.suggest(None if answer.model is None else answer.model.method)
        self._show_chosen()
        if focused:
            self.take_focus()

    def _test_leads(self, answer: ModelReport) -> bool:
        """Return whether a test is what should be done next: nothing is missing, and what is there was not tested."""
        if answer.proof is None:
            return answer.missing is None
        return answer.other_sales or answer.other_model

    @property
    def shows_test(self) -> bool:
        """Whether the last test is shown, rather than the training's report."""
        shown = self.shown
        return shown is not None and shown.proof is not None and (shown.report is None or self.test_tab.isChecked())

    @Slot()
    def _show_chosen(self) -> None:
        if self.shown is not None and self.parts is not None:
            self.parts.show_either(self.shown, test=self.shows_test)
        self._arrange()

    @property
    def prints(self) -> bool:
        """Whether there is a report or a test."""
        return not self.print_button.isHidden()

    def print_out(self) -> None:
        """Print what is shown."""
        self.papers.choose_printer()

    def _arrange(self) -> None:
        """Show the parts that make sense now."""
        shown = self.shown
        proof, report = (False, False) if shown is None else (shown.proof is not None, shown.report is not None)
        self.empty.setVisible(not proof and not report)
        self.panel.setVisible(shown is not None and shown.can_be_tested)
        for tab in (self.test_tab, self.training_tab):
            tab.setVisible(proof and report)
        for one in (self.save_button, self.print_button):
            one.setVisible(proof or report)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        testing = any(running.operation.changes == TEST for running in self.desk.operations.all)
        self.panel.allow(possible=self.desk.session.view is not None, running=testing)
        self.empty.train_button.setEnabled(not self._commands.training)

    @Slot()
    def _test(self) -> None:
        panel = self.panel
        test = self.desk.tasks.test(
            panel.chosen,
            learning_curve=panel.curve.isChecked(),
            weeks=panel.weeks,
            budget=panel.budget_choice.seconds,
        )
        self.desk.operations.start(test)

    def _sheet(self) -> Sheet | None:
        from recsys_desktop.desktop.reporting.paper import Sheet

        shown = self.shown
        if shown is None or (shown.report is None and shown.proof is None):
            return None
        return Sheet(shown, datetime.now(), self.font(), test=self.shows_test)  # noqa: DTZ005 -- local

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for what has changed while the page was not seen."""
        super().showEvent(event)
        self._ask_if_seen()


class Parts:
    """The parts that show a report, made when there is the first one.

    Attributes:
        headline: The sentence that matters.
        training: What the training told.
        proof: What the last test told.
    """

    def __init__(self, desk: Desk, column: QVBoxLayout) -> None:
        from recsys_desktop.desktop.reporting.panels import HeadlinePanel
        from recsys_desktop.desktop.reporting.views import ProofView, TrainingView

        self.headline: HeadlinePanel = HeadlinePanel(desk.theme)
        self.training: TrainingView = TrainingView(desk, self.headline)
        self.proof: ProofView = ProofView(desk, self.headline)
        column.insertWidget(0, self.headline)
        for view in (self.training, self.proof):
            column.insertWidget(column.count() - 1, view)
        for part in (self.headline, self.training, self.proof):
            part.hide()

    def show_either(self, answer: ModelReport, *, test: bool) -> None:
        """Show the test or the training's report, or nothing where there is none."""
        self.headline.setVisible(test or answer.report is not None)
        self.training.setVisible(not test and answer.report is not None)
        self.proof.setVisible(test)
        chosen, other = (self.proof, self.training) if test else (self.training, self.proof)
        chosen.say(answer)
        chosen.fill(answer)
        # So that it is ready when its tab is pressed; not now, since the window may not stand still for both.
        QTimer.singleShot(0, other, lambda: other.fill(answer))


def _report_of(view: ShopView) -> ModelReport:
    """Return the report; on the thread of the queries, where importing its parts does not hold the window up."""
    importlib.import_module("recsys_desktop.desktop.reporting.views")
    from recsys_desktop.jobs.report import report_of

    return report_of(view, WEEKS)
