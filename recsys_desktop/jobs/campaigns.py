"""Export jobs of the window: everybody's lists, those of a campaign's customers, or the campaign itself.

A campaign is one product and the customers to tell about it. As a file it is a table of lists like any other, in which
every customer's list holds that product alone and the rank is the customer's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.exporting.export import Exported, export, format_of
from recsys_desktop.exporting.preview import PreviewRows, preview_json, preview_page, preview_rows
from recsys_desktop.exporting.shapes import shape_of
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs.audience import Buyer, audience
from recsys_desktop.jobs.exporting import ExportOptions, columns_of, export_lists
from recsys_desktop.jobs.lists import reason_names, recommend_keys, within
from recsys_desktop.jobs.mail import may_write
from recsys_desktop.jobs.ordering import Pseudonyms
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import translate
from recsys_desktop.learning.purchases import Ints
from recsys_desktop.progress import Progress
from recsys_desktop.recommending.lists import COLD_CUSTOMER, KINDS, PERSONAL

CAMPAIGN = "campaign"
_FEW = 64
"""Customers looked at together for a preview: nearly always enough for its rows."""
_ON_PAGES = 8
"""Customers whose lists are shown as they stand on pages."""


@dataclass(frozen=True)
class Campaign:
    """One product, and whom to tell about it.

    Attributes:
        product: Its id.
        customers: How many customers at most.
        owners: Whether those who have it already may be among them.
    """

    product: str
    customers: int = 100
    owners: bool = False


@dataclass(frozen=True)
class Plan:
    """What is exported, and for whom.

    Attributes:
        options: Which lists in which form; its lists do not count where the campaign itself is wanted.
        campaign: Whose customers are meant; None for everybody.
        only_product: Whether the campaign itself is wanted: its product for each of its customers.
    """

    options: ExportOptions
    campaign: Campaign | None = None
    only_product: bool = False


@dataclass(frozen=True)
class Preview:
    """The beginning of the file.

    Attributes:
        rows: Its first rows; without any where it is no table.
        text: Its first lines, where it is for programs.
        customers: For how many customers it is made.
        caution: One sentence where the lists could not be tested, or "".
        left_out: How many customers are not in it for what they say to mail.
        refused: How many customers of the shop want no mail.
        agreed: How many agree to it.
        known: How many customers the shop has.
        empty: Whether nothing would be in the file.
        page: Its beginning as HTML, where it is for paper.
    """

    rows: PreviewRows
    text: str
    customers: int
    caution: str = ""
    left_out: int = 0
    refused: int = 0
    agreed: int = 0
    known: int = 0
    empty: bool = False
    page: str = ""


def campaign_table(view: ShopView, campaign: Campaign, people: Sequence[Buyer], *, reasons: bool = False) -> ListTable:
    """Return the campaign's customers, each with the product, and with its reason where that is wanted."""
    keys = _keys(view, [one.customer for one in people])
    product = view.product_key(campaign.product)
    row, table = int(view.product_row[product]), view.products

    def all_the_same(text: str) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
        return np.full(len(people), text, object)

    return ListTable(
        customer_id=np.array([one.customer for one in people], object),
        customer_name=np.array([one.name for one in people], object),
        list=all_the_same(CAMPAIGN),
        rank=np.array([one.rank for one in people], np.int32),
        product_id=all_the_same(table.id[row]),
        product_name=all_the_same(table.name[row]),
        category=all_the_same(table.category[row]),
        price=np.full(len(people), table.price[row], np.float64),
        score=np.array([one.score for one in people], np.float64),
        kind=np.where(view.cold(keys), KINDS[COLD_CUSTOMER], KINDS[PERSONAL]).astype(object),
        last_purchase=_last_bought(view, product, keys),
        reason=_reasons(view, product, keys) if reasons else all_the_same(""),
    )


def _keys(view: ShopView, customers: Sequence[str]) -> Ints:
    """Return the keys of customers by their ids, (customers,) int32."""
    key_of = dict(zip(view.customers.id.tolist(), view.customers.key.tolist(), strict=True))
    return np.array([key_of[customer] for customer in customers], np.int32)


def _reasons(view: ShopView, product: int, keys: Ints) -> NDArray[np.object_]:
    """Return which past purchase of each customer speaks most for the product."""
    ordered, place = np.unique(keys, return_inverse=True)
    products = np.full((len(ordered), 1), product, np.int32)
    names = reason_names(view, view.histories_of(ordered), products)
    return np.asarray(names[place, 0], object)


