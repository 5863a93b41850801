"""What the window's benchmarks share: waiting for the real window, and watching its event loop."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Running

TICK = 5
LONGEST, NINETY_NINE = 50, 20


class Watch(QObject):
    """Writes down the gaps of the event loop: the milliseconds between two calls of a precise timer of 5 ms.

    Where other programs have the processor, gaps grow without our doing. So the time that the window's thread itself
    worked within one gap is told beside them.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._before = self._worked = 0.0
        self._gaps: list[float] = []
        self._work: list[float] = []

    @staticmethod
    def print_head() -> None:
        """Print the table's first line."""
        print(f"{'gaps in milliseconds while':<44} {'longest':>8} {'p99':>8} {'own':>8} {'seconds':>8} {'load':>6}")

    @Slot()
    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._gaps.append(1_000 * (now - self._before))
        self._work.append(1_000 * (worked - self._worked))
        self._before, self._worked = now, worked

    @contextmanager
    def watching(self, what: str) -> Iterator[None]:
        """Watch while something is done, and print a line about it."""
        began = self._before = time.perf_counter()
        self._worked = time.thread_time()
        self._gaps, self._work = [], []
        self._timer.start()
        yield
        live(20)
        self._timer.stop()
        gaps, load = np.array(self._gaps), os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
        longest, most = gaps.max(), np.quantile(gaps, 0.99)
        verdict = "" if longest < LONGEST and most < NINETY_NINE else "  over"
        seconds = time.perf_counter() - began
        own = max(self._work)
        print(f"{what:<44} {longest:>8.1f} {most:>8.1f} {own:>8.1f} {seconds:>8.1f} {load:>6.2f}{verdict}", flush=True)


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


def finish(program: Program, running: Running) -> None:
    """Wait for an operation, and fail where it failed."""
    problems: list[object] = []
    running.failed.connect(problems.append)
    quiet(program)
    assert not problems, problems
