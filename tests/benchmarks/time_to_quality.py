"""Seconds of training to a quality, beside implicit's ALS: ``python -m tests.benchmarks.time_to_quality SALES.csv``.

The file has the columns order_id, date, customer_id and product_id. The last four weeks are held back; both sides are
given the same pairs, in a process of their own, and judged here on the same 2,000 customers by NDCG@10 of *new for you*
after each sweep. The quality to reach is that of implicit after fifteen iterations, under those of the given
parameters with which it is best then. Two threads for both, one for BLAS; the clock stands still while states are
noted, and the start of TensorFlow is told apart, which ends as in the window's training process while it waits for its
order: with a fit of two customers. Ours are also told by whether only samples of the customers were swept, which is how
a training of a large shop begins. Memory is the most that a process held above what it did when the clock began.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fold_in import principal_axes
from recsys_desktop.learning.heap import keep_freed_memory
from recsys_desktop.learning.protocol import judge, split
from recsys_desktop.learning.purchases import Pairs, Purchases
from recsys_desktop.learning.ranking import top
from recsys_desktop.learning.settings import Settings
from recsys_desktop.learning.validation import Validation
from tests.benchmarks.peak import Peak, in_words

LENGTH, DAYS, ITERATIONS, SWEEPS = 10, 28, 15, 4
FOREVER = 1e6  # days: nothing in a made shop depends on time, and implicit knows no time


def read(file: Path) -> Purchases:
    """Return the sales lines of known customers."""
    names = ["order_id", "date", "customer_id", "product_id"]
    sales = pd.read_csv(file, usecols=names, dtype=str).dropna()
    order, customer, product = (pd.factorize(sales[name])[0].astype(np.int32) for name in (names[0], *names[2:]))
    day = pd.to_datetime(sales["date"]).to_numpy().astype("datetime64[s]").astype(np.int64) / 86_400
    return Purchases(customer, product, order, day, int(customer.max()) + 1, int(product.max()) + 1)


def train_ours(file: Path, out: Path, settings: Settings, sweeps: int) -> None:
    """Train and note the states; runs in a process of its own and tells its figures as JSON."""
    began = time.perf_counter()
    from recsys_desktop.learning import fitting

    keep_freed_memory()  # as the training's process does
    fitting.warm_up()  # as it does while it waits for its order

    started = time.perf_counter() - began
    data = np.load(file)
    last = data["last"]
    pairs = Pairs(data["indptr"], data["product"], last, last, np.ones(len(last), np.int32), int(data["products"]))
    peak = Peak()
    seconds: list[float] = []
    began = time.perf_counter()

    class Note(fitting.keras.callbacks.Callback):  # type: ignore[misc, name-defined]  # Keras ships no types
        def on_epoch_end(self, epoch: int, logs: object = None) -> None:
            nonlocal began
            del epoch, logs
            paused = time.perf_counter()
            np.savez(out / f"{len(seconds)}.npz", products=fitting.product_table(self.model))
            seconds.append(paused - began)
            began += time.perf_counter() - paused

    fitter = fitting.Fitter(seed=0, watchers=(Note(),))
    fitter.fit(pairs, float(data["end"]), settings, epochs=sweeps, each_epoch=lambda *_: False)
    print(json.dumps({"seconds": seconds, "megabytes": peak.megabytes(), "started": started}))


class Race:
    """One shop's window and what is measured on it.

    Args:
        purchases: All sales lines.
        folder: Where the sides note their states.
    """

    def __init__(self, purchases: Purchases, folder: Path) -> None:
        self._folder = folder
        window = split(purchases, cut=purchases.end - DAYS, end=np.nextafter(purchases.end, np.inf))
        self._validation = Validation(window, seed=0)
        self.pairs, self._relevant = window.pairs, self._validation.relevant
        self.data = folder / "pairs.npz"
        np.savez(
            self.data,
            indptr=self.pairs.indptr,
            product=self.pairs.product,
            last=self.pairs.last,
            products=self.pairs.products,
            rows=self._relevant.customers,
            end=window.before.end,
        )

    def run(self, command: list[str], scores: Callable[[Any], Any] | None = None) -> dict[str, Any]:
        """Run a side and add the quality of each of its states, where it is to be judged."""
        environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
        environment["PYTHONPATH"] = str(Path(__file__).parents[2])
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
        told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        if scores is not None:
            states = (np.load(self._folder / f"{at}.npz") for at in range(len(told["seconds"])))
            told["ndcg"] = [self._quality(scores(state)) for state in states]
        return told

    def ours(self, settings: Settings) -> dict[str, Any]:
        """Train ours; judged by lists of customers folded in, as they are served."""
        past = self._validation.past

        def scores(state: Any) -> Any:
            return Factors(principal_axes(state["products"]), settings.penalty, settings.tau).read(past).scores()

        return self.run(self._command(self.data, self._folder, settings), scores)

    def without_a_shop(self, settings: Settings) -> float:
        """Return the megabytes that the same training takes of a shop of 100 purchases: TensorFlow's own."""
        side, never = np.arange(100), np.zeros(100)
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder) / "pairs.npz"
            indptr, product = np.arange(101), side.astype(np.int32)
            np.savez(data, indptr=indptr, product=product, last=never, products=100, end=0.0)
            told = self.run(self._command(data, Path(folder), settings))
        return float(told["megabytes"])

    @staticmethod
    def _command(data: Path, out: Path, settings: Settings) -> list[str]:
        words = [str(settings.alpha0), str(settings.pull), str(settings.dimensions)]
        return [sys.executable, "-m", __spec__.name, "--ours", str(data), str(out), *words]

    def peer(self, python: str, alpha_and_reg: str, dimensions: int) -> dict[str, Any]:
        """Train implicit's."""
        script = str(Path(__file__).with_name("peer_curve.py"))
        words = [str(self.data), str(self._folder), *alpha_and_reg.split(","), str(dimensions), str(ITERATIONS)]
        return self.run([python, script, *words], lambda state: state["customers"] @ state["products"].T)

    def _quality(self, scores: Any) -> float:
        past = self._validation.past
        scores[past.row, past.column] = -np.inf
        return float(judge(top(scores, LENGTH), self._relevant, self.pairs.products).ndcg.mean())


