"""What is known of an open shop while nobody changes it: tables, the active model, histories.

A face makes one view, asks it many questions, and makes a new one after an import, an undo or a training.
Everything is loaded when it is first needed, so that a command pays only for what it asks.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.errors import NotFound, TooEarly
from recsys_desktop.explaining.similar import tells_apart
from recsys_desktop.jobs.currency import currency_of
from recsys_desktop.jobs.ordering import by_name
from recsys_desktop.language import translate
from recsys_desktop.learning.again import Again, repeat_rates
from recsys_desktop.learning.artefacts import Training, other_version, read_training
from recsys_desktop.learning.demand import RECENT_DAYS
from recsys_desktop.learning.methods import METHODS
from recsys_desktop.learning.purchases import Ints
from recsys_desktop.learning.validation import FEWEST_CUSTOMERS
from recsys_desktop.recommending.buyers import Tastes
from recsys_desktop.recommending.lists import Recommender
from recsys_desktop.recommending.model import PersonalModel, Sold, bestsellers, known_customers, load_personal
from recsys_desktop.store.buying import OrderTable
from recsys_desktop.store.manifest import ModelEntry
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import Counts, CustomerTable, Histories, ProductTable, Totals


class ShopView:
    """One state of one shop.

    An import may end while its questions are asked: customers and products that came after the view was made are left
    out of every answer, until the face makes a new one.

    Attributes:
        shop: The open shop.
    """

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self._last_history: tuple[int, Histories | None] = (-1, None)

    @cached_property
    def totals(self) -> Totals:
        """How much the shop holds."""
        return self.shop.ledger.totals()

    @cached_property
    def currency(self) -> str:
        """The code of the currency in which amounts are shown; "" where none is known."""
        return currency_of(self.shop).code

    @cached_property
    def customers(self) -> CustomerTable:
        """Every known customer."""
        return self.shop.ledger.customers()

    @cached_property
    def customers_by_name(self) -> Ints:
        """Every known customer's key, in the order in which people look for them."""
        return by_name(self.customers)

    @cached_property
    def products(self) -> ProductTable:
        """Every product."""
        return self.shop.ledger.products()

    @cached_property
    def product_row(self) -> Ints:
        """Row in :attr:`products` of each product key, (keys,) int32; -1 for unused keys."""
        return _rows_of(self.products.key)

    @cached_property
    def product_keys(self) -> dict[str, int]:
        """Key of each product's id: asking the ledger for each of hundreds takes too long."""
        return dict(zip(self.products.id.tolist(), self.products.key.tolist(), strict=True))

    @cached_property
    def customer_row(self) -> Ints:
        """Row in :attr:`customers` of each customer key, (keys,) int32; -1 for unused keys."""
        return _rows_of(self.customers.key)

    @cached_property
    def model(self) -> ModelEntry:
        """The active model.

        Raises:
            NotFound: If nothing is trained yet.
        """
        entry = self.shop.shelf.active()
        if entry is None:
            raise NotFound(translate("Jobs", "Nothing is trained yet: train a model first."))
        return entry

    @cached_property
    def training(self) -> Training:
        """What the active model learned."""
        return read_training(self.shop.shelf.folder(self.model.id))

    @property
    def tested(self) -> bool:
        """Whether the active model's lists were tested on the shop's last weeks.

        Raises:
            NotFound: If nothing is trained yet.
        """
        return "hit_rate" in self.model.validation

    @property
    def caution(self) -> str:
        """One sentence where there are lists that could not be tested; "" for all else."""
        if self.shop.shelf.active() is None or self.tested or not self.totals.customers:
            return ""
        if self.model.method == "bestsellers":
            return translate(
                "Jobs", "Too few customers have come back to test any lists: for now everybody gets what sells best."
            )
        return translate(
            "Jobs",
            "These lists could not be tested yet: too few customers have come back. Take them as a first guess.",
        )

    @cached_property
    def recommender(self) -> Recommender:
        """What makes the lists: the active model beside the present sales.

        Raises:
            NotFound: If nothing is trained yet, or there are no sales.
            Refused: ``other-version``, if this program does not know how to use the model.
        """
        sold = self._sold
        days = float(self.training.parameters.get("bestseller_days", RECENT_DAYS))
        buyers = self._by_product(self.shop.ledger.new_buyers(since=self._days_ago(days)))
        popular = bestsellers(buyers, sold.ever)
        again = Again.from_parameters(self.training.parameters)
        return Recommender(self._personal(sold), popular, sold, again, lambda: self._repeat_rates)

    @cached_property
    def tells_products_apart(self) -> bool:
        """Whether the active model has learned enough to say which products are similar."""
        model = self.recommender.personal
        return model is not None and self.totals.customers >= FEWEST_CUSTOMERS and tells_apart(model.taste)

    @property
    def personal(self) -> PersonalModel:
        """The active model's vectors.

        Raises:
            NotFound: If the active model is a list of bestsellers; ``TooEarly`` where the sales allow no other.
        """
        model = self.recommender.personal
        if model is None and not self.tested:
            raise TooEarly(
                translate(
                    "Jobs",
                    "Too few customers have come back to know anybody’s taste, and which products are similar: for now "
                    "everybody gets what sells best.",
                )
            )
        if model is None:
            raise NotFound(
                translate(
                    "Jobs",
                    "The active model is a list of bestsellers: it knows nobody’s taste and no similar products. "
                    "Train with the method “{method}”.",
                ).format(method=translate("Methods", "Customers’ taste"))
            )
        return model

    def _personal(self, sold: Sold) -> PersonalModel | None:
        if self.training.method not in METHODS:
            raise other_version(f"unknown method {self.training.method!r}")
        return load_personal(self.shop.shelf.folder(self.model.id), self.training, self.product_keys, sold)

    @cached_property
    def _sold(self) -> Sold:
        totals = self.totals
        if totals.last is None or totals.first is None:
            raise NotFound(translate("Jobs", "The shop has no sales. Import a sales file first."))
        recent, ever = map(self._by_product, self.shop.ledger.line_counts(since=self._days_ago(RECENT_DAYS)))
        day = np.array([totals.first, totals.last], "datetime64[s]").astype(np.int64) / 86_400.0
        return Sold(recent, ever, float(day[1] - day[0]), float(day[1]))

    @cached_property
    def _repeat_rates(self) -> NDArray[np.float64]:
        """Return how likely each product's buyers come back for it; over all sales, since it changes slowly."""
        return repeat_rates(*map(self._by_product, self.shop.ledger.repeat_buyers()))

    def _by_product(self, counts: Counts) -> Counts:
        """Return the counts of the products that this view knows, by key."""
        found = np.zeros(len(self.product_row), np.int64)
        found[: len(counts)] = counts[: len(found)]
        return found

    def _days_ago(self, days: float) -> datetime:
        """Return the time so many days before the last sale."""
        last = self.totals.last
        if last is None:
            raise NotFound(translate("Jobs", "The shop has no sales. Import a sales file first."))
        return last - timedelta(days=days)

    @cached_property
    def histories(self) -> Histories:
        """What every known customer bought."""
        return self.shop.ledger.histories().known(customers=len(self.customer_row), products=len(self.product_row))

    def histories_of(self, customer_keys: Ints) -> Histories:
        """Return what some customers bought, in the order of their keys."""
        return self.shop.ledger.histories(customer_keys).known(customers=None, products=len(self.product_row))

    def orders(self, customer_key: int) -> OrderTable:
        """Return one customer's orders, the first one first."""
        return self.shop.ledger.orders(customer_key).known(products=len(self.product_row))

    def bought_any(self, product_keys: Ints) -> NDArray[np.bool_]:
        """Return which of the customers bought any of these products, (n,) bool, as :attr:`customers`."""
        keys = self.shop.ledger.buyers(product_keys)
        found = np.zeros(len(self.customers.key), np.bool_)
        found[self.customer_row[keys[keys < len(self.customer_row)]]] = True
        return found

    def history(self, customer_key: int) -> Histories:
        """Return what one customer bought; the last answer is kept, since lists and reasons ask one after another."""
        key, found = self._last_history
        if found is None or key != customer_key:
            found = self.histories_of(np.array([customer_key], np.int32))
            self._last_history = (customer_key, found)
        return found

    @cached_property
    def _known(self) -> frozenset[str] | None:
        return known_customers(self.shop.shelf.folder(self.model.id))

    @cached_property
    def tastes(self) -> Tastes:
        """Every known customer as the active model sees them; row by row as in :attr:`histories`.

        Raises:
            NotFound: If the active model is a list of bestsellers.
        """
        return Tastes.of(self.personal, self.histories, self.recommender.now)

    def cold(self, customer_keys: Ints) -> NDArray[np.bool_]:
        """Return which of these customers the active model has not learned from, (b,) bool.

        It goes by their ids, which stay where an import is undone and brought again. Nobody is cold to a model that
        learned of no customer's taste.
        """
        if self._known is None:
            return np.zeros(len(customer_keys), bool)
        ids = self.customers.id[self.customer_row[customer_keys]].tolist()
        return np.array([one not in self._known for one in ids], bool)

    def customer_key(self, customer: str) -> int:
        """Return a customer's key.

        Raises:
            NotFound: If there is no such customer, or only since the table of customers was read.
        """
        key = self.shop.ledger.customer_key(customer)
        if key is None or not self._lists_customer(key, customer):
            raise NotFound(
                translate("Jobs", "There is no customer “{customer}” in this shop.").format(customer=customer)
            )
        return key

    def _lists_customer(self, key: int, customer: str) -> bool:
        """Return whether the table of customers has this one; where nobody has read it yet, it will."""
        if "customers" not in vars(self):
            return True
        row = self.customer_row[key] if key < len(self.customer_row) else -1
        # An undo frees keys for whom the next import brings.
        return bool(row >= 0 and self.customers.id[row] == customer)

    def product_key(self, product: str) -> int:
        """Return a product's key.

        Raises:
            NotFound: If there is no such product.
        """
        key = self.product_keys.get(product)
        if key is None:
            raise NotFound(translate("Jobs", "There is no product “{product}” in this shop.").format(product=product))
        return key


def _rows_of(keys: Ints) -> Ints:
    rows = np.full(int(keys.max(initial=-1)) + 1, -1, np.int32)
    rows[keys] = np.arange(len(keys), dtype=np.int32)
    return rows
