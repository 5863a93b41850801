"""``--self-test``: every room of the installed program at work in a temporary folder, one line a room."""

from __future__ import annotations

import argparse
import csv
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import zip_longest
from pathlib import Path

from recsys_desktop.cli.output import Output
from recsys_desktop.errors import Failed
from recsys_desktop.jobs.exporting import ExportOptions, export_lists
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.licences import third_parties
from recsys_desktop.jobs.places import HOME_VARIABLE, log_file
from recsys_desktop.jobs.sample import SAMPLE_FILE
from recsys_desktop.jobs.tour import Tour, sample_tour
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import languages
from recsys_desktop.learning.methods import METHODS, starts_tensorflow
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.trainer import prepare
from recsys_desktop.progress import Progress, Report
from recsys_desktop.resources import resource
from recsys_desktop.sales.layouts import layouts
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop

_HEAD_LINES = 200
_SECONDS = 120
# A letter that only the right encoding brings back.
_ACCENT = "Café crème"
_CUSTOMER = "customer_id"
_ONE_IN = 8
"""Of so many of the sample's customers, one is learned from: enough that every method judges its trials."""


def self_test(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Exercise every room in a temporary folder, one line a room.

    Raises:
        Failed: If a part is missing, or a room did not do what it should.
    """
    del args
    rooms: list[str] = []

    def passed(room: str) -> None:
        rooms.append(room)
        output.say(f"ok  {room}")

    prepare()  # TensorFlow starts meanwhile
    _prove_parts()
    passed("parts and licences")
    with tempfile.TemporaryDirectory(prefix="recsys-desktop-", ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        _prove_kinds_of_files(folder, progress)
        passed("workbooks, archives and encodings")
        lines = _write_sales(folder / SAMPLE_FILE)
        once = TrainingOptions(method="factorization", budget=0.0)
        tour = sample_tour(folder / "shop", once, _looking_ahead(progress), sales=folder / SAMPLE_FILE)
        _prove_tour(tour, lines)
        _prove_pages(folder, progress)
        for room in ("import", "training in its own process", "lists and reasons", "export"):
            passed(room)
        _prove_store(folder, progress)
        passed("backup, restore and check")
        with _window(folder) as window:
            # Meanwhile: both wait for processes of their own, and neither uses the other's shop.
            _prove_methods(folder, progress)
            passed("every method")
            _prove_window(folder, window)
        passed("window, plots and paper")
    output.result({"ok": True, "rooms": rooms}, ["Everything works."])


def _prove_parts() -> None:
    _prove(len(layouts()) > 1, "layouts")
    _prove(all(part.text for part in third_parties()), "licences")
    _prove(len(languages()) > 1, "languages")


def _prove_kinds_of_files(folder: Path, progress: Progress) -> None:
    import xlsxwriter

    lines = resource("sample", SAMPLE_FILE).read_text(encoding="utf-8").splitlines()[:_HEAD_LINES]
    text = "\n".join([lines[0], *(line.replace("Coffee", _ACCENT) for line in lines[1:])])
    with xlsxwriter.Workbook(folder / "sales.xlsx") as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate(csv.reader(lines)):
            sheet.write_row(row, 0, cells)
    with zipfile.ZipFile(folder / "sales.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sales.csv", text.encode("cp1252", errors="replace"))
    for file in ("sales.xlsx", "sales.zip"):
        read = import_file(None, folder / file, ImportOptions(), progress)
        _prove(read.sales.kept > _HEAD_LINES // 2, f"reading {file}")


def _write_sales(file: Path) -> int:
    """Write the sample's sales to some customers; returns how many lines that are."""
    with resource("sample", SAMPLE_FILE).open(encoding="utf-8", newline="") as sample:
        head, *lines = csv.reader(sample)
    at = head.index(_CUSTOMER)
    some = set(sorted({line[at] for line in lines})[::_ONE_IN])
    chosen = [line for line in lines if line[at] in some]
    with file.open("w", encoding="utf-8", newline="") as part:
        csv.writer(part).writerows([head, *chosen])
    return len(chosen)


def _looking_ahead(progress: Progress) -> Progress:
    """Let each training have the next one's process start TensorFlow, which takes longer than to learn so little."""

    def show(report: Report) -> None:
        prepare()
        progress.forward(report)

    return Progress(show)


def _prove_tour(tour: Tour, lines: int) -> None:
    _prove(tour.imported.sales.kept > 0.9 * lines, "import")
    _prove(tour.trained.training.complete, "training")
    for example in tour.examples:
        total = sum(share.share for share in example.why.shares) + example.why.baseline
        _prove(abs(total - example.why.score) <= 1e-5 * max(1.0, abs(example.why.score)), "reasons")
    _prove(all(done.rows > 0 and done.file.stat().st_size == done.bytes for done in tour.exported), "export")


def _prove_pages(folder: Path, progress: Progress) -> None:
    with Shop.open(folder / "shop") as shop:
        for name in ("lists.html", "lists.pdf"):
            done = export_lists(ShopView(shop), folder / name, ExportOptions(top=3), progress)
            _prove(done.rows > 0 and done.file.stat().st_size == done.bytes, f"export to {name}")


def _prove_store(folder: Path, progress: Progress) -> None:
    with Shop.open(folder / "shop") as shop:
        backup(shop, folder / "saved.zip", progress)
        before = shop.ledger.totals()
    restore(folder / "saved.zip", folder / "again", progress)
    with Shop.open(folder / "again") as shop:
        _prove(shop.ledger.totals() == before, "restore")
        _prove(not check(shop, repair=False), "check")


def _prove_methods(folder: Path, progress: Progress) -> None:
    """Train by the methods that the tour has not used, in two shops that the window does not use.

    Two at a time: most of it is waiting for processes to begin.
    """
    methods = sorted((method for method in (*METHODS, "auto") if method != "factorization"), key=starts_tensorflow)
    with ThreadPoolExecutor(2) as pool:
        halves = [pool.submit(_train_by, methods[at::2], folder, progress) for at in range(2)]
        for half in halves:
            half.result()


def _train_by(methods: Sequence[str], folder: Path, progress: Progress) -> None:
    with Shop.open_or_create(folder / f"{methods[0]} and others") as shop:
        import_file(shop, folder / SAMPLE_FILE, ImportOptions(), progress)
        for method, following in zip_longest(methods, methods[1:]):
            line = _looking_ahead(progress) if following and starts_tensorflow(following) else progress
            trained = train(shop, TrainingOptions(method=method, budget=0.0), line)
            _prove(trained.training.complete, f"training by {method}")


def _window(folder: Path) -> subprocess.Popen[str]:
    """Start the program as a process of its own, with its window on no screen and a home of its own."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "recsys_desktop"]
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "RECSYS_DESKTOP_CLOSE_AFTER_PAINT": "1",
        HOME_VARIABLE: str(folder / "home"),
    }  # fmt: skip
    return subprocess.Popen(  # noqa: S603 -- our own program
        [*program, "--shop", str(folder / "shop")],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def _prove_window(folder: Path, window: subprocess.Popen[str]) -> None:
    try:
        _, errors = window.communicate(timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        window.kill()
        raise
    log = folder / "home" / "log" / log_file().name
    said = log.read_text(encoding="utf-8") if log.exists() else ""
    if window.returncode or said:
        raise Failed("The self-test failed: the window.", details=f"{window.returncode}\n{errors}\n{said}")


def _prove(passed: bool, room: str) -> None:
    if not passed:
        raise Failed(f"The self-test failed: {room}.")
