"""Qt's own file dialog, which stands in where the system has none: readable in both looks and in every language."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QHeaderView, QToolButton

from recsys_desktop.desktop import icons
from recsys_desktop.desktop.theme import Tokens

_SIGNS = {
    "backButton": "left",
    "forwardButton": "right",
    "toParentButton": "parent",
    "newFolderButton": "new-folder",
    "listModeButton": "tiles",
    "detailModeButton": "rows",
}
"""The icons of its buttons, by Qt's names for these; Qt's own are dark on dark."""
_NAME, _TYPE = 0, 2


def colour_signs(dialog: QFileDialog, tokens: Tokens) -> None:
    """Give a dialog's signs the window's colours; the system's own dialog has none."""
    for name, sign in _SIGNS.items():
        found: QToolButton | None = dialog.findChild(QToolButton, name)
        if found is not None:
            made = icons.icon(sign, tokens.soft)
            made.addPixmap(icons.pixmap(sign, tokens.hairline, scale=2), QIcon.Mode.Disabled)
            found.setIcon(made)


def give_room(dialog: QFileDialog) -> None:
    """Give names, sizes and dates their room; as it is shown, a dialog takes up again how wide they were before."""
    fits, rest = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
    for header in dialog.findChildren(QHeaderView):
        header.setStretchLastSection(False)
        # The name's ending says it already.
        header.setSectionHidden(_TYPE, True)
        for column in range(header.count()):
            header.setSectionResizeMode(column, fits if column != _NAME else rest)
