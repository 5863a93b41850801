"""Which columns the file has."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from recsys_desktop.desktop.exporting.wish import ALWAYS, CAMPAIGN_COLUMNS, LIST_COLUMNS, USUAL_CAMPAIGN_COLUMNS
from recsys_desktop.desktop.theme import UNIT

_NAME = "customer_name"


class ColumnChoice(QWidget):
    """A box for each column that may be left out; lists and campaigns each have a choice of their own.

    Signals:
        changed: The choice is different now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._campaign = self._pseudonyms = False
        self._wanted = {False: set(LIST_COLUMNS), True: set(USUAL_CAMPAIGN_COLUMNS)}
        self.boxes = {name: QCheckBox(title) for name, title in self._titles().items()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(UNIT)
        for number, (name, box) in enumerate(self.boxes.items()):
            box.setAccessibleName(self.tr("Column: {name}").format(name=box.text()))
            box.setToolTip(self.tr("“{column}” in the file").format(column=name))
            box.toggled.connect(self._toggled)
            grid.addWidget(box, number // 2, number % 2)
        self._show()

    def _titles(self) -> dict[str, str]:
        return {
            "customer_name": self.tr("Customer’s name"),
            "product_name": self.tr("Product’s name"),
            "category": self.tr("Category"),
            "price": self.tr("Price"),
            "score": self.tr("Score"),
            "last_purchase": self.tr("Last purchase"),
            "kind": self.tr("Kind of list"),
            "list": self.tr("Which list"),
        }

    @property
    def wanted(self) -> tuple[frozenset[str], frozenset[str]]:
        """The wanted columns of lists and of a campaign, for :meth:`take_up`."""
        return frozenset(self._wanted[False]), frozenset(self._wanted[True])

    def take_up(self, wanted: tuple[frozenset[str], frozenset[str]]) -> None:
        """Choose what was chosen in the one whose place this one takes."""
        self._wanted = {False: set(wanted[0]), True: set(wanted[1])}
        self._show()

    def use(self, *, campaign: bool, pseudonyms: bool) -> None:
        """Show the choice for lists or for a campaign, with customers' names or without."""
        self._campaign, self._pseudonyms = campaign, pseudonyms
        self._show()

    def _show(self) -> None:
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name in self._wanted[self._campaign] and not (self._pseudonyms and name == _NAME))
            box.setEnabled(not (self._pseudonyms and name == _NAME))
            box.setVisible(name != "list" or not self._campaign)
            box.blockSignals(False)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the wanted columns, in the file's order."""
        wanted = self._wanted[self._campaign].union(ALWAYS)
        order = CAMPAIGN_COLUMNS if self._campaign else LIST_COLUMNS
        return tuple(name for name in order if name in wanted and not (self._pseudonyms and name == _NAME))

    @Slot()
    def _toggled(self) -> None:
        wanted = self._wanted[self._campaign]
        for name, box in self.boxes.items():
            if box.isEnabled() and not box.isHidden():
                (wanted.add if box.isChecked() else wanted.discard)(name)
        self.changed.emit()
