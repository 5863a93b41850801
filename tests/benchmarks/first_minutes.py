"""Seconds from the click on *Try the sample shop* to a customer's lists: ``python -m tests.benchmarks.first_minutes``.

The real window starts with an empty home, on the screen that is there or on none, as ``QT_QPA_PLATFORM`` says.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.overview import OverviewPage
from recsys_desktop.jobs.places import HOME_VARIABLE
from tests.benchmarks.watching import settle, until

ASKED = 20


def measure(program: Program) -> float:
    """Press the button, print the moments that a merchant sees, and return the seconds until the lists."""
    window = program.window
    overview = next(page for page in window.pages if isinstance(page, OverviewPage))
    customers = next(page for page in window.pages if isinstance(page, CustomersPage))
    until(overview.sample_button.isVisible)
    settle(program)
    began, phase = time.perf_counter(), ""
    QTest.mouseClick(overview.sample_button, Qt.MouseButton.LeftButton)

    def lists() -> bool:
        nonlocal phase
        if window.running.phase.text() != phase:
            phase = window.running.phase.text()
            print(f"{time.perf_counter() - began:>6.1f} s  {phase}", flush=True)
        return customers.isVisible() and customers.why_panel.why is not None

    until(lists)
    return time.perf_counter() - began


def main() -> int:
    """Print the moments."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        program = Program(app, None)
        program.window.show()
        try:
            seconds = measure(program)
        finally:
            program.desk.operations.cancel_all()
            program.window.close()
            program.shut_down()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"{seconds:>6.1f} s  lists and reasons are seen (asked: {ASKED}; load {load:.1f})")
    return int(seconds > ASKED)


if __name__ == "__main__":
    sys.exit(main())
