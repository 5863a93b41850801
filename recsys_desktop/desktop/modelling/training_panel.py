"""What can be chosen before a training: the method, and how long to look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.budget import BudgetChoice
from recsys_desktop.desktop.methods import Methods, MethodWords
from recsys_desktop.desktop.parts import MoreButton, Panel, button, label, row, set_role
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Models

_TOP = Qt.AlignmentFlag.AlignTop


class TrainingPanel(Panel):
    """Says what came since the model, and trains again.

    Attributes:
        heading: How many sales lines the model does not know.
        train_button: Trains; it stands out where there are such lines.
        more_button: Shows all methods, and how long to look.
        methods: The methods' buttons, by name.
        budget_choice: For how long to look.

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
        self.more_button = MoreButton(self.tr("Other ways to learn, and how long to look for the best settings"))
        self.methods: dict[str, QRadioButton] = {}
        self._titles: dict[str, QLabel] = {}
        self._sentences: dict[str, QLabel] = {}
        self.budget_choice = BudgetChoice(self.tr("Longer tries more settings; learning itself comes on top."))
        self._lay_out()
        self.more_button.toggled.connect(self._unfold)
        self._unfold()

    def _lay_out(self) -> None:
        self.box.addLayout(row(self.heading, None, self.more_button, self.train_button))
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        group = QButtonGroup(self)
        for at, method in enumerate(Methods(self).all()):
            radio = self._choice(method)
            group.addButton(radio)
            for told in (radio, self._titles[method.name]):
                grid.addWidget(told, at, 0, _TOP)
            grid.addWidget(self._sentences[method.name], at, 1)
        self.methods["auto"].setChecked(True)
        # After the click, and after the arrow key that has moved on.
        group.buttonToggled.connect(self._unfold)
        self.box.addLayout(grid)
        self.box.addWidget(self.budget_choice)

    def _choice(self, method: MethodWords) -> QRadioButton:
        radio = QRadioButton(method.title)
        radio.setAccessibleName(method.title)
        radio.setAccessibleDescription(method.sentence)
        self.methods[method.name] = radio
        title = self._titles[method.name] = label(method.title)
        title.setContentsMargins(0, UNIT // 2, 0, UNIT // 2)
        sentence = self._sentences[method.name] = label(method.sentence, "soft", wraps=True)
        sentence.setContentsMargins(0, UNIT // 2, 0, UNIT // 2)  # so that its first line stands at the button's
        return radio

    @Slot()
    def _unfold(self) -> None:
        """Show all that can be chosen, or only what is chosen."""
        everything = self.more_button.isChecked()
        for name, radio in self.methods.items():
            # Alone, there is nothing to choose by a button.
            radio.setVisible(everything)
            self._titles[name].setVisible(radio.isChecked() and not everything)
            self._sentences[name].setVisible(everything or radio.isChecked())
        self.budget_choice.setVisible(everything)

    @property
    def method(self) -> str:
        """The chosen method."""
        return next(name for name, radio in self.methods.items() if radio.isChecked())

    @property
    def choice(self) -> tuple[str, float, bool]:
        """The method, for how long to look, and whether all is unfolded."""
        return self.method, self.budget_choice.seconds, self.more_button.isChecked()

    def take_up(self, choice: tuple[str, float, bool]) -> None:
        """Choose what was chosen in the one whose place this one takes."""
        method, seconds, unfolded = choice
        self.more_button.setChecked(unfolded)
        self.methods[method].setChecked(True)
        self.budget_choice.choose(seconds)

    def show_models(self, models: Models) -> None:
        """Say what came since the model in use."""
        if models.new_lines == 1:
            told = self.tr("1 new sales line since this model")
        elif models.new_lines:
            told = self.tr("{lines} new sales lines since this model").format(lines=words.whole(models.new_lines))
        elif models.others:
            told = self.tr("Your sales have changed since this model")
        else:
            told = self.tr("This model knows all your sales")
        self.heading.setText(told)
        set_role(self.train_button, "primary" if models.others else "")

    @Slot(bool)
    def allow(self, possible: bool) -> None:
        """Let a training be started, or not."""
        self.train_button.setEnabled(possible)
