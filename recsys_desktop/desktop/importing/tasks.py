"""The operations of the import page: check a file, store what was checked, take an import back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recsys_desktop.desktop import words
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.session import Session
from recsys_desktop.errors import Cancelled, NotFound, Problem
from recsys_desktop.language import isolated
from recsys_desktop.progress import Progress

if TYPE_CHECKING:
    from recsys_desktop.jobs.checking import Checked, Look, Undone, Workplace
    from recsys_desktop.jobs.importing import Imported, ImportOptions
    from recsys_desktop.sales.joining import SalesFile
    from recsys_desktop.sales.preview import Preview
    from recsys_desktop.sales.spec import Rejected
    from recsys_desktop.store.shop import Shop

Seen = Callable[["Look"], None]


class Withdrawable:
    """Work that can be ended without a word, because something newer took its place."""

    def __init__(self) -> None:
        self._withdrawn = threading.Event()
        self._progress: Progress | None = None

    def is_withdrawn(self) -> bool:
        """Return whether nobody waits for it any more."""
        return self._withdrawn.is_set()

    def withdraw(self) -> None:
        """End it; its result is None then."""
        self._withdrawn.set()
        if self._progress is not None:
            self._progress.cancel()

    def run(self, work: Callable[[Progress], object], progress: Progress) -> object:
        """Do the work; a problem that the page shows in its own place is returned."""
        self._progress = progress
        if self.is_withdrawn():
            return None
        try:
            return work(progress)
        except Cancelled:
            if self.is_withdrawn():
                return None
            raise
        except Problem as problem:
            return problem


@dataclass(frozen=True)
class Opened:
    """The tables of sales in what the merchant chose.

    Attributes:
        files: One after another.
        place: Holds the texts that were unpacked, for as long as this lives.
    """

    files: tuple[SalesFile, ...]
    place: Workplace


class ImportTasks(QObject):
    """Makes the operations; nothing is started here."""

    def __init__(self, session: Session) -> None:
        # What an operation tells at its end may be asked for when the page is no more.
        super().__init__(session)
        self._session = session

    def open(self, files: Sequence[Path]) -> Operation[Opened]:
        """Look which tables of sales some files and folders hold; a problem is returned."""
        shop = self._session.shop

        def run(progress: Progress) -> Opened:
            from recsys_desktop.jobs.checking import Workplace, open_files

            place = Workplace(shop)
            return Opened(open_files(place, files, progress), place)

        return Operation(self.tr("Opening {file}").format(file=isolated(files[0].name)), run)

    def check(self, file: SalesFile, options: ImportOptions, work: Withdrawable, seen: Seen) -> Operation[object]:
        """Check a file; returns what was read, the problem that prevents it, or None where it was withdrawn."""
        shop = self._session.shop

        def run(progress: Progress) -> object:
            from recsys_desktop.jobs.checking import check_file

            return check_file(shop, file, options, progress, seen)

        title = self.tr("Checking {file}").format(file=isolated(file.name))
        return Operation(title, lambda progress: work.run(run, progress))

    def rows(self, checked: Checked, bucket: str, work: Withdrawable) -> Operation[Preview | Problem | None]:
        """Look for the rows of one fate."""

        def run(progress: Progress) -> Preview:
            from recsys_desktop.jobs.checking import rows_of

            return rows_of(checked, bucket, progress)

        title = self.tr("Looking through {file}").format(file=isolated(checked.look.file.name))
        return Operation(title, lambda progress: work.run(run, progress))  # type: ignore[arg-type,return-value]

    def store(self, checked: Checked) -> Operation[Imported]:
        """Add what was checked to the open shop."""

        def run(progress: Progress) -> Imported:
            from recsys_desktop.jobs.checking import store_checked

            return store_checked(self._shop(), checked, progress)

        title = self.tr("Adding {file}").format(file=isolated(checked.look.file.name))
        return Operation(title, run, changes=frozenset({"sales"}))

    def undo(self, batch: str, file: str) -> Operation[Undone]:
        """Take an import back."""

        def run(progress: Progress) -> Undone:
            from recsys_desktop.jobs.checking import undo_import

            return undo_import(self._shop(), batch, progress)

        title = self.tr("Undoing the import of {file}").format(file=isolated(file))
        return Operation(title, run, changes=frozenset({"sales"}), tell=self._undone)

    def save_rejected(self, files: Sequence[tuple[str, Sequence[Rejected]]], target: Path) -> Operation[Path]:
        """Write the lines of some sales files that could not be read into one file."""

        def run(progress: Progress) -> Path:
            from recsys_desktop.jobs.checking import save_rejected

            return save_rejected(files, target, progress)

        return Operation(self.tr("Saving {file}").format(file=target.name), run, tell=self._saved)

    def _shop(self) -> Shop:
        shop = self._session.shop
        if shop is None:
            raise NotFound(self.tr("No shop is open. Open one first."))
        return shop

    def _undone(self, undone: Undone) -> str:
        told = self.tr("Undone: {lines} sales lines of {file} were taken back.").format(
            lines=words.whole(undone.taken), file=undone.batch.file
        )
        if undone.kept:
            told += " " + self.tr("{lines} stay, since another import brings them, too.").format(
                lines=words.whole(undone.kept)
            )
        if undone.returned:
            told += " " + self.tr("{lines} that it had changed are back as they were before.").format(
                lines=words.whole(undone.returned)
            )
        return told

    def _saved(self, target: Path) -> str:
        return self.tr("Saved: {file}").format(file=target)
