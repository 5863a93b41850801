"""Removing a model asks nothing: it goes at once, and can be brought back as long as the note about it is there.

The model's folder is renamed to one that the shelf does not count. It is deleted when the note is dismissed, another
model is removed or another page is opened; where the program ends before, when the shop is opened next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.modelling.tasks import ModelTasks
from recsys_desktop.desktop.modelling.undo_note import UndoNote
from recsys_desktop.desktop.modelling.wording import ModelWording

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import TakenAway
    from recsys_desktop.store.manifest import ModelEntry


class Removal(QObject):
    """Removes models, and keeps the last one for a while."""

    def __init__(self, desk: Desk, tasks: ModelTasks, wording: ModelWording, note: UndoNote) -> None:
        super().__init__(note)
        self._desk, self._tasks, self._wording, self._note = desk, tasks, wording, note
        self._taken: TakenAway | None = None
        note.undo_wanted.connect(self._undo)
        note.dismissed.connect(self.settle)

    def remove(self, entry: ModelEntry) -> None:
        """Remove a model, and offer to undo it."""
        shop = self._desk.session.shop
        if shop is not None:
            self.settle()
            self._desk.operations.start(self._tasks.remove(shop, entry)).finished.connect(self._removed)

    @Slot(object)
    def _removed(self, taken: TakenAway) -> None:
        self._taken = taken
        self._note.offer(self.tr("Removed: the {model}").format(model=self._wording.name(taken.entry)))

    @Slot()
    def _undo(self) -> None:
        taken, self._taken = self._taken, None
        self._note.hide()
        if taken is not None:
            self._desk.operations.start(self._tasks.bring_back(taken))

    @Slot()
    def settle(self) -> None:
        """Delete for good what was removed."""
        taken, self._taken = self._taken, None
        self._note.hide()
        if taken is not None and self._desk.session.shop is taken.shop:
            self._desk.operations.start(self._tasks.let_go(taken))
