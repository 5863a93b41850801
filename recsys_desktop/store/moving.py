"""A shop's folder as a whole: it gets another name, or goes.

Each is one rename, so that whatever happens meanwhile the shop is there as a whole, under one name, or not at all. What
a killed process leaves of a deleted shop is a hidden folder that nothing takes for a shop.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator, Set
from contextlib import contextmanager, suppress
from pathlib import Path

from recsys_desktop.errors import NotFound, Refused, machine_fault, told_of
from recsys_desktop.language import translate
from recsys_desktop.store.files import NEW_SUFFIX, drop, put_in_place
from recsys_desktop.store.lock import HOLDER, LOCK, ShopLock
from recsys_desktop.store.shop import BACKUPS, DATABASE, MODELS, SPILL, is_own_copy, is_shop

_GONE = ".recsys-deleted-"
_OWN = {DATABASE, f"{DATABASE}.wal", LOCK, HOLDER, MODELS, BACKUPS, SPILL}
_OF_SYSTEMS = {".DS_Store", ".directory", "desktop.ini", "Thumbs.db"}
"""What file managers leave in folders that somebody has looked at."""

_HOLDS_WHAT_IS_OPEN = os.name == "nt"
"""Windows renames no folder in which a file is open, and refuses it where another process has opened one."""


def rename(folder: Path, target: Path) -> None:
    """Give a shop's folder another name beside its old one.

    Raises:
        NotFound: If there is no shop in the folder.
        Refused: ``folder-exists``.
        Busy: If the shop is open, here or elsewhere.
        Failed: If the machine could not do it; the shop is then as it was.
    """
    doing = translate("Doing", "renaming the shop")
    with _alone(folder):
        try:
            # One that differs in capitals only may be the same folder.
            if target.exists() and not target.samefile(folder):
                raise Refused(
                    "folder-exists",
                    translate("Store", "There is something called {folder} already. Choose another name.").format(
                        folder=target
                    ),
                )
            put_in_place(folder, target)
        except OSError as error:
            raise machine_fault(error, doing) from error


def remove(folder: Path, own: Set[str] = frozenset(), backups: Set[str] = frozenset()) -> None:
    """Delete a shop's folder with all that is in it.

    Args:
        folder: The shop's folder.
        own: Names of files in it, beyond those of this room, that are the program's.
        backups: Names of files in its folder for backups that are backups of it.

    Raises:
        NotFound: If there is no shop in the folder.
        Refused: ``other-files``: they do not belong to the shop, such as backups of another one.
        Busy: If the shop is open, here or elsewhere.
        Failed: If the machine could not do it; the shop is then as it was.
    """
    link, folder = folder, folder.resolve()
    gone = folder.with_name(f"{_GONE}{secrets.token_hex(4)}")
    try:
        with _alone(folder):
            _refuse_other_files(folder, own, backups)
            with told_of(folder, gone):
                put_in_place(folder, gone)
    except OSError as error:
        raise machine_fault(error, translate("Doing", "deleting the shop")) from error
    drop(gone)
    if link.is_symlink():
        with suppress(OSError):
            link.unlink()
    remove_leftovers(folder.parent)


def remove_leftovers(parent: Path) -> None:
    """Delete what is left in a folder of shops whose deletion a killed process began; it is nothing to anybody."""
    with suppress(OSError):
        for path in parent.glob(f"{_GONE}*"):
            drop(path)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Do something to a shop that nobody else has open."""
    if not is_shop(folder):
        raise NotFound(translate("Store", "There is no shop in {folder}.").format(folder=folder))
    lock = ShopLock(folder)
    # A note would be found by the old name only.
    lock.take(sign=False)
    try:
        if _HOLDS_WHAT_IS_OPEN:
            lock.release()
        yield
    finally:
        lock.release()


def _refuse_other_files(folder: Path, own: Set[str], backups: Set[str]) -> None:
    known = _OWN | _OF_SYSTEMS | own
    others = sorted(
        path.name for path in folder.iterdir() if path.name.removesuffix(NEW_SUFFIX).removesuffix(".wal") not in known
    )
    others += _other_backups(folder / BACKUPS, backups)
    if others:
        told = translate(
            "Store",
            "The shop’s folder {folder} also holds what does not belong to the shop ({names}). Move it elsewhere "
            "first; nothing was deleted.",
        )
        names = ", ".join((*others[:3], "…") if len(others) > 3 else others)
        raise Refused("other-files", told.format(folder=folder, names=names))


def _other_backups(folder: Path, own: Set[str]) -> list[str]:
    """Return what lies among a shop's backups and is none: the folder may have been chosen for those of all shops."""
    if not folder.is_dir() or folder.is_symlink():
        return []
    names = (path.name for path in folder.iterdir() if not (path.is_file() and is_own_copy(path)))
    return sorted(f"{folder.name}/{name}" for name in names if name not in own | _OF_SYSTEMS)
