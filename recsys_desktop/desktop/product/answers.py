"""What the Products page asks of the shop; everything here runs on the thread of the queries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.desktop.browsing.listed import Listed, labels
from recsys_desktop.desktop.tables.folding import TextIndex, text_ranks
from recsys_desktop.desktop.tables.model import Column, arranged
from recsys_desktop.language import isolated

if TYPE_CHECKING:
    from recsys_desktop.jobs.view import ShopView

SIMILAR = 10
BUYERS = 100


@dataclass(frozen=True)
class Goods(Listed):
    """All products; names, ids and categories are searched.

    Attributes:
        order: (n,) intp, the rows in their first order: what most customers bought comes first.
        label_rank: (n,) int64, the label's place in the alphabet.
        note: (n,) of str, category and id.
        sold: (n,) float64, pieces.
        customers: (n,) int32.
        last: (n,) datetime64[s], the last sale.
        price: (n,) float64; NaN where unknown.
        currency: The code of the prices' currency, or "".
    """

    order: NDArray[np.intp]
    label_rank: NDArray[np.int64]
    note: NDArray[np.object_]
    sold: NDArray[np.float64]
    customers: NDArray[np.int32]
    last: NDArray[np.datetime64]
    price: NDArray[np.float64]
    currency: str = ""


@dataclass(frozen=True)
class Near:
    """Products similar to one, nearest first; all arrays have one length.

    Attributes:
        product: Whose.
        few: By how few customers it was bought; 0 where they are enough to go by.
        row: (n,) intp, each one's row in the goods.
        similarity: (n,) float64, cosine.
        both: (n,) int64, customers who bought both.
        unsure: (n,) bool, whether so few customers bought it that the similarity says little.
    """

    product: str
    few: int
    row: NDArray[np.intp]
    similarity: NDArray[np.float64]
    both: NDArray[np.int64]
    unsure: NDArray[np.bool_]


@dataclass(frozen=True)
class BestBuyers:
    """Whom to tell about a product, best first; all arrays have one length.

    Attributes:
        product: Which.
        owners: Whether those who have it may be among them.
        id: (n,) of str.
        label: (n,) of str, the name, or the id where there is none.
        fit: (n,) float64, how well it fits; they stand in the order of how likely they buy it.
        last_order: (n,) datetime64[D].
        no_mail: (n,) bool, who wants no mail.
    """

    product: str
    owners: bool
    id: NDArray[np.object_]
    label: NDArray[np.object_]
    fit: NDArray[np.float64]
    last_order: NDArray[np.datetime64]
    no_mail: NDArray[np.bool_]


class ProductAnswers:
    """Answers about one state of the shop.

    Args:
        view: That state.
    """

    def __init__(self, view: ShopView) -> None:
        self._view = view

    def _row_of(self, product: str) -> int:
        return int(self._view.product_row[self._view.product_keys[product]])

    def goods(self) -> Goods:
        """Return all products."""
        table = self._view.products
        label = labels(table.name, table.id)
        parts = zip(table.category.tolist(), table.id.tolist(), label.tolist(), strict=True)
        note = [
            " · ".join(isolated(text) for text in (kind, number) if text and text != shown)
            for kind, number, shown in parts
        ]
        return Goods(
            id=table.id,
            label=label,
            order=arranged(Column("", table.customers), descending=True, shown=None, count=len(label)),
            label_rank=text_ranks(label),
            note=np.array(note, object),
            sold=table.sold,
            customers=table.customers,
            last=table.last,
            price=table.price,
            currency=self._view.currency,
            index=TextIndex((label, table.id, table.category)),
        )

    def near(self, product: str) -> Near:
        """Return similar products; raises NotFound where the model does not know the product or any vectors."""
        from recsys_desktop.jobs.explaining import FEW_BUYERS, similar_products

        found = similar_products(self._view, product, top=SIMILAR)
        rows = [self._row_of(one.product) for one in found]
        customers = int(self._view.products.customers[self._row_of(product)])
        return Near(
            product=product,
            few=customers if customers < FEW_BUYERS else 0,
            row=np.array(rows, np.intp),
            similarity=np.array([one.similarity for one in found], np.float64),
            both=np.array([one.bought_together for one in found], np.int64),
            unsure=np.array([one.unsure for one in found], np.bool_),
        )

    def buyers(self, product: str, *, owners: bool) -> BestBuyers:
        """Return the best buyers; raises what :meth:`near` does."""
        from recsys_desktop.jobs.audience import buyers

        found = buyers(self._view, product, top=BUYERS, owners=owners)
        return BestBuyers(
            product=product,
            owners=owners,
            id=np.array([one.customer for one in found], object),
            label=np.array([one.name or one.customer for one in found], object),
            fit=np.array([one.fit for one in found], np.float64),
            last_order=np.array([one.last_order for one in found], "datetime64[D]"),
            no_mail=np.array([one.mail is False for one in found], np.bool_),
        )
