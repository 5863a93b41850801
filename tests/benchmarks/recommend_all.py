"""Everybody's ten beside a bare numpy loop: ``python -m tests.benchmarks.recommend_all [CUSTOMERS] [PRODUCTS]``.

The loop does what a programmer would write: a block of customers' vectors times all products' vectors, what was
bought set to -inf, ``argpartition``, and a sort of the ten. Ours does more: it also folds every customer's vector in
from the purchases and names the kind of each list. Both run in turn in one process; the table shows the ratio.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fold_in import Penalty, principal_axes
from recsys_desktop.recommending.catalogue import Catalogue
from recsys_desktop.recommending.lists import Recommender
from recsys_desktop.recommending.model import PersonalModel, Sold
from recsys_desktop.store.tables import Histories

DIMENSIONS, LENGTH, BLOCK = 64, 10, 1_024
NOW = 20_000.0


def made(customers: int, products: int) -> tuple[Recommender, Histories]:
    """Random vectors, and histories of 14 products on average."""
    rng = np.random.default_rng(0)
    table = principal_axes(rng.normal(0, 0.2, (products, DIMENSIONS)).astype(np.float32))
    lengths = rng.geometric(1 / 14, customers).clip(max=products // 4)
    indptr = np.r_[0, np.cumsum(lengths)]
    product = np.concatenate([np.sort(rng.choice(products, n, replace=False)) for n in lengths]).astype(np.int32)
    last = ((NOW - rng.uniform(0, 300, len(product))) * 86_400).astype("datetime64[s]")
    one = np.ones(len(product), np.int32)
    histories = Histories(np.arange(customers, dtype=np.int32), indptr, product, last, last, one, one.astype("f4"))
    keys = np.arange(products, dtype=np.int32)
    catalogue = Catalogue.over(keys, rng.normal(size=products).astype(np.float32), key_count=products)
    model = PersonalModel(catalogue, Factors(table, Penalty(1.0, 0.002), 60.0))
    none = np.zeros(products, np.int64)
    return Recommender(model, catalogue, Sold(none, none, 300.0, NOW)), histories


def bare_loop(vectors: np.ndarray, table: np.ndarray, histories: Histories) -> None:
    """matmul + argpartition, nothing else."""
    for begin in range(0, len(vectors), BLOCK):
        scores = vectors[begin : begin + BLOCK] @ table.T
        indptr = histories.indptr[begin : begin + BLOCK + 1]
        rows = np.repeat(np.arange(len(scores)), np.diff(indptr))
        scores[rows, histories.product[indptr[0] : indptr[-1]]] = -np.inf
        best = np.argpartition(-scores, LENGTH, axis=1)[:, :LENGTH]
        order = np.argsort(-np.take_along_axis(scores, best, axis=1), axis=1)
        np.take_along_axis(best, order, axis=1)


def main(customers: int = 100_000, products: int = 10_000) -> None:
    """Print the table."""
    recommender, histories = made(customers, products)
    assert recommender.personal is not None
    vectors = np.random.default_rng(1).normal(size=(customers, DIMENSIONS)).astype(np.float32)
    table, cold = recommender.personal.taste.table, np.zeros(customers, bool)
    print(f"{customers:,} customers x {products:,} products x {DIMENSIONS} dimensions, lists of {LENGTH}")
    print(f"{'run':>4} {'ours, s':>9} {'bare, s':>9} {'ratio':>6}")
    for run in range(3):
        marks = [time.perf_counter()]
        recommender.new_for_you(histories, LENGTH, cold=cold)
        marks.append(time.perf_counter())
        bare_loop(vectors, table, histories)
        marks.append(time.perf_counter())
        ours, bare = np.diff(marks)
        print(f"{run + 1:>4} {ours:>9.2f} {bare:>9.2f} {ours / bare:>6.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
