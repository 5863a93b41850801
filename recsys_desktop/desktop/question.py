"""The one thing for which a window stands in front of the page: a question before what has no way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


class Question(QMessageBox):
    """Asks whether to go through with it; Enter pressed in haste changes nothing. It is accepted, or nothing is done.

    Attributes:
        go_button: Goes through with it.
        stay_button: Leaves all as it is.
    """

    def __init__(self, window: QWidget, *, title: str, asked: str, told: str, go: str, stay: str) -> None:
        """Make it; ``open`` asks.

        Args:
            window: In front of which it stands.
            title: What it is about, as the button that led here says.
            asked: The question.
            told: What happens, and what stays.
            go: Goes through with it.
            stay: Leaves all as it is.
        """
        super().__init__(QMessageBox.Icon.Question, title, asked, parent=window)
        # A file may be called like a tag.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setInformativeText(told)
        self.go_button = self.addButton(go, QMessageBox.ButtonRole.AcceptRole)
        self.stay_button = self.addButton(stay, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.stay_button)
        self.finished.connect(self.deleteLater)

    def offer(self, text: str) -> QPushButton:
        """Return a further button: all stays as it is for now, and something else is done first."""
        return self.addButton(text, QMessageBox.ButtonRole.ActionRole)
