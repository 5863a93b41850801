"""Shows plots that are drawn beside the window.

Drawing takes matplotlib 20 ms and more, and five times as long while a training has the processor. So a plot is drawn
to memory on the thread of the queries, and its widget only shows the picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recsys_desktop.desktop.theme import Tokens

if TYPE_CHECKING:
    from recsys_desktop.desktop.desk import Desk


@dataclass(frozen=True)
class Picture:
    """A drawn figure.

    Attributes:
        dots: RGBA bytes, row by row.
        width: Dots in a row.
        height: Rows.
        ratio: Dots to a pixel.
    """

    dots: bytes
    width: int
    height: int
    ratio: float


class Drawing(Protocol):
    """A figure; drawn on the thread of the queries, where it was made."""

    def picture(self, tokens: Tokens, size: tuple[int, int], ratio: float) -> Picture:
        """Return it drawn.

        Args:
            tokens: The colours.
            size: Width and height in pixels.
            ratio: Dots to a pixel.
        """


class PictureView(QWidget):
    """One plot, drawn elsewhere.

    Signals:
        resized: The picture has the wrong size now.
    """

    resized = Signal()

    def __init__(self, name: str, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setMinimumSize(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self._image = QImage()

    @property
    def drawn(self) -> bool:
        """Whether there is a picture."""
        return not self._image.isNull()

    def show_picture(self, picture: Picture | None) -> None:
        """Show this picture, or none."""
        self._image = QImage()
        if picture is not None:
            shown = QImage(picture.dots, picture.width, picture.height, QImage.Format.Format_RGBA8888).copy()
            shown.setDevicePixelRatio(picture.ratio)
            self._image = shown
        self.update()

    # Qt's names from here on.

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be content with little, and take what is free."""
        return self._least

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the picture; one of another size stays as it is until the next one comes."""
        if self.drawn:
            painter = QPainter(self)
            painter.drawImage(0, 0, self._image)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for a picture of the new size."""
        super().resizeEvent(event)
        self.resized.emit()


class PlotView(PictureView):
    """A plot in the colours of the theme; it has itself drawn whenever it looks different, and only while seen."""

    def __init__(self, desk: Desk, drawing: Drawing, name: str, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(name, least, parent)
        self._theme, self._drawing = desk.theme, drawing
        self._late = True
        self._ask = desk.queries.asker(self)
        self._ask.answered.connect(self.show_picture)
        self._theme.changed.connect(self._recolour)
        self.resized.connect(self._redraw)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing as soon as it is drawn."""
        self._drawing = drawing
        self._redraw()

    @Slot()
    def _recolour(self) -> None:
        # Until it is drawn anew, nothing is better than a bright plot in a dark window.
        self.show_picture(None)
        self._redraw()

    @Slot()
    def _redraw(self) -> None:
        self._late = not self.isVisible()
        if not self._late:
            drawing, tokens = self._drawing, self._theme.tokens
            size, ratio = (self.width(), self.height()), self.devicePixelRatioF()
            self._ask.ask(lambda: drawing.picture(tokens, size, ratio))

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what was wanted meanwhile."""
        super().showEvent(event)
        if self._late:
            self._redraw()
