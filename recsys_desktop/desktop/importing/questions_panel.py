"""What the file does not say, with the assumed answers; what is noteworthy; and the way on or back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLayoutItem, QPushButton, QVBoxLayout, QWidget

from recsys_desktop.desktop.parts import Panel, button, label, row, scrolled
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.sales.spec import Question


SECOND = "second"
"""The answer that the sales are those of another shop."""


class QuestionsPanel(Panel):
    """Questions above, the primary button below.

    Signals:
        answered(str, str): A question's code, and the answer.
        back: The merchant does not want this file.
        add: The merchant wants it.
    """

    answered = Signal(str, str)
    back = Signal()
    add = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Questions"))
        self.heading = label("", "heading")
        self.back_button = button(self.tr("Back"))
        self.back_button.clicked.connect(self.back)
        self.add_button = button("", "primary")
        self.add_button.clicked.connect(self.add)
        self.answers: dict[tuple[str, str], QPushButton] = {}
        self._inside = QWidget()
        self._parts = QVBoxLayout(self._inside)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(2 * UNIT)
        self.box.addWidget(self.heading)
        self.box.addWidget(scrolled(self._inside), 1)
        self.box.addLayout(row(None, self.back_button, self.add_button))

    def show_all(self, questions: Sequence[Question], notes: Sequence[tuple[str, str]]) -> None:
        """Show questions, each with the answer that holds now, and notes.

        Args:
            questions: Their ``assumed`` is the answer that holds now.
            notes: The style sheet's part ("warning", "hint", "bad-hint") and a sentence.
        """
        self._clear()
        self.heading.setText(self._heading(len(questions), len(notes)))
        for question in questions:
            self._parts.addWidget(label(question.message, "warning", wraps=True))
            choices = self._choices(question.code)
            group = QButtonGroup(self._inside)
            buttons = [self._answer(question, answer, text, group) for answer, text in choices]
            if buttons:
                self._parts.addLayout(row(*buttons, None))
        for role, sentence in notes:
            self._parts.addWidget(label(sentence, role, wraps=True))
        self._parts.addStretch(1)

    def _heading(self, questions: int, notes: int) -> str:
        if questions:
            return self.tr("%Ln questions", "", questions)
        return self.tr("Good to know") if notes else self.tr("No questions")

    def _choices(self, code: str) -> tuple[tuple[str, str], ...]:
        return {
            "date-order": (("dmy", self.tr("Day first")), ("mdy", self.tr("Month first"))),
            "second-shop": (("imported here", self.tr("This shop")), (SECOND, self.tr("A second shop"))),
            "service-lines": (("leave out", self.tr("Leave out")), ("keep", self.tr("Count as sales"))),
        }.get(code, ())

    def _answer(self, question: Question, answer: str, text: str, group: QButtonGroup) -> QPushButton:
        holds = question.assumed == answer
        made = button(f"{text} ✓" if holds else text, "choice")
        made.setAccessibleName(text)
        made.setCheckable(True)
        made.setChecked(holds)
        made.setProperty("answer", (question.code, answer))
        made.clicked.connect(self._chosen)
        group.addButton(made)
        self.answers[question.code, answer] = made
        return made

    @Slot()
    def _chosen(self) -> None:
        sender = self.sender()
        if sender is not None:
            code, answer = sender.property("answer")
            self.answered.emit(code, answer)

    def _clear(self) -> None:
        self.answers = {}
        while (item := self._parts.takeAt(0)) is not None:
            inner = item.layout()
            _drop(item)
            while inner is not None and (part := inner.takeAt(0)) is not None:
                _drop(part)
            if inner is not None:
                inner.deleteLater()


def _drop(item: QLayoutItem) -> None:
    widget = item.widget()
    if widget is not None:
        widget.hide()
        widget.deleteLater()
