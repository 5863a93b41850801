"""The second step: what the file holds, what each column means, and what an import would do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.importing.counts_panel import CountsPanel
from recsys_desktop.desktop.importing.facts import FactsStrip
from recsys_desktop.desktop.importing.fields import meanings
from recsys_desktop.desktop.importing.preview_panel import PreviewPanel
from recsys_desktop.desktop.importing.questions_panel import QuestionsPanel
from recsys_desktop.desktop.importing.summary import counts
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.theme import PANEL_PADDING, UNIT
from recsys_desktop.language import isolated, listed

if TYPE_CHECKING:
    from recsys_desktop.jobs.checking import Checked, Look
    from recsys_desktop.jobs.importing import ImportOptions
    from recsys_desktop.sales.spec import Question

_WIDEST = 640
_LOW = 520
_QUESTION_IF_LOW = 168
_LOOKING = 2


def _sentences(name: str, sentences: Sequence[QLabel], buttons: Sequence[QPushButton]) -> QWidget:
    """Return a panel at the top with sentences, and buttons below them."""
    made = QWidget()
    panel = Panel(name)
    panel.box.setContentsMargins(*(6 * UNIT,) * 4)
    panel.box.setSpacing(4 * UNIT)
    for sentence in sentences:
        sentence.setFixedWidth(_WIDEST)
        panel.box.addLayout(row(sentence, None))
    panel.box.addLayout(row(*buttons, None))
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(panel)
    box.addStretch(1)
    return made


class MatchView(QWidget):
    """Facts, preview, counts and questions; or, in their place, why a file cannot be imported.

    Attributes:
        facts: What was found out.
        preview: The rows.
        counts: Where all lines go.
        questions: What is assumed, and the buttons.

    Signals:
        other_wanted: Another file, instead of one that is refused.
    """

    other_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._short = False
        self.facts = FactsStrip()
        self.preview = PreviewPanel(desk)
        self.counts = CountsPanel(self.tr("Checked lines"))
        self.questions = QuestionsPanel()
        self.refusal = label("", "large", wraps=True)
        self.advice = label("", "soft", wraps=True)
        self.other_button = button(self.tr("Choose another file"), "primary")
        self.other_button.clicked.connect(self.other_wanted)
        self.skip_button = button(self.tr("Back"))
        self.waiting = label("", "large", wraps=True)
        self.stop_button = button(self.tr("Back"))
        self._states = QStackedWidget()
        for state in (self._matching(), self._refused(), self._looking()):
            self._states.addWidget(state)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._states)

    def _matching(self) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4 * UNIT)
        box.addWidget(self.facts)
        box.addWidget(self.preview)
        below = QHBoxLayout()
        below.setSpacing(4 * UNIT)
        below.addWidget(self.counts)
        below.addWidget(self.questions)
        box.addLayout(below)
        self._below = below
        self._matching_box = box
        return made

    def _refused(self) -> QWidget:
        name = self.tr("This file cannot be imported")
        return _sentences(name, (self.refusal, self.advice), (self.other_button, self.skip_button))

    def _looking(self) -> QWidget:
        explained = self.tr("You see in a moment what the file holds. Nothing is added before you say so.")
        name = self.tr("The file is looked at")
        return _sentences(name, (self.waiting, label(explained, "soft", wraps=True)), (self.stop_button,))

    @property
    def refused(self) -> bool:
        """Whether the file cannot be imported."""
        return self._states.currentIndex() == 1

    @property
    def looking(self) -> bool:
        """Whether nothing of the file is known yet."""
        return self._states.currentIndex() == _LOOKING

    def wait(self, name: str) -> None:
        """Show that a file is being looked at, keeping what was seen of it before."""
        if self.refused:
            self._states.setCurrentIndex(_LOOKING)
        self.waiting.setText(self.tr("Looking at {file} …").format(file=isolated(name)))
        self.counts.heading.setText(self.tr("Checking {file} …").format(file=isolated(name)))
        self.counts.say("")
        if self.window().focusWidget() is self.questions.add_button:
            # Otherwise it would go to whatever comes next.
            self.questions.back_button.setFocus()
        self.questions.add_button.setEnabled(False)
        self._name_add(self.tr("Checking …"))

    def start(self) -> None:
        """Forget the file before."""
        self._states.setCurrentIndex(_LOOKING)
        self.counts.table.show_counts(())
        self.questions.show_all((), ())
        self.questions.heading.setText("")

    def show_look(self, look: Look, options: ImportOptions, name: str) -> None:
        """Show the first rows; where columns are missing, ask for them."""
        waits = self.window().focusWidget() is self.stop_button
        self._states.setCurrentIndex(0)
        if waits:
            self.questions.back_button.setFocus()
        self.facts.show_look(look, options, name)
        self.preview.show_look(look)
        if look.spec is None:
            names = [meanings()[field] for field in look.missing]
            told = self.tr("Still to be named: {names}.").format(names=listed(names))
            if look.doubtful:
                told = self.tr(
                    "It tells who, when and what, but no order, quantity or price: is it a list of something else, "
                    "such as reviews? If these are sales, choose above the column that names the product."
                )
            self.counts.heading.setText(self.tr("Which column is which?"))
            self.counts.say(
                self.tr(
                    "Each row of a sales file names an order, its date and a product; for personal lists the customer, "
                    "too. Choose above each of these columns what it means."
                )
            )
            self.counts.table.show_counts(())
            self.questions.show_all((), (("warning", told),))
            doubt = self.tr("Are these sales?")
            self.questions.heading.setText(doubt if look.doubtful else self.tr("Not everything is found"))
            self._name_add(self.tr("Add sales lines"))

    def show_checked(self, checked: Checked, questions: Sequence[Question], *, more: bool) -> None:
        """Show what an import would do.

        Args:
            checked: The file.
            questions: With the answers that hold now.
            more: Whether there are other files.
        """
        sales, new = checked.sales, checked.new
        self.facts.show_span(sales)
        self.counts.heading.setText(self.tr("Checked %Ln lines", "", sales.rows))
        self.counts.table.show_counts(counts(sales, checked.already))
        self.questions.show_all(questions, self._notes(checked))
        self._keep_answers_in_sight()
        if new:
            text = self.tr("Add %Ln sales lines", "", new)
        elif checked.mail_news:
            text = self.tr("Note what %Ln customers say to mail", "", checked.mail_news)
        else:
            text = self.tr("Go on without it") if more else self.tr("Nothing to add")
        self._name_add(text)
        self.questions.add_button.setEnabled(checked.tells or more)

    def _notes(self, checked: Checked) -> list[tuple[str, str]]:
        notes = []
        if checked.imported is not None:
            when = words.moment(checked.imported.astimezone())
            notes.append(("hint", self.tr("You imported this file on {when}.").format(when=when)))
        elif checked.already and not checked.new:
            notes.append(("hint", self.tr("All sales lines of this file are here already.")))
        unknown = checked.sales.anonymous
        if 0 < unknown < checked.sales.kept:
            told = self.tr("%Ln sales lines are of unknown customers: nothing is learned from these.", "", unknown)
            notes.append(("hint", told))
        return notes + [("warning", note.message) for note in checked.sales.warnings if note.code != "rejected"]

    def show_refusal(self, name: str, sentence: str, *, more: bool) -> None:
        """Say why a file cannot be imported, and what to do."""
        # The first sentence says what is wrong; what follows says what to do.
        wrong, dot, rest = sentence.partition(". ")
        self.refusal.setText(wrong + dot.rstrip())
        advice = rest or self.tr("Export the orders of your shop anew, or choose another file.")
        self.advice.setText(self.tr("{advice} Nothing of {file} was added.").format(advice=advice, file=isolated(name)))
        self.skip_button.setText(self.tr("Skip this file") if more else self.tr("Back"))
        self.skip_button.setAccessibleName(self.skip_button.text())
        self._states.setCurrentIndex(1)

    def _set_short(self, *, short: bool) -> None:
        """Leave out what explains itself where the window is low, and give the room to the rows."""
        self.facts.set_short(short=short)
        self.preview.set_short(short=short)
        self.questions.heading.setVisible(not short)
        edge = 2 * UNIT if short else PANEL_PADDING
        for panel in (self.counts, self.questions):
            panel.box.setContentsMargins(PANEL_PADDING, edge, PANEL_PADDING, edge)
        # A question in fewer lines leaves its answers in sight.
        for at, share in enumerate((3, 2) if short else (16, 9)):
            self._below.setStretch(at, share)
        self._short = short
        self._keep_answers_in_sight()
        self._matching_box.setSpacing(2 * UNIT if short else 4 * UNIT)
        self._matching_box.setStretch(1, 5)
        self._matching_box.setStretch(2, 0 if short else 4)

    def _keep_answers_in_sight(self) -> None:
        """Take room from the rows of a low window where there is something to answer."""
        self.questions.setMinimumHeight(_QUESTION_IF_LOW if self._short and self.questions.answers else 0)

    def _name_add(self, text: str) -> None:
        self.questions.add_button.setText(text)
        self.questions.add_button.setAccessibleName(text)

    # Qt's names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Use a low window well."""
        super().resizeEvent(event)
        self._set_short(short=self.height() < _LOW)
