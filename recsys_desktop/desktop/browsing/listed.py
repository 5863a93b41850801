"""Everything of one kind, by name: ready to be shown, sorted and searched."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

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
    """

    id: NDArray[np.object_]
    label: NDArray[np.object_]
    index: TextIndex

    @cached_property
    def row_of(self) -> dict[str, int]:
        """Row of each id."""
        return {one: row for row, one in enumerate(self.id.tolist())}


def labels(names: NDArray[np.object_], ids: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return each name, (n,) of str; the id where it is ""."""
    return np.where(names.astype(bool), names, ids)
