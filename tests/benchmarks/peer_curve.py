"""The side of ``time_to_quality.py`` that runs in an interpreter with the library implicit.

``peer_curve.py DATA.npz OUT_FOLDER ALPHA REG DIMENSIONS ITERATIONS``: trains, notes after each iteration the seconds so
far (without its own notes) and both tables, and tells seconds and megabytes as JSON.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import json
import sys
import time
from pathlib import Path

import numpy as np
from implicit.als import AlternatingLeastSquares
from scipy.sparse import csr_matrix

from tests.benchmarks.peak import Peak

file, out, alpha, reg, dimensions, iterations = sys.argv[1:]
data = np.load(file)
shape = len(data["indptr"]) - 1, int(data["products"])
bought = csr_matrix((np.ones(len(data["product"]), np.float32), data["product"], data["indptr"]), shape=shape)
rows = data["rows"]
peak = Peak()
model = AlternatingLeastSquares(
    factors=int(dimensions),
    alpha=float(alpha),
    regularization=float(reg),
    iterations=int(iterations),
    num_threads=2,
    random_state=0,
)
seconds: list[float] = []
began = time.perf_counter()


def after(iteration: int, *_: object) -> None:
    """Note the state; the clock stands still meanwhile."""
    global began
    paused = time.perf_counter()
    seconds.append(paused - began)
    np.savez(Path(out) / f"{iteration}.npz", customers=model.user_factors[rows], products=model.item_factors)
    began += time.perf_counter() - paused


model.fit(bought, show_progress=False, callback=after)
print(json.dumps({"seconds": seconds, "megabytes": peak.megabytes()}))
