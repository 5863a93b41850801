"""``demo``: the whole way with the sample shop, shown."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from recsys_desktop.cli.output import Output, WantsWindow
from recsys_desktop.cli.results.lists import explain_text
from recsys_desktop.cli.results.models import train_result, train_text
from recsys_desktop.cli.results.sales import import_result, import_text
from recsys_desktop.jobs import places
from recsys_desktop.jobs.sample import SAMPLE_NAME
from recsys_desktop.jobs.tour import Tour, sample_tour
from recsys_desktop.language import translate
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress


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
    yield translate("Commands", "The sample shop “{name}” is in {folder}.").format(name=SAMPLE_NAME, folder=tour.shop)
    yield from import_text(tour.imported)
    yield from train_text(tour.trained)
    for example in tour.examples:
        yield ""
        yield translate("Commands", "New for {customer}:").format(customer=example.name or example.customer)
        yield from (f"  {number}  {name}" for number, name in enumerate(example.products, start=1))
        yield translate("Commands", "Why “{product}”?").format(product=example.products[0])
        yield from list(explain_text(example.why))[1:]
    yield ""
    for done in tour.exported:
        yield translate("Commands", "Exported %Ln rows to {file}.", "", done.rows).format(file=done.file)
