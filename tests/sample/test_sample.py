"""The shipped sample shop is what its generator makes, and holds what is promised."""

from __future__ import annotations

import csv
import hashlib
import os
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.resources import resource

SHIPPED = resource("sample", "harbour-tea-and-coffee.csv")
HEADER = ["order_id", "date", "customer_id", "customer_name", "product_id", "product_name", "category"]
HEADER += ["quantity", "unit_price"]


@dataclass(frozen=True)
class Sale:
    """One line of the file."""

    order: str
    time: datetime
    customer: str
    name: str
    product: str
    product_name: str
    category: str
    quantity: int
    price: float


@pytest.fixture(scope="module")
def lines() -> list[Sale]:
    """Every line, postage too."""
    with SHIPPED.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        assert next(reader) == HEADER
        return [
            Sale(row[0], datetime.fromisoformat(row[1]), *row[2:7], int(row[7]), float(row[8]))  # type: ignore[arg-type]
            for row in reader
        ]


@pytest.fixture(scope="module")
def sales(lines: list[Sale]) -> list[Sale]:
    """The lines of real products."""
    return [line for line in lines if line.product != "POST"]


def test_the_shipped_file_is_what_the_generator_makes(tmp_path: Path) -> None:
    made = tmp_path / "made.csv"
    script = resource("sample", "make_sample.py")
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, str(script), str(made)], check=True, env=environment, timeout=120)
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (made, SHIPPED)]
    assert hashes[0] == hashes[1], "run python resources/sample/make_sample.py and commit the file"


def test_sizes(lines: list[Sale], sales: list[Sale]) -> None:
    assert 55_000 <= len(lines) <= 65_000
    assert 1_900 <= len({sale.customer for sale in sales if sale.customer}) <= 2_100
    assert 290 <= len({sale.product for sale in sales}) <= 330
    assert 12 <= len({sale.category for sale in sales}) <= 14


def test_it_covers_24_months_to_the_last_of_october(lines: list[Sale]) -> None:
    months = Counter(f"{line.time:%Y-%m}" for line in lines)
    assert len(months) == 24
    assert (min(months), max(months)) == ("2024-11", "2026-10")
    assert min(months.values()) > 1_500
    assert max(line.time for line in lines).date().isoformat() == "2026-10-31"
    assert [line.time for line in lines] == sorted(line.time for line in lines)


def test_returns_guests_and_postage(lines: list[Sale], sales: list[Sale]) -> None:
    returns = [sale for sale in sales if sale.quantity < 0]
    assert 200 <= len(returns) <= 700
    guests = [sale for sale in sales if not sale.customer]
    assert 0.05 <= len(guests) / len(sales) <= 0.15
    assert all(sale.name == "" for sale in guests)
    postage = [line for line in lines if line.product == "POST"]
    assert 1_000 <= len(postage) <= 4_000
    assert {line.product_name for line in postage} == {"Postage"}
    totals: Counter[str] = Counter()
    for sale in sales:
        totals[sale.order] += sale.quantity * sale.price  # type: ignore[assignment]
    assert all(0 < totals[line.order] < 35 for line in postage)


def test_what_comes_back_was_bought_before(sales: list[Sale]) -> None:
    bought: Counter[tuple[str, str]] = Counter()
    for sale in sales:
        if sale.customer:
            bought[sale.customer, sale.product] += sale.quantity
            assert bought[sale.customer, sale.product] >= 0


def test_orders_are_whole_and_small(sales: list[Sale]) -> None:
    sizes = Counter(sale.order for sale in sales)
    assert sum(2 <= size <= 4 for size in sizes.values()) / len(sizes) > 0.6
    assert all(
        (one.time, one.customer) == (next_.time, next_.customer)
        for one, next_ in pairwise(sales)
        if one.order == next_.order
    )
    assert max(Counter((sale.order, sale.product) for sale in sales).values()) == 1


def test_the_shop_is_open(lines: list[Sale]) -> None:
    assert all(9 <= line.time.hour <= 18 for line in lines)
    assert all(line.time.month == 12 for line in lines if line.time.weekday() == 6)
    assert not any((line.time.month, line.time.day) in {(12, 25), (12, 26), (1, 1)} for line in lines)


