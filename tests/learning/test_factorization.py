"""The Keras model against the formulas, word by word."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from recsys_desktop.learning.fold_in import FoldIn, Penalty, principal_axes
from recsys_desktop.learning.halves import halves
from recsys_desktop.learning.purchases import Pairs, pair_up, recency_weights
from recsys_desktop.learning.settings import Settings
from tests.learning.made import made_purchases

SETTINGS = Settings(alpha0=0.4, pull=0.004, tau=50.0, dimensions=8)


@pytest.fixture(scope="module")
def pairs() -> Pairs:
    return pair_up(made_purchases())


@pytest.fixture(scope="module")
def now() -> float:
    return made_purchases().end


def weights_of(pairs: Pairs, now: float) -> np.ndarray:
    return recency_weights(pairs.last, now, SETTINGS.tau)


def brute_force_loss(p: np.ndarray, q: np.ndarray, pairs: Pairs, weights: np.ndarray, penalty: Penalty) -> float:
    """Sum over every cell of the whole matrix, in float64."""
    w = np.zeros((pairs.customers, pairs.products))
    w[pairs.customer, pairs.product] = weights
    scores = p.astype(np.float64) @ q.astype(np.float64).T
    total = (w * (1 - scores) ** 2).sum() + penalty.alpha0 * (scores**2).sum()
    for table, sums, others in ((p, w.sum(1), pairs.products), (q, w.sum(0), pairs.customers)):
        strength = penalty.reg * (sums + penalty.alpha0 * others) ** penalty.nu
        total += (strength * np.square(table, dtype=np.float64).sum(axis=1)).sum()
    return float(total)


def tables(model: Any) -> tuple[np.ndarray, np.ndarray]:
    return tuple(layer.embeddings.value.numpy() for layer in (model.customers, model.products))


def test_the_reported_loss_is_the_sum_over_all_cells_and_every_epoch_lowers_it(
    fitting: ModuleType, pairs: Pairs, now: float
) -> None:
    reported, summed = [], []

    def each_epoch(model: object, loss: float) -> bool:
        reported.append(loss)
        summed.append(brute_force_loss(*tables(model), pairs, weights_of(pairs, now), SETTINGS.penalty))
        return False

    fitting.Fitter(seed=3).fit(pairs, now, SETTINGS, epochs=5, each_epoch=each_epoch)
    np.testing.assert_allclose(reported, summed, rtol=1e-5)
    assert all(later < earlier for earlier, later in pairwise(reported))


def test_each_half_step_lowers_the_loss(fitting: ModuleType, pairs: Pairs, now: float) -> None:
    from recsys_desktop.learning.factorization import CUSTOMERS, PRODUCTS, Factorization

    model = Factorization(pairs.customers, pairs.products, dimensions=8, alpha0=0.4, reg=0.01, seed=1)
    weights = weights_of(pairs, now)
    model.halves = halves(pairs, weights)
    losses = [brute_force_loss(*tables(model), pairs, weights, model.penalty)]
    for side in (CUSTOMERS, PRODUCTS) * 3:
        model.train_step(side)
        losses.append(brute_force_loss(*tables(model), pairs, weights, model.penalty))
    assert all(later < earlier for earlier, later in pairwise(losses))


def test_with_many_steps_a_solve_is_the_closed_form(fitting: ModuleType, pairs: Pairs, now: float) -> None:
    from recsys_desktop.learning.factorization import CUSTOMERS, PRODUCTS, Factorization

    reg = SETTINGS.penalty.reg
    model = Factorization(pairs.customers, pairs.products, dimensions=8, alpha0=0.4, reg=reg, steps=30)
    model.halves = halves(pairs, weights_of(pairs, now))
    for side in (CUSTOMERS, PRODUCTS):
        model.train_step(side)
    p, q = (table.astype(np.float64) for table in tables(model))
    w = np.zeros((pairs.customers, pairs.products))
    w[pairs.customer, pairs.product] = weights_of(pairs, now)
    penalty = SETTINGS.penalty
    for product in range(pairs.products):
        own = w[:, product]
        strength = penalty.reg * (own.sum() + penalty.alpha0 * pairs.customers) ** penalty.nu
        a = penalty.alpha0 * p.T @ p + (p * own[:, None]).T @ p + strength * np.eye(8)
        np.testing.assert_allclose(q[product], np.linalg.solve(a, p.T @ own), rtol=2e-3, atol=2e-5)


def test_the_trained_model_equals_a_plain_numpy_reference(fitting: ModuleType, pairs: Pairs, now: float) -> None:
    start = fitting.Fitter(seed=7)
    first = fitting.product_table(start._model(pairs.customers, pairs.products, SETTINGS))
    model = start.fit(pairs, now, SETTINGS, epochs=4, each_epoch=lambda *_: False)
    weights = weights_of(pairs, now)
    turned = np.argsort(pairs.product, kind="stable")
    by_product = np.searchsorted(pairs.product[turned], np.arange(pairs.products + 1))
    q = first
    for _ in range(4):
        p = FoldIn(principal_axes(q), SETTINGS.penalty).solve_all(pairs.indptr, pairs.product, weights)
        q = FoldIn(principal_axes(p), SETTINGS.penalty).solve_all(by_product, pairs.customer[turned], weights[turned])
    trained = fitting.product_table(model)
    # The axes may be turned and mirrored: what counts are the products of vectors.
    np.testing.assert_allclose(trained @ trained.T, q @ q.T, rtol=1e-2, atol=2e-3)


def test_other_constants_on_a_model_that_was_traced_before_are_used(
    fitting: ModuleType, pairs: Pairs, now: float
) -> None:
    fitter = fitting.Fitter(seed=0)
    fitter.fit(pairs, now, SETTINGS, epochs=1, each_epoch=lambda *_: True)
    other = replace(SETTINGS, alpha0=2.0)
    again = fitting.product_table(fitter.fit(pairs, now, other, epochs=2, each_epoch=lambda *_: False))
    fresh = fitting.product_table(fitting.Fitter(seed=0).fit(pairs, now, other, epochs=2, each_epoch=lambda *_: False))
    np.testing.assert_array_equal(again, fresh)


def test_a_saved_model_loads_in_safe_mode_and_scores_the_same(
    fitting: ModuleType, pairs: Pairs, now: float, tmp_path: Path
) -> None:
    model = fitting.Fitter(seed=0).fit(pairs, now, SETTINGS, epochs=2, each_epoch=lambda *_: False)
    asked = np.array([[0, 0], [3, 7], [79, 39]], np.int32)
    before = model(asked).numpy()
    model.save(tmp_path / "model.keras")
    loaded = fitting.keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    np.testing.assert_array_equal(loaded(asked).numpy(), before)
    assert loaded.penalty == model.penalty


def test_a_large_shop_begins_with_samples_of_its_customers_and_knows_more_after_its_first_sweep(
    fitting: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    large = made_purchases(customers=600, products=60)
    pairs = pair_up(large)

    def first_sweep() -> tuple[float, np.ndarray]:
        losses: list[float] = []
        each_epoch = lambda _, loss: bool(losses.append(loss))  # noqa: E731
        model = fitting.Fitter(seed=0).fit(pairs, large.end, SETTINGS, epochs=1, each_epoch=each_epoch)
        return losses[0], fitting.product_table(model)

    whole, _ = first_sweep()
    assert fitting.samples(len(pairs.product)) == []
    monkeypatch.setattr(fitting, "_SAMPLED", len(pairs.product) // 64)
    assert fitting.samples(len(pairs.product)) == [64, 8, 4]
    sampled, table = first_sweep()
    assert sampled < whole
    np.testing.assert_array_equal(first_sweep()[1], table)


def test_the_seed_decides_every_bit(fitting: ModuleType, pairs: Pairs, now: float) -> None:
    def trained(seed: int) -> bytes:
        model = fitting.Fitter(seed=seed).fit(pairs, now, SETTINGS, epochs=2, each_epoch=lambda *_: False)
        return fitting.product_table(model).tobytes()

    first = trained(5)
    assert first == trained(5)
    assert first != trained(6)


def test_what_was_trained_before_in_the_process_leaves_no_trace_in_a_model(
    fitting: ModuleType, pairs: Pairs, now: float
) -> None:
    def trained() -> tuple[bytes, str]:
        model = fitting.Fitter(seed=5).fit(pairs, now, SETTINGS, epochs=2, each_epoch=lambda *_: False)
        return fitting.product_table(model).tobytes(), str(model.get_config())

    first = trained()
    fitting.warm_up()
    assert trained() == first
