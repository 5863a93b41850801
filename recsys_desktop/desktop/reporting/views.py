"""Both kinds of reports, with one face: a headline, and what stands below it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.reporting.panels import ComparisonPanel, ContentsPanel, HeadlinePanel
from recsys_desktop.desktop.reporting.proof_view import FiguresPanel, KindPanel, PlotsPanel
from recsys_desktop.desktop.reporting.proof_wording import ProofWording
from recsys_desktop.desktop.reporting.wording import Wording
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from datetime import datetime

    from recsys_desktop.desktop.charts.rate_drawing import RateDrawing
    from recsys_desktop.desktop.reporting.proof_plots import Plot
    from recsys_desktop.jobs.proof import Evaluation
    from recsys_desktop.jobs.report import ModelReport
    from recsys_desktop.learning.report import Report

_CONTENTS_WIDTH = 300


class TrainingView(QWidget):
    """How the lists of the model in use did when it was trained.

    Attributes:
        comparison: Bars and curves.
        contents: What the lists are made of.
    """

    def __init__(self, desk: Desk, headline: HeadlinePanel) -> None:
        super().__init__()
        self._headline, self.wording = headline, Wording(self)
        self._shown: Report | None = None
        self.comparison = ComparisonPanel(desk, self.wording)
        self.contents = ContentsPanel(self.wording)
        self.contents.setFixedWidth(_CONTENTS_WIDTH)
        below = QHBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4 * UNIT)
        below.addWidget(self.comparison, 1)
        below.addWidget(self.contents)
        self._ask = desk.queries.asker(self)
        self._ask.answered.connect(self.comparison.show_curves)

    def say(self, answer: ModelReport) -> None:
        """Say what matters of the report, where there is one."""
        report, wording = answer.report, self.wording
        if report is not None:
            sure = words.sentences(wording.how_sure(report.overall.difference), wording.caution())
            self._headline.say(wording.headline(report), wording.tested(report), sure)

    def fill(self, answer: ModelReport) -> None:
        """Show the report, where there is another one than before; its curves follow."""
        report, wording = answer.report, self.wording
        if report is None or report == self._shown:
            return
        self._shown = report
        self.comparison.show_report(report)
        self.contents.show_report(report)
        family = QFontInfo(self.font()).family()
        self._ask.ask(lambda: _drawings(report, wording, family))


class ProofView(QWidget):
    """What came of the last test.

    Attributes:
        new: The bars of *new for you*.
        again: Those of *buy again*.
        figures: The other measures.
        plots: The plots.
    """

    def __init__(self, desk: Desk, headline: HeadlinePanel) -> None:
        super().__init__()
        self._headline, self.wording = headline, ProofWording(self)
        self._shown: tuple[datetime, str] | None = None
        self.new, self.again = (KindPanel(desk.theme, self.wording) for _ in range(2))
        self.figures, self.plots = FiguresPanel(self.wording), PlotsPanel(desk, self.wording)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4 * UNIT)
        for panel in (self.new, self.again, self.plots, self.figures):
            below.addWidget(panel)
        self._ask = desk.queries.asker(self)
        self._ask.answered.connect(self.plots.show_plots)

    def say(self, answer: ModelReport) -> None:
        """Say what matters of the test, where there is one."""
        proof, wording = answer.proof, self.wording
        if proof is not None:
            evaluation = proof.evaluation
            late = wording.late(sales=answer.other_sales, model=answer.other_model)
            tested = words.sentences(wording.tested(evaluation), wording.made(proof))
            self._headline.say(wording.headline(evaluation), wording.sure(evaluation), tested, late)

    def fill(self, answer: ModelReport) -> None:
        """Show the test, where it is another one than before or in another currency; its plots follow."""
        proof, wording = answer.proof, self.wording
        if proof is None or (proof.made, answer.currency) == self._shown:
            return
        self._shown, evaluation = (proof.made, answer.currency), proof.evaluation
        kinds = wording.kinds(evaluation)
        self.new.show_measured(kinds[0], evaluation.new, evaluation)
        self.again.setVisible(bool(evaluation.again))
        if evaluation.again:
            self.again.show_measured(kinds[1], evaluation.again, evaluation)
        self.figures.show_evaluation(evaluation, words.Money(answer.currency))
        family = QFontInfo(self.font()).family()
        self._ask.ask(lambda: _plots(evaluation, wording, family))


def _drawings(report: Report, wording: Wording, family: str) -> tuple[RateDrawing, RateDrawing]:
    """Return the figures; on the thread of the queries, where starting matplotlib does not hold the window up."""
    importlib.import_module("recsys_desktop.desktop.charts.rate_lines")
    from recsys_desktop.desktop.reporting.curves import drawings

    return drawings(report, wording, family)


def _plots(evaluation: Evaluation, wording: ProofWording, family: str) -> list[Plot]:
    """Return the plots of a test; on the thread of the queries, as above."""
    for name in ("rate_lines", "spots"):
        importlib.import_module(f"recsys_desktop.desktop.charts.{name}")
    from recsys_desktop.desktop.reporting.proof_plots import ProofPlots

    return ProofPlots(wording, family).all(evaluation)
