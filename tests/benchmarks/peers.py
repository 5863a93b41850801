"""Our methods beside implicit, irspack and LightFM.

Run ``python -m tests.benchmarks.peers --shop SALES.csv --movies ML-100K``.

``--shop`` needs UCI Online Retail's columns: the last 28 days are the test, products new to the customer. ``--movies``
is MovieLens-100K's ``u.data`` or RecBole's ``ml-100k.inter``, split as in the Microsoft Recommenders benchmark: 75/25
at random within each item, seed 42, every rating a purchase. That split knows no time: each line to learn from gets a
random moment of a few days, so that our validation on the last part is a random one as well and no line is old.

The libraries run in the interpreter named by ``--peer-python``, in a process of their own; what is not there is left
out. Their constants are searched by our own search on the same validation windows, from starts that are good on both,
with as many trials as the one of our methods that made most (or ``--trials``). Full ranking, NDCG@10; recall is
hits / min(10, bought) in the shop and hits / bought for the movies, as each benchmark has it. Seconds are all: start,
search, last training, lists. Beside stand ours in training, without TensorFlow's start, which the window has done
before. MB is the largest process.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from recsys_desktop.learning.artefacts import Keeper, kept, read_training
from recsys_desktop.learning.bench import Bench
from recsys_desktop.learning.heap import keep_freed_memory
from recsys_desktop.learning.methods import METHODS, starts_tensorflow, train
from recsys_desktop.learning.protocol import Window, hits_of, judge, split
from recsys_desktop.learning.purchases import Ints, Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.validation import LENGTH, Validation
from recsys_desktop.progress import Progress
from tests.benchmarks.peer_search import EVERYBODY, PEERS, PeerModel, PeerSearch
from tests.benchmarks.whole_way import measured

OURS = ("bestsellers", "factorization", "item-neighbours", "user-neighbours", "ease", "auto")
RANDOM_DAYS = 6.0
"""Less than a week, so that the shortest list of bestsellers counts all; enough for two windows of over a day."""


def numbered(customer: Any, product: Any, order: Any, day: Any) -> Purchases:
    """Number the columns' values and sort the lines by time."""
    at = np.lexsort((order, day))
    customers, row = np.unique(np.asarray(customer)[at], return_inverse=True)
    products, column = np.unique(np.asarray(product)[at], return_inverse=True)
    orders = np.unique(np.asarray(order)[at], return_inverse=True)[1]
    numbers = [one.astype(np.int32) for one in (row, column, orders)]
    days = np.asarray(day, np.float64)[at]
    return Purchases(numbers[0], numbers[1], numbers[2], days, len(customers), len(products))


def shop_window(file: str) -> Window:
    """Split the sales 28 days before the last line of the file."""
    sales = pd.read_csv(file, dtype={"InvoiceNo": str, "StockCode": str, "CustomerID": str})
    time_of = pd.to_datetime(sales["InvoiceDate"])
    cancelled = sales["InvoiceNo"].str.startswith("C")
    good = sales["CustomerID"].notna() & (sales["Quantity"] > 0) & (sales["UnitPrice"] > 0) & ~cancelled
    day = (time_of - pd.Timestamp(0)) / pd.Timedelta(days=1)
    last = float(day.max())  # of all lines, cancelled ones as well
    sales, day = sales[good], day[good]
    customer, product, order = (sales[name].to_numpy(str) for name in ("CustomerID", "StockCode", "InvoiceNo"))
    return split(numbered(customer, product, order, day.to_numpy()), cut=last - 28, end=np.inf)


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
    """Train one of our methods and leave the lists, the number of trials and the seconds in a .npz file."""
    window = WINDOWS[kind](file)
    keep_freed_memory()  # as the training's process does
    if starts_tensorflow(method):
        import recsys_desktop.learning.fitting  # noqa: F401
    with tempfile.TemporaryDirectory() as folder:
        options = TrainingOptions(method=method, budget=budget)
        began = time.perf_counter()
        train(window.before, options, Keeper(Path(folder)), Progress())
        seconds = time.perf_counter() - began
        best = kept(Path(folder))
        assert best is not None
        training = read_training(best)
        known, load = training.parameters, METHODS[training.method].load
        validation = Validation(window, seed=0, most=EVERYBODY)
        if load is None:
            lists = validation.bestseller_lists(float(known["bestseller_days"]), LENGTH)
        else:
            taste = load(best, known, np.arange(window.before.products, dtype=np.int32))
            (lists,) = validation.lists_of(taste, [float(known["demand_weight"])], LENGTH)
    name = method if training.method == method else f"{method}: {training.method}"
    np.savez(out, lists=lists, trials=int(training.validation.get("trials", 0)), name=name, seconds=seconds)


def tell(
    name: str, window: Window, lists: Ints, kind: str, cost: tuple[float, float, int], training: float | None = None
) -> None:
    """Print one row of the table."""
    judged = judge(lists[:, :LENGTH], window.new, window.before.products)
    hits = hits_of(lists[:, :LENGTH], window.new, window.before.products).sum(axis=1)
    recall = judged.recall if kind == "shop" else hits / np.diff(window.new.indptr)
    seconds, megabytes, trials = cost
    row = f"{kind:<7} {name:<24} {judged.ndcg.mean():>8.4f} {recall.mean():>10.4f} {seconds:>8.1f} {megabytes:>8,.0f}"
    print(f"{row} {trials or '–':>7} {'–' if training is None else f'{training:.1f}':>9}", flush=True)


def compare(kind: str, file: str, peers: list[PeerModel], wanted: argparse.Namespace) -> None:
    """Print the rows of one data set."""
    window, most = WINDOWS[kind](file), 1
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "ours.npz"
        for method in wanted.methods:
            command = [sys.executable, "-m", "tests.benchmarks.peers", "--ours", kind, file, method]
            seconds, megabytes = measured([*command, str(wanted.budget), str(out)], dict(os.environ))
            with np.load(out) as found:
                name, trials = str(found["name"]), int(found["trials"])
                cost = seconds, megabytes, trials
                tell(name, window, found["lists"], kind, cost, float(found["seconds"]))
                most = max(most, trials)
        validations = Bench(window.before, seed=0).validations
        for peer in peers:
            began = time.perf_counter()
            found = PeerSearch(str(wanted.peer_python), peer, Path(folder), validations)
            lists = found.best_lists(window, wanted.trials or most)
            cost = time.perf_counter() - began, found.close(), found.tried
            tell(f"{peer.library} {peer.model}", window, lists, kind, cost)


def peers_of(python: str | None) -> list[PeerModel]:
    """Return the peers whose library can be imported there; say which are left out."""
    if python is None:
        print("No --peer-python: the libraries are left out.")
        return []
    found = []
    for peer in PEERS:
        done = subprocess.run([python, "-c", f"import {peer.library}"], check=False, capture_output=True)
        if done.returncode:
            print(f"{python} has no {peer.library}: {peer.model} is left out.")
        else:
            found.append(peer)
    return found


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
    peers = peers_of(wanted.peer_python)
    columns = f"{'data':<7} {'method':<24} {'NDCG@10':>8} {'recall@10':>10}"
    print(f"{columns} {'seconds':>8} {'peak MB':>8} {'trials':>7} {'training':>9}", flush=True)
    for kind, file in (("movies", wanted.movies), ("shop", wanted.shop)):
        if file:
            compare(kind, file, peers, wanted)


if __name__ == "__main__":
    main()
