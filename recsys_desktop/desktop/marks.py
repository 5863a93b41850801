"""The small drawings that a style sheet takes from files alone: ticks and arrows, coloured by the theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from recsys_desktop.resources import resource


class Marks:
    """Coloured copies of icons, in a folder that goes with the program."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def url(self, name: str, colour: str) -> str:
        """Return a style sheet's reference to an icon in one colour; "none" where it cannot be written.

        Args:
            name: Of a file in resources/icons, without its ending.
            colour: As #RRGGBB.
        """
        file = Path(self._folder.path()) / f"{name}-{colour.lstrip('#')}.svg"
        try:
            if not file.exists():
                drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
                file.write_text(drawing.replace("currentColor", colour), encoding="utf-8")
        except OSError:
            return "none"
        return f'url("{file.as_posix()}")'
