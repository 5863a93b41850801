"""Seconds until the window is painted: ``python -m tests.benchmarks.start [TIMES]``, beside a bare program.

The bare program imports PySide6 and pandas and shows an empty table. Both are started by turns in one run, in their own
processes; a start counts from the process's beginning to the first painting. Modules are compiled before, as they are
where the program is installed. The second part starts the window on a
shop of 100,000 customers and adds the seconds until they are listed.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.made_shop import make_large_shop

ASKED = 1.5

BARE = """
import sys, time
import pandas
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: (print(time.time()), app.quit()))
app = QApplication([])
window = Window()
window.setCentralWidget(QTableView())
window.resize(1440, 900)
window.show()
app.exec()
"""
OURS = """
import os, sys, time
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
from recsys_desktop.desktop import app
make = app.Program
def program(*arguments):
    made = make(*arguments)
    made.window.resize(1440, 900)
    def painted():
        print(time.time(), flush=True)
        if len(sys.argv) == 1:
            made.window.close()
    def look():
        count = sum(view.table.rowCount() for view in made.window.findChildren(TableView)
                    if view.accessibleName() == "Customers")
        if count > 99_000:
            print(time.time(), flush=True)
            timer.stop()
            made.desk.operations.cancel_all()
            made.window.close()
    made.window.painted.connect(painted)
    if len(sys.argv) > 1:
        global timer
        from PySide6.QtCore import QTimer
        from recsys_desktop.desktop.tables.view import TableView
        timer = QTimer(made, interval=10)
        timer.timeout.connect(look)
        timer.start()
    return made
app.Program = program
from pathlib import Path
sys.exit(app.run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
"""


def seconds(script: str, home: str, *arguments: str) -> list[float]:
    """Run a script; return the seconds from its start to each moment that it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RECSYS_DESKTOP_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], check=True, capture_output=True, text=True, env=environment
    )
    return [float(line) - began for line in done.stdout.split()]


def main(times: int = 7) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as home:
        bare, ours = [], []
        for _ in range(times + 1):
            bare.append(seconds(BARE, home)[0])
            ours.append(seconds(OURS, home)[0])
        # The first start of each only warms the disk's memory.
        there, here = statistics.median(bare[1:]), statistics.median(ours[1:])
        print(f"painted, bare PySide6 + pandas   {there:>6.2f} s")
        print(f"painted, RecSys Desktop          {here:>6.2f} s   ratio {here / there:.2f} (asked: {ASKED})")
        shop = make_large_shop(Path(home) / "Large shop")
        moments = [seconds(OURS, home, str(shop)) for _ in range(times)]
        listed = statistics.median(second - first for first, second in moments)
        print(f"then until 100,000 customers     {listed:>6.2f} s   (asked: 1)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
