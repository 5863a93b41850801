"""What was found out about a file, in one strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout

from recsys_desktop.desktop import words
from recsys_desktop.desktop.importing.fields import date_order_name, delimiter_name, encoding_name, number_example
from recsys_desktop.desktop.parts import ElidedLabel, Panel, button, label
from recsys_desktop.desktop.theme import PANEL_PADDING, UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.checking import Look
    from recsys_desktop.jobs.importing import ImportOptions
    from recsys_desktop.sales.spec import CleanSales

_ENCODINGS = ("utf-8", "cp1252", "cp1250", "cp1251", "utf-16")
_FACTS = 5
_SIGNS = {"\t": "Tab"}
_WIDE = 1_000
_WIDEST_FILE, _WIDEST_FILE_IF_NARROW = 440, 220


class FactsStrip(Panel):
    """File, text, numbers, dates and time span; *Change…* corrects what was guessed.

    Signals:
        date_order_wanted(str): ``dmy``, ``mdy``, ``ymd``, or "" for what the file says.
        encoding_wanted(str): A Python codec, or "".
        postage_wanted(bool): Whether postage and the like count as sales.
    """

    date_order_wanted = Signal(str)
    encoding_wanted = Signal(str)
    postage_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("The file"))
        self._short = False
        self.box.setContentsMargins(PANEL_PADDING, 3 * UNIT, PANEL_PADDING, 3 * UNIT)
        names = (self.tr("File"), self.tr("Columns"), self.tr("Numbers"), self.tr("Dates"), self.tr("Time span"))
        self.values: tuple[QLabel, ...] = (ElidedLabel(), *(label("") for _ in range(_FACTS - 1)))
        strip = QHBoxLayout()
        strip.setSpacing(7 * UNIT)
        self._names = tuple(label(name, "small") for name in names)
        for name, value in zip(self._names, self.values, strict=True):
            fact = QVBoxLayout()
            fact.setSpacing(UNIT // 2)
            fact.addWidget(name)
            fact.addWidget(value)
            strip.addLayout(fact)
        strip.addStretch(1)
        self.change_button = button(self.tr("Change…"))
        self.change_button.setToolTip(self.tr("Correct how dates and letters are read, and whether postage counts"))
        self._menu = QMenu(self)
        self._make_menu()
        self.change_button.setMenu(self._menu)
        strip.addWidget(self.change_button)
        self.box.addLayout(strip)

    def _make_menu(self) -> None:
        self._orders = self._group(self.tr("Dates"), {
            "": self.tr("As the file shows"), **{order: date_order_name(order) for order in ("dmy", "mdy", "ymd")}
        })  # fmt: skip
        self._orders.triggered.connect(self._order_chosen)
        self._codecs = self._group(
            self.tr("Letters"), {"": self.tr("As the file shows"), **{one: encoding_name(one) for one in _ENCODINGS}}
        )
        self._codecs.triggered.connect(self._codec_chosen)
        self._menu.addSeparator()
        self._leave_out = self._menu.addAction(self.tr("Leave out postage, tips and fees"))
        self._leave_out.setCheckable(True)
        self._leave_out.triggered.connect(self._postage_chosen)

    def _group(self, title: str, choices: dict[str, str]) -> QActionGroup:
        menu = self._menu.addMenu(title)
        group = QActionGroup(self)
        for value, name in choices.items():
            action = menu.addAction(name)
            action.setData(value)
            action.setCheckable(True)
            group.addAction(action)
        return group

    def show_look(self, look: Look, options: ImportOptions, name: str) -> None:
        """Show what is known before the whole file is checked.

        Args:
            look: The file.
            options: What the merchant said.
            name: What to call it.
        """
        spec = look.spec
        self._say(0, f"{name} · {words.file_size(look.size)}")
        self._say(4, "…" if spec is not None else "")
        if spec is not None:
            raw = _SIGNS.get(spec.delimiter, spec.delimiter)
            letters = self.tr("Letters: {encoding}").format(encoding=encoding_name(spec.encoding))
            self._say(1, delimiter_name(spec.delimiter), f"{raw}\n{letters}")
            self._say(2, number_example(spec))
            self._say(3, date_order_name(spec.date_order))
        else:
            for at in (1, 2, 3):
                self._say(at, "")
        for group, value in ((self._orders, options.date_order), (self._codecs, options.encoding)):
            for action in group.actions():
                action.setChecked(action.data() == (value or ""))
        self._leave_out.setChecked(not options.keep_service_lines)

    def show_span(self, sales: CleanSales) -> None:
        """Show from when to when the sales are."""
        self._say(4, f"{words.day(sales.first)} – {words.day(sales.last)}" if sales.first else "")

    def _say(self, at: int, text: str, detail: str = "") -> None:
        value = self.values[at]
        if isinstance(value, ElidedLabel):
            value.say(text)
            self._fit_file()
        else:
            value.setText(text)
            value.setToolTip(f"{self._names[at].text()}: {detail}" if detail else self._names[at].text())
            value.setVisible(bool(text))
        self._names[at].setVisible(bool(text) and not self._short)

    def _fit_file(self) -> None:
        value = self.values[0]
        widest = _WIDEST_FILE if self.width() >= _WIDE else _WIDEST_FILE_IF_NARROW
        value.setFixedWidth(min(value.fontMetrics().horizontalAdvance(value.accessibleName()) + 2, widest))

    def set_short(self, *, short: bool) -> None:
        """Leave the facts' names out where there is little room."""
        self._short = short
        for name, value in zip(self._names, self.values, strict=True):
            name.setVisible(not short and bool(value.text()))
        self.box.setContentsMargins(
            PANEL_PADDING, (1 if short else 3) * UNIT, PANEL_PADDING, (1 if short else 3) * UNIT
        )

    @Slot(QAction)
    def _order_chosen(self, action: QAction) -> None:
        self.date_order_wanted.emit(str(action.data()))

    @Slot(QAction)
    def _codec_chosen(self, action: QAction) -> None:
        self.encoding_wanted.emit(str(action.data()))

    @Slot(bool)
    def _postage_chosen(self, leave_out: bool) -> None:
        self.postage_wanted.emit(not leave_out)

    # Qt's names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give a long file name the room that there is."""
        super().resizeEvent(event)
        self._fit_file()
