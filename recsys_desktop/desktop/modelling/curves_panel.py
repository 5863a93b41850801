"""Both live curves: the error of what is learned, and how good the lists are."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.charts.picture import PictureView
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.modelling.course import Course, Curve
from recsys_desktop.desktop.parts import label
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.desktop.charts.curve_drawing import CurveDrawing
    from recsys_desktop.desktop.charts.picture import Picture

_LEAST_WIDTH, HEIGHT = 260, 170
_APART_MILLISECONDS = 250
"""One of the two is drawn each time, so that each is drawn at most twice a second."""


class CurvesPanel(QWidget):
    """Draws the curves of a course while they are seen, on the thread of the queries.

    Attributes:
        plots: The error's and the lists'; hidden as long as they have no point.
        waiting: What stands in their places until then.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self._course = Course()
        self._late: list[int] = []
        self._asked = False
        self._ask = desk.queries.asker(self)
        self._ask.answered.connect(self._show_picture)
        self._pause = QTimer(self, singleShot=True, interval=_APART_MILLISECONDS)
        self._pause.timeout.connect(self._draw_next)
        titles = (
            self.tr("Error after each round, in % of the first; earlier settings in grey"),
            self.tr("Customers in 100 who bought from their list, best so far"),
        )
        least = QSize(_LEAST_WIDTH, HEIGHT)
        self.waiting = (label("", "soft", wraps=True), label("", "soft", wraps=True))
        self._wait()
        self.plots = (PictureView(titles[0], least, self), PictureView(titles[1], least, self))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6 * UNIT)
        for title, waiting, plot in zip(titles, self.waiting, self.plots, strict=True):
            waiting.setFixedHeight(HEIGHT)
            waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
            plot.setFixedHeight(HEIGHT)
            plot.hide()
            plot.resized.connect(self.renew)
            place = QVBoxLayout()
            place.setSpacing(UNIT)
            for widget in (label(title, "small", wraps=True), waiting, plot):
                place.addWidget(widget)
            across.addLayout(place, 1)
        desk.theme.changed.connect(self._recolour)

    def _wait(self) -> None:
        self.waiting[0].setText(self.tr("Follows after the first round"))
        self.waiting[1].setText(self.tr("Follows when the first settings are tested"))

    def follow(self, course: Course) -> None:
        """Show another training from now on."""
        self._course = course
        self._late = []
        self._asked = False
        self._ask.forget()
        self._wait()
        for plot, waiting in zip(self.plots, self.waiting, strict=True):
            plot.hide()
            waiting.show()

    @Slot()
    def _recolour(self) -> None:
        # Until they are drawn anew, nothing is better than a bright plot in a dark window; one may be on its way.
        self._ask.forget()
        self._asked = False
        for plot in self.plots:
            plot.show_picture(None)
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Draw what has come, soon and not too often."""
        self._late += [number for number in (0, 1) if number not in self._late]
        if self.isVisible() and not self._asked and not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _draw_next(self) -> None:
        if not self._late or not self.isVisible():
            return
        number = self._late.pop(0)
        curve = self._course.quality if number else self._course.loss
        if len(curve.now):
            plot, tokens, family = self.plots[number], self._theme.tokens, QFontInfo(self.font()).family()
            size = (self.waiting[number].width() if plot.isHidden() else plot.width(), HEIGHT)
            ratio = self.devicePixelRatioF()
            told = self.tr("bestsellers"), self.tr("rounds"), self.tr("percent of the training")
            self._asked = True
            self._ask.ask(lambda: (number, curve, _drawing(number, told, family).picture(curve, tokens, size, ratio)))
        elif self._late:
            self._pause.start()

    @Slot(object)
    def _show_picture(self, answer: tuple[int, Curve, Picture]) -> None:
        self._asked = False
        number, curve, picture = answer
        plot = self.plots[number]
        plot.show_picture(picture)
        plot.setAccessibleDescription(words.decimal(float(curve.now[-1, 1]), 1))
        self.waiting[number].hide()
        plot.show()
        if number and not len(self._course.loss.now):
            # Lists are tested, but nothing was learned in rounds.
            self.waiting[0].setText(self.tr("This way to learn counts in one go: it has no rounds and no error."))
        if self._late:
            self._pause.start()

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what has come while it was not seen."""
        super().showEvent(event)
        if self._late:
            self.renew()


@cache
def _drawing(number: int, told: tuple[str, str, str], family: str) -> CurveDrawing:
    """Return a figure; on the thread of the queries, where starting matplotlib does not hold the window up."""
    from recsys_desktop.desktop.charts.curve_drawing import CurveDrawing, Words

    level, rounds, percent = told
    return CurveDrawing(Words(level, _rounded, rounds, percent), family, amounts=number == 1)


def _rounded(value: float) -> str:
    return words.whole(round(value))
