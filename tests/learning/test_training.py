"""What a training keeps on its way is what its figures were measured on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from recsys_desktop.learning import validation
from recsys_desktop.learning.artefacts import CUSTOMERS, MODEL, VECTORS, Keeper, Training, kept
from recsys_desktop.learning.fold_in import principal_axes
from recsys_desktop.learning.methods import train
from recsys_desktop.learning.settings import Settings, TrainingOptions
from recsys_desktop.learning.validation import LENGTH, Validation, validation_windows
from recsys_desktop.progress import Progress, Report
from tests.learning.made import made_purchases


class Collector(Keeper):
    """Copies each state before the next one replaces it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "work")
        self._copies = folder
        self.states: list[tuple[Training, Path]] = []

    def keep(self, training: Training, write: Callable[[Path], None]) -> None:
        super().keep(training, write)
        copy = self._copies / f"{len(self.states)}"
        best = kept(self._copies / "work")
        assert best is not None
        shutil.copytree(best, copy)
        self.states.append((training, copy))


def test_the_state_kept_of_a_trial_has_the_figures_that_are_told_of_it(
    keras: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a busy computer states between the sweeps over all sales would be kept, too.
    monkeypatch.setattr("recsys_desktop.learning.training._SECONDS_BETWEEN_KEEPS", 1e9)
    made = made_purchases(products=100)
    purchases = made.where((made.customer != 5) | (made.day > made.end - 28))
    keeper = Collector(tmp_path)
    train(purchases, TrainingOptions(method="factorization", budget=8.0), keeper, Progress())
    trials = [state for state in keeper.states if not state[0].complete]
    assert trials
    latest = Validation(validation_windows(purchases)[0], seed=0)
    for told, folder in trials:
        constants = told.parameters
        settings = Settings(
            alpha0=float(constants["alpha0"]),
            pull=float(constants["alpha0"]) * float(constants["reg"]),
            tau=float(constants["tau"]),
        )
        table = np.load(folder / VECTORS)
        (lists,) = latest.lists(table, settings, [float(constants["demand_weight"])], LENGTH)
        np.testing.assert_array_equal(np.load(folder / CUSTOMERS), latest.window.customers)
        assert latest.judge(lists).ndcg.mean() == pytest.approx(told.validation["ndcg"], abs=1e-4)
        model = keras.saving.load_model(folder / MODEL, safe_mode=True)
        np.testing.assert_allclose(principal_axes(model.products.embeddings.numpy()), table, atol=1e-4)
    everybody = np.load(keeper.states[-1][1] / CUSTOMERS)
    np.testing.assert_array_equal(everybody, np.unique(purchases.customer))
    assert len(latest.window.customers) < len(everybody)


def test_trials_of_a_large_shop_learn_from_a_part_of_the_customers_and_the_end_from_all(
    keras: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    purchases = made_purchases()
    (window, *_) = validation_windows(purchases)
    monkeypatch.setattr(validation, "_ENOUGH_PAIRS", len(window.pairs.product) // 3)
    part = Validation(window, seed=0).learned
    assert part.customers == -(-window.pairs.customers // 3)
    assert part.product.tolist() == window.pairs.product[window.pairs.customer % 3 == 0].tolist()
    keeper = Collector(tmp_path)
    train(purchases, TrainingOptions(method="factorization", budget=0), keeper, Progress())
    (_, trial), (told, whole) = keeper.states[0], keeper.states[-1]
    # It can be asked for everybody's lists, but has no table of everybody's vectors.
    assert len(np.load(trial / CUSTOMERS)) == window.pairs.customers
    assert not (trial / MODEL).exists()
    assert told.complete
    assert keras.saving.load_model(whole / MODEL).customers.input_dim == len(np.unique(purchases.customer))


def test_the_time_left_is_guessed_from_the_pace_of_all_trials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reports: list[Report] = []
    # A second passes with each report.
    monkeypatch.setattr("recsys_desktop.learning.training.time", SimpleNamespace(monotonic=lambda: float(len(reports))))
    options = TrainingOptions(method="factorization", budget=8.0)
    train(made_purchases(), options, Keeper(tmp_path), Progress(reports.append))
    trials = [(number, one) for number, one in enumerate(reports) if one.phase.startswith("Trying settings")]
    assert len({one.phase for _, one in trials}) > 1
    began = trials[0][0]
    for number, one in trials[1:]:
        assert one.seconds_left == pytest.approx((number - began) / one.done * (one.total - one.done))
