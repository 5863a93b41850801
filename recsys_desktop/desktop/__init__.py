"""The window. Importing it makes PySide6 safe on Python 3.11 and quick to import, before anything of Qt is called."""

from __future__ import annotations

from recsys_desktop.desktop.immortal import make_immortal
from recsys_desktop.desktop.imports import import_quickly

make_immortal()
import_quickly()
