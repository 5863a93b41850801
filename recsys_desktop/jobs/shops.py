"""Jobs on shops as a whole: which there are, what is lost with one, another name, and an end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from recsys_desktop.errors import Busy, Failed, NotFound, Refused
from recsys_desktop.jobs import matches, proof
from recsys_desktop.jobs.backups import Backup, backups_in, follow, of_open
from recsys_desktop.jobs.places import (
    data_folder,
    fault_of_name,
    is_shop_folder,
    recent_shops,
    remembered_shops,
    replace_shop,
)
from recsys_desktop.jobs.sample import SAMPLE_EXPORT_FILES, SAMPLE_EXPORTS
from recsys_desktop.store import moving
from recsys_desktop.store.origin import Origin, place_of
from recsys_desktop.store.peek import peek
from recsys_desktop.store.shelf import Shelf
from recsys_desktop.store.shop import BACKUPS, DATABASE, MODELS, Shop


@dataclass(frozen=True)
class KnownShop:
    """A shop that can be opened.

    Attributes:
        folder: Where it lives; its name is the shop's.
        changed: When its sales were written last, local time; None where nobody can tell.
    """

    folder: Path
    changed: datetime | None


@dataclass(frozen=True)
class Holdings:
    """What is lost with a shop.

    Attributes:
        lines: Sales lines.
        customers: Known customers.
        models: Trained models.
        backups: Backups of it in its own folder.
    """

    lines: int
    customers: int
    models: int
    backups: int


def known_shops() -> tuple[KnownShop, ...]:
    """Return the shops opened last, latest first, and then the others that are kept where new ones are made."""
    # Of a shop whose deletion was killed nothing is left but where it was.
    for parent in {data_folder(), *(folder.resolve().parent for folder in remembered_shops())}:
        moving.remove_leftovers(parent)
    return tuple(KnownShop(folder, _changed(folder)) for folder in dict.fromkeys((*recent_shops(), *_kept_shops())))


def _kept_shops() -> list[Path]:
    try:
        # What is hidden is under way: a backup that is being restored.
        found = [path for path in data_folder().iterdir() if is_shop_folder(path) and not path.name.startswith(".")]
    except OSError:
        return []
    return sorted(found, key=lambda path: path.name.casefold())


def _changed(folder: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp((folder / DATABASE).stat().st_mtime).astimezone()
    except OSError:
        return None


def holdings_of(shop: Shop) -> Holdings:
    """Return what would be lost with an open shop."""
    totals = shop.ledger.totals()
    saved = of_open(shop, shop.folder / BACKUPS)
    return Holdings(totals.lines, totals.customers, len(shop.shelf.entries()), len(saved))


def holdings_in(folder: Path) -> Holdings | None:
    """Return what would be lost with a shop that is not open, without changing it; None where it cannot be read now.

    Raises:
        NotFound: If there is no shop in the folder.
        Busy: If another process has it open; the sentence says which.
    """
    folder = folder.absolute()
    try:
        seen = peek(folder)
        models = len(Shelf(folder / MODELS).entries())
    except (Refused, Failed):
        # It may be deleted all the same, to make room on a full disk, for one.
        return None
    saved = backups_in(folder / BACKUPS, folder.name, seen.origin)
    return Holdings(seen.lines, seen.customers, models, len(saved))


def _origin_in(folder: Path) -> Origin:
    """Return the origin of a closed shop's backups; of one that cannot be read, the place alone is known."""
    try:
        return peek(folder).origin
    except (NotFound, Busy, Refused, Failed):
        return Origin("", place_of(folder))


def rename_shop(folder: Path, name: str, backup_folders: Iterable[Path] = ()) -> Path:
    """Give a shop another name: its folder is called so from now on, and its backups follow.

    Args:
        folder: The shop's folder; the shop is closed.
        name: The name.
        backup_folders: Where backups of it may be, beside its own folder for them.

    Returns:
        The shop's folder, by its new name.

    Raises:
        NotFound: If there is no shop in the folder.
        Refused: ``bad-name`` or ``folder-exists``.
        Busy: If it is open, here or elsewhere.
        Failed: If the machine could not do it; the shop is then as it was.
    """
    folder, name = folder.absolute(), name.strip()
    if fault := fault_of_name(name):
        raise Refused("bad-name", fault)
    target = folder.with_name(name)
    if target.name == folder.name:
        return folder
    if not target.exists():
        # Remembered by both names meanwhile, it is found again by whichever it has after a crash.
        replace_shop(folder, folder, target)
    origin = _origin_in(folder)
    moving.rename(folder, target)
    for kept in {target / BACKUPS, *backup_folders}:
        follow(_following(kept, target / BACKUPS, folder.name, origin), folder.name, name)
    replace_shop(folder, target)
    return target


def _following(kept: Path, own: Path, shop: str, origin: Origin) -> Iterator[Backup]:
    """Yield which backups in a folder follow a shop to its new name: elsewhere only what is surely its own."""
    return (one for one in backups_in(kept, shop, origin) if kept == own or one.origin == origin)


def delete_shop(folder: Path) -> None:
    """Delete a shop with all that is in its folder, backups there too.

    Raises:
        NotFound: If there is no shop in the folder.
        Refused: ``other-files``: its folder holds what does not belong to it, such as backups of another shop.
        Busy: If it is open, here or elsewhere.
        Failed: If the machine could not do it; the shop is then as it was.
    """
    folder = folder.absolute()
    own = {matches.FILE, proof.FILE}
    if _holds_samples_alone(folder / SAMPLE_EXPORTS):
        own.add(SAMPLE_EXPORTS)
    backups = backups_in(folder / BACKUPS, folder.name, _origin_in(folder))
    moving.remove(folder, own, {one.path.name for one in backups})
    replace_shop(folder)


def _holds_samples_alone(exports: Path) -> bool:
    """Whether a folder of exports holds nothing but what the tour through the sample shop wrote there."""
    return exports.is_dir() and {path.name for path in exports.iterdir()} <= set(SAMPLE_EXPORT_FILES)
