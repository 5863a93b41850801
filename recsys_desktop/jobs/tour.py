"""The whole way with the sample shop, room by room: what ``demo`` shows and ``--self-test`` proves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from recsys_desktop.errors import Refused, machine_fault
from recsys_desktop.exporting.export import Exported
from recsys_desktop.jobs.currency import choose_currency
from recsys_desktop.jobs.explaining import Explanation, explain_one
from recsys_desktop.jobs.exporting import ExportOptions, export_lists
from recsys_desktop.jobs.importing import Imported, ImportOptions, import_file
from recsys_desktop.jobs.lists import AGAIN, NEW, recommend
from recsys_desktop.jobs.sample import SAMPLE_CURRENCY, SAMPLE_EXPORT_FILES, SAMPLE_EXPORTS, SAMPLE_FILE
from recsys_desktop.jobs.training import Trained, train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import translate
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.resources import resource
from recsys_desktop.store.shop import Shop

_REGULAR_ORDERS = 12


@dataclass(frozen=True)
class Example:
    """One customer's list, and why its first product is in it."""

    customer: str
    name: str
    products: tuple[str, ...]
    why: Explanation


@dataclass(frozen=True)
class Tour:
    """What happened on the way."""

    shop: Path
    imported: Imported
    trained: Trained
    examples: tuple[Example, ...]
    exported: tuple[Exported, ...]


def sample_tour(folder: Path, options: TrainingOptions, progress: Progress, *, sales: Path | None = None) -> Tour:
    """Make the sample shop in a folder (or go on in one made before) and walk the whole way.

    Args:
        folder: The shop's folder.
        options: How to train.
        progress: Is told of it.
        sales: A part of the sample's sales, in a file of the same name; None for all.

    Raises:
        Refused: If the folder holds something else, be it a shop with sales of its own (``not-the-sample``).
        Cancelled: If it was cancelled; what was finished stays.
        Failed: If the machine could not do it.
    """
    with Shop.open_or_create(folder) as shop:
        _refuse_other_sales(shop)
        imported = import_file(shop, sales or resource("sample", SAMPLE_FILE), ImportOptions(), progress)
        choose_currency(shop, SAMPLE_CURRENCY, progress)
        trained = train(shop, options, progress)
        view = ShopView(shop)
        examples = tuple(example(view, customer) for customer in regulars(view, 3))
        exported = export_samples(view, folder / SAMPLE_EXPORTS, progress)
    return Tour(folder, imported, trained, examples, exported)


def _refuse_other_sales(shop: Shop) -> None:
    if any(batch.undone_at is None and batch.file != SAMPLE_FILE for batch in shop.ledger.batches()):
        raise Refused(
            "not-the-sample",
            translate(
                "Jobs",
                "The shop in {folder} has sales of its own, and the sample’s would mix with them. Choose a new "
                "or an empty folder; nothing was changed.",
            ).format(folder=shop.folder),
        )


def regulars(view: ShopView, count: int) -> Sequence[str]:
    """Return some customers who came lately and bought about as often as a regular does."""
    people = view.customers
    recent = people.last >= people.last.max() - np.timedelta64(28, "D")
    order = np.lexsort((people.key, np.abs(people.orders - _REGULAR_ORDERS), ~recent))
    return [str(people.id[row]) for row in order[:count]]


def example(view: ShopView, customer: str) -> Example:
    """Return a customer's list and the reasons for its first product."""
    block = next(recommend(view, [customer], lists=[NEW], top=5))
    why = explain_one(view, customer, str(block.product_id[0]), similar_top=3)
    return Example(customer, str(block.customer_name[0]), tuple(map(str, block.product_name)), why)


def export_samples(view: ShopView, folder: Path, progress: Progress) -> tuple[Exported, ...]:
    """Export both lists in every format; of what lies in the folder, only these files are written over."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise machine_fault(error, translate("Doing", "exporting")) from error
    options = ExportOptions(lists=(NEW, AGAIN))
    return tuple(export_lists(view, folder / name, options, progress) for name in SAMPLE_EXPORT_FILES)
