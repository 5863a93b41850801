"""What the window remembers from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from recsys_desktop.desktop.theme import SYSTEM
from recsys_desktop.jobs.places import data_folder


class Settings:
    """A small file beside the shops; what cannot be read counts as not remembered."""

    def __init__(self) -> None:
        self._file = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """``light``, ``dark`` or ``system``."""
        return str(self._file.value("theme", SYSTEM))

    @theme.setter
    def theme(self, mode: str) -> None:
        self._file.setValue("theme", mode)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size; empty where none is known."""
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("geometry", value)
