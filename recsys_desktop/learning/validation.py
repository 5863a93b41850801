"""Judges a factorization on a window of the shop's own last sales, with numpy, after each epoch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np

from recsys_desktop.learning.cost import judging_seconds
from recsys_desktop.learning.demand import demand_of
from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fold_in import principal_axes
from recsys_desktop.learning.popularity import new_buyers
from recsys_desktop.learning.protocol import Judged, Relevant, Window, judge, split
from recsys_desktop.learning.purchases import Floats, Ints, Purchases, history_rows
from recsys_desktop.learning.ranking import top
from recsys_desktop.learning.settings import Settings
from recsys_desktop.learning.taste import Past, Taste

LENGTH = 10
"""Lists are judged at ten products (NDCG@10)."""

LONGEST = 15
"""The report looks at lists up to this length."""

FEWEST_CUSTOMERS = 20
"""Fewer returning customers than this tell nothing: the constants then stay at their defaults."""

DEMAND_WEIGHTS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_MOST_CUSTOMERS = 2_000
_ENOUGH_PAIRS = 1_000_000
"""To compare constants, a trial need not learn from more: customers are folded in, whether it knew them or not."""

_CELLS = 1_000_000
"""Scores held at once: 4 MB, whatever the number of products; larger blocks take no less time."""

_SMALL_SHOP_LINES = 1_000_000
_WEEKS_DAYS = 28.0


def validation_windows(purchases: Purchases) -> tuple[Window, ...]:
    """Return the windows on which constants are chosen, latest first; none where the shop is too young.

    A window is four weeks, or a quarter of a shorter history. A small shop gets a second one before the first,
    since the judgement of a few hundred customers is a noisy one. The first window in which too few customers came
    back ends the search: what is judged is always the last weeks, as everybody is told.
    """
    span = purchases.end - float(purchases.day.min())
    days = min(_WEEKS_DAYS, span / 4)
    if days < 1:
        return ()
    end = np.nextafter(purchases.end, np.inf)
    wanted = 2 if len(purchases) <= _SMALL_SHOP_LINES and span >= 5 * days else 1
    found = []
    for number in range(wanted):
        cut = purchases.end - days * (number + 1)
        window = split(purchases, cut=cut, end=end)
        end = cut
        if len(window.new) < FEWEST_CUSTOMERS:
            break
        found.append(window)
    return tuple(found)


class Validation:
    """One window, prepared for judging many candidates.

    Attributes:
        window: The split.
        learned: What a trial learns from: all pairs, or in a large shop those of every so many-th customer.
        relevant: The judged customers and their new products; drawn once where there are more than ``most``.
        past: What these customers had bought.
    """

    def __init__(self, window: Window, *, seed: int, most: int = _MOST_CUSTOMERS) -> None:
        self.window = window
        self.learned = window.pairs.of_every(max(1, round(len(window.pairs.product) / _ENOUGH_PAIRS)))
        self.relevant = window.new.sample(most, seed)
        self._demand = demand_of(window.before)
        self._indptr, self._positions = history_rows(window.pairs, self.relevant.customers)
        self._columns = window.pairs.product[self._positions]
        self._rows = np.repeat(np.arange(len(self.relevant)), np.diff(self._indptr))
        self.past = Past(self._indptr, self._columns, window.before.end - window.pairs.last[self._positions])

    def judging_seconds(self, lists: int) -> float:
        """Return about how long it takes to find and judge so many lists of each judged customer, in seconds."""
        return judging_seconds(len(self.relevant), self.window.before.products, lists=lists)

    def lists(self, table: Floats, settings: Settings, demand_weights: Sequence[float], length: int) -> list[Ints]:
        """Return the judged customers' lists under each weight of current demand, (b, length) int32 each.

        Args:
            table: The product table as trained, (n, d), on any axes.
            settings: The constants it was trained with; their own weight of demand does not count here.
            demand_weights: The weights.
            length: How many products of those that a customer has not bought.
        """
        taste = Factors(principal_axes(table), settings.penalty, settings.tau)
        return self.lists_of(taste, demand_weights, length)

    def lists_of(self, taste: Taste, demand_weights: Sequence[float], length: int) -> list[Ints]:
        """Return the judged customers' lists by a taste, under each weight of demand, (b, length) int32 each."""
        found: list[list[Ints]] = [[] for _ in demand_weights]
        for _, personal in self._unbought(partial(self._scores, taste)):
            for parts, weight in zip(found, demand_weights, strict=True):
                parts.append(top(personal + np.float32(weight) * self._demand if weight else personal, length))
        return [np.concatenate(parts) for parts in found]

    def lists_of_mixtures(
        self, first: Taste, second: Taste, shares: Sequence[float], demand_weight: float
    ) -> list[Ints]:
        """Return the lists of ten by mixtures of two tastes (blend.py), one for each share of the second."""
        found: list[list[Ints]] = [[] for _ in shares]
        for rows, own in self._unbought(partial(self._scores, first)):
            other = self._scores(second, rows)
            for parts, share in zip(found, shares, strict=True):
                mixed = np.float32(1 - share) * own + np.float32(share) * other
                parts.append(top(mixed + np.float32(demand_weight) * self._demand, LENGTH))
        return [np.concatenate(parts) for parts in found]

    def _scores(self, taste: Taste, rows: slice) -> Floats:
        return taste.read(self.past.rows(rows.start, rows.stop)).scores()

    def _unbought(self, scores_of: Callable[[slice], Floats]) -> Iterator[tuple[slice, Floats]]:
        """Yield some customers after the other, and their scores, -inf for what each has bought."""
        size = max(1, _CELLS // self.window.before.products)
        for begin in range(0, len(self.relevant), size):
            end = min(begin + size, len(self.relevant))
            rows = slice(begin, end)
            scores = scores_of(rows)
            entries = slice(int(self._indptr[begin]), int(self._indptr[end]))
            scores[self._rows[entries] - begin, self._columns[entries]] = -np.inf
            yield rows, scores

    def judge(self, lists: Ints) -> Judged:
        """Judge lists of the judged customers; at ten, where they are longer."""
        return judge(lists[:, :LENGTH], self.relevant, self.window.before.products)

    def judge_bestsellers(self, days: float) -> Judged:
        """Judge the bestsellers of the last days (less what each customer has) on the same customers."""
        return self.judge(self.bestseller_lists(days, LENGTH))

    def bestseller_lists(self, days: float, length: int) -> Ints:
        """Return the bestsellers of the last days (less what each customer has), (b, length) int32; popularity.py."""
        counts = new_buyers(self.window.pairs, self.window.before.end, days).astype(np.float32)

        def scores_of(rows: slice) -> Floats:
            return np.tile(counts, (rows.stop - rows.start, 1))

        return np.concatenate([top(scores, length) for _, scores in self._unbought(scores_of)])


def summary(judged: Judged, relevant: Relevant) -> dict[str, float]:
    """Return the means under the names that manifests and the command line use."""
    return {
        "ndcg": float(judged.ndcg.mean()),
        "recall": float(judged.recall.mean()),
        "hit_rate": float(judged.hit.mean()),
        "customers": float(len(relevant)),
    }
