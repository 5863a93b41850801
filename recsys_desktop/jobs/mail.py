"""Whom lists are for, by what customers say to advertising by mail."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.purchases import Ints

EVERYBODY, NOT_REFUSED, AGREED = "everybody", "not-refused", "agreed"


def may_write(view: ShopView, keys: Ints, mail: str) -> NDArray[np.bool_]:
    """Return which of the customers with these keys are meant, (k,) bool.

    Args:
        view: The shop.
        keys: Customers' keys.
        mail: ``everybody``, ``not-refused`` (all but those who want no mail) or ``agreed``.
    """
    word = view.customers.mail[view.customer_row[keys]]
    least = {AGREED: 1, NOT_REFUSED: 0}.get(mail, -1)
    return np.asarray(word >= least)
