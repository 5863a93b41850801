"""The controls by which customers are filtered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.browsing.product_field import ProductField
from recsys_desktop.desktop.customer.filters import Filters, months_before
from recsys_desktop.desktop.fields import ClearableField
from recsys_desktop.desktop.parts import label
from recsys_desktop.desktop.theme import CONTROL_HEIGHT, UNIT, Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import Choices

_MONTHS = (1, 2, 3, 6, 12, 24)
_A_DATE = -1
_PRODUCT_WIDTH, _DATE_WIDTH, _MONEY_WIDTH = 220, 124, 124


@dataclass(frozen=True)
class FilterChoice:
    """What was chosen in the controls.

    Attributes:
        category: Its name, or "".
        product: Its id, or "".
        product_name: As it stood in the field.
        since: Months, 0 for any time, or what stands for a date.
        date: The date that is asked for then.
        above: The amount, or None.
    """

    category: str
    product: str
    product_name: str
    since: int
    date: QDate
    above: float | None


class FilterBar(QWidget):
    """One control for each filter; those that are on are tinted.

    Attributes:
        category: Bought in …; hidden where the shop has no categories.
        product: Bought ….
        since: No order since so many months ago.
        date: No order since that date, where that is asked for.
        above: Spent more than ….

    Signals:
        changed: The filters are different now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        self._last = np.datetime64("NaT", "s")
        self._quiet = False
        self._amount: float | None = None
        self.category = QComboBox()
        self.product = ProductField(theme, self.tr("Bought the product"))
        self.product.setPlaceholderText(self.tr("Any product"))
        self.product.setFixedWidth(_PRODUCT_WIDTH)
        self.since = QComboBox()
        self.date = QDateEdit()
        self.date.setDisplayFormat(words.day_format())
        self.date.setFixedWidth(_DATE_WIDTH)
        # Other than of a spin box, the style sheet's padding is not heeded by Qt.
        self.date.lineEdit().setTextMargins(UNIT + 2, 0, 0, 0)
        self.date.setAccessibleName(self.tr("No order since this day"))
        self.above = ClearableField()
        self.above.setValidator(QDoubleValidator(bottom=0.0, decimals=2, parent=self))
        self.above.hint(self.tr("Any amount"), least=_MONEY_WIDTH)
        self._fill_since()
        self._lay_out()
        self._show_which_are_on()
        self.category.currentIndexChanged.connect(self._tell)
        self.product.picked.connect(self._tell)
        self.since.currentIndexChanged.connect(self._tell)
        self.date.dateChanged.connect(self._tell)
        self.above.textChanged.connect(self._read_amount)

    def _fill_since(self) -> None:
        self.since.addItem(self.tr("Any time"), 0)
        for months in _MONTHS:
            text = self.tr("%Ln months ago", "", months)
            self.since.addItem(text, months)
        self.since.addItem(self.tr("A date…"), _A_DATE)

    def _lay_out(self) -> None:
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4 * UNIT)
        self._category_part = _part(self.tr("Bought in"), self.category)
        when = _part(self.tr("No order since"), self.since, self.date)
        bought = _part(self.tr("Bought the product"), self.product)
        for part in (self._category_part, bought, when, _part(self.tr("Spent more than"), self.above)):
            box.addWidget(part)
        box.addStretch(1)

    @property
    def filters(self) -> Filters:
        """What is asked for now."""
        months = self.since.currentData()
        since: np.datetime64 | None = None
        if months == _A_DATE:
            since = np.datetime64(self.date.date().toString(Qt.DateFormat.ISODate), "D")
        elif months and not np.isnat(self._last):
            since = months_before(self._last, months)
        return Filters(self.category.currentData() or "", self.product.product, since, self._amount)

    @property
    def chosen(self) -> FilterChoice:
        """What is chosen in the controls, for :meth:`take_up`."""
        filters = self.filters
        return FilterChoice(
            filters.category,
            filters.product,
            self.product.text() if filters.product else "",
            self.since.currentData(),
            self.date.date(),
            filters.above,
        )

    def take_up(self, chosen: FilterChoice) -> None:
        """Choose what was chosen in the bar whose place this one takes; which choices there are is told later."""
        self._quiet = True
        if chosen.category:
            self.category.addItem(chosen.category, chosen.category)
            self.category.setCurrentIndex(self.category.count() - 1)
        if chosen.product:
            self.product.take_up(chosen.product, chosen.product_name)
        self.since.setCurrentIndex(max(self.since.findData(chosen.since), 0))
        self.date.setDate(chosen.date)
        self.above.setText("" if chosen.above is None else words.typed(chosen.above))
        self._quiet = False
        self._tell()

    def offer(self, choices: Choices) -> None:
        """Let these be chosen; what is chosen stays where it is still there."""
        before = self.filters
        self._quiet = True
        self.category.clear()
        self.category.addItem(self.tr("Any category"), "")
        for name in choices.categories:
            self.category.addItem(name, name)
        self.category.setCurrentIndex(max(self.category.findData(before.category), 0))
        self._category_part.setVisible(bool(choices.categories))
        self._use_last(choices.last)
        self.product.offer(choices.products)
        self._quiet = False
        if self.filters != before:
            self._tell()

    def _use_last(self, last: np.datetime64) -> None:
        self._last = last.astype("datetime64[s]")
        if np.isnat(last):
            return
        self.since.setToolTip(self.tr("Counted back from the shop’s last sale, {day}").format(day=words.day(last)))
        if self.since.currentData() != _A_DATE:
            day = months_before(last, _MONTHS[2])
            self.date.setDate(QDate.fromString(str(day), Qt.DateFormat.ISODate))

    @Slot()
    def clear(self) -> None:
        """Turn every filter off, and tell it once."""
        some = self.filters.count
        self._quiet = True
        self.category.setCurrentIndex(0)
        self.product.clear()
        self.since.setCurrentIndex(0)
        self.above.clear()
        self._quiet = False
        if some:
            self._tell()

    @Slot()
    def _read_amount(self) -> None:
        # Now: when this is asked for because another language is spoken, numbers are written otherwise already.
        self._amount = words.number(self.above.text())
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            self._show_which_are_on()
            self.changed.emit()

    def _show_which_are_on(self) -> None:
        filters = self.filters
        self.date.setVisible(self.since.currentData() == _A_DATE)
        on = {
            self.category: bool(filters.category),
            self.product: bool(filters.product),
            self.since: filters.since is not None,
            self.date: filters.since is not None,
            self.above: filters.above is not None,
        }
        for control, is_on in on.items():
            if control.property("on") != is_on:
                control.setProperty("on", is_on)
                control.style().unpolish(control)
                control.style().polish(control)


def _part(name: str, *controls: QWidget) -> QWidget:
    """Return controls below their name."""
    part = QWidget()
    above = QVBoxLayout(part)
    above.setContentsMargins(0, 0, 0, 0)
    above.setSpacing(UNIT)
    title = label(name, "small")
    title.setBuddy(controls[0])
    above.addWidget(title)
    beside = QHBoxLayout()
    beside.setSpacing(2 * UNIT)
    for control in controls:
        if not control.accessibleName():
            control.setAccessibleName(name)
        control.setFixedHeight(CONTROL_HEIGHT)
        beside.addWidget(control)
    above.addLayout(beside)
    return part
