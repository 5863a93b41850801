from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fold_in import FoldIn, Penalty, principal_axes

PENALTY = Penalty(alpha0=0.3, reg=0.02, nu=0.8)


def table(products: int, dimensions: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return principal_axes(rng.normal(size=(products, dimensions)).astype(np.float32))


def closed_form(vectors: np.ndarray, columns: np.ndarray, weights: np.ndarray, penalty: Penalty) -> np.ndarray:
    """The formula of fold_in.py, word by word, in float64."""
    q = vectors.astype(np.float64)
    y, w = q[columns], weights.astype(np.float64)
    strength = penalty.reg * (w.sum() + penalty.alpha0 * len(q)) ** penalty.nu
    a = penalty.alpha0 * q.T @ q + (y * w[:, None]).T @ y + strength * np.eye(q.shape[1])
    return np.linalg.solve(a, y.T @ w)


@pytest.mark.parametrize("length", [1, 3, 8, 9, 30])
def test_solves_the_closed_form_for_histories_shorter_and_longer_than_the_vectors(length: int) -> None:
    rng = np.random.default_rng(length)
    vectors = table(40, 8)
    columns = rng.choice(40, length, replace=False).astype(np.int32)
    weights = rng.uniform(0.01, 2, length).astype(np.float32)
    found = FoldIn(vectors, PENALTY).solve_all(np.array([0, length]), columns, weights)[0]
    np.testing.assert_allclose(found, closed_form(vectors, columns, weights, PENALTY), rtol=2e-4, atol=1e-6)


def test_rows_of_different_length_do_not_disturb_each_other() -> None:
    rng = np.random.default_rng(1)
    vectors, lengths = table(30, 6), np.array([0, 1, 12, 2, 0, 7, 30])
    indptr = np.r_[0, np.cumsum(lengths)]
    columns = np.concatenate([rng.choice(30, n, replace=False) for n in lengths]).astype(np.int32)
    weights = rng.uniform(0.1, 1, len(columns)).astype(np.float32)
    solver = FoldIn(vectors, PENALTY)
    together = solver.solve_all(indptr, columns, weights)
    for row, (begin, end) in enumerate(pairwise(indptr)):
        alone = solver.solve_all(np.array([0, end - begin]), columns[begin:end], weights[begin:end])[0]
        np.testing.assert_allclose(together[row], alone, rtol=1e-4, atol=1e-6)
    assert not together[0].any()


def test_principal_axes_keep_every_product_of_vectors_and_make_the_gram_matrix_diagonal() -> None:
    rng = np.random.default_rng(2)
    before = rng.normal(size=(50, 7)).astype(np.float32)
    after = principal_axes(before)
    np.testing.assert_allclose(after @ after.T, before @ before.T, atol=1e-4)
    gram = after.T @ after
    np.testing.assert_allclose(gram, np.diag(np.diag(gram)), atol=1e-3)
    assert (np.diff(np.diag(gram)) <= 0).all()


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 25), st.integers(0, 2**32 - 1), st.floats(0.1, 200))
def test_shares_add_up_to_the_score(length: int, seed: int, tau: float) -> None:
    rng = np.random.default_rng(seed)
    factors = Factors(table(25, 8, seed), PENALTY, tau)
    columns = rng.choice(25, length, replace=False).astype(np.int32)
    weights = np.exp(-rng.uniform(0, 300, length) / tau).clip(1e-13).astype(np.float32)
    vector = closed_form(factors.table, columns, weights, PENALTY)
    centred = factors.table.astype(np.float64) - factors.table.mean(axis=0, dtype=np.float64)
    scores = centred @ vector / np.sqrt(vector @ factors.covariance @ vector)
    shares = factors.shares_of(columns, weights, product=int(rng.integers(25)))
    product = int(np.argmin(np.abs(scores - shares.sum())))
    assert shares.sum() == pytest.approx(scores[product], rel=1e-5, abs=1e-7)


def test_scaled_vectors_give_every_customer_scores_of_unit_spread() -> None:
    factors = Factors(table(60, 8), PENALTY, 60.0)
    indptr, columns = np.array([0, 3, 3, 10]), np.arange(10, dtype=np.int32)
    weights = np.full(10, 1e-9, np.float32)
    scores = factors.vectors(indptr, columns, weights) @ factors.centred.T
    np.testing.assert_allclose(scores[[0, 2]].std(axis=1), 1, rtol=1e-3)
    np.testing.assert_allclose(scores.mean(axis=1), 0, atol=1e-5)
    assert not scores[1].any()
