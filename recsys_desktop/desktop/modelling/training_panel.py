"""What can be chosen before a training: the method, and how long to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.methods import Methods, MethodWords
from recsys_desktop.desktop.parts import Panel, button, label, row, set_role
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Models

QUICK, USUAL, THOROUGH = 10.0, 30.0, 120.0
_COLUMNS = 3


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
        self._words = Methods(self)
        self.methods: dict[str, QRadioButton] = {}
        self.explanation = label("", "soft", wraps=True)
        self.budgets: dict[float, QPushButton] = {}
        self._lay_out()
        self.more_button.toggled.connect(self._more.setVisible)

    def _lay_out(self) -> None:
        self.box.addLayout(row(self.heading, None, self.more_button, self.train_button))
        usual, others = QHBoxLayout(), QGridLayout()
        usual.setSpacing(6 * UNIT)
        others.setHorizontalSpacing(6 * UNIT)
        others.setColumnStretch(_COLUMNS, 1)
        rest = [method for method in self._words.all() if not method.usual]
        for method in self._words.all():
            radio = self._choice(method)
            if method.usual:
                usual.addWidget(radio)
                continue
            # Arrow keys pass over what is hidden itself, not over what only lies in a hidden part.
            radio.hide()
            self.more_button.toggled.connect(radio.setVisible)
            others.addWidget(radio, *divmod(rest.index(method), _COLUMNS))
        usual.addStretch(1)
        group = QButtonGroup(self)
        for radio in self.methods.values():
            group.addButton(radio)
        self.methods["auto"].setChecked(True)
        self.box.addLayout(usual)
        self._more = QWidget()
        hidden = QVBoxLayout(self._more)
        hidden.setContentsMargins(0, 0, 0, 0)
        hidden.addLayout(others)
        hidden.addLayout(self._how_long())
        self.box.addWidget(self.explanation)
        self._more.hide()
        self.box.addWidget(self._more)

    def _choice(self, method: MethodWords) -> QRadioButton:
        radio = QRadioButton(method.title)
        radio.setAccessibleName(method.title)
        radio.setAccessibleDescription(method.sentence)
        radio.setToolTip(method.sentence)
        radio.toggled.connect(self._explain)
        self.methods[method.name] = radio
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
        note = label(self.tr("Longer tries more settings; learning itself comes on top."), "soft", wraps=True)
        line = row(told, *self.budgets.values(), note)
        line.setStretchFactor(note, 1)
        return line

    @property
    def method(self) -> str:
        """The chosen method."""
        return next(name for name, radio in self.methods.items() if radio.isChecked())

    @property
    def budget(self) -> float:
        """For how many seconds to look."""
        return next(seconds for seconds, one in self.budgets.items() if one.isChecked())

    @property
    def choice(self) -> tuple[str, float, bool]:
        """The method, for how long to look, and whether all is unfolded."""
        return self.method, self.budget, self.more_button.isChecked()

    def take_up(self, choice: tuple[str, float, bool]) -> None:
        """Choose what was chosen in the one whose place this one takes."""
        method, budget, unfolded = choice
        self.more_button.setChecked(unfolded)
        self.methods[method].setChecked(True)
        self.budgets[budget].setChecked(True)

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
