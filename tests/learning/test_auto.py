"""What ``auto`` ships: bestsellers unless beaten beyond doubt; the simplest that cannot be told from the best."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from recsys_desktop.learning.artefacts import TOO_FEW_RETURNED, Keeper, Training, kept, read_training
from recsys_desktop.learning.auto import Entry, Gate, Stage, chosen
from recsys_desktop.learning.bench import BESTSELLER_DAYS, Bench
from recsys_desktop.learning.contenders import contenders
from recsys_desktop.learning.demand import RECENT_DAYS
from recsys_desktop.learning.methods import train
from recsys_desktop.learning.protocol import Judged
from recsys_desktop.learning.purchases import Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.validation import Validation
from recsys_desktop.progress import Progress, Report
from tests.learning.made import made_purchases

BASE = np.random.default_rng(0).random(400)


def judged(ndcg: np.ndarray) -> tuple[Judged, ...]:
    """Two windows of judgements."""
    return tuple(Judged(half, half, half > 0) for half in np.split(ndcg, 2))


def entry(name: str, ndcg: np.ndarray) -> Entry:
    trial: Any = SimpleNamespace(windows=judged(ndcg), ndcg=float(ndcg.mean()))
    contender: Any = SimpleNamespace(name=name)
    return Entry(contender, trial)


def shipped(entries: list[Entry], mixtures: list[Entry] = []) -> str | None:  # noqa: B006 -- never changed
    bench: Any = SimpleNamespace(bestsellers=judged(BASE))
    found = chosen(entries, mixtures, bench, seed=0)
    return None if found is None else found.contender.name


def noisy(gain: float, seed: int) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, 0.1, 400)
    return BASE + gain + noise - noise.mean()


def test_bestsellers_are_shipped_unless_beaten_beyond_doubt() -> None:
    assert shipped([]) is None
    assert shipped([entry("same", BASE)]) is None
    assert shipped([entry("worse", noisy(-0.05, 1)), entry("hardly better", noisy(0.001, 2))]) is None
    assert shipped([entry("worse", noisy(-0.05, 1)), entry("better", noisy(0.05, 2))]) == "better"


def test_the_simpler_one_is_shipped_where_nobody_can_tell_them_apart() -> None:
    simple, rich = noisy(0.05, 1), noisy(0.051, 3)
    assert shipped([entry("simple", simple), entry("rich", rich)], [entry("mixed", noisy(0.051, 4))]) == "simple"
    assert shipped([entry("simple", simple), entry("rich", simple + 0.002)]) == "rich"  # by little, but surely
    assert shipped([entry("simple", simple), entry("rich", noisy(0.058, 3))]) == "rich"  # in doubt, but by much
    assert shipped([entry("simple", simple), entry("rich", rich)], [entry("mixed", simple + 0.04)]) == "mixed"


def test_a_stopped_contest_keeps_the_best_that_beats_bestsellers(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path)
    keeper.keep(Training("bestsellers", {}, {"ndcg": 0.3}), lambda _: None)
    gate = Gate(keeper, 0.3)
    for ndcg, name in ((0.2, "bestsellers"), (0.4, "first"), (0.35, "first"), (0.5, "second")):
        gate.keep(Training("first" if ndcg < 0.5 else "second", {}, {"ndcg": ndcg}), lambda _: None)
        best = kept(tmp_path)
        assert best is not None
        assert read_training(best).method == name
    gate.open()
    # What is shipped replaces its own half-trained states, whose figures are the same.
    for method in ("half", "shipped"):
        gate.keep(Training(method, {}, {"ndcg": 0.1}), lambda _: None)
        best = kept(tmp_path)
        assert best is not None
        assert read_training(best).method == method


def test_the_bar_never_goes_back_and_the_best_figures_stay() -> None:
    told: list[Report] = []
    whole, figures = Progress(told.append), {}
    first, second = Stage(whole, 0.0, 0.5, figures, "ease"), Stage(whole, 0.5, 1.0, figures)
    first.report("Trying", 2, 2, "rounds", figures={"validation_ndcg": 0.4})
    second.report("Trying", 1, 2, "rounds", figures={"validation_ndcg": 0.3, "loss": 7.0})
    assert [one.share for one in told] == [0.5, 0.75]
    assert [one.method for one in told] == ["ease", ""]
    assert all(one.seconds_left is not None for one in told)
    assert told[1].figures == {"validation_ndcg": 0.4, "loss": 7.0}
    whole.cancel()
    with pytest.raises(Exception, match="Cancelled"):
        first.report("Trying")


def trained(purchases: Purchases, folder: Path) -> Training:
    train(purchases, TrainingOptions(budget=0.5), Keeper(folder), Progress())
    best = kept(folder)
    assert best is not None
    return read_training(best)


def test_a_shop_without_tastes_gets_bestsellers(tmp_path: Path) -> None:
    made = made_purchases(products=60)
    popularity = 1 / np.arange(1, 61)
    drawn = np.random.default_rng(5).choice(60, len(made), p=popularity / popularity.sum()).astype(np.int32)
    shuffled = Purchases(made.customer, drawn, made.order, made.day, made.customers, made.products)
    training = trained(shuffled, tmp_path)
    assert training.method == "bestsellers"
    assert training.validation["ndcg"] > 0


def test_a_shop_with_tastes_gets_a_personal_method_that_beats_bestsellers(tmp_path: Path) -> None:
    training = trained(made_purchases(products=100), tmp_path)
    assert training.method != "bestsellers"
    assert training.complete
    assert training.validation["ndcg"] > training.validation["bestsellers_ndcg"]


def entered(purchases: Purchases, folder: Path, budget: float) -> list[str]:
    makers, _ = contenders(Bench(purchases, seed=0), TrainingOptions(budget=budget), Keeper(folder), Progress())
    return [make().name for make in makers[:-1]]  # the last one starts TensorFlow


def test_names_of_products_enter_the_contest_where_there_are_some_and_the_budget_allows_it(tmp_path: Path) -> None:
    made = made_purchases()
    assert entered(made, tmp_path, 30.0) == [
        "category-bestsellers",
        "item-neighbours",
        "content",
        "user-neighbours",
        "ease",
    ]
    assert entered(made, tmp_path, 0.5) == ["category-bestsellers", "item-neighbours"]
    assert entered(replace(made, goods=None), tmp_path, 30.0) == ["item-neighbours", "user-neighbours", "ease"]


def test_where_nobody_can_be_judged_everybody_gets_what_sells_best_and_it_is_told_why(tmp_path: Path) -> None:
    training = trained(made_purchases(customers=10, products=12), tmp_path)
    assert (training.method, training.because) == ("bestsellers", TOO_FEW_RETURNED)
    assert training.complete
    assert training.validation == {}
    assert training.parameters["bestseller_days"] == RECENT_DAYS


def test_one_lucky_window_of_bestsellers_does_not_win_against_three_good_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    lucky = dict(zip(BESTSELLER_DAYS, (0.10, 0.02, 0.08, 0.09, 0.085, 0.03, 0.03), strict=True))

    def judge_bestsellers(_: Validation, days: float) -> Judged:
        return Judged(np.array([lucky[days]]), np.zeros(1), np.zeros(1, bool))

    monkeypatch.setattr(Validation, "judge_bestsellers", judge_bestsellers)
    assert Bench(made_purchases(), seed=0).bestseller_days == 56
