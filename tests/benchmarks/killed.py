"""SIGKILL at random moments: ``python -m tests.benchmarks.killed [TIMES] [SEED]``, with the sample shop."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from recsys_desktop.resources import resource
from tests.benchmarks.killing import Victim, kill_at_random


def main(times: int = 100, seed: int = 0) -> None:
    """Print how often each command was killed; an assertion fails where something was left half done."""
    with tempfile.TemporaryDirectory() as folder:
        victim = Victim(Path(folder), resource("sample", "harbour-tea-and-coffee.csv"))
        victim.prepare()
        seen = kill_at_random(victim, times, seed)
        print(f"{'command':<8} {'killed':>7} {'finished':>9}")
        for name, fates in seen.items():
            print(f"{name:<8} {fates['killed']:>7} {fates['finished']:>9}")
        print("each time: the shop opens, check is clean, all or nothing, the earlier model or a whole new one")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
