"""All products, what is similar to the chosen one, and whom to tell about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QSplitter

from recsys_desktop.desktop import words
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.exporting.wish import Offer
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import Panel, label, row
from recsys_desktop.desktop.product.answers import ProductAnswers
from recsys_desktop.desktop.product.buyers_panel import BuyersPanel
from recsys_desktop.desktop.product.similar_panel import SimilarPanel
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.errors import NotFound, Problem

if TYPE_CHECKING:
    from recsys_desktop.desktop.product.answers import BestBuyers, Goods, Near

_SEARCH_WIDTH = 300
_CUSTOMERS = 2
_TRAIN = "train"


class ProductsPage(Page):
    """Searches, sorts and chooses products; leads from one to similar ones and to a campaign."""

    name = "products"
    icon = "products"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._commands = commands
        self._answers: ProductAnswers | None = None
        self._goods: Goods | None = None
        self._product = self._help = ""
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search name, number or category"))
        self.search.setAccessibleName(self.tr("Search products"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.textChanged.connect(self._search)
        self.view = TableView(desk.theme, self.tr("Products"), two_lines=True)
        self.view.chosen.connect(self._chosen)
        self.count = label("", "count")
        self.similar = SimilarPanel(desk.theme)
        self.similar.product_wanted.connect(self._go_to)
        self.similar.help_wanted.connect(self._lead_on)
        self.buyers = BuyersPanel(desk.theme)
        self.buyers.owners_toggled.connect(self._ask_buyers)
        self.buyers.list_wanted.connect(self._make_list)
        self._make_askers(desk)
        self._lay_out()
        self._show_count()
        self.refresh(frozenset())

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.tr("Products")

    def _make_askers(self, desk: Desk) -> None:
        self._goods_asker = desk.queries.asker(self)
        self._goods_asker.answered.connect(self._show_goods)
        self._near_asker = desk.queries.asker(self)
        self._near_asker.answered.connect(self._show_near)
        self._near_asker.failed.connect(self._no_near)
        self._buyers_asker = desk.queries.asker(self)
        self._buyers_asker.answered.connect(self._show_buyers)
        self._buyers_asker.failed.connect(self._no_buyers)

    def _lay_out(self) -> None:
        self.box.addLayout(row(label(self.title, "title"), None, self.search))
        panel = Panel(self.tr("All products"))
        panel.box.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 3 * UNIT)
        panel.box.addWidget(self.view)
        panel.box.addWidget(self.count)
        self.count.setContentsMargins(2 * UNIT, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(4 * UNIT)
        split.setChildrenCollapsible(False)
        for part, least, share in ((panel, 300, 500), (self.similar, 260, 370), (self.buyers, 230, 282)):
            part.setMinimumWidth(least)
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([500, 370, 282])
        self.box.addWidget(split, 1)

    def take_focus(self) -> None:
        """Let the arrow keys go through the products."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask for the products anew, and for what is similar to the chosen one."""
        view = self.desk.session.view
        for asker in (self._goods_asker, self._near_asker, self._buyers_asker):
            asker.forget()
        if view is None:
            self._say(self.tr("No shop is open yet."), self.tr("Open a shop"), "overview")
            return
        answers = self._answers = ProductAnswers(view)
        if "shop" in changes:
            self._product = ""
            self.search.clear()
            self.similar.show_product("", "")
            self._say(self.tr("Choose a product to see what is similar to it."))
        if changes & {"shop", "sales"} or self._goods is None:
            self._goods_asker.ask(answers.goods)
        elif self._product:
            self._ask_for(self._product)

    @Slot(object)
    def _show_goods(self, goods: Goods) -> None:
        self._goods = goods
        chosen, self._product = self._product, ""
        self.view.table.replace(self._columns(goods))
        if self.view.table.sorted_by is None:
            self.view.table.sort(_CUSTOMERS, Qt.SortOrder.DescendingOrder)
        self.view.set_widths(stretch=0, optional=(3, 1))
        self._search()
        if not len(goods.id):
            self._say(self.tr("This shop has no sales yet."), self.tr("Import sales"), "import")
        rows = [number for number, product in enumerate(goods.id.tolist()) if product == chosen]
        if not (rows and self.view.choose(rows[0])) and self.view.table.rowCount():
            self.view.selectRow(0)

    def _columns(self, goods: Goods) -> Sequence[Column]:
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
            Column(self.tr("Price"), goods.price, words.decimal, numeric=True, tip=self.tr("Price of the last sale")),
        )

    @Slot()
    def _search(self) -> None:
        goods, text = self._goods, self.search.text().strip()
        if goods is None:
            return
        self.view.table.show_only(goods.index.matches(text) if text else None)
        self._show_count()
        at = next((number for number, product in enumerate(goods.id.tolist()) if product == self._product), None)
        if at is None or not self.view.choose(at):
            self.view.scrollToTop()

    def _show_count(self) -> None:
        shown, total = self.view.table.rowCount(), 0 if self._goods is None else len(self._goods.id)
        if shown == total:
            self.count.setText(self.tr("1 product") if total == 1 else self.tr("%Ln products", "", total))
        else:
            self.count.setText(
                self.tr("{shown} of {total} products").format(shown=words.whole(shown), total=words.whole(total))
            )

    @Slot(int)
    def _chosen(self, source_row: int) -> None:
        goods = self._goods
        if goods is None or source_row < 0 or str(goods.id[source_row]) == self._product:
            return
        self._product = str(goods.id[source_row])
        self.similar.show_product(str(goods.label[source_row]), str(goods.note[source_row]))
        self._ask_for(self._product)

    def _ask_for(self, product: str) -> None:
        answers = self._answers
        if answers is not None:
            self.buyers.wait()
            self._buyers_asker.forget()
            self._near_asker.ask(lambda: answers.near(product))

    @Slot(object)
    def _show_near(self, near: Near) -> None:
        if self._goods is not None:
            self.similar.show_near(near, self._goods)
            self._ask_buyers()

    @Slot(object)
    def _no_near(self, problem: Problem) -> None:
        untrained = isinstance(problem, NotFound)
        self._say(problem.message, self.tr("Train a model") if untrained else "", _TRAIN)

    def _say(self, sentence: str, help_text: str = "", help_page: str = "") -> None:
        """Show a sentence in place of what belongs to a product, and a button that leads to a page, or trains."""
        self._help = help_page
        self.similar.say(sentence, help_text)
        self.buyers.say("")

    @Slot()
    def _lead_on(self) -> None:
        if self._help == _TRAIN:
            self._commands.train()
        else:
            self.page_wanted.emit(self._help)

    @Slot()
    def _ask_buyers(self) -> None:
        answers, product, owners = self._answers, self._product, self.buyers.owners.isChecked()
        if answers is not None and product:
            self.buyers.wait()
            self._buyers_asker.ask(lambda: answers.buyers(product, owners=owners))

    @Slot(object)
    def _show_buyers(self, best: BestBuyers) -> None:
        self.buyers.show_buyers(best)

    @Slot(object)
    def _no_buyers(self, problem: Problem) -> None:
        self.buyers.say(problem.message)

    @Slot(int)
    def _go_to(self, source_row: int) -> None:
        """Choose a similar product in the table; where the search hides it, the search ends."""
        if not self.view.choose(source_row):
            self.search.clear()
            self.view.choose(source_row)

    @Slot()
    def _make_list(self) -> None:
        best, goods = self.buyers.best, self._goods
        if best is not None and goods is not None:
            name = str(goods.label[goods.id.tolist().index(best.product)])
            self._commands.campaign_wanted.emit(Offer(best.product, name, len(best.id), best.owners))
            self.page_wanted.emit("export")
