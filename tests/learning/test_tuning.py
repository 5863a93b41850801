from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from recsys_desktop.learning import validation
from recsys_desktop.learning.cost import sweep_seconds, trials_within
from recsys_desktop.learning.demand import current_demand, demand_of
from recsys_desktop.learning.fold_in import FoldIn, principal_axes
from recsys_desktop.learning.protocol import Judged
from recsys_desktop.learning.purchases import Floats, Ints, pair_up, recency_weights
from recsys_desktop.learning.ranking import top
from recsys_desktop.learning.settings import Settings, ladders, most_dimensions, usual_settings
from recsys_desktop.learning.tuning import Trial, Verdict, try_settings, tune
from recsys_desktop.learning.validation import FEWEST_CUSTOMERS, Validation, validation_windows
from tests.learning.made import made_purchases

LADDERS = ladders(Settings(), most=256)
NO_JUDGEMENT = Judged(np.empty(0), np.empty(0), np.empty(0, bool))


def climb(best: Settings, trials: int, fixed: frozenset[str] = frozenset()) -> tuple[Trial, list[Settings]]:
    """Tune towards a known best choice."""
    tried: list[Settings] = []

    def attempt(settings: Settings) -> Trial:
        tried.append(settings)
        steps = sum(
            abs(ladder.index(getattr(settings, name)) - ladder.index(getattr(best, name)))
            for name, ladder in LADDERS.items()
        )
        return Trial(settings, 1.0 - steps / 100, NO_JUDGEMENT)

    found: list[float] = []
    result = tune(
        Settings(),
        trials=trials,
        fixed=fixed,
        attempt=attempt,
        found=lambda t: found.append(t.ndcg),
        ladders=LADDERS,
    )
    assert found == sorted(found)
    assert result.ndcg == found[-1]
    return result, tried


def test_every_start_lies_on_its_ladder() -> None:
    for start in (Settings(), usual_settings(1, 1), usual_settings(943, 1_643), usual_settings(100_000, 10_000)):
        for name, ladder in ladders(start, most=256).items():
            assert getattr(start, name) in ladder
            assert list(ladder) == sorted(ladder)


def test_no_more_dimensions_are_tried_than_the_shop_bears() -> None:
    tiny = usual_settings(60, 40)
    assert ladders(tiny, most=most_dimensions(60, 40))["dimensions"] == (16, 32, 39)
    assert most_dimensions(1, 1) == 1
    assert usual_settings(3_600, 3_450).dimensions == 64


def test_the_walk_finds_the_best_choice_wherever_it_lies() -> None:
    best = Settings(tau=15.0, pull=LADDERS["pull"][-1], alpha0=0.125, dimensions=128)
    result, tried = climb(best, trials=100)
    assert result.settings == best
    assert len(set(tried)) == len(tried)


def test_no_more_trials_than_allowed_and_the_first_constant_first() -> None:
    result, tried = climb(Settings(tau=960.0), trials=3)
    assert len(tried) == 3
    assert result.settings.tau == 480.0


def test_fixed_constants_stay() -> None:
    result, _ = climb(Settings(dimensions=16, tau=120.0), trials=50, fixed=frozenset({"dimensions"}))
    assert (result.settings.dimensions, result.settings.tau) == (64, 120.0)


def numpy_training(judging: Validation, settings: Settings, each_epoch: Callable[[Floats], Verdict]) -> None:
    """Alternating least squares in numpy, in place of the Keras model."""
    pairs = judging.window.pairs
    weights = recency_weights(pairs.last, judging.window.before.end, settings.tau)
    turned = np.argsort(pairs.product, kind="stable")
    indptr = np.searchsorted(pairs.product[turned], np.arange(pairs.products + 1))
    table: Floats = np.random.default_rng(0).normal(0, 0.1, (pairs.products, settings.dimensions)).astype(np.float32)
    for _ in range(6):
        people = FoldIn(principal_axes(table), settings.penalty).solve_all(pairs.indptr, pairs.product, weights)
        solver = FoldIn(principal_axes(people), settings.penalty)
        table = solver.solve_all(indptr, pairs.customer[turned], weights[turned])
        if each_epoch(table).enough:
            return


def test_a_trial_reports_the_sweeps_and_the_demand_weight_that_were_best() -> None:
    validations = [Validation(window, seed=0) for window in validation_windows(made_purchases(products=100))]
    assert len(validations) == 2
    trial = try_settings(Settings(dimensions=8, demand_weight=1.0), validations, numpy_training)
    assert 1 <= trial.settings.sweeps <= 6
    assert trial.latest.ndcg.shape == (len(validations[-1].relevant),)
    fixed = try_settings(Settings(dimensions=8, demand_weight=0.0), validations, numpy_training)
    assert trial.ndcg > 0
    assert fixed.ndcg > 0


