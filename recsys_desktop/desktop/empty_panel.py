"""What there is to do where a page has nothing to show: one sentence, one button."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.theme import UNIT


class Lack(Enum):
    """What is missing."""

    SHOP = auto()
    SALES = auto()
    CUSTOMERS = auto()
    MODEL = auto()


class EmptyPanel(Panel):
    """Leads on.

    Attributes:
        sentence: What is missing.
        train_button: Trains a model.
        lead_button: Leads to the page that helps.
        again_button: Looks again after a fault.

    Signals:
        lead_wanted(str): The name of the page that helps.
        again_wanted: The merchant wants to look again.
    """

    lead_wanted = Signal(str)
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Nothing to show yet"))
        self._page = ""
        self.sentence, self.explanation = label("", "large", wraps=True), label("", "soft", wraps=True)
        self.train_button = button(self.tr("Train a model"), "primary")
        self.lead_button = button("", "primary")
        self.lead_button.clicked.connect(self._lead)
        self.again_button = button(self.tr("Try again"), "primary")
        self.again_button.clicked.connect(self.again_wanted)
        self._buttons = (self.train_button, self.lead_button, self.again_button)
        self.box.setContentsMargins(6 * UNIT, 5 * UNIT, 6 * UNIT, 5 * UNIT)
        self.box.addWidget(self.sentence)
        self.box.addWidget(self.explanation)
        self.box.addLayout(row(*self._buttons, None))

    @property
    def has_focus(self) -> bool:
        """Whether one of its buttons has the keyboard."""
        return any(one.hasFocus() for one in self._buttons)

    def take_focus(self) -> None:
        """Let Enter do what comes next."""
        for one in self._buttons:
            if not one.isHidden():
                one.setFocus()

    def stand_for(self, lack: Lack | None, *others: QWidget) -> None:
        """Stand in place of a page's other parts where something is missing; give them their place back for None."""
        focused = self.has_focus
        if lack is not None:
            self.say(lack)
        self.setVisible(lack is not None)
        for other in others:
            other.setVisible(lack is None)
        if lack is None and focused:
            others[0].setFocus()

    def say(self, lack: Lack) -> None:
        """Say what is missing, and offer what helps."""
        if lack is Lack.MODEL:
            self._tell(
                self.tr("No model yet"),
                self.tr("It learns from your sales what the customers like. That takes a minute or two at most, "
                        "and nothing leaves this computer."),
            )  # fmt: skip
        elif lack is Lack.SALES:
            self._tell(
                self.tr("This shop has no sales yet"),
                self.tr("Import a file of sales first: each line says who bought what, and when."),
                self.tr("Import sales"), "import",
            )  # fmt: skip
        elif lack is Lack.CUSTOMERS:
            self._tell(
                self.tr("No sale of this shop names a customer"),
                self.tr("Each customer’s lists follow from that customer’s purchases. Import a file with a column that "
                        "says who bought."),
                self.tr("Import sales"), "import",
            )  # fmt: skip
        else:
            self._tell(
                self.tr("No shop is open"), self.tr("Open a shop on the Overview page, or try the sample shop."),
                self.tr("Go to the overview"), "overview",
            )  # fmt: skip
        self.train_button.setVisible(lack is Lack.MODEL)

    def say_problem(self, sentence: str) -> None:
        """Say why the models cannot be shown."""
        self._tell(sentence, self.tr("Your sales and models are as they were."))
        self.train_button.hide()
        self.again_button.show()

    def tell(self, sentence: str, explanation: str, *, train: bool) -> None:
        """Say why there is nothing, and offer to train or to import sales."""
        self._tell(sentence, explanation, *(("", "") if train else (self.tr("Import sales"), "import")))
        self.train_button.setVisible(train)

    def _tell(self, sentence: str, explanation: str, lead: str = "", page: str = "") -> None:
        self.sentence.setText(sentence)
        self.explanation.setText(explanation)
        self._page = page
        self.lead_button.setText(lead)
        self.lead_button.setAccessibleName(lead)
        self.lead_button.setVisible(bool(lead))
        self.again_button.hide()

    @Slot()
    def _lead(self) -> None:
        self.lead_wanted.emit(self._page)
