"""By what customers are chosen, beside their names."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.desktop.customer.answers import People


@dataclass(frozen=True)
class Filters:
    """What the shown customers have in common; whatever is not set says nothing.

    Attributes:
        category: They bought in it.
        product: The id of a product that they bought.
        since: They ordered nothing from this day on.
        above: They spent more than this.
    """

    category: str = ""
    product: str = ""
    since: np.datetime64 | None = None
    above: float | None = None

    @property
    def count(self) -> int:
        """How many are on."""
        return sum((bool(self.category), bool(self.product), self.since is not None, self.above is not None))

    @property
    def asks_what_was_bought(self) -> bool:
        """Whether the ledger is needed to answer."""
        return bool(self.category or self.product)

    def kept(self, people: People, bought: NDArray[np.bool_] | None) -> NDArray[np.bool_] | None:
        """Return which customers remain, (n,) bool; None for all, since nothing is on.

        Args:
            people: All customers.
            bought: (n,) bool, who bought what is asked for; None where that is not known yet.
        """
        if not self.count:
            return None
        kept = np.ones(len(people.id), np.bool_) if bought is None else bought.copy()
        if self.since is not None:
            kept &= people.last < self.since
        if self.above is not None:
            kept &= people.spent > self.above
        return kept


def months_before(last: np.datetime64, months: int) -> np.datetime64:
    """Return the same day so many months earlier, or the last of that month where it has no such day.

    Args:
        last: A moment.
        months: How many.

    Returns:
        datetime64[D].
    """
    day = last.astype("datetime64[D]")
    month = day.astype("datetime64[M]")
    earlier = month - months
    longest = ((earlier + 1).astype("datetime64[D]") - earlier.astype("datetime64[D]")).astype(int)
    days = min(int((day - month.astype("datetime64[D]")).astype(int)), int(longest) - 1)
    return np.datetime64(earlier.astype("datetime64[D]") + days, "D")
