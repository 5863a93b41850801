"""A shop: one folder with its database, its lock, its models and the states kept before an upgrade."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import duckdb

from recsys_desktop.errors import Failed, NotFound, Refused, machine_fault
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store import faults, schema
from recsys_desktop.store.database import Database
from recsys_desktop.store.files import NEW_SUFFIX, drop, put_in_place, sync_file
from recsys_desktop.store.forgetting import TRACES
from recsys_desktop.store.ledger import Ledger
from recsys_desktop.store.lock import HOLDER, LOCK, ShopLock
from recsys_desktop.store.shelf import Shelf

DATABASE = "shop.duckdb"
MODELS = "models"
BACKUPS = "backups"
SPILL = ".spill"
_COPY = "shop-schema"

# What may lie in a folder where the making of a shop was cut short.
_OWN_NAMES = {LOCK, HOLDER, MODELS, BACKUPS, SPILL, HOLDER + NEW_SUFFIX, DATABASE + NEW_SUFFIX,
              DATABASE + NEW_SUFFIX + ".wal"}  # fmt: skip


class Shop:
    """An open shop; close it, or use it in a ``with`` block.

    A shop may be used from other threads than the one that opened it. Questions may be asked while an import runs;
    they see the last finished one.

    Attributes:
        folder: Where it lives.
        ledger: Its sales.
        shelf: Its models.
        copy: The database as it was, where an older program's tables were upgraded by this opening.
    """

    def __init__(self, folder: Path, lock: ShopLock, database: Database, copy: Path | None = None) -> None:
        """Made by :meth:`open` and :meth:`create`."""
        self.folder = folder
        self.database = database
        self.copy = copy
        self.ledger = Ledger(database)
        self.shelf = Shelf(folder / MODELS)
        self._lock = lock

    @classmethod
    def create(cls, folder: Path) -> Self:
        """Make an empty shop in a new or empty folder, and open it.

        Raises:
            Refused: ``shop-exists`` or ``folder-not-empty``.
            Busy: Another process is making one here.
            Failed: If the folder cannot be written.
        """
        folder = folder.absolute()
        if is_shop(folder):
            raise Refused(
                "shop-exists",
                translate("Store", "There is a shop in {folder} already. Open it, or choose another folder.").format(
                    folder=folder
                ),
            )
        try:
            _refuse_foreign(folder)
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise machine_fault(error, translate("Doing", "making the shop")) from error
        lock = ShopLock(folder)
        lock.take()
        try:
            _make_database(folder)
            return cls(folder, lock, *_open_database(folder))
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open a shop; tables of an older program are upgraded, after a copy of the database into ``backups``.

        Raises:
            NotFound: If there is no shop in the folder.
            Busy: If another process has it open; the sentence says which.
            Refused: ``newer-shop``, ``damaged-shop`` or ``not-a-shop``.
            Failed: If the folder cannot be written.
        """
        folder = folder.absolute()
        if not is_shop(folder):
            raise NotFound(translate("Store", "There is no shop in {folder}.").format(folder=folder))
        lock = ShopLock(folder)
        lock.take()
        try:
            _clean(folder)
            return cls(folder, lock, *_open_database(folder))
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open_or_create(cls, folder: Path) -> Self:
        """Open the shop in a folder, or make one where there is none; raises what these do."""
        return cls.open(folder) if is_shop(folder) else cls.create(folder)

    def spill_folder(self) -> Path:
        """Return a folder on the shop's disk for passing files; whatever is left there is removed at the next opening.

        Raises:
            OSError: If it cannot be made.
        """
        folder = self.folder / SPILL
        folder.mkdir(exist_ok=True)
        return folder

    def close(self) -> None:
        """Close the shop and let other processes have it; nothing happens the second time."""
        try:
            self.database.close()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def is_shop(folder: Path) -> bool:
    """Whether a folder holds a shop, sound or not."""
    return (folder / DATABASE).exists()


def is_own_copy(path: Path) -> bool:
    """Whether a file in ``backups`` is a copy that was kept before an upgrade, or a part of one."""
    return path.name.startswith(_COPY) and path.name.removesuffix(NEW_SUFFIX).endswith(".duckdb")


