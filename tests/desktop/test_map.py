"""The map of all products: the arithmetic of its view, its dots, and the whole by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.mapping.dots import coverage
from recsys_desktop.desktop.mapping.map_view import MAP_HEIGHT, MapView
from recsys_desktop.desktop.mapping.plane import MOST_ZOOM, REACH, Plane, next_towards
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.theme import PANEL_PADDING
from tests.desktop.conftest import Start

LONG = 20_000
ZERO, UP = QPoint(0, 0), QPoint(0, 120)


@given(st.floats(-1, 1), st.floats(-1, 1), st.floats(1, 8), st.floats(0.2, 5), st.floats(0, 300), st.floats(0, 200))
def test_zooming_keeps_what_is_below_the_pointer(
    x: float, y: float, zoom: float, factor: float, right: float, down: float
) -> None:
    before = Plane(300, 200).closer_to(np.array([x, y], np.float32), zoom)
    after = before.zoomed(factor, (right, down))
    assert 1 <= after.zoom <= MOST_ZOOM
    corners = after.pixels(np.array([[-REACH, REACH], [REACH, -REACH]], np.float32))
    assert (corners[0] <= 1e-3).all()
    assert (corners[1] >= np.array([300, 200]) - 1e-3).all()
    if factor >= 1:
        place = np.array([[before.x, before.y]]) + np.array([[right - 150, 100 - down]]) * 2 * REACH / (
            np.array([300, 200]) * before.zoom
        )
        assert after.pixels(place) == pytest.approx(np.array([[right, down]]), abs=1e-3)


def test_a_place_out_of_sight_is_brought_into_the_middle() -> None:
    near = Plane(300, 200).closer_to(np.array([0.5, 0.5], np.float32), 4)
    assert near.showing(np.array([0.5, 0.45], np.float32), 5) is near
    there = near.showing(np.array([-0.5, -0.2], np.float32), 5)
    assert there.pixels(np.array([[-0.5, -0.2]], np.float32))[0].tolist() == pytest.approx([150, 100])
    assert there.zoom == near.zoom


def test_dots_cover_what_a_painter_would() -> None:
    cells = coverage(np.array([[5.5, 4.5], [-3.0, 2.0], [5.5, 4.5], [19.9, 9.9]]), 20, 10, 2.0)
    assert cells.shape == (10, 20)
    assert cells[4, 5] == cells[4, 6] == 255
    assert 0 < cells[4, 7] < 255
    assert cells[4, 8] == 0
    assert cells[9, 19] == 255
    assert cells[0:2, 0:2].sum() == 0


def test_the_arrow_keys_find_the_next_in_their_direction() -> None:
    points = np.array([[0, 0], [5, 1], [3, 9], [-4, 0], [0, -7]], float)
    towards = {
        direction: next_towards(points, points[0], direction) for direction in ((1, 0), (-1, 0), (0, 1), (0, -1))
    }
    assert towards == {(1, 0): 1, (-1, 0): 3, (0, 1): 2, (0, -1): 4}
    assert next_towards(points, points[1], (1, 0)) == -1


@pytest.fixture
def page(start: Start, trained: Path, qtbot: QtBot) -> CustomersPage:
    program = start(trained)
    program.window.open_named("customers")
    made = next(one for one in program.window.pages if isinstance(one, CustomersPage))
    qtbot.waitUntil(made.why_panel.map.isVisible, timeout=LONG)
    return made


def pixel(view: MapView, row: int) -> QPoint:
    x, y = view._pixels[row]
    return QPoint(round(x), round(y))


def lonely(view: MapView) -> int:
    """Return a product that is no mark, and as far as can be from all others."""
    assert view.marks is not None
    away = np.linalg.norm(view._pixels[:, None] - view._pixels, axis=2) + 1e9 * np.eye(len(view._pixels))
    away[[view.marks.offer, *view.marks.neighbours]] = 0
    return int(away.min(axis=1).argmax())


def test_a_click_on_the_map_goes_to_the_product_below_the_pointer(page: CustomersPage, qtbot: QtBot) -> None:
    view = page.why_panel.map.view
    products, row = view.products, lonely(view)
    assert products is not None
    before = view.grab().toImage()
    qtbot.mouseMove(view, pixel(view, row))
    assert view.looked_at == row
    assert view.accessibleDescription() == products.listed.label[row]
    assert view.grab().toImage() != before
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=pixel(view, row))

    def there() -> bool:
        why = page.why_panel.why
        return why is not None and why.explanation.product == products.listed.id[row]

    qtbot.waitUntil(there, timeout=LONG)
    assert view.marks is not None
    assert view.marks.offer == row


def wheel(view: MapView, at: QPoint, turn: QPoint) -> bool:
    """Turn the wheel; returns whether the map took it."""
    event = QWheelEvent(
        QPointF(at), QPointF(view.mapToGlobal(at)), ZERO, turn, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(view, event)
    return event.isAccepted() and view.plane.zoom > 1


def test_wheel_buttons_and_dragging_look_closer(page: CustomersPage, qtbot: QtBot) -> None:
    part = page.why_panel.map
    view, row = part.view, lonely(part.view)
    at = pixel(view, row)
    # A panel that is scrolled past the map does not zoom it.
    wheel(view, at, UP)
    assert view.plane.zoom == 1
    qtbot.mouseMove(view, at + QPoint(1, 1))
    assert wheel(view, at, UP)
    assert view.plane.zoom == pytest.approx(1.25)
    assert view._pixels[row] == pytest.approx(np.array([at.x(), at.y()]), abs=1.0)

    qtbot.mouseClick(part.closer, Qt.MouseButton.LeftButton)
    assert view.plane.zoom == pytest.approx(1.875)
    before = view._pixels[row]
    middle = QPoint(view.width() // 2, view.height() // 2)
    went: list[str] = []
    view.product_wanted.connect(went.append)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(9, -9))
    qtbot.mouseMove(view, middle + QPoint(20, -15))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(20, -15))
    moved = view._pixels[row] - before
    assert 0 <= moved[0] <= 20.5
    assert -15.5 <= moved[1] <= 0
    assert np.abs(moved).max() > 5
    assert went == []
    qtbot.mouseClick(part.farther, Qt.MouseButton.LeftButton)
    assert view.plane.zoom == pytest.approx(1.25)
    qtbot.mouseClick(part.whole, Qt.MouseButton.LeftButton)
    assert view.plane == Plane(view.width(), view.height())


def test_a_product_is_found_by_its_name(page: CustomersPage, qtbot: QtBot) -> None:
    part = page.why_panel.map
    view, products = part.view, part.view.products
    assert products is not None
    qtbot.keyClicks(part.search, "p01")
    assert {str(products.listed.id[row]) for row in view._found} == {f"P{number:03d}" for number in range(10, 20)}
    qtbot.keyClicks(part.search, "7")
    qtbot.keyClick(part.search, Qt.Key.Key_Return)
    assert products.listed.label[view.picked] == "Mug no. 17"
    for _ in range(4):
        qtbot.mouseClick(part.closer, Qt.MouseButton.LeftButton)
    assert view.rect().contains(pixel(view, view.picked))
    part.search.clear()
    assert (view.picked, len(view._found)) == (-1, 0)


def test_the_map_has_the_height_that_reasons_leave_and_its_usual_one_where_they_scroll(
    page: CustomersPage, qtbot: QtBot
) -> None:
    panel = page.why_panel
    view, key = panel.map.view, panel.map.key

    def free_below() -> int:
        return panel.height() - key.mapTo(panel, QPoint(0, key.height())).y()

    page.window().resize(1440, 1100)
    qtbot.waitUntil(lambda: 0 < free_below() < 2 * PANEL_PADDING)
    low = view.height()
    page.window().resize(1440, 1150)
    qtbot.waitUntil(lambda: view.height() == low + 50)
    assert free_below() > 0
    page.window().resize(1024, 640)
    qtbot.waitUntil(lambda: view.height() == MAP_HEIGHT)
    assert free_below() < 0


def test_each_sign_of_the_key_has_the_colour_that_it_has_on_the_map(page: CustomersPage) -> None:
    key, theme = page.why_panel.map.key, page.desk.theme
    for mode in ("light", "dark"):
        theme.use(mode)
        for sign, colour in (("●", theme.tokens.accent), ("○", theme.tokens.accent), ("•", theme.tokens.soft)):
            assert f'color:{colour}">{sign}<' in key.text()


def test_the_map_by_keyboard_alone(page: CustomersPage, qtbot: QtBot) -> None:
    view = page.why_panel.map.view
    products = view.products
    assert products is not None
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.plane.zoom == 1.5
    qtbot.keyClick(view, Qt.Key.Key_0)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
    assert view.looked_at >= 0
    goal = str(products.listed.id[view.looked_at])
    with qtbot.waitSignal(view.product_wanted) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [goal]
