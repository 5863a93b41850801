"""What the Customers page asks of the shop; everything here runs on the thread of the queries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.desktop.browsing.listed import Listed, labels
from recsys_desktop.desktop.tables.folding import TextIndex, text_ranks
from recsys_desktop.desktop.tables.model import Column, arranged

if TYPE_CHECKING:
    from recsys_desktop.exporting.table import ListTable
    from recsys_desktop.jobs.explaining import Explanation
    from recsys_desktop.jobs.view import ShopView
    from recsys_desktop.store.buying import OrderTable
    from recsys_desktop.store.tables import Histories

LIST_LENGTH = 20
SIMILAR = 5


@dataclass(frozen=True)
class People(Listed):
    """All customers; names and numbers are searched.

    Attributes:
        order: (n,) intp, the rows in their first order: who ordered last comes first.
        label_rank: (n,) int64, the label's place in the alphabet.
        orders: (n,) int32.
        last: (n,) datetime64[s], the last order.
        spent: (n,) float64.
        mail: (n,) int8, 1 agrees to mail, -1 wants none, 0 unknown.
        any_sales: Whether the shop has sales, of whomever.
        currency: The code of the currency, or "".
    """

    order: NDArray[np.intp]
    label_rank: NDArray[np.int64]
    orders: NDArray[np.int32]
    last: NDArray[np.datetime64]
    spent: NDArray[np.float64]
    mail: NDArray[np.int8]
    any_sales: bool
    currency: str = ""


@dataclass(frozen=True)
class Choices:
    """What customers can be chosen by.

    Attributes:
        categories: In the alphabet's order; none where the shop has none.
        products: All, what most customers bought first.
        last: The shop's last sale; NaT where there is none.
    """

    categories: tuple[str, ...]
    products: Listed
    last: np.datetime64


@dataclass(frozen=True)
class Lists:
    """One customer's two lists.

    Attributes:
        customer: The id.
        label: The name, or the id where there is none.
        new: What is new for the customer.
        again: What to buy again.
        caution: One sentence where lists could not be tested, or "".
        all_alike: Whether that sentence says already that everybody gets what sells best.
        currency: The code of the prices' currency, or "".
    """

    customer: str
    label: str
    new: ListTable
    again: ListTable
    caution: str = ""
    all_alike: bool = False
    currency: str = ""


@dataclass(frozen=True)
class Orders:
    """One customer's orders, the first one first.

    Attributes:
        table: The orders; what cost most is an order's first product.
        names: (k,) of str, the products' names.
        first: datetime64[s], the shop's first sale.
        last: datetime64[s], the shop's last sale.
        currency: The code of the currency, or "".
    """

    table: OrderTable
    names: NDArray[np.object_]
    first: np.datetime64
    last: np.datetime64
    currency: str = ""

    @property
    def span(self) -> float:
        """Seconds from the shop's first sale to its last."""
        return float((self.last - self.first).astype("timedelta64[s]").astype(np.int64))

    def names_of(self, order: int) -> list[str]:
        """Return what was bought in one order."""
        begin, end = self.table.indptr[order : order + 2]
        return [str(name) for name in self.names[begin:end]]


@dataclass(frozen=True)
class Bought:
    """What a customer did with one product.

    Attributes:
        orders: In how many orders it was bought; 0 for never.
        last: When last; NaT for never.
    """

    orders: int
    last: np.datetime64


NEVER = Bought(0, np.datetime64("NaT", "s"))


@dataclass(frozen=True)
class Marks:
    """Where a product and what belongs to it lie on the map, as rows of its places.

    Attributes:
        offer: The product's row; -1 where the map lacks it.
        neighbours: Rows of similar products, nearest first.
        purchases: Rows of what the customer bought.
    """

    offer: int
    neighbours: NDArray[np.int32]
    purchases: NDArray[np.int32]


@dataclass(frozen=True)
class Why:
    """Why a product fits a customer.

    Attributes:
        name: The product's name.
        explanation: Its score, taken apart.
        bought: For each of the explanation's shares, what the customer bought of it.
        own: What the customer bought of the product itself.
        marks: Where all of this is on the map; None where the model has no vectors, or cannot tell products apart.
        note: What is said in place of similar products, or "".
        lead: What adds most to the score, in one sentence; or "".
    """

    name: str
    explanation: Explanation
    bought: tuple[Bought, ...]
    own: Bought
    marks: Marks | None
    note: str = ""
    lead: str = ""


@dataclass(frozen=True)
class ProductMap:
    """All products of the model in the plane.

    Attributes:
        places: (n, 2) float32, -1 to 1.
        listed: The same products, row by row.
        popular: The same, what most customers bought first.
    """

    places: NDArray[np.float32]
    listed: Listed
    popular: Listed


