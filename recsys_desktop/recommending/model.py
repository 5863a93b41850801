"""A model from the shelf, laid beside the shop's present sales: what every list is made from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.artefacts import CUSTOMERS, PRODUCTS, VECTORS, Training
from recsys_desktop.learning.demand import current_demand
from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fold_in import Penalty, principal_axes
from recsys_desktop.learning.purchases import Floats, Ints, Offsets, recency_weights
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
    """A factorization over the products that the shop still has.

    Attributes:
        catalogue: Its products; the baseline is current demand times its learned weight.
        factors: Its vectors and constants, row by row as the catalogue's columns.
    """

    catalogue: Catalogue
    factors: Factors

    def vectors(self, rows: Rows, now: float) -> NDArray[np.float64]:
        """Return customers' vectors, folded in at a time in days since 1970, (b, d) float64."""
        weights = recency_weights(rows.last, now, self.factors.tau)
        return self.factors.vectors(rows.indptr, rows.column, weights).astype(np.float64, copy=False)

    def scores(self, vectors: NDArray[np.float64]) -> Floats:
        """Return the scores of all products, (b, n) float32: for ranking, good to about six digits."""
        scores: Floats = vectors.astype(np.float32) @ self.factors.centred.T
        scores += self.catalogue.baseline
        return scores

    def exact_scores(self, vectors: NDArray[np.float64], columns: Ints) -> NDArray[np.float64]:
        """Return the scores of a few products of each customer, (b, k) in float64."""
        personal = np.einsum("bd,bkd->bk", vectors, self.factors.centred[columns].astype(np.float64))
        return np.asarray(personal + self.catalogue.baseline[columns])


def bestsellers(sold: Sold) -> Catalogue:
    """Return all products with the number of recent lines as their score.

    A fraction below a half settles ties, by lines ever and then by key, so that every list has one order.
    """
    keys = np.flatnonzero(sold.ever > 0).astype(np.int32)
    recent, ever = sold.recent[keys], sold.ever[keys]
    place = np.empty(len(keys), np.int64)
    place[np.lexsort((keys, -ever, -recent))] = np.arange(len(keys))
    score = recent + 0.5 * (1 - (place + 1) / (len(keys) + 1))
    return Catalogue.over(keys, score.astype(np.float32), key_count=len(sold.ever))


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


def load_personal(folder: Path, training: Training, key_of_id: dict[str, int], sold: Sold) -> PersonalModel | None:
    """Load a factorization from the shelf; products that the shop has no more are left out.

    Args:
        folder: The model's folder.
        training: Its ``training.json``.
        key_of_id: Store key of each product id that the shop has.
        sold: How the products sell now.

    Returns:
        The model; None where the shop has none of its products any more.
    """
    ids: list[str] = json.loads((folder / PRODUCT_IDS).read_text(encoding="utf-8"))
    keys = np.array([key_of_id.get(product, -1) for product in ids], np.int32)
    kept = np.flatnonzero(keys >= 0)
    if not len(kept):
        return None
    table = np.load(folder / VECTORS, mmap_mode="r", allow_pickle=False)[kept]
    if len(kept) < len(keys):
        # Without the rows that are gone, the axes on which the fold-in relies are others.
        table = principal_axes(table)
    numbers = {name: float(value) for name, value in training.parameters.items() if not isinstance(value, str)}
    factors = Factors(
        table=table.astype(np.float64),
        penalty=Penalty(numbers["alpha0"], numbers["reg"], numbers["nu"]),
        tau=numbers["tau"],
        demand_weight=numbers["demand_weight"],
    )
    keys = keys[kept]
    demand = current_demand(sold.recent[keys], sold.ever[keys], sold.span_days)
    baseline = np.float32(factors.demand_weight) * demand
    return PersonalModel(Catalogue.over(keys, baseline, key_count=len(sold.ever)), factors)
