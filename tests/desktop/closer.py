"""The program as a process of its own that ends at a chosen moment: ``closer.py MOMENT SHOP SALES WAY``.

Moments: painted, opening, open, dialog, checking, importing, exporting, backup, testing, and of a training: starting,
loss, validation_ndcg. Ways: close, and the question whether to stop what runs is answered by a key; or the name of a
signal, as the system sends it at a logout.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from recsys_desktop.desktop import app
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.jobs.exporting import ExportOptions, export_lists
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress

TRAINING = ("starting", "loss", "validation_ndcg")


class Closer(QObject):
    """Waits for the moment by the program's own signals."""

    def __init__(self, program: app.Program, moment: str, sales: Path, way: str) -> None:
        super().__init__(program)
        self._window, self._desk = program.window, program.desk
        self._moment, self._sales, self._way = moment, sales, way
        self._began = self._closed = False
        self._window.painted.connect(self._painted)
        self._desk.operations.updated.connect(self._look)
        self._desk.operations.idle.connect(self._idle)

    @Slot()
    def _painted(self) -> None:
        if self._moment == "painted":
            self._close()

    @Slot()
    def _look(self) -> None:
        running = [one for one in self._desk.operations.all if one.started]
        report = running[0].report if running else None
        if self._moment == "opening" and running:
            self._close()
        elif self._began and report is not None:
            wanted = ("starting", *report.figures) if self._moment in TRAINING else (self._moment,)
            if self._moment in wanted:
                self._close()

    @Slot()
    def _idle(self) -> None:
        if self._moment == "open":
            self._close()
        elif not self._began and not self._closed and self._desk.session.view is not None:
            self._began = True
            self._begin()

    def _begin(self) -> None:
        commands, operations, tasks = self._window.commands, self._desk.operations, self._desk.tasks
        if self._moment == "dialog":
            commands.new_shop()
            QTimer.singleShot(0, self, self._close)
        elif self._moment == "checking":
            commands.want_sales((self._sales,))
        elif self._moment == "importing":
            operations.start(Operation("Importing", self._import, changes=frozenset({"sales"})))
        elif self._moment == "exporting":
            operations.start(Operation("Exporting", self._export_for_ever))
        elif self._moment == "testing":
            operations.start(tasks.test(("item-neighbours",), learning_curve=True))
        elif self._moment == "backup":
            commands.upkeep.back_up()
        elif self._moment == "loss":
            operations.start(tasks.train(TrainingOptions("factorization", budget=10_000.0)))
        else:
            operations.start(tasks.train())

    def _import(self, progress: Progress) -> None:
        import_file(self._desk.session.shop, self._sales, ImportOptions(), progress)

    def _export_for_ever(self, progress: Progress) -> None:
        view = self._desk.session.view
        assert view is not None
        while True:
            export_lists(view, view.shop.folder.parent / "lists.csv", ExportOptions(), progress)

    @Slot()
    def _close(self) -> None:
        if not self._closed:
            self._closed = True
            if self._way != "close":
                os.kill(os.getpid(), signal.Signals[self._way])
                return
            self._window.close()
            QTimer.singleShot(0, self, self._answer)

    @Slot()
    def _answer(self) -> None:
        for question in self._window.findChildren(QMessageBox):
            for button in question.buttons():
                if question.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole:
                    QTest.keyClick(button, Qt.Key.Key_Space)


def main() -> int:
    """Run the program with a closer."""
    moment, shop, sales, way = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    make = app.Program

    def program(*arguments: object) -> app.Program:
        made = make(*arguments)  # type: ignore[arg-type]
        Closer(made, moment, sales, way)
        return made

    app.Program = program  # type: ignore[assignment, misc]
    return app.run(shop)


if __name__ == "__main__":
    sys.exit(main())
