"""Makes the sample shop's sales file: ``python resources/sample/make_sample.py [FILE]``.

Harbour Tea & Coffee does not exist; neither do its customers. But they behave: coffee runs out and is bought again,
iced tea sells in summer, a dripper asks for filters, guests buy what stands in the window, something comes back.
The same seed makes the same file, bit for bit, on every machine (see ``dice.py``).
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

import numpy as np
from catalogue import DAYS, FIRST, Product, calendar_weights, price_on, read_catalogue
from dice import Dice, Floats
from people import Crowd, Customer
from shopping import Line, Shopper

HERE = Path(__file__).resolve().parent
TARGET = HERE / "harbour-tea-and-coffee.csv"
HEADER = (
    "order_id",
    "date",
    "customer_id",
    "customer_name",
    "product_id",
    "product_name",
    "category",
    "quantity",
    "unit_price",
)
SEED = 1846

_CUSTOMERS = 2_050
_GUESTS_A_DAY = 4.2
_FREE_POSTAGE = 35.0
_HOURS = (9, 10, 10, 11, 11, 12, 12, 13, 14, 14, 15, 15, 16, 16, 17, 17, 18)
_WEEKEND_HOURS = (10, 10, 11, 11, 11, 12, 12, 13, 13, 14, 14, 15)


@dataclass(frozen=True)
class Order:
    """One order: when, whose (None for a guest), what, and whether it goes by post."""

    when: datetime
    customer: Customer | None
    lines: tuple[Line, ...]
    by_post: bool = False


def make_orders(seed: int, products: tuple[Product, ...]) -> list[Order]:
    """Return all orders in the order of time."""
    dice = Dice(seed)
    shopper = Shopper(dice, products, calendar_weights(products) * _drift(dice, len(products)))
    orders: list[Order] = []
    for customer in _customers(dice, products):
        for day, basket in shopper.visits(customer):
            orders += _order(dice, day, customer, basket, by_post=dice.chance(customer.online))
    for day in range(DAYS):
        for _ in range(dice.count(_GUESTS_A_DAY)):
            orders += _order(dice, day, None, shopper.guest(day), by_post=dice.chance(0.3))
    orders += _returns(dice, orders, products)
    return sorted(orders, key=lambda order: order.when)  # a stable sort: equal minutes keep their order


def _customers(dice: Dice, products: tuple[Product, ...]) -> list[Customer]:
    """Return the customers by arrival: some were there before, the others come over the two years."""
    crowd = Crowd(dice, products, HERE / "people.txt")
    arrivals = sorted(
        dice.integer(0, 34) if dice.chance(0.4) else dice.integer(20, DAYS - 1) for _ in range(_CUSTOMERS)
    )
    customers, number = [], 312
    for arrival in arrivals:
        number += dice.integer(1, 4)  # cards that were given out and never used
        customers.append(crowd.make(f"{number:05d}", arrival))
    return customers


def _drift(dice: Dice, products: int) -> Floats:
    """Return how fashion lifts and drops products from month to month, shape (days, products)."""
    months = DAYS // 30 + 2
    level = np.ones(products)
    levels = []
    for _ in range(months):
        level = np.minimum(np.maximum(level * (1.0 + 0.24 * dice.bells(products)), 0.3), 3.2)
        levels.append(level)
    return np.array([levels[day // 30] for day in range(DAYS)])


def _order(dice: Dice, day: int, customer: Customer | None, basket: list[Line], *, by_post: bool) -> list[Order]:
    """Return the basket as an order on the next day when the shop is open; none after the last day."""
    today = FIRST + timedelta(days=day)
    if dice.chance(0.14):
        today += timedelta(days=(5 - today.weekday()) % 7)  # on Saturday, with time
    while not _is_open(today):
        today += timedelta(days=dice.integer(1, 4))
    if (today - FIRST).days >= DAYS:
        return []
    hour = dice.pick(_HOURS if today.weekday() < 5 else _WEEKEND_HOURS)
    at = time(hour, dice.integer(0, 29 if hour == 18 else 59))
    return [Order(datetime.combine(today, at), customer, tuple(basket), by_post)]


def _is_open(today: date) -> bool:
    holidays = {(1, 1), (12, 25), (12, 26)}
    advent = today.month == 12 and 1 <= today.day <= 23
    return (today.month, today.day) not in holidays and (today.weekday() != 6 or advent)


def _returns(dice: Dice, orders: list[Order], products: tuple[Product, ...]) -> list[Order]:
    """Return what comes back within two weeks: now and then a kept thing, seldom one that is used up."""
    back = []
    for order in orders:
        for line in order.lines:
            if dice.chance(0.03 if products[line.product].kept else 0.002):
                returned = Line(line.product, -dice.integer(1, line.quantity))
                day = (order.when.date() - FIRST).days + dice.integer(2, 13)
                back += _order(dice, day, order.customer, [returned], by_post=False) if day < DAYS else []
    return back


def rows_of(orders: list[Order], products: tuple[Product, ...]) -> list[tuple[str, ...]]:
    """Return the lines of the file, without the header."""
    rows: list[tuple[str, ...]] = []
    for number, order in enumerate(orders, 240_117):
        day = (order.when.date() - FIRST).days
        customer = (order.customer.number, order.customer.name) if order.customer else ("", "")
        head = (str(number), f"{order.when:%Y-%m-%d %H:%M}", *customer)
        total = 0.0
        for line in order.lines:
            product, price = products[line.product], price_on(products[line.product], day)
            rows.append((*head, product.id, product.name, product.category, str(line.quantity), f"{price:.2f}"))
            total += price * line.quantity
        if order.by_post and 0 < total < _FREE_POSTAGE:
            rows.append((*head, "POST", "Postage", "", "1", "4.50" if order.when.year < 2026 else "4.90"))
    return rows


def write(target: Path, *, seed: int = SEED) -> int:
    """Write the file (UTF-8, LF) and return how many sales lines it has."""
    products = read_catalogue(HERE / "catalogue.txt")
    rows = rows_of(make_orders(seed, products), products)
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(rows)
    return len(rows)


if __name__ == "__main__":
    lines = write(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET)
    sys.stdout.write(f"{lines:,} sales lines written\n")
