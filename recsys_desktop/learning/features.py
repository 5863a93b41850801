"""Names, categories and prices of products as features, by which products can be compared."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from recsys_desktop.learning.counting import Matrix
from recsys_desktop.learning.goods import Goods, Texts
from recsys_desktop.learning.taste import Scores

_BUCKETS = 1 << 20
_GRAM = 4
_COMMON = 0.1
_FEW = 50
_PRICE_STEPS = 4.0


def grams(name: str) -> Iterator[str]:
    """Yield a name's words and, of each word, the runs of four letters: so that plurals and compounds meet."""
    for word in re.findall(r"\w+", name.casefold()):
        yield word
        padded = f"<{word}>"
        yield from (padded[at : at + _GRAM] for at in range(len(padded) - _GRAM + 1))


def features(goods: Goods, *, category: float, price: float) -> Matrix:
    """Return features by products, each product's parts of length 1, ``category`` and ``price``.

    Names are hashed n-grams (Weinberger et al. 2009) weighted by their rarity, log(1 + n / products with it); what
    more than a tenth of the products have tells little and is left out. A price belongs to two neighbouring steps (of
    a factor of 1.28), in parts, so that close prices are alike.

    Args:
        goods: The products.
        category: Weight of the category beside the name.
        price: Weight of the price beside the name.
    """
    parts = [_names(goods.name)]
    if category:
        parts.append(_categories(goods.category, category))
    if price:
        parts.append(_prices(goods.price, price))
    offset, feature, product, value = 0, [], [], []
    for one in parts:
        feature.append(one[0] + offset)
        product.append(one[1])
        value.append(one[2])
        offset += int(one[0].max(initial=-1)) + 1
    return _matrix(np.concatenate(feature), np.concatenate(product), np.concatenate(value), offset, len(goods.name))


_Part = tuple[NDArray[np.int64], NDArray[np.int64], Scores]


def _names(names: Texts) -> _Part:
    found = [{zlib.crc32(gram.encode()) % _BUCKETS for gram in grams(name)} for name in names.tolist()]
    product = np.repeat(np.arange(len(found)), [len(one) for one in found])
    hashed = np.fromiter((gram for one in found for gram in sorted(one)), np.int64, len(product))
    _, feature, holders = np.unique(hashed, return_inverse=True, return_counts=True)
    rarity = np.log1p(len(names) / holders)[feature] if len(feature) else np.empty(0)
    rare = holders[feature] <= max(_FEW, _COMMON * len(names)) if len(feature) else np.zeros(0, bool)
    feature, product, value = feature[rare], product[rare], rarity[rare]
    lengths = np.sqrt(np.bincount(product, weights=value**2, minlength=len(names)))
    return feature, product, value / lengths[product]


def _categories(categories: Texts, weight: float) -> _Part:
    known = np.flatnonzero(categories != "")
    _, feature = np.unique(categories[known].astype(str), return_inverse=True)
    return feature.astype(np.int64), known, np.full(len(known), weight)


def _prices(prices: Scores, weight: float) -> _Part:
    known = np.flatnonzero(np.nan_to_num(prices) > 0)
    step = np.log(prices[known]) * _PRICE_STEPS
    step -= step.min(initial=0.0)
    low = np.floor(step).astype(np.int64)
    near = step - low
    lengths = np.sqrt(near**2 + (1 - near) ** 2)
    value = np.r_[1 - near, near] / np.r_[lengths, lengths] * weight
    return np.r_[low, low + 1], np.r_[known, known], value


def _matrix(feature: NDArray[np.int64], product: NDArray[np.int64], value: Scores, rows: int, columns: int) -> Matrix:
    order = np.lexsort((product, feature))
    indptr = np.searchsorted(feature[order], np.arange(rows + 1)).astype(np.int64)
    return Matrix(indptr, product[order].astype(np.int32), value[order], columns)
