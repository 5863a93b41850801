"""The one place where running work is seen and ended: a strip at the window's foot."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from recsys_desktop import language
from recsys_desktop.desktop import words
from recsys_desktop.desktop.operations import Operations, Running
from recsys_desktop.desktop.parts import ElidedLabel, ProgressBar, button, label
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.progress import Report

HEIGHT = 40
_BAR_WIDTH = 220
_MINUTE = 60
_NO_MEASURE = ("steps", "rounds")
"""Units of the training that say nothing to a merchant."""


class RunningBar(QFrame):
    """Shows what was begun first: its phase, how far it is, and how to end it."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bottom")
        self.setAccessibleName(self.tr("Running work"))
        self.setFixedHeight(HEIGHT)
        self._operations = operations
        self._shown: Running | None = None
        self.phase = label("", "soft")
        self.bar = ProgressBar()
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.left = ElidedLabel("small")
        self.waiting = label("", "small")
        self.stop_button = button(self.tr("Stop and keep the best"), "small")
        self.stop_button.setToolTip(self.tr("End now; the best model found so far is used from now on"))
        self.stop_button.clicked.connect(self._stop)
        self.cancel_button = button(self.tr("Cancel"), "small")
        self.cancel_button.clicked.connect(self._cancel)
        box = QHBoxLayout(self)
        box.setContentsMargins(5 * UNIT, 0, 5 * UNIT, 0)
        box.setSpacing(3 * UNIT)
        for widget in (self.phase, self.bar, self.left, self.waiting, self.stop_button, self.cancel_button):
            box.addWidget(widget)
        box.setStretchFactor(self.left, 1)
        operations.updated.connect(self.refresh)
        operations.idle.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the present state of the first operation, or that there is none."""
        work = self._operations.all
        self._shown = next((one for one in work if one.started), work[0] if work else None)
        busy = self._shown is not None
        for widget in (self.bar, self.cancel_button):
            widget.setVisible(busy)
        waiting = len(work) - 1
        self.waiting.setVisible(waiting > 0)
        self.waiting.setText(self.tr("%Ln more wait", "", waiting))
        if self._shown is None:
            self.phase.setText(self.tr("Ready"))
            self.stop_button.hide()
            self.left.say("")
            return
        self._show(self._shown)

    def _show(self, running: Running) -> None:
        report = running.report or Report(running.operation.title)
        self.phase.setText(self._phase(running, report))
        share = report.share
        self.bar.say(share)
        self.left.say(self._how_far(report))
        keeps = running.operation.keeps_best
        self.stop_button.setVisible(keeps)
        self.cancel_button.setText(self.tr("Discard") if keeps else self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.cancel_button.text())
        ending = running.cancelling or running.stopping
        self.stop_button.setEnabled(not ending)
        self.cancel_button.setEnabled(not ending)

    def _phase(self, running: Running, report: Report) -> str:
        if running.cancelling:
            return self.tr("Ending")
        if running.stopping:
            return self.tr("Keeping the best")
        if report.phase == running.operation.title:
            return report.phase
        return self.tr("{title}: {phase}").format(title=running.operation.title, phase=_within(report.phase))

    def _how_far(self, report: Report) -> str:
        parts = []
        if report.total and report.unit:
            parts.append(self._amount(report))
        if report.seconds_left is not None:
            parts.append(self._time_left(report.seconds_left))
        return " · ".join(parts)

    def _amount(self, report: Report) -> str:
        if report.unit in _NO_MEASURE:
            return self.tr("{percent} %").format(percent=words.whole(100 * (report.share or 0)))
        if report.unit == "bytes":
            done, total = words.file_size(report.done), words.file_size(report.total)
            return self.tr("{done} of {total}").format(done=done, total=total)
        done, total = words.whole(report.done), words.whole(report.total)
        return self.tr("{done} of {total} {unit}").format(done=done, total=total, unit=report.told_unit)

    def _time_left(self, seconds: float) -> str:
        if seconds < _MINUTE:
            return self.tr("about %Ln s left", "", max(1, round(seconds)))
        return self.tr("about %Ln min left", "", round(seconds / _MINUTE))

    @Slot()
    def _stop(self) -> None:
        if self._shown is not None:
            self._shown.stop()
            self.refresh()

    @Slot()
    def _cancel(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self.refresh()


def _within(sentence: str) -> str:
    """Return a phase as it stands behind a title; other languages than English do not begin it small for that."""
    return sentence[:1].lower() + sentence[1:] if language.spoken() == language.ENGLISH else sentence
