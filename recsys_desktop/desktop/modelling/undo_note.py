"""One line that says what was removed, with a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from recsys_desktop.desktop.parts import button, label, row
from recsys_desktop.desktop.theme import UNIT


class UndoNote(QFrame):
    """Offers *Undo* until it is dismissed.

    Attributes:
        sentence: What was removed.
        undo_button: Brings it back; so does Ctrl+Z.
        dismiss_button: Lets it go.

    Signals:
        undo_wanted: As it says.
        dismissed: It may go for good.
    """

    undo_wanted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.setAccessibleName(self.tr("Removed"))
        self.sentence = label("", wraps=True)
        self.undo_button = button(self.tr("Undo"))
        self.undo_button.clicked.connect(self.undo_wanted)
        self.dismiss_button = button(self.tr("Dismiss"), "flat")
        self.dismiss_button.clicked.connect(self.dismissed)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), parent)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.undo_button.click)
        self.undo_button.setToolTip(keys.key().toString(QKeySequence.SequenceFormat.NativeText))
        box = row(self.sentence, self.undo_button, self.dismiss_button)
        box.setContentsMargins(3 * UNIT, UNIT, UNIT, UNIT)
        box.setStretch(0, 1)
        self.setLayout(box)
        self.hide()

    def offer(self, sentence: str) -> None:
        """Say what was removed."""
        self.sentence.setText(sentence)
        self.undo_button.setEnabled(True)
        self.show()
