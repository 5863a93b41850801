"""What shows a figure in the window; imports matplotlib, so only what draws a plot may import it."""

from __future__ import annotations

import time
from typing import ClassVar

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

_APART_SECONDS = 0.06


class QuietCanvas(FigureCanvasQTAgg):  # type: ignore[misc]  # matplotlib's Qt classes are not typed
    """A canvas that draws only while it is seen, and not in one go with others.

    A drawing takes some 20 ms, in which the window stands still, and a switch of the theme wants all of them at once.
    """

    # Who draws last of those that have their turn, and when the next one may.
    _last: ClassVar[int] = 0
    _free_at: ClassVar[float] = 0.0

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        self._late, self._waits = True, False
        super().__init__(figure)
        self.setParent(parent)

    def draw_idle(self) -> None:
        """Draw soon, or when the canvas is seen again."""
        self._late = not self.isVisible()
        if self._late or self._waits:
            return
        now = time.monotonic()
        free_at = now if QuietCanvas._last == id(self) else max(QuietCanvas._free_at, now)
        QuietCanvas._last, QuietCanvas._free_at = id(self), free_at + _APART_SECONDS
        if free_at <= now:
            super().draw_idle()
        else:
            self._waits = True
            QTimer.singleShot(round(1000 * (free_at - now)), self, self._draw_now)

    @Slot()
    def _draw_now(self) -> None:
        self._waits = False
        super().draw_idle()

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what was wanted meanwhile."""
        super().showEvent(event)
        if self._late:
            self.draw_idle()
