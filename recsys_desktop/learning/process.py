"""Training in a process of its own, which the caller watches.

TensorFlow stalls a window while it is imported and keeps its memory for good, so it lives in a child process
(multiprocessing's *spawn*; never fork). The child sends reports through a pipe and writes each better state to a
folder (artefacts.py). To cancel, or to stop and keep the best, the child is simply ended: the folder then holds the
best complete state, whatever the child was doing at the moment. A child whose parent is gone ends itself.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from recsys_desktop import language
from recsys_desktop.errors import Cancelled, Failed, Problem
from recsys_desktop.language import translate
from recsys_desktop.learning.artefacts import Keeper, kept
from recsys_desktop.learning.goods import Goods
from recsys_desktop.learning.methods import train
from recsys_desktop.learning.purchases import Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress, Report

_POLL_SECONDS = 0.05
_GOODS = "goods.json"
_COLUMNS = ("customer", "product", "order", "day")


@dataclass(frozen=True)
class _Order:
    """What the child is told at its start."""

    folder: Path
    customers: int
    products: int
    options: TrainingOptions
    language: language.Handed


def train_in_process(purchases: Purchases, options: TrainingOptions, folder: Path, progress: Progress) -> Path:
    """Train in a child process and return the folder of the best state (artefacts.py).

    ``progress.cancel()`` ends it at once; ``progress.stop()`` ends it at once and keeps the best so far. Both
    act within a few tenths of a second, and the child's memory goes back to the system.

    Args:
        purchases: All sales lines of known customers.
        options: What is wanted.
        folder: An empty folder to work in, on the disk where the model shall stay.
        progress: Is told what the child reports.

    Raises:
        Cancelled: If it was cancelled, or stopped before anything was learned.
        Refused: If the method cannot learn from these sales.
        Failed: If the child crashed; the sentence says so, the details hold what it wrote last.
    """
    progress.report(translate("Progress", "Starting to learn"))
    for name in _COLUMNS:
        np.save(folder / f"{name}.npy", getattr(purchases, name))
    if purchases.goods is not None:
        purchases.goods.write(folder / _GOODS)
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    order = _Order(folder, purchases.customers, purchases.products, options, language.handed_on())
    child = context.Process(target=_child, args=(there, order), name="training", daemon=True)
    child.start()
    there.close()
    try:
        return _watch(child, here, folder, progress)
    finally:
        child.kill()
        child.join()
        child.close()
        here.close()
        for name in _COLUMNS:
            (folder / f"{name}.npy").unlink(missing_ok=True)
        (folder / _GOODS).unlink(missing_ok=True)


def _watch(child: multiprocessing.process.BaseProcess, pipe: Connection, folder: Path, progress: Progress) -> Path:
    while True:
        progress.check()
        if progress.stopping:
            # Dead before we look: it might replace what we are about to take.
            child.kill()
            child.join()
            return _best(folder)
        if not pipe.poll(_POLL_SECONDS):
            continue
        try:
            message = pipe.recv()
        except (EOFError, ConnectionError):
            child.join()
            progress.check()
            raise Failed(
                translate(
                    "Learning",
                    "The training ended unexpectedly. Your sales and earlier models are untouched; try again, and if "
                    "it happens again, close other programs to free memory.",
                ),
                details=f"exit code {child.exitcode}\n{_last_words(folder)}",
            ) from None
        if message is None:
            return _best(folder)
        if isinstance(message, Problem):
            raise message
        progress.forward(message)


def _best(folder: Path) -> Path:
    best = kept(folder)
    if best is None:
        raise Cancelled(translate("Learning", "Stopped before anything was learned. Everything is as it was before."))
    return best


def _last_words(folder: Path) -> str:
    with contextlib.suppress(OSError):
        return (folder / "training.log").read_text(encoding="utf-8", errors="replace")[-4000:]
    return ""


def _child(pipe: Connection, order: _Order) -> None:
    """Run in the child: train, report, and say at the end that it is done (None) or what went wrong."""
    # A terminal sends Ctrl-C to both; it is the parent's to answer.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _redirect_output(order.folder / "training.log")
    with contextlib.suppress(OSError, AttributeError):
        os.nice(5)  # the window and the merchant's other programs come first
    threading.Thread(target=_end_with_parent, args=(multiprocessing.parent_process(),), daemon=True).start()
    try:
        language.take_up(order.language)
        pipe.send(Report(translate("Progress", "Starting to learn")))
        columns = {name: np.load(order.folder / f"{name}.npy", allow_pickle=False) for name in _COLUMNS}
        goods = Goods.read(order.folder / _GOODS)
        purchases = Purchases(**columns, customers=order.customers, products=order.products, goods=goods)
        train(purchases, order.options, Keeper(order.folder), Progress(pipe.send))
        pipe.send(None)
    except Problem as problem:
        pipe.send(problem)
    except MemoryError:
        pipe.send(
            Failed(
                translate(
                    "Learning",
                    "This shop needs more memory for training than the computer has free. Close other programs.",
                )
            )
        )
    except Exception as error:
        traceback.print_exc()
        pipe.send(_crash(error))


def _crash(error: Exception) -> Failed:
    if isinstance(error, OSError):
        from recsys_desktop.errors import machine_fault

        return machine_fault(error, translate("Doing", "learning"))
    return Failed(
        translate("Learning", "The training broke down. Your sales and earlier models are untouched."),
        details="".join(traceback.format_exception(error)),
    )


def _redirect_output(log: Path) -> None:
    """Send what TensorFlow prints to a file: its last lines explain a crash."""
    file = log.open("w", encoding="utf-8")
    for descriptor in (1, 2):
        with contextlib.suppress(OSError):  # a window program has no console
            os.dup2(file.fileno(), descriptor)
    sys.stdout = sys.stderr = file


def _end_with_parent(parent: multiprocessing.process.BaseProcess | None) -> None:
    if parent is not None:
        parent.join()
        os._exit(1)
