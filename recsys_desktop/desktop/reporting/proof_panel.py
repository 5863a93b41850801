"""What can be chosen before a test on the last weeks: the methods, and whether less history is tried, too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from recsys_desktop.desktop import words
from recsys_desktop.desktop.budget import BudgetChoice
from recsys_desktop.desktop.methods import Methods
from recsys_desktop.desktop.parts import MoreButton, Panel, button, label, row, set_role
from recsys_desktop.desktop.theme import UNIT

ALWAYS, USUAL = "bestsellers", "auto"
_COLUMNS = 3
WEEKS: tuple[float | None, ...] = (None, 2.0, 4.0, 8.0, 12.0)
"""For how many of the last weeks a test can be chosen; None for as many as fit the shop."""


@dataclass(frozen=True)
class ProofChoice:
    """What is chosen for a test.

    Attributes:
        methods: The methods.
        curve: Whether less history is tried, too.
        weeks: How many of the last weeks are the test; None for as many as fit the shop.
        seconds: For how long each method looks for its settings.
        touched: Whether the merchant chose the methods.
        unfolded: Whether all choices are shown.
    """

    methods: tuple[str, ...]
    curve: bool
    weeks: float | None
    seconds: float
    touched: bool
    unfolded: bool


class ProofPanel(Panel):
    """Starts a test.

    Attributes:
        test_button: Starts it; it stands out where that comes next.
        more_button: Shows what can be chosen.
        methods: The methods' boxes, by name.
        curve: Whether less history is tried, too.
        week_buttons: The buttons for the length of the test, by weeks; None for as many as fit the shop.
        budget_choice: For how long to look.

    Signals:
        test_wanted: The merchant wants a test.
    """

    test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        title = self.tr("Test the lists on the last weeks")
        self.setAccessibleName(title)
        self.test_button = button(title, "primary")
        self.test_button.clicked.connect(self.test_wanted)
        self.more_button = MoreButton(self.tr("Which ways to learn are tested, on how many weeks, and for how long"))
        self._sentence = label("", "soft", wraps=True)
        self.methods: dict[str, QCheckBox] = {}
        self.curve = QCheckBox(self.tr("Try less history, too"))
        self.curve.setAccessibleName(self.curve.text())
        self.curve.setToolTip(self.tr("Shows what lists from the last eighth, quarter and half of the history catch"))
        self.curve.setAccessibleDescription(self.curve.toolTip())
        self.week_buttons: dict[float | None, QPushButton] = {}
        self.budget_choice = BudgetChoice(self.tr("For each way; the test takes longer, too."))
        self._more = self._choices()
        self.more_button.toggled.connect(self._unfold)
        self._touched = self._running = False
        self._leads = self._possible = True
        self._untestable: Mapping[float | None, str] = {}
        for choice in self.week_buttons.values():
            choice.toggled.connect(self._tell)
        self.box.addLayout(row(label(title, "heading"), None, self.more_button, self.test_button))
        self.box.addWidget(self._sentence)
        self.box.addWidget(self._more)
        self.allow(possible=True, running=False)

    def _choices(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * UNIT)
        grid.setColumnStretch(_COLUMNS, 1)
        for at, method in enumerate(Methods(self).all()):
            box = QCheckBox(method.title)
            box.setAccessibleName(method.title)
            box.setAccessibleDescription(method.sentence)
            box.setToolTip(method.sentence)
            box.clicked.connect(self._touch)
            grid.addWidget(box, *divmod(at, _COLUMNS))
            self.methods[method.name] = box
        self.methods[USUAL].setChecked(True)
        self.methods[ALWAYS].setChecked(True)
        self.methods[ALWAYS].setEnabled(False)
        self.methods[ALWAYS].setToolTip(self.tr("Always beside the others: what all must beat"))
        inside = QVBoxLayout(made)
        inside.setContentsMargins(0, UNIT, 0, 0)
        inside.addLayout(grid)
        inside.addLayout(row(self.curve, None))
        inside.addSpacing(UNIT)
        inside.addLayout(self._weeks())
        inside.addWidget(self.budget_choice)
        return made

    def _weeks(self) -> QHBoxLayout:
        group = QButtonGroup(self)
        for weeks in WEEKS:
            made = button(self.tr("As fits the shop") if weeks is None else words.whole(weeks), "tab")
            if weeks is not None:
                made.setAccessibleName(self.tr("%Ln weeks", "", round(weeks)))
            made.setCheckable(True)
            group.addButton(made)
            self.week_buttons[weeks] = made
        usual = self.week_buttons[None]
        usual.setChecked(True)
        usual.setToolTip(self.tr("The last four weeks, or a quarter of a shorter history"))
        usual.setAccessibleDescription(usual.toolTip())
        return row(label(self.tr("How many of the last weeks to hide:"), "soft"), *self.week_buttons.values(), None)

    def _touch(self) -> None:
        self._touched = True

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen methods."""
        return tuple(name for name, box in self.methods.items() if box.isChecked())

    @property
    def weeks(self) -> float | None:
        """How many of the last weeks are the test; None for as many as fit the shop."""
        return next(weeks for weeks, one in self.week_buttons.items() if one.isChecked())

    @property
    def choice(self) -> ProofChoice:
        """What is chosen, for :meth:`take_up`."""
        return ProofChoice(
            self.chosen,
            self.curve.isChecked(),
            self.weeks,
            self.budget_choice.seconds,
            self._touched,
            self.more_button.isChecked(),
        )

    def take_up(self, choice: ProofChoice) -> None:
        """Choose what was chosen in the one whose place this one takes."""
        self._touched = choice.touched
        self.choose(choice.methods)
        self.curve.setChecked(choice.curve)
        self.week_buttons[choice.weeks].setChecked(True)
        self.budget_choice.choose(choice.seconds)
        self.more_button.setChecked(choice.unfolded)

    def choose(self, methods: tuple[str, ...]) -> None:
        """Choose these methods, with bestsellers."""
        for name, box in self.methods.items():
            box.setChecked(name in methods or name == ALWAYS)

    def suggest(self, active: str | None) -> None:
        """Choose the method of the model in use beside the usual ones, unless the merchant has chosen."""
        if not self._touched:
            self.choose((USUAL,) if active is None else (USUAL, active))

    def show_state(self, *, leads: bool, some: bool, untestable: Mapping[float | None, str]) -> None:
        """Say what the button does.

        Args:
            leads: Whether it stands out.
            some: Whether there is a test.
            untestable: For which weeks a test would be refused, and why.
        """
        text = self.tr("Test again") if some else self.tr("Test the lists")
        self.test_button.setText(text)
        self.test_button.setAccessibleName(text)
        self._leads, self._untestable = leads, untestable
        self._tell()

    def allow(self, *, possible: bool, running: bool) -> None:
        """Let a test be started, or say that one is on its way."""
        self._possible, self._running = possible, running
        self._tell()

    @Slot()
    def _unfold(self) -> None:
        """Explain the test, and show what can be chosen, where that is wanted; else the results have the room."""
        unfolded = self.more_button.isChecked()
        self._more.setVisible(unfolded)
        self._sentence.setVisible(unfolded or self._leads or self._running or bool(self._reason))

    @property
    def _reason(self) -> str:
        """Why the chosen weeks cannot be tested, or ""."""
        return self._untestable.get(self.weeks, "")

    @Slot()
    def _tell(self) -> None:
        """Let a test be started where it would bring something; else say why not."""
        self.test_button.setEnabled(self._possible and not self._running and not self._reason)
        set_role(self.test_button, "primary" if self._leads and not self._reason else "")
        self._unfold()
        if self._running:
            self._sentence.setText(
                self.tr("The test is on its way: its progress stands at the foot of the window. You can go on working.")
            )
        else:
            self._sentence.setText(
                self._reason
                or self.tr(
                    "Hides the last weeks of your sales, makes lists from all that came before, and counts who then "
                    "bought something from the list. It takes some minutes, and you can go on working."
                )
            )
