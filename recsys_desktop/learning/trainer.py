"""The training process: started ahead of its order, so that TensorFlow's start is over when the order comes.

TensorFlow takes seconds to start. Whoever knows that a training is likely (the Model page is open, the purchases are
being read) calls :func:`prepare`; the process then waits, and ends itself when no order comes or the parent is gone. It
is started by multiprocessing's *spawn*, never by fork. While TensorFlow is imported on one thread, an order that has
come meanwhile is worked on as far as it needs none. Where none has come yet, TensorFlow is warmed up too.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from recsys_desktop import language
from recsys_desktop.errors import Failed, Problem
from recsys_desktop.language import translate
from recsys_desktop.learning.artefacts import Keeper
from recsys_desktop.learning.goods import Goods
from recsys_desktop.learning.heap import keep_freed_memory
from recsys_desktop.learning.methods import train
from recsys_desktop.learning.purchases import Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress, Report

GOODS = "goods.json"
COLUMNS = ("customer", "product", "order", "day")
"""The purchases on their way: these columns as .npy in the folder, and the goods beside them."""

UNUSED_SECONDS = 120.0
"""How long a process waits for an order: it holds half a gigabyte."""

_MARGIN_SECONDS = 15.0
"""So long before its end none is taken any more."""

UNUSED_BY_KERAS = ("matplotlib", "pandas", "scipy", "sklearn")
"""What Keras imports where it finds it, for features of which no training makes use: a third of its start."""

_lock = threading.Lock()
_waiting: list[Trainer] = []  # one at most


@dataclass(frozen=True)
class Order:
    """What the child is told to do."""

    folder: Path
    customers: int
    products: int
    options: TrainingOptions
    language: language.Handed


@dataclass(frozen=True)
class Trainer:
    """A training process.

    Attributes:
        child: The process.
        pipe: Takes one :class:`Order`; gives reports, and at the end None or what went wrong.
        began: When it was started, by the monotonic clock.
    """

    child: multiprocessing.process.BaseProcess
    pipe: Connection
    began: float = field(default_factory=time.monotonic)

    @property
    def usable(self) -> bool:
        """Whether it still takes an order."""
        return self.child.is_alive() and time.monotonic() - self.began < UNUSED_SECONDS - _MARGIN_SECONDS

    def end(self) -> None:
        """End it at once, whatever it does."""
        self.child.kill()
        self.child.join()
        self.child.close()
        self.pipe.close()


def prepare() -> None:
    """Have a process with TensorFlow waiting for an order; it takes a few hundredths of a second to begin with it."""
    with _lock:
        if _waiting and not _waiting[0].usable:
            _waiting.pop().end()
        if not _waiting:
            _waiting.append(_start(tensorflow=True))


def take(*, tensorflow: bool) -> Trainer:
    """Return a process for one order: the one that waits, where TensorFlow is wanted, or else a new one."""
    with _lock:
        waiting = _waiting.pop() if tensorflow and _waiting else None
    if waiting is not None and waiting.usable:
        return waiting
    if waiting is not None:
        waiting.end()
    return _start(tensorflow=tensorflow)


def dismiss() -> None:
    """End the process that waits, if there is one."""
    with _lock:
        while _waiting:
            _waiting.pop().end()


def _start(*, tensorflow: bool) -> Trainer:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_serve, args=(there, tensorflow), name="training", daemon=True)
    child.start()
    there.close()
    return Trainer(child, here)


def _serve(pipe: Connection, tensorflow: bool) -> None:
    """Run in the child: wait for the order, train, report, and say at the end None or what went wrong."""
    # A terminal sends Ctrl-C to both; it is the parent's to answer.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError, AttributeError):
        os.nice(5)  # the window and the merchant's other programs come first
    threading.Thread(target=_end_with_parent, args=(multiprocessing.parent_process(),), daemon=True).start()
    keep_freed_memory()
    _redirect_output(Path(os.devnull))
    sys.modules.update(dict.fromkeys(UNUSED_BY_KERAS))  # type: ignore[arg-type]  # None: counts as not installed
    ordered, warming = threading.Event(), threading.Lock()
    if tensorflow:
        threading.Thread(target=_start_tensorflow, args=(ordered, warming), daemon=True).start()
    try:
        order: Order | None = pipe.recv() if pipe.poll(UNUSED_SECONDS) else None
    except (EOFError, ConnectionError):
        order = None
    if order is None:
        os._exit(0)  # at once, even in the middle of an import
    ordered.set()
    with warming:  # what has begun is worth its end: the training would do the same
        pass
    _work(pipe, order)


def _start_tensorflow(ordered: threading.Event, warming: threading.Lock) -> None:
    with contextlib.suppress(Exception):  # whoever needs it imports it again, and tells
        # What modules bring is no garbage: to look for some again and again while they come takes a third of a second.
        gc.disable()
        try:
            from recsys_desktop.learning.fitting import warm_up
        finally:
            gc.freeze()
            gc.enable()
        with warming:
            if not ordered.is_set():
                warm_up()


def _work(pipe: Connection, order: Order) -> None:
    _redirect_output(order.folder / "training.log")
    try:
        language.take_up(order.language)
        pipe.send(Report(translate("Progress", "Starting to learn")))
        columns = {name: np.load(order.folder / f"{name}.npy", allow_pickle=False) for name in COLUMNS}
        goods = Goods.read(order.folder / GOODS)
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
        pipe.send(_crash(error, order.folder))


def _crash(error: Exception, folder: Path) -> Failed:
    if isinstance(error, OSError):
        from recsys_desktop.errors import machine_fault

        return machine_fault(error, translate("Doing", "learning"), folder)
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
