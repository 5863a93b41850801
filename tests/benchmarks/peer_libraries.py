"""The side of ``peers.py`` that runs in an interpreter with other libraries, and knows nothing of this program.

Each line of its input is JSON: the model, its constants, and two .npz files, one to read (pairs in compressed rows and
the rows to make lists of) and one to write (the lists). When the input ends it tells its peak of memory.
"""

import contextlib
import io
import json
import resource
import sys
import warnings
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

THREADS = 2

Lists = NDArray[np.integer[Any]]
Scores = NDArray[np.float32]
Known = dict[str, Any]


def als(bought: csr_matrix, rows: Lists, length: int, known: Known) -> Lists:
    """Train implicit's alternating least squares and return lists, (b, length)."""
    from implicit.als import AlternatingLeastSquares

    model = AlternatingLeastSquares(**known, random_state=0, num_threads=THREADS)
    model.fit(bought, show_progress=False)
    return np.asarray(model.recommend(rows, bought[rows], N=length, filter_already_liked_items=True)[0])


def bpr(bought: csr_matrix, rows: Lists, length: int, known: Known) -> Lists:
    """Train implicit's Bayesian personalised ranking; one thread, since more give other models each time."""
    from implicit.bpr import BayesianPersonalizedRanking

    model = BayesianPersonalizedRanking(**known, random_state=0, num_threads=1)
    model.fit(bought, show_progress=False)
    return np.asarray(model.recommend(rows, bought[rows], N=length, filter_already_liked_items=True)[0])


def ials(bought: csr_matrix, rows: Lists, length: int, known: Known) -> Lists:
    """Train irspack's iALS (Rendle et al. 2022)."""
    from irspack import IALSRecommender

    model = IALSRecommender(bought, **known, n_threads=THREADS, random_seed=0).learn()
    return ranked(model.get_score(rows), bought[rows], length)


def warp(bought: csr_matrix, rows: Lists, length: int, known: Known) -> Lists:
    """Train LightFM with the WARP loss; one thread, as in bpr."""
    from lightfm import LightFM

    epochs = known.pop("epochs")
    model = LightFM(**known, loss="warp", random_state=0)
    ones = csr_matrix((np.ones_like(bought.data), bought.indices, bought.indptr), shape=bought.shape)
    model.fit(ones, epochs=epochs, num_threads=1)
    bias, items = model.get_item_representations()
    return ranked(model.get_user_representations()[1][rows] @ items.T + bias, bought[rows], length)


MODELS = {"als": als, "bpr": bpr, "ials": ials, "warp": warp}


def ranked(scores: Scores, seen: csr_matrix, length: int) -> Lists:
    """Return the best products that each row has not bought."""
    scores[seen.nonzero()] = -np.inf
    return np.argsort(-scores, axis=1, kind="stable")[:, :length]


def lists_of(order: dict[str, Any]) -> Lists:
    """Train and return lists of what each wanted row has not bought, best first, (b, length) int32."""
    data, known = np.load(order["data"]), dict(order["settings"])
    weight = data["orders"].astype(np.float32) ** known.pop("frequency", 0.0)
    shape = len(data["indptr"]) - 1, int(data["products"])
    bought = csr_matrix((weight, data["product"], data["indptr"]), shape=shape)
    return MODELS[order["model"]](bought, data["rows"], order["length"], known).astype(np.int32)


def main() -> None:
    """Answer until the input ends."""
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        wanted = json.loads(line)
        with contextlib.redirect_stdout(io.StringIO()):  # where libraries draw their bars
            lists = lists_of(wanted)
        np.savez(wanted["out"], lists=lists)
        print("done", flush=True)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)


if __name__ == "__main__":
    main()
