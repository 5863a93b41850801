"""Whom to tell about a product: the customers likeliest to buy it, whom it fits and who buy much of late.

    score(u) = fit of the product + demand + 2 · activity of u
    activity = log(Σ_i exp(-age_ui / 120 days) + .1), standardised over the customers

The sum is over what u bought, with the age of the last purchase. Fits are in units of each customer's own spread
(learning/taste.py), which says what a customer likes, not whether that customer comes back at all: by fit alone most of
the first twenty names never do. tests/benchmarks/buyers.py counts who of them bought the product in the next weeks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Days, Ints, Offsets
from recsys_desktop.learning.taste import Reading
from recsys_desktop.recommending.catalogue import Rows
from recsys_desktop.recommending.model import PersonalModel
from recsys_desktop.store.tables import Histories

_TAU = 120.0
_FLOOR = 0.1
_ALIKE = 1e-9
_WEIGHT = 2.0
"""Higher is hardly better on real shops, and names the same customers for every product."""


@dataclass(frozen=True)
class Tastes:
    """All customers as a model sees them: made once, asked about many products.

    Attributes:
        rows: What each customer bought of the model's products.
        reading: What the model reads from it.
        activity: How much each buys of late, (m,) float64; see :func:`activity_of`.
    """

    rows: Rows
    reading: Reading
    activity: NDArray[np.float64]

    @classmethod
    def of(cls, model: PersonalModel, histories: Histories, now: float) -> Tastes:
        """Look at all customers.

        Args:
            model: The model.
            histories: All customers' purchases.
            now: The shop's last sale, in days since 1970.
        """
        rows = Rows.of(histories, model.catalogue)
        age = now - histories.last.astype(np.int64) / 86_400.0
        return cls(rows, model.read(rows, now), activity_of(histories.indptr, age))


def activity_of(indptr: Offsets, age: Days) -> NDArray[np.float64]:
    """Return how much each customer buys of late, with mean 0 and standard deviation 1; all 0 where they are alike.

    Args:
        indptr: Each customer's entries, one a product, (m + 1,) int64.
        age: Days since the last purchase of each, (k,) float64.
    """
    customer = np.repeat(np.arange(len(indptr) - 1), np.diff(indptr))
    bought = np.bincount(customer, weights=np.exp(-np.maximum(age, 0) / _TAU), minlength=len(indptr) - 1)
    activity = np.log(bought + _FLOOR)
    deviation = activity.std() if len(activity) else 0.0
    # The same ages in another order give sums that differ in their last digits.
    return (activity - activity.mean()) / deviation if deviation > _ALIKE else np.zeros(len(activity))


def best_buyers(
    model: PersonalModel, tastes: Tastes, product: int, count: int, *, owners: bool
) -> tuple[Ints, NDArray[np.float64], NDArray[np.float64]]:
    """Return the customers who are likeliest to buy a product, with their scores and how well it fits.

    Args:
        model: The model.
        tastes: All customers, as this model sees them.
        product: Store key of a product that the model knows.
        count: How many customers.
        owners: Whether customers who already bought it may be named.

    Returns:
        Rows of the histories (c,) int32, scores and, of those, the fit with demand (c,) float64 each, best first;
        customers without any known purchase are left out.
    """
    rows = tastes.rows
    column = int(model.catalogue.column_of[product])
    fits = tastes.reading.of(column) + model.catalogue.baseline[column]
    scores = fits + _WEIGHT * tastes.activity
    allowed = np.diff(rows.indptr) > 0
    if not owners:
        allowed &= ~_owns(rows, column)
    candidates = np.flatnonzero(allowed)
    order = np.lexsort((candidates, -scores[candidates]))[:count]
    chosen = candidates[order].astype(np.int32)
    return chosen, scores[chosen], fits[chosen]


def _owns(rows: Rows, column: int) -> NDArray[np.bool_]:
    owns = np.zeros(len(rows.indptr) - 1, bool)
    owns[rows.row[rows.column == column]] = True
    return owns
