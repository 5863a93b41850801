"""All that is asked of the window, measured in one run: ``python -m tests.benchmarks.marks [SALES.csv]``.

The gaps of the event loop (responsiveness.py), how soon a choice is answered and a cancel is heard, the memory of a
shop of 1,000,000 lines after a training, and the start (start.py). It takes some minutes.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtWidgets import QApplication

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.jobs.places import HOME_VARIABLE
from recsys_desktop.jobs.sample import SAMPLE_FILE
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.resources import resource
from tests.benchmarks import responsiveness, start
from tests.benchmarks.made_shop import make_large_shop
from tests.benchmarks.watching import finish, import_of, live, quiet, until

CHOSEN = 20
LINES = 1_000_000
_MEMORY = "--memory"


def told(what: str, measured: float, asked: float, unit: str) -> None:
    """Print a line of the table."""
    verdict = "" if measured < asked else "  over"
    print(f"{what:<62} {measured:>8.1f} {unit:<3} asked: {asked:.0f}{verdict}", flush=True)


def measure_choosing(program: Program, shop: Path) -> None:
    """Print how long it takes from choosing a customer to both lists and Why."""
    program.window.open_named("customers")
    finish(program, program.window.commands.open_folder(shop))
    page = next(page for page in program.window.pages if isinstance(page, CustomersPage))
    until(lambda: page.why_panel.why is not None)
    taken = []
    for row in range(1, CHOSEN + 1):
        quiet(program)
        live(300)
        page.why_panel.clear()
        began = time.perf_counter()
        page.people.view.selectRow(row)
        until(lambda: page.why_panel.why is not None, every=1)
        taken.append(1_000 * (time.perf_counter() - began))
    told("choosing a customer, until both lists and Why (median of 20)", statistics.median(taken), 100, "ms")
    told("choosing a customer, the slowest of 20", max(taken), 100, "ms")


def measure_cancelling(program: Program, home: Path, sales: Path) -> None:
    """Print how long it takes from a cancel until the work has ended."""
    desk = program.desk
    finish(program, program.window.commands.open_folder(home / "New shop", create=True))
    finish(program, desk.operations.start(import_of(program, resource("sample", SAMPLE_FILE))))
    for name, phase, operation in (
        ("an import at its start", "", import_of(program, sales)),
        ("an import while it is read", "Reading", import_of(program, sales)),
        ("an import while it is stored", "Storing", import_of(program, sales)),
        ("a training at its start", "", desk.tasks.train()),
        ("a training in the middle", "Trying", desk.tasks.train()),
    ):
        told(f"cancelling {name}", _cancelled(program, operation, phase), 500, "ms")


def _cancelled(program: Program, operation: Operation[Any], phase: str) -> float:
    running = program.desk.operations.start(operation)
    until(lambda: running.report is not None and running.report.phase.startswith(phase))
    began = time.perf_counter()
    running.cancel()
    until(lambda: not program.desk.operations.all, every=1)
    return 1_000 * (time.perf_counter() - began)


def measure_memory(shop: Path) -> None:
    """Open a shop, train, look at customers, and print the megabytes that this process holds."""
    app = QApplication(sys.argv[:1])
    program = Program(app, None)
    program.window.show()
    program.window.open_named("customers")
    finish(program, program.window.commands.open_folder(shop))
    finish(program, program.desk.operations.start(program.desk.tasks.train(TrainingOptions(budget=1.0))))
    live(1_000)
    quiet(program)
    told(f"memory with {LINES:,} lines open, after a training", _megabytes(), 500, "MB")
    program.window.close()
    program.shut_down()


def _megabytes() -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def main(sales: Path) -> None:
    """Print the tables."""
    responsiveness.main(str(sales))
    print()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        large = make_large_shop(Path(home) / "Large shop", lines=LINES, personal=True)
        command = [sys.executable, "-m", "tests.benchmarks.marks", _MEMORY, str(large)]
        subprocess.run(command, check=True)
        program = Program(app, None)
        try:
            program.window.show()
            measure_choosing(program, large)
            measure_cancelling(program, Path(home), sales)
        finally:
            program.window.close()
            program.shut_down()
    print()
    start.main()


if __name__ == "__main__":
    if sys.argv[1:2] == [_MEMORY]:
        measure_memory(Path(sys.argv[2]))
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else resource("sample", SAMPLE_FILE))
