"""Forgets a customer: in the sales, in the models, and in the files that bring the same sales again."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from recsys_desktop.errors import Problem
from recsys_desktop.jobs.backups import of_open
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.recommending.model import has_learned_from
from recsys_desktop.sales.spec import CleanSales, Note
from recsys_desktop.store.files import drop
from recsys_desktop.store.forgetting import LEFT_OUT, Taken
from recsys_desktop.store.shelf import DAMAGED
from recsys_desktop.store.shop import BACKUPS, Shop, is_own_copy


@dataclass(frozen=True)
class Forgotten:
    """What is gone, and what is not.

    Attributes:
        customer: The id.
        lines: How many sales lines are gone.
        models: The ids of the models that had learned from them, and are gone.
        receipt: Names the act; it stands in the shop, in place of the customer.
        backups: Backups made before, in which the customer still is.
    """

    customer: str
    lines: int
    models: tuple[str, ...]
    receipt: str
    backups: tuple[Path, ...]


def learned_from(shop: Shop, customer: str) -> tuple[str, ...]:
    """Return the ids of the models that have learned from a customer."""
    return tuple(folder.name for folder in shop.shelf.folders() if has_learned_from(folder, customer))


def backups_of(shop: Shop, folders: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Return a shop's backups, and the copies that were kept before an upgrade.

    Args:
        shop: An open shop.
        folders: Where to look besides the shop's own folder for them.
    """
    own = shop.folder / BACKUPS
    copies = [path for path in own.glob("*") if is_own_copy(path)]
    saved = [one.path for folder in dict.fromkeys((own, *folders)) for one in of_open(shop, folder)]
    return tuple(sorted((*copies, *saved)))


def forget(folder: Path, customer: str, progress: Progress, *, backup_folders: Iterable[Path] = ()) -> Forgotten:
    """Take a customer out of a shop that nobody has open.

    Killed in between, it takes a second call to finish: the models go first, then the sales in one transaction, and
    last, when the shop is opened next, the pages of the database in which they stood.

    Args:
        folder: The shop's.
        customer: The id.
        progress: Cancelling it leaves all as it was.
        backup_folders: Where backups are looked for besides the shop's own folder for them; none is touched.

    Raises:
        NotFound: If there is no shop, or nothing is known of this customer.
        Busy: If another process has the shop open.
        Cancelled: All is as it was.
        Failed: If the machine could not do it; all is as it was.
    """
    with Shop.open(folder) as shop:
        models = learned_from(shop, customer)
        taken = _forget(shop, customer, models, progress)
        backups = backups_of(shop, backup_folders)
    # Who has it open by now, or opens it next, writes the database anew in our place: the customer is forgotten.
    with suppress(Problem):
        Shop.open(folder).close()
    return Forgotten(customer, taken.lines, models, taken.receipt, backups)


def _forget(shop: Shop, customer: str, models: Iterable[str], progress: Progress) -> Taken:
    shelf, active = shop.shelf, shop.shelf.active_id()
    graves: dict[str, Path] = {}
    try:
        for model in models:
            graves[model] = shelf.take_off(model)
        taken = shop.ledger.forget(customer, progress)
    except BaseException:
        for model, grave in graves.items():
            shelf.put_back(grave, model)
        if graves:
            shelf.point_to(active)
        raise
    for grave in graves.values():
        shelf.drop_taken_off(grave)
    for damaged in (shelf.root / DAMAGED).glob("*"):
        if has_learned_from(damaged, customer):
            drop(damaged)
    return taken


def without_forgotten(shop: Shop, sales: CleanSales, progress: Progress) -> CleanSales:
    """Take the rows of forgotten customers out of clean sales lines, and count them by themselves."""
    others = tuple(path for path in (sales.ended, sales.mail) if path is not None)
    left = shop.ledger.leave_out_forgotten(sales.path, others, progress)
    if not left.left_out:
        return sales
    told = translate("Jobs", "%Ln rows of customers whom this shop has forgotten are left out.", "", left.left_out)
    return replace(
        sales,
        kept=left.kept,
        orders=left.orders,
        customers=left.customers,
        products=left.products,
        first=left.first,
        last=left.last,
        other={**sales.other, LEFT_OUT: left.left_out},
        warnings=(*sales.warnings, Note(LEFT_OUT, told)),
    )
