"""All customers, the chosen one's lists, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from recsys_desktop.desktop.browsing.browser import BrowserState, side_by_side
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.customer.answers import Answers, Choices, Lists, People, ProductMap, Why
from recsys_desktop.desktop.customer.filter_bar import FilterBar, FilterChoice
from recsys_desktop.desktop.customer.list_panel import AGAIN, ListPanel
from recsys_desktop.desktop.customer.people_panel import PeoplePanel
from recsys_desktop.desktop.customer.why_panel import WhyPanel
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.empty_panel import EmptyPanel, Lack
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import button, label
from recsys_desktop.errors import NotFound, Problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from recsys_desktop.desktop.customer.filters import Filters


@dataclass(frozen=True)
class _Chosen:
    people: BrowserState
    filters: FilterChoice
    shown_list: str
    product: str
    filters_shown: bool


class CustomersPage(Page):
    """Searches, sorts and chooses customers; shows their lists and reasons as they are chosen."""

    name = "customers"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._answers: Answers | None = None
        self._commands = commands
        self._untrained, self._learning = "", False
        self.people = PeoplePanel(desk.theme)
        self.people.chosen.connect(self._chosen)
        self.people.view.addAction(self.tr("Forget the customer…"), self.forget_chosen)
        self.filter_button = button(self.tr("Filter"), "choice")
        self.filter_button.setCheckable(True)
        self.filter_bar = FilterBar(desk.theme)
        self.filter_bar.hide()
        self.filter_button.toggled.connect(self.filter_bar.setVisible)
        self.filter_bar.changed.connect(self._filter)
        self.people.all_wanted.connect(self.filter_bar.clear)
        self.people.emptied.connect(self._emptied)
        self.list_panel = ListPanel(desk.theme)
        self.list_panel.product_chosen.connect(self._ask_why)
        self.list_panel.train_wanted.connect(commands.train)
        desk.operations.updated.connect(self._look_at_training)
        desk.operations.idle.connect(self._look_at_training)
        self.list_panel.told.connect(desk.operations.told)
        self.list_panel.sheet.saved.connect(desk.operations.saved)
        self.list_panel.sheet.printed.connect(desk.operations.told)
        self.list_panel.sheet.failed.connect(desk.operations.failed)
        self.caution = label("", "hint", wraps=True)
        self.caution.hide()
        self.empty = EmptyPanel()
        self.empty.lead_wanted.connect(self.page_wanted)
        self.why_panel = WhyPanel(desk.theme)
        self.why_panel.product_wanted.connect(self._go_to)
        self.why_panel.map_wanted.connect(self._ask_map)
        self._make_askers(desk)
        self._lay_out()

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr("Choose a customer on the left: beside it stand the products to offer, and why.")

    def _make_askers(self, desk: Desk) -> None:
        self._ask_people = desk.queries.asker(self)
        self._ask_people.answered.connect(self._show_people)
        self._ask_choices = desk.queries.asker(self)
        self._ask_choices.answered.connect(self._show_choices)
        self._ask_bought = desk.queries.asker(self)
        self._ask_bought.answered.connect(self._show_bought)
        self._ask_orders = desk.queries.asker(self)
        self._ask_orders.answered.connect(self.list_panel.orders.show_orders)
        self._ask_orders.failed.connect(self.list_panel.orders.clear)
        self._ask_lists = desk.queries.asker(self)
        self._ask_lists.answered.connect(self._show_lists)
        self._ask_lists.failed.connect(self._no_lists)
        self._ask_reason = desk.queries.asker(self)
        self._ask_reason.answered.connect(self._show_why)
        self._ask_reason.failed.connect(self._no_reason)
        self._ask_places = desk.queries.asker(self)
        self._ask_places.answered.connect(self._show_map)

    def _lay_out(self) -> None:
        self.put_head(None, self.people.search, self.filter_button)
        self.box.addWidget(self.caution)
        self.box.addWidget(self.filter_bar)
        parts = (self.people, 240, 412), (self.list_panel, 250, 360), (self.why_panel, 250, 348)
        self._split = side_by_side(*parts)
        self.box.addWidget(self._split, 1)
        self.box.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        self._lacks(Lack.SHOP)

    def _lacks(self, lack: Lack | None) -> None:
        if lack is not None:
            self._warn("")
            self.filter_button.setChecked(False)
        self.empty.stand_for(lack, self.people.view, self._split, self.people.search, self.filter_button)

    def hand_over(self) -> object:
        """Return who is chosen, what is searched and filtered, which list is shown, and its chosen product."""
        bar, lists, button_down = self.filter_bar.chosen, self.list_panel, self.filter_button.isChecked()
        return _Chosen(self.people.state, bar, lists.shown_list, lists.chosen_product, filters_shown=button_down)

    def take_over(self, kept: object) -> None:
        """Choose the same again."""
        if isinstance(kept, _Chosen):
            self.people.take_up(kept.people)
            self.filter_button.setChecked(kept.filters_shown)
            self.filter_bar.take_up(kept.filters)
            self.list_panel.choose_list(kept.shown_list)
            self.list_panel.want_product(kept.product)

    def take_focus(self) -> None:
        """Let the arrow keys go through the customers."""
        if self.empty.isHidden():
            self.people.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.take_focus()

    @property
    def prints(self) -> bool:
        """Whether somebody's lists are there."""
        return self.list_panel.sheet.lists is not None

    def print_out(self) -> None:
        """Print the chosen customer's sheet."""
        self.list_panel.sheet.choose_printer()

    @property
    def forgets(self) -> bool:
        """Whether somebody is chosen."""
        return bool(self.people.chosen_id) and not self.people.leaves_none

    @Slot()
    def forget_chosen(self) -> None:
        """Ask whether the chosen customer shall be forgotten."""
        people, customer = self.people.people, self.people.chosen_id
        if self.forgets and people is not None:
            self._commands.forgetter.forget(customer, str(people.label[people.row_of[customer]]))

    def focus_search(self) -> None:
        """Go to the search field."""
        self.people.focus_search()

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask for the customers anew, and for the chosen one's lists."""
        view = self.desk.session.view
        askers = self._ask_people, self._ask_choices, self._ask_bought, self._ask_lists, self._ask_reason
        for asker in (*askers, self._ask_orders, self._ask_places):
            asker.forget()
        self.why_panel.forget_map()
        if view is None:
            return
        answers = self._answers = Answers(view)
        if "shop" in changes:
            self._lacks(None)
            self.filter_button.setChecked(False)
            self.filter_bar.clear()
            self.people.forget_choice()
            self._show_nobody()
        if changes & {"shop", "sales", "currency"} or self.people.people is None:
            self._ask_people.ask(answers.people)
            self._ask_choices.ask(answers.choices)
        elif self.people.chosen_id:
            self._ask_for(self.people.chosen_id)

    @Slot(object)
    def _show_people(self, people: People) -> None:
        self.people.list_people(people)
        self._filter()
        self._lacks(None if len(people.id) else Lack.CUSTOMERS if people.any_sales else Lack.SALES)

    @Slot(object)
    def _show_choices(self, choices: Choices) -> None:
        self.filter_bar.offer(choices)

    @Slot()
    def _filter(self) -> None:
        """Show whom the filters leave; at once where the ledger is not needed, else when it has answered."""
        answers, filters = self._answers, self.filter_bar.filters
        text = self.tr("Filter: {count}").format(count=filters.count) if filters.count else self.tr("Filter")
        self.filter_button.setText(text)
        self.filter_button.setAccessibleName(text)
        if filters.asks_what_was_bought and answers is not None:
            self._ask_bought.ask(lambda: (filters, answers.bought(filters.category, filters.product)))
        else:
            self._ask_bought.forget()
            self._keep(filters, None)

    @Slot(object)
    def _show_bought(self, answer: tuple[Filters, NDArray[np.bool_]]) -> None:
        self._keep(*answer)

    def _keep(self, filters: Filters, bought: NDArray[np.bool_] | None) -> None:
        if self.people.people is not None:
            self.people.keep(filters.kept(self.people.people, bought))

    def _show_nobody(self) -> None:
        self._untrained = ""
        self._warn("")
        self.list_panel.show_customer("", "")
        self.list_panel.show_mail(0)
        self.list_panel.orders.clear()
        self.list_panel.say(self.tr("Choose a customer to see what to offer."))
        self.why_panel.clear()

    @Slot(bool)
    def _emptied(self, none: bool) -> None:
        """Show nobody's lists beside an empty table; once it has rows again, those of whoever is still chosen."""
        chosen, people = self.people.chosen_id, self.people.people
        if none:
            for asker in (self._ask_reason, self._ask_orders, self._ask_lists):
                asker.forget()
            self._show_nobody()
        elif chosen and people is not None:
            self._chosen(people.row_of[chosen])

    @Slot(int)
    def _chosen(self, source_row: int) -> None:
        if self.people.people is not None and not self.people.leaves_none:
            self.list_panel.show_customer(str(self.people.people.label[source_row]), self.people.chosen_id)
            self.list_panel.show_mail(int(self.people.people.mail[source_row]))
            self._ask_for(self.people.chosen_id)

    def _ask_for(self, customer: str) -> None:
        answers = self._answers
        if answers is not None and not self.people.leaves_none:
            self._ask_reason.forget()
            self._ask_orders.ask(lambda: answers.orders(customer))
            self._ask_lists.ask(lambda: answers.lists(customer))

    @Slot(object)
    def _show_lists(self, lists: Lists) -> None:
        self._untrained = ""
        self.why_panel.show()
        self._warn(lists.caution)
        self.list_panel.show_lists(lists)

    def _warn(self, caution: str) -> None:
        self.caution.setText(caution)
        self.caution.setVisible(bool(caution))

    @Slot(object)
    def _no_lists(self, problem: Problem) -> None:
        self._warn("")
        untrained = isinstance(problem, NotFound) and self.desk.session.shop is not None
        self._untrained, self._learning = problem.message if untrained else "", False
        self.list_panel.say(problem.message, train=untrained)
        self.why_panel.clear()
        self.why_panel.setVisible(not untrained)
        self._look_at_training()

    @Slot()
    def _look_at_training(self) -> None:
        """Where there is no model yet, offer to train, or say that it is under way."""
        learning = self._commands.training
        if self._untrained and learning is not self._learning:
            self._learning = learning
            soon = self.tr("The program is learning what your customers like. The lists follow in a moment.")
            self.list_panel.say(soon if learning else self._untrained, train=not learning)

    @Slot(str)
    def _ask_why(self, product: str) -> None:
        answers, customer = self._answers, self.people.chosen_id
        if answers is None or not product:
            self._ask_reason.forget()
            self.why_panel.clear()
            return
        self._ask_reason.ask(lambda: answers.why(customer, product))

    @Slot(str)
    def _go_to(self, product: str) -> None:
        """Explain a similar product instead: in the list where it is there, else by itself."""
        self._ask_why(product)

    @Slot(object)
    def _show_why(self, why: Why) -> None:
        by_habit = self.list_panel.shown_list == AGAIN and why.own.orders > 0
        self.why_panel.show_why(why, by_habit=by_habit)

    @Slot(object)
    def _no_reason(self, problem: Problem) -> None:
        self.why_panel.say(problem.message)

    @Slot()
    def _ask_map(self) -> None:
        answers = self._answers
        if answers is not None:
            self._ask_places.ask(lambda: answers.product_map)

    @Slot(object)
    def _show_map(self, products: ProductMap | None) -> None:
        if products is not None:
            self.why_panel.show_map(products)
