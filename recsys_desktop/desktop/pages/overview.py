"""The first page: what the shop holds, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from recsys_desktop.desktop import words
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import Panel, button, label, row, set_role
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.store.tables import Totals

_WIDEST = 640


class OverviewPage(Page):
    """Leads on from an empty window to the lists: a shop, its sales, a model."""

    name = "overview"
    icon = "overview"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._show)
        self._commands = commands
        self.sentence = label("", "large", wraps=True)
        self.explanation = label("", "soft", wraps=True)
        self.sample_button = button(self.tr("Try the sample shop"))
        self.sample_button.clicked.connect(commands.try_sample)
        self.import_button = button(self.tr("Import sales…"))
        self.import_button.clicked.connect(commands.choose_sales)
        self.open_button = button(self.tr("Open a shop…"))
        self.open_button.clicked.connect(commands.choose_shop)
        self.train_button = button(self.tr("Train a model"))
        self.train_button.clicked.connect(commands.train)
        self.customers_button = button(self.tr("See the customers"))
        self.customers_button.clicked.connect(self._to_customers)
        self._lay_out()
        self._welcome()
        desk.operations.updated.connect(self._allow)

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.tr("Overview")

    def _lay_out(self) -> None:
        self.box.addWidget(label(self.title, "title"))
        panel = Panel(self.tr("What comes next"))
        panel.box.setContentsMargins(*(6 * UNIT,) * 4)
        panel.box.setSpacing(4 * UNIT)
        for widget in (self.sentence, self.explanation):
            widget.setFixedWidth(_WIDEST)
            # In a row, since a column asks for the height at its own, larger width.
            panel.box.addLayout(row(widget, None))
        self._buttons = (
            self.customers_button, self.train_button, self.sample_button, self.import_button, self.open_button
        )  # fmt: skip
        panel.box.addLayout(row(*self._buttons, None))
        self.box.addWidget(panel)
        self.box.addStretch(1)

    def take_focus(self) -> None:
        """Let Enter do what comes next."""
        first = next((one for one in self._buttons if one.isVisibleTo(self) and one.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def _say(self, sentence: str, explanation: str, first: QPushButton, *others: QPushButton) -> None:
        self.sentence.setText(sentence)
        self.explanation.setText(explanation)
        for one in self._buttons:
            one.setVisible(one is first or one in others)
            set_role(one, "primary" if one is first else "")
        self._allow()

    def _welcome(self) -> None:
        self._say(
            self.tr("What to offer to each customer, and why"),
            self.tr(
                "Bring a file of your sales, from your shop's program or till. Everything stays on this computer. "
                "Or look around first, in a made-up shop of teas and coffees."
            ),
            self.sample_button,
            self.import_button,
            self.open_button,
        )

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask what the shop holds now."""
        del changes
        view = self.desk.session.view
        if view is None:
            self._welcome()
            return
        self._asker.ask(lambda: (view.totals, view.shop.shelf.active() is not None))

    @Slot(object)
    def _show(self, state: tuple[Totals, bool]) -> None:
        totals, trained = state
        if not totals.lines:
            self._say(
                self.tr("This shop has no sales yet"),
                self.tr("Import a file of sales: each line says who bought what, and when."),
                self.import_button,
                self.open_button,
            )
        elif not trained:
            self._say(
                self.tr("Next: learn what the customers like"),
                self._holds(totals),
                self.train_button,
                self.import_button,
            )
        else:
            self._say(
                self.tr("The lists are ready"),
                self._holds(totals),
                self.customers_button,
                self.train_button,
                self.import_button,
                self.open_button,
            )

    def _holds(self, totals: Totals) -> str:
        return self.tr(
            "{lines} sales lines in {orders} orders, by {customers} known customers, of {products} products, "
            "from {first} to {last}."
        ).format(
            lines=words.whole(totals.lines),
            orders=words.whole(totals.orders),
            customers=words.whole(totals.customers),
            products=words.whole(totals.products),
            first=words.day(totals.first),
            last=words.day(totals.last),
        )

    @Slot()
    def _allow(self) -> None:
        """Let nothing be started twice."""
        busy = bool(self.desk.operations.all)
        self.train_button.setEnabled(not self._commands.training)
        for one in (self.sample_button, self.open_button):
            one.setEnabled(not busy)

    @Slot()
    def _to_customers(self) -> None:
        self.page_wanted.emit("customers")
