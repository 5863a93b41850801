"""Our methods beside the library implicit: ``python -m tests.benchmarks.peers --shop SALES.csv --movies ML-100K``.

``--shop`` needs UCI Online Retail's columns: the last 28 days are the test, products new to the customer. ``--movies``
is MovieLens-100K's ``u.data`` or RecBole's ``ml-100k.inter``, split as in the Microsoft Recommenders benchmark: 75/25
at random within each item, seed 42, every rating a purchase. That split knows no time: each line to learn from gets a
random moment of a few days, so that our validation on the last part is a random one as well and no line is old.

implicit runs in the interpreter named by ``--peer-python``, in a process of its own, and is left out where there is
none. Its constants are searched by our own search on the same validation windows, from starts that are good on both,
with as many trials as the one of our methods that made most (or ``--trials``). Full ranking, NDCG@10; recall is
hits / min(10, bought) in the shop and hits / bought for the movies, as each benchmark has it. Seconds are all: start,
search, last training, lists. MB is the largest process.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from recsys_desktop.learning.artefacts import read_training
from recsys_desktop.learning.bench import Bench
from recsys_desktop.learning.methods import METHODS
from recsys_desktop.learning.process import train_in_process
from recsys_desktop.learning.protocol import Window, hits_of, judge, split
from recsys_desktop.learning.purchases import Ints, Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.tuning import Ladders, Trial, tune
from recsys_desktop.learning.validation import LENGTH, LONGEST, Validation
from recsys_desktop.progress import Progress
from tests.benchmarks.whole_way import measured

OURS = ("bestsellers", "factorization", "item-neighbours", "user-neighbours", "ease", "auto")
EVERYBODY = 2**31
RANDOM_DAYS = 6.0
"""Less than a week, so that the shortest list of bestsellers counts all; enough for two windows of over a day."""


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


PEERS: dict[str, tuple[Als | Bpr, Ladders]] = {
    "als": (
        Als(),
        {
            "alpha": (0.3, 1.0, 3.0, 10.0, 30.0),
            "regularization": (0.01, 0.1, 1.0, 10.0, 30.0),
            "factors": (16, 32, 64, 128),
            "frequency": (0.0, 0.5, 1.0),
        },
    ),
    "bpr": (
        Bpr(),
        {
            "learning_rate": (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2),
            "iterations": (50, 100, 200, 400),
            "factors": (16, 32, 64, 128),
            "regularization": (0.001, 0.01, 0.03, 0.1),
        },
    ),
}


def numbered(customer: Any, product: Any, order: Any, day: Any) -> Purchases:
    """Number the columns' values and sort the lines by time."""
    at = np.lexsort((order, day))
    rows, columns, orders = (np.unique(np.asarray(one)[at], return_inverse=True) for one in (customer, product, order))
    numbers = (one[1].astype(np.int32) for one in (rows, columns, orders))
    return Purchases(*numbers, np.asarray(day, np.float64)[at], len(rows[0]), len(columns[0]))


def shop_window(file: str) -> Window:
    """Split the sales 28 days before the last line of the file."""
    sales = pd.read_csv(file, dtype={"InvoiceNo": str, "StockCode": str, "CustomerID": str})
    time_of = pd.to_datetime(sales["InvoiceDate"])
    cancelled = sales["InvoiceNo"].str.startswith("C")
    good = sales["CustomerID"].notna() & (sales["Quantity"] > 0) & (sales["UnitPrice"] > 0) & ~cancelled
    day = (time_of - pd.Timestamp(0)) / pd.Timedelta(days=1)
    columns = (sales.loc[good, name].to_numpy(str) for name in ("CustomerID", "StockCode", "InvoiceNo"))
    return split(numbered(*columns, day[good].to_numpy()), cut=float(day.max()) - 28, end=np.inf)


def movie_window(file: str) -> Window:
    """Split the ratings as the Microsoft Recommenders benchmark does: within each item, by numpy's seed 42."""
    header = 0 if file.endswith(".inter") else None
    ratings = pd.read_csv(file, sep="\t", header=header, names=["user", "item", "rating", "time"])
    ratings["draw"] = np.random.RandomState(42).rand(len(ratings))
    by_item = ratings.sort_values(["item", "draw"])
    groups = by_item.groupby("item")["draw"]
    learned = groups.cumcount() + 1 <= (0.75 * groups.transform("count")).round()
    day = np.where(learned, np.random.default_rng(0).uniform(0, RANDOM_DAYS, len(by_item)), RANDOM_DAYS)
    purchases = numbered(by_item["user"].to_numpy(), by_item["item"].to_numpy(), np.arange(len(by_item)), day)
    return split(purchases, cut=RANDOM_DAYS, end=np.inf)


WINDOWS = {"shop": shop_window, "movies": movie_window}


def train_ours(kind: str, file: str, method: str, budget: float, out: str) -> None:
    """Train one of our methods and leave the lists and the number of trials in a .npz file."""
    window = WINDOWS[kind](file)
    with tempfile.TemporaryDirectory() as folder:
        options = TrainingOptions(method=method, budget=budget)
        best = train_in_process(window.before, options, Path(folder), Progress())
        training = read_training(best)
        known, load = training.parameters, METHODS[training.method].load
        validation = Validation(window, seed=0, most=EVERYBODY)
        if load is None:
            lists = validation.bestseller_lists(float(known["bestseller_days"]), LENGTH)
        else:
            taste = load(best, known, np.arange(window.before.products, dtype=np.int32))
            (lists,) = validation.lists_of(taste, [float(known["demand_weight"])], LENGTH)
    name = method if training.method == method else f"{method}: {training.method}"
    np.savez(out, lists=lists, trials=int(training.validation.get("trials", 0)), name=name)


