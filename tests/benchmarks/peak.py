"""How much memory some work takes at most, above what its process held before."""

from __future__ import annotations

import math
from pathlib import Path

_PROC = Path("/proc/self")


class Peak:
    """Begins to look on when it is made.

    What ``getrusage`` tells as the most memory ever held is handed on to a child from the process that starts it. Linux
    counts each process for itself under ``/proc``, and forgets the most where it is told to.
    """

    def __init__(self) -> None:
        try:
            (_PROC / "clear_refs").write_text("5")
            self._before = _kilobytes("VmRSS")
        except OSError:
            self._before = math.nan

    def megabytes(self) -> float:
        """Return the most so far, above the start; NaN where no ``/proc`` tells it."""
        return math.nan if math.isnan(self._before) else (_kilobytes("VmHWM") - self._before) / 1024


def _kilobytes(name: str) -> float:
    lines = (_PROC / "status").read_text().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(name))


def in_words(megabytes: float) -> str:
    """Return a figure for a table."""
    return "not measured" if math.isnan(megabytes) else f"{megabytes:,.0f} MB"
