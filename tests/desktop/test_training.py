"""A real training under its worker: its signals, stopping, discarding, a crash, and nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time

import pytest
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.operations import Operations, Running
from recsys_desktop.desktop.session import Session
from recsys_desktop.desktop.tasks import Tasks
from recsys_desktop.errors import Cancelled, Failed
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress, Report
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop

# It counts before it needs TensorFlow, which a test that ends it early does not wait for.
LONG = TrainingOptions(method="auto", budget=10_000.0)


@pytest.fixture
def session(made_shop: Shop) -> Session:
    made = Session()
    made.adopt(made_shop)
    return made


@pytest.fixture
def tasks(session: Session) -> Tasks:
    return Tasks(session)


def shows(figure: str) -> object:
    def check_report(report: Report) -> bool:
        return figure in report.figures

    return check_report


def is_intact(shop: Shop) -> bool:
    return shop.shelf.leftovers() == [] and check(shop, repair=False) == ()


def test_a_training_reports_and_leaves_the_active_model(
    tasks: Tasks, made_shop: Shop, operations: Operations, qtbot: QtBot
) -> None:
    running = operations.start(tasks.train(TrainingOptions(method="item-neighbours", budget=0.5)))
    reports: list[Report] = []
    running.progressed.connect(reports.append)
    with qtbot.waitSignal(operations.changed, timeout=60_000) as heard:
        pass
    assert heard.args == [frozenset({"model"})]
    active = made_shop.shelf.active()
    assert active is not None
    assert active.id == running.result.entry.id
    assert any("validation_ndcg" in report.figures for report in reports)
    assert any(report.unit == "rounds" and report.total for report in reports)
    assert is_intact(made_shop)


@pytest.mark.parametrize("moment", ["", "validation_ndcg"])
def test_discard_leaves_nothing_within_a_second(
    moment: str, tasks: Tasks, made_shop: Shop, operations: Operations, qtbot: QtBot
) -> None:
    running = operations.start(tasks.train(LONG))
    callback = shows(moment) if moment else None
    with qtbot.waitSignal(running.progressed, timeout=60_000, check_params_cb=callback):
        pass
    began = time.monotonic()
    with qtbot.waitSignal(running.ended), qtbot.assertNotEmitted(operations.changed):
        running.cancel()
    assert time.monotonic() - began < 1
    assert isinstance(running.problem, Cancelled)
    assert multiprocessing.active_children() == []
    assert made_shop.shelf.entries() == ()
    assert is_intact(made_shop)


def test_a_killed_training_becomes_one_sentence(
    tasks: Tasks, made_shop: Shop, operations: Operations, qtbot: QtBot
) -> None:
    running = operations.start(tasks.train(LONG))
    with qtbot.waitSignal(running.progressed, timeout=60_000, check_params_cb=shows("validation_ndcg")):
        pass
    (child,) = multiprocessing.active_children()
    assert child.pid is not None
    with qtbot.waitSignal(operations.failed) as heard:
        os.kill(child.pid, signal.SIGKILL)
    (problem,) = heard.args
    assert isinstance(problem, Failed)
    assert problem.message.startswith("The training ended unexpectedly. Your sales and earlier models are untouched")
    assert "\n" not in problem.message
    assert is_intact(made_shop)


def test_the_worker_needs_no_window_and_no_queue(tasks: Tasks, made_shop: Shop) -> None:
    """The operation itself is a plain value: a call with a Progress runs it where one stands."""
    done = tasks.train(TrainingOptions(method="bestsellers")).run(Progress())
    assert made_shop.shelf.active() == done.entry
    assert multiprocessing.active_children() == []


def test_shutting_down_in_mid_training_leaves_nothing(tasks: Tasks, made_shop: Shop, qtbot: QtBot) -> None:
    operations = Operations()
    running: Running = operations.start(tasks.train(LONG))
    with qtbot.waitSignal(running.progressed, timeout=60_000, check_params_cb=shows("validation_ndcg")):
        pass
    began = time.monotonic()
    operations.shut_down()
    assert time.monotonic() - began < 1
    assert multiprocessing.active_children() == []
    assert is_intact(made_shop)
