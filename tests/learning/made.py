"""Small made-up purchases with a pattern that can be learned."""

from __future__ import annotations

import numpy as np

from recsys_desktop.learning.goods import Goods
from recsys_desktop.learning.purchases import Purchases

TASTES = ("Porcelain mug", "Linen towel", "Scented candle", "Paper lantern")


def made_goods(products: int) -> Goods:
    """Products named and shelved by taste; each taste has its own price level."""
    taste = np.arange(products) % 4
    name = np.array([f"{TASTES[one]} no. {at}" for at, one in enumerate(taste)], object)
    category = np.array([f"Shelf {one}" for one in taste], object)
    return Goods(name, category, 2.0 ** (1 + taste) + np.arange(products) / 100)


def made_purchases(*, customers: int = 80, products: int = 40, days: int = 200, seed: int = 0) -> Purchases:
    """Customers of four tastes who mostly buy what their taste likes; some products sell faster at the end."""
    rng = np.random.default_rng(seed)
    lines = []
    for order in range(customers * 6):
        customer = order % customers
        day = 20_000 + float(rng.uniform(0, days))
        own = np.arange(customer % 4, products, 4)
        for product in rng.choice(own, size=min(3, len(own)), replace=False):
            other = rng.random() < 0.15
            lines.append((customer, int(rng.integers(products)) if other else int(product), order, day))
    lines.sort(key=lambda line: (line[3], line[2]))
    customer, product, order, day = (np.array(column) for column in zip(*lines, strict=True))
    columns = (column.astype(np.int32) for column in (customer, product, order))
    return Purchases(*columns, day, customers, products, made_goods(products))
