"""The report on paper: the same words, bars and curves, on a white A4 page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from recsys_desktop.desktop import words
from recsys_desktop.desktop.reporting.bars import ROW, paint_bars
from recsys_desktop.desktop.reporting.wording import Fact, Wording
from recsys_desktop.desktop.theme import HEADING, LARGE, LIGHT, SMALL, TEXT, TITLE, UNIT
from recsys_desktop.errors import Failed

if TYPE_CHECKING:
    from recsys_desktop.learning.report import Report
    from recsys_desktop.store.manifest import ModelEntry

_SCREEN_DOTS = 96.0
_MARGIN = 18.0  # millimetres
_FACT_ROW = 32
_CURVE_SHARE = 0.47


@dataclass(frozen=True)
class Sheet:
    """What is put on paper.

    Attributes:
        shop: The shop's name.
        model: The model that was tested.
        report: How its lists did.
        printed: Now.
        font: The window's face.
    """

    shop: str
    model: ModelEntry
    report: Report
    printed: datetime
    font: QFont


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
    """Paints one sheet from top to bottom; its unit is the window's pixel, whatever the printer's dots."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet, self._wording = sheet, Wording()
        self._y = self._width = 0.0
        self._painter = QPainter()

    def paint(self, device: QPagedPaintDevice) -> None:
        """Paint the sheet on a printer or into a PDF file.

        Raises:
            Failed: If the printer does not take it.
        """
        painter = self._painter
        if not painter.begin(device):
            raise Failed(self.tr("The printer did not take the report. Save it as a PDF file instead."))
        try:
            painter.scale(device.logicalDpiX() / _SCREEN_DOTS, device.logicalDpiY() / _SCREEN_DOTS)
            self._width = device.width() / device.logicalDpiX() * _SCREEN_DOTS
            self._head()
            self._figures()
        finally:
            painter.end()

    def _head(self) -> None:
        sheet, wording = self._sheet, self._wording
        self._text(self.tr("Report of {shop}").format(shop=sheet.shop), TITLE, bold=True)
        model = self.tr("Model of {day}, learned from {lines} sales lines. Printed {now}.").format(
            day=words.day(sheet.model.created), lines=words.whole(sheet.model.lines), now=words.day(sheet.printed)
        )
        self._text(model, SMALL, tone=LIGHT.soft)
        self._y += 3 * UNIT
        self._rule()
        self._y += 3 * UNIT
        self._text(wording.headline(sheet.report).text, LARGE, bold=True)
        self._text(wording.tested(sheet.report), TEXT, tone=LIGHT.soft)
        self._text(f"{wording.how_sure(sheet.report.overall)} {wording.caution()}", TEXT, tone=LIGHT.soft)
        self._y += 6 * UNIT

    def _figures(self) -> None:
        report, wording = self._sheet.report, self._wording
        bars_title, *curve_titles, facts_title = wording.titles()
        self._text(bars_title, HEADING, bold=True)
        bars = wording.bars(report)
        paint_bars(
            self._painter, QRectF(0, self._y, self._width, ROW * len(bars)), bars, LIGHT, self._font(TEXT, bold=False)
        )
        self._y += ROW * len(bars)
        self._text(wording.intervals(), SMALL, tone=LIGHT.soft)
        self._y += 6 * UNIT
        self._curves(curve_titles)
        self._y += 6 * UNIT
        self._text(facts_title, HEADING, bold=True)
        for fact in wording.facts(report):
            self._fact(fact)

    def _curves(self, titles: list[str]) -> None:
        """Put both curves side by side."""
        # It starts matplotlib, where the window has not done so.
        from recsys_desktop.desktop.reporting.curves import drawings

        width = self._width * _CURVE_SHARE
        lefts, top = (0.0, self._width - width), self._y
        below = []
        for left, title in zip(lefts, titles, strict=True):
            self._y = top
            self._text(title, HEADING, bold=True, left=left, width=width)
            below.append(self._y)
        self._y = max(below)
        family = self._sheet.font.family()
        height = 0.0
        for left, drawing in zip(lefts, drawings(self._sheet.report, self._wording, family), strict=True):
            pixels, across, down = drawing.for_paper(LIGHT)
            picture = QImage(pixels, across, down, 4 * across, QImage.Format.Format_RGBA8888)
            height = width * down / across
            self._painter.drawImage(QRectF(left, self._y, width, height), picture)
        self._y += height

    def _fact(self, fact: Fact) -> None:
        row = QRectF(0, self._y, self._width, _FACT_ROW)
        upright = Qt.AlignmentFlag.AlignVCenter
        self._pen(TEXT, LIGHT.ink)
        self._painter.drawText(row, Qt.AlignmentFlag.AlignLeft | upright, fact.name)
        self._painter.drawText(
            row.adjusted(0, 0, -self._width * 0.3, 0), Qt.AlignmentFlag.AlignRight | upright, fact.value
        )
        self._pen(TEXT, LIGHT.soft)
        self._painter.drawText(row, Qt.AlignmentFlag.AlignRight | upright, fact.note)
        self._y += _FACT_ROW
        self._rule()

    def _rule(self) -> None:
        self._painter.fillRect(QRectF(0, self._y, self._width, 1), QColor(LIGHT.hairline))
        self._y += UNIT

    def _text(
        self,
        text: str,
        size: int,
        *,
        bold: bool = False,
        tone: str = LIGHT.ink,
        left: float = 0.0,
        width: float | None = None,
    ) -> None:
        self._pen(size, tone, bold=bold)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        room = QRectF(left, self._y, self._width if width is None else width, 10_000)
        height = self._painter.boundingRect(room, flags, text).height()
        self._painter.drawText(QRectF(room.left(), room.top(), room.width(), height + 1), flags, text)
        self._y += height + UNIT

    def _pen(self, size: int, tone: str, *, bold: bool = False) -> None:
        self._painter.setFont(self._font(size, bold=bold))
        self._painter.setPen(QColor(tone))

    def _font(self, size: int, *, bold: bool) -> QFont:
        font = QFont(self._sheet.font)
        font.setPixelSize(size)
        # Shapes fitted to a screen's pixels stand unevenly on paper.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
