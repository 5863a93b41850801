"""The sample shop's customers: who they are, what they like, how often they come."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from catalogue import DAYS, Product
from dice import Dice, Floats

_KINDS: dict[str, tuple[float, str, float, str]] = {
    # share, tastes with weights, days between visits, what they have at home on the first day with its probability
    "espresso": (23, "espresso:2.2 dark:.7 nutty:.6 milk:.5 gear:.3", 29, "espresso:.45 moka:.4 grinder:.5 jug:.3"),
    "filter": (18, "filter:2.2 light:.8 fruity:.7 gear:.4", 30, "v60:.5 grinder:.6 press:.3 gooseneck:.25 scale:.25"),
    "breakfast": (11, "filter:1.5 budget:1 nutty:.8 biscuit:.4", 33, "machine:.75 press:.3"),
    "capsule": (6, "capsule:3 espresso:.5 milk:.5 sweet:.3", 30, "capsule:.85"),
    "black tea": (16, "black:2.2 strong:.5 milk:.4 biscuit:.5 teaware:.3", 34, "teapot:.5 infuser:.5 kettle:.4"),
    "green tea": (10, "green:2 japan:.9 matcha:.4 white:.7 oolong:.6 teaware:.3", 36, "kyusu:.3 infuser:.4 kettle:.5"),
    "herbal tea": (11, "herbal:1.8 fruit:1.4 rooibos:1.4 calm:.4 iced:.4", 36, "infuser:.5 kettle:.5 carafe:.1"),
    "matcha": (3, "matcha:2.6 japan:.9 milk:.8 oat:1 sweet:.5", 32, "whisk:.6 frother:.4"),
    "gift": (9, "gift:2 luxury:.5 chocolate:.8 biscuit:.6 cups:.6 book:.8", 80, ""),
    "café": (2.4, "bulk:3 espresso:1.2 oat:.9 care:.8 syrup:.6 black:.5", 12, "espresso:1 grinder:1 machine:.6 jug:1"),
}
_CHANGING = ["spice", "floral", "citrus", "smoky", "sweet", "dark", "light", "organic", "luxury", "budget", "bags"]
_CHANGING += ["decaf", "chocolate", "biscuit", "syrup", "oat", "iced", "mint", "ginger", "berry", "cups", "book"]
_HIDDEN = 4
_SHARPNESS = 0.9


@dataclass(frozen=True)
class Customer:
    """One customer with a number.

    Attributes:
        number: As on the customer card, "04217".
        name: First and last name, or a business.
        kind: The main taste.
        likes: How much each product is liked, a positive factor, shape (products,).
        arrives: Day of the first visit.
        leaves: Day after which no visit follows.
        pace: Days between visits.
        thirst: How fast things are used up, 1 in an average household.
        curiosity: How many new things come into a basket.
        online: Probability that an order comes by post.
        at_home: Families of kept things that were there before.
    """

    number: str
    name: str
    kind: str
    likes: Floats
    arrives: int
    leaves: int
    pace: float
    thirst: float
    curiosity: float
    online: float
    at_home: frozenset[str]


class Crowd:
    """Makes customers."""

    def __init__(self, dice: Dice, products: tuple[Product, ...], names: Path) -> None:
        self._dice = dice
        self._cultures, self._cafes = _read_names(names)
        self._taken: set[str] = set()
        self._tastes = sorted({taste for product in products for taste in product.tastes})
        flags = [[float(taste in product.tastes) for taste in self._tastes] for product in products]
        # Hidden traits that no word tells: they make products alike that only customers know to be alike.
        self._traits = np.hstack([np.array(flags), 0.55 * dice.bells(len(products), _HIDDEN)])
        self._bulk = np.array(flags)[:, self._tastes.index("bulk")]

    def make(self, number: str, arrives: int) -> Customer:
        """Return a new customer of a random kind."""
        dice = self._dice
        kind = list(_KINDS)[dice.weighted(np.array([share for share, *_ in _KINDS.values()]))]
        if kind == "café" and not self._cafes:
            kind = "espresso"
        _, tastes, pace, at_home = _KINDS[kind]
        cafe = kind == "café"
        return Customer(
            number=number,
            name=self._cafes.pop(0) if cafe else self._name(),
            kind=kind,
            likes=self._likes(_weights(tastes), cafe=cafe),
            arrives=arrives,
            leaves=min(DAYS - 1, arrives + int(dice.waiting(900 if cafe else 520))),
            pace=1.25 * dice.around(pace, 0.35),
            thirst=dice.around(6.0 if cafe else 1.0, 0.35),
            curiosity=dice.around(0.9 if cafe else 1.5, 0.45),
            online=dice.pick([0.03, 0.05, 0.1, 0.3, 0.9]),
            at_home=frozenset(thing for thing, odds in _weights(at_home).items() if dice.chance(odds)),
        )

    def _likes(self, wants: dict[str, float], *, cafe: bool) -> Floats:
        """Return the factors: a product of steps (1 + x)², close to an exponential without needing one."""
        dice = self._dice
        wants = dict(wants)
        for taste in _CHANGING:
            wants[taste] = wants.get(taste, 0.0) + 0.75 * dice.bell()
        side = dice.pick(["black", "green", "herbal", "filter", "espresso", "chocolate", "fruit"])
        wants[side] = wants.get(side, 0.0) + 0.9  # nobody likes one thing only
        preference = np.array([*(wants.get(taste, 0.0) for taste in self._tastes), *dice.bells(_HIDDEN).tolist()])
        utility = np.zeros(len(self._traits))
        for column, weight in enumerate(preference.tolist()):  # a fixed order of sums, unlike a matrix product
            utility = utility + self._traits[:, column] * weight
        likes = _steps(_SHARPNESS * utility)
        return likes if cafe else likes * np.where(self._bulk > 0, 0.35, 1.0)

    def _name(self) -> str:
        shares = np.array([share for share, _, _ in self._cultures])
        while True:
            _, first, last = self._cultures[self._dice.weighted(shares)]
            name = f"{self._dice.pick(first)} {self._dice.pick(last)}"
            if name not in self._taken or self._dice.chance(0.02):  # two customers of one name happen
                self._taken.add(name)
                return name


def _steps(values: Floats) -> Floats:
    """Return about ``exp(values)`` by multiplication alone: (1 + x/16)¹⁶."""
    power = np.maximum(1.0 + values / 16.0, 0.05)
    for _ in range(4):
        power = power * power
    return power


def _weights(text: str) -> dict[str, float]:
    return {name: float(weight) for name, weight in (part.split(":") for part in text.split())}


def _read_names(path: Path) -> tuple[list[tuple[float, list[str], list[str]]], list[str]]:
    """Return the cultures (share, first names, last names) and the names of businesses."""
    cultures, cafes = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = [part.strip() for part in line.split(" ; ")]
        if parts[0] == "cafés":
            cafes = parts[1:]
        elif line and not line.startswith("#"):
            share, first, last = parts
            cultures.append((float(share), first.split(), [name.replace("_", " ") for name in last.split()]))
    return cultures, cafes
