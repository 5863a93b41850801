"""What sells best within the categories that a customer buys: the plainest list that is still personal.

    score(u, j) = Σ_i w_ui [i and j are of one category] P(j | category),   P(j | c) = (b_j + 1) / Σ_{k in c} (b_k + 1)

b counts new buyers of the last days (popularity.py), with a fraction that settles ties. If the weights of a customer's
purchases are read as the chances of the categories, this is the chance of a product, where products within a category
are chosen as everybody does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

import numpy as np

from recsys_desktop.errors import Refused
from recsys_desktop.learning.artefacts import Parameters
from recsys_desktop.learning.embedding import load_vectors, vectors_of
from recsys_desktop.learning.item_neighbours import as_weighted_parameters
from recsys_desktop.learning.linear import Linear
from recsys_desktop.learning.popularity import new_buyers, settled
from recsys_desktop.learning.purchases import Floats, Ints, Pairs
from recsys_desktop.learning.recipes import Recipe
from recsys_desktop.learning.taste import Past, Scores
from recsys_desktop.learning.weighting import Weighting, past_of

_PRIOR = 1.0


@dataclass(frozen=True)
class CategorySettings:
    """One choice of the constants.

    Attributes:
        days: For how many days new buyers count.
        tau: Days after which a customer's purchase counts 1/e.
        saturation: BM25's k₁ (weighting.py).
        length: BM25's b.
        demand_weight: γ, the weight of current demand; learned, not searched.
    """

    days: float = 28.0
    tau: float = 120.0
    saturation: float = 4.0
    length: float = 0.0
    demand_weight: float = 0.0


LADDERS: dict[str, tuple[float, ...]] = {
    "days": (7.0, 14.0, 28.0, 56.0, 112.0, 224.0, 36_500.0),
    "tau": (15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0),
    "saturation": (0.4, 1.2, 4.0, 16.0),
}
"""The values that are tried, in the order in which the constants are searched."""


@dataclass(frozen=True)
class ShelfLinks:
    """S_ij = P(j | category) where i and j are of one category, else 0.

    Attributes:
        category: Number of each product's category, (n,) int32.
        strength: P of each product, (n,) float64.
    """

    category: Ints
    strength: Scores

    @property
    def products(self) -> int:
        """Rows and columns."""
        return len(self.category)

    @cached_property
    def means(self) -> Scores:
        """Mean of each row, (n,) float64."""
        sums = np.bincount(self.category, weights=self.strength)
        return np.asarray(sums[self.category] / max(self.products, 1))

    def times(self, past: Past, weights: Scores) -> Floats:
        """Return Σ_i w_ui S_ij, (b, n) float32."""
        count = int(self.category.max(initial=-1)) + 1
        place = past.row * count + self.category[past.column]
        wanted = np.bincount(place, weights=weights, minlength=len(past) * count).reshape(len(past), count)
        scores = np.take(wanted.astype(np.float32), self.category, axis=1)
        scores *= self.strength.astype(np.float32)
        return scores

    def cells(self, rows: Ints, columns: Ints) -> Scores:
        """Return S at rows (k,) and columns (k, c) or a single one for all, (k, c)."""
        return np.where(self.category[rows][:, None] == self.category[columns], self.strength[columns], 0.0)

    def save(self, folder: Path) -> None:
        """Write both arrays."""
        np.save(folder / "category.npy", self.category)
        np.save(folder / "strength.npy", self.strength)


def fit(pairs: Pairs, now: float, settings: CategorySettings) -> Linear:
    """Count new buyers within the categories.

    Raises:
        Refused: If the products have no categories.
    """
    if pairs.goods is None or not np.any(pairs.goods.category != ""):
        raise Refused(
            "no-categories",
            "These sales have no categories of products, so there are no bestsellers of each. Use “bestsellers”, or "
            "import a file that has categories.",
        )
    _, category = np.unique(pairs.goods.category.astype(str), return_inverse=True)
    buyers = settled(new_buyers(pairs, now, settings.days), pairs) + _PRIOR
    links = ShelfLinks(category.astype(np.int32), buyers / np.bincount(category, weights=buyers)[category])
    past = past_of(pairs, now)
    weighting = Weighting.over(past, settings.tau, settings.saturation, settings.length)
    return Linear(links, weighting, partial(vectors_of, pairs))


def has_categories(pairs: Pairs) -> bool:
    """Return whether the products are in more than one category."""
    return pairs.goods is not None and len(np.unique(pairs.goods.category.astype(str))) > 1


def load(folder: Path, parameters: Parameters, kept: Ints) -> Linear:
    """Load what was learned; products that are not kept are left out."""
    links = ShelfLinks(
        *(np.load(folder / f"{name}.npy", allow_pickle=False)[kept] for name in ("category", "strength"))
    )
    return Linear(links, Weighting.from_parameters(parameters), partial(load_vectors, folder, kept))


def _seconds(pairs: Pairs) -> float:
    return 0.2 + len(pairs.product) / 2e6


RECIPE = Recipe("category-bestsellers", CategorySettings(), LADDERS, fit, as_weighted_parameters, _seconds)
