"""Whom to tell about a product: its best buyers, with names and ids."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from recsys_desktop.jobs.explaining import not_learned
from recsys_desktop.jobs.mail import EVERYBODY, may_write
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.recommending.buyers import best_buyers

_WORDS = {1: True, -1: False, 0: None}
"""What the shop's numbers say of an agreement to mail."""


@dataclass(frozen=True)
class Buyer:
    """One customer to tell about a product.

    Attributes:
        rank: 1 for the best.
        customer: The id.
        name: "" where unknown.
        score: How likely a purchase is beside the others (recommending/buyers.py); no probability.
        fit: The part of it that says how well the product fits: its score in a list of this customer.
        last_order: The day of the last order, ISO 8601.
        mail: Whether the customer agrees to mail; None where nothing is known.
    """

    rank: int
    customer: str
    name: str
    score: float
    fit: float
    last_order: str
    mail: bool | None = None


@dataclass(frozen=True)
class Audience:
    """Whom to tell about a product.

    Attributes:
        people: The customers, best first.
        left_out: How many were passed over for what they say to mail.
    """

    people: tuple[Buyer, ...]
    left_out: int


def buyers(view: ShopView, product: str, *, top: int, owners: bool) -> tuple[Buyer, ...]:
    """Return the customers who are likeliest to buy a product; raises what :func:`audience` does."""
    return audience(view, product, top=top, owners=owners, mail=EVERYBODY).people


def audience(view: ShopView, product: str, *, top: int, owners: bool, mail: str) -> Audience:
    """Return the customers to tell about a product, best first.

    Args:
        view: The shop.
        product: Its id.
        top: How many customers at most.
        owners: Whether those who have it already may be among them.
        mail: Whom it may be told, as in :func:`mail.may_write`.

    Raises:
        NotFound: If there is no such product, or the model does not know it or any vectors.
    """
    key = view.product_key(product)
    model = view.personal
    if model.catalogue.column_of[key] < 0:
        raise not_learned(view, key, product)
    keys = view.histories.customer_keys
    rows, scores, fits = best_buyers(model, view.tastes, key, len(keys), owners=owners)
    meant = np.flatnonzero(may_write(view, keys[rows], mail))[:top]
    # Whoever comes after the last one was not passed over.
    seen = len(rows) if len(meant) < top else int(meant[-1]) + 1
    table, people = view.customers, view.customer_row[keys[rows[meant]]]
    days = np.datetime_as_string(table.last[people], "D").tolist()
    told = zip(people.tolist(), scores[meant].tolist(), fits[meant].tolist(), days, strict=True)
    found = (
        Buyer(number, table.id[one], table.name[one], score, fit, day, _WORDS[int(table.mail[one])])
        for number, (one, score, fit, day) in enumerate(told, start=1)
    )
    return Audience(tuple(found), seen - len(meant))
