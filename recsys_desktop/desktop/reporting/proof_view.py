"""What came of a test on the last weeks: bars, figures and plots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import Panel, SideBySide, label, line
from recsys_desktop.desktop.reporting.bars import BarsWidget
from recsys_desktop.desktop.reporting.proof_wording import ProofWording
from recsys_desktop.desktop.theme import UNIT, Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.charts.picture import PlotView
    from recsys_desktop.desktop.reporting.proof_plots import Plot
    from recsys_desktop.jobs.proof import Evaluation
    from recsys_desktop.learning.evaluation import Measured

_SIDE_BY_SIDE = 720
_PLOT_HEIGHT = 240
_TITLE_HEIGHT = 40
_BOTTOM = Qt.AlignmentFlag.AlignBottom
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class KindPanel(Panel):
    """One kind of list: how many bought from it by each method, and how well it is ordered.

    Attributes:
        hits: The bars of customers in 100.
        orders: The bars of the order.
    """

    def __init__(self, theme: Theme, wording: ProofWording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._wording = wording
        self._title, self._whom = label("", "heading"), label("", "soft", wraps=True)
        titles = wording.titles()
        self.hits, self.orders = (BarsWidget(theme, title) for title in titles)
        sides = []
        for title, bars in zip(titles, (self.hits, self.orders), strict=True):
            side = QVBoxLayout()
            side.setSpacing(UNIT)
            side.addWidget(label(title, "small", wraps=True))
            side.addWidget(bars)
            side.addStretch(1)
            sides.append(side)
        for widget in (self._title, self._whom):
            self.box.addWidget(widget)
        self.box.addWidget(SideBySide(_SIDE_BY_SIDE, *sides, spacing=8 * UNIT))
        self.box.addWidget(label(wording.notes(), "small", wraps=True))

    def show_measured(self, kind: tuple[str, str], measured: Sequence[Measured], evaluation: Evaluation) -> None:
        """Show these methods."""
        self._title.setText(kind[0])
        self.setAccessibleName(kind[0])
        self._whom.setText(kind[1])
        hits, orders = self._wording.bars(measured, evaluation)
        self.hits.show_bars(hits)
        self.orders.show_bars(orders)


class FiguresPanel(Panel):
    """The other measures, a row for each method."""

    def __init__(self, wording: ProofWording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What the lists are made of"))
        self._wording = wording
        self._table = QWidget()
        self.box.addWidget(label(self.tr("What the lists are made of"), "heading"))
        self.box.addWidget(self._table)

    def show_evaluation(self, evaluation: Evaluation, money: words.Money) -> None:
        """Show these figures, amounts in such money."""
        self.box.removeWidget(self._table)
        self._table.deleteLater()
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(0, 3)
        kinds = zip(self._wording.kinds(evaluation), (evaluation.new, evaluation.again), strict=True)
        for (title, _), measured in kinds:
            if measured:
                self._add(grid, title, measured, evaluation, money)
        self.box.addWidget(self._table)

    def _add(
        self, grid: QGridLayout, title: str, measured: Sequence[Measured], evaluation: Evaluation, money: words.Money
    ) -> None:
        first, columns = grid.rowCount(), self._wording.columns(measured, evaluation.top, money)
        again = first > 1
        grid.setRowMinimumHeight(first, _TITLE_HEIGHT if again else 0)
        grid.addWidget(label(title, "soft"), first, 0, _BOTTOM)
        for at, one in enumerate(measured):
            grid.addWidget(label(self._wording.name(one.method, evaluation), wraps=True), first + 2 * at + 2, 0)
            grid.addWidget(line(), first + 2 * at + 1, 0, 1, len(columns) + 1)
        for number, column in enumerate(columns, start=1):
            grid.setColumnStretch(number, 2)
            for at, text in enumerate(("" if again else column.title, *column.values)):
                made = label(text, "" if at else "soft", wraps=not at)
                made.setAlignment(_RIGHT)
                made.setToolTip(column.tip)
                grid.addWidget(made, first + 2 * at, number)


class PlotsPanel(Panel):
    """The plots, two in a row.

    Attributes:
        plots: The plots, once they are drawn.
    """

    def __init__(self, desk: Desk, wording: ProofWording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Where the lists are good"))
        self._desk = desk
        self.plots: list[PlotView] = []
        self._inside = QWidget()
        self.box.addWidget(label(self.tr("Where the lists are good"), "heading"))
        self.box.addWidget(label(wording.plain.intervals(), "small", wraps=True))
        self.box.addWidget(self._inside)

    def show_plots(self, plots: Sequence[Plot]) -> None:
        """Show these plots in place of the last ones."""
        self.box.removeWidget(self._inside)
        self._inside.deleteLater()
        self._inside = QWidget()
        below = QVBoxLayout(self._inside)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4 * UNIT)
        self.plots = []
        for begin in range(0, len(plots), 2):
            places = [self._place(plot) for plot in plots[begin : begin + 2]]
            if len(places) == 1:
                places.append(QVBoxLayout())
            below.addWidget(SideBySide(_SIDE_BY_SIDE, *places, spacing=8 * UNIT))
        self.box.addWidget(self._inside)

    def _place(self, plot: Plot) -> QVBoxLayout:
        view = _view(self._desk, plot)
        view.setFixedHeight(_PLOT_HEIGHT)
        self.plots.append(view)
        place = QVBoxLayout()
        place.setSpacing(UNIT)
        place.addWidget(label(plot.title, "small", wraps=True))
        place.addWidget(view)
        return place


def _view(desk: Desk, plot: Plot) -> PlotView:
    from recsys_desktop.desktop.charts.rate_drawing import RateDrawing
    from recsys_desktop.desktop.charts.rate_lines import RateView
    from recsys_desktop.desktop.charts.spots import SpotView

    if isinstance(plot.drawing, RateDrawing):
        return RateView(desk, plot.drawing, plot.title)
    return SpotView(desk, plot.drawing, plot.title)
