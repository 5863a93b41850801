"""The side of ``peers.py`` that runs in an interpreter with the library implicit, and knows nothing of this program.

Each line of its input is JSON: the model, its constants, and two .npz files, one to read (pairs in compressed rows and
the rows to make lists of) and one to write (the lists). When the input ends it tells its peak of memory.
"""

import json
import resource
import sys

import numpy as np
from implicit.als import AlternatingLeastSquares
from implicit.bpr import BayesianPersonalizedRanking
from scipy.sparse import csr_matrix


def lists_of(order: dict) -> np.ndarray:
    """Train and return lists of what each wanted row has not bought, best first, (b, length) int32."""
    data, known = np.load(order["data"]), dict(order["settings"])
    weight = data["orders"].astype(np.float32) ** known.pop("frequency", 0.0)
    shape = len(data["indptr"]) - 1, int(data["products"])
    bought = csr_matrix((weight, data["product"], data["indptr"]), shape=shape)
    if order["model"] == "als":
        model = AlternatingLeastSquares(**known, random_state=0, num_threads=2)
    else:
        model = BayesianPersonalizedRanking(**known, random_state=0, num_threads=1)
    model.fit(bought, show_progress=False)
    rows = data["rows"]
    found, _ = model.recommend(rows, bought[rows], N=order["length"], filter_already_liked_items=True)
    return found.astype(np.int32)


for line in sys.stdin:
    wanted = json.loads(line)
    np.savez(wanted["out"], lists=lists_of(wanted))
    print("done", flush=True)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)
