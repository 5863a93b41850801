"""The reasons: few enough to be read, adding up, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.customer.answers import NEVER, Bought, Why
from recsys_desktop.desktop.customer.shares import Kind, parts_of
from recsys_desktop.desktop.customer.why_panel import WhyPanel
from recsys_desktop.desktop.theme import Theme
from recsys_desktop.jobs.explaining import Explanation, Share, Similar
from recsys_desktop.language import unbroken

ONCE = Bought(1, np.datetime64("2026-10-03T10:00:00"))
OFTEN = Bought(5, np.datetime64("2026-11-21T10:00:00"))


def made_why(shares: list[float], baseline: float, *, own: Bought = NEVER, similar: int = 2) -> Why:
    listed = tuple(Share(f"P{at}", f"Mug {at}", share) for at, share in enumerate(sorted(shares, reverse=True)))
    near = tuple(
        Similar(rank, f"S{rank}", f"Cup {rank}", 1 - 0.1 * rank, 10 * rank, unsure=rank == 2)
        for rank in range(1, similar + 1)
    )
    score = sum(shares) + baseline
    explanation = Explanation("C1", "KET", score, 1, listed, baseline, near)
    bought = tuple(OFTEN if at % 2 else ONCE for at in range(len(shares)))
    return Why("Pour-over kettle", explanation, bought, own, None)


@pytest.mark.parametrize("most", [6, 10])
@given(shares=st.lists(st.floats(-2, 2), max_size=40), baseline=st.sampled_from([0.0, 0.4, -0.4]))
@settings(deadline=None)
def test_the_parts_are_few_and_add_up_to_the_score(shares: list[float], baseline: float, most: int) -> None:
    why = made_why(shares, baseline)
    parts = parts_of(why, brief=most == 6)
    assert sum(part.value for part in parts) == pytest.approx(why.explanation.score, abs=1e-9)
    assert sum(part.count for part in parts if part.kind is not Kind.BASELINE) == len(shares)
    assert len(parts) <= most
    assert all(part.value < 0 for part in parts if part.kind in (Kind.AGAINST, Kind.FURTHER_AGAINST))


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Iterator[WhyPanel]:
    made = WhyPanel(Theme(qapp, "light"))
    qtbot.addWidget(made)
    made.resize(360, 800)
    made.show()
    yield made
    made.hide()


def cells(panel: WhyPanel) -> list[tuple[str, str, str]]:
    from recsys_desktop.desktop.tables.model import SECOND_LINE

    table = panel.shares.table
    return [
        (table.index(row, 0).data(), table.index(row, 0).data(SECOND_LINE), table.index(row, 2).data())
        for row in range(table.rowCount())
    ]


def test_shares_in_words(panel: WhyPanel) -> None:
    panel.show_why(made_why([0.38, 0.27, 0.3, -0.06], 0.11), by_habit=False)
    assert panel.title.text() == "Why “Pour-over kettle”?"
    assert cells(panel) == [
        ("Mug 0", "bought 3 Oct 2026", "+38 %"),
        ("Mug 1", "5 times, last 21 Nov 2026", "+30 %"),
        ("Mug 2", "bought 3 Oct 2026", "+27 %"),
        ("Sells fast now", "same for everybody", "+11 %"),
        ("Mug 3", "speaks against", "−6 %"),
    ]


def test_bars_compare_single_reasons_and_leave_out_the_sum_of_the_rest(panel: WhyPanel) -> None:
    from recsys_desktop.desktop.tables.model import BAR

    panel.show_why(made_why([0.12, 0.06, *[0.02] * 43], -0.03), by_habit=False)
    table = panel.shares.table
    assert [name for name, _, _ in cells(panel)] == ["Mug 0", "Mug 1", "43 more purchases", "Sells slowly now"]
    bars = [table.index(row, 1).data(BAR) for row in range(table.rowCount())]
    assert bars == pytest.approx([1.0, 0.5, np.nan, 0.25], nan_ok=True)


@pytest.mark.parametrize(
    ("baseline", "name"), [(0.004, "Sells as usual now"), (0.2, "Sells fast now"), (-0.2, "Sells slowly now")]
)
def test_what_is_the_same_for_everybody(baseline: float, name: str, panel: WhyPanel) -> None:
    panel.show_why(made_why([1.0], baseline), by_habit=False)
    assert cells(panel)[1][:2] == (name, "same for everybody")


def test_five_purchases_are_never_folded(panel: WhyPanel) -> None:
    panel.show_why(made_why([0.3, 0.2, 0.1, 0.05, -0.1], 0.0), by_habit=False)
    assert [name for name, _, _ in cells(panel)] == [f"Mug {at}" for at in range(5)]
    assert panel.all_button.isHidden()


def test_where_nothing_speaks_for_it_what_speaks_most_against_it_is_named(panel: WhyPanel, qtbot: QtBot) -> None:
    panel.show_why(made_why([-0.1 * at for at in range(1, 10)], 0.0), by_habit=False)
    assert [name for name, _, _ in cells(panel)] == ["Mug 8", "Mug 7", "7 more purchases"]
    qtbot.mouseClick(panel.all_button, Qt.MouseButton.LeftButton)
    assert [name for name, _, _ in cells(panel)] == [*(f"Mug {at}" for at in (8, 7, 6, 5, 4)), "4 more purchases"]


def test_it_begins_with_the_main_reason_but_not_for_what_is_bought_by_habit(panel: WhyPanel) -> None:
    why = replace(made_why([0.3, 0.2], 0.0, own=OFTEN), lead="Most of all because “Mug 0” was bought.")
    panel.show_why(why, by_habit=False)
    assert panel.lead.isVisible()
    assert panel.lead.text() == why.lead
    panel.show_why(why, by_habit=True)
    assert panel.lead.isHidden()
    panel.say("")
    assert panel.lead.isHidden()


def test_many_purchases_are_joined(panel: WhyPanel, qtbot: QtBot) -> None:
    panel.show_why(made_why([0.1] * 9 + [-0.01] * 5, -0.2, similar=5), by_habit=False)
    names = [name for name, _, _ in cells(panel)]
    assert names == ["Mug 0", "Mug 1", "7 more purchases", "Sells slowly now", "5 more purchases"]
    assert panel.similar.table.rowCount() == 3
    qtbot.mouseClick(panel.all_button, Qt.MouseButton.LeftButton)
    assert panel.similar.table.rowCount() == 5
    names = [name for name, _, _ in cells(panel)]
    assert names[5:] == ["4 more purchases", "Sells slowly now", "Mug 13", "Mug 12", "3 more purchases"]


def test_a_score_below_zero_is_shown_in_plain_figures(panel: WhyPanel) -> None:
    panel.show_why(made_why([0.2], -0.5), by_habit=False)
    assert [amount for _, _, amount in cells(panel)] == ["+0.200", "−0.500"]
    assert panel.subtitle.text() == "What adds up to the score of −0.300"


def test_similar_products_say_where_they_are_unsure(panel: WhyPanel, qtbot: QtBot) -> None:
    panel.show_why(made_why([0.2], 0.0), by_habit=False)
    table = panel.similar.table
    assert [table.index(row, 0).data() for row in range(2)] == ["Cup 1", "Cup 2 (few sales)"]
    assert [table.index(0, column).data() for column in (2, 3)] == ["0.90", "10"]
    with qtbot.waitSignal(panel.product_wanted) as heard:
        panel.similar.choose(1)
    assert heard.args == ["S2"]


def test_what_was_bought_before_says_so(panel: WhyPanel) -> None:
    panel.show_why(made_why([0.2], 0.0, own=ONCE), by_habit=False)
    assert panel.subtitle.text() == "Bought once, on 3 Oct 2026. What the purchases add to the score:"
    panel.show_why(made_why([0.2], 0.0, own=OFTEN), by_habit=True)
    assert panel.subtitle.text().startswith("Bought 5 times, last on 21 Nov 2026. This list follows")
    assert not panel.shares.isVisible()


def test_without_vectors_there_is_neither_map_nor_similar_product(panel: WhyPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.map_wanted):
        panel.show_why(made_why([], 12.0, similar=0), by_habit=False)
    assert not panel.similar.isVisible()
    assert cells(panel) == [("Sells fast now", "same for everybody", "+100 %")]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Ethiopia Yirgacheffe, 250 g", "Ethiopia Yirgacheffe, 250\u00a0g"),
        ("Oat Drink, 1.5 l, 6 pcs", "Oat Drink, 1.5\u00a0l, 6\u00a0pcs"),
        ("Advent Calendar, 24 × 20 g", "Advent Calendar, 24\u00a0×\u00a020\u00a0g"),
        ("Set of 3 boxes", "Set of 3 boxes"),
        ("Tea 100", "Tea 100"),
    ],
)
def test_a_number_stays_with_its_unit(name: str, written: str) -> None:
    assert unbroken(name) == written
