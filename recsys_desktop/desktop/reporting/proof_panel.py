"""What can be chosen before a test on the last weeks: the methods, and whether less history is tried, too."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from recsys_desktop.desktop.methods import Methods
from recsys_desktop.desktop.parts import Panel, button, label, row, set_role
from recsys_desktop.desktop.theme import UNIT

ALWAYS, USUAL = "bestsellers", "auto"
_COLUMNS = 4


class ProofPanel(Panel):
    """Starts a test.

    Attributes:
        test_button: Starts it; it stands out where that comes next.
        more_button: Shows what can be chosen.
        methods: The methods' boxes, by name.
        curve: Whether less history is tried, too.

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
        self.more_button = button(self.tr("More"), "flat")
        self.more_button.setCheckable(True)
        self.more_button.setToolTip(self.tr("Choose which ways to learn are tested"))
        self._sentence = label("", "soft", wraps=True)
        self.methods: dict[str, QCheckBox] = {}
        self.curve = QCheckBox(self.tr("Try less history, too"))
        self.curve.setAccessibleName(self.curve.text())
        self.curve.setToolTip(self.tr("Shows what lists from the last eighth, quarter and half of the history catch"))
        self.curve.setAccessibleDescription(self.curve.toolTip())
        self._more = self._choices()
        self._more.hide()
        self.more_button.toggled.connect(self._more.setVisible)
        self._touched = False
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
        return made

    def _touch(self) -> None:
        self._touched = True

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen methods."""
        return tuple(name for name, box in self.methods.items() if box.isChecked())

    @property
    def choice(self) -> tuple[tuple[str, ...], bool, bool, bool]:
        """What is chosen, whether less history is tried, whether the merchant chose, and whether it is unfolded."""
        return self.chosen, self.curve.isChecked(), self._touched, self.more_button.isChecked()

    def take_up(self, choice: tuple[tuple[str, ...], bool, bool, bool]) -> None:
        """Choose what was chosen in the one whose place this one takes."""
        methods, curve, self._touched, unfolded = choice
        self.choose(methods)
        self.curve.setChecked(curve)
        self.more_button.setChecked(unfolded)

    def choose(self, methods: tuple[str, ...]) -> None:
        """Choose these methods, with bestsellers."""
        for name, box in self.methods.items():
            box.setChecked(name in methods or name == ALWAYS)

    def suggest(self, active: str | None) -> None:
        """Choose the method of the model in use beside the usual ones, unless the merchant has chosen."""
        if not self._touched:
            self.choose((USUAL,) if active is None else (USUAL, active))

    def show_state(self, *, leads: bool, some: bool) -> None:
        """Say what the button does.

        Args:
            leads: Whether it stands out.
            some: Whether there is a test.
        """
        text = self.tr("Test again") if some else self.tr("Test the lists")
        self.test_button.setText(text)
        self.test_button.setAccessibleName(text)
        set_role(self.test_button, "primary" if leads else "")

    def allow(self, *, possible: bool, running: bool) -> None:
        """Let a test be started, or say that one is on its way."""
        self.test_button.setEnabled(possible and not running)
        self._sentence.setText(
            self.tr("The test is on its way: its progress stands at the foot of the window. You can go on working.")
            if running
            else self.tr(
                "Hides the last weeks of your sales, makes lists from all that came before, and counts who then "
                "bought something from the list. It takes some minutes, and you can go on working."
            )
        )
