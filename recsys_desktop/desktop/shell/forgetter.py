"""Forgets a customer who wishes it, after asking."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.question import Question
from recsys_desktop.desktop.session import EVERYTHING
from recsys_desktop.desktop.shell.leaving import Leaving
from recsys_desktop.errors import Cancelled, Problem
from recsys_desktop.progress import Progress

if TYPE_CHECKING:
    from recsys_desktop.jobs.forgetting import Forgotten
    from recsys_desktop.store.shop import Shop


class Forgetter(QObject):
    """Asks, and starts the operation.

    Args:
        desk: Where it is started.
        window: Above which is asked.

    Signals:
        refused(Problem): Why nobody was forgotten.
        shop_wanted(Path): This shop was open and is to be so again, since nobody was forgotten.
    """

    refused = Signal(object)
    shop_wanted = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._customer, self._name, self._folder = "", "", Path()
        self._leaving = Leaving(desk, self)
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._ask)
        self._asker.failed.connect(self.refused)

    def forget(self, customer: str, name: str) -> None:
        """Ask whether a customer of the open shop shall be forgotten, after looking in what she is.

        Args:
            customer: The id.
            name: The customer's name; the id where there is none.
        """
        shop = self._desk.session.shop
        if shop is not None and not self._desk.operations.all:
            self._customer, self._name, self._folder = customer, name, shop.folder
            folders = self._backup_folders
            self._asker.ask(lambda: _found_in(shop, customer, folders))

    @property
    def _backup_folders(self) -> tuple[Path, ...]:
        chosen = self._desk.settings.now.backup_folder
        return (Path(chosen),) if chosen else ()

    @Slot(object)
    def _ask(self, found: tuple[int, int]) -> None:
        if self._desk.operations.all or self._desk.session.folder != self._folder:
            # Something else was begun meanwhile.
            return
        models, backups = found
        told = [
            self.tr("All orders of this customer go for good; the same sales files, imported again, leave them out."),
            self.tr("%Ln models that have learned from them go, too: train a new one afterwards.", "", models),
            self.tr("%Ln earlier backups and files that you exported still hold them: delete what you need no more.",
                    "", backups) if backups else self.tr("Files that you exported stay."),
        ]  # fmt: skip
        question = Question(
            self._window,
            title=self.tr("Forget the customer"),
            asked=self.tr("Forget “{name}” for good?").format(name=self._name),
            told=words.sentences(told[0], told[1] if models else "", told[2]),
            go=self.tr("Forget the customer"),
            stay=self.tr("Keep everything"),
        )
        question.accepted.connect(self._forget)
        question.open()

    @Slot()
    def _forget(self) -> None:
        folder, customer, folders, session = self._folder, self._customer, self._backup_folders, self._desk.session
        closed = self._leaving.leave()

        def run(progress: Progress) -> tuple[Forgotten, Shop]:
            from recsys_desktop.jobs.forgetting import forget

            closed()
            progress.check()
            done = forget(folder, customer, progress, backup_folders=folders)
            return done, session.open(folder)

        operation = Operation(self.tr("Forgetting the customer"), run, changes=EVERYTHING, tell=self._told)
        running = self._desk.operations.start(operation)
        running.finished.connect(self._forgotten)
        running.failed.connect(self._failed)

    def _told(self, result: tuple[Forgotten, Shop]) -> str:
        return self.tr("The customer is forgotten. Receipt: {receipt}").format(receipt=result[0].receipt)

    @Slot(object)
    def _forgotten(self, result: tuple[Forgotten, Shop]) -> None:
        self._desk.session.adopt(result[1])

    @Slot(object)
    def _failed(self, problem: Problem) -> None:
        if not isinstance(problem, Cancelled):
            self.refused.emit(problem)
        self.shop_wanted.emit(self._folder)


def _found_in(shop: Shop, customer: str, folders: tuple[Path, ...]) -> tuple[int, int]:
    """Return how many models have learned from a customer, and in how many backups there may be a trace."""
    from recsys_desktop.jobs.forgetting import backups_of, learned_from

    return len(learned_from(shop, customer)), len(backups_of(shop, folders))
