"""Both kinds of reports on paper: the same words, bars and plots, on white A4 pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from recsys_desktop.desktop import words
from recsys_desktop.desktop.reporting.ink import Ink
from recsys_desktop.desktop.reporting.proof_wording import ProofWording
from recsys_desktop.desktop.reporting.wording import Headline, Wording
from recsys_desktop.desktop.theme import HEADING, LARGE, LIGHT, SMALL, TEXT, TITLE, UNIT
from recsys_desktop.errors import Failed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recsys_desktop.jobs.proof import Evaluation, Proof
    from recsys_desktop.jobs.report import ModelReport
    from recsys_desktop.learning.evaluation import Measured
    from recsys_desktop.learning.report import Report

_MARGIN = 18.0  # millimetres
_VALUE_EDGE = 0.7
_NAMES_EDGE = 0.32
"""How far the names of the methods reach in the table of figures."""


@dataclass(frozen=True)
class Sheet:
    """What is put on paper.

    Attributes:
        shown: The last test, and how the lists of the model in use did when it was trained.
        printed: Now.
        font: The window's face.
        test: Whether it is the test, rather than the training's report.
    """

    shown: ModelReport
    printed: datetime
    font: QFont
    test: bool

    @property
    def shop(self) -> str:
        """The shop's name."""
        return self.shown.shop


def as_pdf(sheet: Sheet) -> bytes:
    """Return the report as a PDF file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.shop)
    writer.setCreator("RecSys Desktop")
    writer.setResolution(300)
    set_page(writer)
    Paper(sheet).paint(writer)
    del writer
    return bytes(buffer.data().data())


def set_page(device: QPagedPaintDevice) -> None:
    """Let a device have upright A4 pages."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )


class Paper(QObject):
    """Paints one sheet."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet, self._plain, self._wording = sheet, Wording(self), ProofWording(self)

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint the sheet on a printer or into a PDF file.

        Raises:
            Failed: If the printer does not take it.
        """
        painter = QPainter()
        if not painter.begin(device):
            raise Failed(self.tr("The printer did not take the report. Save it as a PDF file instead."))
        try:
            ink, shown = Ink(painter, device, self._sheet.font), self._sheet.shown
            if self._sheet.test and shown.proof is not None:
                self._test(ink, shown.proof)
            elif shown.report is not None:
                self._training(ink, shown.report)
        finally:
            painter.end()

    def _head(self, ink: Ink, origin: str, headline: Headline, *soft: str) -> None:
        ink.text(self.tr("Report of {shop}").format(shop=self._sheet.shop), TITLE, bold=True)
        printed = self.tr("Printed {day}.").format(day=words.day(self._sheet.printed))
        ink.text(words.sentences(origin, printed), SMALL, tone=LIGHT.soft)
        ink.skip(3 * UNIT)
        ink.rule()
        ink.skip(3 * UNIT)
        ink.text(headline.text, LARGE, bold=True)
        for text in soft:
            ink.text(text, TEXT, tone=LIGHT.soft)
        ink.skip(6 * UNIT)

    def _training(self, ink: Ink, report: Report) -> None:
        # It starts matplotlib, where the window has not done so.
        from recsys_desktop.desktop.reporting.curves import drawings

        wording, model = self._plain, self._sheet.shown.model
        origin = ""
        if model is not None:
            origin = self.tr("Model of {day}, learned from {lines} sales lines of known customers.").format(
                day=words.day(model.created), lines=words.whole(model.lines)
            )
        sure = words.sentences(wording.how_sure(report.overall.difference), wording.caution())
        self._head(ink, origin, wording.headline(report), wording.tested(report), sure)
        bars_title, *curve_titles, facts_title = wording.titles()
        ink.text(bars_title, HEADING, bold=True)
        ink.bars(wording.bars(report))
        ink.text(wording.intervals(), SMALL, tone=LIGHT.soft)
        ink.skip(6 * UNIT)
        pictures = drawings(report, wording, self._sheet.font.family())
        ink.pictures(curve_titles, [one.for_paper(LIGHT) for one in pictures])
        ink.skip(6 * UNIT)
        ink.text(facts_title, HEADING, bold=True)
        for fact in wording.facts(report):
            ink.cells(((fact.name, 0, LIGHT.ink), (fact.value, _VALUE_EDGE, LIGHT.ink), (fact.note, 1, LIGHT.soft)))

    def _test(self, ink: Ink, proof: Proof) -> None:
        wording, evaluation, shown = self._wording, proof.evaluation, self._sheet.shown
        late = wording.late(sales=shown.other_sales, model=shown.other_model)
        texts = (wording.sure(evaluation), wording.tested(evaluation), late)
        self._head(ink, wording.made(proof), wording.headline(evaluation), *texts)
        kinds = list(zip(wording.kinds(evaluation), (evaluation.new, evaluation.again), strict=True))
        for (title, whom), measured in kinds:
            if measured:
                ink.text(title, HEADING, bold=True)
                ink.text(whom, TEXT, tone=LIGHT.soft)
                ink.bars_beside(wording.titles(), wording.bars(measured, evaluation))
                ink.skip(3 * UNIT)
        ink.text(wording.notes(), SMALL, tone=LIGHT.soft)
        ink.skip(6 * UNIT)
        self._plots(ink, evaluation)
        for (title, _), measured in kinds:
            if measured:
                self._figures(ink, title, measured, evaluation)

    def _plots(self, ink: Ink, evaluation: Evaluation) -> None:
        # It starts matplotlib, where the window has not done so.
        from recsys_desktop.desktop.reporting.proof_plots import ProofPlots

        plots = ProofPlots(self._wording, self._sheet.font.family()).all(evaluation)
        for begin in range(0, len(plots), 2):
            pair = plots[begin : begin + 2]
            ink.pictures([plot.title for plot in pair], [plot.drawing.for_paper(LIGHT) for plot in pair], TEXT)
            ink.skip(4 * UNIT)

    def _figures(self, ink: Ink, title: str, measured: Sequence[Measured], evaluation: Evaluation) -> None:
        columns = self._wording.columns(measured, evaluation.top, words.Money(self._sheet.shown.currency))
        edges = [_NAMES_EDGE + (1 - _NAMES_EDGE) * at / len(columns) for at in range(1, len(columns) + 1)]
        ink.keep(4 * TITLE)
        ink.text(title, HEADING, bold=True)
        ink.headings([(column.title, edge) for column, edge in zip(columns, edges, strict=True)], _NAMES_EDGE)
        for at, one in enumerate(measured):
            name = self._wording.name(one.method, evaluation)
            values = zip(columns, edges, strict=True)
            figures = ((column.values[at], edge, LIGHT.ink) for column, edge in values)
            ink.cells(((name, 0, LIGHT.ink), *figures), first=_NAMES_EDGE)
        ink.skip(4 * UNIT)