def reached(told: dict[str, Any], ndcg: float) -> int:
    """Return the first state that is as good; -1 for none."""
    return next((at for at, value in enumerate(told["ndcg"]) if value >= ndcg), -1)


def when(told: dict[str, Any], goal: float) -> float:
    """Return the seconds until a state that is as good; endless for none."""
    at = reached(told, goal)
    return float(told["seconds"][at]) if at >= 0 else float("inf")


def main(arguments: argparse.Namespace) -> None:
    """Print the table."""
    settings = Settings(alpha0=arguments.alpha0, pull=arguments.pull, tau=FOREVER, dimensions=arguments.dimensions)
    with tempfile.TemporaryDirectory() as folder:
        race = Race(read(arguments.file), Path(folder))
        pairs, table = race.pairs, 4 * arguments.dimensions
        print(f"{pairs.customers:,} customers, {pairs.products:,} products, {len(pairs.product):,} pairs")
        peers = {words: race.peer(arguments.peer_python, words, arguments.dimensions) for words in arguments.als}
        ours = race.ours(settings)
        own = race.without_a_shop(settings)
    best = max(peers, key=lambda words: peers[words]["ndcg"][-1])
    goal = peers[best]["ndcg"][-1]
    print(f"quality to reach: {goal:.4f}, implicit's after {ITERATIONS} iterations, alpha,regularization = {best}")
    print(f"{'':<24} {'seconds':>8} {'sweeps':>7} {'NDCG then':>10} {'best':>7} {'memory':>13}")
    sides = {**{f"implicit {words}": told for words, told in peers.items()}, "this program": ours}
    for name, told in sides.items():
        at = reached(told, goal)
        then = (
            f"{told['seconds'][at]:>8.2f} {at + 1:>7} {told['ndcg'][at]:>10.4f}"
            if at >= 0
            else f"{'never':>8}" + " " * 19
        )
        print(f"{name:<24} {then} {max(told['ndcg']):>7.4f} {in_words(told['megabytes']):>13}")
    whole = len(ours["seconds"]) - SWEEPS
    print(f"ours, sweep by sweep (the first {whole} over samples):")
    print("  " + "  ".join(f"{s:.2f} s {q:.4f}" for s, q in zip(ours["seconds"], ours["ndcg"], strict=True)))
    print(f"TensorFlow's start, apart: {ours['started']:.1f} s")
    room = (2 * 12 * len(pairs.product) + table * (pairs.customers + pairs.products)) / 2**20
    print(f"memory above the start: {in_words(ours['megabytes'])}")
    print(f"asked, twice the triples and the tables: {in_words(room)}")
    print(f"of ours TensorFlow's own, which a shop of 100 purchases takes too: {in_words(own)}")
    if reached(ours, goal) >= 0:
        mine, theirs = when(ours, goal), {words: when(told, goal) for words, told in peers.items()}
        print(f"ratio of the times to this quality: {mine / theirs[best]:.2f}, asked: 1.00")
        print(f"beside the quickest of implicit's to it: {mine / min(theirs.values()):.2f}")


if __name__ == "__main__":
    if sys.argv[1] == "--ours":
        data, folder, alpha0, pull, dimensions = sys.argv[2:]
        chosen = Settings(alpha0=float(alpha0), pull=float(pull), tau=FOREVER, dimensions=int(dimensions))
        train_ours(Path(data), Path(folder), chosen, SWEEPS)
    else:
        parser = argparse.ArgumentParser()
        parser.add_argument("file", type=Path)
        parser.add_argument("--peer-python", required=True)
        parser.add_argument("--als", nargs="+", default=["5,50", "5,100", "10,100"], metavar="ALPHA,REG")
        parser.add_argument("--alpha0", type=float, default=0.45)
        parser.add_argument("--pull", type=float, default=0.003)
        parser.add_argument("--dimensions", type=int, default=64)
        main(parser.parse_args())
