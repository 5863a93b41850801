"""The halves of a sweep hold the pairs, by customer and by product."""

from __future__ import annotations

import numpy as np
import pytest

from recsys_desktop.learning import halves as module
from recsys_desktop.learning.halves import Half, halves
from recsys_desktop.learning.purchases import pair_up, recency_weights
from tests.learning.made import made_purchases

PAIRS = pair_up(made_purchases())
WEIGHTS = recency_weights(PAIRS.last, made_purchases().end, 50.0)


def triples(half: Half) -> list[tuple[int, int, float]]:
    """Return (row, column, weight) of all pairs in their order."""
    rows = np.repeat(half.rows, half.lengths)
    return list(zip(rows.tolist(), half.columns.tolist(), half.weights.tolist(), strict=True))


@pytest.mark.parametrize("at_once", [1, 97, 65_536])
@pytest.mark.parametrize("every", [1, 4])
def test_the_products_half_has_the_customers_pairs_by_product(
    monkeypatch: pytest.MonkeyPatch, at_once: int, every: int
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", at_once)
    customers, products = halves(PAIRS, WEIGHTS, every)
    turned = [(column, row, weight) for row, column, weight in triples(customers)]
    assert triples(products) == sorted(turned)
    assert customers.others == PAIRS.products == len(products.rows)
    assert products.others == len(customers.rows) == len(range(0, PAIRS.customers, every))


def test_a_sample_has_short_and_long_histories_whole() -> None:
    lengths = np.diff(PAIRS.indptr)
    customers, _ = halves(PAIRS, WEIGHTS, 4)
    np.testing.assert_array_equal(customers.lengths, lengths[customers.rows])
    np.testing.assert_array_equal(np.sort(customers.lengths), np.sort(lengths)[::4])
    everybody = set(triples(halves(PAIRS, WEIGHTS)[0]))
    assert set(triples(customers)) <= everybody


def test_blocks_bear_the_numbers_of_their_rows() -> None:
    customers, _ = halves(PAIRS, WEIGHTS, 4)
    seen = []
    for block in customers.blocks():
        for row, columns, weights in zip(block.rows.tolist(), block.columns, block.weights, strict=True):
            seen += [(row, int(columns[at]), float(weights[at])) for at in np.flatnonzero(weights)]
    assert sorted(seen) == triples(customers)
