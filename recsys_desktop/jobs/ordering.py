"""In which order customers stand in a file."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.exporting.table import ListTable
from recsys_desktop.learning.purchases import Ints
from recsys_desktop.store.tables import CustomerTable


def fold(text: str) -> str:
    """Return the text without case and accents: ``"Fernández"`` as ``"fernandez"``."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def by_name(customers: CustomerTable) -> Ints:
    """Return the customers' keys by their names, by the id where there is none; equal names by the id.

    The order hangs on no language, so the same shop gives the same file on every computer.
    """
    ids = customers.id.tolist()
    labels = [fold(name or one) for name, one in zip(customers.name.tolist(), ids, strict=True)]
    first = _sorted(ids)
    return customers.key[first[_sorted([labels[row] for row in first.tolist()])]]


def _sorted(texts: list[str]) -> NDArray[np.intp]:
    # Unlike Python's strings, numpy's are sorted while other threads go on.
    return np.argsort(np.array(texts, np.dtypes.StringDType()), kind="stable")


class Pseudonyms:
    """Codes in place of customers: keyed hashes (RFC 2104) whose key is forgotten with the export.

    Args:
        key: What codes and order follow from; drawn anew where it is not given.
    """

    def __init__(self, key: bytes | None = None) -> None:
        self._key = key or secrets.token_bytes(32)

    def order(self, customers: CustomerTable) -> Ints:
        """Return the customers' keys in an order that follows from the key alone: one that is known gave them away.

        It does not go by the codes, so that a preview needs those of its own rows only.
        """
        drawn = hashlib.shake_256(b"order" + self._key).digest(8 * len(customers.key))
        return customers.key[np.argsort(np.frombuffer(drawn, "<u8"), kind="stable")]

    def put_in(self, blocks: Iterable[ListTable]) -> Iterator[ListTable]:
        """Replace ids by codes, and leave names out."""
        for block in blocks:
            # A customer's rows stand together, so each id is hashed once.
            starts = block.customer_starts()
            coded = np.array(self.codes(block.customer_id[starts].tolist()), object)
            ids = np.repeat(coded, np.diff(np.append(starts, len(block))))
            yield replace(block, customer_id=ids, customer_name=np.full(len(block), "", object))

    def codes(self, customers: Iterable[str]) -> list[str]:
        """Return the codes of customers by their ids."""
        return [hmac.digest(self._key, one.encode(), hashlib.sha256).hex()[:16] for one in customers]
