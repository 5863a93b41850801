"""Which shop a backup is of: two shops may have one name, and one folder for their backups.

A shop gets an id with its first backup. It stands in the shop's database and in the list of files of each of its
backups, but not in the database that these hold: what is restored is another shop. A folder that was copied by hand is
another shop, too, though of the same id; so a backup also tells where the shop lay.
"""

from __future__ import annotations

import hashlib
import os
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from recsys_desktop.errors import Failed
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store.database import Statements
from recsys_desktop.store.shop import Shop

NAME = "id"
"""What it is called in the table ``meta``."""


@dataclass(frozen=True)
class Origin:
    """Which shop, and where.

    Attributes:
        shop: The shop's id; "" for one that has none yet.
        place: A mark of the folder in which the shop's folder lies.
    """

    shop: str
    place: str


def origin_of(shop: Shop) -> Origin:
    """Return the origin of an open shop's backups."""
    with shop.database.reading() as db:
        return Origin(kept_id(db), place_of(shop.folder))


def given_origin(shop: Shop, progress: Progress) -> Origin:
    """Return the origin of an open shop's backups, after giving it an id where it has none.

    Where the shop's own disk is full the id stays "": to save the shop elsewhere is the more urgent then.
    """
    origin = origin_of(shop)
    if origin.shop:
        return origin
    with suppress(Failed), shop.database.writing(progress, translate("Doing", "saving the backup")) as db:
        if not kept_id(db):
            db.run("INSERT INTO meta VALUES (?, ?)", [NAME, uuid.uuid4().hex])
    return origin_of(shop)


def kept_id(db: Statements) -> str:
    """Return a shop's id; "" where it has none yet."""
    found = db.row("SELECT value FROM meta WHERE name = ?", [NAME])
    return str(found[0]) if found else ""


def place_of(folder: Path) -> str:
    """Return the mark of where a shop's folder lies: the same by whatever link, and whatever the shop is called."""
    return hashlib.sha256(os.fsencode(folder.resolve().parent)).hexdigest()[:16]
