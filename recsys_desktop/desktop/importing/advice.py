"""Where the shop platforms hide their exports."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.fields import ClearableField
from recsys_desktop.desktop.parts import button, label, row
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.sales.layouts import layouts

_WIDTH, _HEIGHT = 620, 560


class AdviceDialog(QDialog):
    """Each known platform with the way to its export, to be searched.

    Attributes:
        search: What the platform's name must hold.
        entries: Name in lower case, and what is shown of it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Where do I find the export?"))
        self.resize(_WIDTH, _HEIGHT)
        self.finished.connect(self.deleteLater)
        self.search = ClearableField()
        self.search.setPlaceholderText(self.tr("Name of your shop’s platform or till"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._narrow)
        self.entries: list[tuple[str, QWidget]] = []
        self._other = label(
            self.tr(
                "Any other shop or till: look for an export of orders with their items, as CSV or Excel. It needs one "
                "row per product sold, with order number, date, customer, product, quantity and price."
            ),
            wraps=True,
        )
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(5 * UNIT,) * 4)
        box.setSpacing(3 * UNIT)
        box.addWidget(self.search)
        box.addWidget(self._list(), 1)
        box.addWidget(self._other)
        box.addLayout(row(None, close))

    def _list(self) -> QWidget:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3 * UNIT)
        for form in sorted(
            (form for form in layouts() if form.export), key=lambda form: words.sort_key(form.told_title)
        ):
            entry = QWidget()
            box = QVBoxLayout(entry)
            box.setContentsMargins(0, 0, 2 * UNIT, 0)
            box.setSpacing(UNIT)
            way = label(form.told_export.replace(" > ", " → "), "soft", wraps=True)
            way.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.addWidget(label(form.told_title, "heading"))
            box.addWidget(way)
            lines.addWidget(entry)
            self.entries.append((form.told_title.casefold(), entry))
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Platforms"))
        area.setWidget(inside)
        return area

    @Slot(str)
    def _narrow(self, text: str) -> None:
        for name, entry in self.entries:
            entry.setVisible(text.casefold().strip() in name)
