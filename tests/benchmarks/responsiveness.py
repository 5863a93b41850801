"""How long the window stands still: ``python -m tests.benchmarks.responsiveness [SALES.csv]``.

A precise timer of 5 ms runs in the GUI thread of the real window, without a screen; the time between two of its calls
is a gap. Asked for: the longest gap below 50 ms, 99 of 100 below 20 ms.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operation, Running
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.jobs.exporting import ExportOptions, export_lists
from recsys_desktop.jobs.places import HOME_VARIABLE
from recsys_desktop.jobs.tour import SAMPLE_FILE
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.resources import resource
from tests.benchmarks.made_shop import make_large_shop

TICK = 5
LONGEST, NINETY_NINE = 50, 20
SORTED_ROWS = 1_000_000
_TRAINING_SECONDS = 10.0


class Watch(QObject):
    """Writes down the gaps of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._before = 0.0
        self._gaps: list[float] = []

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append(1_000 * (now - self._before))
        self._before = now

    @contextmanager
    def watching(self, what: str) -> Iterator[None]:
        """Watch while something is done, and print a line about it."""
        began = self._before = time.perf_counter()
        self._gaps = []
        self._timer.start()
        yield
        live(20)
        self._timer.stop()
        gaps, load = np.array(self._gaps), os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
        longest, most = gaps.max(), np.quantile(gaps, 0.99)
        verdict = "" if longest < LONGEST and most < NINETY_NINE else "  over"
        seconds = time.perf_counter() - began
        print(f"{what:<40} {longest:>8.1f} {most:>8.1f} {seconds:>8.1f} {load:>6.2f}{verdict}", flush=True)


def live(milliseconds: int) -> None:
    """Let the event loop run for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool]) -> None:
    """Let the event loop run until something is so."""
    while not done():
        live(10)


def quiet(program: Program) -> None:
    """Let the event loop run until nothing runs and no question is open."""
    until(lambda: not program.desk.operations.all)
    for _ in range(4):
        loop = QEventLoop()
        asker = program.desk.queries.asker(program)
        asker.answered.connect(loop.quit)
        asker.ask(lambda: None)
        loop.exec()


def finish(program: Program, running: Running) -> None:
    """Wait for an operation, and fail where it failed."""
    problems: list[object] = []
    running.failed.connect(problems.append)
    quiet(program)
    assert not problems, problems


def main(sales: str = "") -> None:
    """Print the table."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        large = make_large_shop(Path(home) / "Large shop")
        program = Program(app, None)
        print(f"{'gaps in milliseconds while':<40} {'longest':>8} {'p99':>8} {'seconds':>8} {'load':>6}")
        try:
            program.window.resize(1440, 900)
            program.window.show()
            quiet(program)
            measure_work(program, Watch(), Path(sales) if sales else resource("sample", SAMPLE_FILE), Path(home))
            measure_customers(program, Watch(), large)
            measure_sorting(program, Watch())
        finally:
            program.window.close()
            program.shut_down()


def measure_work(program: Program, watch: Watch, sales: Path, home: Path) -> None:
    """Import, train, export, open pages and switch the look."""
    desk, window = program.desk, program.window
    with watch.watching("nothing"):
        live(1_000)
    with watch.watching("making a shop"):
        finish(program, window.commands.open_folder(home / "New shop", create=True))
    window.open_named("customers")
    with watch.watching("importing"):
        finish(program, desk.operations.start(desk.tasks.import_sales(sales)))
    with watch.watching("training"):
        finish(program, desk.operations.start(desk.tasks.train(TrainingOptions(budget=_TRAINING_SECONDS))))
        live(1_000)
    with watch.watching("exporting"):

        def run(progress: Progress) -> None:
            view = desk.session.view
            assert view is not None
            export_lists(view, home / "lists.xlsx", ExportOptions(lists=("new", "again")), progress)

        finish(program, desk.operations.start(Operation("Exporting", run)))
    for page in window.pages:
        with watch.watching(f"opening the page {page.title}"):
            window.open_named(page.name)
            live(300)
            quiet(program)
    for page in window.pages:
        window.open_named(page.name)
        live(300)
        with watch.watching(f"switching the look on {page.title}"):
            for mode in ("dark", "light"):
                desk.theme.use(mode)
                live(300)


def measure_customers(program: Program, watch: Watch, folder: Path) -> None:
    """Open a large shop and type in the search."""
    window = program.window
    window.open_named("customers")
    with watch.watching("opening a shop of 100,000 customers"):
        finish(program, window.commands.open_folder(folder))
        live(300)
        quiet(program)
    search = next(one for one in window.page.findChildren(QLineEdit) if one.accessibleName() == "Search customers")
    with watch.watching("typing a search over 100,000 customers"):
        for text in ("family10", "name5 fam", "0123"):
            search.clear()
            for letter in text:
                QTest.keyClick(search, letter)
                live(60)
        quiet(program)
    search.clear()
    quiet(program)
    view = next(one for one in window.page.findChildren(TableView) if one.accessibleName() == "Customers")
    with watch.watching("sorting 100,000 customers"):
        for column in (0, 1, 2, 0):
            view.horizontalHeader().sectionClicked.emit(column)
            live(200)
    with watch.watching("walking down 20 customers"):
        view.setFocus()
        for _ in range(20):
            QTest.keyClick(view, Qt.Key.Key_Down)
            live(60)
        quiet(program)


def measure_sorting(program: Program, watch: Watch) -> None:
    """Sort a million rows."""
    rng = np.random.default_rng(0)
    view = TableView(program.desk.theme, "Million")
    view.table.replace((Column("A", rng.random(SORTED_ROWS), str), Column("B", rng.integers(9, size=SORTED_ROWS), str)))
    view.resize(600, 400)
    view.show()
    live(200)
    with watch.watching("sorting 1,000,000 rows"):
        for column in (0, 1, 0, 0):
            view.horizontalHeader().sectionClicked.emit(column)
            live(600)
    view.close()
    view.deleteLater()


if __name__ == "__main__":
    main(*sys.argv[1:2])
