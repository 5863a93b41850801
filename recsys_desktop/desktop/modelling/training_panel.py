"""What can be chosen before a training: the method, and how long to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.parts import Panel, button, label, row, set_role
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Models

QUICK, USUAL, THOROUGH = 10.0, 30.0, 120.0


class TrainingPanel(Panel):
    """Says what came since the model, and trains again.

    Attributes:
        heading: How many sales lines the model does not know.
        train_button: Trains; it stands out where there are such lines.
        more_button: Shows how long to look.
        methods: The methods' buttons, by name.
        explanation: What the chosen method looks at.
        budgets: The buttons for how long to look, by seconds.

    Signals:
        train_wanted: The merchant wants a new model.
    """

    train_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Train"))
        self.heading = label("", "heading")
        self.train_button = button(self.tr("Train again"))
        self.train_button.clicked.connect(self.train_wanted)
        self.more_button = button(self.tr("More"), "flat")
        self.more_button.setCheckable(True)
        self.more_button.setToolTip(self.tr("Other ways to learn, and how long to look for the best settings"))
        self.methods: dict[str, QRadioButton] = {}
        self.explanation = label("", "soft", wraps=True)
        self.budgets: dict[float, QPushButton] = {}
        self._lay_out()
        self.more_button.toggled.connect(self._more.setVisible)

    def _lay_out(self) -> None:
        self.box.addLayout(row(self.heading, None, self.more_button, self.train_button))
        across = QHBoxLayout()
        across.setSpacing(6 * UNIT)
        for name, title, sentence in self._choices():
            across.addWidget(self._choice(name, title, sentence))
        across.addStretch(1)
        others = QHBoxLayout()
        others.setSpacing(6 * UNIT)
        for name, title, sentence in self._other_choices():
            radio = self._choice(name, title, sentence)
            # Arrow keys pass over what is hidden itself, not over what only lies in a hidden part.
            radio.hide()
            self.more_button.toggled.connect(radio.setVisible)
            others.addWidget(radio)
        others.addStretch(1)
        group = QButtonGroup(self)
        for radio in self.methods.values():
            group.addButton(radio)
        self.methods["auto"].setChecked(True)
        self.box.addLayout(across)
        self._more = QWidget()
        hidden = QVBoxLayout(self._more)
        hidden.setContentsMargins(0, 0, 0, 0)
        hidden.addLayout(others)
        hidden.addLayout(self._how_long())
        self.box.addWidget(self.explanation)
        self._more.hide()
        self.box.addWidget(self._more)

    def _choices(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "auto",
                self.tr("Let the program choose"),
                self.tr("Tries several ways on your last weeks, may mix two, and keeps the simplest of the best; "
                        "bestsellers where nothing does better. Good for nearly every shop."),
            ),
            (
                "factorization",
                self.tr("Learn each customer’s taste"),
                self.tr("Looks at who bought what, and when (factorization). "
                        "Good where many customers come back and differ."),
            ),
            (
                "bestsellers",
                self.tr("Bestsellers"),
                self.tr("Looks at what sold most lately, for as many days as did best on your last weeks. "
                        "Good for a start, and where sales name no customers."),
            ),
        )  # fmt: skip

    def _other_choices(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "item-neighbours",
                self.tr("Bought together"),
                self.tr("Looks at which products the same customers buy (item neighbours). "
                        "Good where things go together, and easy to understand."),
            ),
            (
                "user-neighbours",
                self.tr("Customers alike"),
                self.tr("Looks at what the most similar customers bought (user neighbours). "
                        "Good where customers fall into groups."),
            ),
            (
                "content",
                self.tr("Alike by description"),
                self.tr("Looks at names, categories and prices of what a customer bought (content). "
                        "Good where most products are new or rarely sold."),
            ),
            (
                "category-bestsellers",
                self.tr("Bestsellers of each category"),
                self.tr("Looks at what sold most lately in the categories that a customer buys. "
                        "Good where categories tell more than single products."),
            ),
            (
                "ease",
                self.tr("All products at once"),
                self.tr("Weighs every product against all others in one calculation (EASE). "
                        "Good for up to some thousand products."),
            ),
            (
                "classic",
                self.tr("Neural network of the textbook"),
                self.tr("Guesses bought or not bought, pair by pair (classic). "
                        "Good to compare with; the other ways are mostly better and faster."),
            ),
            (
                "blend",
                self.tr("Two ways mixed"),
                self.tr("Mixes the two ways that did best together on your last weeks (blend). "
                        "Good where every hit counts and time does not."),
            ),
        )  # fmt: skip

    def _choice(self, name: str, title: str, sentence: str) -> QRadioButton:
        radio = QRadioButton(title)
        radio.setAccessibleName(title)
        radio.setAccessibleDescription(sentence)
        radio.setToolTip(sentence)
        radio.toggled.connect(self._explain)
        self.methods[name] = radio
        return radio

    @Slot()
    def _explain(self) -> None:
        """Say what is special about the chosen method."""
        chosen = next((radio for radio in self.methods.values() if radio.isChecked()), None)
        if chosen is not None:
            self.explanation.setText(chosen.accessibleDescription())

    def _how_long(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        for seconds, title, tip in (
            (QUICK, self.tr("Quick"), self.tr("About 10 seconds")),
            (USUAL, self.tr("Usual"), self.tr("About half a minute")),
            (THOROUGH, self.tr("Thorough"), self.tr("About two minutes")),
        ):
            made = button(title, "tab")
            made.setCheckable(True)
            made.setToolTip(tip)
            made.setAccessibleDescription(tip)
            group.addButton(made)
            self.budgets[seconds] = made
        self.budgets[USUAL].setChecked(True)
        told = label(self.tr("How long to look for the best settings:"), "soft")
        note = label(self.tr("Longer tries more settings; learning itself comes on top."), "soft")
        return row(told, *self.budgets.values(), note, None)

    @property
    def method(self) -> str:
        """The chosen method."""
        return next(name for name, radio in self.methods.items() if radio.isChecked())

    @property
    def budget(self) -> float:
        """For how many seconds to look."""
        return next(seconds for seconds, one in self.budgets.items() if one.isChecked())

    def show_models(self, models: Models) -> None:
        """Say what came since the model in use."""
        if models.new_lines == 1:
            told = self.tr("1 new sales line since this model")
        elif models.new_lines:
            told = self.tr("{lines} new sales lines since this model").format(lines=words.whole(models.new_lines))
        else:
            told = self.tr("This model knows all your sales")
        self.heading.setText(told)
        set_role(self.train_button, "primary" if models.new_lines else "")

    @Slot(bool)
    def allow(self, possible: bool) -> None:
        """Let a training be started, or not."""
        self.train_button.setEnabled(possible)
