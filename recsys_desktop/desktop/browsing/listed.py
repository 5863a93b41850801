"""Everything of one kind, by name: ready to be shown, sorted and searched."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.desktop.tables.folding import TextIndex


@dataclass(frozen=True)
class Listed:
    """Everything of one kind; all arrays have one length.

    Attributes:
        id: (n,) of str.
        label: (n,) of str, the name, or the id where there is none.
        index: Finds names, ids and whatever else is searched.
        row_of: Row of each id.
    """

    id: NDArray[np.object_]
    label: NDArray[np.object_]
    index: TextIndex
    row_of: dict[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # Here and now: this is made on the thread of the queries, and 100,000 rows would hold the window up.
        object.__setattr__(self, "row_of", {one: row for row, one in enumerate(self.id.tolist())})


def labels(names: NDArray[np.object_], ids: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return each name, (n,) of str; the id where it is ""."""
    return np.where(names.astype(bool), names, ids)
