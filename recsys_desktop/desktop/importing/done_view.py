"""The third step: what was added, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.importing.counts_panel import CountsTable
from recsys_desktop.desktop.importing.summary import Count, counts
from recsys_desktop.desktop.parts import Panel, button, label, row, scrolled, set_role
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.importing import Imported


_LASTING = frozenset({"names-only", "joined-by-name", "currencies", "currency-shared"})
"""The codes of warnings that stay true after the import: who is who, and what the prices are in."""


@dataclass(frozen=True)
class Outcome:
    """What became of one file.

    Attributes:
        file: Its name.
        imported: What was stored; None where nothing was.
        remark: Why not; "" where it was.
    """

    file: str
    imported: Imported | None
    remark: str = ""


class DoneView(QWidget):
    """Figures and the next steps.

    Signals:
        save_wanted: The lines that could not be read, as a file.
        undo_wanted: Take the import back.
        train_wanted: Learn from the sales.
        customers_wanted: See the customers.
        more_wanted: Import other files.
    """

    save_wanted = Signal()
    undo_wanted = Signal()
    train_wanted = Signal()
    customers_wanted = Signal()
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("", "large", wraps=True)
        self.next = label(
            self.tr("Now let the program learn from them what your customers like: the lists follow from that."),
            "soft",
            wraps=True,
        )
        self.lasting_note = label("", "soft", wraps=True)
        self.table = CountsTable()
        self.train_button = button(self.tr("Train a model"), "primary")
        self.train_button.clicked.connect(self.train_wanted)
        self.customers_button = button(self.tr("See the customers"))
        self.customers_button.clicked.connect(self.customers_wanted)
        self.more_button = button(self.tr("Import more"))
        self.more_button.clicked.connect(self.more_wanted)
        self.save_button = button(self.tr("Save rejected lines…"))
        self.save_button.clicked.connect(self.save_wanted)
        self.undo_button = button(self.tr("Undo this import"))
        self.undo_button.clicked.connect(self.undo_wanted)
        panel = Panel(self.tr("What was imported"))
        panel.box.setContentsMargins(*(6 * UNIT,) * 4)
        panel.box.setSpacing(4 * UNIT)
        panel.box.addWidget(self.sentence)
        panel.box.addWidget(self.next)
        panel.box.addLayout(row(self.train_button, self.customers_button, self.more_button, None))
        panel.box.addWidget(self.lasting_note)
        lines = scrolled(self.table)
        # The buttons below belong to them.
        lines.end_with_contents()
        panel.box.addWidget(lines, 1)
        panel.box.addLayout(row(self.save_button, self.undo_button, None))
        panel.box.addStretch(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(panel)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what became of the files; of a single one, where all of its lines went."""
        stored = [one.imported for one in outcomes if one.imported is not None]
        added = sum(one.batch.added for one in stored if one.batch is not None)
        news = sum(one.mail_news for one in stored)
        if news and not added:
            self.sentence.setText(self.tr("Noted what %Ln customers say to mail", "", news))
        else:
            self.sentence.setText(self.tr("%Ln sales lines added", "", added))
        if len(outcomes) == 1 and stored:
            self.table.show_counts(_of_one(stored[0]), links=False)
        else:
            self.table.show_counts([self._line(one) for one in outcomes], links=False)
        self._tell_what_lasts(stored)
        rejected = sum(len(one.sales.rejected) for one in stored)
        self.save_button.setVisible(rejected > 0)
        self.undo_button.setVisible(bool(stored))
        self.undo_button.setText(
            self.tr("Undo this import") if len(stored) < 2 else self.tr("Undo these %Ln imports", "", len(stored))
        )
        self.undo_button.setAccessibleName(self.undo_button.text())
        self.next.setVisible(added > 0)
        if added:
            _lead(self.train_button, self.customers_button, self.more_button)
        else:
            _lead(self.more_button, self.train_button, self.customers_button)

    @property
    def primary(self) -> QPushButton:
        """The button that leads on."""
        buttons = self.train_button, self.customers_button, self.more_button
        return next(one for one in buttons if one.property("role") == "primary")

    def show_learned(self) -> None:
        """Lead on to the lists: the program has learned meanwhile."""
        self.next.hide()
        _lead(self.customers_button, self.train_button, self.more_button)

    def _tell_what_lasts(self, stored: Sequence[Imported]) -> None:
        """Say where customers are known by no more than their names, and the like."""
        told = [note.message for one in stored for note in one.sales.warnings if note.code in _LASTING]
        self.lasting_note.setText("\n".join(dict.fromkeys(told)))
        self.lasting_note.setVisible(bool(told))

    def _line(self, outcome: Outcome) -> Count:
        if outcome.imported is None or outcome.imported.batch is None:
            return Count(outcome.file, 0, remark=outcome.remark, bad=True)
        batch = outcome.imported.batch
        remark = self.tr("of {rows} lines; {here} already here, {out} left out").format(
            rows=words.whole(batch.counts.rows),
            here=words.whole(batch.duplicates),
            out=words.whole(batch.counts.left_out),
        )
        return Count(outcome.file, batch.added, remark=remark)


def _lead(first: QPushButton, *others: QPushButton) -> None:
    set_role(first, "primary")
    for one in others:
        set_role(one, "")


def _of_one(imported: Imported) -> tuple[Count, ...]:
    batch = imported.batch
    return counts(imported.sales, 0 if batch is None else batch.duplicates, stored=True)
