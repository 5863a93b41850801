"""Workers and their queue: what arrives, in which thread, in which order, and what never arrives."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.operations import Mailbox, Operation, Operations, Running
from recsys_desktop.desktop.parts import ProgressBar
from recsys_desktop.errors import Cancelled, Failed, Problem
from recsys_desktop.progress import Progress, Report


class Listener(QObject):
    """Writes down what it hears, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def hear(self, value: object = None) -> None:
        self.heard.append(value)
        self.threads.add(QThread.currentThread())


def listen(running: Running) -> Listener:
    listener = Listener()
    for signal in (running.progressed, running.finished, running.failed):
        signal.connect(listener.hear)
    return listener


def waiting_until_cancelled(began: threading.Event) -> Callable[[Progress], None]:
    def run(progress: Progress) -> None:
        began.set()
        while True:
            progress.report("Waiting")
            threading.Event().wait(0.005)

    return run


def test_reports_and_the_result_arrive_in_the_gui_thread(operations: Operations, qtbot: QtBot) -> None:
    def run(progress: Progress) -> str:
        progress.report("Counting", 1, 2, "lines", figures={"loss": 0.5})
        return threading.current_thread().name

    running = operations.start(Operation("Counting", run))
    listener = listen(running)
    with qtbot.waitSignal(operations.idle):
        pass
    report, result = listener.heard
    assert report == Report("Counting", 1, 2, "lines", None, {"loss": 0.5})
    assert result != threading.main_thread().name
    assert listener.threads == {QCoreApplication.instance().thread()}  # type: ignore[union-attr]


def test_many_reports_become_few_and_the_last_one_counts(operations: Operations, qtbot: QtBot) -> None:
    def run(progress: Progress) -> None:
        for number in range(20_000):
            progress.report("Counting", number, 20_000, figures={"once": 7.0} if number == 3 else {"loss": number})

    listener = listen(operations.start(Operation("Counting", run)))
    with qtbot.waitSignal(operations.idle):
        pass
    reports = [one for one in listener.heard if isinstance(one, Report)]
    assert len(reports) < 200
    assert reports[-1].done == 19_999
    assert [report.figures["once"] for report in reports if "once" in report.figures] == [7.0]


def test_a_mailbox_wakes_its_reader_once() -> None:
    box = Mailbox()
    assert box.put(Report("a"))
    assert not box.put(Report("b"))
    assert box.take(sleep_if_empty=True) == Report("b")
    assert not box.put(Report("c"))  # still awake, until it found nothing
    assert box.take(sleep_if_empty=True) == Report("c")
    assert box.take(sleep_if_empty=True) is None
    assert box.put(Report("d"))


def test_a_problem_arrives_as_it_was_raised(operations: Operations, qtbot: QtBot) -> None:
    problem = Failed("The disk is full.")

    def run(progress: Progress) -> None:
        raise problem

    with qtbot.waitSignal(operations.failed) as heard:
        operations.start(Operation("Saving", run))
    assert heard.args == [problem]


def test_a_fault_of_our_own_becomes_a_sentence_with_details(
    operations: Operations, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def run(progress: Progress) -> None:
        raise ZeroDivisionError("a bug")

    with qtbot.waitSignal(operations.failed) as heard:
        operations.start(Operation("Saving", run))
    (problem,) = heard.args
    assert isinstance(problem, Problem)
    assert "fault of the program" in problem.message
    assert "ZeroDivisionError: a bug" in problem.details
    assert "Saving broke down" in caplog.text


def test_cancel_tells_that_all_is_as_before(operations: Operations, qtbot: QtBot) -> None:
    running = operations.start(Operation("Waiting", waiting_until_cancelled(threading.Event()), frozenset({"sales"})))
    listener = listen(running)
    with qtbot.waitSignal(running.progressed):
        pass
    with qtbot.assertNotEmitted(operations.changed), qtbot.waitSignal(operations.told):
        running.cancel()
    assert isinstance(listener.heard[-1], Cancelled)


def test_what_changes_the_shop_waits_its_turn(operations: Operations, qtbot: QtBot) -> None:
    order: list[str] = []
    go_on = threading.Event()

    def first(progress: Progress) -> None:
        go_on.wait(10)
        order.append("first")

    def then(name: str) -> Callable[[Progress], None]:
        return lambda _: order.append(name)

    running = [
        operations.start(Operation("Importing", first, frozenset({"sales"}))),
        operations.start(Operation("Importing", then("second"), frozenset({"sales"}))),
        operations.start(Operation("Exporting", then("beside"))),
    ]
    with qtbot.waitSignal(running[2].ended):
        pass
    assert order == ["beside"]
    assert [one.started for one in running[:2]] == [True, False]
    with qtbot.waitSignal(operations.idle):
        go_on.set()
    assert order == ["beside", "first", "second"]


def test_what_waits_is_cancelled_without_being_begun(operations: Operations, qtbot: QtBot) -> None:
    began = threading.Event()
    first = operations.start(Operation("A", waiting_until_cancelled(threading.Event()), frozenset({"model"})))
    operations.start(Operation("B", waiting_until_cancelled(began), frozenset({"sales"})))
    with qtbot.waitSignal(first.progressed):
        pass
    with qtbot.waitSignal(operations.idle):
        operations.cancel_all()
    assert not began.is_set()
    assert operations.all == ()


def test_a_finished_operation_tells_what_changed(operations: Operations, qtbot: QtBot) -> None:
    operation = Operation("Adding", lambda _: 3, frozenset({"sales"}), tell=lambda lines: f"{lines} added.")
    listener = Listener()
    operations.changed.connect(listener.hear)
    operations.told.connect(listener.hear)
    with qtbot.waitSignal(operations.idle):
        operations.start(operation)
    assert listener.heard == [frozenset({"sales"}), "3 added."]


def test_nothing_of_an_abandoned_worker_arrives(qtbot: QtBot) -> None:
    operations = Operations()
    began = threading.Event()
    listener = listen(operations.start(Operation("Waiting", waiting_until_cancelled(began))))
    qtbot.waitUntil(began.is_set)
    listener.heard.clear()
    operations.shut_down()
    QCoreApplication.processEvents()
    assert listener.heard == []
    assert operations.all == ()


def test_after_the_end_nothing_starts(qtbot: QtBot) -> None:
    operations = Operations()
    began = threading.Event()
    operations.start(Operation("Waiting", waiting_until_cancelled(began)))
    operations.shut_down()
    QCoreApplication.processEvents()
    assert not began.is_set()


class Painted(QWidget):
    """Counts how often it was painted."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        super().paintEvent(event)
        self.times += 1


def test_a_bar_that_is_told_something_waits_for_the_windows_next_painting(qtbot: QtBot) -> None:
    whole, bar = Painted(), ProgressBar()
    qtbot.addWidget(whole)
    QVBoxLayout(whole).addWidget(bar)
    bar.say(None)
    with qtbot.waitExposed(whole):
        whole.show()
    QCoreApplication.processEvents()
    before = whole.times
    whole.update()
    for share in (0.25, None, 0.5):
        bar.say(share)
    assert whole.times == before
    qtbot.waitUntil(lambda: whole.times > before)
    assert bar.value() / bar.maximum() == 0.5
