"""Training in a process of its own, which the caller watches.

TensorFlow stalls a window while it is imported and keeps its memory for good, so it lives in a child process
(trainer.py). The child sends reports through a pipe and writes each better state to a folder (artefacts.py). To
cancel, or to stop and keep the best, the child is simply ended: the folder then holds the best complete state,
whatever the child was doing at the moment.
"""

from __future__ import annotations

import contextlib
import multiprocessing.process
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from recsys_desktop import language
from recsys_desktop.errors import Cancelled, Failed, Problem
from recsys_desktop.language import translate
from recsys_desktop.learning.artefacts import kept
from recsys_desktop.learning.methods import starts_tensorflow
from recsys_desktop.learning.purchases import Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.trainer import COLUMNS, GOODS, Order, take
from recsys_desktop.progress import Progress

_POLL_SECONDS = 0.05


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
    for name in COLUMNS:
        np.save(folder / f"{name}.npy", getattr(purchases, name))
    if purchases.goods is not None:
        purchases.goods.write(folder / GOODS)
    trainer = take(tensorflow=starts_tensorflow(options.method))
    try:
        trainer.pipe.send(Order(folder, purchases.customers, purchases.products, options, language.handed_on()))
        return _watch(trainer.child, trainer.pipe, folder, progress)
    finally:
        trainer.end()
        for name in COLUMNS:
            (folder / f"{name}.npy").unlink(missing_ok=True)
        (folder / GOODS).unlink(missing_ok=True)


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
