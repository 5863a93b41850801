"""Whom to tell about a product: the customers with the highest scores for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Ints
from recsys_desktop.learning.taste import Reading
from recsys_desktop.recommending.catalogue import Rows
from recsys_desktop.recommending.model import PersonalModel
from recsys_desktop.store.tables import Histories


@dataclass(frozen=True)
class Tastes:
    """All customers as a model sees them: made once, asked about many products.

    Attributes:
        rows: What each customer bought of the model's products.
        reading: What the model reads from it.
    """

    rows: Rows
    reading: Reading

    @classmethod
    def of(cls, model: PersonalModel, histories: Histories, now: float) -> Tastes:
        """Look at all customers.

        Args:
            model: The model.
            histories: All customers' purchases.
            now: The shop's last sale, in days since 1970.
        """
        rows = Rows.of(histories, model.catalogue)
        return cls(rows, model.read(rows, now))


def best_buyers(
    model: PersonalModel, tastes: Tastes, product: int, count: int, *, owners: bool
) -> tuple[Ints, NDArray[np.float64]]:
    """Return the customers to whom a product fits best, with their scores.

    Scores are in units of each customer's own spread (learning/taste.py), so they compare between customers.

    Args:
        model: The model.
        tastes: All customers, as this model sees them.
        product: Store key of a product that the model knows.
        count: How many customers.
        owners: Whether customers who already bought it may be named.

    Returns:
        Rows of the histories (c,) int32 and scores (c,) float64, best first; customers without any known purchase are
        left out.
    """
    rows = tastes.rows
    column = int(model.catalogue.column_of[product])
    scores = tastes.reading.of(column) + model.catalogue.baseline[column]
    allowed = np.diff(rows.indptr) > 0
    if not owners:
        allowed &= ~_owns(rows, column)
    candidates = np.flatnonzero(allowed)
    order = np.lexsort((candidates, -scores[candidates]))[:count]
    chosen = candidates[order].astype(np.int32)
    return chosen, scores[chosen]


def _owns(rows: Rows, column: int) -> NDArray[np.bool_]:
    owns = np.zeros(len(rows.indptr) - 1, bool)
    owns[rows.row[rows.column == column]] = True
    return owns
