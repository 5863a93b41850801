"""Questions to the shop that may take more than a blink: answered on one thread beside the window, the latest first.

All questions of a window are answered one after another on one thread, so that closing a shop, too, can be asked for
and comes after the questions about it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from recsys_desktop.desktop.operations import as_problem
from recsys_desktop.errors import Problem


class _Answerer(QObject):
    """Lives on the thread of the questions; keeps the one that is next.

    Signals:
        answered(int, object): The question's number, and its answer.
        failed(int, object): The question's number, and its :class:`Problem`.
    """

    answered = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._next: tuple[int, Callable[[], Any]] | None = None

    def leave(self, number: int, question: Callable[[], Any] | None) -> None:
        """Replace the question that is next; called from the GUI thread."""
        with self._lock:
            self._next = None if question is None else (number, question)

    @Slot()
    def answer(self) -> None:
        """Answer what is next; where a later question replaced several, only that one."""
        with self._lock:
            wanted, self._next = self._next, None
        if wanted is None:
            return
        number, question = wanted
        try:
            answer = question()
        except Problem as problem:
            self.failed.emit(number, problem)
        except Exception as error:
            self.failed.emit(number, as_problem(error, "A question to the shop"))
        else:
            self.answered.emit(number, answer)


class Asker(QObject):
    """One topic: a new question takes the place of the last one, whose answer then never arrives.

    Signals:
        answered(object): The answer to the latest question.
        failed(Problem): Why there is none.
    """

    answered = Signal(object)
    failed = Signal(object)
    _asked = Signal()

    def __init__(self, thread: QThread, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._answerer = _Answerer()
        self._answerer.moveToThread(thread)
        self._asked.connect(self._answerer.answer)
        self._answerer.answered.connect(self._answered)
        self._answerer.failed.connect(self._failed)

    def ask(self, question: Callable[[], Any]) -> None:
        """Ask, instead of whatever was asked before; the question runs on the other thread."""
        self._number += 1
        self._answerer.leave(self._number, question)
        self._asked.emit()

    def forget(self) -> None:
        """Do not want the answer any more."""
        self._number += 1
        self._answerer.leave(self._number, None)

    @Slot(int, object)
    def _answered(self, number: int, answer: Any) -> None:
        if number == self._number:
            self.answered.emit(answer)

    @Slot(int, object)
    def _failed(self, number: int, problem: Problem) -> None:
        if number == self._number:
            self.failed.emit(problem)


class Queries(QObject):
    """The thread on which questions are answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread()
        self._thread.setObjectName("questions")
        self._askers: list[Asker] = []
        self._thread.start()

    def asker(self, parent: QObject) -> Asker:
        """Return a new topic, which lives as long as its parent."""
        asker = Asker(self._thread, parent)
        self._askers.append(asker)
        return asker

    def shut_down(self) -> None:
        """Answer nothing more, and return when the thread has ended."""
        for asker in self._askers:
            asker.forget()
        self._askers.clear()
        self._thread.quit()
        self._thread.wait()
