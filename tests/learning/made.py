"""Small made-up purchases with a pattern that can be learned."""

from __future__ import annotations

import numpy as np

from recsys_desktop.learning.purchases import Purchases


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
    return Purchases(
        customer.astype(np.int32), product.astype(np.int32), order.astype(np.int32), day, customers, products
    )
