"""A field to type in that can be emptied by a sign of our own family of icons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from recsys_desktop.desktop.icons import icon

_CLEAR = "_q_qlineeditclearaction"
"""Qt's name of what empties a field; no style sheet reaches its sign."""
_AROUND = 52
"""What it has beside its text: its edges, and room for the cross."""


class ClearableField(QLineEdit):
    """Shows a cross while it holds something, in the colour of the present look; Escape empties it, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = ""
        self.setClearButtonEnabled(True)
        self._draw_sign()

    def hint(self, text: str, *, least: int) -> None:
        """Say, while it is empty, what may stand in it, and be wide enough for that.

        Args:
            text: What it says.
            least: Its width otherwise, in pixels.
        """
        self.setPlaceholderText(text)
        self.setFixedWidth(max(least, self.fontMetrics().horizontalAdvance(text) + _AROUND))

    def _draw_sign(self) -> None:
        colour = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText).name()
        action = self.findChild(QAction, _CLEAR)
        if action is not None and colour != self._colour:
            self._colour = colour
            action.setIcon(icon("close", colour))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Let Escape empty it; where there is nothing to empty, somebody else may want the key."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_sign()
