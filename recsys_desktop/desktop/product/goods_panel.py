"""The table of all products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from recsys_desktop.desktop import words
from recsys_desktop.desktop.browsing.browser import Browser
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.product.answers import Goods


class GoodsPanel(Browser):
    """All products; what most customers bought comes first.

    Attributes:
        goods: What it lists, or None as long as that is not known.
    """

    first_sort = 2
    optional = (3, 1)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, two_lines=True)
        self.goods: Goods | None = None
        self.name_parts(
            kind=self.tr("Products"),
            search=self.tr("Search products"),
            hint=self.tr("Search name, number or category"),
            empty=self.tr("No product is like this."),
            show_all=self.tr("Show all products"),
        )

    def list_goods(self, goods: Goods) -> None:
        """Show these products."""
        self.goods = goods
        self.list_all(goods, goods.order)

    def columns(self) -> Sequence[Column]:
        """Return the columns of the products."""
        goods = self.goods
        if goods is None:
            return ()
        return (
            Column(self.tr("Product"), goods.label, sort_by=goods.label_rank, second=goods.note),
            Column(self.tr("Sold"), goods.sold, words.whole, numeric=True, tip=self.tr("Pieces sold in all orders")),
            Column(
                self.tr("Customers"),
                goods.customers,
                words.whole,
                numeric=True,
                tip=self.tr("How many known customers bought it"),
            ),
            Column(self.tr("Last sold"), goods.last, words.day, numeric=True),
            Column(
                self.tr("Price"),
                goods.price,
                words.Money(goods.currency),
                numeric=True,
                tip=self.tr("Price of the last sale"),
            ),
        )

    def count_text(self, shown: int, total: int) -> str:
        """Return how many products are shown."""
        if shown == total:
            return self.tr("%Ln products", "", total)
        return self.tr("{shown} of {total} products").format(shown=words.whole(shown), total=words.whole(total))
