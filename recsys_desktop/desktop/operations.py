"""Long work: an operation is a value, a worker runs it on a thread of its own, and a queue keeps the order.

What an operation does knows nothing of Qt: it gets a :class:`Progress` and returns a value or raises. Everything that
Qt objects hear of it arrives in the GUI thread, at most about twenty times a second, and never after the operation
was abandoned.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from recsys_desktop.errors import Cancelled, Failed, Problem
from recsys_desktop.progress import Progress, Report

T = TypeVar("T")

REPORT_MILLISECONDS = 50

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Operation(Generic[T]):
    """Something long that may be started.

    Attributes:
        title: What it is, as the window shows it ("Training a new model").
        run: Does it, on another thread; may raise a :class:`Problem`.
        changes: What is different afterwards: "shop", "sales", "model", "currency" … Operations that change something
            run one after another.
        keeps_best: Whether it may be stopped before its end and then keeps what is good so far.
        tell: Makes the sentence for a finished operation; None where the change speaks for itself.
        saved: Says where the file is that it wrote, which then can be shown in its folder; None where it wrote none.
        name: What operations of its kind have in common, where neither what they change nor their title is it.
    """

    title: str
    run: Callable[[Progress], T]
    changes: frozenset[str] = frozenset()
    keeps_best: bool = False
    tell: Callable[[T], str] | None = None
    saved: Callable[[T], Path] | None = None
    name: str = ""

    @property
    def kind(self) -> object:
        """The same for operations of which the latest makes news of the earlier ones out of date."""
        return self.name or self.changes or self.title


class Mailbox:
    """Hands reports from a worker's thread to the GUI thread, and joins those that come too fast.

    Of reports that wait, the last one counts; named figures of those before it are kept, so that a figure reported
    once is seen once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: Report | None = None
        self._figures: Mapping[str, float] = {}
        self._awake = False

    def put(self, report: Report) -> bool:
        """Leave a report; returns whether the receiver must be woken."""
        with self._lock:
            self._waiting = report
            self._figures = {**self._figures, **report.figures}
            asleep, self._awake = not self._awake, True
            return asleep

    def take(self, *, sleep_if_empty: bool = False) -> Report | None:
        """Return what waits, or None; then the receiver may ask to be woken again."""
        with self._lock:
            report, self._waiting = self._waiting, None
            figures, self._figures = self._figures, {}
            if report is None:
                self._awake = self._awake and not sleep_if_empty
                return None
            return replace(report, figures=figures)


class Worker(QObject):
    """Runs one operation on the thread to which it is moved, and then ends that thread.

    Attributes:
        progress: The operation's line back; ``cancel`` and ``stop`` may be called from any thread.
        mailbox: The reports.
        result: What the operation returned, once the thread ended.
        problem: Why it did not, once the thread ended.

    Signals:
        woken: There is a report after a quiet time.
    """

    woken = Signal()

    def __init__(self, operation: Operation[Any]) -> None:
        super().__init__()
        self.progress = Progress(self._show)
        self.mailbox = Mailbox()
        self.result: Any = None
        self.problem: Problem | None = None
        self._operation = operation

    def _show(self, report: Report) -> None:
        if self.mailbox.put(report):
            self.woken.emit()

    @Slot()
    def run(self) -> None:
        """Run the operation; connected to the thread's start."""
        try:
            self.progress.check()
            self.result = self._operation.run(self.progress)
        except Problem as problem:
            self.problem = problem
        except Exception as error:
            self.problem = as_problem(error, self._operation.title)
        finally:
            QThread.currentThread().quit()


def as_problem(error: Exception, doing: str) -> Problem:
    """Log a fault of our own and return the sentence for it."""
    _log.error("%s broke down", doing, exc_info=error)
    details = "".join(traceback.format_exception(error))
    if isinstance(error, MemoryError):
        return Failed("The computer has too little free memory for this. Close other programs.", details=details)
    return Failed("Something went wrong that should not have: this is a fault of the program.", details=details)


