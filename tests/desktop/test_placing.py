"""Names beside dots, on the map of products and in the report's plot, hide no dot and no other name."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.transforms import Bbox

from recsys_desktop.desktop.charts import style
from recsys_desktop.desktop.charts.spot_drawing import Spot, SpotDrawing, Spots
from recsys_desktop.desktop.placing import beside, free
from recsys_desktop.desktop.theme import DARK, LIGHT

NAMES = ("Let the program choose", "Bought together", "Bestsellers of each category", "Customers’ taste", "顾客的喜好",
         "Textbook neural network", "Bestsellers", "两种方法混合")  # fmt: skip


@pytest.mark.parametrize(
    ("x", "dots", "taken", "place"),
    [
        (100, [], [], (109, 91)),
        (100, [(130, 100)], [], (51, 91)),
        (170, [], [], (121, 91)),
        (100, [(130, 100), (70, 100)], [], (80, 73)),
        (100, [(130, 100), (70, 100)], [(90, 60, 110, 80)], (80, 109)),
        (100, [(130, 100), (70, 100), (100, 85), (100, 115)], [], None),
    ],
)
def test_a_name_hides_no_dot_and_no_other_name(
    x: float,
    dots: list[tuple[float, float]],
    taken: list[tuple[int, int, int, int]],
    place: tuple[float, float] | None,
) -> None:
    places = beside((x, 100), (40, 18), 9)
    others, boxes = np.array(dots, float).reshape(-1, 2), np.array(taken, float).reshape(-1, 4)
    open_places = places[free(places, np.array([0, 0, 200, 200]), boxes, others, 3.5)]
    assert (tuple(open_places[0, :2].tolist()) if len(open_places) else None) == place


def boxes_and_dots(
    spots: list[Spot], size: tuple[int, int], ratio: float
) -> tuple[list[Bbox], list[tuple[float, float]]]:
    """Draw spots, and return where names and dots are in the picture."""
    drawing = SpotDrawing(Spots(tuple(spots), ("",) * len(spots), "products shown, %"), "DejaVu Sans")
    drawing.picture(LIGHT if ratio == 1 else DARK, size, ratio)
    renderer = RendererAgg(*(int(ratio * side) for side in size), style.DPI * ratio)
    boxes = [name.get_window_extent(renderer) for name in drawing._names if name.get_visible()]
    dots = [tuple(drawing._axes.transData.transform((spot.x, spot.y)).tolist()) for spot in spots]
    return boxes, dots


@pytest.mark.parametrize("size", [(460, 240), (300, 240)])
@pytest.mark.parametrize("ratio", [1.0, 1.5])
@pytest.mark.parametrize(
    "places",
    [
        [(1, 28), (60, 35), (62, 33), (55, 34)],
        [(50, 30), (51, 30.5), (52, 31), (53, 29.5), (50, 29), (49, 30.8), (2, 28), (80, 20)],
        [(98, 35), (97, 34), (99, 33), (96, 30), (95, 31), (3, 28), (98, 28), (97, 20)],
        [(1, 28), (1.2, 28.2), (1.1, 27.9), (2, 30), (1, 35), (1, 1), (2, 2), (0, 0)],
    ],
)
def test_every_spot_of_the_plot_has_its_name(
    places: list[tuple[float, float]], size: tuple[int, int], ratio: float
) -> None:
    spots = [Spot(x, y, name, at == 1) for at, ((x, y), name) in enumerate(zip(places, NAMES, strict=False))]
    boxes, _ = boxes_and_dots(spots, size, ratio)
    assert len(boxes) == len(spots)


share = st.integers(0, 1_000).map(lambda tenths: tenths / 10)


@settings(deadline=None, derandomize=True, max_examples=25)
@given(st.lists(st.tuples(share, share), min_size=1, max_size=len(NAMES)))
def test_names_in_the_plot_hide_nothing_and_are_whole(places: list[tuple[float, float]]) -> None:
    spots = [Spot(x, y, name, at == 1) for at, ((x, y), name) in enumerate(zip(places, NAMES, strict=False))]
    boxes, dots = boxes_and_dots(spots, (400, 240), 1)
    assert boxes
    assert not any(a.shrunk(0.95, 0.95).overlaps(b) for a, b in combinations(boxes, 2))
    assert not any(box.contains(*dot) for box in boxes for dot in dots)
    assert all(box.x0 >= 0 and box.y0 >= 0 and box.x1 <= 400 and box.y1 <= 240 for box in boxes)
