"""EASE: a linear model between all products, in closed form (Steck 2019, "Embarrassingly shallow autoencoders").

With P = (XᵀX + λI)⁻¹ over customers by products X, the matrix that predicts each product from all others best is

    B_ij = -P_ij / P_jj for i ≠ j,   B_ii = 0.

Purchases are weighted by recency, in what is learned from and in the customer's own (weighting.py). It needs a table of
all products by all products, so it is for catalogues of some thousand.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from recsys_desktop.errors import Refused
from recsys_desktop.language import grouped, translate
from recsys_desktop.learning.artefacts import Parameters
from recsys_desktop.learning.cost import inverting_seconds
from recsys_desktop.learning.counting import Matrix, co_purchases
from recsys_desktop.learning.embedding import load_vectors, vectors_of
from recsys_desktop.learning.linear import AllLinks, Linear
from recsys_desktop.learning.purchases import Floats, Ints, Pairs
from recsys_desktop.learning.recipes import Recipe
from recsys_desktop.learning.weighting import Weighting, past_of

MOST_PRODUCTS = 10_000
"""The tables of 10,000 products by 10,000 take about 1.5 GB while they are solved."""


_SMALL = 128


@dataclass(frozen=True)
class EaseSettings:
    """One choice of the constants.

    Attributes:
        tau: Days after which a purchase counts 1/e.
        reg: λ, the strength of the L2 penalty.
        length: BM25's b (weighting.py).
        saturation: BM25's k₁.
        demand_weight: γ, the weight of current demand; learned, not searched.
    """

    tau: float = 60.0
    reg: float = 100.0
    length: float = 1.0
    saturation: float = 4.0
    demand_weight: float = 0.0


LADDERS: dict[str, tuple[float, ...]] = {
    "reg": (10.0, 30.0, 100.0, 300.0, 1000.0),
    "tau": (15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0),
    "length": (0.0, 0.5, 1.0),
    "saturation": (0.4, 1.2, 4.0, 16.0),
}
"""The values that are tried, in the order in which the constants are searched."""


def fit(pairs: Pairs, now: float, settings: EaseSettings) -> Linear:
    """Learn from purchases that are looked at from a time in days since 1970.

    Raises:
        Refused: If there are too many products for it.
    """
    if pairs.products > MOST_PRODUCTS:
        raise Refused(
            "too-many-products",
            translate(
                "Learning",
                "The method “ease” compares all products with all others, which does not fit in memory for "
                "{products} products (up to {most} do). Use item-neighbours or factorization.",
            ).format(products=grouped(pairs.products), most=grouped(MOST_PRODUCTS)),
        )
    past = past_of(pairs, now)
    weighting = Weighting.over(past, settings.tau, settings.saturation, settings.length)
    matrix = Matrix.of(past, weighting.of(past), pairs.products)
    return Linear(AllLinks(_solve(matrix, settings.reg)), weighting, partial(vectors_of, pairs))


def _solve(matrix: Matrix, reg: float) -> Floats:
    gram = np.empty((matrix.columns, matrix.columns), np.float32)
    for begin, block in co_purchases(matrix):
        gram[begin : begin + len(block)] = block
    gram[np.diag_indices_from(gram)] += np.float32(reg)
    inverse = inverse_of(np.asarray(gram, np.float32))
    links = np.asarray(inverse / -np.diag(inverse), np.float32)
    links[np.diag_indices_from(links)] = 0
    return links


def inverse_of(matrix: Floats) -> Floats:
    """Return the inverse of a symmetric positive definite matrix, by halves (Schur complements).

    Nearly all of it is products of matrices, which run several times faster than numpy's general solver.
    """
    if len(matrix) <= _SMALL:
        return np.asarray(np.linalg.inv(matrix))
    half = len(matrix) // 2
    first = inverse_of(matrix[:half, :half])
    carried = matrix[half:, :half] @ first
    second = inverse_of(np.asarray(matrix[half:, half:] - carried @ matrix[:half, half:], np.float32))
    crossed = second @ carried
    out = np.empty_like(matrix)
    out[:half, :half] = first + carried.T @ crossed
    out[half:, half:] = second
    out[half:, :half] = -crossed
    out[:half, half:] = -crossed.T
    return out


def as_parameters(settings: EaseSettings, taste: Linear) -> Parameters:
    """Return all constants, for the manifest."""
    return {**vars(settings), "average": taste.weighting.average}


def load(folder: Path, parameters: Parameters, kept: Ints) -> Linear:
    """Load what was learned; products that are not kept are left out."""
    weighting = Weighting.from_parameters(parameters)
    return Linear(AllLinks.load(folder, kept), weighting, partial(load_vectors, folder, kept))


RECIPE = Recipe("ease", EaseSettings(), LADDERS, fit, as_parameters, inverting_seconds)
