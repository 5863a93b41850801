"""Recommendation jobs: lists of products for customers, as tables with names and ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.explaining.reasons import strongest_reasons
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.purchases import Ints
from recsys_desktop.recommending.lists import KINDS, Ranked
from recsys_desktop.store.tables import Histories

NEW, AGAIN = "new", "again"
_BLOCK = 4_096
_ROWS = 500_000
"""Rows of a table made at once, for both lists about 80 MB."""
_WITH_REASONS = 256
"""Customers at once where each product's reason is looked for, so that a cancel is heard soon."""
_USUAL = 100
"""Lists may always be this long, whatever the shop has: a wide file then has the columns that it was asked for."""


def within(view: ShopView, top: int) -> int:
    """Return the length of lists that are asked for, or the catalogue's where that is shorter."""
    return min(top, max(_USUAL, len(view.products.key)))


def recommend(
    view: ShopView, customers: Sequence[str] | None, *, lists: Sequence[str], top: int
) -> Iterator[ListTable]:
    """Return the lists of the named customers in their order, or of all by their names, in blocks of whole customers.

    What is not found is said at once, before the first block is made.

    Args:
        view: The shop.
        customers: Ids; None for all.
        lists: ``new``, ``again`` or both.
        top: How many products a list has at most.

    Raises:
        NotFound: If there is no such customer, or nothing is trained yet.
    """
    assert view.recommender  # noqa: S101 -- that nothing is trained is told before customers are looked for
    if customers is None:
        return recommend_all(view, view.customers_by_name, lists=lists, top=top)
    top = within(view, top)
    keys = [view.customer_key(customer) for customer in customers]
    return (_tables(view, view.history(key), lists=lists, top=top, reasons=False) for key in keys)


def recommend_all(
    view: ShopView, order: Ints, *, lists: Sequence[str], top: int, reasons: bool = False
) -> Iterator[ListTable]:
    """Return everybody's lists in this order of the customers' keys, in blocks of whole customers.

    Args:
        view: The shop.
        order: The customers' keys.
        lists: ``new``, ``again`` or both.
        top: How many products a list has at most.
        reasons: Whether it is told which past purchase speaks most for each product of *new for you*; that takes
            longer than the lists.
    """
    top = within(view, top)
    histories, block = view.histories, _block(top, reasons=reasons)
    # Whose last sale an undone import took since the order was asked for is nobody any more.
    order = order[np.isin(order, histories.customer_keys)]
    parts = (_part(histories, order[begin : begin + block]) for begin in range(0, len(order), block))
    return (_tables(view, part, lists=lists, top=top, reasons=reasons) for part in parts)


def recommend_keys(
    view: ShopView, keys: Ints, *, lists: Sequence[str], top: int, block: int = _BLOCK, reasons: bool = False
) -> Iterator[ListTable]:
    """Return the lists of the customers with these keys, in their order, in blocks of so many customers.

    Raises:
        NotFound: If nothing is trained yet.
    """
    assert view.recommender  # noqa: S101 -- that nothing is trained is told before the first block
    top = within(view, top)
    block = min(block, _block(top, reasons=reasons))
    some = (keys[begin : begin + block] for begin in range(0, len(keys), block))
    parts = (_part(view.histories_of(few), few) for few in some)
    return (_tables(view, part, lists=lists, top=top, reasons=reasons) for part in parts)


def _block(top: int, *, reasons: bool) -> int:
    """Return for how many customers lists of this length are made at once."""
    return max(1, min(_WITH_REASONS if reasons else _BLOCK, _ROWS // top))


def _part(histories: Histories, keys: Ints) -> Histories:
    """Return the histories of the customers with these keys, in their order."""
    rows = np.searchsorted(histories.customer_keys, keys)
    lengths = np.diff(histories.indptr)[rows]
    indptr = np.append(0, np.cumsum(lengths))
    inside = np.repeat(histories.indptr[rows] - indptr[:-1], lengths) + np.arange(indptr[-1])
    return Histories(
        customer_keys=keys,
        indptr=indptr,
        product=histories.product[inside],
        last=histories.last[inside],
        first=histories.first[inside],
        orders=histories.orders[inside],
        quantity=histories.quantity[inside],
    )


def _tables(view: ShopView, histories: Histories, *, lists: Sequence[str], top: int, reasons: bool) -> ListTable:
    tables = []
    for name in lists:
        if name == NEW:
            ranked = view.recommender.new_for_you(histories, top, cold=view.cold(histories.customer_keys))
        else:
            ranked = view.recommender.buy_again(histories, top)
        tables.append(_table(view, histories, ranked, name, reasons=reasons and name == NEW))
    if len(tables) == 1:
        return tables[0]
    people = view.customers.id[view.customer_row[histories.customer_keys]]
    return _interleave(tables, {customer: row for row, customer in enumerate(people.tolist())})


def _table(view: ShopView, histories: Histories, ranked: Ranked, name: str, *, reasons: bool) -> ListTable:
    customer, place = np.nonzero(ranked.product >= 0)
    product = ranked.product[customer, place]
    row = view.product_row[product]
    people = view.customer_row[histories.customer_keys[customer]]
    why = reason_names(view, histories, ranked.product)[customer, place] if reasons else np.full(len(row), "", object)
    return ListTable(
        customer_id=view.customers.id[people],
        customer_name=view.customers.name[people],
        list=np.full(len(row), name, object),
        rank=(place + 1).astype(np.int32),
        product_id=view.products.id[row],
        product_name=view.products.name[row],
        category=view.products.category[row],
        price=view.products.price[row],
        score=ranked.score[customer, place].astype(np.float64),
        kind=np.array(KINDS, object)[ranked.kind[customer]],
        last_purchase=_last_purchases(histories, customer, product),
        reason=why,
    )


def reason_names(view: ShopView, histories: Histories, products: Ints) -> NDArray[np.object_]:
    """Return the name of the past purchase that speaks most for each listed product, (b, k) as the products."""
    best = strongest_reasons(view.recommender, histories, products)
    names = view.products.name[view.product_row[np.maximum(best, 0)]]
    return np.where(best >= 0, names, "")


def _last_purchases(histories: Histories, row: NDArray[np.intp], product: Ints) -> NDArray[np.datetime64]:
    """Return when each customer last bought each product; NaT where never."""
    owner = np.repeat(np.arange(len(histories.customer_keys)), np.diff(histories.indptr))
    width = int(max(histories.product.max(initial=0), product.max(initial=0))) + 1
    keys = owner * width + histories.product
    wanted = row * width + product
    at = np.searchsorted(keys, wanted).clip(max=max(len(keys) - 1, 0))
    found = np.full(len(wanted), np.datetime64("NaT", "s"), "datetime64[s]")
    if len(keys):
        hit = keys[at] == wanted
        found[hit] = histories.last[at[hit]]
    return found


def _interleave(tables: list[ListTable], position: dict[str, int]) -> ListTable:
    """Put all lists of a customer together, by the customers' positions."""
    columns = {
        name: np.concatenate([getattr(table, name) for table in tables]) for name in ListTable.__dataclass_fields__
    }
    which = np.repeat(np.arange(len(tables)), [len(table) for table in tables])
    owner = np.array([position[customer] for customer in columns["customer_id"].tolist()], np.int64)
    order = np.lexsort((columns["rank"], which, owner))
    return ListTable(**{name: column[order] for name, column in columns.items()})
