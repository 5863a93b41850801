"""Why a product has its score for a customer: exact shares of the past purchases, and what is the same for all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Ints
from recsys_desktop.learning.taste import Reading
from recsys_desktop.recommending.catalogue import Rows
from recsys_desktop.recommending.lists import Recommender
from recsys_desktop.recommending.model import PersonalModel
from recsys_desktop.store.tables import Histories

_SLACK = 1e-4
"""Scores in float32 are good to about six digits."""


@dataclass(frozen=True)
class Reason:
    """One score, taken apart: ``share.sum() + baseline == score``.

    Attributes:
        score: The score, in float64.
        rank: Its place among the products that the customer has not bought, from 1.
        product: Store keys of the past purchases, (k,) int32, the largest share first.
        share: What each adds to the score, (k,) float64; a negative one speaks against.
        baseline: What is the same for every customer: how fast the product sells now.
    """

    score: float
    rank: int
    product: Ints
    share: NDArray[np.float64]
    baseline: float


def explain(recommender: Recommender, history: Histories, product: int) -> Reason | None:
    """Take the score of one product for one customer apart.

    Args:
        recommender: What made the list.
        history: The customer's purchases, one row.
        product: Store key of the product.

    Returns:
        The reason; None where the model does not know the product.
    """
    model = recommender.personal
    rows = Rows.of(history, model.catalogue) if model is not None else None
    if model is None or rows is None or not len(rows.column):
        return _same_for_all(recommender, history, product)
    column = int(model.catalogue.column_of[product])
    if column < 0:
        return None
    shares = model.taste.shares(model.past(rows, recommender.now), column)
    baseline = float(model.catalogue.baseline[column])
    order = np.lexsort((rows.column, -shares))
    return Reason(
        score=float(shares.sum() + baseline),
        rank=_personal_rank(model, model.read(rows, recommender.now), rows.column, column),
        product=model.catalogue.keys[rows.column[order]],
        share=shares[order],
        baseline=baseline,
    )


def strongest_reasons(recommender: Recommender, histories: Histories, products: Ints) -> Ints:
    """Return of each listed product the past purchase that speaks most for it.

    Args:
        recommender: What made the lists.
        histories: The customers' purchases, (b) rows.
        products: Store keys of the listed products, (b, k) int32; -1 beyond a list's end.

    Returns:
        Store keys, (b, k) int32; -1 where no other purchase speaks for the product.
    """
    found = np.full_like(products, -1)
    model = recommender.personal
    if model is None:
        return found
    rows = Rows.of(histories, model.catalogue)
    past = model.past(rows, recommender.now)
    for at, listed in enumerate(products.tolist()):
        own = past.rows(at, at + 1)
        if not len(own.column):
            continue
        bought = model.catalogue.keys[own.column]
        for place, product in enumerate(listed):
            column = int(model.catalogue.column_of[product]) if product >= 0 else -1
            if column >= 0:
                shares = np.where(own.column == column, -np.inf, model.taste.shares(own, column))
                best = int(shares.argmax())
                found[at, place] = bought[best] if shares[best] > 0 else -1
    return found


def _personal_rank(model: PersonalModel, reading: Reading, bought: Ints, column: int) -> int:
    """Return a product's place as the lists have it: only what float32 cannot tell from it is scored in float64."""
    scores = model.scores(reading)[0]
    own = float(scores[column])
    scores[bought] = -np.inf
    scores[column] = -np.inf
    slack = _SLACK * max(1.0, abs(own))
    near = np.flatnonzero(np.abs(scores - own) <= slack).astype(np.int32)
    exact = model.exact_scores(reading, np.append(near, np.int32(column))[None])[0]
    ahead = (exact[:-1] > exact[-1]) | ((exact[:-1] == exact[-1]) & (near < column))
    return 1 + int(np.count_nonzero(scores > own + slack)) + int(np.count_nonzero(ahead))


def _rank(scores: NDArray[np.floating], bought: Ints, column: int) -> int:
    """Return a product's place among those not bought; equal scores go by column, as in the lists."""
    own = scores[column]
    others = scores.copy()
    others[bought] = -np.inf
    others[column] = -np.inf
    return 1 + int((others > own).sum() + (others[:column] == own).sum())


def _same_for_all(recommender: Recommender, history: Histories, product: int) -> Reason | None:
    bestsellers = recommender.bestsellers
    column = int(bestsellers.column_of[product])
    if column < 0:
        return None
    score = float(bestsellers.baseline[column])
    rank = _rank(bestsellers.baseline, Rows.of(history, bestsellers).column, column)
    return Reason(score, rank, np.empty(0, np.int32), np.empty(0), score)
