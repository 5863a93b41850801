"""All customers, the chosen one's lists, and why."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLineEdit, QSplitter

from recsys_desktop.desktop import words
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.customer.answers import Answers, Lists, Marks, People, Why
from recsys_desktop.desktop.customer.list_panel import AGAIN, ListPanel
from recsys_desktop.desktop.customer.why_panel import WhyPanel
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import Panel, label, row
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import UNIT, Tokens
from recsys_desktop.errors import NotFound, Problem

if TYPE_CHECKING:
    from recsys_desktop.desktop.charts.map_drawing import MapDrawing

_SEARCH_WIDTH = 300
_LAST_ORDER = 2


class CustomersPage(Page):
    """Searches, sorts and chooses customers; shows their lists and reasons as they are chosen."""

    name = "customers"
    icon = "customers"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._answers: Answers | None = None
        self._people: People | None = None
        self._customer = ""
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search name or number"))
        self.search.setAccessibleName(self.tr("Search customers"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.textChanged.connect(self._search)
        self.view = TableView(desk.theme, self.tr("Customers"))
        self.view.chosen.connect(self._chosen)
        self.count = label("", "count")
        self.list_panel = ListPanel(desk.theme)
        self.list_panel.product_chosen.connect(self._ask_why)
        self.list_panel.train_wanted.connect(commands.train)
        self.list_panel.sheet.told.connect(desk.operations.told)
        self.list_panel.sheet.failed.connect(desk.operations.failed)
        self.why_panel = WhyPanel(desk.theme)
        self.why_panel.product_wanted.connect(self._go_to)
        self.why_panel.map_wanted.connect(self._ask_map)
        self._make_askers(desk)
        self._lay_out()
        self._show_count()

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.tr("Customers")

    def _make_askers(self, desk: Desk) -> None:
        self._ask_people = desk.queries.asker(self)
        self._ask_people.answered.connect(self._show_people)
        self._ask_lists = desk.queries.asker(self)
        self._ask_lists.answered.connect(self._show_lists)
        self._ask_lists.failed.connect(self._no_lists)
        self._ask_reason = desk.queries.asker(self)
        self._ask_reason.answered.connect(self._show_why)
        self._ask_reason.failed.connect(self._no_reason)
        self._ask_places = desk.queries.asker(self)
        self._ask_places.answered.connect(self._show_map)

    def _lay_out(self) -> None:
        self.box.addLayout(row(label(self.title, "title"), None, self.search))
        panel = Panel(self.tr("All customers"))
        panel.box.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 3 * UNIT)
        panel.box.addWidget(self.view)
        panel.box.addWidget(self.count)
        self.count.setContentsMargins(2 * UNIT, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(4 * UNIT)
        split.setChildrenCollapsible(False)
        for part, least, share in ((panel, 240, 390), (self.list_panel, 250, 370), (self.why_panel, 250, 360)):
            part.setMinimumWidth(least)
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([390, 370, 360])
        self.box.addWidget(split, 1)

    def take_focus(self) -> None:
        """Let the arrow keys go through the customers."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask for the customers anew, and for the chosen one's lists."""
        view = self.desk.session.view
        for asker in (self._ask_people, self._ask_lists, self._ask_reason, self._ask_places):
            asker.forget()
        self.why_panel.forget_map()
        if view is None:
            return
        answers = self._answers = Answers(view)
        if "shop" in changes:
            self._customer = ""
            self.search.clear()
            self.list_panel.say(self.tr("Choose a customer to see what to offer."))
            self.why_panel.clear()
        if changes & {"shop", "sales"} or self._people is None:
            self._ask_people.ask(answers.people)
        elif self._customer:
            self._ask_for(self._customer)

    @Slot(object)
    def _show_people(self, people: People) -> None:
        self._people = people
        self.view.table.replace(self._columns(people))
        if self.view.table.sorted_by is None:
            self.view.table.sort(_LAST_ORDER, Qt.SortOrder.DescendingOrder)
        self.view.set_widths(stretch=0, optional=(1,))
        self._search()
        if not self._customer and self.view.table.rowCount():
            self.view.selectRow(0)

    def _columns(self, people: People) -> Sequence[Column]:
        return (
            Column(self.tr("Customer"), people.label, sort_by=people.label_rank),
            Column(self.tr("Orders"), people.orders, words.whole, numeric=True),
            Column(self.tr("Last order"), people.last, words.day, numeric=True),
            Column(
                self.tr("Spent"),
                people.spent,
                words.decimal,
                numeric=True,
                tip=self.tr("Quantity times price of all purchases; lines without a price count as 0"),
            ),
        )

    @Slot()
    def _search(self) -> None:
        people, text = self._people, self.search.text().strip()
        if people is None:
            return
        self.view.table.show_only(people.index.matches(text) if text else None)
        self._show_count()
        at = next((row for row, customer in enumerate(people.id.tolist()) if customer == self._customer), None)
        if at is not None and self.view.choose(at):
            return
        self.view.scrollToTop()

    def _show_count(self) -> None:
        shown, total = self.view.table.rowCount(), 0 if self._people is None else len(self._people.id)
        if shown == total:
            self.count.setText(self.tr("1 customer") if total == 1 else self.tr("%Ln customers", "", total))
        else:
            self.count.setText(
                self.tr("{shown} of {total} customers").format(shown=words.whole(shown), total=words.whole(total))
            )

    @Slot(int)
    def _chosen(self, source_row: int) -> None:
        if self._people is None or source_row < 0:
            return
        customer = str(self._people.id[source_row])
        if customer != self._customer:
            self._customer = customer
            self.list_panel.show_customer(str(self._people.label[source_row]))
            self._ask_for(customer)

    def _ask_for(self, customer: str) -> None:
        answers = self._answers
        if answers is not None:
            self._ask_reason.forget()
            self._ask_lists.ask(lambda: answers.lists(customer))

    @Slot(object)
    def _show_lists(self, lists: Lists) -> None:
        self.list_panel.show_lists(lists)

    @Slot(object)
    def _no_lists(self, problem: Problem) -> None:
        untrained = isinstance(problem, NotFound) and self.desk.session.shop is not None
        self.list_panel.say(problem.message, train=untrained)
        self.why_panel.clear()

    @Slot(str)
    def _ask_why(self, product: str) -> None:
        answers, customer = self._answers, self._customer
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
        answers, why = self._answers, self.why_panel.why
        if answers is not None and why is not None and why.marks is not None:
            marks, tokens = why.marks, self.desk.theme.tokens
            family = QFontInfo(self.font()).family()
            self._ask_places.ask(lambda: _drawn_map(answers, marks, tokens, family))

    @Slot(object)
    def _show_map(self, drawing: MapDrawing | None) -> None:
        if drawing is not None:
            self.why_panel.show_map(drawing)


def _drawn_map(answers: Answers, marks: Marks, tokens: Tokens, family: str) -> MapDrawing | None:
    """Return the drawn map; on the thread of the queries, where starting matplotlib does not hold the window up."""
    products = answers.product_map
    if products is None:
        return None
    importlib.import_module("recsys_desktop.desktop.charts.product_map")
    from recsys_desktop.desktop.charts.map_drawing import MapDrawing

    drawing = MapDrawing(products, family)
    drawing.warm_up(tokens, marks)
    return drawing
