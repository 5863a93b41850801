"""Prints PDF files with Qt's fonts and pages, in whatever thread, for the window and for commands without one."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from recsys_desktop.desktop.theme import LIGHT, SHEET_STYLE
from recsys_desktop.exporting.writer import Sink

_POINTS, _SMALL = 10, 8
_MARGIN_MILLIMETRES = 18.0
_DPI = 300
_GAP, _FOOT = 5.0, 8.0  # millimetres

_kept: list[QGuiApplication] = []


def page_layout() -> QPageLayout:
    """Return upright pages of the paper that is usual where the merchant is."""
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
    margins = QMarginsF(*(_MARGIN_MILLIMETRES,) * 4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


class QtPress:
    """Prints pieces of HTML, numbered page by page; one that finds no room on a page whole begins the next.

    Args:
        sink: The open file.
        title: The file's own title.
    """

    def __init__(self, sink: Sink, title: str) -> None:
        _have_fonts()
        # Qt lets no error of ours through, so it writes into memory; what stands there is handed on piece by piece.
        self._sink, self._written = sink, QBuffer()
        self._written.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._written)
        self._writer.setTitle(title)
        self._writer.setCreator("RecSys Desktop")
        self._writer.setResolution(_DPI)
        self._writer.setPageLayout(page_layout())
        self._painter = QPainter(self._writer)
        self._width = self._writer.width()
        self._height = self._writer.height() - _device(_FOOT)
        self._y, self._page = 0.0, 1
        self._number()

    def add(self, piece: str) -> None:
        """Put a piece on the page, or on the next one; raises what the file's writing raised."""
        document = self._document(piece)
        high = document.size().height()
        if self._y and self._y + high > self._height:
            self._turn()
        if high > self._height:
            self._put_on_many(document)
        else:
            self._painter.translate(0, self._y)
            document.drawContents(self._painter)
            self._painter.translate(0, -self._y)
            self._y += high + _device(_GAP)
        self._hand_on()

    def finish(self) -> None:
        """End the file."""
        self._painter.end()
        self._hand_on()

    def abandon(self) -> None:
        """Let go of the painter; what it still writes goes nowhere."""
        if self._painter.isActive():
            self._painter.end()

    def _hand_on(self) -> None:
        data = bytes(self._written.data().data())
        if data:
            self._written.buffer().clear()
            self._written.seek(0)
            self._sink.write(data)

    def _put_on_many(self, document: QTextDocument) -> None:
        document.setPageSize(QSizeF(self._width, self._height))
        for page in range(document.pageCount()):
            if page:
                self._turn()
            top = page * self._height
            self._painter.translate(0, -top)
            document.drawContents(self._painter, QRectF(0, top, self._width, self._height))
            self._painter.translate(0, top)
        self._y = self._height

    def _turn(self) -> None:
        self._writer.newPage()
        self._y, self._page = 0.0, self._page + 1
        self._number()

    def _number(self) -> None:
        self._painter.setFont(QFont(QGuiApplication.font().families(), _SMALL))
        self._painter.setPen(LIGHT.soft)
        foot = QRectF(0, self._height, self._width, _device(_FOOT))
        self._painter.drawText(
            foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, QLocale().toString(self._page)
        )

    def _document(self, piece: str) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(QFont(QGuiApplication.font().families(), _POINTS))
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._writer)
        document.setDefaultStyleSheet(SHEET_STYLE)
        document.setTextWidth(self._width)
        document.setHtml(piece)
        return document


def _device(millimetres: float) -> float:
    return millimetres * _DPI / 25.4


def _have_fonts() -> None:
    """Start as much of Qt as fonts need, where there is no window."""
    if QGuiApplication.instance() is None:
        if sys.platform not in ("win32", "darwin"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication(["recsys-desktop"]))
