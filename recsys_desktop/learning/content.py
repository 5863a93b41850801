"""Products that are described alike: content-based recommendation from names, categories and prices.

The similarity of two products is the cosine of their features (features.py); only the nearest of each product count, as
with item neighbours, and so does the weight of each purchase. It needs no other customers, so it also knows products
that hardly anybody has bought (Lops, de Gemmis and Semeraro 2011).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from recsys_desktop.errors import Refused
from recsys_desktop.language import translate
from recsys_desktop.learning.cost import counting_seconds
from recsys_desktop.learning.embedding import product_vectors
from recsys_desktop.learning.features import features
from recsys_desktop.learning.item_neighbours import as_weighted_parameters, load, nearest
from recsys_desktop.learning.linear import Linear
from recsys_desktop.learning.purchases import Pairs
from recsys_desktop.learning.recipes import Recipe
from recsys_desktop.learning.weighting import Weighting, past_of

__all__ = ["LADDERS", "RECIPE", "ContentSettings", "fit", "load"]


@dataclass(frozen=True)
class ContentSettings:
    """One choice of the constants.

    Attributes:
        tau: Days after which a purchase counts 1/e.
        neighbours: How many products each purchase speaks for.
        category: Weight of the category beside the name.
        price: Weight of the price beside the name.
        length: BM25's b (weighting.py).
        saturation: BM25's k₁.
        demand_weight: γ, the weight of current demand; learned, not searched.
    """

    tau: float = 60.0
    neighbours: int = 50
    category: float = 0.5
    price: float = 0.25
    length: float = 1.0
    saturation: float = 1.2
    demand_weight: float = 0.0


LADDERS: dict[str, tuple[float, ...]] = {
    "neighbours": (10, 25, 50, 100, 200),
    "tau": (15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0),
    "price": (0.0, 0.25, 0.5),
    "category": (0.0, 0.25, 0.5, 1.0),
    "length": (0.0, 0.5, 1.0),
}
"""The values that are tried, in the order in which the constants are searched."""


def are_described(pairs: Pairs) -> bool:
    """Return whether the sales name the products or their categories."""
    return pairs.goods is not None and pairs.goods.described


def fit(pairs: Pairs, now: float, settings: ContentSettings) -> Linear:
    """Learn from what the shop says of its products, and from how much customers buy.

    Raises:
        Refused: If the sales name neither names nor categories of products.
    """
    if pairs.goods is None or not pairs.goods.described:
        raise Refused(
            "no-content",
            translate(
                "Learning",
                "These sales have neither names nor categories of products, so products cannot be compared by "
                "them. Use another method, or import a file that has names.",
            ),
        )
    past = past_of(pairs, now)
    weighting = Weighting.over(past, settings.tau, settings.saturation, settings.length)
    described = features(pairs.goods, category=settings.category, price=settings.price)
    links = nearest(described, 0.0, int(settings.neighbours))
    return Linear(links, weighting, partial(product_vectors, described, seed=0))


RECIPE = Recipe("content", ContentSettings(), LADDERS, fit, as_weighted_parameters, counting_seconds)
