"""Rows of unequal length become padded rectangles of about equal size, for batched steps.

Rows are sorted by length, so the padding is small; a block holds about ``cells`` cells, so that a few
long histories and many short ones cost the same memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from recsys_desktop.learning.purchases import Floats, Ints, Offsets

CELLS = 16_384

_VECTORS = 2
"""A row counts as so many cells more: a solve holds vectors of it, and short histories would else bring very many."""


@dataclass(frozen=True)
class Block:
    """Some rows of a sparse matrix as a rectangle.

    Attributes:
        rows: Row numbers, (b,) int32.
        columns: Column numbers, (b, width) int32; 0 where padded.
        weights: Weights, (b, width) float32; 0 where padded.
    """

    rows: Ints
    columns: Ints
    weights: Floats


def cut_by_length(lengths: Offsets, cells: int = CELLS) -> Iterator[tuple[Ints, int]]:
    """Yield (rows, width) so that rows of about equal length come together, the longest first; no empty rows.

    The longest first, since then a block fits where the one before was freed.

    Args:
        lengths: Number of entries of each row, (rows,) int64.
        cells: How many cells a block may have; one row that is longer stands alone.
    """
    order = np.argsort(lengths, kind="stable")
    order = order[np.searchsorted(lengths[order], 1) :]
    widths = lengths[order]
    end = len(order)
    while end:
        width = int(widths[end - 1])
        begin = max(0, end - max(1, cells // (width + _VECTORS)))
        yield order[begin:end].astype(np.int32), width
        end = begin


def pad(rows: Ints, width: int, begins: Offsets, lengths: Offsets, columns: Ints, weights: Floats) -> Block:
    """Return some rows of a sparse matrix as one :class:`Block`; for the arguments see :func:`blocks`."""
    length, steps = lengths[rows], np.arange(width)
    at = begins[rows][:, None] + steps
    if length.min() == width:
        return Block(rows, columns[at], weights[at])
    inside = steps < length[:, None]
    at *= inside
    return Block(rows, columns[at] * inside, weights[at] * inside)


def blocks(lengths: Offsets, begins: Offsets, columns: Ints, weights: Floats, cells: int = CELLS) -> Iterator[Block]:
    """Yield the non-empty rows of a sparse matrix in padded blocks.

    Args:
        lengths: How many entries of each row are taken, (rows,) int64.
        begins: Where each row's entries begin, (rows,) int64.
        columns: The entries' columns.
        weights: The entries' weights.
        cells: How many cells a block may have.
    """
    for rows, width in cut_by_length(lengths, cells):
        yield pad(rows, width, begins, lengths, columns, weights)