class Planned:
    """A window whose table of the k-th sweep, and every list of it, has the k-th planned measure."""

    def __init__(self, *ndcg: float) -> None:
        self.ndcg = ndcg

    def lists(self, table: Floats, settings: Settings, weights: Sequence[float], length: int) -> list[Floats]:
        del settings, length
        return [table for _ in weights]

    def judge(self, lists: Floats) -> Judged:
        return Judged(np.full(1, self.ndcg[int(lists[0, 0])]), np.empty(0), np.empty(0, bool))


def test_the_number_of_sweeps_is_that_of_the_best_mean_over_the_windows() -> None:
    epochs: list[int] = []
    best: list[bool] = []

    def training(judging: Planned, settings: Settings, each_epoch: Callable[[Floats], Verdict]) -> None:
        best.clear()
        for epoch in range(6):
            verdict = each_epoch(np.full((1, 1), epoch, np.float32))
            best.append(verdict.best)
            if verdict.enough:
                break
        epochs.append(len(best))

    windows = [Planned(0.2, 0.19, 0.1, 0.1, 0.1, 0.1), Planned(0.1, 0.1, 0.5, 0.4, 0.4, 0.9)]
    trial = try_settings(Settings(), windows, training)  # type: ignore[arg-type]
    assert (trial.settings.sweeps, trial.ndcg) == (3, pytest.approx(0.3))
    # One's fall does not hide the other's rise, nor does one bad epoch of the mean; a rise after two is not waited for.
    assert epochs == [6, 5]
    assert best == [True, False, True, False, False]


def test_a_personal_list_beats_bestsellers_where_tastes_differ() -> None:
    latest = Validation(validation_windows(made_purchases(products=100))[0], seed=0)
    trial = try_settings(Settings(dimensions=8), [latest], numpy_training)
    assert trial.ndcg > 1.3 * latest.judge_bestsellers(28).ndcg.mean()


def test_judging_holds_few_scores_at_once_and_gives_the_same_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    window = validation_windows(made_purchases(products=100))[0]
    table = np.random.default_rng(0).normal(0, 0.1, (window.before.products, 8)).astype(np.float32)

    def both() -> list[Ints]:
        one = Validation(window, seed=0)
        return [*one.lists(table, Settings(), [0.0, 1.0], 5), one.bestseller_lists(14.0, 5)]

    whole, asked = both(), []
    monkeypatch.setattr(validation, "_CELLS", 1_000)
    monkeypatch.setattr(validation, "top", lambda scores, length: asked.append(scores.size) or top(scores, length))
    for part, all_at_once in zip(both(), whole, strict=True):
        np.testing.assert_array_equal(part, all_at_once)
    assert 0 < max(asked) <= 1_000


def test_windows_need_enough_history_and_customers() -> None:
    assert len(validation_windows(made_purchases())) == 2
    assert validation_windows(made_purchases(days=3)) == ()
    few = made_purchases(customers=12)
    assert all(len(window.new) >= FEWEST_CUSTOMERS for window in validation_windows(few))


def test_a_quiet_latest_window_is_not_passed_over_for_an_older_one() -> None:
    made = made_purchases()
    quiet = made.day > made.end - 28
    few = made.customer < 10
    assert validation_windows(made.where(~quiet | few)) == ()
    earlier = (made.day > made.end - 56) & ~quiet
    assert [window.cut for window in validation_windows(made.where(~earlier | few))] == [made.end - 28]


def test_nothing_after_the_cut_is_seen_before_it() -> None:
    made = made_purchases()
    for window in validation_windows(made):
        assert window.before.end < made.end - 27
        assert set(window.pairs.customer.tolist()) == set(range(window.before.customers))


def test_demand_is_high_for_what_sells_faster_than_usual() -> None:
    demand = current_demand(np.array([50, 10, 0]), np.array([100, 260, 260]), span_days=365)
    assert demand[0] > demand[1] > demand[2]
    assert demand.mean() == pytest.approx(0, abs=1e-6)
    assert demand.std() == pytest.approx(1, rel=1e-5)


def test_demand_is_silent_where_products_do_not_differ() -> None:
    assert current_demand(np.array([3, 3]), np.array([9, 9]), span_days=100).tolist() == [0, 0]
    one = made_purchases(customers=1, products=1)
    assert demand_of(one).tolist() == [0]


def test_a_budget_buys_trials_by_the_size_of_the_data_alone() -> None:
    small = sweep_seconds(pair_up(made_purchases()), 64)
    large = sweep_seconds(pair_up(made_purchases(customers=400, products=100)), 64)
    assert 0 < small < large
    assert sweep_seconds(pair_up(made_purchases()), 128) > small
    assert trials_within(0.001, small, sweeps=4, windows=2, most=24) == 1
    assert trials_within(1e9, small, sweeps=4, windows=2, most=24) == 24