def _refuse_foreign(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise Refused(
            "folder-not-empty",
            translate("Store", "{folder} is a file. Choose a folder for the shop.").format(folder=folder),
        )
    if folder.is_dir() and any(path.name not in _OWN_NAMES for path in folder.iterdir()):
        raise Refused(
            "folder-not-empty",
            translate(
                "Store", "{folder} holds other files and no shop. Choose a new or an empty folder; nothing was changed."
            ).format(folder=folder),
        )


def _make_database(folder: Path) -> None:
    """Make the database beside its place and rename it, so that a shop is there whole or not at all."""
    beside = folder / (DATABASE + NEW_SUFFIX)
    try:
        _drop_database(beside)
        made = Database(beside, spill=folder / SPILL)
        try:
            _upgrade(made)
        finally:
            made.close()
        _refuse_parted(beside)
        (folder / MODELS).mkdir(exist_ok=True)
        sync_file(beside)
        put_in_place(beside, folder / DATABASE)
    except OSError as error:
        raise machine_fault(error, translate("Doing", "making the shop"), folder) from error
    finally:
        _drop_database(beside)


def _refuse_parted(database: Path) -> None:
    """Refuse a closed database that is not all in its one file: the log beside it would be lost with its name."""
    if database.with_name(database.name + ".wal").exists():
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(database.parent))


def _open_database(folder: Path) -> tuple[Database, Path | None]:
    """Open the database; of an older one that was upgraded, return the copy too."""
    database, copy = Database(folder / DATABASE, spill=folder / SPILL), None
    try:
        found = _version(database)
        schema.refuse_newer(found, len(schema.STEPS))
        if found < len(schema.STEPS):
            database.close()
            copy = _keep_copy(folder, found)
            database = Database(folder / DATABASE, spill=folder / SPILL)
            try:
                _upgrade(database)
            except Failed:
                # Where nothing has changed it is of no use, and on a full disk each attempt would leave one more.
                with suppress(Failed, Refused):
                    if _version(database) == found:
                        drop(copy)
                raise
        if _has_traces(database) and _without_traces(database):
            database = Database(folder / DATABASE, spill=folder / SPILL)
    except BaseException:
        database.close()
        raise
    return database, copy


def _has_traces(database: Database) -> bool:
    with database.reading(translate("Doing", "opening the shop")) as db:
        return bool(db.row("SELECT value FROM meta WHERE name = ?", [TRACES]))


def _without_traces(database: Database) -> bool:
    """Write the database anew, so that no page is left of what was forgotten; only while nobody else reads it.

    Returns:
        Whether it was closed. Where there is no room for it, or a page is damaged, it stays as it was until the shop is
        opened next.
    """
    beside = database.path.with_name(DATABASE + NEW_SUFFIX)
    doing = translate("Doing", "removing the last traces of a forgotten customer")
    try:
        database.copy_to(beside, Progress(), doing=doing, without=(TRACES,), needs=database.path.stat().st_size)
    except (Failed, Refused):
        return False
    database.close()
    try:
        _refuse_parted(database.path)
        _refuse_parted(beside)
        sync_file(beside)
        put_in_place(beside, database.path)
    except OSError:
        _drop_database(beside)
    return True


def _version(database: Database) -> int:
    cursor = database.cursor()
    try:
        found = schema.version(cursor)
    except duckdb.Error as error:
        raise faults.opening(error, database.path.parent) from error
    finally:
        cursor.close()
    if found == 0:
        raise faults.damaged(translate("Store", "the database is empty"))
    return found


def _upgrade(database: Database) -> None:
    cursor = database.cursor()
    try:
        schema.upgrade(cursor)
    except duckdb.Error as error:
        raise faults.sentence(error, translate("Doing", "upgrading the shop"), database.path.parent) from error
    finally:
        cursor.close()


def _keep_copy(folder: Path, found: int) -> Path:
    """Copy the closed database file into ``backups`` before it is upgraded; returns the copy."""
    backups = folder / BACKUPS
    target = backups / f"{_COPY}{found}-{datetime.now(UTC):%Y%m%d-%H%M%S}.duckdb"
    beside = target.with_name(target.name + NEW_SUFFIX)
    try:
        _refuse_parted(folder / DATABASE)
        backups.mkdir(exist_ok=True)
        shutil.copyfile(folder / DATABASE, beside)
        sync_file(beside)
        put_in_place(beside, target)
    except OSError as error:
        drop(beside)
        doing = translate("Doing", "keeping a copy of the shop before its upgrade")
        raise machine_fault(error, doing, needs=(folder / DATABASE).stat().st_size) from error
    return target


def _clean(folder: Path) -> None:
    """Remove what a killed process left; only who has the lock may."""
    try:
        for path in (*Shelf(folder / MODELS).leftovers(), folder / SPILL, *folder.glob(f"*/*{NEW_SUFFIX}")):
            drop(path)
        _drop_database(folder / (DATABASE + NEW_SUFFIX))
    except OSError as error:
        raise machine_fault(error, translate("Doing", "opening the shop")) from error


def _drop_database(path: Path) -> None:
    drop(path)
    drop(path.with_name(path.name + ".wal"))
