"""The libraries that ``peers.py`` sets beside our methods: their constants, and the search for the best of them."""

from __future__ import annotations

import json
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from recsys_desktop.learning.protocol import Window
from recsys_desktop.learning.purchases import Ints
from recsys_desktop.learning.tuning import Choice, Ladders, Trial, tune
from recsys_desktop.learning.validation import LONGEST, Validation

EVERYBODY = 2**31


@dataclass(frozen=True)
class Als:
    """Constants of implicit's alternating least squares."""

    alpha: float = 1.0
    regularization: float = 10.0
    factors: int = 64
    frequency: float = 0.0
    iterations: int = 15
    demand_weight: float = 0.0


@dataclass(frozen=True)
class Bpr:
    """Constants of implicit's Bayesian personalised ranking."""

    learning_rate: float = 0.01
    iterations: int = 100
    factors: int = 64
    regularization: float = 0.01
    demand_weight: float = 0.0


@dataclass(frozen=True)
class Ials:
    """Constants of irspack's iALS."""

    alpha0: float = 0.6
    reg: float = 0.01
    n_components: int = 32
    train_epochs: int = 16
    frequency: float = 0.0
    demand_weight: float = 0.0


@dataclass(frozen=True)
class Warp:
    """Constants of LightFM with the WARP loss."""

    learning_rate: float = 0.05
    epochs: int = 30
    no_components: int = 64
    item_alpha: float = 0.0
    user_alpha: float = 0.0
    demand_weight: float = 0.0


@dataclass(frozen=True)
class PeerModel:
    """One model of a library.

    Attributes:
        library: The module that it is in.
        model: Its name in peer_libraries.py.
        start: The constants to begin with.
        ladders: The values that are tried.
    """

    library: str
    model: str
    start: Choice
    ladders: Ladders


PEERS = (
    PeerModel(
        "implicit",
        "als",
        Als(),
        {
            "alpha": (0.3, 1.0, 3.0, 10.0, 30.0),
            "regularization": (0.01, 0.1, 1.0, 10.0, 30.0),
            "factors": (16, 32, 64, 128),
            "frequency": (0.0, 0.5, 1.0),
        },
    ),
    PeerModel(
        "implicit",
        "bpr",
        Bpr(),
        {
            "learning_rate": (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2),
            "iterations": (50, 100, 200, 400),
            "factors": (16, 32, 64, 128),
            "regularization": (0.001, 0.01, 0.03, 0.1),
        },
    ),
    PeerModel(
        "irspack",
        "ials",
        Ials(),
        {
            "reg": (0.001, 0.003, 0.01, 0.03, 0.1),
            "alpha0": (0.03, 0.1, 0.3, 0.6, 1.0),
            "n_components": (16, 32, 64, 128),
            "frequency": (0.0, 0.5, 1.0),
        },
    ),
    PeerModel(
        "lightfm",
        "warp",
        Warp(),
        {
            "learning_rate": (0.01, 0.02, 0.05, 0.1),
            "epochs": (10, 30, 60, 100),
            "item_alpha": (0.0, 1e-6, 1e-5, 1e-4),
            "user_alpha": (0.0, 1e-6, 1e-5, 1e-4),
            "no_components": (16, 32, 64, 128),
        },
    ),
)


class PeerSearch:
    """A library's model in a process of its own, tuned on the windows on which ours are tuned.

    Args:
        python: An interpreter that has the library.
        peer: The model.
        folder: For the arrays that pass between the processes.
        validations: The windows.

    Attributes:
        tried: How many choices were tried.
    """

    def __init__(self, python: str, peer: PeerModel, folder: Path, validations: list[Validation]) -> None:
        self._peer, self._folder, self._validations = peer, folder, validations
        self.tried = 0
        command = [python, str(Path(__file__).with_name("peer_libraries.py"))]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def best_lists(self, window: Window, trials: int) -> Ints:
        """Return everybody's lists by the best of so many choices, trained on all that lies before the cut."""
        best = tune(
            self._peer.start,
            trials=trials,
            fixed=frozenset(),
            attempt=self._attempt,
            found=lambda _: None,
            ladders=self._peer.ladders,
        )
        return self._lists(best.settings, Validation(window, seed=0, most=EVERYBODY))

    def _attempt(self, settings: Any) -> Trial[Any]:
        self.tried += 1
        lists = [self._lists(settings, one) for one in self._validations]
        judged = tuple(one.judge(its) for one, its in zip(self._validations, lists, strict=True))
        return Trial(settings, float(np.mean([one.ndcg.mean() for one in judged])), judged[-1], windows=judged)

    def _lists(self, settings: Any, validation: Validation) -> Ints:
        data, out = self._folder / "pairs.npz", self._folder / "lists.npz"
        pairs = validation.window.pairs
        np.savez(
            data,
            indptr=pairs.indptr,
            product=pairs.product,
            orders=pairs.orders,
            rows=validation.relevant.customers,
            products=np.int64(pairs.products),
        )
        known = {name: value for name, value in asdict(settings).items() if name != "demand_weight"}
        order = {
            "model": self._peer.model,
            "settings": known,
            "data": str(data),
            "out": str(out),
            "length": LONGEST,
        }
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(json.dumps(order) + "\n")
        self._child.stdin.flush()
        if self._child.stdout.readline() != "done\n":
            raise SystemExit(f"The process of {self._peer.library} ended early; see above.")
        with np.load(out) as found:
            return np.asarray(found["lists"], np.int32)

    def close(self) -> float:
        """End the process and return its peak of memory in MB."""
        told, _ = self._child.communicate()
        return float(told)
