"""The best few of many scores, quickly: what every list and every validation needs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Ints

_GROUP = 64


def top(scores: NDArray[np.floating], count: int) -> Ints:
    """Return the columns of each row's highest scores, best first, (b, min(count, n)) int32.

    A partial sort of whole rows is slow. The highest ``count`` entries lie in the ``count`` groups of columns
    with the highest maxima, and a maximum is a fast pass over memory, so only those groups are sorted.
    Equal scores are ordered by column, also where a list ends among them: a shorter list is the beginning of a longer
    one.

    Args:
        scores: (b, n) float; ``-inf`` where a column may not be chosen (such columns come last).
        count: How many columns are wanted.
    """
    rows, columns = scores.shape
    count = min(count, columns)
    groups = columns // _GROUP
    if rows == 0 or not 0 < count < columns:
        return _sorted_best(scores, np.broadcast_to(np.arange(count), (rows, count)))
    if groups <= 2 * count:
        best = _best(scores, count)
        return _sorted_best(scores, _by_column(scores, best, [scores]))
    # Column c belongs to group c mod groups: the maxima are then taken along contiguous memory.
    grouped = scores[:, : groups * _GROUP].reshape(rows, _GROUP, groups)
    maxima = grouped.max(axis=1)
    chosen = _best(maxima, count)
    inside = (chosen[:, :, None] + np.arange(_GROUP) * groups).reshape(rows, -1)
    rest = np.broadcast_to(np.arange(groups * _GROUP, columns), (rows, columns - groups * _GROUP))
    candidates = np.concatenate([inside, rest], axis=1)
    theirs = np.take_along_axis(scores, candidates, axis=1)
    best = np.take_along_axis(candidates, _best(theirs, count), axis=1)
    return _sorted_best(scores, _by_column(scores, best, [maxima, theirs]))


def _best(scores: NDArray[np.floating], count: int) -> NDArray[np.intp]:
    return np.argpartition(scores, scores.shape[1] - count, axis=1)[:, -count:]


def _by_column(
    scores: NDArray[np.floating], best: NDArray[np.intp], told: Sequence[NDArray[np.floating]]
) -> NDArray[np.intp]:
    """Return the best columns, of those that are as good as the last of them the first ones.

    Args:
        scores: All of them, (b, n).
        best: The columns that chance has chosen, (b, count).
        told: Scores some of which tell whether there are more that are as good: all, or the groups' maxima and those
            of the candidates. A group that was not chosen has none that is better.
    """
    count = best.shape[1]
    last = np.take_along_axis(scores, best, axis=1).min(axis=1)[:, None]
    more = np.any([np.count_nonzero(some >= last, axis=1) > count for some in told], axis=0)
    rows = np.flatnonzero(more & (last[:, 0] > -np.inf))
    if len(rows):
        better, alike = scores[rows] > last[rows], scores[rows] == last[rows]
        wanted = count - np.count_nonzero(better, axis=1)[:, None]
        better |= alike & (np.cumsum(alike, axis=1, dtype=np.int32) <= wanted)
        best[rows] = np.nonzero(better)[1].reshape(len(rows), count)
    return best


def _sorted_best(scores: NDArray[np.floating], columns: NDArray[np.intp]) -> Ints:
    columns = np.sort(columns, axis=1)
    order = np.argsort(-np.take_along_axis(scores, columns, axis=1), axis=1, kind="stable")
    return np.take_along_axis(columns, order, axis=1).astype(np.int32)
