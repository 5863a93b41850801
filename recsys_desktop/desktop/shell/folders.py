"""Shows files and folders in the system's own file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> bool:
    """Show a folder, or the nearest one above it that is there; returns whether the system could."""
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
