"""What a long-running job is given: to report how far it is, and to ask whether it should end.

Jobs know nothing of windows or terminals. A face (the window, the command line, a test) makes a
:class:`Progress` with a function that shows a :class:`Report`, hands it to a job, and may call
:meth:`Progress.cancel` or :meth:`Progress.stop` from any thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from recsys_desktop.errors import Cancelled
from recsys_desktop.language import mark, translate

UNITS = (
    mark("Unit", "bytes"),
    mark("Unit", "customers"),
    mark("Unit", "lines"),
    mark("Unit", "megabytes"),
    mark("Unit", "models"),
    mark("Unit", "rounds"),
    mark("Unit", "steps"),
    mark("Unit", "tables"),
)
"""What jobs count."""

_SETTLED_SECONDS = 5.0
"""Before that, the pace of a job of many parts tells nothing of the time that is left."""

_STEPS = 1_000
_WATCH_SECONDS = 0.05


@dataclass(frozen=True)
class Report:
    """How far a job is.

    Attributes:
        phase: What happens now, in the merchant's words ("Reading sales lines").
        done: Units finished.
        total: Units in all; 0 where it is not known.
        unit: The merchant's unit, plural, one of UNITS as it stands there; a face translates it.
        seconds_left: A careful guess, or None.
        figures: Named figures of the moment (epoch, loss, validation NDCG).
        method: The method that is tried now, where several are; "" otherwise.
    """

    phase: str
    done: int = 0
    total: int = 0
    unit: str = ""
    seconds_left: float | None = None
    figures: Mapping[str, float] = field(default_factory=dict)
    method: str = ""

    @property
    def told_unit(self) -> str:
        """The unit, in the language that is spoken."""
        return translate("Unit", self.unit) if self.unit else ""

    @property
    def share(self) -> float | None:
        """The finished share between 0 and 1, or None where the total is not known."""
        return min(1.0, self.done / self.total) if self.total > 0 else None


class Progress:
    """One job's line to whoever waits for it; every method may be called from any thread."""

    def __init__(self, show: Callable[[Report], None] | None = None) -> None:
        self._show = show
        self._cancelled = threading.Event()
        self._stopping = threading.Event()
        self._phase = ""
        self._phase_began = 0.0
        self._phase_from = 0

    def report(
        self,
        phase: str,
        done: int = 0,
        total: int = 0,
        unit: str = "",
        *,
        seconds_left: float | None = None,
        figures: Mapping[str, float] | None = None,
        method: str = "",
    ) -> None:
        """Show how far the job is; raises :class:`Cancelled` where it should end.

        Args:
            phase: What happens now, in the merchant's words.
            done: Units finished.
            total: Units in all; 0 where it is not known.
            unit: The merchant's unit, plural.
            seconds_left: The job's own guess; otherwise one is made from the pace since the phase's first report, which
                needs a second one and more than a second.
            figures: Named figures of the moment.
            method: The method that is tried now, where several are.
        """
        self.check()
        now = time.monotonic()
        if phase != self._phase:
            self._phase, self._phase_began, self._phase_from = phase, now, done
        elapsed, finished = now - self._phase_began, done - self._phase_from
        if seconds_left is None and total > 0 and finished > 0 and elapsed > 1:
            seconds_left = elapsed * (total - done) / finished
        if self._show is not None:
            self._show(Report(phase, done, total, unit, seconds_left, figures or {}, method))

    def forward(self, report: Report) -> None:
        """Show a report that was made elsewhere (in the training process)."""
        self.check()
        if self._show is not None:
            self._show(report)

    def cancel(self) -> None:
        """Ask the job to end and leave everything as it was."""
        self._cancelled.set()

    def stop(self) -> None:
        """Ask the job to end and keep what is good so far."""
        self._stopping.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job should end and leave everything as it was."""
        return self._cancelled.is_set()

    @property
    def stopping(self) -> bool:
        """Whether the job should end and keep what is good so far."""
        return self._stopping.is_set()

    def check(self) -> None:
        """Raise :class:`Cancelled` where the job should end."""
        if self.cancelled:
            raise Cancelled

    @contextmanager
    def interrupting(self, interrupt: Callable[[], None]) -> Iterator[None]:
        """Call a function in another thread soon after the job is cancelled, and again until the block ends.

        Args:
            interrupt: Ends what the block may be waiting for, such as a database's statement; does no harm otherwise.
        """
        done = threading.Event()

        def watch() -> None:
            while not done.wait(_WATCH_SECONDS):
                if self.cancelled:
                    interrupt()

        watcher = threading.Thread(target=watch, name="cancel-watch", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()


class Parts:
    """A long job done part by part, whose bar moves on over all of them and never back.

    Args:
        whole: Where it is told.
        weights: How long each part may take, in any unit.
    """

    def __init__(self, whole: Progress, weights: Sequence[float]) -> None:
        self._whole, self._weights = whole, weights
        self._began = time.monotonic()
        self._number = 0
        self._share = 0.0

    def begin(self, name: str) -> Progress:
        """Return the line of the next part.

        Args:
            name: What it is ("Method 2 of 4"); stands before whatever the part reports.
        """
        begin, weight = sum(self._weights[: self._number]), self._weights[self._number]
        self._number += 1

        def tell(report: Report) -> None:
            self._tell(f"{name}, {report.phase[:1].lower()}{report.phase[1:]}", begin + weight * (report.share or 0.0))

        return _Part(self._whole, tell)

    def _tell(self, phase: str, done: float) -> None:
        self._share = max(self._share, done / sum(self._weights))
        elapsed, left = time.monotonic() - self._began, None
        if elapsed > _SETTLED_SECONDS and self._share > 0:
            left = elapsed * (1 - self._share) / self._share
        self._whole.report(phase, round(_STEPS * self._share), _STEPS, seconds_left=left)


class _Part(Progress):
    """One part of a whole, which ends with it."""

    def __init__(self, whole: Progress, show: Callable[[Report], None]) -> None:
        super().__init__(show)
        self._whole = whole

    @property
    def cancelled(self) -> bool:
        return self._whole.cancelled

    @property
    def stopping(self) -> bool:
        return self._whole.stopping
