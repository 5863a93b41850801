"""How many of a product's likeliest buyers bought it: ``python -m tests.benchmarks.buyers SALES.csv [METHOD]``.

The file needs UCI Online Retail's columns. What lies 28 days before the last line is learned; for each product that at
least five customers bought for the first time after that, the twenty likeliest buyers are asked for. Beside them stand
the twenty whom it fits best, and the twenty who bought most of late whatever the product.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from recsys_desktop.learning.purchases import Ints
from recsys_desktop.recommending.buyers import Tastes, best_buyers
from recsys_desktop.recommending.model import PersonalModel
from tests.benchmarks.peers import shop_window
from tests.model_tests import histories_of, recommender_of, trained

LENGTH = 20
FEWEST = 5


def named(model: PersonalModel, tastes: Tastes, product: int, customers: int) -> dict[str, Ints]:
    """Return whom each way names for a product, best first."""
    fit = replace(tastes, activity=np.zeros(customers))
    everybody, _, _ = best_buyers(model, fit, product, customers, owners=False)
    busiest = everybody[np.argsort(-tastes.activity[everybody], kind="stable")]
    ours, _, _ = best_buyers(model, tastes, product, LENGTH, owners=False)
    return {"likeliest buyers": ours, "whom it fits best": everybody[:LENGTH], "who buys most": busiest[:LENGTH]}


def main(file: str, method: str = "item-neighbours") -> None:
    """Print the table."""
    window = shop_window(file)
    before, new = window.before, window.new
    with tempfile.TemporaryDirectory() as folder:
        model = recommender_of(*trained(before, method, Path(folder)), before).personal
    assert model is not None, "bestsellers tell no customer from the others"
    histories = histories_of(before)
    tastes = Tastes.of(model, histories, before.end)
    customer = np.repeat(new.customers, np.diff(new.indptr))
    products = np.flatnonzero(np.bincount(new.product, minlength=before.products) >= FEWEST)
    found: dict[str, list[float]] = {}
    names: dict[str, set[int]] = {}
    for product in products.tolist():
        later = customer[new.product == product]
        for way, people in named(model, tastes, product, before.customers).items():
            found.setdefault(way, []).append(float(np.isin(people, later).mean()))
            names.setdefault(way, set()).update(people.tolist())
    chance = float(np.mean([(new.product == product).sum() for product in products])) / before.customers
    print(f"{len(products):,} products, {before.customers:,} customers; by chance {100 * chance:.1f} of 100 buy")
    print(f"{'of ' + str(LENGTH) + ' named':<24} {'of 100 bought':>14} {'different names':>16}")
    for way, shares in found.items():
        print(f"{way:<24} {100 * np.mean(shares):>14.1f} {len(names[way]):>16,}")


if __name__ == "__main__":
    main(*sys.argv[1:])