class Running(QObject):
    """An operation that waits, runs or has ended; lives in the GUI thread.

    Attributes:
        operation: What it is.
        report: The last report, or None.
        started: Whether it left the queue.
        cancelling: Whether it was asked to end and leave all as it was.
        stopping: Whether it was asked to end and keep the best.
        result: What it returned, after its end.
        problem: Why it returned nothing, after its end.

    Signals:
        progressed(Report): At most about twenty times a second.
        finished(object): The operation's result.
        failed(Problem): Why there is none; :class:`Cancelled` where that was wished.
        ended(Running): After either of them; its thread is gone.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal(object)

    def __init__(self, operation: Operation[Any], parent: QObject) -> None:
        super().__init__(parent)
        self.operation = operation
        self.report: Report | None = None
        self.started = self.cancelling = self.stopping = False
        self.result: Any = None
        self.problem: Problem | None = None
        self._abandoned = False
        self._worker = Worker(operation)
        self._thread = QThread()
        self._thread.setObjectName(operation.title)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._thread.finished.connect(self._end)
        self._worker.woken.connect(self._read)
        self._pause = QTimer(self, singleShot=True, interval=REPORT_MILLISECONDS)
        self._pause.timeout.connect(self._read)

    def start(self) -> None:
        """Start the thread."""
        self.started = True
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to end and leave everything as it was; one that still waits ends at once."""
        self.cancelling = True
        self._worker.progress.cancel()
        if not self.started:
            self.problem = Cancelled()
            self._announce()

    def stop(self) -> None:
        """Ask it to end and keep what is good so far."""
        self.stopping = True
        self._worker.progress.stop()

    def abandon(self) -> None:
        """Cancel it, say nothing of it any more, and return when its thread has ended."""
        self._abandoned = True
        self._worker.progress.cancel()
        self._pause.stop()
        if self.started:
            self._thread.wait()

    @Slot()
    def _read(self) -> None:
        report = self._worker.mailbox.take(sleep_if_empty=True)
        if report is None or self._abandoned:
            return
        self.report = report
        self.progressed.emit(report)
        self._pause.start()

    @Slot()
    def _end(self) -> None:
        self._thread.wait()
        self._read()
        self._pause.stop()
        self.result, self.problem = self._worker.result, self._worker.problem
        if not self._abandoned:
            self._announce()

    def _announce(self) -> None:
        if self.problem is None:
            self.finished.emit(self.result)
        else:
            self.failed.emit(self.problem)
        self.ended.emit(self)


class Operations(QObject):
    """The window's long work, in order.

    Signals:
        updated: Something began, waits, went on or ended.
        changed(frozenset): An operation has changed these.
        told(str): A finished operation's sentence.
        saved(str, Path): The sentence of one that wrote a file, and the file.
        failed(Problem): An operation's fault; never :class:`Cancelled`, which is told.
        outdated(object): What was said of operations of this kind is old news: another was wanted, or has ended.
        spoke(object): What was just told, or failed, was of this kind.
        idle: Nothing runs or waits any more.
    """

    updated = Signal()
    changed = Signal(object)
    told = Signal(str)
    saved = Signal(str, object)
    failed = Signal(object)
    outdated = Signal(object)
    spoke = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Running] = []
        self._closed = False

    @property
    def all(self) -> tuple[Running, ...]:
        """What runs and waits, in the order in which it was wanted."""
        return tuple(self._all)

    def start(self, operation: Operation[Any]) -> Running:
        """Run an operation, after those before it that change something where it changes something too."""
        running = Running(operation, self)
        running.progressed.connect(self._progressed)
        running.ended.connect(self._ended)
        self._all.append(running)
        # The caller connects to it first.
        QTimer.singleShot(0, self, self._start_next)
        self.outdated.emit(operation.kind)
        self.updated.emit()
        return running

    def cancel_all(self) -> None:
        """Ask everything to end and leave all as it was; ``idle`` tells when it has."""
        for running in reversed(self.all):
            running.cancel()
        self.updated.emit()

    def shut_down(self) -> None:
        """End everything without a word and wait for it; afterwards no thread runs and nothing can be started."""
        self._closed = True
        for running in self._all:
            running.abandon()
        self._all.clear()

    @Slot()
    def _start_next(self) -> None:
        if self._closed:
            return
        taken = any(running.started and running.operation.changes for running in self._all)
        for running in [one for one in self._all if not one.started]:
            if running.operation.changes and taken:
                continue
            taken = taken or bool(running.operation.changes)
            running.start()
        self.updated.emit()

    @Slot(object)
    def _progressed(self, _: Report) -> None:
        self.updated.emit()

    @Slot(object)
    def _ended(self, running: Running) -> None:
        self._all.remove(running)
        running.deleteLater()
        self.outdated.emit(running.operation.kind)
        self._tell_of(running)
        self._start_next()
        if not self._all:
            self.idle.emit()

    def _tell_of(self, running: Running) -> None:
        operation = running.operation
        if isinstance(running.problem, Cancelled):
            self.told.emit(running.problem.message)
        elif running.problem is not None:
            self.failed.emit(running.problem)
        else:
            if operation.changes:
                self.changed.emit(operation.changes)
            if operation.tell is None:
                return
            sentence = operation.tell(running.result)
            if operation.saved is None:
                self.told.emit(sentence)
            else:
                self.saved.emit(sentence, operation.saved(running.result))
        self.spoke.emit(operation.kind)
