"""Two tastes mixed: score(u, j) = (1 - b) · first(u, j) + b · second(u, j).

Both give scores in units of the customer's own spread, so a share b mixes them alike for everybody, and the share of a
purchase is the same mixture of its two shares: exact, as each of them is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.artefacts import Parameters
from recsys_desktop.learning.purchases import Floats, Ints
from recsys_desktop.learning.taste import Past, Reading, Scores, Taste

FIRST, SECOND = "first", "second"


@dataclass(frozen=True)
class BlendSettings:
    """How two tastes are mixed.

    Attributes:
        share: b, the second one's share.
        demand_weight: γ, the weight of current demand.
    """

    share: float
    demand_weight: float = 0.0


@dataclass(frozen=True)
class Blend:
    """A mixture.

    Attributes:
        first: One taste; similar products and the map are its.
        second: The other.
        share: b.
    """

    first: Taste
    second: Taste
    share: float

    @property
    def table(self) -> NDArray[np.floating[Any]]:
        """The first taste's product vectors."""
        return self.first.table

    def read(self, past: Past) -> BlendReading:
        """Look at customers with both."""
        return BlendReading(self.first.read(past), self.second.read(past), self.share)

    def shares(self, past: Past, product: int) -> Scores:
        """Return what each purchase of one customer adds to the score of a product, (k,)."""
        first, second = (taste.shares(past, product) for taste in (self.first, self.second))
        return np.asarray((1 - self.share) * first + self.share * second)

    def save(self, folder: Path) -> None:
        """Write each into a folder of its own."""
        for name, taste in ((FIRST, self.first), (SECOND, self.second)):
            (folder / name).mkdir()
            taste.save(folder / name)


@dataclass(frozen=True)
class BlendReading:
    """Customers as both tastes see them."""

    first: Reading
    second: Reading
    share: float

    def scores(self) -> Floats:
        """Return the scores of all products, (b, n) float32."""
        scores = self.first.scores()
        scores *= np.float32(1 - self.share)
        scores += np.float32(self.share) * self.second.scores()
        return scores

    def exact(self, columns: Ints) -> Scores:
        """Return the scores of some products of each customer, (b, k)."""
        return (1 - self.share) * self.first.exact(columns) + self.share * self.second.exact(columns)

    def of(self, column: int) -> Scores:
        """Return all customers' scores of one product, (b,)."""
        return (1 - self.share) * self.first.of(column) + self.share * self.second.of(column)


def joined_parameters(share: float, parts: dict[str, tuple[str, Parameters]]) -> Parameters:
    """Return the constants of both under one roof: ``first_method``, ``first_tau`` and so on."""
    joined: Parameters = {"share": share}
    for place, (method, parameters) in parts.items():
        joined[f"{place}_method"] = method
        joined |= {f"{place}_{name}": value for name, value in parameters.items()}
    return joined


def load_blend(
    folder: Path, parameters: Parameters, kept: Ints, load: Callable[[str, Path, Parameters, Ints], Taste]
) -> Blend:
    """Load both tastes; ``load`` does it for a method's name."""

    def part(place: str) -> Taste:
        own = {name.removeprefix(f"{place}_"): value for name, value in parameters.items() if name.startswith(place)}
        return load(str(own["method"]), folder / place, own, kept)

    return Blend(part(FIRST), part(SECOND), float(parameters["share"]))
