"""The window's head: the shop's name, and of when the model is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import ElidedLabel, label
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.jobs.view import ShopView

HEIGHT = 48


@dataclass(frozen=True)
class Summary:
    """One shop in a line.

    Attributes:
        name: Of its folder.
        lines: Sales lines.
        model_made: When the active model was trained, local time; None for none.
        lines_since: Sales lines that came after the active model.
    """

    name: str
    lines: int
    model_made: datetime | None
    lines_since: int


def summary(view: ShopView) -> Summary:
    """Return the line about a shop."""
    from recsys_desktop.jobs.models import lines_since

    lines, entry = view.totals.lines, view.shop.shelf.active()
    if entry is None:
        return Summary(view.shop.folder.name, lines, None, 0)
    return Summary(view.shop.folder.name, lines, entry.created.astimezone(), lines_since(view, entry))


class TopBar(QFrame):
    """Shows the program's and the shop's name, and the model."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        self.setAccessibleName(self.tr("Shop"))
        self.setFixedHeight(HEIGHT)
        self._session = desk.session
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._show)
        self.shop = ElidedLabel("soft")
        self.model = label("", "soft")
        box = QHBoxLayout(self)
        box.setContentsMargins(5 * UNIT, 0, 5 * UNIT, 0)
        box.setSpacing(3 * UNIT)
        box.addWidget(label("RecSys Desktop", "brand"))
        box.addWidget(self.shop, 1)
        box.addWidget(self.model)
        desk.session.changed.connect(self.refresh)

    @Slot(object)
    def refresh(self, changes: frozenset[str]) -> None:
        """Show the shop as it is now."""
        del changes
        view = self._session.view
        if view is not None:
            self._asker.ask(lambda: summary(view))

    @Slot(object)
    def _show(self, shop: Summary) -> None:
        self.shop.say(shop.name)
        lines = self.tr("%Ln sales lines", "", shop.lines)
        if shop.model_made is None:
            self.model.setText(self.tr("No model yet · {lines}").format(lines=lines))
            return
        parts = [self.tr("Model of {day}").format(day=words.day(shop.model_made)), lines]
        if shop.lines_since:
            parts.append(self.tr("%Ln new since", "", shop.lines_since))
        self.model.setText(" · ".join(parts))
