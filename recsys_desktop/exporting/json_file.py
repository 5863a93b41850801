"""Lists for programs: the command line's ``recommend`` result, with the customers' names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import ClassVar

import numpy as np

from recsys_desktop.exporting.cells import Remembered
from recsys_desktop.exporting.shapes import Shape
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.exporting.writer import Sink

_text = partial(json.dumps, ensure_ascii=False)
_ITEM = '{{"rank":{},"product":{},"name":{},"score":{},"kind":{}}}'.format


class JsonFile:
    """Writes ``{"model","list","customers":[{"customer","name","list","items":[…]}]}``.

    An item is ``{"rank","product","name","score","kind"}``. A customer has an object per list,
    with no items where there is nothing to offer. Ids and names are exact:
    a program does not run cells, nothing is cured. "list" is what was asked for (``new``, ``again`` or ``both``),
    whatever there was to offer.
    """

    ending: ClassVar[str] = ".json"
    row_limit: ClassVar[int] = 0
    column_limit: ClassVar[int] = 0

    def __init__(self, sink: Sink, shape: Shape, *, model: str | None, lists: str, currency: str = "") -> None:
        del shape, currency  # lists are nested here, neither long nor wide, and prices are numbers
        self._sink = sink
        self._texts = Remembered(_text)
        self._began = False
        self._listed: set[tuple[str, str]] = set()
        sink.write(f'{{"model":{_text(model)},"list":{_text(lists)},"customers":['.encode())

    def write(self, table: ListTable) -> int:
        """Write one block and return how many products stand in its lists."""
        if not len(table):
            return 0
        starts = table.list_starts()
        items = self._items(table)
        heads = zip(
            self._texts.all(table.customer_id[starts]),
            self._texts.all(table.customer_name[starts]),
            self._texts.all(table.list[starts]),
            pairwise([*starts.tolist(), len(table)]),
            strict=True,
        )
        lists = ",\n".join(
            f'{{"customer":{customer},"name":{name},"list":{kind},"items":[{",".join(items[begin:end])}]}}'
            for customer, name, kind, (begin, end) in heads
        )
        self._sink.write(((",\n" if self._began else "\n") + lists).encode(errors="replace"))
        self._began = True
        self._listed.update(zip(table.customer_id[starts].tolist(), table.list[starts].tolist(), strict=True))
        return len(table)

    def write_rest(self, people: Iterable[tuple[str, str]], lists: Sequence[str]) -> None:
        """Write an empty list for each of these customers (id and name) and lists that there was nothing to offer for.

        So whoever reads the file tells them from customers that the shop does not have.
        """
        for customer, name in people:
            for kind in lists:
                if (customer, kind) not in self._listed:
                    text = f'{{"customer":{_text(customer)},"name":{_text(name)},"list":{_text(kind)},"items":[]}}'
                    self._sink.write(((",\n" if self._began else "\n") + text).encode(errors="replace"))
                    self._began = True

    def finish(self) -> None:
        """Close the list of customers."""
        self._sink.write(b"\n]}\n")

    def abandon(self) -> None:
        """Do nothing: nothing is held but the file."""

    def _items(self, table: ListTable) -> list[str]:
        finite = np.isfinite(table.score)
        scores = [repr(score) if known else "null" for score, known in zip(table.score.tolist(), finite, strict=True)]
        product, name = self._texts.all(table.product_id), self._texts.all(table.product_name)
        return list(map(_ITEM, table.rank.tolist(), product, name, scores, self._texts.all(table.kind)))
