"""All products, what is similar to the chosen one, and whom to tell about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from recsys_desktop.desktop.browsing.browser import side_by_side
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.empty_panel import EmptyPanel, Lack
from recsys_desktop.desktop.exporting.wish import Offer
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.product.answers import ProductAnswers
from recsys_desktop.desktop.product.buyers_panel import BuyersPanel
from recsys_desktop.desktop.product.goods_panel import GoodsPanel
from recsys_desktop.desktop.product.similar_panel import SimilarPanel
from recsys_desktop.errors import NotFound, Problem, TooEarly

if TYPE_CHECKING:
    from recsys_desktop.desktop.product.answers import BestBuyers, Goods, Near


class ProductsPage(Page):
    """Searches, sorts and chooses products; leads from one to similar ones and to a campaign."""

    name = "products"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._commands = commands
        self._answers: ProductAnswers | None = None
        self.goods = GoodsPanel(desk.theme)
        self.goods.chosen.connect(self._chosen)
        self.goods.emptied.connect(self._emptied)
        self.similar = SimilarPanel(desk.theme)
        self.similar.product_wanted.connect(self._go_to)
        self.similar.help_wanted.connect(commands.train)
        self.buyers = BuyersPanel(desk.theme)
        self.buyers.owners_toggled.connect(self._ask_buyers)
        self.buyers.list_wanted.connect(self._make_list)
        self.empty = EmptyPanel()
        self.empty.lead_wanted.connect(self.page_wanted)
        self._make_askers(desk)
        self._lay_out()
        self.refresh(frozenset())

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr("Choose a product on the left: beside it stand what is like it, and whom to tell about it.")

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
        self.put_head(None, self.goods.search)
        split = side_by_side((self.goods, 300, 530), (self.similar, 284, 350), (self.buyers, 260, 272))
        self._split = split
        self.box.addWidget(split, 1)
        self.box.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)

    def _lacks(self, lack: Lack | None) -> None:
        self.empty.stand_for(lack, self.goods.view, self._split, self.goods.search)

    def hand_over(self) -> object:
        """Return what is chosen and searched, and who may be among the best buyers."""
        return self.goods.state, self.buyers.owners.isChecked()

    def take_over(self, kept: object) -> None:
        """Choose the same product."""
        if isinstance(kept, tuple):
            state, owners = kept
            self.goods.take_up(state)
            self.buyers.owners.setChecked(owners)

    def take_focus(self) -> None:
        """Let the arrow keys go through the products."""
        if self.empty.isHidden():
            self.goods.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.take_focus()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.goods.focus_search()

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask for the products anew, and for what is similar to the chosen one."""
        view = self.desk.session.view
        for asker in (self._goods_asker, self._near_asker, self._buyers_asker):
            asker.forget()
        if view is None:
            self._lacks(Lack.SHOP)
            return
        answers = self._answers = ProductAnswers(view)
        if "shop" in changes:
            self._lacks(None)
            self.goods.forget_choice()
            self._show_none()
        if changes & {"shop", "sales", "currency"} or self.goods.goods is None:
            self._goods_asker.ask(answers.goods)
        elif self.goods.chosen_id:
            self._ask_for(self.goods.chosen_id)

    @Slot(object)
    def _show_goods(self, goods: Goods) -> None:
        self.goods.list_goods(goods)
        self._lacks(None if len(goods.id) else Lack.SALES)

    def _show_none(self) -> None:
        self.similar.show_product("", "")
        self._say(self.tr("Choose a product to see what is similar to it."))

    @Slot(bool)
    def _emptied(self, none: bool) -> None:
        """Show nothing beside an empty table; once it has rows again, what belongs to the product still chosen."""
        chosen, goods = self.goods.chosen_id, self.goods.goods
        if none:
            for asker in (self._near_asker, self._buyers_asker):
                asker.forget()
            self._show_none()
        elif chosen and goods is not None:
            self._chosen(goods.row_of[chosen])

    @Slot(int)
    def _chosen(self, source_row: int) -> None:
        goods = self.goods.goods
        if goods is not None and not self.goods.leaves_none:
            self.similar.show_product(str(goods.label[source_row]), str(goods.note[source_row]))
            self._ask_for(self.goods.chosen_id)

    def _ask_for(self, product: str) -> None:
        answers = self._answers
        if answers is not None and not self.goods.leaves_none:
            self.buyers.wait()
            self._buyers_asker.forget()
            self._near_asker.ask(lambda: answers.near(product))

    @Slot(object)
    def _show_near(self, near: Near) -> None:
        if self.goods.goods is not None:
            self.buyers.show()
            self.similar.show_near(near, self.goods.goods)
            self._ask_buyers()

    @Slot(object)
    def _no_near(self, problem: Problem) -> None:
        early = isinstance(problem, TooEarly)
        untrained = isinstance(problem, NotFound) and not early
        self._say(problem.message, self.tr("Train a model") if untrained else "")
        if early:
            self._ask_buyers()  # whom to tell may be known nevertheless
        else:
            self.buyers.setVisible(not untrained)

    def _say(self, sentence: str, help_text: str = "") -> None:
        """Show a sentence in place of what belongs to a product, and a button that trains."""
        self.similar.say(sentence, help_text)
        self.buyers.say("")

    @Slot()
    def _ask_buyers(self) -> None:
        answers, product, owners = self._answers, self.goods.chosen_id, self.buyers.owners.isChecked()
        if answers is not None and product and not self.goods.leaves_none:
            self.buyers.wait()
            self._buyers_asker.ask(lambda: answers.buyers(product, owners=owners))

    @Slot(object)
    def _show_buyers(self, best: BestBuyers) -> None:
        self.buyers.show()
        self.buyers.show_buyers(best)

    @Slot(object)
    def _no_buyers(self, problem: Problem) -> None:
        self.buyers.say(problem.message)
        self.buyers.setVisible(not isinstance(problem, TooEarly))

    @Slot(int)
    def _go_to(self, source_row: int) -> None:
        """Choose a similar product in the table; where the search hides it, the search ends."""
        self.goods.choose(source_row)

    @Slot()
    def _make_list(self) -> None:
        best, goods = self.buyers.best, self.goods.goods
        if best is not None and goods is not None:
            name = str(goods.label[goods.row_of[best.product]])
            self._commands.want_campaign(Offer(best.product, name, len(best.id), best.owners))
            self.page_wanted.emit("export")
