"""Whether the last sale of a shop is so long ago that lists made of it would reach customers too late."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from recsys_desktop.jobs.sample import SAMPLE_FILE
from recsys_desktop.jobs.view import ShopView

LONG = timedelta(days=60)


def today() -> date:
    """Return the day by this computer's clock."""
    return datetime.now().astimezone().date()


def old_last_sale(view: ShopView, on: date) -> date | None:
    """Return the day of the last sale where it is long ago; None where it is not, and in the sample shop.

    Args:
        view: The shop.
        on: The day on which it is asked.
    """
    last = view.totals.last
    if last is None or on - last.date() <= LONG:
        return None
    brought = {batch.file for batch in view.shop.ledger.batches() if batch.undone_at is None}
    return None if brought == {SAMPLE_FILE} else last.date()
