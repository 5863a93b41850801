"""Where names stand beside their dots, in pixels, so that they hide no dot and no other name; plain numpy.

A box is (left, low, right, high); whether y grows upwards or downwards is all the same.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float64]
"""(n, 4), one box a row."""


def boxes_of(corners: NDArray[np.float64], size: tuple[float, float]) -> Boxes:
    """Return boxes of one size, by their left low corners (n, 2)."""
    return np.hstack([corners, corners + size])


def beside(point: tuple[float, float], size: tuple[float, float], gap: float) -> Boxes:
    """Return the four boxes beside a dot: right, left, and at the two ends of the line through it.

    Args:
        point: The dot's middle.
        size: Of the name.
        gap: Between the dot's middle and the name.
    """
    wide, high = size
    x, y = point[0] - wide / 2, point[1] - high / 2
    beside, over = gap + wide / 2, gap + high / 2
    return boxes_of(np.array([(x + beside, y), (x - beside, y), (x, y - over), (x, y + over)]), size)


def hits(points: NDArray[np.float64], boxes: Boxes, near: float = 0.0) -> NDArray[np.bool_]:
    """Return whether each point (…, 2) lies in each box, or nearer to it than so much: (…, n)."""
    points = points[..., None, :]
    inside = (points > boxes[:, :2] - near) & (points < boxes[:, 2:] + near)
    return np.asarray(inside.all(axis=-1))


def free(
    boxes: Boxes, room: NDArray[np.float64], taken: Boxes, dots: NDArray[np.float64], near: float
) -> NDArray[np.bool_]:
    """Return which boxes hide nothing.

    Args:
        boxes: Where a name might stand.
        room: The box within which it must lie, (4,).
        taken: What is taken by other names.
        dots: The middles of the dots that must be seen, (k, 2).
        near: How near to a name they may be.
    """
    within = (boxes[:, :2] >= room[:2]).all(axis=1) & (boxes[:, 2:] <= room[2:]).all(axis=1)
    overlaps = np.logical_and(boxes[:, None, :2] < taken[:, 2:], taken[:, :2] < boxes[:, None, 2:])
    hidden = np.logical_or(overlaps.all(axis=-1).any(axis=-1), hits(dots, boxes, near).any(axis=0))
    return np.logical_and(within, np.logical_not(hidden))
