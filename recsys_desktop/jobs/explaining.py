"""Explanation jobs: why a product has its score for a customer, and which products are similar, with names and ids."""

from __future__ import annotations

from dataclasses import dataclass

from recsys_desktop.errors import NotFound, TooEarly
from recsys_desktop.explaining.reasons import explain
from recsys_desktop.explaining.similar import Neighbours, neighbours
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import translate

FEW_BUYERS = 5
"""Fewer customers say little of what a product is like."""


@dataclass(frozen=True)
class Share:
    """What one past purchase adds to a score."""

    product: str
    name: str
    share: float


@dataclass(frozen=True)
class Similar:
    """One neighbour of a product.

    Attributes:
        rank: From 1.
        product: Its id.
        name: Its name.
        similarity: Cosine, -1 to 1.
        bought_together: How many customers bought both.
        unsure: Whether either was bought by so few customers that the similarity says little.
    """

    rank: int
    product: str
    name: str
    similarity: float
    bought_together: int
    unsure: bool


@dataclass(frozen=True)
class Explanation:
    """Why a product has its score: the shares and the baseline add up to it.

    Attributes:
        customer: For whom.
        product: Its id.
        score: The score.
        rank: From 1, among what the customer has not bought.
        shares: What the past purchases add.
        baseline: What is the same for everybody.
        similar: Similar products, nearest first.
        too_early: Whether the sales are too few to say which products are similar.
    """

    customer: str
    product: str
    score: float
    rank: int
    shares: tuple[Share, ...]
    baseline: float
    similar: tuple[Similar, ...]
    too_early: bool = False


def not_learned(view: ShopView, key: int, product: str) -> NotFound:
    """Return why the active model knows nothing of a product of the shop."""
    if not view.products.customers[view.product_row[key]]:
        return NotFound(
            translate(
                "Jobs", "So far only guests bought the product “{product}”: nobody knows yet who likes it."
            ).format(product=product)
        )
    return NotFound(
        translate("Jobs", "The active model is older than the product “{product}”: train again to include it.").format(
            product=product
        )
    )


def explain_one(view: ShopView, customer: str, product: str, *, similar_top: int = 5) -> Explanation:
    """Take one score apart.

    Raises:
        NotFound: If there is no such customer or product, nothing is trained, or the model is older than the product.
    """
    recommender = view.recommender
    history = view.history(view.customer_key(customer))
    key = view.product_key(product)
    reason = explain(recommender, history, key)
    if reason is None:
        raise not_learned(view, key, product)
    rows = view.product_row[reason.product]
    shares = tuple(
        Share(view.products.id[row], view.products.name[row], float(share))
        for row, share in zip(rows.tolist(), reason.share, strict=True)
    )
    personal = recommender.personal
    too_early = personal is not None and not view.tells_products_apart
    near = None if personal is None or too_early else neighbours(personal, key, similar_top)
    similar = _similar(view, key, near) if near is not None else ()
    return Explanation(customer, product, reason.score, reason.rank, shares, reason.baseline, similar, too_early)


def too_early_for_similar() -> str:
    """Return what is said in place of similar products where the sales are too few."""
    return translate("Jobs", "The sales are too few to tell products apart: it is too early to say which are similar.")


def similar_products(view: ShopView, product: str, *, top: int) -> tuple[Similar, ...]:
    """Return the products nearest to one in embedding space.

    Raises:
        NotFound: If there is no such product, or the model does not know it or any vectors; ``TooEarly`` where the
            sales are too few.
    """
    key, model = view.product_key(product), view.personal
    if not view.tells_products_apart:
        raise TooEarly(too_early_for_similar())
    near = neighbours(model, key, top)
    if near is None:
        raise not_learned(view, key, product)
    return _similar(view, key, near)


def _similar(view: ShopView, key: int, near: Neighbours) -> tuple[Similar, ...]:
    together = view.shop.ledger.bought_together(key, near.product)
    rows = view.product_row[near.product]
    few = view.products.customers < FEW_BUYERS
    itself = bool(few[view.product_row[key]])
    return tuple(
        Similar(
            rank=number,
            product=view.products.id[row],
            name=view.products.name[row],
            similarity=float(near.similarity[number - 1]),
            bought_together=int(together[number - 1]),
            unsure=itself or bool(few[row]),
        )
        for number, row in enumerate(rows.tolist(), start=1)
    )
