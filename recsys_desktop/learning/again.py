"""*Buy again*: a customer's own products by how often and how lately they were bought, and whether they are due.

    strength = orders^power · exp(-age / τ) · (1 + lines)^pace · rate^habit · exp(-wait · max(0, 1 - age / interval))

The age is that of the last purchase; lines are everybody's of the product in the last days (demand.py): on UCI Online
Retail they are worth a quarter more NDCG than orders and age alone. The rate is how much likelier than usual the
product's buyers come back for it: milk is bought again, a pan is not, which tells most where histories are short. The
interval is the customer's own mean time between orders with the product, where there were two or more. What was bought
a moment ago is held back by ``wait``, where that helps: in some trades a customer who has just bought is done for a
while, in others that is the best sign of all. The constants are chosen on the shop's last weeks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product as combinations

import numpy as np

from recsys_desktop.learning.blocks import cut_by_length
from recsys_desktop.learning.demand import recent_lines
from recsys_desktop.learning.protocol import Judged, Relevant, Window, judge
from recsys_desktop.learning.purchases import Days, Ints, Offsets, history_rows
from recsys_desktop.learning.ranking import top
from recsys_desktop.learning.taste import Scores

_LENGTH = 10
_CELLS = 100_000
_FEWEST_CUSTOMERS = 20
_MOST_CUSTOMERS = 2_000
_TAUS = (7.0, 15.0, 30.0, 60.0, 90.0, 180.0, 365.0, 1000.0)
_POWERS = (0.0, 0.5, 1.0, 1.5, 2.0)
_PACES = (0.0, 0.25, 0.5, 1.0, 1.5)
_HABITS = (0.0, 0.25, 0.5, 1.0, 1.5)
_PRIOR_BUYERS = 10.0
_WAITS = (0.5, 1.0, 2.0, 4.0)


@dataclass(frozen=True)
class Again:
    """The constants of *buy again*.

    Attributes:
        tau: Days after which a past purchase counts 1/e.
        power: How much more often counts.
        pace: How much it counts that a product sells well just now.
        habit: How much it counts that a product's buyers come back for it.
        wait: How strongly a product is held back that the customer does not need yet.
    """

    tau: float = 180.0
    power: float = 1.0
    pace: float = 0.0
    habit: float = 0.0
    wait: float = 0.0

    def strength(
        self, orders: Ints, age: Days, since_first: Days, lines: Offsets, repeat_rate: Scores | float = 1.0
    ) -> Scores:
        """Return the strength of each purchase.

        Args:
            orders: How many orders had the product, (k,).
            age: Days since the last one, (k,).
            since_first: Days since the first one, (k,).
            lines: Everybody's lines of the product in the last days, (k,).
            repeat_rate: The product's, of :func:`repeat_rates`, (k,); needed where :attr:`habit` is not 0.
        """
        score = orders.astype(np.float64) ** self.power * np.exp(-np.maximum(age, 0) / self.tau)
        if self.pace:
            score *= (1.0 + lines) ** self.pace
        if self.habit:
            score *= repeat_rate**self.habit
        if self.wait:
            interval = (since_first - age) / np.maximum(orders - 1, 1)
            early = np.where(interval > 0, np.maximum(0, 1 - age / np.maximum(interval, 1e-9)), 0)
            score *= np.exp(-self.wait * early)
        return score

    def as_parameters(self) -> dict[str, float | int | str]:
        """Return the constants for a model's manifest."""
        return {f"again_{name}": value for name, value in vars(self).items()}

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, float | int | str]) -> Again:
        """Return the constants of a manifest; what is missing there stays as it is by default."""
        found = {name: float(parameters[f"again_{name}"]) for name in vars(cls()) if f"again_{name}" in parameters}
        return cls(**found)


def repeat_rates(buyers: Offsets, repeaters: Offsets) -> Scores:
    """Return how much likelier than usual a product's buyers come back for it, (n,) float64.

        (repeaters + 10 r) / (buyers + 10) / r,    r = Σ repeaters / Σ buyers

    The 10 holds products with few buyers near 1; all 1 where nobody came back for anything.

    Args:
        buyers: Customers who bought the product, (n,) int64.
        repeaters: Those of them who had it in more than one order, (n,) int64.
    """
    usual = float(repeaters.sum()) / max(float(buyers.sum()), 1.0)
    if not usual:
        return np.ones(len(buyers))
    return np.asarray((repeaters + _PRIOR_BUYERS * usual) / (buyers + _PRIOR_BUYERS) / usual, np.float64)


