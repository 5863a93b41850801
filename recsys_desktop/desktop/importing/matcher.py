"""Leads one file through the second step: checks it, again whenever the merchant says something, and shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.importing.match_view import MatchView
from recsys_desktop.desktop.importing.matching import Matching
from recsys_desktop.desktop.importing.questions_panel import SECOND
from recsys_desktop.desktop.importing.tasks import ImportTasks, Withdrawable
from recsys_desktop.desktop.operations import Running
from recsys_desktop.errors import Cancelled, Problem

if TYPE_CHECKING:
    from recsys_desktop.jobs.checking import Look
    from recsys_desktop.sales.joining import SalesFile

PAUSE_MILLISECONDS = 500


class Matcher(QObject):
    """Checks in the background; what is newer takes the place of what still runs.

    Attributes:
        file: The file that is matched, or None.
        more: Whether there are other files, before it or after.

    Signals:
        titled(str): The name of the file's layout; "" where it is not known.
        settled: It is known what an import would do, or why it cannot.
        left: The check was cancelled.
        second_shop_wanted: The file is of another shop than the one that is open.
    """

    titled = Signal(str)
    settled = Signal()
    left = Signal()
    second_shop_wanted = Signal()
    _seen = Signal(object, object)

    def __init__(self, desk: Desk, tasks: ImportTasks, view: MatchView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._view = desk, tasks, view
        self.file: Matching | None = None
        self.more = False
        self._work, self._rows_work = Withdrawable(), Withdrawable()
        self._checking: Running | None = None
        self._looking: Running | None = None
        self._bucket = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.check)
        # It is emitted in the thread of the check.
        self._seen.connect(self._looked)
        view.preview.meant.connect(self._mean)
        view.preview.first_rows_wanted.connect(self._show_first_rows)
        view.counts.table.show_wanted.connect(self._show_rows_of)
        view.facts.date_order_wanted.connect(self._set_date_order)
        view.facts.encoding_wanted.connect(self._set_encoding)
        view.facts.postage_wanted.connect(self._set_postage)
        view.questions.answered.connect(self._answer)

    @property
    def busy(self) -> bool:
        """Whether a check runs, or is about to."""
        return self._checking is not None or self._pause.isActive()

    def begin(self, source: SalesFile) -> None:
        """Take a file, and check it."""
        from recsys_desktop.jobs.importing import ImportOptions

        self.file = Matching(source, ImportOptions())
        self.check()

    def go_on(self, file: Matching) -> None:
        """Take a file with what was said of it, and show what is known."""
        self.file = file
        if file.checked is None:
            self.check()
            return
        self._show_look(file.checked.look)
        self._view.show_checked(file.checked, file.questions(), more=self.more)
        self.settled.emit()

    def forget(self) -> None:
        """Have no file any more."""
        self._withdraw()
        self.file = None

    def _withdraw(self) -> None:
        for work in (self._work, self._rows_work):
            work.withdraw()
        self._pause.stop()
        self._checking = self._looking = None

    @Slot()
    def check(self) -> None:
        """Check the file as it is matched now, in the background."""
        file = self.file
        if file is None:
            return
        self._withdraw()
        file.checked = None
        self._view.wait(file.source.name)
        work = self._work = Withdrawable()
        running = self._desk.operations.start(self._tasks.check(file.source, file.options, work, self._teller(work)))
        running.ended.connect(self._check_ended)
        self._checking = running

    def check_soon(self) -> None:
        """Check the file after a pause, in which more may be said."""
        file = self.file
        if file is not None:
            self._withdraw()
            file.checked = None
            self._view.wait(file.source.name)
            self._pause.start()

    def _teller(self, work: Withdrawable) -> Callable[[Look], None]:
        return lambda look: self._seen.emit(work, look)

    @Slot(object, object)
    def _looked(self, work: Withdrawable, look: Look) -> None:
        if work is self._work and not work.is_withdrawn():
            self._show_look(look)

    def _show_look(self, look: Look) -> None:
        file = self.file
        if file is None:
            return
        file.look = look
        self.titled.emit(look.title if look.spec is not None else "")
        self._view.show_look(look, file.options, file.source.name)

    @Slot(object)
    def _check_ended(self, running: Running) -> None:
        file = self.file
        if running is not self._checking or file is None:
            return
        self._checking = None
        from recsys_desktop.jobs.checking import Checked, Look

        result = running.problem or running.result
        if isinstance(result, Cancelled):
            self.left.emit()
        elif isinstance(result, Problem):
            self.titled.emit("")
            self._view.show_refusal(file.source.name, result.message, more=self.more)
            self.settled.emit()
        elif isinstance(result, Look):
            self._show_look(result)
        elif isinstance(result, Checked):
            file.found(result)
            self._view.show_checked(result, file.questions(), more=self.more)
            self.settled.emit()

    # What the merchant says

    @Slot(str, str)
    def _mean(self, header: str, meaning: str) -> None:
        if self.file is not None:
            self.file.mean(header, meaning)
            self.check_soon()

    @Slot(str)
    def _set_date_order(self, order: str) -> None:
        self._say(date_order=order or None)

    @Slot(str)
    def _set_encoding(self, codec: str) -> None:
        self._say(encoding=codec or None)

    @Slot(bool)
    def _set_postage(self, keep: bool) -> None:
        self._say(keep_service_lines=keep)

    def _say(self, **changes: object) -> None:
        if self.file is not None:
            self.file.say(**changes)
            self.check_soon()

    @Slot(str, str)
    def _answer(self, code: str, answer: str) -> None:
        if answer == SECOND:
            self.second_shop_wanted.emit()
        elif self.file is not None:
            self.file.answer(code, answer)
            self.check_soon()

    # Rows of one fate

    @Slot(str)
    def _show_rows_of(self, bucket: str) -> None:
        if self.file is None or self.file.checked is None:
            return
        self._rows_work.withdraw()
        self._rows_work = Withdrawable()
        running = self._desk.operations.start(self._tasks.rows(self.file.checked, bucket, self._rows_work))
        running.ended.connect(self._rows_found)
        self._looking, self._bucket = running, bucket

    @Slot(object)
    def _rows_found(self, running: Running) -> None:
        if running is not self._looking:
            return
        self._looking = None
        rows = running.result
        if rows is None or isinstance(rows, Problem):
            return
        shown = [one.name for one in self._view.counts.table.counts if one.bucket == self._bucket]
        self._view.preview.show_rows(rows, shown[0] if len(shown) == 1 else self.tr("Lines that cannot be read"))

    @Slot()
    def _show_first_rows(self) -> None:
        if self.file is not None and self.file.look is not None:
            self._view.preview.show_look(self.file.look)