class Peer:
    """implicit in a process of its own, tuned on the windows on which ours are tuned."""

    def __init__(self, python: str, model: str, folder: Path) -> None:
        self._model, self._folder = model, folder
        command = [python, str(Path(__file__).with_name("peer_implicit.py"))]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def lists(self, settings: Als | Bpr, validation: Validation) -> Ints:
        """Train on a window's earlier part and return the judged customers' lists, (b, LONGEST) int32."""
        data, out = self._folder / "pairs.npz", self._folder / "lists.npz"
        pairs = validation.window.pairs
        rows = {"rows": validation.relevant.customers, "products": pairs.products}
        np.savez(data, indptr=pairs.indptr, product=pairs.product, orders=pairs.orders, **rows)
        known = {name: value for name, value in asdict(settings).items() if name != "demand_weight"}
        order = {"model": self._model, "settings": known, "data": str(data), "out": str(out), "length": LONGEST}
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.write(json.dumps(order) + "\n")
        self._child.stdin.flush()
        if self._child.stdout.readline() != "done\n":
            raise SystemExit("implicit's process ended early; see above.")
        with np.load(out) as found:
            return found["lists"]

    def attempt(self, settings: Any, validations: list[Validation]) -> Trial[Any]:
        """Judge one choice of constants on all windows."""
        lists = [self.lists(settings, one) for one in validations]
        judged = tuple(one.judge(its) for one, its in zip(validations, lists, strict=True))
        return Trial(settings, float(np.mean([one.ndcg.mean() for one in judged])), judged[-1], windows=judged)

    def close(self) -> float:
        """End the process and return its peak of memory in MB."""
        told, _ = self._child.communicate()
        return float(told)


def tell(name: str, window: Window, lists: Ints, kind: str, cost: tuple[float, float, int]) -> None:
    """Print one row of the table."""
    judged = judge(lists[:, :LENGTH], window.new, window.before.products)
    hits = hits_of(lists[:, :LENGTH], window.new, window.before.products).sum(axis=1)
    recall = judged.recall if kind == "shop" else hits / np.diff(window.new.indptr)
    seconds, megabytes, trials = cost
    row = f"{kind:<7} {name:<24} {judged.ndcg.mean():>8.4f} {recall.mean():>10.4f} {seconds:>8.1f} {megabytes:>8,.0f}"
    print(f"{row} {trials or '–':>7}", flush=True)


def compare(kind: str, file: str, budget: float, python: str | None, methods: list[str], trials: int) -> None:
    """Print the rows of one data set."""
    window, most = WINDOWS[kind](file), 1
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "ours.npz"
        for method in methods:
            command = [sys.executable, "-m", "tests.benchmarks.peers", "--ours", kind, file, method, str(budget)]
            seconds, megabytes = measured([*command, str(out)], dict(os.environ))
            with np.load(out) as found:
                tell(str(found["name"]), window, found["lists"], kind, (seconds, megabytes, int(found["trials"])))
                most = max(most, int(found["trials"]))
        for model, (start, ladders) in PEERS.items() if python else ():
            began = time.perf_counter()
            peer, tried = Peer(str(python), model, Path(folder)), 0
            validations = Bench(window.before, seed=0).validations

            def attempt(settings: Any, peer: Peer = peer, on: list[Validation] = validations) -> Trial[Any]:
                nonlocal tried
                tried += 1
                return peer.attempt(settings, on)

            best = tune(
                start, trials=trials or most, fixed=frozenset(), attempt=attempt, found=lambda _: None, ladders=ladders
            )
            lists = peer.lists(best.settings, Validation(window, seed=0, most=EVERYBODY))
            cost = time.perf_counter() - began, peer.close(), tried
            tell(f"implicit {model}", window, lists, kind, cost)


def peer_of(python: str | None) -> str | None:
    """Return the interpreter if implicit can be imported there; else say what is left out."""
    if python is None:
        print("No --peer-python: implicit is left out.")
    elif subprocess.run([python, "-c", "import implicit"], check=False, capture_output=True).returncode:
        print(f"{python} has no implicit: it is left out.")
    else:
        return python
    return None


def main() -> None:
    """Print the table."""
    if sys.argv[1:2] == ["--ours"]:
        kind, file, method, budget, out = sys.argv[2:]
        train_ours(kind, file, method, float(budget), out)
        return
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.peers")
    parser.add_argument("--shop")
    parser.add_argument("--movies")
    parser.add_argument("--peer-python")
    parser.add_argument("--budget", type=float, default=30.0, help="seconds of each method's search")
    parser.add_argument("--trials", type=int, default=0, help="of each peer; as many as the most of ours if 0")
    parser.add_argument("--methods", nargs="+", choices=[*METHODS, "auto"], default=OURS)
    wanted = parser.parse_args()
    python = peer_of(wanted.peer_python)
    columns = f"{'data':<7} {'method':<24} {'NDCG@10':>8} {'recall@10':>10}"
    print(f"{columns} {'seconds':>8} {'peak MB':>8} {'trials':>7}", flush=True)
    for kind, file in (("movies", wanted.movies), ("shop", wanted.shop)):
        if file:
            compare(kind, file, wanted.budget, python, list(wanted.methods), wanted.trials)


if __name__ == "__main__":
    main()
