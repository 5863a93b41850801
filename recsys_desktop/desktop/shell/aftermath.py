"""Keeps the mark of a running window, and says after a crash what happened, what was kept, and how to go on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from recsys_desktop.desktop import words
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.messages import MessagePanel
from recsys_desktop.desktop.operations import Running
from recsys_desktop.desktop.session import EVERYTHING
from recsys_desktop.desktop.shell.shop_keeper import SHOPS
from recsys_desktop.jobs.running_mark import (
    IMPORTING,
    MOVING,
    OPENING,
    OTHER,
    TRAINING,
    Crash,
    Doing,
    RunningMark,
    take_crashes,
)
from recsys_desktop.language import listed

_ORDER = (TRAINING, IMPORTING, MOVING, OPENING, OTHER)


class Aftermath(QObject):
    """Writes down what runs, and tells of the window before.

    Args:
        desk: Where work runs.
        commands: How one goes on.
        messages: Where it is told.
    """

    def __init__(self, desk: Desk, commands: Commands, messages: MessagePanel) -> None:
        super().__init__(messages)
        self._desk, self._commands, self._messages = desk, commands, messages
        self._mark = RunningMark()
        self._crash: Crash | None = None
        messages.offer_taken.connect(self._go_on)
        desk.operations.updated.connect(self._write)
        desk.operations.idle.connect(self._write)
        desk.session.changed.connect(self._write)

    def begin(self) -> bool:
        """Leave the mark, and tell of a crash; returns whether the last shop shall be opened by itself."""
        crashes = take_crashes()
        self._mark.begin()
        if not crashes:
            return True
        self._crash = crashes[-1]
        self._tell(self._crash)
        # What broke down while opening a shop might do so each time.
        return self._crash.doing.kind != OPENING

    def end(self) -> None:
        """Take the mark away."""
        self._mark.end()

    def _tell(self, crash: Crash) -> None:
        doing = crash.doing
        details = "\n".join((*doing.work, doing.shop, crash.trace)).strip()
        offer = {TRAINING: self.tr("Train again"), IMPORTING: self.tr("Import again…"), OPENING: self.tr("Open it")}
        usable = doing.kind in offer and Path(doing.shop or "?").is_dir()
        sentence = f"{self._what_happened(doing)} {self._what_was_kept(doing.kind)}"
        self._messages.show_offer(sentence, details, offer[doing.kind] if usable else "")

    def _what_happened(self, doing: Doing) -> str:
        work = listed(doing.work)
        if not doing.since:
            return self.tr("RecSys Desktop ended unexpectedly the last time.")
        since = words.moment(datetime.fromisoformat(doing.since))
        if not work:
            return self.tr("RecSys Desktop, started {since}, ended unexpectedly.").format(since=since)
        return self.tr("RecSys Desktop, started {since}, ended unexpectedly. Under way was: {work}.").format(
            since=since, work=work
        )

    def _what_was_kept(self, kind: str) -> str:
        if kind == TRAINING:
            return self.tr("All sales and the earlier models are kept; the unfinished model is not.")
        if kind == IMPORTING:
            return self.tr("The shop is as it was before that.")
        if kind == MOVING:
            return self.tr("Nothing was half done: “Open a shop…” shows which shops there are.")
        return self.tr("All sales and models are kept.")

    @Slot()
    def _go_on(self) -> None:
        if self._crash is None:
            return
        doing = self._crash.doing
        folder = Path(doing.shop)
        if folder not in (self._desk.session.folder, self._commands.opening):
            self._commands.open_folder(folder)
        if doing.kind == TRAINING:
            self._commands.train()
        elif doing.kind == IMPORTING:
            self._commands.choose_sales()

    @Slot()
    def _write(self) -> None:
        started = [running for running in self._desk.operations.all if running.started]
        kinds = {_kind(running) for running in started}
        kind = next((one for one in _ORDER if one in kinds), "")
        folder = self._commands.opening if kind == OPENING else self._desk.session.folder
        self._mark.tell(folder, tuple(running.operation.title for running in started), kind)


def _kind(running: Running) -> str:
    operation = running.operation
    if operation.keeps_best:
        return TRAINING
    if SHOPS in operation.changes:
        return MOVING
    if operation.changes >= EVERYTHING:
        return OPENING
    return IMPORTING if operation.changes == {"sales"} else OTHER
