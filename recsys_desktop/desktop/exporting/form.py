"""What is to be exported: the merchant's choices, and the wish that follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QRadioButton,
    QSpinBox,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from recsys_desktop.desktop import words
from recsys_desktop.desktop.exporting.columns import ColumnChoice
from recsys_desktop.desktop.exporting.filled import MOST_PRODUCTS, Filled
from recsys_desktop.desktop.exporting.wish import (
    AGAIN,
    AGREED,
    BOTH,
    CAMPAIGN,
    CSV,
    EVERYBODY,
    HTML,
    JSON,
    LETTERS,
    LIST_COLUMNS,
    LONG,
    NEW,
    NOT_REFUSED,
    PAPER,
    PDF,
    XLSX,
    Offer,
    Wish,
)
from recsys_desktop.desktop.parts import ElidedLabel, button, label, row
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.language import isolated

MOST_CUSTOMERS = 1_000_000
_USUAL_PRODUCTS = 3
_SPIN_WIDTH = 96
_LEAST_LETTERS = 16


class ExportForm(QWidget):
    """The choices.

    Attributes:
        offer: The campaign's product, or None where none is chosen.
        columns: Which columns the file has; the page places them beside its first rows.

    Signals:
        changed: The wish is different now.
        product_wanted: The merchant wants to choose a campaign's product.
    """

    changed = Signal()
    product_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leave_out: bool | None = None
        self._only_agreed = False
        self.offer: Offer | None = None
        self._list = NEW
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(UNIT)
        self._add_forms()
        self._add_what()
        self._add_for_whom()
        self._add_how_many()
        self._add_mail()
        self._add_file()
        self.columns = ColumnChoice()
        self.columns.changed.connect(self.changed)
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
            columns=self.columns.columns if self._is_table else LIST_COLUMNS,
            file_format=self._file_format,
            shape=LETTERS if self.form == LETTERS else LONG,
            pseudonyms=self.pseudonyms.isChecked(),
            mail=AGREED if self.only_agreed.isChecked() else NOT_REFUSED if self.leave_out.isChecked() else EVERYBODY,
        )

    @property
    def what(self) -> str:
        """``new``, ``again``, ``both`` or ``campaign``."""
        return next(name for name, choice in self.choices.items() if choice.isChecked())

    @property
    def _is_table(self) -> bool:
        return self.form in (LETTERS, LONG)

    @property
    def _file_format(self) -> str:
        return JSON if self.form == JSON else str((self.paper if self.form == PAPER else self.kind).currentData())

    @property
    def form(self) -> str:
        """``letters``, ``long``, ``paper`` or ``json``."""
        return next(name for name, choice in self.forms.items() if choice.isChecked())

    @property
    def filled(self) -> Filled:
        """What is filled in, also where it does not matter now, for :meth:`take_up`."""
        return Filled(
            what=self.what,
            offer=self.offer,
            some=self.some.isChecked(),
            top=self.top.value(),
            customers=self.customers.value(),
            owners=self.owners.isChecked(),
            form=self.form,
            kind=self.kind.currentData(),
            paper=self.paper.currentData(),
            pseudonyms=self.pseudonyms.isChecked(),
            columns=self.columns.wanted,
            leave_out=self._leave_out,
            only_agreed=self._only_agreed,
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
        self.forms[filled.form].setChecked(True)
        self.kind.setCurrentIndex(self.kind.findData(filled.kind))
        self.paper.setCurrentIndex(self.paper.findData(filled.paper))
        self.pseudonyms.setChecked(filled.pseudonyms)
        self.columns.take_up(filled.columns)
        self._leave_out, self._only_agreed = filled.leave_out, filled.only_agreed
        self.only_agreed.setChecked(filled.only_agreed)
        self.blockSignals(False)
        self._change()

    @property
    def habits(self) -> dict[str, object]:
        """What the next start begins with, as plain values."""
        return replace(self.filled, what=self._list).habits()

    def follow(self, habits: Mapping[str, object]) -> None:
        """Begin with what was chosen in an earlier start."""
        self.take_up(self.filled.following(habits))

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
        """Have no campaign any more, since another shop is open; nobody there is written to against their will."""
        self.offer, self._leave_out = None, None
        self.leave_out.setChecked(True)
        self.everybody.setChecked(True)
        if self.what == CAMPAIGN:
            self.choices[NEW].setChecked(True)
        self._adapt()

    def know_mail(self, refused: int, agreed: int, known: int) -> None:
        """Offer the choices that matter.

        Args:
            refused: How many customers want no mail.
            agreed: How many agree to it.
            known: How many customers there are.
        """
        for box, text, count in (
            (self.leave_out, self.tr("Leave out customers who want no mail ({count})"), refused),
            (self.only_agreed, self.tr("Only customers who agree to mail ({count})"), agreed),
        ):
            box.setText(text.format(count=words.whole(count)))
            box.setAccessibleName(box.text())
            box.setVisible(count > 0)
        # What cannot be seen shall not leave out everybody; in the next shop it is as it was chosen.
        self.only_agreed.setChecked(self._only_agreed and agreed > 0)
        # Where everybody says "no", nobody was asked: Shopify writes it for them, too.
        asked = agreed > 0 or refused < known
        self.leave_out.setChecked(asked if self._leave_out is None else self._leave_out)
        self.never_asked.setVisible(refused > 0 and not asked)

    @Slot(bool)
    def _choose_to_leave_out(self, leave_out: bool) -> None:
        self._leave_out = leave_out

    @Slot(bool)
    def _choose_only_agreed(self, only_agreed: bool) -> None:
        self._only_agreed = only_agreed

    def _add_what(self) -> None:
        self.choices = {
            NEW: QRadioButton(self.tr("New for you")),
            AGAIN: QRadioButton(self.tr("Buy again")),
            BOTH: QRadioButton(self.tr("Both lists")),
            CAMPAIGN: QRadioButton(self.tr("A campaign: likeliest buyers of one product")),
        }
        self.choices[NEW].setChecked(True)
        self._heading(self.tr("What"))
        new, again, both, campaign = self.choices.values()
        lists = QGridLayout()
        lists.setVerticalSpacing(UNIT)
        for place, radio in enumerate((new, again, both)):
            lists.addWidget(radio, place // 2, place % 2)
        self._box.addLayout(lists)
        self._box.addWidget(campaign)
        self._group("_what_group", list(self.choices.values()))
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
        for radio in radios:
            self._box.addWidget(radio)
        self._group(group, radios)

    def _group(self, group: str, radios: list[QRadioButton]) -> None:
        made = QButtonGroup(self)
        made.setObjectName(group)
        for radio in radios:
            radio.setAccessibleName(radio.text())
            made.addButton(radio)
        made.buttonClicked.connect(self._change)

    def _add_for_whom(self) -> None:
        self._for_whom = self._heading(self.tr("For whom"))
        self.everybody = QRadioButton(self.tr("All customers"))
        self.some = QRadioButton(self.tr("The campaign’s customers"))
        self.everybody.setChecked(True)
        self._add_radios("_whom_group", [self.everybody, self.some])

    def _heading(self, text: str) -> QWidget:
        made = label(text, "heading")
        # Its own, so that no gap stays where it is hidden.
        made.setContentsMargins(0, 3 * UNIT, 0, 0)
        self._box.addWidget(made)
        return made

    def _add_how_many(self) -> None:
        self._box.addSpacing(UNIT)
        self.top = self._spin(self.tr("Products for each customer"), MOST_PRODUCTS, _USUAL_PRODUCTS)
        self.customers = self._spin(self.tr("Customers, the best ones first"), MOST_CUSTOMERS, 100)
        self.owners = QCheckBox(self.tr("Also those who have it"))
        self.owners.setAccessibleName(self.owners.text())
        self.owners.toggled.connect(self._change)
        self._box.addWidget(self.owners)

    def _add_mail(self) -> None:
        self.leave_out, self.only_agreed = QCheckBox(), QCheckBox()
        self.leave_out.setChecked(True)
        self.leave_out.clicked.connect(self._choose_to_leave_out)
        self.only_agreed.clicked.connect(self._choose_only_agreed)
        self.leave_out.setToolTip(
            self.tr("By the newest order’s word: in most countries, who said no must not be sent advertising")
        )
        self.only_agreed.setToolTip(self.tr("Without those of whom nothing is known"))
        for box in (self.leave_out, self.only_agreed):
            box.hide()
            box.toggled.connect(self._change)
            self._box.addWidget(box)
        told = self.tr("Your sales say so of everybody: perhaps nobody was asked. Check that before you write.")
        self.never_asked = label(told, "small", wraps=True)
        self.never_asked.hide()
        self._box.insertWidget(self._box.indexOf(self.only_agreed), self.never_asked)

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

    def _add_forms(self) -> None:
        self._box.addWidget(label(self.tr("What for"), "heading"))
        self.forms = {
            LETTERS: QRadioButton(self.tr("For e-mails and letters: one row a customer")),
            LONG: QRadioButton(self.tr("For spreadsheets: one row a product")),
            PAPER: QRadioButton(self.tr("For paper: each customer’s lists")),
            JSON: QRadioButton(self.tr("For programs: JSON")),
        }
        self.forms[LETTERS].setChecked(True)
        self.forms[LETTERS].setToolTip(self.tr("What e-mail tools and mail merges read"))
        self.forms[LONG].setToolTip(self.tr("To sort and filter"))
        self.forms[PAPER].setToolTip(self.tr("To print, to put into parcels, or for the counter"))
        self._add_radios("_form_group", list(self.forms.values()))

    def _add_file(self) -> None:
        self._box.addSpacing(UNIT)
        self.kind = self._combo(
            self.tr("Kind of file"),
            (self.tr("CSV, for e-mail tools and spreadsheets"), CSV),
            (self.tr("Excel workbook"), XLSX),
        )
        self.paper = self._combo(
            self.tr("Kind of file for paper"), (self.tr("PDF"), PDF), (self.tr("Web page, for any browser"), HTML)
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

    @Slot()
    def _change(self) -> None:
        self._adapt()
        self.changed.emit()

    def _adapt(self) -> None:
        """Show what matters for the present choice."""
        campaign, offer = self.what == CAMPAIGN, self.offer
        if not campaign:
            self._list = self.what
        self._campaign_line.setVisible(campaign)
        self.product.say(self.tr("No product yet") if offer is None else offer.name)
        self.choose_button.setText(self.tr("Choose…") if offer is None else self.tr("Another…"))
        self.choose_button.setAccessibleName(self.tr("Choose the campaign’s product"))
        by_offer = campaign or self.some.isChecked()
        for widget in (self._for_whom, self.everybody, self.some):
            widget.setVisible(offer is not None and not campaign)
        if offer is not None:
            self.some.setToolTip(self.tr("The likeliest buyers of “{product}”").format(product=isolated(offer.name)))
        self._show_line(self.top, visible=not campaign)
        self._show_line(self.customers, visible=by_offer)
        self.owners.setVisible(by_offer)
        self.leave_out.setEnabled(not self.only_agreed.isChecked())
        form = self.form
        self.kind.setVisible(self._is_table)
        self.paper.setVisible(form == PAPER)
        use = CAMPAIGN if campaign and form == LONG else form
        if self._is_table:
            self.columns.use(use, lists=self.what, pseudonyms=self.pseudonyms.isChecked())

    def _show_line(self, spin: QSpinBox, *, visible: bool) -> None:
        line = spin.parentWidget()
        if line is not None:
            line.setVisible(visible)
