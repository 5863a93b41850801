"""A look at a closed shop that changes nothing in its folder: an older one is read as it is, and not upgraded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from recsys_desktop.errors import NotFound
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store import faults, schema
from recsys_desktop.store.database import Statements
from recsys_desktop.store.lock import ShopLock
from recsys_desktop.store.origin import Origin, kept_id, place_of
from recsys_desktop.store.shop import DATABASE, is_shop


@dataclass(frozen=True)
class Peek:
    """What every version of the tables tells.

    Attributes:
        lines: Sales lines.
        customers: Known customers.
        origin: The origin of its backups.
    """

    lines: int
    customers: int
    origin: Origin


def peek(folder: Path) -> Peek:
    """Look at a shop that is not open.

    Raises:
        NotFound: If there is no shop in the folder.
        Busy: If another process has it open; the sentence says which.
        Refused: ``newer-shop``, ``damaged-shop`` or ``not-a-shop``.
        Failed: If the folder cannot be read.
    """
    if not is_shop(folder):
        raise NotFound(translate("Store", "There is no shop in {folder}.").format(folder=folder))
    lock = ShopLock(folder)
    lock.take(sign=False)
    try:
        with duckdb.connect(str(folder / DATABASE), read_only=True) as connection:
            schema.refuse_newer(schema.version(connection), len(schema.STEPS))
            db = Statements(connection, Progress())
            lines, customers = db.row("SELECT (SELECT count(*) FROM sales_lines), (SELECT count(*) FROM customers)")
            return Peek(lines, customers, Origin(kept_id(db), place_of(folder)))
    except duckdb.Error as error:
        raise faults.opening(error, folder) from error
    finally:
        lock.release()
