"""Has a training process start while somebody looks at the Model page, so that pressing Train need not wait for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.desk import Desk

_LOOKED_MS = 1_000
"""Who only passes by does not train."""


class Readiness(QObject):
    """Watches a page.

    Args:
        page: The page from which one trains.
        desk: Knows the shop.
    """

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._desk = desk
        self._asker = desk.queries.asker(self)
        self._timer = QTimer(self, singleShot=True, interval=_LOOKED_MS)
        self._timer.timeout.connect(self._prepare)
        page.installEventFilter(self)

    @Slot()
    def _prepare(self) -> None:
        # Where work runs, it may be a training, which has a process already.
        if self._desk.session.view is not None and not self._desk.operations.all:
            self._asker.ask(_prepare)

    # Qt's names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Begin to count when the page is shown."""
        if event.type() == QEvent.Type.Show:
            self._timer.start()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return super().eventFilter(watched, event)


def _prepare() -> None:
    from recsys_desktop.learning.trainer import prepare

    prepare()