def strongest(strength: Scores, indptr: Offsets, length: int) -> tuple[Offsets, Offsets, Offsets]:
    """Return (row, place, position in the arrays) of each row's strongest entries, equal ones as they stand.

    In blocks of rows of about equal length, whatever the order of the rows: of hundreds of entries a few are wanted.
    """
    lengths, begins = np.diff(indptr), indptr[:-1] - indptr[0]
    found = [np.empty((3, 0), np.int64)]
    for rows, width in cut_by_length(lengths, _CELLS):
        steps = np.arange(width)
        at = np.minimum(begins[rows][:, None] + steps, len(strength) - 1)
        best = top(np.where(steps < lengths[rows][:, None], strength[at], -np.inf), length)
        inside, place = np.nonzero(best < lengths[rows][:, None])
        found.append(np.stack([rows[inside], place, begins[rows[inside]] + best[inside, place]]))
    row, place, at = np.concatenate(found, axis=1)
    return row, place, at


class AgainWindow:
    """One window, prepared for judging many choices.

    Attributes:
        relevant: The judged customers, who bought something again; drawn once where there are more than ``most``.
        column: The products that they had, customer by customer.
    """

    def __init__(self, window: Window, *, seed: int, most: int = _MOST_CUSTOMERS) -> None:
        self.relevant: Relevant = window.again.sample(most, seed)
        self._indptr, at = history_rows(window.pairs, self.relevant.customers)
        pairs, now = window.pairs, window.before.end
        self.column, self._orders = pairs.product[at], pairs.orders[at]
        self._age, self._since_first = now - pairs.last[at], now - pairs.first[at]
        self._products = window.before.products
        self._lines = recent_lines(window.before)[self.column]
        buyers = np.bincount(pairs.product, minlength=self._products)
        repeaters = np.bincount(pairs.product[pairs.orders > 1], minlength=self._products)
        self._repeat_rate = repeat_rates(buyers, repeaters)[self.column]

    def judge(self, again: Again) -> Judged:
        """Judge the lists of ten."""
        return judge(self.lists(again, _LENGTH), self.relevant, self._products)

    def lists(self, again: Again, length: int) -> Ints:
        """Return the customers' lists, (b, length) int32; -1 where there is nothing more."""
        strength = again.strength(self._orders, self._age, self._since_first, self._lines, self._repeat_rate)
        return self.ranked(strength, length)

    def ranked(self, strength: Scores, length: int) -> Ints:
        """Return the customers' lists by a strength of each of their pairs."""
        row, place, at = strongest(strength, self._indptr, length)
        lists = np.full((len(self.relevant), length), -1, np.int32)
        lists[row, place] = self.column[at]
        return lists


def tune_again(windows: Sequence[Window], *, seed: int) -> tuple[Again, dict[str, float]]:
    """Choose the constants by NDCG@10 on some windows, latest last.

    Returns:
        The constants, and how good they are on the latest window, beside the defaults; empty where too few customers
        bought again.
    """
    prepared = [AgainWindow(window, seed=seed) for window in windows if len(window.again) >= _FEWEST_CUSTOMERS]
    if not prepared:
        return Again(), {}

    def quality(again: Again) -> float:
        return float(np.mean([window.judge(again).ndcg.mean() for window in prepared]))

    best = max([Again(), *(Again(tau, power) for tau, power in combinations(_TAUS, _POWERS))], key=quality)
    # Together: what is bought again also sells well.
    products = combinations(_PACES, _HABITS)
    best = max([best, *(replace(best, pace=pace, habit=habit) for pace, habit in products)], key=quality)
    best = max([best, *_waiting(best)], key=quality)
    latest, plain = prepared[-1].judge(best), prepared[-1].judge(Again())
    return best, {
        "again_ndcg": float(latest.ndcg.mean()),
        "again_hit_rate": float(latest.hit.mean()),
        "again_plain_ndcg": float(plain.ndcg.mean()),
        "again_customers": float(len(prepared[-1].relevant)),
    }


def _waiting(best: Again) -> Iterator[Again]:
    yield from (replace(best, wait=wait, tau=best.tau * longer) for wait in _WAITS for longer in (1, 2))
