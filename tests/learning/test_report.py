from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.learning.artefacts import Keeper, kept, read_training
from recsys_desktop.learning.methods import train
from recsys_desktop.learning.report import (
    HISTORIES,
    LENGTHS,
    REPORT,
    Report,
    Reporter,
    compare,
    newcomers,
    orders_before,
    read_report,
    write_report,
)
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.validation import LONGEST, Validation, validation_windows
from recsys_desktop.progress import Progress
from tests.learning.made import made_purchases


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    train(made_purchases(), TrainingOptions(method="factorization", budget=0.5), Keeper(folder), Progress())
    best = kept(folder)
    assert best is not None
    return best


def test_a_trained_model_has_a_report_that_agrees_with_its_figures(trained: Path) -> None:
    report, measures = read_report(trained), read_training(trained).validation
    assert report is not None
    assert report.customers == measures["customers"]
    assert report.overall.model.value == pytest.approx(measures["hit_rate"])
    assert report.overall.bestsellers.value == pytest.approx(measures["bestsellers_hit_rate"])
    assert report.until - report.since == pytest.approx(measures["days"])
    assert tuple(one.length for one in report.by_length) == LENGTHS
    assert sum(one.customers for one in report.by_history) == report.customers
    assert all(one.comparison.model.low <= one.comparison.model.value for one in report.by_length)
    assert 0 < report.contents.shown <= report.contents.products


def test_a_report_comes_back_as_it_was_written(trained: Path, tmp_path: Path) -> None:
    report = read_report(trained)
    assert isinstance(report, Report)
    write_report(tmp_path, report)
    assert read_report(tmp_path) == report


def test_a_report_of_another_form_is_none(tmp_path: Path) -> None:
    assert read_report(tmp_path) is None
    (tmp_path / REPORT).write_text('{"overall": {"model": 1}}', encoding="utf-8")
    assert read_report(tmp_path) is None


def test_bestsellers_beside_themselves_do_not_differ() -> None:
    purchases = made_purchases(products=100)
    validation = Validation(validation_windows(purchases)[0], seed=0)
    reporter = Reporter(validation, purchases, seed=0)
    report = reporter.report(validation.bestseller_lists(14.0, LONGEST))
    assert all(
        one.comparison.difference.low == one.comparison.difference.high == 0.0
        for one in (*report.by_length, *report.by_history)
    )
    assert report.contents.shown == report.contents.shown_bestsellers


def test_the_interval_is_that_of_resampled_customers() -> None:
    rng = np.random.default_rng(1)
    model, other = rng.random(400) < 0.4, rng.random(400) < 0.3
    found = compare(model, other, np.random.default_rng(0))
    drawn = rng.integers(0, 400, (1000, 400))
    plain = np.percentile(model[drawn].mean(axis=1) - other[drawn].mean(axis=1), (2.5, 97.5))
    assert found.difference.value == pytest.approx(float(model.mean() - other.mean()))
    assert (found.difference.low, found.difference.high) == pytest.approx(tuple(plain), abs=0.01)
    assert found == compare(model, other, np.random.default_rng(0))


def test_histories_and_newcomers_are_counted() -> None:
    purchases = made_purchases()
    window = validation_windows(purchases)[0]
    orders = orders_before(window, np.arange(window.before.customers, dtype=np.int32))
    assert orders.sum() == len(np.unique(window.before.order))
    assert orders.min() >= HISTORIES[0][0]
    assert newcomers(purchases, window) == 0
    late = purchases.where((purchases.customer != 3) | (purchases.day > window.cut))
    assert newcomers(late, window) == int(3 in late.customer)
