"""What is let go on the window, wherever it is: sales files are imported, a shop is opened, a backup restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.parts import label
from recsys_desktop.desktop.theme import UNIT, Theme
from recsys_desktop.jobs.places import BACKUP_ENDING, is_shop_folder

_COMING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Drops(QObject):
    """Takes files from whatever part of the window they are over, also from fields that would take them as text.

    Args:
        window: The window, which was shown already.
        commands: Told what is wanted.
        theme: The look of the sign.

    Attributes:
        sign: Says what would happen, while files are over the window.
    """

    def __init__(self, window: QWidget, commands: Commands, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._commands, self._theme = window, commands, theme
        self.sign = label("", "drop-now")
        self.sign.setParent(window)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.sign.hide()
        # The system's window hears of a drag before the widget does that lies under it.
        window.windowHandle().installEventFilter(self)

    def _meant(self, event: QDropEvent) -> tuple[str, Callable[[], object]] | None:
        """Return what a drop would do, for the merchant and for the program."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        files = tuple(path for path in paths if path.exists())
        if not files:
            return None
        if len(files) == 1 and is_shop_folder(files[0]):
            return self.tr("Let go to open this shop"), lambda: self._commands.open_folder(files[0])
        if len(files) == 1 and files[0].suffix == BACKUP_ENDING:
            return self.tr("Let go to restore this backup"), lambda: self._commands.restore(files[0])
        return self.tr("Let go to look at these sales"), lambda: self._commands.want_sales(files)

    def _show(self, text: str) -> None:
        self.sign.setText(text)
        self.sign.setStyleSheet(self._theme.sheet)
        self.sign.resize(self.sign.sizeHint().expandedTo(self._window.size() / 3))
        self.sign.move((self._window.width() - self.sign.width()) // 2, self._window.height() // 3 + UNIT)
        self.sign.raise_()
        self.sign.show()

    # Qt's names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Accept what can be taken, and take it when it is let go."""
        if isinstance(event, QDropEvent) and event.type() in (*_COMING, QEvent.Type.Drop):
            meant = self._meant(event)
            if meant is not None:
                sentence, do = meant
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.sign.hide()
                    do()
                elif self.sign.isHidden():
                    self._show(sentence)
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self.sign.hide()
        return super().eventFilter(watched, event)
