"""``demo`` and ``--self-test``: the whole way with the sample shop, shown or proved."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from recsys_desktop.cli.output import Output, WantsWindow
from recsys_desktop.cli.results import explain_text, import_result, import_text, train_result, train_text
from recsys_desktop.errors import Failed
from recsys_desktop.jobs import places
from recsys_desktop.jobs.tour import SAMPLE_NAME, Tour, sample_tour
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop


def demo(args: argparse.Namespace, output: Output, progress: Progress) -> WantsWindow | None:
    """Walk the whole way, print it, and ask for the window where there is a display."""
    folder: Path = args.keep or places.data_folder() / SAMPLE_NAME
    tour = sample_tour(folder, TrainingOptions(budget=15.0), progress)
    places.remember_shop(folder)
    output.result(tour_result(tour), tour_text(tour))
    return WantsWindow(folder) if not args.no_window and not output.as_json and has_display() else None


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def tour_result(tour: Tour) -> dict[str, Any]:
    """Return what ``--json`` says of the tour."""
    return {
        "shop": str(tour.shop),
        "import": import_result(tour.imported),
        "train": train_result(tour.trained),
        "examples": [asdict(example) for example in tour.examples],
        "exported": [{**asdict(done), "file": str(done.file)} for done in tour.exported],
    }


def tour_text(tour: Tour) -> Iterator[str]:
    """Yield the tour for people to read."""
    yield f"The sample shop “{SAMPLE_NAME}” is in {tour.shop}."
    yield from import_text(tour.imported)
    yield from train_text(tour.trained)
    for example in tour.examples:
        yield ""
        yield f"New for {example.name or example.customer}:"
        yield from (f"  {number}  {name}" for number, name in enumerate(example.products, start=1))
        yield f"Why “{example.products[0]}”?"
        yield from list(explain_text(example.why))[1:]
    yield ""
    yield from (f"Exported {done.rows:,} rows to {done.file}." for done in tour.exported)


def self_test(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Exercise every room in a temporary folder, one line a room.

    Raises:
        Failed: If a room did not do what it should.
    """
    del args
    rooms: list[str] = []

    def passed(room: str) -> None:
        rooms.append(room)
        output.say(f"ok  {room}")

    with tempfile.TemporaryDirectory(prefix="recsys-desktop-", ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        tour = sample_tour(folder / "shop", TrainingOptions(budget=1.0), progress)
        _prove(tour.imported.sales.kept > 50_000, "import")
        passed("import")
        _prove(tour.trained.training.complete, "training")
        passed("training in its own process")
        for example in tour.examples:
            total = sum(share.share for share in example.why.shares) + example.why.baseline
            _prove(abs(total - example.why.score) <= 1e-5 * max(1.0, abs(example.why.score)), "reasons")
        passed("lists and reasons")
        _prove(all(done.rows > 0 and done.file.stat().st_size == done.bytes for done in tour.exported), "export")
        passed("export")
        _prove_store(folder, progress)
        passed("backup, restore and check")
        _prove_window(folder / "shop")
        passed("window")
    output.result({"ok": True, "rooms": rooms}, ["Everything works."])


def _prove_store(folder: Path, progress: Progress) -> None:
    with Shop.open(folder / "shop") as shop:
        backup(shop, folder / "saved.zip", progress)
        before = shop.ledger.totals()
    restore(folder / "saved.zip", folder / "again", progress)
    with Shop.open(folder / "again") as shop:
        _prove(shop.ledger.totals() == before, "restore")
        _prove(not check(shop, repair=False), "check")


def _prove_window(folder: Path) -> None:
    """Start the program's window for a moment, without a screen, as a process of its own."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "recsys_desktop"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RECSYS_DESKTOP_CLOSE_AFTER_PAINT": "1"}
    done = subprocess.run(  # noqa: S603 -- our own program
        [*program, "--shop", str(folder)], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode:
        raise Failed("The self-test failed: the window did not open.", details=done.stderr)


def _prove(passed: bool, room: str) -> None:
    if not passed:
        raise Failed(f"The self-test failed: {room}.")
