"""Where the lines of the file go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.importing.summary import Count
from recsys_desktop.desktop.parts import ElidedLabel, Panel, button, label, line, scrolled
from recsys_desktop.desktop.theme import UNIT

_ROW = 30


class CountsTable(QWidget):
    """Lines of name, number, remark, and a button that shows the rows.

    Signals:
        show_wanted(str): The rows of this fate.
    """

    show_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.counts: tuple[Count, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 2 * UNIT, 0)
        self._grid.setHorizontalSpacing(4 * UNIT)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)

    def show_counts(self, counts: Sequence[Count], *, links: bool = True) -> None:
        """Show other lines."""
        self._grid.setRowStretch(2 * len(self.counts), 0)
        self.counts = tuple(counts)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, count in enumerate(counts):
            self._add(at * 2, count, links=links)
        self._grid.setRowStretch(2 * len(counts), 1)

    def _add(self, at: int, count: Count, *, links: bool) -> None:
        role = "fault" if count.bad else ""
        number = label(words.whole(count.number), role)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        remark = ElidedLabel("fault" if count.bad else "soft")
        remark.say(count.remark)
        name = label(count.name, role)
        name.setToolTip(count.tip)
        for column, widget in enumerate((name, number, remark)):
            widget.setMinimumHeight(_ROW)
            self._grid.addWidget(widget, at, column)
        if links and count.bucket and count.number:
            self._grid.addWidget(self._link(count), at, 3)
        self._grid.addWidget(line(), at + 1, 0, 1, 4)

    def _link(self, count: Count) -> QPushButton:
        made = button(self.tr("Show"), "link")
        made.setAccessibleName(self.tr("Show: {name}").format(name=count.name))
        made.setProperty("bucket", count.bucket)
        made.clicked.connect(self._show)
        return made

    @Slot()
    def _show(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.show_wanted.emit(str(sender.property("bucket")))


class CountsPanel(Panel):
    """The counts under a heading.

    Attributes:
        table: The lines.
        heading: What they are of.
        sentence: Said in their place; hidden where it says nothing.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.heading = label("", "heading")
        self.table = CountsTable()
        self.sentence = label("", "soft", wraps=True)
        self.box.addWidget(self.heading)
        self.box.addWidget(self.sentence)
        self._area = scrolled(self.table)
        self.box.addWidget(self._area, 1)
        self.box.addStretch(0)
        self.say("")

    def say(self, sentence: str) -> None:
        """Say something in place of counts."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self._area.setVisible(not sentence)
        self.box.setStretch(self.box.count() - 1, 1 if sentence else 0)
