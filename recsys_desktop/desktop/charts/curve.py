"""Shows the picture of a curve that grows while something is learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from recsys_desktop.desktop.charts.curve_drawing import Picture

LEAST_WIDTH, HEIGHT = 260, 150


class CurveView(QWidget):
    """One plot, drawn elsewhere.

    Signals:
        resized: The picture has the wrong size now.
    """

    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._image = QImage()

    def show_picture(self, picture: Picture) -> None:
        """Show this picture."""
        shown = QImage(picture.dots, picture.width, picture.height, QImage.Format.Format_RGBA8888).copy()
        shown.setDevicePixelRatio(picture.ratio)
        self._image = shown
        self.update()

    # Qt's names from here on.

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be content with little, and take what is free."""
        return QSize(LEAST_WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint the picture; one of another size is fitted until the next one comes."""
        if not self._image.isNull():
            painter = QPainter(self)
            painter.drawImage(QRectF(self.rect()), self._image)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Ask for a picture of the new size."""
        super().resizeEvent(event)
        self.resized.emit()
