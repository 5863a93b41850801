"""The window. Importing it makes Python 3.11 safe for PySide6 (immortal.py), before anything of Qt is called."""

from __future__ import annotations

from recsys_desktop.desktop.immortal import make_immortal

make_immortal()
