"""What is to be exported: the merchant's choices, and the wish that follows from them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSpinBox,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from recsys_desktop.desktop.exporting.columns import ColumnChoice
from recsys_desktop.desktop.exporting.wish import AGAIN, BOTH, CAMPAIGN, CSV, JSON, LONG, NEW, WIDE, XLSX, Offer, Wish
from recsys_desktop.desktop.parts import ElidedLabel, button, label, row
from recsys_desktop.desktop.theme import UNIT

MOST_PRODUCTS, MOST_CUSTOMERS = 50, 1_000_000
_SPIN_WIDTH = 96
_LEAST_LETTERS = 16


@dataclass(frozen=True)
class Filled:
    """What a form holds.

    Attributes:
        what: ``new``, ``again``, ``both`` or ``campaign``.
        offer: The campaign's product, or None.
        some: Whether lists are for the campaign's customers alone.
        top: Products for each customer.
        customers: The most customers of a campaign.
        owners: Whether those who have the product may be among them.
        kind: The kind of file, by its place in the choice.
        shape: What a row is, likewise.
        pseudonyms: Whether customers get pseudonyms.
        columns: The wanted columns of lists and of a campaign.
    """

    what: str
    offer: Offer | None
    some: bool
    top: int
    customers: int
    owners: bool
    kind: int
    shape: int
    pseudonyms: bool
    columns: tuple[frozenset[str], frozenset[str]]


class ExportForm(QWidget):
    """The choices.

    Attributes:
        offer: The campaign's product, or None where none is chosen.

    Signals:
        changed: The wish is different now.
        product_wanted: The merchant wants to choose a campaign's product.
    """

    changed = Signal()
    product_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer: Offer | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2 * UNIT)
        self._add_what()
        self._add_for_whom()
        self._add_how_many()
        self._add_file()
        self._add_columns()
        self._box.addStretch(1)
        self._adapt()

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        offer = self.offer
        what = self.what
        if offer is not None:
            offer = Offer(offer.product, offer.name, self.customers.value(), self.owners.isChecked())
        return Wish(
            what=what,
            top=self.top.value(),
            offer=offer if what == CAMPAIGN or self.some.isChecked() else None,
            columns=self.columns.columns,
            file_format=self.kind.currentData(),
            shape=LONG if what == CAMPAIGN else self.shape.currentData(),
            pseudonyms=self.pseudonyms.isChecked(),
        )

    @property
    def what(self) -> str:
        """``new``, ``again``, ``both`` or ``campaign``."""
        return next(name for name, choice in self.choices.items() if choice.isChecked())

    @property
    def filled(self) -> Filled:
        """What is filled in, also where it does not matter now, for :meth:`take_up`."""
        return Filled(
            self.what,
            self.offer,
            self.some.isChecked(),
            self.top.value(),
            self.customers.value(),
            self.owners.isChecked(),
            self.kind.currentIndex(),
            self.shape.currentIndex(),
            self.pseudonyms.isChecked(),
            self.columns.wanted,
        )

    def take_up(self, filled: Filled) -> None:
        """Fill in what was filled in where this form takes the place of another one."""
        self.blockSignals(True)
        self.offer = filled.offer
        self.choices[filled.what].setChecked(True)
        (self.some if filled.some else self.everybody).setChecked(True)
        self.top.setValue(filled.top)
        self.customers.setValue(filled.customers)
        self.owners.setChecked(filled.owners)
        self.kind.setCurrentIndex(filled.kind)
        self.shape.setCurrentIndex(filled.shape)
        self.pseudonyms.setChecked(filled.pseudonyms)
        self.columns.take_up(filled.columns)
        self.blockSignals(False)
        self._change()

    def use_offer(self, offer: Offer) -> None:
        """Choose a campaign."""
        self.blockSignals(True)
        self.offer = offer
        self.customers.setValue(offer.customers)
        self.owners.setChecked(offer.owners)
        self.choices[CAMPAIGN].setChecked(True)
        self.blockSignals(False)
        self._change()

    def forget_offer(self) -> None:
        """Have no campaign any more, since another shop is open."""
        self.offer = None
        self.everybody.setChecked(True)
        if self.what == CAMPAIGN:
            self.choices[NEW].setChecked(True)
        self._adapt()

    def _add_what(self) -> None:
        self.choices = {
            NEW: QRadioButton(self.tr("New for you")),
            AGAIN: QRadioButton(self.tr("Buy again")),
            BOTH: QRadioButton(self.tr("Both lists")),
            CAMPAIGN: QRadioButton(self.tr("A campaign: best buyers of one product")),
        }
        self.choices[NEW].setChecked(True)
        self._box.addWidget(label(self.tr("What"), "heading"))
        self._add_radios("_what_group", list(self.choices.values()))
        self.product = ElidedLabel("soft")
        self.choose_button = button("", "small")
        self.choose_button.clicked.connect(self.product_wanted)
        self._campaign_line = QWidget()
        line = row(self.product, self.choose_button)
        line.setContentsMargins(6 * UNIT, 0, 0, 0)
        line.setStretch(0, 1)
        self._campaign_line.setLayout(line)
        self._box.addWidget(self._campaign_line)

    def _add_radios(self, group: str, radios: list[QRadioButton]) -> None:
        made = QButtonGroup(self)
        made.setObjectName(group)
        for radio in radios:
            radio.setAccessibleName(radio.text())
            made.addButton(radio)
            self._box.addWidget(radio)
        made.buttonClicked.connect(self._change)

    def _add_for_whom(self) -> None:
        self._for_whom = self._heading(self.tr("For whom"))
        self.everybody = QRadioButton(self.tr("All customers"))
        self.some = QRadioButton(self.tr("The campaign’s customers"))
        self.everybody.setChecked(True)
        self._add_radios("_whom_group", [self.everybody, self.some])

    def _heading(self, text: str) -> QWidget:
        self._box.addSpacing(2 * UNIT)
        made = label(text, "heading")
        self._box.addWidget(made)
        return made

    def _add_how_many(self) -> None:
        self._heading(self.tr("How many"))
        self.top = self._spin(self.tr("Products for each customer"), MOST_PRODUCTS, 10)
        self.customers = self._spin(self.tr("Customers, the best ones first"), MOST_CUSTOMERS, 100)
        self.owners = QCheckBox(self.tr("Also those who have it"))
        self.owners.setAccessibleName(self.owners.text())
        self.owners.toggled.connect(self._change)
        self._box.addWidget(self.owners)

    def _spin(self, text: str, most: int, usual: int) -> QSpinBox:
        spin = QSpinBox(minimum=1, maximum=most, value=usual)
        spin.setGroupSeparatorShown(True)
        spin.setAccessibleName(text)
        spin.setFixedWidth(_SPIN_WIDTH)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        spin.valueChanged.connect(self._change)
        line = QWidget()
        line.setLayout(row(label(text), None, spin))
        self._box.addWidget(line)
        return spin

    def _add_file(self) -> None:
        self._heading(self.tr("File"))
        self.kind = self._combo(
            self.tr("Kind of file"),
            (self.tr("CSV, for e-mail tools and spreadsheets"), CSV),
            (self.tr("Excel workbook"), XLSX),
            (self.tr("JSON, for programs"), JSON),
        )
        self.shape = self._combo(
            self.tr("Rows"),
            (self.tr("A row for each product, to sort and filter"), LONG),
            (self.tr("A row for each customer, for letters"), WIDE),
        )
        self.pseudonyms = QCheckBox(self.tr("Pseudonyms in place of customers"))
        self.pseudonyms.setAccessibleName(self.pseudonyms.text())
        self.pseudonyms.setToolTip(
            self.tr("No names; numbers are replaced by codes that are drawn anew for each file, and cannot be undone")
        )
        self.pseudonyms.toggled.connect(self._change)
        self._box.addWidget(self.pseudonyms)

    def _combo(self, name: str, *choices: tuple[str, str]) -> QComboBox:
        combo = QComboBox()
        # The usual one knows nothing of style sheets.
        combo.setItemDelegate(QStyledItemDelegate(combo))
        combo.setAccessibleName(name)
        # Long texts give way; the list itself shows them whole.
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LEAST_LETTERS)
        for text, value in choices:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(self._change)
        self._box.addWidget(combo)
        return combo

    def _add_columns(self) -> None:
        self._columns_heading = self._heading(self.tr("Columns"))
        self.columns = ColumnChoice()
        self.columns.changed.connect(self.changed)
        self._box.addWidget(self.columns)

    @Slot()
    def _change(self) -> None:
        self._adapt()
        self.changed.emit()

    def _adapt(self) -> None:
        """Show what matters for the present choice."""
        campaign, offer = self.what == CAMPAIGN, self.offer
        self._campaign_line.setVisible(campaign)
        self.product.say(self.tr("No product yet") if offer is None else offer.name)
        self.choose_button.setText(self.tr("Choose…") if offer is None else self.tr("Another…"))
        self.choose_button.setAccessibleName(self.tr("Choose the campaign’s product"))
        by_offer = campaign or self.some.isChecked()
        for widget in (self._for_whom, self.everybody, self.some):
            widget.setVisible(offer is not None and not campaign)
        if offer is not None:
            self.some.setToolTip(self.tr("The best buyers of “{product}”").format(product=offer.name))
        self._show_line(self.top, visible=not campaign)
        self._show_line(self.customers, visible=by_offer)
        self.owners.setVisible(by_offer)
        table = self.kind.currentData() != JSON
        self.shape.setVisible(table and not campaign)
        columns = table and (campaign or self.shape.currentData() == LONG)
        self._columns_heading.setVisible(columns)
        self.columns.setVisible(columns)
        self.columns.use(campaign=campaign, pseudonyms=self.pseudonyms.isChecked())

    def _show_line(self, spin: QSpinBox, *, visible: bool) -> None:
        line = spin.parentWidget()
        if line is not None:
            line.setVisible(visible)
