"""Where one is on the way: Choose › Match › Done."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recsys_desktop.desktop.parts import label, set_role
from recsys_desktop.desktop.theme import UNIT

CHOOSE, MATCH, DONE = range(3)


class Steps(QWidget):
    """Three words, the present one in the accent."""

    def __init__(self) -> None:
        super().__init__()
        names = (self.tr("1 Choose"), self.tr("2 Match"), self.tr("3 Done"))
        self._labels = tuple(label(name, "soft") for name in names)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * UNIT)
        for at, one in enumerate(self._labels):
            if at:
                box.addWidget(label("›", "soft"))
            box.addWidget(one)
        self.mark(CHOOSE)

    def mark(self, step: int) -> None:
        """Show where one is."""
        for at, one in enumerate(self._labels):
            set_role(one, "step" if at == step else "soft")
        self.setAccessibleName(self._labels[step].text())
