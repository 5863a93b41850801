"""Trains a method on what lies before a cut, in a process of its own, and lets it make lists for judged customers."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from recsys_desktop.language import translate
from recsys_desktop.learning.artefacts import Parameters, read_training
from recsys_desktop.learning.methods import METHODS
from recsys_desktop.learning.popularity import new_buyers
from recsys_desktop.learning.process import train_in_process
from recsys_desktop.learning.protocol import Relevant, Window, compact
from recsys_desktop.learning.purchases import Ints, pair_up
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.validation import Validation
from recsys_desktop.progress import Parts, Progress

EVERYBODY = 2**31
SHARES = (1 / 8, 1 / 4, 1 / 2, 1.0)
"""Parts of the history, the latest days, on which a learning curve trains."""

_FEWEST_DAYS, _FEWEST_CUSTOMERS = 7.0, 20


class Rehearsed(NamedTuple):
    """What a method came to: its name, its constants and the judged customers' lists, (b, length) int32."""

    method: str
    parameters: Parameters
    lists: Ints


def rehearse(validation: Validation, options: TrainingOptions, length: int, progress: Progress) -> Rehearsed:
    """Train on what lies before the cut and make the judged customers' lists.

    Raises:
        Refused: If the method cannot learn from these sales.
        Cancelled: If it was cancelled.
        Failed: If the machine could not do it.
    """
    window = validation.window
    with tempfile.TemporaryDirectory(prefix="recsys-desktop-") as folder:
        best = train_in_process(window.before, options, Path(folder), progress)
        training = read_training(best)
        parameters, load = training.parameters, METHODS[training.method].load
        if load is None:
            lists = validation.bestseller_lists(float(parameters["bestseller_days"]), length)
        else:
            taste = load(best, parameters, np.arange(window.before.products, dtype=np.int32))
            (lists,) = validation.lists_of(taste, [float(parameters["demand_weight"])], length)
    return Rehearsed(training.method, parameters, lists)


@dataclass(frozen=True)
class Part:
    """The latest part of what lies before a cut, as if the shop had begun then.

    Attributes:
        days: Its length.
        window: That part, with rows and columns of its own; the judged customers are those whom it knows.
        known: Which of the whole window's judged customers these are, (b,) bool.
    """

    days: float
    window: Window
    known: np.ndarray

    @property
    def lines(self) -> int:
        """Sales lines that are learned from."""
        return len(self.window.before)


def parts_of(window: Window) -> list[Part]:
    """Return the parts of a window's history that are long enough and know enough of the judged customers."""
    begin = float(window.before.day.min())
    span = window.cut - begin
    parts = [_part(window, share * span) for share in SHARES if share * span >= _FEWEST_DAYS]
    return [part for part in parts if part.known.sum() >= _FEWEST_CUSTOMERS]


def _part(window: Window, days: float) -> Part:
    # The whole history has its first line, whatever the last digit of a difference.
    inside = window.before.day >= window.cut - days - 1e-6
    before, customers, products = compact(window.before.where(inside))
    known = np.isin(window.new.customers, customers)
    rows = np.searchsorted(customers, window.new.customers[known]).astype(np.int32)
    nothing = Relevant(rows, np.zeros(len(rows) + 1, np.int64), np.zeros(0, np.int32))
    own = replace(window, before=before, pairs=pair_up(before), customers=customers, products=products, new=nothing)
    return Part(days, own, known)


def lists_of_parts(parts: Sequence[Part], options: TrainingOptions, length: int, progress: Parts) -> list[Ints]:
    """Return the lists of the whole window's judged customers as each part would have made them.

    A customer whom a part does not know gets its bestsellers, as a shop that has just begun offers them.

    Raises:
        Cancelled: If it was cancelled.
        Failed: If the machine could not do it.
    """
    found = []
    for number, part in enumerate(parts, start=1):
        told = translate("Learning", "Amount {number} of {count} of the history")
        line = progress.begin(told.format(number=number, count=len(parts)))
        validation = Validation(part.window, seed=options.seed, most=EVERYBODY)
        done = rehearse(validation, options, length, line)
        sold = new_buyers(part.window.pairs, part.window.before.end, float(done.parameters["bestseller_days"]))
        lists = np.full((len(part.known), length), -1, np.int32)
        best = np.argsort(-sold, kind="stable")[:length]
        lists[:, : len(best)] = best
        lists[part.known] = -1
        lists[part.known, : done.lists.shape[1]] = done.lists
        found.append(np.where(lists >= 0, part.window.products[lists], -1).astype(np.int32))
    return found
