"""Gives shops other names, and deletes them: the open one, or one that is closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.question import Question
from recsys_desktop.desktop.session import EVERYTHING
from recsys_desktop.desktop.shell.folders import documents_folder
from recsys_desktop.desktop.shell.leaving import Leaving
from recsys_desktop.desktop.shell.place_dialog import PlaceDialog
from recsys_desktop.desktop.shell.upkeep import BACKUPS
from recsys_desktop.errors import Cancelled, Problem, Refused
from recsys_desktop.jobs.places import BACKUP_ENDING
from recsys_desktop.language import isolated, listed
from recsys_desktop.progress import Progress

if TYPE_CHECKING:
    from recsys_desktop.jobs.shops import Holdings
    from recsys_desktop.store.shop import Shop

SHOPS = "shops"
"""What is changed where a shop gets another name, or goes."""


class ShopKeeper(QObject):
    """Asks, and starts these operations.

    Args:
        desk: Where operations are started.
        window: Above which is asked, unless a dialog is open.

    Signals:
        refused(Problem): Why a shop cannot be deleted or renamed now.
        forsaken: The open shop is deleted; none is open.
        shop_wanted(Path): This shop was open and is to be so again, since it could not be renamed or deleted.
    """

    refused = Signal(object)
    forsaken = Signal()
    shop_wanted = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window, self._above = desk, window, window
        self._folder, self._was_open = Path(), False
        self._saved, self._saved_of, self._backups = "", Path(), ""
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._ask_deletion)
        self._asker.failed.connect(self.refused)
        self._leaving = Leaving(desk, self)

    def rename(self, folder: Path, above: QWidget) -> None:
        """Ask for another name.

        Args:
            folder: The shop's folder.
            above: In front of which it is asked.
        """
        # Whether another one shall be deleted is asked no more, though what is lost with it may still be counted.
        self._asker.forget()
        self._folder = folder
        dialog = PlaceDialog(above, self.tr("Rename the shop"), self.tr("Rename"), folder, own=folder)
        dialog.placed.connect(self._rename)
        dialog.open()

    def delete(self, folder: Path, above: QWidget) -> None:
        """Ask whether a shop shall be deleted, after counting what is lost with it.

        Args:
            folder: The shop's folder.
            above: In front of which it is asked.
        """
        self._folder, self._above, self._saved = folder, above, ""
        self._count()

    def _count(self) -> None:
        folder, shop = self._folder, self._open_here(self._folder)
        self._asker.ask(lambda: _holdings(folder, shop))

    def _open_here(self, folder: Path) -> Shop | None:
        shop = self._desk.session.shop
        return shop if shop is not None and shop.folder.resolve() == folder.resolve() else None

    @Slot()
    def _go_on_after_backup(self) -> None:
        if self._saved_of == self._folder:
            self._count()

    @property
    def _front(self) -> QWidget:
        """In front of which is asked: the dialog where it was wished, unless that was closed meanwhile."""
        return self._above if shiboken6.isValid(self._above) and self._above.isVisible() else self._window

    @Slot(object)
    def _ask_deletion(self, lost: Holdings | None) -> None:
        if self._desk.operations.all:
            # Something else was begun meanwhile, perhaps with this shop.
            return
        question = Question(
            self._front,
            title=self.tr("Delete the shop"),
            asked=self.tr("Delete “{shop}” for good?").format(shop=isolated(self._folder.name)),
            told=words.sentences(self._saved, self._what_is_lost(lost)),
            go=self.tr("Delete the shop"),
            stay=self.tr("Keep it"),
        )
        question.accepted.connect(self._delete)
        if lost is not None:
            question.offer(self.tr("Back up first…")).clicked.connect(self._choose_backup)
        question.open()

    def _what_is_lost(self, lost: Holdings | None) -> str:
        end = self.tr("This cannot be undone. Files that you exported stay.")
        if lost is None:
            return words.sentences(self.tr("What it holds cannot be read now."), end)
        parts = [
            self.tr("%Ln customers", "", lost.customers),
            self.tr("%Ln sales lines", "", lost.lines),
            self.tr("%Ln models", "", lost.models),
        ]
        if lost.backups:
            parts.append(self.tr("%Ln backups in its folder", "", lost.backups))
        # No line ends between a number and what it counts.
        lost_with_it = listed(part.replace(" ", "\u00a0") for part in parts)
        return words.sentences(self.tr("This is lost with it: {parts}.").format(parts=lost_with_it), end)

    @Slot()
    def _choose_backup(self) -> None:
        dialog = QFileDialog(self._front, self.tr("Back up the shop"), self._backup_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Backups (*{ending})").format(ending=BACKUP_ENDING))
        dialog.setDefaultSuffix(BACKUP_ENDING[1:])
        dialog.selectFile(f"{self._folder.name} {datetime.now().astimezone():%Y-%m-%d}{BACKUP_ENDING}")
        dialog.fileSelected.connect(self._back_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _backup_folder(self) -> str:
        chosen = self._desk.settings.now.backup_folder
        return chosen if chosen and Path(chosen).is_dir() else documents_folder()

    @Slot(str)
    def _back_up(self, file: str) -> None:
        folder, shop, target = self._folder, self._open_here(self._folder), Path(file)
        if target.resolve().is_relative_to(folder.resolve()):
            told = self.tr("There it would be deleted with the shop. Choose a place outside {folder}.")
            self.refused.emit(Refused("inside-shop", told.format(folder=folder)))
            return
        operation = Operation(
            self.tr("Backing up the shop"), lambda on: _back_up(folder, shop, target, on), changes=frozenset({BACKUPS})
        )
        self._saved, self._saved_of = self.tr("It is saved in {file}.").format(file=target), folder
        running = self._desk.operations.start(operation)
        running.finished.connect(self._go_on_after_backup)
        running.failed.connect(self.refused)

    @Slot(object)
    def _rename(self, target: Path) -> None:
        folder, session = self._folder, self._desk.session
        closed = self._leave()
        again = self._was_open
        chosen = self._desk.settings.now.backup_folder
        if chosen and Path(chosen).is_relative_to(folder):
            # It goes along with the shop.
            chosen = str(target / Path(chosen).relative_to(folder))
        self._backups = chosen

        def run(progress: Progress) -> Shop | None:
            from recsys_desktop.jobs.shops import rename_shop

            closed()
            progress.check()
            renamed = rename_shop(folder, target.name, (Path(chosen),) if chosen else ())
            return session.open(renamed) if again else None

        told = self.tr("The shop is called “{name}” now.").format(name=isolated(target.name))
        changes = frozenset({SHOPS}) | (EVERYTHING if again else frozenset())
        operation = Operation(self.tr("Renaming the shop"), run, changes=changes, tell=lambda _: told)
        running = self._desk.operations.start(operation)
        running.finished.connect(self._renamed)
        running.failed.connect(self._failed)

    @Slot(object)
    def _renamed(self, shop: Shop | None) -> None:
        self._desk.settings.change(backup_folder=self._backups)
        if shop is not None:
            self._desk.session.adopt(shop)

    @Slot()
    def _delete(self) -> None:
        folder, closed = self._folder, self._leave()

        def run(progress: Progress) -> None:
            from recsys_desktop.jobs.shops import delete_shop

            closed()
            progress.check()
            delete_shop(folder)

        told = self.tr("The shop “{name}” is deleted.").format(name=isolated(folder.name))
        operation = Operation(
            self.tr("Deleting the shop"), run, changes=frozenset({SHOPS}), tell=lambda _: told, name=SHOPS
        )
        running = self._desk.operations.start(operation)
        running.finished.connect(self._deleted)
        running.failed.connect(self._failed)

    @Slot()
    def _deleted(self) -> None:
        if self._was_open:
            self.forsaken.emit()

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        if not isinstance(problem, Cancelled):
            self.refused.emit(problem)
        if self._was_open:
            self.shop_wanted.emit(self._folder)

    def _leave(self) -> Callable[[], object]:
        """Use the shop no more if it is the open one; returns what waits until it is closed, in another thread."""
        self._was_open = self._open_here(self._folder) is not None
        if not self._was_open:
            return lambda: None
        return self._leaving.leave()


def _holdings(folder: Path, shop: Shop | None) -> Holdings | None:
    from recsys_desktop.jobs.shops import holdings_in, holdings_of

    return holdings_in(folder) if shop is None else holdings_of(shop)


def _back_up(folder: Path, shop: Shop | None, target: Path, progress: Progress) -> None:
    from recsys_desktop.store.backup import backup
    from recsys_desktop.store.shop import Shop

    if shop is not None:
        backup(shop, target, progress)
        return
    with Shop.open(folder) as opened:
        backup(opened, target, progress)
