"""Backup jobs: a shop's backups in one folder, named by shop and moment; the oldest give way to new ones."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from recsys_desktop.errors import machine_fault
from recsys_desktop.jobs.places import BACKUP_ENDING
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup_beside, origin_in
from recsys_desktop.store.origin import Origin, origin_of
from recsys_desktop.store.shop import BACKUPS, Shop

_MOMENT = "%Y-%m-%d %H%M%S"
_NAME = re.compile(r"(?P<shop>.+) (?P<moment>\d{4}-\d{2}-\d{2} \d{6})( \d+)?\.(recsys-backup|zip)")


@dataclass(frozen=True)
class Backup:
    """One backup.

    Attributes:
        path: The file.
        made: When it was made, by its name, which is in UTC; in local time.
        size: Its bytes.
        origin: Of which shop it is; None where it does not tell, since an older program has made it.
    """

    path: Path
    made: datetime
    size: int
    origin: Origin | None


@dataclass(frozen=True)
class BackedUp:
    """What :func:`back_up` did.

    Attributes:
        file: The new backup.
        removed: How many older ones gave way.
    """

    file: Backup
    removed: int


def usual_folder(shop: Shop) -> Path:
    """Return where a shop's backups are unless another folder is chosen; it may not exist yet."""
    return shop.folder / BACKUPS


def backups_in(folder: Path, shop: str, origin: Origin) -> tuple[Backup, ...]:
    """Return the backups of one shop in a folder, the latest first; those of another shop of its name are left out.

    Args:
        folder: Where to look; one that cannot be read holds none.
        shop: The shop's name.
        origin: Its origin. Without an id, as of a shop that cannot be read, the place alone tells which are its own.
    """
    try:
        found = [_described(path, shop) for path in folder.iterdir()]
    except OSError:
        return ()
    own = (one for one in found if one is not None and _may_be_of(origin, one.origin))
    return tuple(sorted(own, key=lambda one: one.made, reverse=True))


def _may_be_of(shop: Origin, told: Origin | None) -> bool:
    if told is None:
        return True
    return told.shop == shop.shop if shop.shop else told.place == shop.place


def _described(path: Path, shop: str) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None or named["shop"] != shop:
        return None
    try:
        made = datetime.strptime(named["moment"], _MOMENT).replace(tzinfo=UTC).astimezone()
        return Backup(path, made, path.stat().st_size, origin_in(path))
    except (ValueError, OSError):
        return None


def of_open(shop: Shop, folder: Path) -> tuple[Backup, ...]:
    """Return the backups of an open shop in a folder, the latest first."""
    return backups_in(folder, shop.folder.name, origin_of(shop))


def follow(backups: Iterable[Backup], shop: str, renamed: str) -> None:
    """Name a shop's backups by its new name; one that cannot be renamed can still be restored as a file.

    Args:
        backups: The backups.
        shop: The shop's old name.
        renamed: Its new one.
    """
    for one in backups:
        target = one.path.with_name(f"{renamed}{one.path.name[len(shop) :]}")
        with contextlib.suppress(OSError):
            if not target.exists():
                one.path.rename(target)


def back_up(shop: Shop, folder: Path, keep: int, progress: Progress) -> BackedUp:
    """Save a shop into a folder, and then let its oldest backups there go.

    The new one stays, even where a clock that stepped back has given it an older name than the others have. Only
    what is surely the shop's own goes: no backup of another shop of its name, none that does not tell whose it is, and
    none that was made of a shop in another place, which may be a copy of this one.

    Args:
        shop: An open shop.
        folder: Where the backup goes; made where it is missing.
        keep: How many of the shop's backups stay, the new one among them; at least 1.
        progress: Told how many megabytes are written; cancelling it leaves all as it was.

    Raises:
        Cancelled: No file was written.
        Failed: If the machine could not do it; no file was written, and none removed.
    """
    now = datetime.now(UTC).replace(microsecond=0)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise machine_fault(error, translate("Doing", "saving the backup")) from error
    path = backup_beside(shop, folder / f"{shop.folder.name} {now:{_MOMENT}}{BACKUP_ENDING}", progress)
    origin = origin_of(shop)
    made = Backup(path, now.astimezone(), path.stat().st_size, origin)
    older = [one.path for one in of_open(shop, folder) if one.path != path and one.origin == origin]
    return BackedUp(made, sum(_removed(one) for one in older[max(keep, 1) - 1 :]))


def _removed(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        # It stays, and is offered for removal again after the next backup.
        return False
    return True
