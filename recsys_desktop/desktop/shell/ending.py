"""Ends the program when the system asks it to: at a logout, a shutdown, or Ctrl+C where it was started by hand."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP")
"""Windows has the first two alone, and tells a logout by a message to the window, which Qt takes for a closing."""


class Ending(QObject):
    """Takes the system's signals to the event loop.

    Python runs a signal's handler when it gets its turn, which may be never while Qt waits for the next event. So the
    interpreter is told to write the signal's number into a socket, which wakes the loop.

    Signals:
        wanted: The program shall end, without a question.
    """

    wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._before = {number: signal.getsignal(number) for number in map(_number, _NAMES) if number is not None}

    def begin(self) -> None:
        """Listen from now on; in the main thread."""
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number, handler in self._before.items():
            # What whoever started it ignores, as nohup does, stays ignored.
            if handler is not signal.SIG_IGN:
                signal.signal(number, lambda *_: None)

    def end(self) -> None:
        """Leave the signals to whoever had them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    @Slot()
    def _woken(self) -> None:
        self._reader.recv(64)
        self.wanted.emit()


def _number(name: str) -> signal.Signals | None:
    return getattr(signal, name, None)
