"""Our line icons, coloured by the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from recsys_desktop.resources import resource

SIZE = 16
_SCALES = (1, 2, 3)


@lru_cache(maxsize=64)
def _drawing(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=256)
def _shape(name: str, scale: int) -> QPixmap:
    """Return an icon in black, drawn once: to colour it takes a tenth of the time."""
    drawn = QPixmap(SIZE * scale, SIZE * scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    # Its lines have the current colour, which is black where none is said.
    QSvgRenderer(QByteArray(_drawing(name))).render(painter, QRectF(0, 0, SIZE * scale, SIZE * scale))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, *, scale: int = 1) -> QPixmap:
    """Return an icon drawn in one colour, and remember it: a change of the look asks for some fifty.

    Args:
        name: Of a file in resources/icons, without its ending.
        colour: As #RRGGBB.
        scale: Device pixels to a pixel.
    """
    coloured = QPixmap(_shape(name, scale))
    painter = QPainter(coloured)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(0, 0, SIZE, SIZE, QColor(colour))
    painter.end()
    return coloured


def icon(name: str, colour: str, chosen: str | None = None) -> QIcon:
    """Return an icon for all screens.

    Args:
        name: Of a file in resources/icons, without its ending.
        colour: As #RRGGBB.
        chosen: Its colour while its button is checked.
    """
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, colour, scale=scale))
        if chosen is not None:
            made.addPixmap(pixmap(name, chosen, scale=scale), QIcon.Mode.Normal, QIcon.State.On)
    return made
