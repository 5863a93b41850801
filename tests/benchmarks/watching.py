"""What the window's benchmarks share: waiting for the real window, and watching its event loop."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operation, Running
from recsys_desktop.jobs.importing import Imported, ImportOptions, import_file
from recsys_desktop.progress import Progress

TICK = 5
LONGEST, NINETY_NINE = 50, 20


class Watch(QObject):
    """Writes down the gaps of the event loop: the milliseconds between two calls of a precise timer of 5 ms.

    Where other programs have the processor, gaps grow without our doing. So they are told a second time without what
    the window's thread waited, ready to run, for a processor (Linux knows that), and are judged by that; and beside
    them the most that this thread itself worked within one gap.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._before = self._worked = self._waited = 0.0
        self._gaps: list[float] = []
        self._waits: list[float] = []
        self._work: list[float] = []

    @staticmethod
    def print_head() -> None:
        """Print the table's first line."""
        print(f"{'gaps in milliseconds while':<44} {'as felt':>14} {'on a processor':>15}")
        heads = ("longest", "p99", "longest", "p99", "own", "seconds", "load")
        print(" " * 44 + "".join(f"{head:>8}" for head in heads))

    @Slot()
    def _tick(self) -> None:
        now, worked, waited = time.perf_counter(), time.thread_time(), _waited()
        self._gaps.append(1_000 * (now - self._before))
        self._work.append(1_000 * (worked - self._worked))
        self._waits.append(1_000 * (waited - self._waited))
        self._before, self._worked, self._waited = now, worked, waited

    @contextmanager
    def watching(self, what: str) -> Iterator[None]:
        """Watch while something is done, and print a line about it."""
        began = self._before = time.perf_counter()
        self._worked, self._waited = time.thread_time(), _waited()
        self._gaps, self._work, self._waits = [], [], []
        self._timer.start()
        yield
        live(20)
        self._timer.stop()
        gaps = np.array(self._gaps)
        ours = np.maximum(gaps - np.array(self._waits), 0)
        figures = [gaps.max(), np.quantile(gaps, 0.99), ours.max(), np.quantile(ours, 0.99), max(self._work)]
        verdict = "" if figures[2] < LONGEST and figures[3] < NINETY_NINE else "  over"
        figures.append(time.perf_counter() - began)
        load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
        told = "".join(f"{figure:>8.1f}" for figure in figures)
        print(f"{what:<44}{told}{load:>8.2f}{verdict}", flush=True)


def _waited() -> float:
    """Return the seconds that this thread was ready to run while others had the processors; 0 where nobody knows."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


def live(milliseconds: int) -> None:
    """Let the event loop run for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool], *, every: int = 10) -> None:
    """Let the event loop run until something is so, which is looked at every so many milliseconds."""
    while not done():
        live(every)


def quiet(program: Program) -> None:
    """Let the event loop run until nothing runs and no question is open."""
    until(lambda: not program.desk.operations.all)
    settle(program)


def settle(program: Program) -> None:
    """Let the event loop run until all questions, and those that follow from them, are answered."""
    for _ in range(4):
        loop = QEventLoop()
        asker = program.desk.queries.asker(program)
        asker.answered.connect(loop.quit)
        asker.ask(lambda: None)
        loop.exec()


def import_of(program: Program, sales: Path) -> Operation[Imported]:
    """Return the work of adding a sales file to the open shop."""

    def run(progress: Progress) -> Imported:
        return import_file(program.desk.session.shop, sales, ImportOptions(), progress)

    return Operation("Importing sales", run, changes=frozenset({"sales"}))


def finish(program: Program, running: Running) -> None:
    """Wait for an operation, and fail where it failed."""
    problems: list[object] = []
    running.failed.connect(problems.append)
    quiet(program)
    assert not problems, problems
