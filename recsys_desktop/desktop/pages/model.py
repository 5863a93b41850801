"""The models of the shop: how good they are, which one is in use, and training another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.empty_panel import EmptyPanel, Lack
from recsys_desktop.desktop.modelling.active_panel import ActivePanel
from recsys_desktop.desktop.modelling.compare_panel import ComparePanel
from recsys_desktop.desktop.modelling.course_panel import CoursePanel
from recsys_desktop.desktop.modelling.models_panel import ModelsPanel
from recsys_desktop.desktop.modelling.readiness import Readiness
from recsys_desktop.desktop.modelling.removal import Removal
from recsys_desktop.desktop.modelling.tasks import ModelTasks
from recsys_desktop.desktop.modelling.training_panel import TrainingPanel
from recsys_desktop.desktop.modelling.wording import ModelWording
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import set_role, stacked
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.errors import Problem

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Model, Models
    from recsys_desktop.jobs.view import ShopView

_COMPARE_WIDTH = 380


class ModelPage(Page):
    """Shows the model in use and all others, trains, and follows a training.

    Attributes:
        active: How good the model in use is.
        training: Chooses a method and trains.
        course: The training that runs.
        models: All models.
        compare: One of them, or two side by side.
        empty: What there is to do where there is no model.
    """

    name = "model"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._commands = commands
        self._stale = self._asked = False
        self._shown: Models | None = None
        wording = ModelWording(desk.session)
        self._tasks = ModelTasks(wording, desk.session)
        self.empty = EmptyPanel()
        self.active = ActivePanel(desk.theme, wording)
        self.training = TrainingPanel()
        self.course = CoursePanel(desk, wording)
        self.models = ModelsPanel(desk.theme, wording)
        self.compare = ComparePanel(wording)
        self._removal = Removal(desk, self._tasks, wording, self.models.note)
        self._ask = desk.queries.asker(self)
        self._ask.answered.connect(self._show)
        self._ask.failed.connect(self._show_problem)
        Readiness(self, desk)
        self._lay_out()
        self._connect()
        self.empty.say(Lack.SHOP)
        self._arrange()

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr("Here the program learns what your customers like. Train again when new sales have come in.")

    def _lay_out(self) -> None:
        self.put_head(None)
        self.compare.setFixedWidth(_COMPARE_WIDTH)
        below = QHBoxLayout()
        below.setSpacing(4 * UNIT)
        below.addWidget(self.models, 1)
        below.addWidget(self.compare)
        content, self._column = stacked(self.empty, self.active, self.training, self.course)
        self._column.addLayout(below, 1)
        self._column.addStretch(0)
        self.put_scrolled(content)

    def _connect(self) -> None:
        self.empty.train_button.clicked.connect(self._commands.train)
        self.empty.lead_wanted.connect(self.page_wanted)
        self.empty.again_wanted.connect(self._look_again)
        self.active.customers_button.clicked.connect(self._to_customers)
        self.training.train_wanted.connect(self._train)
        self.models.chosen.connect(self.compare.show_models)
        self.models.use_wanted.connect(self._use)
        self.models.remove_wanted.connect(self._remove)
        self.desk.operations.updated.connect(self._arrange)
        self.desk.operations.idle.connect(self._arrange)

    @Slot()
    def _to_customers(self) -> None:
        self.page_wanted.emit("customers")

    def hand_over(self) -> object:
        """Return what is chosen for the next training."""
        return self.training.choice

    def take_over(self, kept: object) -> None:
        """Choose the same."""
        if isinstance(kept, tuple):
            self.training.take_up(kept)

    def take_focus(self) -> None:
        """Let Enter do what comes next, or the arrow keys choose a model."""
        if self._shown is None or self._shown.in_use is None:
            self.empty.take_focus()
        elif self._shown.others and self.training.isVisible():
            self.training.train_button.setFocus()
        else:
            self.models.view.setFocus()

    def refresh(self, changes: frozenset[str]) -> None:
        """Ask for the models that there are now."""
        if "shop" in changes:
            self._removal.settle()
        self._stale = True
        QTimer.singleShot(0, self, self._ask_if_seen)

    @Slot()
    def _look_again(self) -> None:
        self._stale = True
        self._ask_if_seen()

    @Slot()
    def _ask_if_seen(self) -> None:
        view = self.desk.session.view
        if self._stale and view is not None and self.isVisible():
            self._stale, self._asked = False, True
            self._ask.ask(lambda: _models_of(view))

    @Slot(object)
    def _show(self, models: Models) -> None:
        focused = self.empty.has_focus
        self._shown, self._asked = models, False
        if models.models:
            if models.in_use is not None:
                self.active.show_model(models.in_use)
                set_role(self.active.customers_button, "" if models.others else "primary")
            self.training.show_models(models)
            self.models.show_models(models)
        else:
            self.empty.say(Lack.MODEL if models.lines else Lack.SALES)
        self._arrange()
        if focused:
            self.take_focus()

    @Slot(object)
    def _show_problem(self, problem: Problem) -> None:
        self._shown, self._asked = None, False
        self.empty.say_problem(problem.message)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Show the parts that make sense now."""
        work = self.desk.operations.all
        self.course.look()
        training = self.course.running is not None
        some = self._shown is not None and bool(self._shown.models)
        used = self._shown is not None and self._shown.in_use is not None
        # After the last one was removed, it can still be brought back.
        listed = some or not self.models.note.isHidden()
        # Once something has changed, nobody knows whether there is still no model, until the answer is there.
        unknown = self.desk.session.view is not None and (self._stale or self._asked)
        self.empty.setVisible(not some and not training and not unknown)
        self.active.setVisible(used)
        self.training.setVisible(some and not training)
        self.models.setVisible(listed)
        self.compare.setVisible(some)
        self._column.setStretch(self._column.count() - 1, 0 if listed else 1)
        busy = any(running.operation.changes for running in work)
        self.models.allow(possible=not busy)

    @Slot()
    def _train(self) -> None:
        from recsys_desktop.learning.settings import TrainingOptions

        if not self._commands.training:
            options = TrainingOptions(method=self.training.method, budget=self.training.budget_choice.seconds)
            self.desk.operations.start(self.desk.tasks.train(options))

    @Slot(object)
    def _use(self, model: Model) -> None:
        if self.desk.session.shop is not None:
            self.desk.operations.start(self._tasks.use(self.desk.session.shop, model.entry))

    @Slot(object)
    def _remove(self, model: Model) -> None:
        self._removal.remove(model.entry)

    # Qt's names from here on.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for what has changed while the page was not seen."""
        super().showEvent(event)
        self._ask_if_seen()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let go for good what was removed, once another page is open."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.window().isMinimized():
            self._removal.settle()


def _models_of(view: ShopView) -> Models:
    # The database is started by whoever opens a shop, after the window is painted.
    from recsys_desktop.jobs.models import models_of

    return models_of(view)
