"""What the overview tells of an open shop: how much it holds, its months, and what came since the model."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from recsys_desktop.jobs import freshness
from recsys_desktop.jobs.freshness import old_last_sale
from recsys_desktop.jobs.models import learned_from_others, lines_since
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.store.months import MonthTable
from recsys_desktop.store.tables import Totals


@dataclass(frozen=True)
class Overview:
    """What there is to see at first.

    Attributes:
        totals: How much the shop holds.
        months: What was sold in each month.
        trained: When the active model was made (UTC), or None.
        new_lines: Sales lines that came after the active model.
        others: Whether the sales are not those from which it has learned: some came, or were taken back.
        caution: One sentence where its lists could not be tested, or "".
        currency: The code of the currency, or "".
        old_last_sale: The day of the last sale where it is long ago, or None.
    """

    totals: Totals
    months: MonthTable
    trained: datetime | None
    new_lines: int
    others: bool = False
    caution: str = ""
    currency: str = ""
    old_last_sale: date | None = None


def overview_of(view: ShopView) -> Overview:
    """Return what the overview tells."""
    months, model, old = view.shop.ledger.months(), view.shop.shelf.active(), old_last_sale(view, freshness.today())
    if model is None:
        return Overview(view.totals, months, None, 0, currency=view.currency, old_last_sale=old)
    new, others = lines_since(view, model), learned_from_others(view, model)
    return Overview(view.totals, months, model.created, new, others, view.caution, view.currency, old)
