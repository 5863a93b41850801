"""How Python's threads and its memory are kept from holding the window up."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot

from recsys_desktop.desktop.operations import Operations

TURN_SECONDS = 0.0005
"""How long a worker's thread may run Python code while the GUI thread waits for its turn. Each call into Qt gives the
turn away, so a slot of ten calls waits ten times; with Python's own 5 ms that came to a quarter of a second."""

_SECONDS_APART = 20
_NEVER = 1_000_000


class Turns(QObject):
    """Gives the window's thread its turn soon, and looks through all of memory only while nothing else is done.

    Looking for garbage in all objects takes some 60 ms once the plots are loaded. What modules bring lives as long as
    the program, so it is left out from then on; the young objects are looked through as ever, in well under 1 ms.
    """

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN_SECONDS)
        self._before = gc.get_threshold()
        gc.set_threshold(*self._before[:2], _NEVER)
        self._operations = operations
        self._modules = 0
        self._timer = QTimer(self, interval=1_000 * _SECONDS_APART)
        self._timer.timeout.connect(self.tidy)
        self._timer.start()

    @Slot()
    def tidy(self) -> None:
        """Set aside what modules brought, or collect what nothing uses any more."""
        if self._operations.all:
            return
        if len(sys.modules) > self._modules:
            self._modules = len(sys.modules)
            gc.freeze()
        else:
            gc.collect()

    def end(self) -> None:
        """Give memory back to Python's own care, so that nothing is left when it ends."""
        self._timer.stop()
        gc.unfreeze()
        gc.set_threshold(*self._before)
