"""What sells now against its usual pace: the part of a score that is the same for all customers.

What sells now and what a customer likes are separate pieces of evidence; together they are worth much more than either
(figures in ARCHITECTURE.md). How much this one counts is learned on validation windows, since it differs by trade.
"""

from __future__ import annotations

import numpy as np

from recsys_desktop.learning.purchases import Floats, Offsets, Purchases

RECENT_DAYS = 14.0
"""How long "now" is."""

_USUAL_DAYS = 28.0
_PRIOR_LINES = 10.0


def current_demand(recent: Offsets, ever: Offsets, span_days: float) -> Floats:
    """Return the standardised logarithm of the recent pace over the usual pace, (n,) float32.

        log((recent lines per 28 days + 10) / (lines per 28 days ever + 10))

    The 10 holds products with few sales near 0. The mean is 0 and the standard deviation 1 over the products,
    so that its weight means the same in every shop; all 0 where the products do not differ.

    Args:
        recent: Lines of each product in the last :data:`RECENT_DAYS`, (n,) int64.
        ever: Lines of each product in all, (n,) int64.
        span_days: Days from the shop's first sale to its last.
    """
    now = recent * (_USUAL_DAYS / RECENT_DAYS)
    usual = ever / max(span_days / _USUAL_DAYS, 1.0)
    ratio = np.log((now + _PRIOR_LINES) / (usual + _PRIOR_LINES))
    deviation = ratio.std()
    return np.asarray((ratio - ratio.mean()) / (deviation if deviation > 0 else 1.0), np.float32)


def recent_lines(purchases: Purchases, days: float = RECENT_DAYS) -> Offsets:
    """Return the lines of each product within the given days before the last sale, (products,) int64."""
    recent = purchases.product[purchases.day > purchases.end - days]
    return np.bincount(recent, minlength=purchases.products)


def demand_of(purchases: Purchases) -> Floats:
    """Return :func:`current_demand` at the time of the last purchase, (products,) float32."""
    ever = np.bincount(purchases.product, minlength=purchases.products)
    return current_demand(recent_lines(purchases), ever, purchases.end - float(purchases.day.min()))
