"""The one sentence that says what speaks most for a product."""

from __future__ import annotations

import pytest

from recsys_desktop.jobs.because import because
from recsys_desktop.jobs.explaining import Explanation, Share


@pytest.mark.parametrize(
    ("shares", "baseline", "sentence"),
    [
        ([0.4, 0.3, 0.1], 0.0, "Most of all because “Mug 0” and “Mug 1” were bought."),
        ([0.4, 0.1], 0.1, "Most of all because “Mug 0” was bought."),
        ([0.4], 0.3, "Most of all because “Mug 0” was bought, and because it sells fast now."),
        ([0.4, 0.3], 0.5, "Most of all because it sells fast now, and because “Mug 0” was bought."),
        ([0.1, -0.3], 0.5, "Most of all because it sells fast now."),
        ([0.07, 0.05] + 20 * [0.03], 0.0, "Many purchases together speak for it; most of all “Mug 0” and “Mug 1”."),
        ([0.2] + 9 * [0.05], -0.3, "Many purchases together speak for it; most of all “Mug 0”."),
        (10 * [0.04], 0.1, "Many purchases together speak for it, and it sells fast now."),
        ([-0.1, -0.3], -0.2, "No purchase speaks for it."),
        ([], 3.0, ""),
    ],
)
def test_the_largest_parts_are_the_reason(shares: list[float], baseline: float, sentence: str) -> None:
    told = tuple(Share(f"P{at}", f"Mug {at}", share) for at, share in enumerate(shares))
    assert because(Explanation("C1", "KET", sum(shares) + baseline, 1, told, baseline, ())) == sentence
