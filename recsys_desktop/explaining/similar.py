"""Similar products: neighbours in the full embedding space, and the map on which they can be seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Ints
from recsys_desktop.learning.ranking import top
from recsys_desktop.learning.taste import Taste
from recsys_desktop.recommending.model import PersonalModel

_ALIKE = 0.95
"""Where the products' vectors agree so much in the mean, they say how well a product sells, not what it is like."""


@dataclass(frozen=True)
class Neighbours:
    """The products nearest to one.

    Attributes:
        product: Store keys, nearest first, (k,) int32.
        similarity: Cosine of the vectors, (k,) float64.
    """

    product: Ints
    similarity: NDArray[np.float64]


def neighbours(model: PersonalModel, product: int, count: int) -> Neighbours | None:
    """Return the nearest products by the cosine of the full vectors, never of the map.

    Args:
        model: The model; its separate penalties on both tables make cosines between products well defined
            (Steck, Ekanadham and Kallus 2024).
        product: Store key.
        count: How many.

    Returns:
        The neighbours; None where the model does not know the product.
    """
    column = int(model.catalogue.column_of[product])
    if column < 0:
        return None
    table = model.taste.table
    lengths = np.linalg.norm(table, axis=1)
    cosines = table @ table[column] / np.maximum(lengths * lengths[column], np.finfo(np.float32).tiny)
    cosines[column] = -np.inf
    columns = top(cosines[None, :], count + 1)[0]
    columns = columns[columns != column][:count]
    return Neighbours(model.catalogue.keys[columns], np.clip(cosines[columns], -1, 1))


def tells_apart(taste: Taste) -> bool:
    """Return whether the products' vectors point in different directions.

    What is learned from very few sales has one direction: every product would be similar to every other, at 1.00.
    """
    lengths = np.linalg.norm(taste.table, axis=1, keepdims=True)
    count = len(lengths)
    mean = (taste.table / np.maximum(lengths, np.finfo(np.float32).tiny)).sum(axis=0, dtype=np.float64)
    # The cosines of all pairs of two products, which the sum's length has beside those of each with itself.
    return count < 2 or bool((mean @ mean - count) / (count * (count - 1)) < _ALIKE)


def product_map(taste: Taste) -> NDArray[np.float32]:
    """Return a place in the plane for each product, (n, 2) float32: the first two principal components.

    The vectors are taken at length 1, so that distance shows what the cosine measures. Each axis is scaled to
    [-1, 1].
    """
    lengths = np.linalg.norm(taste.table, axis=1, keepdims=True)
    unit = taste.table / np.maximum(lengths, np.finfo(np.float32).tiny)
    unit = unit - unit.mean(axis=0)
    _, axes = np.linalg.eigh(unit.T.astype(np.float64) @ unit)
    places = np.zeros((len(unit), 2))
    wanted = axes[:, ::-1][:, :2]
    places[:, : wanted.shape[1]] = unit @ wanted
    return np.asarray(places / np.maximum(np.abs(places).max(axis=0), 1e-12), np.float32)
