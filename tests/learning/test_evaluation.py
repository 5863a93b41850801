"""The measures of a test, worked by hand and against plain Python; intervals against resamples drawn one by one."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from recsys_desktop.learning.bootstrap import interval, resampled_means, share_interval
from recsys_desktop.learning.evaluation import Judge
from recsys_desktop.learning.protocol import Relevant, Window, split
from recsys_desktop.learning.purchases import Purchases
from tests.learning.made import made_purchases


def by_hand() -> Window:
    """Products 0 … 3 by age 100, 100, 10 and 100 days; customer 0 made three orders, customer 1 one."""
    lines = [
        (0, 0, 0, 0.0),
        (1, 1, 1, 0.5),
        (1, 3, 1, 0.5),
        (0, 2, 2, 90.0),
        (0, 0, 3, 95.0),
        (2, 0, 4, 100.0),
        (0, 1, 5, 105.0),  # new
        (0, 3, 5, 105.0),  # new
        (1, 2, 6, 106.0),  # new, and a young product
        (1, 1, 6, 106.0),  # again
    ]
    customer, product, order, day = (np.array(column) for column in zip(*lines, strict=True))
    made = Purchases(customer.astype(np.int32), product.astype(np.int32), order.astype(np.int32), day, 3, 4)
    return split(made, cut=101.0, end=110.0)


def test_measures_by_hand() -> None:
    window = by_hand()
    assert window.new.product.tolist() == [1, 3, 2]
    lists = {
        "mine": np.array([[3, 2], [0, 2]], np.int32),
        "none": np.array([[2, -1], [-1, -1]], np.int32),
    }
    mine, none = Judge(window, window.new, np.array([5.0, 20.0, 7.0]), seed=0).judge(lists, baseline="none")
    second = 1 / math.log2(3)
    assert mine.ndcg == pytest.approx((1 / (1 + second) + second) / 2)
    assert mine.recall == pytest.approx((1 / 2 + 1) / 2)
    assert (mine.hit_rate, mine.revenue) == (1.0, 13.5)
    assert mine.coverage == 3 / 4
    assert mine.new_share == 2 / 4
    assert mine.bestseller_share == 1.0  # of four products all are among the ten best
    assert [(one.least, one.count, one.hit_rate) for one in mine.by_history] == [(1, 1, 1.0), (3, 1, 1.0)]
    assert [(one.length, one.hit_rate) for one in mine.by_length] == [(1, 0.5)]
    assert mine.behind["ndcg"] == (0, 0)
    assert none.behind["hit_rate"] == (-1, -1)
    assert [(one.least, one.count, one.hit_rate) for one in mine.by_age] == [(0, 1, 1.0), (28, 2, 0.5)]
    assert (none.ndcg, none.hit_rate, none.revenue, none.coverage, none.new_share) == (0, 0, 0, 1 / 4, 1)
    assert none.beside["hit_rate"] == (0, 0)
    assert mine.beside["hit_rate"] == (1, 1)


def plain_ndcg(shown: list[int], bought: set[int], length: int) -> float:
    gain = sum(1 / math.log2(rank + 2) for rank, product in enumerate(shown[:length]) if product in bought)
    return gain / sum(1 / math.log2(rank + 2) for rank in range(min(length, len(bought))))


def test_measures_agree_with_plain_python() -> None:
    window = split(made_purchases(), cut=20_170, end=20_201)
    relevant: Relevant = window.new
    rng = np.random.default_rng(4)
    lists = np.array([rng.permutation(40)[:10] for _ in range(len(relevant))], np.int32)
    money = rng.uniform(1, 9, len(relevant.product))
    (measured,) = Judge(window, relevant, money, seed=0).judge({"random": lists}, baseline="random")
    ndcg, recall, hits, spent = [], [], [], []
    for row in range(len(relevant)):
        inside = range(relevant.indptr[row], relevant.indptr[row + 1])
        paid = {int(relevant.product[at]): float(money[at]) for at in inside}
        shown = lists[row].tolist()
        found = set(shown) & set(paid)
        ndcg.append(plain_ndcg(shown, set(paid), 10))
        recall.append(len(found) / min(10, len(paid)))
        hits.append(bool(found))
        spent.append(sum(paid[product] for product in found))
    expected = [np.mean(one) for one in (ndcg, recall, hits, spent)]
    assert [measured.ndcg, measured.recall, measured.hit_rate, measured.revenue] == pytest.approx(expected)
    assert measured.coverage == len(set(lists.ravel().tolist())) / 40
    assert sum(one.count for one in measured.by_history) == len(relevant)
    assert sum(one.count for one in measured.by_age) == len(relevant.product)


def test_intervals_are_those_of_customers_drawn_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(2)
    values = np.stack([rng.random(300), (rng.random(300) < 0.3).astype(float)], axis=1)
    monkeypatch.setattr("recsys_desktop.learning.bootstrap._CELLS", 7 * 300)
    means = resampled_means(values, seed=1)
    assert means.shape == (1000, 2)
    drawn = np.array([values[rng.integers(0, 300, 300)].mean(axis=0) for _ in range(1000)])
    for column in range(2):
        assert interval(means[:, column]) == pytest.approx(interval(drawn[:, column]), abs=0.01)
    # Pairs stay together: the difference of a measure and itself is 0 in each resample.
    twice = resampled_means(values[:, [0, 0]], seed=1)
    assert interval(twice[:, 0] - twice[:, 1]) == (0, 0)
    assert not interval(twice[:, 0] - twice[:, 1]).sure
    assert interval(means[:, 0]).sure


def test_intervals_agree_with_scipy() -> None:
    from scipy.stats import bootstrap  # here: it takes a second

    values = np.random.default_rng(1).gamma(0.5, 1.0, size=(400, 1))
    mine = interval(resampled_means(values, seed=0, resamples=4_000)[:, 0])
    theirs = bootstrap((values[:, 0],), np.mean, n_resamples=4_000, method="percentile", rng=0).confidence_interval
    assert mine == pytest.approx((theirs.low, theirs.high), rel=0.02)


def test_the_interval_of_a_share_is_that_of_customers_drawn_one_by_one() -> None:
    hits = np.random.default_rng(5).random(400) < 0.2
    drawn = resampled_means(hits[:, None].astype(float), seed=3)
    assert share_interval(hits, seed=1) == pytest.approx(interval(drawn[:, 0]), abs=0.01)


def test_longer_lists_change_only_what_is_told_by_length() -> None:
    window = split(made_purchases(), cut=20_170, end=20_201)
    rng = np.random.default_rng(6)
    lists = np.array([rng.permutation(40)[:15] for _ in range(len(window.new))], np.int32)
    money = np.ones(len(window.new.product))
    (longer,) = Judge(window, window.new, money, seed=0, top=5).judge({"one": lists}, baseline="one")
    (shorter,) = Judge(window, window.new, money, seed=0).judge({"one": lists[:, :5]}, baseline="one")
    assert [one.length for one in longer.by_length] == [1, 3, 5, 8, 10, 15]
    rates = [one.hit_rate for one in longer.by_length]
    assert rates == sorted(rates)
    assert rates[2] == longer.hit_rate
    # NaN is not equal to itself: by_age has no NDCG.
    assert repr(replace(longer, by_length=())) == repr(replace(shorter, by_length=()))
