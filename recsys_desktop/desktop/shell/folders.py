"""Shows files and folders in the system's own file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
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


def show_folder(folder: Path) -> bool:
    """Show a folder, or the nearest one above it that is there; returns whether the system could."""
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
