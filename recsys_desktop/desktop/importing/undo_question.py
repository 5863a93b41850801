"""Asks before imports are undone, wherever that is wished."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop.question import Question
from recsys_desktop.language import isolated, translate


def undo_question(window: QWidget, files: Sequence[str]) -> Question:
    """Return the question: the lines are gone from the shop, and who knows where a file is after a year.

    Args:
        window: In front of which it stands.
        files: The names of the files whose imports are to be undone.
    """
    if len(files) == 1:
        title = translate("UndoQuestion", "Undo this import")
        asked = translate("UndoQuestion", "Undo the import of {file}?").format(file=isolated(files[0]))
        told = translate(
            "UndoQuestion",
            "The sales lines that only this import brought leave the shop. "
            "To have them again, import the file once more.",
        )
    else:
        title = translate("UndoQuestion", "Undo these imports")
        asked = translate("UndoQuestion", "Undo these %Ln imports?", "", len(files))
        told = translate(
            "UndoQuestion",
            "The sales lines that only these imports brought leave the shop. "
            "To have them again, import the files once more.",
        )
    go, stay = translate("UndoQuestion", "Undo it"), translate("UndoQuestion", "Keep it")
    return Question(window, title=title, asked=asked, told=told, go=go, stay=stay)
