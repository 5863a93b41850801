"""*Buy again*: its formula, its order, and the choice of its constants."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.learning.again import Again, AgainWindow, repeat_rates, strongest, tune_again
from recsys_desktop.learning.protocol import Window, split
from recsys_desktop.learning.purchases import Purchases
from tests.learning.made import made_purchases


def test_strength_by_hand() -> None:
    orders, age, first = np.array([1, 4, 4], np.int32), np.array([10.0, 10.0, 40.0]), np.array([10.0, 130.0, 130.0])
    lines = np.array([3, 0, 8])
    plain = Again(tau=20.0, power=0.5).strength(orders, age, first, lines)
    assert plain.tolist() == pytest.approx([np.exp(-0.5), 2 * np.exp(-0.5), 2 * np.exp(-2)])
    # Intervals of 40 and 30 days: the one is early by 3/4, the other due; a single purchase has no interval.
    held = Again(tau=20.0, power=0.5, wait=2.0).strength(orders, age, first, lines)
    assert held.tolist() == pytest.approx([np.exp(-0.5), 2 * np.exp(-0.5) * np.exp(-1.5), 2 * np.exp(-2)])


def test_what_sells_well_now_counts_by_its_pace() -> None:
    one = np.ones(3)
    found = Again(tau=1e9, pace=0.5).strength(one.astype(np.int32), 0 * one, 0 * one, np.array([3, 0, 8]))
    assert found.tolist() == pytest.approx([2, 1, 3])


def test_repeat_rates_by_hand() -> None:
    # Of 50 buyers 20 come back: usual is .4; ten such buyers stand beside those of each product.
    found = repeat_rates(np.array([30, 0, 20]), np.array([20, 0, 0]))
    assert found.tolist() == pytest.approx([24 / 40 / 0.4, 1, 4 / 30 / 0.4])
    one = np.ones(3)
    strength = Again(tau=1e9, habit=2.0).strength(one.astype(np.int32), 0 * one, 0 * one, 0 * one, found)
    assert strength.tolist() == pytest.approx((found**2).tolist())


def test_where_nobody_came_back_all_products_are_alike() -> None:
    assert repeat_rates(np.array([3, 0]), np.array([0, 0])).tolist() == [1, 1]
    assert repeat_rates(np.array([], int), np.array([], int)).tolist() == []


def test_the_strongest_of_each_row_and_equal_ones_as_they_stand() -> None:
    found = strongest(np.array([1.0, 3.0, 3.0, 5.0, 5.0]), np.array([0, 3, 3, 5]), 2)
    assert sorted(zip(*(part.tolist() for part in found), strict=True)) == [
        (0, 0, 1),
        (0, 1, 2),
        (2, 0, 3),
        (2, 1, 4),
    ]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.integers(0, 3), max_size=200), max_size=30), st.integers(1, 12))
def test_the_strongest_are_those_of_a_stable_sort_of_each_row(rows: list[list[int]], length: int) -> None:
    indptr = np.cumsum([0, *map(len, rows)])
    strength = np.array([one for row in rows for one in row], np.float64)
    found = strongest(strength, indptr, length)
    assert sorted(zip(*(part.tolist() for part in found), strict=True)) == [
        (number, place, int(indptr[number]) + at)
        for number, row in enumerate(rows)
        for place, at in enumerate(sorted(range(len(row)), key=lambda at: -row[at])[:length])
    ]


def regular(gap: int) -> Window:
    """Sixty customers who buy each of fifteen products every ``gap`` days, and five others once, a while ago."""
    lines = []
    for customer in range(60):
        for product in range(20):
            offset = (customer * 7 + product * 11) % gap
            times = range(offset, 400, gap) if product < 15 else [380 + product]
            lines += [(customer, product, day) for day in times]
    lines.sort(key=lambda line: line[2])
    customer, product, day = (np.array(column) for column in zip(*lines, strict=True))
    order = day * 60 + customer
    made = Purchases(*(a.astype(np.int32) for a in (customer, product, order)), day.astype(float), 60, 20)
    return split(made, cut=385.0, end=393.0)


def test_intervals_count_where_customers_buy_by_the_calendar() -> None:
    again, measures = tune_again([regular(30)], seed=0)
    assert again.wait > 0
    assert measures["again_ndcg"] > measures["again_plain_ndcg"] + 0.1
    assert Again.from_parameters(again.as_parameters()) == again


def staples() -> Window:
    """Sixty customers who buy five staples each week and, once each, other things: only the latter are new of late."""
    lines = [(customer, product, 7 * week) for week in range(8) for customer in range(60) for product in range(5)]
    lines += [(customer, 5 + (customer + at) % 40, 50) for customer in range(60) for at in range(10)]
    # The first order of half the customers was the last one: their staples are as often bought as the rest.
    lines = sorted((one for one in lines if one[0] % 2 or one[2] >= 49), key=lambda line: line[2])
    customer, product, day = (np.array(column) for column in zip(*lines, strict=True))
    later = np.array([(customer, product, 60) for customer in range(60) for product in range(5)]).T
    customer, product, day = (np.r_[a, b] for a, b in zip((customer, product, day), later, strict=True))
    made = Purchases(*(a.astype(np.int32) for a in (customer, product, day * 60 + customer)), day.astype(float), 60, 45)
    return split(made, cut=55.0, end=63.0)


def test_what_others_buy_again_counts_where_a_customer_has_told_little() -> None:
    again, measures = tune_again([staples()], seed=0)
    assert again.habit > 0
    assert measures["again_ndcg"] > measures["again_plain_ndcg"] + 0.1


def test_the_choice_is_at_least_as_good_as_plain_decayed_frequency() -> None:
    window = split(made_purchases(), cut=20_170, end=20_201)
    again, measures = tune_again([window], seed=0)
    assert measures["again_ndcg"] >= measures["again_plain_ndcg"]
    assert AgainWindow(window, seed=0).judge(again).ndcg.mean() == pytest.approx(measures["again_ndcg"])


def test_too_few_customers_leave_the_constants_as_they_are() -> None:
    assert tune_again([], seed=0) == (Again(), {})