class Answers:
    """Answers about one state of the shop.

    Args:
        view: That state.
    """

    def __init__(self, view: ShopView) -> None:
        self._view = view

    def people(self) -> People:
        """Return all customers."""
        table = self._view.customers
        label = labels(table.name, table.id)
        return People(
            id=table.id,
            label=label,
            order=arranged(Column("", table.last), descending=True, shown=None, count=len(label)),
            index=TextIndex((label, table.id)),
            label_rank=text_ranks(label),
            orders=table.orders,
            last=table.last,
            spent=table.spent,
            mail=table.mail,
            any_sales=self._view.totals.lines > 0,
            currency=self._view.currency,
        )

    def choices(self) -> Choices:
        """Return by what customers can be chosen."""
        table = self._view.products
        kinds = np.array(sorted({*table.category.tolist()} - {""}), object)
        last = np.datetime64(self._view.totals.last or "NaT", "s")
        return Choices(tuple(kinds[np.argsort(text_ranks(kinds))]), self._popular(np.arange(len(table.key))), last)

    def bought(self, category: str, product: str) -> NDArray[np.bool_]:
        """Return which of all customers bought in a category and the product of an id, (n,) bool; "" asks nothing."""
        view, found = self._view, np.ones(len(self._view.customers.key), np.bool_)
        asked = []
        if category:
            asked.append(view.products.key[view.products.category == category])
        if product:
            asked.append(np.array([view.product_keys.get(product, -1)], np.int32))
        for keys in asked:
            found &= view.bought_any(keys)
        return found

    def _popular(self, rows: NDArray[Any]) -> Listed:
        """Return some products, what most customers bought first."""
        return self._listed(rows[np.argsort(-self._view.products.customers[rows], kind="stable")])

    def _listed(self, rows: NDArray[Any]) -> Listed:
        table = self._view.products
        label = labels(table.name[rows], table.id[rows])
        return Listed(table.id[rows], label, TextIndex((label, table.id[rows])))

    def lists(self, customer: str) -> Lists:
        """Return a customer's lists; raises NotFound where nothing is trained."""
        from recsys_desktop.exporting.table import ListTable
        from recsys_desktop.jobs.lists import AGAIN, NEW, recommend

        new, again = (
            next(recommend(self._view, [customer], lists=[name], top=LIST_LENGTH), ListTable.empty())
            for name in (NEW, AGAIN)
        )
        person = self._view.customer_row[self._view.customer_key(customer)]
        name = self._view.customers.name[person] or customer
        caution = self._view.caution
        alike = bool(caution) and self._view.recommender.personal is None
        return Lists(customer, name, new, again, caution, alike, self._view.currency)

    def orders(self, customer: str) -> Orders:
        """Return a customer's orders."""
        view = self._view
        table = view.orders(view.customer_key(customer))
        rows = view.product_row[table.product]
        names = labels(view.products.name[rows], view.products.id[rows])
        first, last = (np.datetime64(moment or "NaT", "s") for moment in (view.totals.first, view.totals.last))
        return Orders(table, names, first, last, view.currency)

    def why(self, customer: str, product: str) -> Why:
        """Take a product's score for a customer apart; raises NotFound where the model does not know the product."""
        from recsys_desktop.jobs.because import because
        from recsys_desktop.jobs.explaining import explain_one, too_early_for_similar

        view = self._view
        explanation = explain_one(view, customer, product, similar_top=SIMILAR)
        history = view.history(view.customer_key(customer))
        bought = tuple(self._bought(history, share.product) for share in explanation.shares)
        name = str(view.products.name[view.product_row[self._view.product_keys[product]]]) or product
        early = explanation.too_early
        return Why(
            name=name,
            explanation=explanation,
            bought=bought,
            own=self._bought(history, product),
            marks=None if early else self._marks(history, explanation),
            note=too_early_for_similar() if early else "",
            lead=because(explanation),
        )

    def _bought(self, history: Histories, product: str) -> Bought:
        key = self._view.product_keys[product]
        at = int(np.searchsorted(history.product, key))
        if at == len(history.product) or history.product[at] != key:
            return NEVER
        return Bought(int(history.orders[at]), history.last[at])

    def _marks(self, history: Histories, explanation: Explanation) -> Marks | None:
        model = self._view.recommender.personal
        if model is None:
            return None
        column_of = model.catalogue.column_of
        near = np.array([self._view.product_keys[one.product] for one in explanation.similar], np.int32)
        own = column_of[history.product]
        offer = int(column_of[self._view.product_keys[explanation.product]])
        return Marks(offer, column_of[near].astype(np.int32), own[own >= 0].astype(np.int32))

    @cached_property
    def product_map(self) -> ProductMap | None:
        """All products in the plane; None where the model has no vectors."""
        from recsys_desktop.explaining.similar import product_map

        model = self._view.recommender.personal
        if model is None:
            return None
        rows = self._view.product_row[model.catalogue.keys]
        return ProductMap(product_map(model.taste), self._listed(rows), self._popular(rows))
