"""The names of the pages at the window's left; narrow windows show their icons alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from recsys_desktop.desktop import icons
from recsys_desktop.desktop.theme import RAIL_ROW, UNIT, Theme

WIDE, NARROW = 208, 56


class Rail(QFrame):
    """One button for each page.

    Signals:
        chosen(int): The number of the page that is wanted.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._theme = theme
        self._icons: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(2 * UNIT, 3 * UNIT, 2 * UNIT, 3 * UNIT)
        self._box.setSpacing(UNIT // 2)
        self._box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFixedWidth(WIDE)
        theme.changed.connect(self._colour)

    def add(self, title: str, icon: str) -> None:
        """Add a page below the others; its shortcut is Ctrl and its number."""
        number = len(self._icons)
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setText("  " + title)
        button.setAccessibleName(title)
        button.setToolTip(self.tr("{page} (Ctrl+{number})").format(page=title, number=number + 1))
        button.setCheckable(True)
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setFixedHeight(RAIL_ROW)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icons.append(icon)
        self._group.addButton(button, number)
        self._box.addWidget(button)
        self._colour_one(number)
        self.set_narrow(narrow=self.width() == NARROW)

    def mark(self, number: int) -> None:
        """Show which page is open."""
        self._group.button(number).setChecked(True)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the rail."""
        return any(button.hasFocus() for button in self._group.buttons())

    @Slot()
    def take_focus(self) -> None:
        """Let the arrow keys go through the pages."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or with their names."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._group.buttons():
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(style)

    @Slot()
    def _colour(self) -> None:
        for number in range(len(self._icons)):
            self._colour_one(number)

    def _colour_one(self, number: int) -> None:
        tokens = self._theme.tokens
        self._group.button(number).setIcon(icons.icon(self._icons[number], tokens.soft, tokens.accent))
