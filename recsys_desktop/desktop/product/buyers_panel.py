"""Whom to tell about the chosen product."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.tables.fit import fit_bars
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.product.answers import BestBuyers

PATIENCE_MILLISECONDS = 300
_BAR_WIDTH = 48


class BuyersPanel(Panel):
    """Shows the customers who are likeliest to buy the chosen product.

    Attributes:
        best: What is shown, or None.

    Signals:
        owners_toggled(bool): Whether those who have it may be among them.
        list_wanted: The merchant wants to export them.
    """

    owners_toggled = Signal(bool)
    list_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Likeliest buyers"))
        self.best: BestBuyers | None = None
        self.title = label(self.tr("Likeliest buyers"), "heading")
        self.explanation = label(self.tr("Whom it fits, and who buys much of late"), "soft", wraps=True)
        self.owners = QCheckBox(self.tr("Also those who have it"))
        self.owners.setAccessibleName(self.owners.text())
        self.owners.toggled.connect(self.owners_toggled)
        self.empty = label("", "soft", wraps=True)
        self.view = TableView(theme, self.tr("Likeliest buyers"), self, two_lines=True, sorts=False)
        self.list_button = button(self.tr("Make a list of them"), "primary")
        self.list_button.setToolTip(self.tr("Choose on the Export page how many, and which file"))
        self.list_button.clicked.connect(self.list_wanted)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._looking)
        for widget in (self.title, self.explanation, self.owners, self.empty):
            self.box.addWidget(widget)
        self.box.addWidget(self.view, 1)
        self.box.addLayout(row(self.list_button, None))
        self._stretch = self.box.count()
        self.box.addStretch(0)
        self.say("")

    def say(self, sentence: str, *, keep_switch: bool = False) -> None:
        """Show a sentence in place of the customers.

        Args:
            sentence: What to say; "" leaves the title alone.
            keep_switch: Whether the switch can change that.
        """
        self._patience.stop()
        self.best = None
        self.view.table.replace(())
        for widget in (self.view, self.list_button, self.explanation):
            widget.hide()
        self.owners.setVisible(keep_switch)
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        self.box.setStretch(self._stretch, 1)

    def show_buyers(self, best: BestBuyers) -> None:
        """Show the customers, best first."""
        self._patience.stop()
        if not len(best.id):
            self.say(self.tr("Everybody has it already."), keep_switch=True)
            return
        self.best = best
        self.list_button.setEnabled(True)
        self.empty.hide()
        place = np.arange(1, len(best.id) + 1)
        self.view.table.replace((
            Column("#", place, words.whole, numeric=True, tones=np.full(len(place), "soft", object)),
            Column(self.tr("Customer"), best.label, second=np.array(self._notes(best), object), keeps_second=True),
            Column(self.tr("Fit"), best.fit, words.decimal, bar=fit_bars(best.fit), bar_width=_BAR_WIDTH,
                   tip=self.tr("How well it fits, beside the best of them; nothing where it does not fit")),
        ))  # fmt: skip
        self.view.set_widths(stretch=1, optional=(0,))
        for widget in (self.view, self.list_button, self.explanation, self.owners):
            widget.show()
        self.box.setStretch(self._stretch, 0)
        self.view.scrollToTop()

    def _notes(self, best: BestBuyers) -> list[str]:
        """Return what stands under each name: when the last order was, and who wants no mail."""
        # Both in full have no room in a small window.
        told, no_mail = self.tr("last order {day}"), self.tr("No mail") + " · {day}"
        return [
            (no_mail if out else told).format(day=words.day(day))
            for day, out in zip(best.last_order, best.no_mail.tolist(), strict=True)
        ]

    def wait(self) -> None:
        """Make no list of the last customers, until those of another product are there; say so where it takes long."""
        self.list_button.setEnabled(False)
        self._patience.start()

    @Slot()
    def _looking(self) -> None:
        self.say(self.tr("Looking for the likeliest buyers…"), keep_switch=True)
