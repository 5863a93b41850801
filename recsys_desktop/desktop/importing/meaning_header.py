"""The preview's header: above each column the choice of its meaning, below it the file's own header."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QWidget

from recsys_desktop.desktop.importing.fields import NOTHING, meaning_of, meanings
from recsys_desktop.desktop.theme import CONTROL_HEIGHT, UNIT

_TITLE_HEIGHT = 28
HEIGHT = CONTROL_HEIGHT + UNIT + _TITLE_HEIGHT
LEAST_WIDTH = 116
_AHEAD = 2


class MeaningHeader(QHeaderView):
    """A header with a combo box above each section; only those in sight are made, since a file may have hundreds.

    Signals:
        meant(str, str): The merchant gave a column (its header) another meaning (a field, "" for none).
    """

    meant = Signal(str, str)

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self._titles: tuple[str, ...] = ()
        self._columns: Mapping[str, tuple[str, ...]] = {}
        self.combos: dict[int, QComboBox] = {}
        self.setMinimumSectionSize(LEAST_WIDTH)
        self.setSectionsClickable(False)
        self.setStretchLastSection(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(HEIGHT)
        self.sectionResized.connect(self._place)
        view.horizontalScrollBar().valueChanged.connect(self._place)

    def show_columns(self, titles: tuple[str, ...], columns: Mapping[str, tuple[str, ...]]) -> None:
        """Show which column means what.

        Args:
            titles: The file's headers.
            columns: Field to the headers that give it.
        """
        if titles != self._titles:
            for combo in self.combos.values():
                combo.hide()
                combo.deleteLater()
            self.combos = {}
        self._titles, self._columns = titles, columns
        for section, combo in self.combos.items():
            self._set(section, combo)
        self._place()

    def _set(self, section: int, combo: QComboBox) -> None:
        blocked = combo.blockSignals(True)
        combo.setCurrentIndex(combo.findData(meaning_of(self._titles[section], self._columns)))
        combo.blockSignals(blocked)

    @Slot()
    def _place(self) -> None:
        """Put each combo box above its section; make those that come into sight."""
        width, ahead = self._view.viewport().width(), _AHEAD
        for section in range(min(self.count(), len(self._titles))):
            combo = self.combos.get(section)
            if self.isSectionHidden(section):
                if combo is not None:
                    combo.hide()
                continue
            left = self.sectionViewportPosition(section)
            if combo is None:
                if left > width:
                    ahead -= 1
                    if ahead < 0:
                        continue
                combo = self._make(section)
            combo.setGeometry(left + UNIT, UNIT // 2, self.sectionSize(section) - 2 * UNIT, CONTROL_HEIGHT)
            combo.show()

    def _make(self, section: int) -> QComboBox:
        combo = QComboBox(self)
        for field, name in meanings().items():
            combo.addItem(name, field)
        combo.setMaxVisibleItems(combo.count())
        # A narrow column has a narrow box; what can be chosen is read whole.
        combo.view().setMinimumWidth(combo.sizeHint().width())
        combo.setAccessibleName(self.tr("Meaning of the column {name}").format(name=self._titles[section]))
        combo.setToolTip(self.tr("What the column “{name}” means").format(name=self._titles[section]))
        combo.setProperty("section", section)
        self._set(section, combo)
        combo.currentIndexChanged.connect(self._changed)
        # A wheel over the header scrolls; it does not change what a column means.
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(self)
        self.combos[section] = combo
        earlier = [one for one in self.combos if one < section]
        if earlier:
            QWidget.setTabOrder(self.combos[max(earlier)], combo)
        return combo

    @Slot()
    def _changed(self) -> None:
        combo = self.sender()
        if not isinstance(combo, QComboBox):
            return
        section, field = int(combo.property("section")), str(combo.currentData())
        for other, one in self.combos.items():
            if field != NOTHING and other != section and one.currentData() == field:
                blocked = one.blockSignals(True)
                one.setCurrentIndex(one.findData(NOTHING))
                one.blockSignals(blocked)
        self.meant.emit(self._titles[section], field)

    # Qt's names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the wheel from changing a meaning, and bring what has the focus into sight."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QComboBox):
            section = int(watched.property("section"))
            self._view.scrollTo(self._view.model().index(0, section))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the combo boxes above their sections."""
        super().resizeEvent(event)
        self._place()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the file's own header below the combo box."""
        super().paintSection(painter, rect.adjusted(0, CONTROL_HEIGHT + UNIT, 0, 0), section)
