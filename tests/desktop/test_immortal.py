"""Python 3.11 and PySide6 6.12: calls that return nothing do not use up ``None``."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
import recsys_desktop.desktop
from PySide6.QtCore import QObject, Signal
class Sender(QObject):
    sent = Signal(bool)
sender = Sender()
for number in range(30_000):
    sender.blockSignals(False)
    sender.setObjectName("")
    sender.sent.emit(True)
print("alive")
"""


def test_many_calls_do_not_end_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
