"""Both live curves: the error of what is learned, and how good the lists are."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.modelling.course import Course
from recsys_desktop.desktop.parts import label
from recsys_desktop.desktop.theme import UNIT, Tokens

if TYPE_CHECKING:
    from recsys_desktop.desktop.charts.curve import CurveCanvas
    from recsys_desktop.desktop.charts.curve_drawing import CurveDrawing

HEIGHT = 150
_APART_MILLISECONDS = 250
"""One of the two is drawn each time, so that each is drawn twice a second and never both in one go."""

Drawings = tuple["CurveDrawing", "CurveDrawing"]


class CurvesPanel(QWidget):
    """Draws the curves of a course while they are seen.

    Attributes:
        canvases: The plots: the error's and the lists'; empty as long as nothing is drawn.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self._course = Course()
        self._late: list[int] = []
        self._asked = False
        self.canvases: tuple[CurveCanvas, ...] = ()
        self._ask = desk.queries.asker(self)
        self._ask.answered.connect(self._show_drawings)
        self._pause = QTimer(self, singleShot=True, interval=_APART_MILLISECONDS)
        self._pause.timeout.connect(self._draw_next)
        self._titles = (
            self.tr("Error after each round, in % of the first; earlier settings in grey"),
            self.tr("Customers in 100 who bought from their list, best so far"),
        )
        self._places = [QVBoxLayout(), QVBoxLayout()]
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6 * UNIT)
        for title, place in zip(self._titles, self._places, strict=True):
            place.setSpacing(UNIT)
            place.addWidget(label(title, "small", wraps=True))
            place.addSpacing(HEIGHT)
            across.addLayout(place, 1)

    def follow(self, course: Course) -> None:
        """Show another training from now on."""
        self._course = course
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Draw what has come, soon and not too often."""
        self._late = [0, 1]
        if not self.isVisible():
            return
        if not self._asked:
            self._asked = True
            tokens, family = self._theme.tokens, QFontInfo(self.font()).family()
            names = (self.tr("bestsellers"), self.tr("The first figure follows"))
            self._ask.ask(lambda: _drawn(names, tokens, family))
        elif self.canvases and not self._pause.isActive():
            self._pause.start()

    @Slot(object)
    def _show_drawings(self, drawings: Drawings) -> None:
        from recsys_desktop.desktop.charts.curve import CurveCanvas

        made = []
        for drawing, title, place in zip(drawings, self._titles, self._places, strict=True):
            canvas = CurveCanvas(self._theme, drawing, title, self)
            place.takeAt(place.count() - 1)
            place.addWidget(canvas)
            made.append(canvas)
        self.canvases = tuple(made)
        self._draw_next()

    @Slot()
    def _draw_next(self) -> None:
        if not self._late or not self.canvases or not self.isVisible():
            return
        number = self._late.pop(0)
        curve = self._course.quality if number else self._course.loss
        self.canvases[number].show_curve(curve)
        if len(curve.now):
            self.canvases[number].setAccessibleDescription(words.decimal(float(curve.now[-1, 1]), 1))
        if self._late:
            self._pause.start()

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what has come while it was not seen."""
        super().showEvent(event)
        if self._late:
            self.renew()


def _drawn(names: tuple[str, str], tokens: Tokens, family: str) -> Drawings:
    """Return both drawings; on the thread of the queries, where starting matplotlib does not hold the window up."""
    importlib.import_module("recsys_desktop.desktop.charts.curve")
    from recsys_desktop.desktop.charts.curve_drawing import CurveDrawing, Words

    level, nothing = names
    drawings = tuple(
        CurveDrawing(Words(level, nothing, _rounded), family, amounts=amounts) for amounts in (False, True)
    )
    for drawing in drawings:
        drawing.warm_up(tokens)
    return drawings[0], drawings[1]


def _rounded(value: float) -> str:
    return words.whole(round(value))
