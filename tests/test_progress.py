"""How long a job still takes, by its pace."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from recsys_desktop import progress
from recsys_desktop.progress import Progress, Report


class Clock:
    """Seconds that pass only when they are told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(progress, "time", SimpleNamespace(monotonic=clock.monotonic))
    return clock


def test_the_pace_is_that_of_the_phase_and_what_was_done_before_it_does_not_count(clock: Clock) -> None:
    shown: list[Report] = []
    job = Progress(shown.append)
    job.report("Trying settings 1", 1, 100)
    clock.now += 40
    job.report("Trying settings 1", 21, 100)
    job.report("Trying settings 2", 60, 100)
    clock.now += 4
    job.report("Trying settings 2", 62, 100)
    assert [one.seconds_left for one in shown] == [None, pytest.approx(158), None, pytest.approx(76)]


def test_a_job_s_own_guess_stands(clock: Clock) -> None:
    shown: list[Report] = []
    job = Progress(shown.append)
    job.report("Learning", 0, 10)
    clock.now += 10
    job.report("Learning", 5, 10, seconds_left=3.0)
    job.report("Learning", 5, 10)
    assert [one.seconds_left for one in shown] == [None, 3.0, pytest.approx(10)]
