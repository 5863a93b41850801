"""Kills the command line at random moments and looks at what is left."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass
class Victim:
    """A shop whose commands are killed.

    Attributes:
        folder: Where everything lies.
        sales: A sales file of which the shop already holds the first half.
    """

    folder: Path
    sales: Path

    @property
    def shop(self) -> Path:
        """The shop's folder."""
        return self.folder / "shop"

    def command(self, *words: object) -> subprocess.Popen[bytes]:
        """Start a command."""
        environment = {**os.environ, "RECSYS_DESKTOP_HOME": str(self.folder / "home")}
        return subprocess.Popen(
            [sys.executable, "-m", "recsys_desktop", "--shop", str(self.shop), "--json", *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )

    def run(self, *words: object) -> dict[str, Any]:
        """Run a command to its end and return what it says."""
        process = self.command(*words)
        out = process.communicate()[0]
        assert process.returncode == 0, words
        result: dict[str, Any] = json.loads(out)
        return result

    def prepare(self) -> None:
        """Import the first half of the sales, train, export."""
        half = self.folder / "half.csv"
        with self.sales.open(encoding="utf-8", newline="") as source, half.open("w", encoding="utf-8") as target:
            lines = source.readlines()
            target.writelines(lines[: len(lines) // 2])
        self.run("import", half)
        self.run("train", "--budget", "0.1")
        self.run("export", "--to", self.folder / "lists.csv")

    def kill_once(self, words: list[object], after: float) -> str:
        """Kill a command some seconds after its start; return what became of it."""
        process = self.command(*words)
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        return "finished" if process.returncode == 0 else "killed"


def jobs(victim: Victim) -> dict[str, tuple[list[object], float]]:
    """Return the commands to kill, and about how long each takes."""
    return {
        "import": (["import", victim.sales], 2.0),
        "train": (["train", "--budget", "0.1"], 7.0),
        "export": (["export", "--to", victim.folder / "lists.csv"], 1.0),
    }


def kill_at_random(victim: Victim, times: int, seed: int) -> dict[str, dict[str, int]]:
    """Kill import, training and export in turn, and prove after each that all or nothing was done.

    Returns:
        For each command how often it was killed and how often it had finished.
    """
    dice = random.Random(seed)
    seen: dict[str, dict[str, int]] = {}
    every_line = whole(victim)
    before = victim.run("status")
    for number in range(times):
        name, (words, seconds) = list(jobs(victim).items())[number % 3]
        rows = exported_rows(victim)
        fate = victim.kill_once(words, dice.uniform(0, seconds))
        after = victim.run("status")
        assert victim.run("check") == {"ok": True, "problems": []}, (number, name)
        if name != "import" or (fate == "killed" and after["lines"] == before["lines"]):
            assert after["lines"] == before["lines"]
        else:
            assert after["lines"] == every_line
        if name != "train" or (fate == "killed" and after["active_model"] == before["active_model"]):
            assert after["active_model"] == before["active_model"]
        assert exported_rows(victim) in (rows, 10 * after["customers"])
        if name == "import" and after["lines"] != before["lines"]:
            victim.run("undo-import", victim.run("imports")["imports"][-1]["id"])
            after = victim.run("status")
        seen.setdefault(name, {"killed": 0, "finished": 0})[fate] += 1
        before = after
    return seen


def whole(victim: Victim) -> int:
    """Return how many sales lines the whole file holds."""
    return int(victim.run("import", victim.sales, "--dry-run")["imports"][0]["added"])


def exported_rows(victim: Victim) -> int:
    """Return how many rows the exported file has; it must be whole."""
    with (victim.folder / "lists.csv").open(encoding="utf-8-sig", newline="") as file:
        return sum(len(row) == 11 for row in csv.reader(file)) - 1
