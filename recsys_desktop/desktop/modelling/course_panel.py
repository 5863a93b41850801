"""A training on its way: what happens now, how far it is, its curves, and how to end it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.modelling.course import Course
from recsys_desktop.desktop.modelling.curves_panel import CurvesPanel
from recsys_desktop.desktop.modelling.wording import ModelWording
from recsys_desktop.desktop.parts import Panel, ProgressBar, button, label, row
from recsys_desktop.desktop.theme import UNIT

if TYPE_CHECKING:
    from recsys_desktop.desktop.desk import Desk
    from recsys_desktop.desktop.operations import Running
    from recsys_desktop.progress import Report


class CoursePanel(Panel):
    """Follows the training that runs or waits.

    Attributes:
        running: The training, or None.
        course: What it has told so far.
        phase: What happens now.
        far: What part of the work is done, and how long it still takes.
        best: How good the best model is so far.
        stop_button: Ends it and keeps the best.
        discard_button: Ends it and leaves all as it was.
        curves: The curves.
    """

    def __init__(self, desk: Desk, wording: ModelWording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("The training"))
        self._operations, self._wording = desk.operations, wording
        self.running: Running | None = None
        self.course = Course()
        self.phase = label("", "heading")
        self.far, self.best = label("", "soft"), label("", "soft", wraps=True)
        self.bar = ProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the training"))
        self.stop_button = button(self.tr("Stop and keep the best"))
        self.stop_button.setToolTip(self.tr("End now; the best model found so far is used from now on"))
        self.stop_button.clicked.connect(self._stop)
        self.discard_button = button(self.tr("Discard"))
        self.discard_button.setToolTip(self.tr("End now; everything stays as it was before"))
        self.discard_button.clicked.connect(self._discard)
        self.curves = CurvesPanel(desk)
        self.box.addLayout(row(self.phase, None, self.stop_button, self.discard_button))
        self.box.addWidget(self.bar)
        self.box.addLayout(row(self.far, None))
        self.box.addWidget(self.best)
        self.box.addSpacing(UNIT)
        self.box.addWidget(self.curves)
        self.hide()

    @Slot()
    def look(self) -> None:
        """Follow the training that there is now, or hide."""
        wanted = next((one for one in self._operations.all if one.operation.keeps_best), None)
        if wanted is not self.running:
            self.running = wanted
            if wanted is not None:
                self._begin(wanted)
        if self.running is not None:
            self._tell(self.running)
        self.setVisible(self.running is not None)

    def _begin(self, running: Running) -> None:
        self.course = Course()
        if running.report is not None:
            self.course.add(running.report)
        running.progressed.connect(self._add)
        self.curves.follow(self.course)

    @Slot(object)
    def _add(self, report: Report) -> None:
        if self.course.add(report):
            self.best.setText(self._best())
            self.curves.renew()

    def _tell(self, running: Running) -> None:
        report = running.report
        self.phase.setText(self._phase(running))
        share = None if report is None else report.share
        self.bar.say(share)
        self.far.setText("" if report is None else self._how_far(report))
        self.best.setText(self._best())
        ending = running.cancelling or running.stopping
        self.stop_button.setEnabled(running.started and not ending)
        self.discard_button.setEnabled(not ending)

    def _phase(self, running: Running) -> str:
        if running.cancelling:
            return self.tr("Ending")
        if running.stopping:
            return self.tr("Keeping the best")
        if not running.started and any(one.started for one in self._operations.all):
            return self.tr("Waiting until the work before it is done")
        report = running.report
        if report is None:
            return self.tr("Starting")
        if report.method:
            return self.tr("{method}: {phase}").format(method=self._wording.method(report.method), phase=report.phase)
        return report.phase

    def _how_far(self, report: Report) -> str:
        parts = []
        if report.total:
            parts.append(self.tr("{percent} %").format(percent=words.whole(100 * (report.share or 0))))
        if report.seconds_left is not None:
            parts.append(self._wording.seconds_left(report.seconds_left))
        return " · ".join(parts) or self.tr("This takes a few seconds")

    def _best(self) -> str:
        best, rival = self.course.best, self.course.bestsellers
        if math.isnan(best):
            return self.tr("How good the lists are is known after the first settings.")
        return self.tr(
            "Best so far: of 100 customers who came back, {model} bought something new from their list of ten; "
            "a list of bestsellers would have caught {bestsellers}."
        ).format(model=words.whole(round(best)), bestsellers=words.whole(round(rival)))

    @Slot()
    def _stop(self) -> None:
        if self.running is not None:
            self.running.stop()
            self._operations.updated.emit()

    @Slot()
    def _discard(self) -> None:
        if self.running is not None:
            self.running.cancel()
            self._operations.updated.emit()
