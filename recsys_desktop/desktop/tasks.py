"""The operations that the window starts: jobs with a title, and what to tell of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.session import EVERYTHING, Session
from recsys_desktop.progress import Progress

if TYPE_CHECKING:
    from recsys_desktop.jobs.proof import Proof
    from recsys_desktop.jobs.training import Trained
    from recsys_desktop.learning.settings import TrainingOptions
    from recsys_desktop.store.shop import Shop

TRAINING_SECONDS = 30.0
TEST = frozenset({"test"})
"""What a test of the lists changes."""


class Tasks(QObject):
    """Makes the operations of one session; nothing is started here."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def open(self, folder: Path, *, create: bool = False) -> Operation[Shop]:
        """Open a shop, or make one where there is none and ``create`` is wished; the session adopts it."""
        return Operation(
            self.tr("Opening the shop"), lambda _: self._session.open(folder, create=create), changes=EVERYTHING
        )

    def sample(self, folder: Path) -> Operation[Shop]:
        """Make the sample shop in a folder; the session adopts it."""

        def run(progress: Progress) -> Shop:
            from recsys_desktop.jobs.currency import choose_currency
            from recsys_desktop.jobs.importing import ImportOptions, import_file
            from recsys_desktop.jobs.sample import SAMPLE_CURRENCY, SAMPLE_FILE
            from recsys_desktop.resources import resource

            shop = self._session.open(folder, create=True)
            try:
                import_file(shop, resource("sample", SAMPLE_FILE), ImportOptions(), progress)
                choose_currency(shop, SAMPLE_CURRENCY, progress)
            except BaseException:
                self._session.give_up(shop)
                raise
            return shop

        return Operation(self.tr("Making the sample shop"), run, changes=EVERYTHING)

    def train(self, options: TrainingOptions | None = None) -> Operation[Trained]:
        """Learn from all sales of the open shop, in a process of its own."""

        def run(progress: Progress) -> Trained:
            from recsys_desktop.jobs.training import train
            from recsys_desktop.learning.settings import TrainingOptions

            return train(self._shop(), options or TrainingOptions(budget=TRAINING_SECONDS), progress)

        tell: Callable[[Trained], str] = self._trained
        title = self.tr("Training a new model")
        return Operation(title, run, changes=frozenset({"model"}), keeps_best=True, tell=tell)

    def test(
        self,
        methods: tuple[str, ...],
        *,
        learning_curve: bool,
        weeks: float | None = None,
        budget: float = TRAINING_SECONDS,
    ) -> Operation[Proof]:
        """Test methods on the open shop's last weeks; the shop keeps what comes of it.

        Args:
            methods: Their names.
            learning_curve: Whether less history is tried, too.
            weeks: How many of the last weeks are the test; None for as many as fit the shop.
            budget: For how many seconds each method looks for its best settings.
        """

        def run(progress: Progress) -> Proof:
            from recsys_desktop.jobs.evaluating import EvaluateOptions, evaluate_and_keep
            from recsys_desktop.learning.settings import TrainingOptions

            training = TrainingOptions(budget=budget)
            options = EvaluateOptions(methods, weeks, training=training, learning_curve=learning_curve)
            return evaluate_and_keep(self._shop(), options, progress)

        return Operation(self.tr("Testing the lists"), run, changes=TEST, tell=self._tested)

    def _shop(self) -> Shop:
        from recsys_desktop.errors import NotFound

        shop = self._session.shop
        if shop is None:
            raise NotFound(self.tr("No shop is open. Open one first."))
        return shop

    def _tested(self, _: Proof) -> str:
        return self.tr("The lists are tested: the Report page shows how they did.")

    def _trained(self, trained: Trained) -> str:
        if not trained.training.complete:
            return self.tr("Stopped: the best model so far is kept and in use.")
        return self.tr("The new model is ready and in use.")
