"""The best few of many scores, quickly: what every list and every validation needs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.purchases import Ints

_GROUP = 64


def top(scores: NDArray[np.floating], count: int) -> Ints:
    """Return the columns of each row's highest scores, best first, (b, min(count, n)) int32.

    A partial sort of whole rows is slow. The highest ``count`` entries lie in the ``count`` groups of columns
    with the highest maxima, and a maximum is a fast pass over memory, so only those groups are sorted.
    Equal scores are ordered by column.

    Args:
        scores: (b, n) float; ``-inf`` where a column may not be chosen (such columns come last).
        count: How many columns are wanted.
    """
    rows, columns = scores.shape
    count = min(count, columns)
    groups = columns // _GROUP
    if rows == 0 or groups <= 2 * count:
        return _sorted_best(scores, _best(scores, count))
    # Column c belongs to group c mod groups: the maxima are then taken along contiguous memory.
    grouped = scores[:, : groups * _GROUP].reshape(rows, _GROUP, groups)
    chosen = _best(grouped.max(axis=1), count)
    inside = (chosen[:, :, None] + np.arange(_GROUP) * groups).reshape(rows, -1)
    rest = np.broadcast_to(np.arange(groups * _GROUP, columns), (rows, columns - groups * _GROUP))
    candidates = np.concatenate([inside, rest], axis=1)
    best = _best(np.take_along_axis(scores, candidates, axis=1), count)
    return _sorted_best(scores, np.take_along_axis(candidates, best, axis=1))


def _best(scores: NDArray[np.floating], count: int) -> NDArray[np.intp]:
    if count == scores.shape[1]:
        return np.broadcast_to(np.arange(count), scores.shape)
    return np.argpartition(scores, scores.shape[1] - count, axis=1)[:, -count:]


def _sorted_best(scores: NDArray[np.floating], columns: NDArray[np.intp]) -> Ints:
    columns = np.sort(columns, axis=1)
    order = np.argsort(-np.take_along_axis(scores, columns, axis=1), axis=1, kind="stable")
    return np.take_along_axis(columns, order, axis=1).astype(np.int32)
