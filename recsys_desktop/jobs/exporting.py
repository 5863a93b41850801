"""Export jobs: the lists leave the application."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from recsys_desktop.exporting.export import Exported, export, format_of
from recsys_desktop.exporting.letters import CUSTOMER, EMAIL, NAME, PRICE, PRODUCT, REASON
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs.lists import recommend_all, within
from recsys_desktop.jobs.mail import NOT_REFUSED, may_write
from recsys_desktop.jobs.ordering import Pseudonyms
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.purchases import Ints
from recsys_desktop.progress import Progress

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


@dataclass(frozen=True)
class ExportOptions:
    """What is exported.

    Attributes:
        file_format: ``csv``, ``xlsx``, ``json``, ``html`` or ``pdf``; None to follow the file's name.
        shape: ``long`` (a row for each product), ``wide`` (for each customer and list) or ``letters`` (for each
            customer).
        lists: ``new``, ``again`` or both.
        top: How many products a list has at most.
        pseudonyms: Whether customers' ids are replaced and their names left out.
        columns: The columns of a long file, in that order; None for the usual ones. In letters, what stands beside
            the products' names: ``name``, ``number``, ``price`` and ``reason``; None for the customer's name.
        mail: Whose lists, by what they say to mail: as in :func:`mail.may_write`.
    """

    file_format: str | None = None
    shape: str = "long"
    lists: Sequence[str] = ("new",)
    top: int = 10
    pseudonyms: bool = False
    columns: Sequence[str] | None = None
    mail: str = NOT_REFUSED

    @property
    def on_pages(self) -> bool:
        """Whether the file is to be read, and no table."""
        return self.file_format in ("html", "pdf")

    @property
    def reasons(self) -> bool:
        """Whether the file tells which past purchase speaks most for a product."""
        return self.file_format != "json" and self.shape != "wide" and REASON in (self.columns or ())


def export_lists(view: ShopView, target: Path, options: ExportOptions, progress: Progress) -> Exported:
    """Write everybody's lists into a file, by the customers' names: whole, or not at all.

    Raises:
        NotFound: If nothing is trained, or the target's folder is missing.
        Refused: If the format or shape cannot hold it.
        Cancelled: The target is as it was.
        Failed: If the machine could not do it.
    """
    file_format = format_of(target, options.file_format)
    model = view.model.id
    codes = Pseudonyms() if options.pseudonyms else None
    everybody = view.customers_by_name if codes is None else codes.order(view.customers)
    order = everybody[may_write(view, everybody, options.mail)]
    blocks: Iterable[ListTable] = recommend_all(
        view, order, lists=options.lists, top=options.top, reasons=options.reasons
    )
    if codes is not None:
        blocks = codes.put_in(blocks)
    done = export(
        blocks,
        target,
        file_format=file_format,
        shape=options.shape,
        total_customers=len(order),
        progress=progress,
        top=within(view, options.top),
        model=model,
        lists=options.lists,
        columns=columns_of(view, options),
        everybody=_people(view, order, codes) if file_format == "json" else (),
        currency=view.currency,
    )
    return replace(done, left_out=len(everybody) - len(order))


def _people(view: ShopView, order: Ints, codes: Pseudonyms | None) -> Iterator[tuple[str, str]]:
    """Return the id and the name of each of these customers, or the code alone."""
    row = view.customer_row[order]
    ids = view.customers.id[row].tolist()
    if codes is not None:
        return ((code, "") for code in codes.codes(ids))
    return zip(ids, view.customers.name[row].tolist(), strict=True)


def columns_of(view: ShopView, options: ExportOptions) -> Sequence[str] | None:
    """Return the columns of the file. Those of letters begin with the e-mail address, where that is the customer's id.

    Names and prices that the shop does not know leave no empty columns.
    """
    if options.shape != "letters":
        return options.columns
    wanted = (NAME,) if options.columns is None else options.columns
    nothing = set[str]()
    if options.pseudonyms or not any(view.customers.name.tolist()):
        nothing.add(NAME)
    if not np.isfinite(view.products.price).any():
        nothing.add(PRICE)
    head = EMAIL if not options.pseudonyms and _are_emails(view) else CUSTOMER
    kept = [name for name in wanted if name not in nothing and name not in (EMAIL, CUSTOMER, PRODUCT)]
    order = [name for name in kept if name == NAME], [name for name in kept if name != NAME]
    return (head, *order[0], PRODUCT, *order[1])


def _are_emails(view: ShopView) -> bool:
    """Tell whether most customers are known by an e-mail address."""
    ids = view.customers.id.tolist()
    return 2 * sum(_EMAIL.fullmatch(one) is not None for one in ids) > len(ids)
