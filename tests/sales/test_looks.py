"""Columns without telling headers are recognised by their values."""

from __future__ import annotations

from recsys_desktop.sales.looks import proposed

ROWS = [
    ["A-1", "2026-01-03", "ada@example.com", "Blue mug", "1", "18.00", "yes"],
    ["A-1", "2026-01-03", "ada@example.com", "Tote bag", "2", "20.00", "yes"],
    ["A-2", "2026-01-04", "bo@example.com", "Blue mug", "1", "18.00", "yes"],
    ["A-3", "2026-01-07", "cy@example.com", "Moon print", "3", "16.00", "yes"],
    ["A-4", "2026-01-09", "ada@example.com", "Tea", "1", "9.90", "yes"],
    ["A-4", "2026-01-09", "ada@example.com", "Brass pen", "1", "32.00", "yes"],
]
HEADERS = ["f1", "f2", "f3", "f4", "f5", "f6", "f7"]


def test_each_kind_of_value_gives_its_field():
    assert proposed(HEADERS, ROWS, {}) == {
        "date": "f2", "email": "f3", "unit_price": "f6", "quantity": "f5", "product_name": "f4", "order_id": "f1",
    }  # fmt: skip


def test_what_is_known_is_left_alone():
    found = proposed(HEADERS, ROWS, {"order_id": ("f1",), "customer": ("f3",), "date": ()})
    assert set(found) == {"unit_price", "quantity", "product_name"}


def test_numbers_of_customers_are_told_from_those_of_orders_by_where_equal_ones_stand():
    rows = [[str(order), "2026-01-03", customer, "Mug"] for order, customer in
            ((11, "7"), (11, "7"), (12, "9"), (13, "7"), (14, "8"), (15, "9"), (16, "7"))]  # fmt: skip
    assert proposed(["a", "b", "c", "d"], rows, {}) == {
        "date": "b",
        "product_name": "d",
        "order_id": "a",
        "customer": "c",
    }


def test_blank_and_repeated_headers_are_passed_over():
    assert proposed(["a", "a", ""], [["", "2026-01-03", "2026-01-03"]] * 3, {}) == {}


def test_days_are_no_numbers_and_what_people_are_called_is_not_sold():
    rows = [[f"2026-01-{day:02}", f"2026-02-{day:02}", ("Mr", "Mrs.")[day % 2]] for day in range(1, 13)]
    assert len(proposed(["a", "b", "c"], rows, {})) == 1
