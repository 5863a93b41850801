"""A shop that is made for its first import, and leaves no trace where nothing is imported."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recsys_desktop.store.files import drop
from recsys_desktop.store.lock import HOLDER, LOCK
from recsys_desktop.store.shop import DATABASE, MODELS, SPILL, Shop, is_shop


@contextmanager
def opened_or_made(folder: Path) -> Iterator[Shop]:
    """Open the shop in a folder, or make one there, which goes again if no import is in it at the end.

    Raises:
        Refused: If the folder holds something else, or the shop cannot be read.
        Busy: If another process has the shop.
        Failed: If the machine could not do it.
    """
    folder = folder.absolute()
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    made = not is_shop(folder)
    shop = Shop.open_or_create(folder)
    try:
        with shop:
            try:
                yield shop
            finally:
                made = made and not shop.ledger.batches()
    finally:
        if made:
            _unmake(folder, missing)


def _unmake(folder: Path, missing: list[Path]) -> None:
    """Remove a shop that was just made and closed, and the folders that were missing before."""
    # By name: whatever else somebody may have put there meanwhile stays, and so does its folder.
    with contextlib.suppress(OSError):
        for name in (DATABASE, MODELS, SPILL, HOLDER, LOCK):
            drop(folder / name)
        for path in missing:
            path.rmdir()
