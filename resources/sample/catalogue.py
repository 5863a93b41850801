"""The sample shop's products, read from ``catalogue.txt``, and how the calendar treats them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt

FIRST, LAST = date(2024, 11, 1), date(2026, 10, 31)
DAYS = (LAST - FIRST).days + 1
RISES = ((date(2025, 3, 1), 1.04), (date(2026, 2, 2), 1.035))
"""From these days on all is dearer; coffee by twice as much, as in the world."""

_KILO = 3.4
_SEASONS = {"summer": (190, 62), "autumn": (296, 70), "winter": (15, 70), "spring": (105, 45)}  # middle, half width


@dataclass(frozen=True)
class Product:
    """One product.

    Attributes:
        id: Its number in the shop, such as ``CB-104``.
        name: As the shop writes it.
        category: One of about a dozen.
        prices: At the start and after each rise.
        tastes: What it has for whom ("espresso", "floral", "luxury").
        kept: Whether it is bought once and kept; otherwise it is used up.
        family: What it is, if one of it is enough ("grinder"); a kept thing without one is its own.
        needs: The family without which it is of no use; "" for none.
        wanted_after: The wants that it wakes.
        days: How long one lasts in an average household.
        popularity: How well it sells; 1 is usual.
        season: When it sells best; "" for the whole year.
        first: The first day on sale.
        last: The last day on sale.
    """

    id: str
    name: str
    category: str
    prices: tuple[float, ...]
    tastes: frozenset[str]
    kept: bool = False
    family: str = ""
    needs: str = ""
    wanted_after: tuple[str, ...] = ()
    days: int = 30
    popularity: float = 1.0
    season: str = ""
    first: date = field(default=date.min)
    last: date = field(default=date.max)


def read_catalogue(path: Path) -> tuple[Product, ...]:
    """Return the products in the file's order; products of 1 kg stand after the small ones."""
    products: list[Product] = []
    category = prefix = ""
    number = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            category, prefix = line[3:].split(" | ")
            number = 100
        elif line and not line.startswith("#"):
            number += 1 + (number * 7 + len(line)) % 3  # numbers have gaps, as in any shop
            products += _products(f"{prefix}-{number}", category, [part.strip() for part in line.split(";")])
    return tuple(products)


def _products(number: str, category: str, parts: list[str]) -> list[Product]:
    """Return the product of a line, and the one of 1 kg."""
    name, price, tastes, options = parts
    words = options.split()
    settings = dict(word.split("=", 1) for word in words if "=" in word)
    kept = "keep" in words
    product = Product(
        id=number,
        name=name,
        category=category,
        prices=_prices(float(price), category),
        tastes=frozenset(tastes.split()),
        kept=kept,
        family=settings.get("as", number if kept else ""),
        needs=settings.get("needs", ""),
        wanted_after=tuple(settings.get("with", "").split(",")) if "with" in settings else (),
        days=int(settings.get("days", 30)),
        popularity=float(settings.get("pop", 1.0)),
        season=settings.get("season", ""),
        first=date.fromisoformat(settings.get("from", "0001-01-01")),
        last=date.fromisoformat(settings.get("to", "9999-12-31")),
    )
    if "kg" not in words:
        return [product]
    large = Product(
        id=f"{number}K",
        name=name.replace("250 g", "1 kg"),
        category=category,
        prices=_prices(_written(float(price) * _KILO), category),
        tastes=product.tastes | {"bulk"},
        days=product.days * 4,
        popularity=product.popularity * 0.4,
    )
    return [product, large]


def _prices(start: float, category: str) -> tuple[float, ...]:
    """Return the price at the start and after each rise, as a shop would write it: 8.40, 24.90, 249.00."""
    prices = [start]
    for _, factor in RISES:
        factor = 1 + (factor - 1) * (2 if "offee" in category else 1)
        prices.append(prices[-1] * factor)
    return (start, *(_written(price) for price in prices[1:]))


def _written(price: float) -> float:
    if price >= 60:
        return float(round(price))
    return round(round(price * 10) / 10, 2) if price < 15 else round(round(price * 2) / 2 - 0.1, 2)


def price_on(product: Product, day: int) -> float:
    """Return the price on the day, counted from :data:`FIRST`."""
    today = FIRST + timedelta(days=day)
    return product.prices[sum(today >= begin for begin, _ in RISES)]


def calendar_weights(products: tuple[Product, ...]) -> npt.NDArray[np.float64]:
    """Return how readily each product sells on each day for its season and age, shape (days, products)."""
    weights = np.zeros((DAYS, len(products)))
    for day in range(DAYS):
        today = FIRST + timedelta(days=day)
        for column, product in enumerate(products):
            if product.first <= today <= product.last:
                weights[day, column] = product.popularity * _season(product.season, today) * _age(product, today)
    return weights


def _season(season: str, today: date) -> float:
    if not season:
        return 1.0
    if season == "christmas":
        if (today.month, today.day) < (10, 20):
            return 0.0
        return {10: 0.25, 11: 1.3, 12: 2.2 if today.day <= 24 else 0.3}.get(today.month, 0.0)
    middle, half = _SEASONS[season]
    distance = abs(today.timetuple().tm_yday - middle)
    distance = min(distance, 365 - distance)
    return 0.08 + 2.7 * max(0.0, 1.0 - distance / half)


def _age(product: Product, today: date) -> float:
    """Return how news lifts a product, and how the last weeks on the shelf drop it."""
    new = product.first > FIRST and (today - product.first).days < 45
    ending = (product.last - today).days < 30
    return 2.4 if new else 0.6 if ending else 1.0
