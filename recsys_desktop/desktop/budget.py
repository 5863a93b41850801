"""For how long the best settings are looked for: the same choice before a training and before a test."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from recsys_desktop.desktop.parts import button, label
from recsys_desktop.desktop.theme import UNIT

QUICK, USUAL, THOROUGH = 10.0, 30.0, 120.0


class BudgetChoice(QWidget):
    """Three buttons, and what they mean.

    Attributes:
        buttons: By seconds.
    """

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        """Make it.

        Args:
            note: What else there is to know of the time.
            parent: The widget in which it is shown.
        """
        super().__init__(parent)
        self.buttons: dict[float, QPushButton] = {}
        group = QButtonGroup(self)
        told = label(self.tr("How long to look for the best settings:"), "soft")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * UNIT)
        box.addWidget(told)
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
            box.addWidget(made)
            self.buttons[seconds] = made
        self.buttons[USUAL].setChecked(True)
        box.addWidget(label(note, "soft", wraps=True), 1)

    @property
    def seconds(self) -> float:
        """The choice."""
        return next(seconds for seconds, one in self.buttons.items() if one.isChecked())

    def choose(self, seconds: float) -> None:
        """Choose one."""
        self.buttons[seconds].setChecked(True)
