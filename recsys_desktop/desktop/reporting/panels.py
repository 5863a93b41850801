"""The parts of the report in the window."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import Panel, SideBySide, label, line
from recsys_desktop.desktop.reporting.bars import BarsWidget
from recsys_desktop.desktop.reporting.wording import Headline, Wording
from recsys_desktop.desktop.theme import UNIT, Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.charts.rate_drawing import RateDrawing
    from recsys_desktop.desktop.charts.rate_lines import RateView
    from recsys_desktop.learning.report import Report

_SIDE_BY_SIDE = 580


class HeadlinePanel(Panel):
    """The sentence that matters, and what to know of it.

    Attributes:
        headline: The sentence.
        below: How it was tested, how sure it is, and what to be careful with.
        warning: What has changed since; hidden where nothing has.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("How well the lists did"))
        self.headline = label("", "large", wraps=True)
        self.headline.setTextFormat(Qt.TextFormat.RichText)
        self.below = (label("", "soft", wraps=True), label("", "soft", wraps=True))
        self.warning = label("", "warning", wraps=True)
        self._theme = theme
        self._shown: Headline | None = None
        self.box.setContentsMargins(6 * UNIT, 5 * UNIT, 6 * UNIT, 5 * UNIT)
        for widget in (self.headline, *self.below, self.warning):
            self.box.addWidget(widget)
        theme.changed.connect(self._colour)

    def say(self, headline: Headline, first: str, second: str, warning: str = "") -> None:
        """Say this."""
        self._shown = headline
        self.headline.setAccessibleName(headline.text)
        for made, text in zip((*self.below, self.warning), (first, second, warning), strict=True):
            made.setText(text)
            made.setVisible(bool(text))
        self._colour()

    @Slot()
    def _colour(self) -> None:
        if self._shown is not None:
            before, figure, after = (
                escape(part) for part in (self._shown.before, self._shown.figure, self._shown.after)
            )
            accent = self._theme.tokens.accent
            self.headline.setText(f'{before}<span style="color:{accent}">{figure}</span>{after}')


class ComparisonPanel(Panel):
    """The bars, and the two curves below them.

    Attributes:
        bars: The bars.
        plots: The curves, once there are figures of them.
    """

    def __init__(self, desk: Desk, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk, self._wording = desk, wording
        title, *names = wording.titles()[:3]
        self.setAccessibleName(title)
        self.bars = BarsWidget(desk.theme, title)
        self.plots: list[RateView] = []
        self._names = names
        self._places = [QVBoxLayout(), QVBoxLayout()]
        for name, place in zip(names, self._places, strict=True):
            place.addWidget(label(name, "heading", wraps=True))
        self.box.addWidget(label(title, "heading", wraps=True))
        self.box.addWidget(self.bars)
        self.box.addWidget(label(wording.intervals(), "small", wraps=True))
        self.box.addSpacing(2 * UNIT)
        self.box.addWidget(SideBySide(_SIDE_BY_SIDE, *self._places, spacing=6 * UNIT), 1)
        self.box.addStretch(0)

    def show_report(self, report: Report) -> None:
        """Show these figures; the curves follow."""
        self.bars.show_bars(self._wording.bars(report))

    def show_curves(self, drawings: tuple[RateDrawing, RateDrawing]) -> None:
        """Show the curves."""
        # It starts matplotlib, unless the thread of the queries has done so.
        from recsys_desktop.desktop.charts.rate_lines import RateView

        if self.plots:
            for plot, drawing in zip(self.plots, drawings, strict=True):
                plot.show_curves(drawing)
            return
        for drawing, name, place in zip(drawings, self._names, self._places, strict=True):
            plot = RateView(self._desk, drawing, name, self)
            place.addWidget(plot, 1)
            self.plots.append(plot)


class ContentsPanel(Panel):
    """What the lists are made of."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._wording = wording
        title = wording.titles()[3]
        self.setAccessibleName(title)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(2 * UNIT)
        self.facts: list[tuple[QLabel, QLabel, QLabel]] = []
        self.box.addWidget(label(title, "heading", wraps=True))
        self.box.addLayout(self._grid)
        self.box.addStretch(1)

    def show_report(self, report: Report) -> None:
        """Show these figures."""
        facts = self._wording.facts(report)
        while len(self.facts) < len(facts):
            self._add_row()
        for fact, (name, note, value) in zip(facts, self.facts, strict=True):
            for one, text in ((name, fact.name), (note, fact.note), (value, fact.value)):
                one.setText(text)
                one.setToolTip(fact.tip)
            value.setAccessibleDescription(fact.tip)

    def _add_row(self) -> None:
        at = 2 * len(self.facts)
        name, note, value = label("", wraps=True), label("", "soft", wraps=True), label("", "heading")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(name)
        both.addWidget(note)
        self._grid.addLayout(both, at, 0)
        self._grid.addWidget(value, at, 1)
        self._grid.addWidget(line(), at + 1, 0, 1, 2)
        self.facts.append((name, note, value))
