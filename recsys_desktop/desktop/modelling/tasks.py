"""The operations of the model page: another model in use, one away, one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recsys_desktop.desktop.modelling.wording import ModelWording
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.progress import Progress

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import TakenAway
    from recsys_desktop.store.manifest import ModelEntry
    from recsys_desktop.store.shop import Shop

_MODEL = frozenset({"model"})


class ModelTasks(QObject):
    """Makes the operations; nothing is started here."""

    def __init__(self, wording: ModelWording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording

    def use(self, shop: Shop, entry: ModelEntry) -> Operation[ModelEntry]:
        """Let the lists come from this model."""

        def run(_: Progress) -> ModelEntry:
            return shop.shelf.use(entry.id)

        return Operation(self.tr("Changing the model"), run, changes=_MODEL, tell=self._used)

    def remove(self, shop: Shop, entry: ModelEntry) -> Operation[TakenAway]:
        """Take this model off the shelf, so that it can come back."""

        def run(_: Progress) -> TakenAway:
            from recsys_desktop.jobs.models import take_away

            return take_away(shop, entry.id)

        return Operation(self.tr("Removing the model"), run, changes=_MODEL)

    def bring_back(self, taken: TakenAway) -> Operation[ModelEntry]:
        """Put a model back on the shelf."""

        def run(_: Progress) -> ModelEntry:
            from recsys_desktop.jobs.models import bring_back

            return bring_back(taken)

        return Operation(self.tr("Bringing the model back"), run, changes=_MODEL)

    def let_go(self, taken: TakenAway) -> Operation[None]:
        """Delete for good what was taken off; nobody sees a difference."""

        def run(_: Progress) -> None:
            from recsys_desktop.jobs.models import let_go

            let_go(taken)

        return Operation(self.tr("Clearing up"), run)

    def _used(self, entry: ModelEntry) -> str:
        return self.tr("The lists come from the {model} now.").format(model=self._wording.name(entry))
