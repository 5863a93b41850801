"""How the sample shop's customers shop: what runs out, what is tried, what a new thing asks for."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from catalogue import DAYS, FIRST, Product
from dice import Dice, Floats
from people import Customer

_WANTS: dict[str, tuple[str, float]] = {
    # the want: what it means (a needed family with ":" before it, a family, a taste or part of a name), how strongly
    "v60filters": (":v60", 30),
    "chemexfilters": (":chemex", 60),
    "kalitafilters": (":kalita", 60),
    "aeropressfilters": (":aeropress", 40),
    "coldbrewfilters": (":coldbrew", 30),
    "filterbags": (":machine", 30),
    "presscoffee": (":press", 25),
    "mokacoffee": (":moka", 25),
    "gasket": ("Gasket", 10),
    "capsules": (":capsule", 30),
    "scale": ("scale", 9),
    "gooseneck": ("gooseneck", 10),
    "server": ("server", 8),
    "grinder": ("grinder", 6),
    "beans": ("250 g", 2.5),
    "pellets": ("Pellets", 12),
    "tamper": ("tamper", 14),
    "cleaning": (":espresso", 14),
    "descaler": ("Descaler", 12),
    "limeball": ("limeball", 10),
    "jug": ("jug", 12),
    "oat": ("Oat Drink", 8),
    "syrup": ("Syrup", 5),
    "teawarmer": ("teawarmer", 12),
    "infuser": ("infuser", 10),
    "teafilters": ("Tea Filter", 10),
    "sencha": ("Sencha", 5),
    "matcha": ("Matcha", 10),
    "matchabowl": ("matchabowl", 20),
    "whisk": ("whisk", 25),
    "icedtea": ("Iced", 8),
}
_WANT_DAYS = 75


@dataclass(frozen=True)
class Line:
    """One product in a basket: its column, and how many."""

    product: int
    quantity: int


@dataclass
class Habit:
    """A thing that is bought again when it has run out: when it was bought, and how long that lasts."""

    bought: int
    lasts: float


@dataclass
class Household:
    """What a customer has and does.

    Attributes:
        owned: Kept families at home.
        tried: Columns bought so far.
        habits: Columns that are bought again.
        wants: Wants and the day until which they last.
    """

    owned: set[str]
    tried: set[int] = field(default_factory=set)
    habits: dict[int, Habit] = field(default_factory=dict)
    wants: dict[str, int] = field(default_factory=dict)


class Shopper:
    """Fills the baskets of all customers."""

    def __init__(self, dice: Dice, products: tuple[Product, ...], weights: Floats) -> None:
        self._dice = dice
        self._products = products
        self._weights = weights
        self._kept = np.array([product.kept for product in products])
        self._gift = np.array(["gift" in product.tastes for product in products])
        self._price = np.array([product.prices[0] for product in products])
        self._wanted = {want: self._matching(text) for want, (text, _) in _WANTS.items()}
        self._families = {
            family: self._of("family", family) for family in sorted({p.family for p in products if p.family})
        }
        self._needing = {needs: self._of("needs", needs) for needs in sorted({p.needs for p in products if p.needs})}
        # What stands on the shelf tempts less the dearer it is; the square root keeps a grinder possible.
        self._tempting = np.where(self._kept, 2.1, 1.0) / np.sqrt(np.maximum(self._price, 5.0))

    def visits(self, customer: Customer) -> list[tuple[int, list[Line]]]:
        """Return the customer's baskets with their days."""
        home = Household(set(customer.at_home))
        baskets = []
        day = customer.arrives
        while day <= customer.leaves:
            basket = self._basket(customer, home, day)
            if basket:
                baskets.append((day, basket))
            day += max(1, round(self._dice.around(customer.pace * _ease(day), 0.45)))
        return baskets

    def guest(self, day: int) -> list[Line]:
        """Return a basket of somebody without a customer number: what sells by itself."""
        weights = self._weights[day] * self._tempting
        for members in self._needing.values():
            weights = weights * np.where(members, 0.3, 1.0)
        columns = {self._dice.weighted(weights) for _ in range(1 + self._dice.count(1.1))}
        return [Line(column, self._quantity(column, 1.0)) for column in sorted(columns)]

    def _basket(self, customer: Customer, home: Household, day: int) -> list[Line]:
        lines = self._run_out(customer, home, day)
        tries = self._dice.count(customer.curiosity)
        if len(lines) + tries < 2:  # who comes for one thing often leaves with two
            tries = max(tries, 1 - len(lines)) + self._dice.chance(0.62)
        for _ in range(tries):
            column = self._new(customer, home, day, {line.product for line in lines})
            if column >= 0:
                lines.append(Line(column, self._take(customer, home, day, column)))
        return lines

    def _run_out(self, customer: Customer, home: Household, day: int) -> list[Line]:
        """Return what has run out, or nearly; sometimes a habit ends."""
        dice, lines = self._dice, []
        for column, habit in list(home.habits.items()):
            if self._weights[day, column] <= 0.12 * self._products[column].popularity or dice.chance(0.006):
                del home.habits[column]
            elif day - habit.bought >= 0.8 * habit.lasts and dice.chance(0.82):
                quantity = self._quantity(column, customer.thirst)
                home.habits[column] = Habit(day, self._lasts(customer, column, quantity))
                lines.append(Line(column, quantity))
        return lines

    def _new(self, customer: Customer, home: Household, day: int, basket: set[int]) -> int:
        """Return the column of something to try, by taste, season and wants; -1 for nothing."""
        weights = self._weights[day] * customer.likes * self._tempting
        for needs, members in self._needing.items():
            if needs not in home.owned:
                weights = weights * np.where(members, 0.02, 1.0)
        for family in sorted(home.owned & self._families.keys()):
            weights = weights * np.where(self._families[family], 0.04, 1.0)
        for want, until in home.wants.items():
            if day <= until:
                weights = weights * np.where(self._wanted[want], _WANTS[want][1], 1.0)
        if _before_christmas(day) and self._dice.chance(0.35):
            weights = weights * np.where(self._gift, 11.0, 1.0)
        for column in home.tried:
            weights[column] *= 0.0 if column in home.habits or column in basket else 0.12
        return self._dice.weighted(weights)

    def _take(self, customer: Customer, home: Household, day: int, column: int) -> int:
        """Remember what a purchase changes at home, and return how many were bought."""
        product, dice = self._products[column], self._dice
        quantity = self._quantity(column, customer.thirst)
        home.tried.add(column)
        for want in product.wanted_after:
            home.wants[want] = day + _WANT_DAYS
        if product.family:
            home.owned.add(product.family)
        liking = 0.75 if product.needs else 0.45
        if not product.kept and len(home.habits) < (9 if customer.kind == "café" else 6) and dice.chance(liking):
            home.habits[column] = Habit(day, self._lasts(customer, column, quantity))
        return quantity

    def _lasts(self, customer: Customer, column: int, quantity: int) -> float:
        share = 1.6  # several habits share the cups of a day
        return self._dice.around(self._products[column].days * quantity * share / customer.thirst, 0.15)

    def _quantity(self, column: int, thirst: float) -> int:
        dice, product = self._dice, self._products[column]
        if product.kept:
            several = "cups" in product.tastes and product.prices[0] < 16
            return dice.pick([1, 2, 2, 4, 6]) if several else 1
        if thirst > 2.5:
            return dice.pick([2, 3, 4, 6, 8, 12]) if product.prices[0] < 30 else dice.pick([1, 2, 2, 3, 4])
        if product.prices[0] < 4.5:
            return dice.pick([1, 1, 2, 2, 3, 4])
        return dice.pick([1, 1, 1, 1, 1, 1, 1, 2, 2, 3])

    def _matching(self, text: str) -> npt.NDArray[np.bool_]:
        if text.startswith(":"):
            return self._of("needs", text[1:])
        return np.array([text == product.family or text in product.name for product in self._products])

    def _of(self, attribute: str, value: str) -> npt.NDArray[np.bool_]:
        return np.array([getattr(product, attribute) == value for product in self._products])


def _month_and_day(day: int) -> tuple[int, int]:
    today = FIRST.fromordinal(FIRST.toordinal() + day)
    return today.month, today.day


def _before_christmas(day: int) -> bool:
    return (11, 15) <= _month_and_day(day) <= (12, 24)


def _ease(day: int) -> float:
    """Return how the year stretches the days between visits: short before Christmas, long in holidays."""
    month = _month_and_day(min(day, DAYS - 1))[0]
    return {2: 1.12, 7: 1.1, 8: 1.18, 11: 0.9, 12: 0.75}.get(month, 1.0)
