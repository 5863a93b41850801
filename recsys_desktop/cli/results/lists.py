"""Lists and their reasons, as people read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from recsys_desktop.cli.output import table
from recsys_desktop.exporting.export import Exported
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs import explaining, lists
from recsys_desktop.jobs.audience import Buyer
from recsys_desktop.jobs.because import because
from recsys_desktop.jobs.mail import AGREED
from recsys_desktop.language import decimal, quoted, translate

_SHOWN_FOR = 6
_SHOWN_AGAINST = 2


def list_text(block: ListTable) -> Iterator[str]:
    """Yield lists for people to read."""
    starts = [*block.list_starts().tolist(), len(block)]
    for begin, end in pairwise(starts):
        name = block.customer_name[begin] or ""
        title = (
            translate("Commands", "new for {customer}")
            if block.list[begin] == lists.NEW
            else translate("Commands", "to buy again: {customer}")
        )
        kind = "" if block.kind[begin] == "personal" else f" ({block.kind[begin]})"
        yield title.format(customer=f"{block.customer_id[begin]} {name}").rstrip() + kind
        for row in range(begin, end):
            yield f"  {block.rank[row]:>3}  {block.product_id[row]:<12}  {block.product_name[row]}"


def without_text(customers: Sequence[str]) -> Iterator[str]:
    """Yield, for people to read, for whom there is nothing to offer."""
    if customers:
        yield translate("Commands", "There is nothing to offer to {customers}.").format(customers=quoted(customers))


def buyers_text(people: Sequence[Buyer]) -> Iterator[str]:
    """Yield whom to tell about a product, and who of them wants no mail, for people to read."""
    heading = ["", translate("Commands", "customer"), translate("Commands", "name"), translate("Commands", "score")]
    rows: list[list[object]] = [[person.rank, person.customer, person.name, person.score] for person in people]
    if any(person.mail is False for person in people):
        heading.append(translate("Commands", "mail"))
        for row, person in zip(rows, people, strict=True):
            row.append(translate("Commands", "wants none") if person.mail is False else "")
    yield from table(rows, heading)


def left_out_text(count: int, mail: str) -> Iterator[str]:
    """Yield, for people to read, how many customers were left out for what they say to mail."""
    if count and mail == AGREED:
        yield translate("Commands", "%Ln customers who have not agreed to mail were left out.", "", count)
    elif count:
        yield translate("Commands", "%Ln customers who want no mail were left out.", "", count)


def empty_text(done: Exported) -> str:
    """Return why there is no list in an exported file."""
    if done.left_out:
        told = translate("Commands", "{file} holds no list: there is nothing to offer to those who may get mail.")
    else:
        told = translate("Commands", "{file} holds no list: there is nothing to offer to any customer.")
    return told.format(file=done.file)


def explain_text(why: explaining.Explanation) -> Iterator[str]:
    """Yield the reasons for people to read: what counts most, for and against, and the rest as one sum."""
    head = translate("Commands", "{product} for {customer}: score {score}, rank {rank}")
    yield head.format(product=why.product, customer=why.customer, score=decimal(why.score, 3), rank=why.rank)
    if lead := because(why):
        yield "  " + lead
    if why.baseline > 0:
        yield _share(why.baseline, translate("Commands", "selling fast now (the same for everybody)"))
    elif why.baseline:
        yield _share(why.baseline, translate("Commands", "selling slowly now (the same for everybody)"))
    reasons = [share for share in why.shares if share.share > 0][:_SHOWN_FOR]
    against = [share for share in why.shares if share.share < 0][-_SHOWN_AGAINST:]
    yield from (_share(share.share, share.name) for share in reasons)
    speaks = translate("Commands", "{name} (speaks against)")
    yield from (_share(share.share, speaks.format(name=share.name)) for share in reversed(against))
    shown = [*reasons, *against]
    if len(shown) < len(why.shares):
        rest = sum(share.share for share in why.shares) - sum(share.share for share in shown)
        yield _share(rest, translate("Commands", "%Ln other purchases", "", len(why.shares) - len(shown)))
    if why.too_early:
        yield "  " + explaining.too_early_for_similar()
    for near in why.similar:
        told = translate(
            "Commands", "similar: {name} ({similarity}; %Ln customers bought both)", "", near.bought_together
        )
        yield "  " + told.format(name=near.name, similarity=decimal(near.similarity, 2))


def _share(share: float, name: str) -> str:
    """Return a reason's line; a sign stands before every share."""
    sign = "-" if share < 0 else "+"
    return f"  {sign + decimal(abs(share), 3):>8}  {name}"
