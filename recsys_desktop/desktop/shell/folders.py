"""Shows files and folders in the system's own file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices


def first_folder(remembered: str, usual: QStandardPaths.StandardLocation) -> str:
    """Return where a dialog for files begins: the remembered folder, the usual one, or home.

    A folder that is not there would stand in the dialog as the name of a file.
    """
    tried = (remembered, QStandardPaths.writableLocation(usual), str(Path.home()))
    return next((folder for folder in tried if folder and Path(folder).is_dir()), "")


def documents_folder() -> str:
    """Return where a dialog begins that saves a paper: started from a menu, a program's own folder may be ``/``."""
    return first_folder("", QStandardPaths.StandardLocation.DocumentsLocation)


class Folders(QObject):
    """Shows folders.

    Signals:
        unshown(Path): This one could not be shown, since no file manager is here.
    """

    unshown = Signal(object)

    def show(self, folder: Path) -> None:
        """Show a folder, or the nearest one above it that is there."""
        there = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(there))):
            self.unshown.emit(there)