def _last_bought(view: ShopView, product: int, keys: Ints) -> np.ndarray[tuple[int], np.dtype[np.datetime64]]:
    """Return when each of these customers last bought the product; NaT for never."""
    histories = view.histories
    places = np.flatnonzero(histories.product == product)
    owners = histories.customer_keys[np.searchsorted(histories.indptr, places, side="right") - 1]
    last = np.full(int(max(keys.max(initial=0), owners.max(initial=0))) + 1, np.datetime64("NaT", "s"))
    last[owners] = histories.last[places]
    return last[keys]


def export_plan(view: ShopView, target: Path, plan: Plan, progress: Progress) -> Exported:
    """Write a file as planned: whole, or not at all.

    Raises:
        NotFound: If nothing is trained, or the target's folder is missing.
        Refused: If the format or shape cannot hold it.
        Cancelled: The target is as it was.
        Failed: If the machine could not do it.
    """
    options = plan.options
    if plan.campaign is None:
        return export_lists(view, target, options, progress)
    file_format = format_of(target, options.file_format)
    progress.report(translate("Progress", "Choosing the customers"))
    blocks, customers, left_out = _blocks(view, plan)
    done = export(
        blocks,
        target,
        file_format=file_format,
        shape=options.shape,
        total_customers=customers,
        progress=progress,
        top=_top(view, plan),
        model=view.model.id,
        lists=_lists(plan),
        columns=columns_of(view, options),
        currency=view.currency,
    )
    return replace(done, left_out=left_out)


def preview_plan(view: ShopView, plan: Plan, rows: int) -> Preview:
    """Return the first rows of the file as it will be; pseudonyms are drawn anew each time.

    Raises:
        NotFound: If nothing is trained, or the model does not know the campaign's product.
    """
    options = plan.options
    model = view.model.id
    blocks, customers, left_out = _blocks(view, plan, block=_FEW)
    mail = view.customers.mail
    table = _first(blocks, rows, shape=options.shape)
    counts = left_out, int((mail < 0).sum()), int((mail > 0).sum()), len(mail), not len(table.rank)
    if options.file_format == "json":
        text = preview_json(table, rows, model=model, lists=_lists(plan))
        return Preview(PreviewRows((), ()), text, customers, view.caution, *counts)
    if options.on_pages:
        page = preview_page(table, _ON_PAGES, view.currency)
        return Preview(PreviewRows((), ()), "", customers, view.caution, *counts, page=page)
    shown = preview_rows(
        table, options.shape, rows, top=_top(view, plan), columns=columns_of(view, options), lists=_lists(plan)
    )
    return Preview(shown, "", customers, view.caution, *counts)


def _lists(plan: Plan) -> Sequence[str]:
    return (CAMPAIGN,) if plan.campaign is not None and plan.only_product else plan.options.lists


def _top(view: ShopView, plan: Plan) -> int:
    """Return how many products a row for a customer has room for."""
    return 1 if plan.campaign is not None and plan.only_product else within(view, plan.options.top)


def _blocks(view: ShopView, plan: Plan, *, block: int = 4_096) -> tuple[Iterable[ListTable], int, int]:
    """Return the lists, for how many customers they are, and how many were left out for what they say to mail."""
    options, campaign = plan.options, plan.campaign
    codes = Pseudonyms() if options.pseudonyms else None
    keys = view.customers_by_name if codes is None else codes.order(view.customers)
    reasons = options.reasons
    blocks: Iterable[ListTable]
    if campaign is None:
        meant = keys[may_write(view, keys, options.mail)]
        left_out = len(keys) - len(meant)
    else:
        chosen = audience(view, campaign.product, top=campaign.customers, owners=campaign.owners, mail=options.mail)
        meant = keys[np.isin(keys, _keys(view, [one.customer for one in chosen.people]))]
        left_out = chosen.left_out
    if campaign is not None and plan.only_product:
        blocks = [campaign_table(view, campaign, chosen.people, reasons=reasons)]
    else:
        blocks = recommend_keys(view, meant, lists=options.lists, top=options.top, block=block, reasons=reasons)
    return (blocks if codes is None else codes.put_in(blocks)), len(meant), left_out


def _first(blocks: Iterable[ListTable], rows: int, *, shape: str) -> ListTable:
    """Return the beginning of all lists: at least so many rows, where there are so many."""
    counter, taken = shape_of(shape, 0), [ListTable.empty()]
    for block in blocks:
        taken.append(block)
        if sum(map(counter.rows, taken)) >= rows:
            break
    return ListTable(*(np.concatenate([getattr(one, column.name) for one in taken]) for column in fields(ListTable)))
