"""What the window has to say: one sentence, with folded details that can be copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from recsys_desktop.desktop import icons
from recsys_desktop.desktop.parts import button, label, set_role
from recsys_desktop.desktop.theme import UNIT, Theme
from recsys_desktop.errors import Problem

_DETAILS_HEIGHT = 160
_NOTE_SECONDS = 20


class MessagePanel(QWidget):
    """Shows the latest problem until it is closed, and a note until it was read; hidden while there is nothing to say.

    Signals:
        resized: Something else is shown, or it needs another height now.
        offer_taken: The button of an offer was pressed.
        folder_wanted(Path): A file was written there, and it shall be shown.
    """

    resized = Signal()
    offer_taken = Signal()
    folder_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = "note"
        self._about: object = None
        self._folder: Path | None = None
        self._path = ""
        self._frame = QFrame()
        self._sign = QLabel()
        self.sentence = label("", wraps=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPlainTextEdit(readOnly=True)
        self.details.setFixedHeight(_DETAILS_HEIGHT)
        self.details.setTabChangesFocus(True)
        self.show_details = button("", "flat")
        self.show_details.setCheckable(True)
        self.show_details.toggled.connect(self.details.setVisible)
        self.show_details.toggled.connect(self.resized)
        self.offer_button = button("", "small")
        self.offer_button.clicked.connect(self.hide)
        self.offer_button.clicked.connect(self._take_offer)
        self.copy_button = button("", "flat")
        self.copy_button.clicked.connect(self.copy)
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(self.hide)
        self.write()
        self._lay_out()
        self._read = QTimer(self, singleShot=True, interval=1_000 * _NOTE_SECONDS)
        self._read.timeout.connect(self._go)
        theme.changed.connect(self._colour)
        self.hide()

    def write(self) -> None:
        """Write the buttons in the language that is spoken; a message that is shown stays as it was said."""
        self.details.setAccessibleName(self.tr("Details"))
        for one, text in ((self.show_details, self.tr("Details")), (self.copy_button, self.tr("Copy"))):
            one.setText(text)
            one.setAccessibleName(text)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))

    def _lay_out(self) -> None:
        around = QVBoxLayout(self)
        # It lies over the window, and has no room around it that would catch clicks.
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._frame)
        box = QVBoxLayout(self._frame)
        box.setContentsMargins(3 * UNIT, UNIT, UNIT, UNIT)
        box.setSpacing(UNIT)
        first = QHBoxLayout()
        first.setSpacing(2 * UNIT)
        for widget in (
            self._sign,
            self.sentence,
            self.offer_button,
            self.show_details,
            self.copy_button,
            self.close_button,
        ):
            first.addWidget(widget)
        box.addLayout(first)
        box.addWidget(self.details)

    @Slot(object)
    def show_problem(self, problem: Problem) -> None:
        """Show a problem's sentence, its details folded."""
        self._show("bad", problem.message, problem.details)

    @Slot(str)
    def show_note(self, sentence: str) -> None:
        """Show a sentence."""
        self._show("note", sentence, "")
        self._read.start()

    @Slot(str, object)
    def show_saved(self, sentence: str, file: Path) -> None:
        """Show a sentence about a file that was written, and offer to show the file in its folder."""
        self.show_note(sentence)
        self._folder = file.parent
        self._offer(self.tr("Show in folder"))

    @Slot(object)
    def show_path(self, folder: Path) -> None:
        """Say where a folder is that nothing here could show; its path can be copied."""
        told = self.tr("This computer has no program that shows folders. The folder is {folder}.")
        self.show_note(told.format(folder=folder))
        self._path = str(folder)
        self.copy_button.show()
        self.resized.emit()

    def _offer(self, text: str) -> None:
        self.offer_button.setText(text)
        self.offer_button.setAccessibleName(text)
        self.offer_button.setVisible(bool(text))
        # It needs another height now.
        self.resized.emit()

    @Slot()
    def _take_offer(self) -> None:
        if self._folder is None:
            self.offer_taken.emit()
        else:
            self.folder_wanted.emit(self._folder)

    def show_offer(self, sentence: str, details: str, offer: str) -> None:
        """Show a sentence with a button that goes on.

        Args:
            sentence: What happened.
            details: Shown folded.
            offer: What the button says; "" for none.
        """
        self._show("note", sentence, details)
        self.copy_button.setVisible(bool(details))
        self._offer(offer)

    def _show(self, kind: str, sentence: str, details: str) -> None:
        self._kind, self._about = kind, None
        self._folder, self._path = None, ""
        self._read.stop()
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.details.setPlainText(details)
        self.show_details.setChecked(False)
        self.details.hide()
        self.show_details.setVisible(bool(details))
        self.copy_button.setVisible(kind == "bad")
        self.offer_button.hide()
        self._colour()
        self.show()
        self.resized.emit()

    @Slot(object)
    def is_about(self, kind: object) -> None:
        """Take what is shown for news of a kind of operation."""
        self._about = kind

    @Slot(object)
    def forget(self, kind: object) -> None:
        """Hide what is shown where it is news of this kind of operation, and old."""
        if self._about is not None and self._about == kind:
            self.hide()

    @Slot()
    def _go(self) -> None:
        """Leave, unless the mouse or the keyboard is here: then somebody still reads."""
        focused = self.window().focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._read.start()
        else:
            self.hide()

    @Slot()
    def copy(self) -> None:
        """Copy the sentence with its details; of a folder that could not be shown, its path alone."""
        text = self._path or f"{self.sentence.text()}\n\n{self.details.toPlainText()}"
        QGuiApplication.clipboard().setText(text.strip())

    @Slot()
    def _colour(self) -> None:
        tokens = self._theme.tokens
        bad = self._kind == "bad"
        self._sign.setPixmap(icons.pixmap("problem" if bad else "note", tokens.bad if bad else tokens.accent, scale=2))
        self.close_button.setIcon(icons.icon("close", tokens.soft))
        set_role(self._frame, self._kind)
        set_role(self.sentence, self._kind)

    # Qt's names from here on.

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of what is said now: the outer layout hears late of a change within the frame."""
        self._frame.updateGeometry()
        return super().heightForWidth(width)
