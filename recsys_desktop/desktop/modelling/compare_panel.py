"""The chosen model's facts, beside those of another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.modelling.differences import Differences, Fact
from recsys_desktop.desktop.modelling.wording import ModelWording, local
from recsys_desktop.desktop.parts import MoreButton, Panel, label, line, row, scrolled
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Model

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Row = tuple[QLabel, QLabel, QLabel, QWidget]


class ComparePanel(Panel):
    """Shows one model, or in what two of them differ.

    Attributes:
        heading: What is shown.
        note: What is the same, and a caution.
        shown: The facts that are shown.
    """

    def __init__(self, wording: ModelWording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Comparison"))
        self._differences = Differences(wording, self)
        self.heading = label("", "heading")
        self.more_button = MoreButton(self.tr("Also the constants of the method"))
        self.more_button.toggled.connect(self._show_facts)
        self._known: tuple[Fact, ...] = ()
        self.note = label("", "soft", wraps=True)
        self.shown: tuple[Fact, ...] = ()
        self._titles = (label("", "small"), label("", "small"))
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 2 * UNIT, 0)  # the scroll bar's room
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * UNIT)
        self._grid.setVerticalSpacing(UNIT)
        for column, title in enumerate(self._titles, start=1):
            title.setAlignment(_RIGHT)
            self._grid.addWidget(title, 0, column)
        self._rows: list[_Row] = []
        area = scrolled(content, self.tr("Comparison"))
        # The page is as high as its other parts want it; what is longer is scrolled here.
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        self.box.addLayout(row(self.heading, None, self.more_button))
        self.box.addWidget(area, 1)
        self.box.addWidget(self.note)

    def show_models(self, models: tuple[Model, ...]) -> None:
        """Show one model, or two side by side; the older one stands at the left."""
        models = tuple(sorted(models, key=lambda model: model.entry.created))
        facts = self._differences.facts(models)
        self._known = tuple(fact for fact in facts if not fact.same and any(value != "–" for value in fact.values))
        self.more_button.setVisible(any(fact.constant for fact in self._known))
        both = len(models) == 2
        self.heading.setText(self.tr("Side by side") if both else self.tr("This model"))
        for title, model in zip(self._titles, models, strict=False):
            day, _, time = words.moment(local(model.entry.created)).rpartition(", ")
            title.setText(f"{day}\n{time} ●" if model.in_use else f"{day}\n{time}")
        self._titles[1].setVisible(both)
        for column, share in enumerate((4, 3, 3) if both else (4, 3, 0)):
            self._grid.setColumnStretch(column, share)
        self._show_facts()
        self.note.setText(self._note(models, sum(fact.same for fact in facts)))
        self.note.setVisible(bool(self.note.text()))

    @Slot()
    def _show_facts(self) -> None:
        """Fill the rows, with the constants or without."""
        self.shown = tuple(fact for fact in self._known if self.more_button.isChecked() or not fact.constant)
        while len(self._rows) < len(self.shown):
            self._add_row()
        for number, parts in enumerate(self._rows):
            self._fill(parts, self.shown[number] if number < len(self.shown) else None)

    def _note(self, models: tuple[Model, ...], same: int) -> str:
        if len(models) < 2:
            return ""
        parts = []
        if same:
            parts.append(self.tr("%Ln facts are the same.", "", same))
        if len({model.entry.fingerprint for model in models}) > 1:
            parts.append(self.tr("They were tested on different sales: compare with care."))
        first, second = (model.hits for model in models)
        if first is not None and second is not None and first.low <= second.high and second.low <= first.high:
            parts.append(self.tr("Their figures are too near each other to tell which model is better."))
        return words.sentences(*parts)

    def _add_row(self) -> None:
        at = 2 * len(self._rows) + 1
        name, first, second = label("", wraps=True), label("", wraps=True), label("", wraps=True)
        below = line()
        for column, one in enumerate((name, first, second)):
            if column:
                one.setAlignment(_RIGHT)
            self._grid.addWidget(one, at, column)
        self._grid.addWidget(below, at + 1, 0, 1, 3)
        self._rows.append((name, first, second, below))

    def _fill(self, parts: _Row, fact: Fact | None) -> None:
        name, first, second, below = parts
        below.setVisible(fact is not None)
        for one in (name, first, second):
            one.setVisible(fact is not None)
        if fact is None:
            return
        name.setText(fact.name)
        for one in (name, first, second):
            one.setToolTip(fact.tip)
        for number, one in enumerate((first, second)):
            there = number < len(fact.values)
            one.setVisible(there)
            one.setText(fact.values[number] if there else "")
            font = one.font()
            font.setWeight(QFont.Weight.DemiBold if fact.better == number else QFont.Weight.Normal)
            one.setFont(font)
