from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.learning.ranking import top


@settings(deadline=None, max_examples=80)
@given(st.integers(0, 5), st.integers(1, 2000), st.integers(1, 30), st.integers(0, 2**32 - 1))
def test_finds_what_sorting_finds(rows: int, columns: int, count: int, seed: int) -> None:
    scores = np.random.default_rng(seed).permuted(np.tile(np.arange(columns, dtype=np.float32), (rows, 1)), axis=1)
    expected = np.argsort(-scores, axis=1, kind="stable")[:, :count]
    np.testing.assert_array_equal(top(scores, count), expected)


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 900), st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_of_equal_scores_the_first_columns_are_taken(columns: int, count: int, seed: int) -> None:
    scores = np.random.default_rng(seed).choice(np.array([-np.inf, 0, 1, 2], np.float32), (3, columns))
    expected = np.argsort(-scores, axis=1, kind="stable")[:, :count]
    allowed = np.isfinite(np.take_along_axis(scores, expected, axis=1))
    np.testing.assert_array_equal(top(scores, count)[allowed], expected[allowed])


def test_forbidden_columns_come_last() -> None:
    scores = np.full((1, 700), -np.inf, np.float32)
    scores[0, [5, 650]] = 1, 2
    assert top(scores, 10)[0, :2].tolist() == [650, 5]
