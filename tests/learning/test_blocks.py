from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.learning.blocks import blocks


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(0, 40), max_size=60), st.integers(1, 200))
def test_blocks_hold_every_entry_once_and_no_more_cells_than_allowed(lengths: list[int], cells: int) -> None:
    indptr = np.r_[0, np.cumsum(lengths)].astype(np.int64)
    columns = np.arange(indptr[-1], dtype=np.int32)
    weights = (columns + 1).astype(np.float32)
    seen: dict[int, list[int]] = {}
    for block in blocks(np.diff(indptr), indptr[:-1], columns, weights, cells):
        assert block.columns.size <= cells or len(block.rows) == 1
        for row, cols, w in zip(block.rows.tolist(), block.columns, block.weights, strict=True):
            assert row not in seen
            seen[row] = cols[w > 0].tolist()
            np.testing.assert_array_equal(w[w > 0], cols[w > 0] + 1)
    expected = {row: list(range(indptr[row], indptr[row + 1])) for row in range(len(lengths)) if lengths[row]}
    assert seen == expected
