"""The model in use: how good it is, in one sentence."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.modelling.wording import ModelWording, Verdict
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.theme import UNIT, Theme

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Model


class ActivePanel(Panel):
    """Shows the verdict, and where the model comes from.

    Attributes:
        verdict: The sentence.
        origin: When and from what it was made.
        customers_button: Leads on to the lists.
    """

    def __init__(self, theme: Theme, wording: ModelWording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The model in use"))
        self._theme, self._wording = theme, wording
        self._shown = Verdict("")
        self.verdict = label("", "large", wraps=True)
        self.verdict.setTextFormat(Qt.TextFormat.RichText)
        self.origin = label("", "soft", wraps=True)
        self.advice = label("", "soft", wraps=True)
        self.box.setContentsMargins(6 * UNIT, 4 * UNIT, 6 * UNIT, 4 * UNIT)
        self.box.setSpacing(UNIT)
        self.customers_button = button(self.tr("See the customers"), "primary")
        for widget in (self.verdict, self.origin, self.advice):
            self.box.addWidget(widget)
        self.box.addSpacing(UNIT)
        self.box.addLayout(row(self.customers_button, None))
        theme.changed.connect(self._colour)

    def show_model(self, model: Model) -> None:
        """Show this model."""
        self._shown = self._wording.verdict(model)
        self.verdict.setAccessibleName(self._shown.text)
        self.origin.setText(self._wording.origin(model))
        advice = self._wording.advice(model)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self._colour()

    @Slot()
    def _colour(self) -> None:
        before, figure, after = (escape(part) for part in (self._shown.before, self._shown.figure, self._shown.after))
        self.verdict.setText(f'{before}<span style="color:{self._theme.tokens.accent}">{figure}</span>{after}')
