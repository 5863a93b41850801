"""What a shop says of its products: names, categories and prices, column by column beside the purchases."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Texts = NDArray[np.object_]


@dataclass(frozen=True)
class Goods:
    """The products of some purchases, column by column.

    Attributes:
        name: (n,) of str, "" where unknown.
        category: (n,) of str, "" where unknown.
        price: (n,) float64, NaN where unknown.
    """

    name: Texts
    category: Texts
    price: NDArray[np.float64]

    def take(self, columns: NDArray[np.integer]) -> Goods:
        """Return these columns."""
        return Goods(self.name[columns], self.category[columns], self.price[columns])

    @property
    def described(self) -> bool:
        """Whether there is anything to compare the products by."""
        return bool(np.any(self.name != "") or np.any(self.category != ""))

    def write(self, file: Path) -> None:
        """Write it as JSON; an unknown price becomes null."""
        prices = [None if np.isnan(price) else price for price in self.price.tolist()]
        plain = {"name": self.name.tolist(), "category": self.category.tolist(), "price": prices}
        file.write_text(json.dumps(plain), encoding="utf-8")

    @classmethod
    def read(cls, file: Path) -> Goods | None:
        """Read what :meth:`write` wrote; None where there is no such file."""
        if not file.exists():
            return None
        plain = json.loads(file.read_text(encoding="utf-8"))
        name, category = (np.array(plain[key], object) for key in ("name", "category"))
        return cls(name, category, np.array(plain["price"], np.float64))
