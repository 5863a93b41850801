"""One customer's lists as a piece of a page, for screens and for paper: plain HTML that browsers and Qt both read."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import pairwise

import numpy as np

from recsys_desktop.currency import cents, symbol
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.language import decimal, grouped, isolated, translate, unbroken

_LONGEST = 200
"""Letters of a name: no page is to be filled by one that somebody pasted by mistake."""


def sheet(table: ListTable, currency: str = "") -> str:
    """Return the lists of the one customer whom a table is about, as HTML.

    Args:
        table: The lists.
        currency: The code of what prices are in; "" where that is not known.
    """
    name, number = _short(table.customer_name[0] or ""), _short(table.customer_id[0])
    beside = f' <span class="soft">{escape(number)}</span>' if name else ""
    head = f'<h2 align="left"><bdi>{escape(name or number)}</bdi>{beside}</h2>'
    lists = (_list(table.part(*of_list), currency) for of_list in pairwise([*table.list_starts().tolist(), len(table)]))
    return f"<section>{head}{''.join(lists)}</section>"


def sheets(table: ListTable, currency: str = "") -> Iterator[str]:
    """Yield the sheet of each customer in a table, as :func:`sheet` makes it."""
    for of_customer in pairwise([*table.customer_starts().tolist(), len(table)]):
        yield sheet(table.part(*of_customer), currency)


def _list(table: ListTable, currency: str) -> str:
    # A campaign's list needs no title: it is the one product of the whole file.
    titles = {"new": translate("Sheets", "New for you"), "again": translate("Sheets", "Buy again")}
    title = titles.get(str(table.list[0]), "")
    heading = f"<h3>{escape(title)}</h3>" if title else ""
    rows = "".join(_row(table, at, currency) for at in range(len(table)))
    return f'{heading}<table width="100%" cellspacing="0" cellpadding="3">{rows}</table>'


def _row(table: ListTable, at: int, currency: str) -> str:
    note = _short(table.category[at] or "")
    if table.reason[at]:
        note = translate("Sheets", "because of “{product}”").format(
            product=isolated(unbroken(_short(table.reason[at])))
        )
    price = _money(float(table.price[at]), currency) if np.isfinite(table.price[at]) else ""
    name = escape(unbroken(_short(table.product_name[at] or table.product_id[at])))
    # What is written from the right stands at the left of its column, too; Qt would send it to the other side.
    return (
        f'<tr><td width="6%" class="soft">{grouped(int(table.rank[at]))}</td>'
        f'<td width="42%" align="left"><bdi>{name}</bdi></td>'
        f'<td width="40%" align="left" class="soft"><bdi>{escape(note)}</bdi></td>'
        f'<td width="12%" align="right">{price}</td></tr>\n'
    )


def _short(name: object) -> str:
    text = str(name)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _money(amount: float, currency: str) -> str:
    """Return an amount for people: ``£5.50``."""
    number, sign = decimal(amount, cents(currency)), symbol(currency)
    if not currency:
        return number
    if sign[-1].isalpha():
        return translate("Sheets", "{code} {amount}").format(code=sign, amount=number)
    return translate("Sheets", "{sign}{amount}").format(sign=sign, amount=number)
