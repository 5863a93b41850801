"""A model from the shelf, laid beside the shop's present sales: what every list is made from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from recsys_desktop.learning.artefacts import CUSTOMERS, PRODUCTS, Training
from recsys_desktop.learning.demand import current_demand
from recsys_desktop.learning.methods import METHODS
from recsys_desktop.learning.purchases import Floats, Ints, Offsets
from recsys_desktop.learning.taste import Past, Reading, Scores, Taste
from recsys_desktop.recommending.catalogue import Catalogue, Rows

PRODUCT_IDS = "product_ids.json"
"""The ids of the products that the rows of the vectors stand for; keys may change, ids do not."""

CUSTOMER_IDS = "customer_ids.json"
"""The ids of the customers whom the model has learned from."""


@dataclass(frozen=True)
class Sold:
    """How the products of the shop sell, by store key; lines of known customers only.

    Attributes:
        recent: Lines within the last days that count as now, (keys,) int64.
        ever: Lines in all, (keys,) int64.
        span_days: Days from the first sale to the last.
        now: The last sale, in days since 1970.
    """

    recent: Offsets
    ever: Offsets
    span_days: float
    now: float


@dataclass(frozen=True)
class PersonalModel:
    """A taste over the products that the shop still has.

    Attributes:
        catalogue: Its products; the baseline is current demand times its learned weight.
        taste: What was learned, row by row as the catalogue's columns.
    """

    catalogue: Catalogue
    taste: Taste

    def past(self, rows: Rows, now: float) -> Past:
        """Return customers' purchases as the taste wants them, at a time in days since 1970."""
        return Past(rows.indptr, rows.column, now - rows.last)

    def read(self, rows: Rows, now: float) -> Reading:
        """Look at customers' purchases at a time in days since 1970."""
        return self.taste.read(self.past(rows, now))

    def scores(self, reading: Reading) -> Floats:
        """Return the scores of all products, (b, n) float32: for ranking, good to about six digits."""
        scores = reading.scores()
        scores += self.catalogue.baseline
        return scores

    def exact_scores(self, reading: Reading, columns: Ints) -> Scores:
        """Return the scores of a few products of each customer, (b, k) in float64."""
        return reading.exact(columns) + self.catalogue.baseline[columns]


def bestsellers(buyers: Offsets, ever: Offsets) -> Catalogue:
    """Return all products with the number of their new buyers as their score.

    A fraction below a half settles ties, by lines ever and then by key, so that every list has one order.

    Args:
        buyers: Customers who bought each product for the first time in the last days, by store key, (keys,) int64.
        ever: Its lines in all, (keys,) int64.
    """
    keys = np.flatnonzero(ever > 0).astype(np.int32)
    newly, lines = buyers[keys], ever[keys]
    place = np.empty(len(keys), np.int64)
    place[np.lexsort((keys, -lines, -newly))] = np.arange(len(keys))
    score = newly + 0.5 * (1 - (place + 1) / (len(keys) + 1))
    return Catalogue.over(keys, score.astype(np.float32), key_count=len(ever))


def write_product_ids(folder: Path, ids_by_key: Sequence[str]) -> None:
    """Add the ids of the model's products to a freshly trained folder.

    Args:
        folder: As the training left it; without vectors, nothing is written.
        ids_by_key: The id of each column of the purchases that were learned from.
    """
    _write_ids(folder, PRODUCTS, PRODUCT_IDS, ids_by_key)


def write_customer_ids(folder: Path, ids_by_key: Sequence[str]) -> None:
    """Add the ids of the customers whom the model knows; as :func:`write_product_ids`, with the purchases' rows."""
    _write_ids(folder, CUSTOMERS, CUSTOMER_IDS, ids_by_key)


def _write_ids(folder: Path, places: str, target: str, ids_by_key: Sequence[str]) -> None:
    if (folder / places).exists():
        ids = [ids_by_key[place] for place in np.load(folder / places, allow_pickle=False).tolist()]
        (folder / target).write_text(json.dumps(ids, ensure_ascii=False), encoding="utf-8")


def known_customers(folder: Path) -> frozenset[str] | None:
    """Return the ids of the customers whom a model has learned from; None where it learned of no customer's taste."""
    try:
        return frozenset(json.loads((folder / CUSTOMER_IDS).read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None


def has_learned_from(folder: Path, customer: str) -> bool:
    """Return whether a model has learned from a customer; where nobody can tell any more, it may have."""
    try:
        known = known_customers(folder)
    except (OSError, ValueError):
        return True
    return (folder / CUSTOMERS).exists() if known is None else customer in known


def load_personal(folder: Path, training: Training, key_of_id: dict[str, int], sold: Sold) -> PersonalModel | None:
    """Load a model from the shelf; products that the shop has no more are left out.

    Args:
        folder: The model's folder.
        training: Its ``training.json``.
        key_of_id: Store key of each product id that the shop has.
        sold: How the products sell now.

    Returns:
        The model; None where it is a list of bestsellers, or the shop has none of its products any more.
    """
    load = METHODS[training.method].load
    if load is None:
        return None
    ids: list[str] = json.loads((folder / PRODUCT_IDS).read_text(encoding="utf-8"))
    keys = np.array([key_of_id.get(product, -1) for product in ids], np.int32)
    kept = np.flatnonzero(keys >= 0).astype(np.int32)
    if not len(kept):
        return None
    taste = load(folder, training.parameters, kept)
    keys = keys[kept]
    demand = current_demand(sold.recent[keys], sold.ever[keys], sold.span_days)
    baseline = np.float32(training.parameters["demand_weight"]) * demand
    return PersonalModel(Catalogue.over(keys, baseline, key_count=len(sold.ever)), taste)
