"""Finding text as people type it: without regard to case and accents, over all rows at once."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCollator, Qt

from recsys_desktop.jobs.ordering import fold

_LINE_END = ord("\n")
_MOST_COLLATED = 20_000
"""So many different texts are ranked by a language's rules within some tenths of a second; more by their letters."""


def text_ranks(texts: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return each text's place in the alphabet, equal for equal ones; "" comes last.

    Args:
        texts: (n,) of str.

    Returns:
        (n,) int64.
    """
    if not len(texts):
        return np.empty(0, np.int64)
    distinct = set(texts.tolist())
    if len(distinct) <= _MOST_COLLATED and not all(map(str.isascii, distinct)):
        return _collated(texts, distinct)
    folded = np.array([fold(text) or "\U0010ffff" for text in texts.tolist()], object)
    try:
        # Unlike Python's strings, numpy's are sorted while other threads go on.
        plain = folded.astype(np.dtypes.StringDType())
    except UnicodeEncodeError:
        return np.unique(folded, return_inverse=True)[1].astype(np.int64)
    order = np.argsort(plain, kind="stable")
    in_order = plain[order]
    ranks = np.empty(len(order), np.int64)
    ranks[order] = np.concatenate([[0], np.cumsum(in_order[1:] != in_order[:-1])])
    return ranks


def _collated(texts: NDArray[np.object_], distinct: set[str]) -> NDArray[np.int64]:
    """Rank by the rules of the language that is spoken: ä beside a in German, Chinese names by their sound."""
    collator = QCollator()
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    keys = {text: collator.sortKey(text) for text in distinct if text}
    place, before = {"": len(distinct)}, None
    for number, (text, key) in enumerate(sorted(keys.items(), key=itemgetter(1))):
        same = before is not None and not before[0] < key
        place[text] = before[1] if same and before is not None else number
        before = (key, place[text])
    return np.array([place[text] for text in texts.tolist()], np.int64)


class TextIndex:
    """The searchable text of all rows, as one array of bytes.

    A search over 100,000 rows takes a few milliseconds, whatever is sought.

    Args:
        columns: Each (n,) of str; a word may be found in any of them.
    """

    def __init__(self, columns: Sequence[NDArray[np.object_]]) -> None:
        rows = zip(*(column.tolist() for column in columns), strict=True)
        lines = [" ".join("\t".join(cells).split("\n")).encode("utf-8", "replace") for cells in rows]
        folded = fold(b"\n".join(lines).decode("utf-8")).encode("utf-8") + b"\n"
        self._bytes = np.frombuffer(folded, np.uint8)
        self._ends = np.flatnonzero(self._bytes == _LINE_END)[: len(lines)]
        self._count = len(lines)

    def matches(self, text: str) -> NDArray[np.bool_]:
        """Return which rows hold every word of the text, (n,) bool."""
        found = np.ones(self._count, np.bool_)
        for word in fold(text).split():
            rows = np.zeros(self._count, np.bool_)
            rows[np.searchsorted(self._ends, self._places(word.encode("utf-8", "replace")))] = True
            found &= rows
        return found

    def _places(self, word: bytes) -> NDArray[np.intp]:
        last = len(self._bytes) - len(word)
        places = np.flatnonzero(self._bytes[: last + 1] == word[0]) if last >= 0 else np.empty(0, np.intp)
        for offset, byte in enumerate(word[1:], start=1):
            places = places[self._bytes[places + offset] == byte]
        return places
