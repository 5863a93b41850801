"""NDCG@10 by the protocol, through the command line: ``python -m tests.benchmarks.quality SALES.csv [DAYS]``.

The file needs UCI Online Retail's columns. What lies before the cut (DAYS before the last line) is imported and
trained; everybody's ten are asked for; what was bought after the cut is looked up in the file itself, as a stranger
would: rows with a customer, quantity and price above 0, no order number with C; products new to the customer.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

LENGTH = 10


def run(home: Path, *words: object) -> Any:
    """Run a command and return its JSON."""
    command = [sys.executable, "-m", "recsys_desktop", "--shop", str(home / "shop"), "--json", *map(str, words)]
    environment = {**os.environ, "RECSYS_DESKTOP_HOME": str(home)}
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, env=environment).stdout)


def lists_before(sales: pd.DataFrame, cut: pd.Timestamp, words: list[str]) -> tuple[dict[str, list[str]], str]:
    """Train on what lies before the cut; return everybody's ten and a line about the training."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        sales[sales["time"] < cut].drop(columns="time").to_csv(home / "before.csv", index=False)
        run(home, "import", home / "before.csv")
        began = time.perf_counter()
        trained = run(home, "train", *words)
        seconds = time.perf_counter() - began
        lists = run(home, "recommend", "--all", "--top", LENGTH)["customers"]
    told = f"trained in {seconds:.0f} s: {trained['parameters']}"
    return {one["customer"]: [item["product"] for item in one["items"]] for one in lists}, told


def bestsellers(before: pd.DataFrame, days: int) -> list[str]:
    """Return the products on most lines of the last days, for every customer alike."""
    recent = before[before["time"] > before["time"].max() - pd.Timedelta(days=days)]
    return list(recent["StockCode"].value_counts().index)


def ndcg(lists: dict[str, list[str]], fallback: list[str], before: pd.DataFrame, after: pd.DataFrame) -> list[float]:
    """Return NDCG@10 of every customer who bought something new after the cut."""
    sold = set(before["StockCode"])
    bought = before.groupby("CustomerID")["StockCode"].agg(set).to_dict()
    discount = 1 / np.log2(np.arange(2, LENGTH + 2))
    found = []
    for customer, later in after.groupby("CustomerID")["StockCode"].agg(set).to_dict().items():
        if customer not in bought:
            continue
        relevant = (later & sold) - bought[customer]
        if relevant:
            mine = lists.get(str(customer)) or [product for product in fallback if product not in bought[customer]]
            gain = sum(discount[rank] for rank, product in enumerate(mine[:LENGTH]) if product in relevant)
            found.append(gain / discount[: len(relevant)].sum())
    return found


def main(file: str, days: str = "28", *words: str) -> None:
    """Print the table."""
    sales = pd.read_csv(file, dtype=str)
    sales["time"] = pd.to_datetime(sales["InvoiceDate"])
    cut = sales["time"].max() - pd.Timedelta(days=int(days))
    lists, told = lists_before(sales, cut, list(words))
    good = sales[
        sales["CustomerID"].notna()
        & (pd.to_numeric(sales["Quantity"]) > 0)
        & (pd.to_numeric(sales["UnitPrice"]) > 0)
        & ~sales["InvoiceNo"].str.startswith("C")
    ]
    before, after = good[good["time"] < cut], good[good["time"] >= cut]
    print(told)
    print(f"{'method':<24} {'NDCG@10':>8} {'customers':>10}")
    ours = ndcg(lists, [], before, after)
    print(f"{'this program':<24} {np.mean(ours):>8.4f} {len(ours):>10,}")
    for span in (7, 14, 28, 10_000):
        theirs = ndcg({}, bestsellers(before, span), before, after)
        name = f"bestsellers, {span} days" if span < 10_000 else "bestsellers of all time"
        print(f"{name:<24} {np.mean(theirs):>8.4f} {len(theirs):>10,}")


if __name__ == "__main__":
    main(*sys.argv[1:])
