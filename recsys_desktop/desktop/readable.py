"""Whether this computer can show a language; only Chinese letters may be missing."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

from recsys_desktop.language import translate


def is_readable(code: str) -> bool:
    """Return whether some font of this computer has the letters of a language."""
    chinese = QLocale(code).script() == QLocale.Script.SimplifiedHanScript
    return not chinese or bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def advice() -> str:
    """Return what is missing, and what helps."""
    return translate(
        "Language",
        "This computer has no font with Chinese letters: all texts would be empty boxes. Install one, such as "
        "Noto Sans CJK (package fonts-noto-cjk or google-noto-sans-cjk-fonts), and start the program again.",
    )
