"""Says that the last sale is long ago, wherever lists begin."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel

from recsys_desktop.desktop import words
from recsys_desktop.language import translate


def tell_age(line: QLabel, last_sale: date | None) -> None:
    """Show in a label since when there is no sale; hide it for None, where that is not long ago."""
    told = translate("Freshness", "The last sale here is of {day}: import newer sales before you write to customers.")
    line.setText("" if last_sale is None else told.format(day=words.day(last_sale)))
    line.setVisible(last_sale is not None)
