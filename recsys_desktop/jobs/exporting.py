"""Export jobs: the lists leave the application."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from recsys_desktop.exporting.export import Exported, export, format_of
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs.lists import recommend, within
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.progress import Progress


@dataclass(frozen=True)
class ExportOptions:
    """What is exported.

    Attributes:
        file_format: ``csv``, ``xlsx`` or ``json``; None to follow the file's name.
        shape: ``long`` (a row for each product) or ``wide`` (a row for each customer).
        lists: ``new``, ``again`` or both.
        top: How many products a list has at most.
        pseudonyms: Whether customers' ids are replaced and their names left out.
        columns: The columns of a long file, in that order; None for all.
    """

    file_format: str | None = None
    shape: str = "long"
    lists: Sequence[str] = ("new",)
    top: int = 10
    pseudonyms: bool = False
    columns: Sequence[str] | None = None


def export_lists(view: ShopView, target: Path, options: ExportOptions, progress: Progress) -> Exported:
    """Write everybody's lists into a file: whole, or not at all.

    Raises:
        NotFound: If nothing is trained, or the target's folder is missing.
        Refused: If the format or shape cannot hold it.
        Cancelled: The target is as it was.
        Failed: If the machine could not do it.
    """
    file_format = format_of(target, options.file_format)
    blocks: Iterable[ListTable] = recommend(view, None, lists=options.lists, top=options.top)
    if options.pseudonyms:
        blocks = pseudonymous(blocks)
    model = view.model.id
    return export(
        blocks,
        target,
        file_format=file_format,
        shape=options.shape,
        total_customers=len(view.customers.key),
        progress=progress,
        top=within(view, options.top),
        model=model,
        lists=options.lists,
        columns=options.columns,
    )


def pseudonymous(blocks: Iterable[ListTable]) -> Iterator[ListTable]:
    """Replace ids by keyed hashes (RFC 2104) whose key is forgotten with the export, and leave names out."""
    key = secrets.token_bytes(32)
    for block in blocks:
        # A customer's rows stand together, so each id is hashed once.
        starts = block.customer_starts()
        coded = [
            hmac.new(key, customer.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:16]
            for customer in block.customer_id[starts].tolist()
        ]
        repeats = np.diff(np.append(starts, len(block)))
        ids = np.repeat(np.array(coded, object), repeats)
        yield replace(block, customer_id=ids, customer_name=np.full(len(block), "", object))
