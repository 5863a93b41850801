"""What comes next: one sentence, and the buttons that do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.parts import Panel, button, label, row, set_role
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.overview import Overview

_WIDEST = 640


class NextPanel(Panel):
    """Leads on from an empty window to the lists: a shop, its sales, a model.

    Attributes:
        sentence: What there is to do.
        explanation: Says more of it.
        caution: Says where the lists could not be tested.
        sample: Tries the sample shop.
        bring: Imports sales.
        open: Opens a shop.
        train: Trains a model.
        customers: Leads to the customers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What comes next"))
        self.sentence = label("", "large", wraps=True)
        self.explanation = label("", "soft", wraps=True)
        self.caution = label("", "hint", wraps=True)
        self.sample = button(self.tr("Try the sample shop"))
        self.bring = button(self.tr("Import sales…"))
        self.open = button(self.tr("Open a shop…"))
        self.train = button(self.tr("Train a model"))
        self.customers = button(self.tr("See the customers"))
        self._buttons = (self.customers, self.train, self.sample, self.bring, self.open)
        self.box.setContentsMargins(6 * UNIT, 4 * UNIT, 6 * UNIT, 5 * UNIT)
        for widget in (self.sentence, self.explanation, self.caution):
            widget.setFixedWidth(_WIDEST)
            # In a row, since a column asks for the height at its own, larger width.
            self.box.addLayout(row(widget, None))
        self.box.addSpacing(UNIT)
        self.box.addLayout(row(*self._buttons, None))
        self.welcome()

    def take_focus(self) -> None:
        """Let Enter do what comes next."""
        for primary in (True, False):
            for one in self._buttons:
                if one.isVisibleTo(self) and one.isEnabled() and (one.property("role") == "primary") is primary:
                    one.setFocus()
                    return

    def welcome(self) -> None:
        """Say what this program is for."""
        self.caution.hide()
        self._say(
            self.tr("This program finds out what to offer to each of your customers, and tells why"),
            self.tr(
                "It learns that from your sales: choose a file from your shop’s program or till, or drag it onto this "
                "window. Everything stays on this computer. Or look around first, in a made-up shop of teas "
                "and coffees: it is ready within seconds."
            ),
            self.sample,
            self.bring,
            self.open,
        )
        _name(self.bring, self.tr("Import my sales…"))

    def show_next(self, state: Overview, *, learning: bool = False) -> None:
        """Say what an open shop misses next.

        Args:
            state: What it holds.
            learning: Whether a training is under way.
        """
        self.caution.setText(state.caution)
        self.caution.setVisible(bool(state.caution))
        _name(self.bring, self.tr("Import sales…"))
        _name(self.train, self.tr("Train a model") if state.trained is None else self.tr("Train again"))
        if not state.totals.lines:
            self._say(
                self.tr("This shop has no sales yet"),
                self.tr("Import a file of sales: each line says who bought what, and when."),
                self.bring,
                self.open,
            )
        elif state.trained is None and learning:
            self._say(
                self.tr("The program is learning what your customers like"),
                self.tr("The lists follow in a moment. You can look around meanwhile."),
                self.customers,
                self.bring,
            )
        elif state.trained is None:
            self._say(
                self.tr("No model yet: train one"),
                self.tr("It learns from your sales what the customers like. That takes a minute or two at most."),
                self.train,
                self.bring,
            )
        elif state.new_lines:
            self._say_new_lines(state)
        elif state.others:
            self._say(
                self.tr("Your sales have changed since the model"),
                self.tr(
                    "The lists follow the sales that are here; the model of {day} has learned from others, too."
                ).format(day=words.day(state.trained)),
                self.train,
                self.customers,
                self.bring,
                self.open,
            )
        else:
            self._say(
                self.tr("The lists are ready"),
                self.tr("The model of {day} knows all sales that are here.").format(day=words.day(state.trained)),
                self.customers,
                self.train,
                self.bring,
                self.open,
            )

    def _say_new_lines(self, state: Overview) -> None:
        one = state.new_lines == 1
        self._say(
            self.tr("1 new line since the model")
            if one
            else self.tr("{count} new lines since the model").format(count=words.whole(state.new_lines)),
            self.tr(
                "The lists take the new sales into account already; the model of {day} has not learned from them."
            ).format(day=words.day(state.trained)),
            self.train,
            self.customers,
            self.bring,
            self.open,
        )

    def _say(self, sentence: str, explanation: str, first: QPushButton, *others: QPushButton) -> None:
        self.sentence.setText(sentence)
        self.explanation.setText(explanation)
        focused = any(one.hasFocus() for one in self._buttons)
        for one in self._buttons:
            one.setVisible(one is first or one in others)
            set_role(one, "primary" if one is first else "")
        if focused:
            self.take_focus()


def _name(one: QPushButton, text: str) -> None:
    one.setText(text)
    one.setAccessibleName(text)
