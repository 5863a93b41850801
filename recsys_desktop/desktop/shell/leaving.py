"""Lets an operation have the open shop's folder for itself."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject

from recsys_desktop.desktop.desk import Desk


class Leaving(QObject):
    """Closes the shop that is open.

    Args:
        desk: Whose session and queries these are.
        parent: Whose it is.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._session = desk.session
        self._asker = desk.queries.asker(self)

    def leave(self) -> Callable[[], object]:
        """Use the open shop no more; returns what waits until it is closed, in another thread."""
        session, closed = self._session, threading.Event()
        session.leave()

        def close() -> None:
            session.close_left()
            closed.set()

        # After the last question to it, since questions are answered one after another.
        self._asker.ask(close)
        return closed.wait
