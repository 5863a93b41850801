"""Training in a process of its own: cancel, stop, crash, and nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.errors import Cancelled, Failed, Refused
from recsys_desktop.learning import trainer
from recsys_desktop.learning.artefacts import read_training
from recsys_desktop.learning.process import train_in_process
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress, Report
from tests.learning.made import made_purchases

# This one counts before it needs TensorFlow, which a test that ends it early does not wait for.
LONG = TrainingOptions(method="auto", budget=10_000.0)
LONG_SWEEPS = TrainingOptions(method="factorization", budget=10_000.0)


class Watcher:
    """Calls something once, at the first report that fits."""

    def __init__(self, act: str, when: str) -> None:
        self.progress = Progress(self._show)
        self.acted_at = 0.0
        self.reports: list[Report] = []
        self._act, self._when = act, when

    def _show(self, report: Report) -> None:
        self.reports.append(report)
        if self._when in (report.phase, *report.figures) and not self.acted_at:
            self.acted_at = time.monotonic()
            if self._act == "kill":
                (child,) = multiprocessing.active_children()
                assert child.pid is not None
                os.kill(child.pid, signal.SIGKILL)
            else:
                getattr(self.progress, self._act)()


def left_over(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"training.log", "part"}


def test_a_prepared_process_takes_the_order_reports_and_leaves_one_complete_model(tmp_path: Path) -> None:
    trainer.prepare()
    trainer.prepare()
    (waiting,) = [child.pid for child in multiprocessing.active_children()]
    reports: list[Report] = []
    pids: set[int | None] = set()
    libraries: set[str] = set()

    def look(report: Report) -> None:
        reports.append(report)
        pids.update(child.pid for child in multiprocessing.active_children())
        if "loss" in report.figures and sys.platform == "linux":
            libraries.update(re.findall(r"site-packages/(\w+)", Path(f"/proc/{waiting}/maps").read_text()))

    options = TrainingOptions(method="factorization", budget=1.0)
    best = train_in_process(made_purchases(), options, tmp_path, Progress(look))
    assert pids == {waiting}
    assert not multiprocessing.active_children()
    assert {path.name for path in best.iterdir()} == {
        "customers.npy",
        "model.keras",
        "product_vectors.npy",
        "products.npy",
        "report.json",
        "training.json",
    }
    assert read_training(best).complete
    assert left_over(tmp_path) == {best.name}
    shares = [report.share for report in reports if report.share is not None]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert any("loss" in report.figures for report in reports)
    # What Keras could use and we do not would take as long again to load.
    assert not {"matplotlib", "pandas", "scipy", "sklearn"} & libraries
    assert "tensorflow" in libraries or sys.platform != "linux"


@pytest.mark.parametrize(
    ("when", "options"), [("Starting to learn", LONG), ("validation_ndcg", LONG), ("loss", LONG_SWEEPS)]
)
def test_discard_ends_it_within_a_second_whatever_it_does(when: str, options: TrainingOptions, tmp_path: Path) -> None:
    watcher = Watcher("cancel", when)
    with pytest.raises(Cancelled):
        train_in_process(made_purchases(), options, tmp_path, watcher.progress)
    assert time.monotonic() - watcher.acted_at < 1
    assert not multiprocessing.active_children()


def test_stop_keeps_the_best_so_far_within_a_second(tmp_path: Path) -> None:
    watcher = Watcher("stop", "validation_ndcg")
    best = train_in_process(made_purchases(), LONG_SWEEPS, tmp_path, watcher.progress)
    assert time.monotonic() - watcher.acted_at < 1
    training = read_training(best)
    assert not training.complete
    assert training.validation["ndcg"] == watcher.reports[-1].figures["validation_ndcg"]
    assert np.load(best / "product_vectors.npy").shape[1] == training.parameters["dimensions"]


def test_stop_before_anything_is_learned_says_so(tmp_path: Path) -> None:
    watcher = Watcher("stop", "Starting to learn")
    with pytest.raises(Cancelled, match="before anything was learned"):
        train_in_process(made_purchases(), LONG, tmp_path, watcher.progress)


def test_a_crash_becomes_one_sentence(tmp_path: Path) -> None:
    watcher = Watcher("kill", "validation_ndcg")
    with pytest.raises(Failed, match="The training ended unexpectedly") as caught:
        train_in_process(made_purchases(), LONG, tmp_path, watcher.progress)
    assert "exit code -9" in caught.value.details


def test_a_refusal_in_the_child_arrives_as_it_was_raised(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        train_in_process(made_purchases(), TrainingOptions(method="oracle"), tmp_path, Progress())
    assert caught.value.code == "unknown-method"
    assert "oracle" in str(caught.value)


def test_a_process_that_has_waited_too_long_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainer, "UNUSED_SECONDS", 0.0)
    trainer.prepare()
    waiting = [child.pid for child in multiprocessing.active_children()]
    taken = trainer.take(tensorflow=True)
    assert taken.child.pid not in waiting
    taken.end()
    assert not multiprocessing.active_children()


def test_a_process_that_nobody_needs_any_more_is_dismissed() -> None:
    trainer.prepare()
    assert len(multiprocessing.active_children()) == 1
    trainer.dismiss()
    assert not multiprocessing.active_children()
