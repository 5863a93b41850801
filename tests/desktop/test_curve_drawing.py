"""The curve of a training: what is written into it."""

from __future__ import annotations

import numpy as np
import pytest

from recsys_desktop.desktop.charts.curve_drawing import CurveDrawing, Words
from recsys_desktop.desktop.modelling.course import Curve
from recsys_desktop.desktop.theme import LIGHT


@pytest.mark.parametrize("value", [20.0, 25.0, 27.5, 28.5, 31.0, 40.0])
def test_the_line_to_compare_with_strikes_no_value_through(value: float) -> None:
    drawing = CurveDrawing(Words("bestsellers", str, "rounds", "per cent"), "sans-serif", amounts=True)
    now = np.array([[3.0, value - 2], [8.0, value]])
    curve = Curve(np.empty((0, 2)), now, first=0.0, last=100.0, level=28.0, percent=True)
    drawing.picture(curve, LIGHT, (520, 190), 1.0)
    written = drawing._value.get_window_extent()
    line = drawing._axes.transData.transform((0.0, 28.0))[1]
    assert not written.y0 <= line <= written.y1
