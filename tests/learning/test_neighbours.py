"""Neighbour methods and EASE against their formulas, written out over dense matrices."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.learning import counting, ease, item_neighbours, user_neighbours
from recsys_desktop.learning.counting import Matrix, co_purchases
from recsys_desktop.learning.embedding import product_vectors
from recsys_desktop.learning.purchases import Pairs, pair_up
from recsys_desktop.learning.taste import Past, Taste
from recsys_desktop.learning.weighting import past_of
from tests.learning.made import made_purchases

MADE = made_purchases(customers=30, products=25)
NOW = MADE.end
KEPT = np.array([0, 3, 4, 7, 8, 11, 20], np.int32)


@pytest.fixture(scope="module")
def pairs() -> Pairs:
    return pair_up(MADE)


def dense(past: Past, values: np.ndarray, products: int = 25) -> np.ndarray:
    out = np.zeros((len(past), products))
    out[past.row, past.column] = values
    return out


def bm25(x: np.ndarray, average: float, k1: float, b: float) -> np.ndarray:
    """Over a dense matrix of decayed purchases."""
    ease_ = 1 - b + b * x.sum(axis=1, keepdims=True) / average
    return x * (k1 + 1) / (x + k1 * ease_)


def weighted(pairs: Pairs, tau: float, k1: float, b: float) -> np.ndarray:
    x = dense(past_of(pairs, NOW), np.exp(-(NOW - pairs.last) / tau))
    return bm25(x, float(x.sum() / len(x)), k1, b)


def standardised(raw: np.ndarray) -> np.ndarray:
    return (raw - raw.mean(axis=1, keepdims=True)) / raw.std(axis=1, keepdims=True)


def item_scores(pairs: Pairs, s: item_neighbours.ItemSettings) -> np.ndarray:
    x = weighted(pairs, s.tau, s.saturation, s.length)
    lengths = np.linalg.norm(x, axis=0)
    cosines = x.T @ x / (np.outer(lengths, lengths) + s.shrinkage)
    np.fill_diagonal(cosines, 0)
    for row in cosines:
        row[np.argsort(-row, kind="stable")[s.neighbours :]] = 0
    return standardised(x @ cosines)


def ease_scores(pairs: Pairs, s: ease.EaseSettings) -> np.ndarray:
    x = weighted(pairs, s.tau, s.saturation, s.length)
    inverse = np.linalg.inv(x.T @ x + s.reg * np.eye(25))
    links = -inverse / np.diag(inverse)
    np.fill_diagonal(links, 0)
    return standardised(x @ links)


def user_scores(pairs: Pairs, s: user_neighbours.UserSettings) -> np.ndarray:
    x = weighted(pairs, s.tau, s.saturation, s.length)
    rare = x * np.log(1 + len(x) / np.maximum((x > 0).sum(axis=0), 1))
    lengths = np.linalg.norm(rare, axis=1)
    likeness = rare @ rare.T / (np.outer(lengths, lengths) + s.shrinkage)
    for row in likeness:
        row[np.argsort(-row, kind="stable")[s.neighbours :]] = 0
    return standardised(likeness @ x)


ITEM = item_neighbours.ItemSettings(tau=80.0, shrinkage=0.7, neighbours=6, saturation=1.5, length=0.6)
USER = user_neighbours.UserSettings(tau=80.0, shrinkage=0.7, neighbours=7, saturation=1.5, length=0.6)
EASE = ease.EaseSettings(tau=80.0, reg=5.0, length=0.6, saturation=1.5)


def tastes(pairs: Pairs) -> list[tuple[Taste, np.ndarray]]:
    return [
        (item_neighbours.fit(pairs, NOW, ITEM), item_scores(pairs, ITEM)),
        (user_neighbours.fit(pairs, NOW, USER), user_scores(pairs, USER)),
        (ease.fit(pairs, NOW, EASE), ease_scores(pairs, EASE)),
    ]


def test_scores_are_those_of_the_formulas(pairs: Pairs) -> None:
    past = past_of(pairs, NOW)
    for taste, expected in tastes(pairs):
        reading = taste.read(past)
        np.testing.assert_allclose(reading.scores(), expected, rtol=1e-4, atol=1e-4)
        columns = np.tile(np.array([3, 0, 24], np.int32), (len(past), 1))
        np.testing.assert_allclose(reading.exact(columns), expected[:, [3, 0, 24]], rtol=1e-4, atol=1e-4)
        np.testing.assert_allclose(taste.read(past).of(5), expected[:, 5], rtol=1e-4, atol=1e-4)


def test_every_score_is_the_sum_of_the_shares_and_the_same_alone_as_among_others(pairs: Pairs) -> None:
    past = past_of(pairs, NOW)
    for taste, _ in tastes(pairs):
        together = taste.read(past)
        together.scores()
        for customer in (0, 7, 29):
            alone = past.rows(customer, customer + 1)
            everything = np.arange(25, dtype=np.int32)[None]
            scores = taste.read(alone).exact(everything)[0]
            shares = np.array([taste.shares(alone, product).sum() for product in range(25)])
            np.testing.assert_allclose(shares, scores, rtol=1e-9, atol=1e-12)
            listed = together.exact(np.tile(everything, (len(past), 1)))[customer]
            np.testing.assert_allclose(listed, scores, rtol=1e-9, atol=1e-12)


def test_what_was_saved_scores_the_same_and_forgets_products_that_are_gone(pairs: Pairs, tmp_path: Path) -> None:
    past = past_of(pairs, NOW)
    for taste, load, parameters in (
        (
            t := item_neighbours.fit(pairs, NOW, ITEM),
            item_neighbours.load,
            item_neighbours.as_weighted_parameters(ITEM, t),
        ),
        (c := user_neighbours.fit(pairs, NOW, USER), user_neighbours.load, user_neighbours.as_parameters(USER, c)),
        (e := ease.fit(pairs, NOW, EASE), ease.load, ease.as_parameters(EASE, e)),
    ):
        taste.save(tmp_path)
        again = load(tmp_path, parameters, np.arange(25, dtype=np.int32))
        np.testing.assert_array_equal(again.read(past).scores(), taste.read(past).scores())
        fewer = load(tmp_path, parameters, KEPT)
        assert fewer.table.shape[0] == len(KEPT)
        one = Past(np.array([0, 2]), np.array([1, 5], np.int32), np.array([3.0, 30.0]))
        scores = fewer.read(one).scores()
        assert scores.shape == (1, len(KEPT))
        assert np.isfinite(scores).all()
        assert fewer.shares(one, 4).sum() == pytest.approx(float(scores[0, 4]), rel=1e-5, abs=1e-6)


def test_in_a_very_large_catalogue_only_the_most_bought_products_have_neighbours(
    pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    buyers = np.bincount(pairs.product, minlength=25)
    known = np.sort(np.argsort(-buyers, kind="stable")[:10])
    monkeypatch.setattr(item_neighbours, "MOST_PRODUCTS", 10)
    cells = item_neighbours.fit(pairs, NOW, ITEM).links.cells(np.arange(25, dtype=np.int32), np.arange(25)[None])

    x = weighted(pairs, ITEM.tau, ITEM.saturation, ITEM.length)[:, known]
    lengths = np.linalg.norm(x, axis=0)
    cosines = x.T @ x / (np.outer(lengths, lengths) + ITEM.shrinkage)
    np.fill_diagonal(cosines, 0)
    for row in cosines:
        row[np.argsort(-row, kind="stable")[ITEM.neighbours :]] = 0
    expected = np.zeros((25, 25))
    expected[np.ix_(known, known)] = cosines
    np.testing.assert_allclose(cells, expected, rtol=1e-5)


def test_co_purchases_are_counted_in_portions(pairs: Pairs, monkeypatch: pytest.MonkeyPatch) -> None:
    past = past_of(pairs, NOW)
    x = dense(past, NOW - pairs.last)
    monkeypatch.setattr(counting, "_CELLS", 70)
    monkeypatch.setattr(counting, "_STEPS", 9)
    blocks = list(co_purchases(Matrix.of(past, NOW - pairs.last, 25)))
    assert len(blocks) > 5
    np.testing.assert_allclose(np.concatenate([block for _, block in blocks]), x.T @ x, rtol=1e-12)


def test_the_inverse_by_halves_is_the_inverse() -> None:
    rng = np.random.default_rng(0)
    table = rng.normal(size=(400, 301))
    matrix = (table.T @ table + 50 * np.eye(301)).astype(np.float32)
    np.testing.assert_allclose(ease.inverse_of(matrix), np.linalg.inv(matrix.astype(np.float64)), atol=1e-6)


def test_ease_refuses_a_catalogue_that_does_not_fit(pairs: Pairs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ease, "MOST_PRODUCTS", 24)
    with pytest.raises(Refused, match="does not fit in memory for 25 products"):
        ease.fit(pairs, NOW, EASE)


def test_product_vectors_have_the_cosines_of_the_columns(pairs: Pairs) -> None:
    past = past_of(pairs, NOW)
    x = dense(past, 1.0 + past.column % 3)
    unit = x / np.linalg.norm(x, axis=0)
    vectors = product_vectors(Matrix.of(past, 1.0 + past.column % 3, 25), seed=0)
    np.testing.assert_allclose(vectors @ vectors.T, unit.T @ unit, atol=1e-4)  # 25 of 25 dimensions


def test_only_the_busiest_customers_are_listened_to_where_there_are_very_many(
    pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(user_neighbours, "MOST_CUSTOMERS", 10)
    crowd = user_neighbours.fit(pairs, NOW, USER)
    sums = weighted(pairs, USER.tau, USER.saturation, USER.length).sum(axis=1)
    kept = np.sort(np.argsort(-sums)[:10])
    np.testing.assert_allclose(np.add.reduceat(crowd.votes.value, crowd.votes.indptr[:-1]), sums[kept])