def test_an_id_has_one_name_and_looks_real(sales: list[Sale]) -> None:
    assert len({(sale.customer, sale.name) for sale in sales}) == len({sale.customer for sale in sales})
    products = {(sale.product, sale.product_name, sale.category) for sale in sales}
    assert len(products) == len({sale.product for sale in sales}) == len({sale.product_name for sale in sales})
    assert all(len(name.split()) > 1 for _, name, _ in products)
    assert all(len(sale.customer) == 5 for sale in sales if sale.customer)


def test_seasons(sales: list[Sale]) -> None:
    def share(words: tuple[str, ...], months: set[int]) -> float:
        hits = [sale for sale in sales if any(word in sale.product_name + sale.category for word in words)]
        return sum(sale.time.month in months for sale in hits) / len(hits)

    assert share(("Iced", "Cold Brew Blend"), {6, 7, 8}) > 0.6
    assert share(("Gift sets",), {11, 12}) > 0.3
    assert share(("Masala Chai", "Rooibos Chai", "Baked Apple"), {9, 10, 11, 12}) > 0.75


def test_products_and_customers_come_and_go(sales: list[Sale]) -> None:
    first, last = {}, {}
    for sale in sales:
        for key in (sale.product, sale.customer):
            first.setdefault(key, sale.time)
            last[key] = sale.time
    products = {sale.product for sale in sales}
    customers = {sale.customer for sale in sales if sale.customer}
    begin, end = min(first.values()), max(last.values())
    half_a_year = timedelta(days=180)
    assert sum(first[key] > begin + half_a_year for key in products) >= 10
    assert sum(last[key] < end - half_a_year for key in products) >= 8
    assert sum(first[key] > begin + half_a_year for key in customers) > 500
    assert sum(last[key] < end - half_a_year for key in customers) > 500


def test_prices_rise(sales: list[Sale]) -> None:
    prices = {sale.price for sale in sales if sale.product_name == "Harbour House Espresso, 250 g"}
    assert sorted(prices) == [7.9, 8.5, 9.1]


def test_a_dripper_asks_for_filters(sales: list[Sale]) -> None:
    def customers(start: str) -> set[str]:
        return {sale.customer for sale in sales if sale.product_name.startswith(start) and sale.customer}

    everybody, dripper, filters = customers(""), customers("V60 Dripper"), customers("V60 Paper Filters")
    assert len(dripper & filters) / len(dripper) > 2 * len(filters) / len(everybody)


def test_a_recommender_beats_the_bestsellers_clearly_but_not_absurdly(sales: list[Sale]) -> None:
    """New for you, NDCG@10, the last 28 days: bestsellers of the 28 days before .068, item-item neighbours .099."""
    cut = max(sale.time for sale in sales) - timedelta(days=28)
    known = [sale for sale in sales if sale.customer and sale.quantity > 0]
    before = [sale for sale in known if sale.time <= cut]
    customers = {key: row for row, key in enumerate(sorted({sale.customer for sale in before}))}
    products = {key: row for row, key in enumerate(sorted({sale.product for sale in before}))}
    shape = len(customers), len(products)
    bought, wanted, recent = np.zeros(shape), np.zeros(shape, dtype=bool), np.zeros(shape[1])
    for sale in before:
        bought[customers[sale.customer], products[sale.product]] = 1
        recent[products[sale.product]] += sale.time > cut - timedelta(days=28)
    for sale in known:
        if sale.time > cut and sale.customer in customers and sale.product in products:
            wanted[customers[sale.customer], products[sale.product]] = True
    wanted &= bought == 0
    together = bought.T @ bought
    often = np.sqrt(np.diag(together))
    similar = together / (np.outer(often, often) + 10)
    np.fill_diagonal(similar, 0)
    bestsellers = _ndcg(np.broadcast_to(recent, shape), bought, wanted)
    neighbours = _ndcg(bought @ similar, bought, wanted)
    assert 0.04 < bestsellers < 0.10
    assert 1.25 * bestsellers < neighbours < 3 * bestsellers


def _ndcg(scores: np.ndarray, bought: np.ndarray, wanted: np.ndarray) -> float:
    rows = wanted.any(axis=1)
    scores = np.where(bought[rows] > 0, -np.inf, scores[rows])
    top = np.argsort(-scores, axis=1, kind="stable")[:, :10]
    gains = 1 / np.log2(np.arange(2, 12))
    best = np.cumsum(gains)[np.minimum(wanted[rows].sum(axis=1), 10) - 1]
    hits = np.take_along_axis(wanted[rows], top, axis=1)
    return float((hits @ gains / best).mean())
