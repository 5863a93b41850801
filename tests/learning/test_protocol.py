from __future__ import annotations

import numpy as np
import pytest

from recsys_desktop.learning.protocol import Relevant, judge, split
from recsys_desktop.learning.purchases import Purchases, pair_up, recency_weights
from tests.learning.made import made_purchases


def purchases(lines: list[tuple[int, int, int, float]]) -> Purchases:
    columns = [np.array(column) for column in zip(*lines, strict=True)]
    customer, product, order = (column.astype(np.int32) for column in columns[:3])
    return Purchases(
        customer, product, order, columns[3].astype(float), int(customer.max()) + 1, int(product.max()) + 1
    )


def test_split_by_hand() -> None:
    window = split(
        purchases(
            [
                (5, 7, 0, 1.0),
                (5, 8, 0, 1.0),
                (6, 8, 1, 2.0),
                (5, 7, 2, 9.0),  # again
                (5, 9, 2, 9.0),  # product unknown before the cut
                (6, 7, 3, 9.9),  # order begins before the cut's end
                (6, 7, 3, 10.5),
                (4, 7, 4, 9.5),  # customer unknown before the cut
                (6, 8, 5, 11.0),  # too late
            ]
        ),
        cut=5.0,
        end=10.0,
    )
    assert (window.before.customers, window.before.products) == (2, 2)
    assert window.products.tolist() == [7, 8]
    assert (window.new.customers.tolist(), window.new.product.tolist()) == ([1], [0])
    assert (window.again.customers.tolist(), window.again.product.tolist()) == ([0], [0])


def test_an_order_across_the_cut_stays_on_the_side_where_it_begins() -> None:
    window = split(purchases([(0, 0, 0, 1.0), (0, 1, 1, 4.9), (0, 2, 1, 5.1), (0, 1, 2, 6.0)]), cut=5.0, end=9.0)
    assert window.products.tolist() == [0, 1, 2]
    assert window.again.product.tolist() == [1]


def test_ndcg_recall_and_hits_by_hand() -> None:
    relevant = Relevant(np.array([0, 1, 2], np.int32), np.array([0, 2, 3, 6]), np.array([1, 4, 0, 0, 1, 2], np.int32))
    lists = np.array([[4, 0, 1], [3, 2, 1], [2, 1, 0]], np.int32)
    judged = judge(lists, relevant, products=5)
    ideal = 1 + 1 / np.log2(3)
    assert judged.ndcg.tolist() == pytest.approx([(1 + 1 / 2) / ideal, 0, 1])
    assert judged.recall.tolist() == pytest.approx([1, 0, 1])
    assert judged.hit.tolist() == [True, False, True]


def test_ndcg_agrees_with_scikit_learn() -> None:
    from sklearn.metrics import ndcg_score  # here: it takes more than a second

    rng = np.random.default_rng(0)
    customers, products, length = 50, 30, 10
    bought = rng.random((customers, products)) < rng.uniform(0.05, 0.6, (customers, 1))
    bought[:, 0] = True  # a customer who bought nothing is not judged
    product = np.nonzero(bought)[1]
    indptr = np.r_[0, np.cumsum(bought.sum(axis=1))]
    relevant = Relevant(np.arange(customers, dtype=np.int32), indptr, product.astype(np.int32))
    scores = rng.normal(size=(customers, products)) + bought
    lists = np.argsort(-scores, axis=1)[:, :length].astype(np.int32)
    judged = judge(lists, relevant, products)
    expected = [ndcg_score(bought[[row]], scores[[row]], k=length) for row in range(customers)]
    assert judged.ndcg == pytest.approx(expected)
    right = [len(set(lists[row].tolist()) & set(np.flatnonzero(bought[row]).tolist())) for row in range(customers)]
    assert judged.recall == pytest.approx([r / min(length, n) for r, n in zip(right, bought.sum(axis=1), strict=True)])
    assert judged.hit.tolist() == [r > 0 for r in right]


def test_short_lists_are_filled_with_negative_numbers_that_hit_nothing() -> None:
    relevant = Relevant(np.array([0], np.int32), np.array([0, 1]), np.array([0], np.int32))
    assert judge(np.array([[-1, -1]], np.int32), relevant, 3).ndcg.tolist() == [0]


def test_pairs_count_orders_once_and_keep_the_last_day() -> None:
    pairs = pair_up(purchases([(1, 2, 0, 1.0), (1, 2, 0, 1.0), (0, 2, 1, 2.0), (1, 2, 2, 3.0), (1, 0, 2, 3.0)]))
    assert pairs.indptr.tolist() == [0, 1, 3]
    assert pairs.product.tolist() == [2, 0, 2]
    assert pairs.orders.tolist() == [1, 1, 2]
    assert pairs.last.tolist() == [2.0, 3.0, 3.0]


def test_a_sample_of_customers_keeps_their_products() -> None:
    window = split(made_purchases(), cut=20_150, end=20_300)
    sample = window.new.sample(10, seed=1)
    assert len(sample) == 10
    whole = {
        int(customer): window.new.product[window.new.indptr[k] : window.new.indptr[k + 1]].tolist()
        for k, customer in enumerate(window.new.customers)
    }
    for k, customer in enumerate(sample.customers):
        assert sample.product[sample.indptr[k] : sample.indptr[k + 1]].tolist() == whole[int(customer)]


def test_recency_weights_never_underflow() -> None:
    weights = recency_weights(np.array([0.0, 90.0, 100.0, 101.0]), now=100.0, tau=0.1)
    assert (weights > 0).all()
    assert weights[2:].tolist() == [1, 1]
