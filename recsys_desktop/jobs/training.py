"""Training jobs: the shop's sales become a model on its shelf."""

from __future__ import annotations

import json
import platform
import time
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np

from recsys_desktop.errors import Refused, machine_fault
from recsys_desktop.language import translate
from recsys_desktop.learning.artefacts import Training, read_training
from recsys_desktop.learning.goods import Goods
from recsys_desktop.learning.methods import starts_tensorflow
from recsys_desktop.learning.process import train_in_process
from recsys_desktop.learning.purchases import Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.learning.trainer import prepare
from recsys_desktop.progress import Progress
from recsys_desktop.recommending.model import write_customer_ids, write_product_ids
from recsys_desktop.store.manifest import ModelEntry
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import CustomerTable, ProductTable
from recsys_desktop.store.tables import Purchases as SalesLines

SHOP_MARK = "shop_mark.json"
"""Beside a model: the last import that it knows."""

_PROGRAMS = ("keras", "tensorflow", "tensorflow-cpu", "numpy")


@dataclass(frozen=True)
class Trained:
    """A model that was put on the shelf.

    Attributes:
        entry: How the shelf knows it.
        training: What was learned, and how good it is.
    """

    entry: ModelEntry
    training: Training


def train(shop: Shop, options: TrainingOptions, progress: Progress) -> Trained:
    """Train on all sales of the shop and make the result the active model.

    Runs in a process of its own, which this call watches. ``progress.stop()`` keeps the best so far,
    ``progress.cancel()`` leaves everything as it was.

    Raises:
        Refused: If there are no sales, or the method cannot learn from them.
        Cancelled: If it was cancelled or stopped before anything was learned.
        Failed: If the machine could not do it.
    """
    began = time.monotonic()
    totals = shop.ledger.totals()
    if not totals.lines:
        raise Refused("no-sales", translate("Jobs", "There are no sales to learn from yet. Import a sales file first."))
    if starts_tensorflow(options.method):
        prepare()  # while the purchases are read
    mark = shop.ledger.last_batch()
    work, content = shop.shelf.staging(), shop.shelf.staging()
    try:
        purchases = purchases_of(shop.ledger.purchases(), shop.ledger.products())
        best = train_in_process(purchases, options, work, progress)
        training = read_training(best)
        _describe(best, shop, mark)
        for file in best.iterdir():
            file.rename(content / file.name)
        entry = shop.shelf.publish(
            content,
            method=training.method,
            parameters=training.parameters,
            validation=training.validation,
            fingerprint=totals.fingerprint,
            # Guests' lines are in the fingerprint, as all that the shop held, but nothing was learned from them.
            lines=len(purchases),
            customers=len(np.unique(purchases.customer)),
            products=len(np.unique(purchases.product)),
            seconds=time.monotonic() - began,
            versions=_versions(),
        )
    except OSError as error:
        raise machine_fault(error, translate("Doing", "training"), shop.folder) from error
    finally:
        for folder in (work, content):
            if folder.exists():
                shop.shelf.discard(folder)
    return Trained(entry, training)


def purchases_of(lines: SalesLines, products: ProductTable) -> Purchases:
    """Return the store's sales lines of known customers as the learning room takes them."""
    return Purchases(
        customer=lines.customer,
        product=lines.product,
        order=lines.order,
        day=lines.time.astype(np.int64) / 86_400.0,
        customers=int(lines.customer.max(initial=-1)) + 1,
        products=int(lines.product.max(initial=-1)) + 1,
        goods=_goods(products, int(lines.product.max(initial=-1)) + 1),
    )


def _goods(products: ProductTable, columns: int) -> Goods:
    """Return what the shop says of its products, by key."""
    inside = products.key < columns
    name, category = np.full(columns, "", object), np.full(columns, "", object)
    price = np.full(columns, np.nan)
    for target, column in ((name, products.name), (category, products.category), (price, products.price)):
        target[products.key[inside]] = column[inside]
    return Goods(name, category, price)


def _describe(folder: Path, shop: Shop, mark: int) -> None:
    """Add what the shop knows: whose and which ids these are, and up to which import the model knows the sales."""
    write_customer_ids(folder, _ids_by_key(shop.ledger.customers()))
    write_product_ids(folder, _ids_by_key(shop.ledger.products()))
    (folder / SHOP_MARK).write_text(json.dumps({"last_batch": mark}), encoding="utf-8")


def _ids_by_key(table: CustomerTable | ProductTable) -> list[str]:
    ids = [""] * (int(table.key.max(initial=-1)) + 1)
    for key, name in zip(table.key.tolist(), table.id.tolist(), strict=True):
        ids[key] = name
    return ids


def read_mark(folder: Path) -> int:
    """Return the number of the last import that a model on the shelf knows."""
    return int(json.loads((folder / SHOP_MARK).read_text(encoding="utf-8"))["last_batch"])


def _versions() -> dict[str, str]:
    versions = {"python": platform.python_version(), "recsys-desktop": metadata.version("recsys-desktop")}
    for name in _PROGRAMS:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return versions
