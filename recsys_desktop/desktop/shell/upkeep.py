"""Backups, restoring and checking: the operations that keep a shop safe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.session import EVERYTHING
from recsys_desktop.progress import Progress

if TYPE_CHECKING:
    from recsys_desktop.jobs.backups import BackedUp, Backup
    from recsys_desktop.jobs.view import ShopView
    from recsys_desktop.store.check import Finding
    from recsys_desktop.store.shop import Shop

BACKUPS = "backups"
"""What a backup changes."""
CURRENCY = "currency"
"""What is changed where another currency is chosen."""


class Upkeep(QObject):
    """Starts these operations on the open shop.

    Signals:
        checked(tuple): The findings of a finished check.
    """

    checked = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def backups(self, view: ShopView) -> tuple[Path, tuple[Backup, ...]]:
        """Return where the open shop's backups go, and which there are; on the thread of the queries."""
        from recsys_desktop.jobs.backups import of_open

        folder = self._folder(view.shop)
        return folder, of_open(view.shop, folder)

    def _folder(self, shop: Shop) -> Path:
        from recsys_desktop.jobs.backups import usual_folder

        chosen = self._desk.settings.now.backup_folder
        return Path(chosen) if chosen else usual_folder(shop)

    @Slot()
    def back_up(self) -> None:
        """Back the open shop up, where backups go."""
        shop = self._desk.session.shop
        if shop is None:
            return
        keep = self._desk.settings.now.backups_to_keep

        def run(progress: Progress) -> BackedUp:
            from recsys_desktop.jobs.backups import back_up

            return back_up(shop, self._folder(shop), keep, progress)

        title = self.tr("Backing up the shop")
        operation = Operation(
            title, run, changes=frozenset({BACKUPS}), tell=self._backed_up, saved=lambda done: done.file.path
        )
        self._desk.operations.start(operation)

    def restore(self, archive: Path, folder: Path) -> None:
        """Bring a backup back in a new folder, and use the shop there."""

        def run(progress: Progress) -> Shop:
            from recsys_desktop.store.backup import restore

            restore(archive, folder, progress)
            return self._desk.session.open(folder)

        title = self.tr("Restoring the backup")
        told = self.tr("The backup is restored in {folder} and open now; the earlier shop is as it was.").format(
            folder=folder
        )
        running = self._desk.operations.start(Operation(title, run, changes=EVERYTHING, tell=lambda _: told))
        running.finished.connect(self._desk.session.adopt)

    def use_currency(self, code: str) -> None:
        """Show amounts in a currency where the sales files name none; "" for none."""
        shop = self._desk.session.shop
        if shop is None:
            return

        def run(progress: Progress) -> None:
            from recsys_desktop.jobs.currency import choose_currency

            choose_currency(shop, code, progress)

        self._desk.operations.start(Operation(self.tr("Keeping the currency"), run, changes=frozenset({CURRENCY})))

    def check(self, *, repair: bool) -> None:
        """Look through the open shop, and put right what can be where that is wished."""
        shop = self._desk.session.shop
        if shop is None:
            return

        def run(progress: Progress) -> tuple[Finding, ...]:
            from recsys_desktop.store.check import check

            return check(shop, repair=repair, progress=progress)

        title = self.tr("Repairing the shop") if repair else self.tr("Checking the shop")
        # A check alone changes nothing, but nothing may change meanwhile.
        changes = frozenset({"sales", "model"}) if repair else frozenset({"check"})
        running = self._desk.operations.start(Operation(title, run, changes=changes))
        running.finished.connect(self.checked)

    def _backed_up(self, done: BackedUp) -> str:
        sentence = self.tr("The shop is saved in {file} ({size}).").format(
            file=done.file.path, size=words.file_size(done.file.size)
        )
        if not done.removed:
            return sentence
        removed = self.tr("%Ln older backups", "", done.removed)
        return self.tr("{sentence} {backups} gave way to it.").format(sentence=sentence, backups=removed)
