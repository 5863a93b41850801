"""Which columns the file has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from recsys_desktop.desktop.exporting.wish import (
    AGAIN,
    ALWAYS,
    CAMPAIGN,
    CAMPAIGN_COLUMNS,
    LETTER_COLUMNS,
    LETTERS,
    LIST_COLUMNS,
    LONG,
    USUAL_CAMPAIGN_COLUMNS,
    USUAL_LETTER_COLUMNS,
    USUAL_LIST_COLUMNS,
)
from recsys_desktop.desktop.theme import UNIT

_IN_A_ROW = 4
_NAME, _REASON = "customer_name", "reason"
_THERE = {LETTERS: tuple(LETTER_COLUMNS), LONG: LIST_COLUMNS, CAMPAIGN: CAMPAIGN_COLUMNS}
_USUAL = {LETTERS: USUAL_LETTER_COLUMNS, LONG: USUAL_LIST_COLUMNS, CAMPAIGN: USUAL_CAMPAIGN_COLUMNS}
_ALWAYS: dict[str, tuple[str, ...]] = {LETTERS: (), LONG: ALWAYS, CAMPAIGN: ALWAYS}


class ColumnChoice(QWidget):
    """A box for each column that may be left out; letters, lists and campaigns each have a choice of their own.

    Signals:
        changed: The choice is different now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use, self._forbidden = LETTERS, frozenset[str]()
        self._wanted = {use: set(usual) for use, usual in _USUAL.items()}
        self.boxes = {name: QCheckBox(title, self) for name, title in self._titles().items()}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(UNIT)
        self._grid.setHorizontalSpacing(4 * UNIT)
        self._grid.setColumnStretch(_IN_A_ROW, 1)
        # As many stand side by side as there is room for; they ask for none.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for box in self.boxes.values():
            box.setAccessibleName(self.tr("Column: {name}").format(name=box.text()))
            box.toggled.connect(self._toggled)
        self._show()

    def _titles(self) -> dict[str, str]:
        return {
            "customer_name": self.tr("Customer’s name"),
            "product_name": self.tr("Product’s name"),
            "product_id": self.tr("Product’s number"),
            "category": self.tr("Category"),
            "price": self.tr("Price"),
            "reason": self.tr("Reason"),
            "score": self.tr("Score"),
            "last_purchase": self.tr("Last purchase"),
            "kind": self.tr("Kind of list"),
            "list": self.tr("Which list"),
        }

    def _tip(self, name: str) -> str:
        """Return what a column is called in the file, and what it says where that is not plain."""
        tip = self.tr("“{column}” in the file").format(column=self._head(name))
        if name == "score":
            tip += "\n" + self.tr(
                "The higher, the better the product fits; compare it only within one customer’s list. It may be "
                "negative."
            )
        elif name == _REASON:
            tip += "\n" + self.tr(
                "The earlier purchase that speaks most for the product; only for “New for you”. The export takes "
                "longer with it."
            )
        return tip

    def _head(self, name: str) -> str:
        if self._use != LETTERS or name == _NAME:
            return LETTER_COLUMNS[name] if self._use == LETTERS else name
        return f"product_1_{LETTER_COLUMNS[name]}"

    @property
    def wanted(self) -> dict[str, frozenset[str]]:
        """The wanted columns of each use, for :meth:`take_up`."""
        return {use: frozenset(wanted) for use, wanted in self._wanted.items()}

    def take_up(self, wanted: Mapping[str, Iterable[str]]) -> None:
        """Choose what was chosen before; columns that there are not are passed over."""
        for use, names in wanted.items():
            if use in _THERE:
                self._wanted[use] = set(names).intersection(_THERE[use])
        self._show()

    def use(self, use: str, *, lists: str, pseudonyms: bool) -> None:
        """Show the choice for letters, for lists or for a campaign.

        Args:
            use: ``letters``, ``long`` or ``campaign``.
            lists: What is exported; nobody has a reason for what was bought before.
            pseudonyms: Whether customers' names are left out.
        """
        self._use = use
        self._forbidden = frozenset(name for name, out in ((_NAME, pseudonyms), (_REASON, lists == AGAIN)) if out)
        self._show()

    def _show(self) -> None:
        for name, box in self.boxes.items():
            there = name in _THERE[self._use] and name not in _ALWAYS[self._use]
            box.blockSignals(True)
            box.setChecked(name in self._wanted[self._use] and name not in self._forbidden)
            box.setEnabled(name not in self._forbidden)
            box.setVisible(there)
            box.blockSignals(False)
            if there:
                box.setToolTip(self._tip(name))
        self._place()

    def _place(self) -> None:
        """Put as many boxes into a row as have room side by side."""
        shown = [box for box in self.boxes.values() if not box.isHidden()]
        widths = [box.sizeHint().width() for box in shown]
        gap = self._grid.horizontalSpacing()
        count = next(
            (
                count
                for count in range(_IN_A_ROW, 1, -1)
                if sum(max(widths[at::count], default=0) + gap for at in range(count)) <= self.width() + gap
            ),
            1,
        )
        for at, box in enumerate(shown):
            self._grid.addWidget(box, at // count, at % count)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the wanted columns, in the file's order and as the file's form calls them."""
        wanted = self._wanted[self._use].union(_ALWAYS[self._use]) - self._forbidden
        names = tuple(name for name in _THERE[self._use] if name in wanted)
        return tuple(LETTER_COLUMNS[name] for name in names) if self._use == LETTERS else names

    @Slot()
    def _toggled(self) -> None:
        wanted = self._wanted[self._use]
        for name, box in self.boxes.items():
            if box.isEnabled() and not box.isHidden():
                (wanted.add if box.isChecked() else wanted.discard)(name)
        self.changed.emit()

    # Qt's names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Use the room that there is."""
        super().resizeEvent(event)
        self._place()
