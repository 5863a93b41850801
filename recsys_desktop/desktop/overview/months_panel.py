"""Sales by month, with the figures of the month that is looked at."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontInfo, QShowEvent
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import Panel, label, row

if TYPE_CHECKING:
    import numpy as np

    from recsys_desktop.desktop.charts.month_drawing import Bars, MonthDrawing
    from recsys_desktop.desktop.charts.sales_by_month import MonthView
    from recsys_desktop.store.months import MonthTable

MOST_MONTHS = 36
_OPEN_DAYS = 3


class MonthsPanel(Panel):
    """Draws the months when it is seen, and anew only when they have changed.

    Attributes:
        figures: What the marked month brought; the last one's where none is marked.
        plot: The bars, or None as long as nothing is drawn.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Sales by month"))
        self.heading = label("", "heading")
        self.figures = label("", "soft")
        self.figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.plot: MonthView | None = None
        self._months: MonthTable | None = None
        self._last: datetime | None = None
        self._money = words.Money()
        self._wanted = False
        self._desk = desk
        self._ask = desk.queries.asker(self)
        self._ask.answered.connect(self._show_drawing)
        self.box.addLayout(row(self.heading, None, self.figures))
        self._stretch = self.box.count()
        self.box.addStretch(1)

    def show_months(self, months: MonthTable, last: datetime | None, currency: str) -> None:
        """Show these months.

        Args:
            months: At least one.
            last: The time of the last sale.
            currency: The code of the currency, or "".
        """
        from numpy import array_equal

        before = self._months
        money = words.Money(currency)
        same = (
            before is not None
            and money == self._money
            and all(array_equal(getattr(before, name), getattr(months, name)) for name in ("month", "lines", "spent"))
        )
        self._months, self._last, self._money = months, last, money
        self._tell(-1)
        if not same:
            self._wanted = True
            if self.isVisible():
                self._draw()

    @property
    def _unfinished(self) -> bool:
        """Whether the sales end within their last month."""
        last = self._last
        return last is not None and (last + timedelta(days=_OPEN_DAYS)).month == last.month

    @property
    def _counts_money(self) -> bool:
        return self._months is not None and bool((self._months.spent > 0).any())

    @property
    def _first(self) -> int:
        return 0 if self._months is None else max(len(self._months.month) - MOST_MONTHS, 0)

    def _draw(self) -> None:
        self._wanted = False
        months = self._months
        if months is None or not len(months.month):
            return
        values = months.spent if self._counts_money else months.lines.astype("float64")
        first, unfinished = self._first, self._unfinished
        number = self._money.whole if self._counts_money else words.whole
        family = QFontInfo(self.font()).family()
        self._ask.ask(lambda: _drawing(months.month[first:], values[first:], unfinished, family, number))

    @Slot(object)
    def _show_drawing(self, drawing: MonthDrawing) -> None:
        from recsys_desktop.desktop.charts.sales_by_month import MonthView

        if self.plot is not None:
            self.plot.show_months(drawing)
        else:
            self.plot = MonthView(self._desk, drawing, self)
            self.plot.month_marked.connect(self._tell)
            self.box.insertWidget(self._stretch, self.plot, 1)
            self.box.setStretch(self._stretch + 1, 0)
        self._tell(-1)

    @Slot(int)
    def _tell(self, place: int) -> None:
        months = self._months
        if months is None or not len(months.month):
            return
        self.heading.setText(self._title())
        at = len(months.month) - 1 if place < 0 else self._first + place
        parts = [words.month(months.month[at])]
        if self._counts_money:
            parts.append(self.tr("takings {money}").format(money=self._money.whole(float(months.spent[at]))))
        parts.append(self.tr("%Ln orders", "", int(months.orders[at])))
        parts.append(self.tr("%Ln lines", "", int(months.lines[at])))
        if self._unfinished and at == len(months.month) - 1:
            parts.append(self.tr("sales end on {day}").format(day=words.day(self._last)))
        self.figures.setText(" · ".join(parts))
        if self.plot is not None:
            self.plot.setAccessibleDescription(self.figures.text())

    def _title(self) -> str:
        if self._first:
            return self.tr("Sales in the last %Ln months", "", MOST_MONTHS)
        return self.tr("Sales by month") if self._counts_money else self.tr("Sales lines by month")

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what has come while it was not seen."""
        super().showEvent(event)
        if self._wanted:
            self._draw()


def _drawing(
    months: np.ndarray, values: np.ndarray, unfinished: bool, family: str, number: Callable[[float], str]
) -> MonthDrawing:
    """Return the bars' figure; on the thread of the queries, where starting matplotlib does not hold the window up."""
    importlib.import_module("recsys_desktop.desktop.charts.sales_by_month")
    from recsys_desktop.desktop.charts.month_drawing import MonthDrawing

    return MonthDrawing(_bars(months, values, unfinished=unfinished), family, number)


def _bars(months: np.ndarray, values: np.ndarray, *, unfinished: bool) -> Bars:
    from recsys_desktop.desktop.charts.month_drawing import Bars

    number = months.astype("int64") % 12 + 1
    year = months.astype("datetime64[Y]").astype("int64") + 1970
    years = [str(one) if at == 0 or year[at - 1] != one else "" for at, one in enumerate(year.tolist())]
    return Bars(values, [words.month_name(one) for one in number.tolist()], years, unfinished)
