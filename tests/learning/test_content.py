"""Features of products: what is alike has a high cosine, part by part."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.learning.content import ContentSettings, fit
from recsys_desktop.learning.counting import Matrix
from recsys_desktop.learning.features import features, grams
from recsys_desktop.learning.goods import Goods
from recsys_desktop.learning.protocol import compact
from recsys_desktop.learning.purchases import Purchases, pair_up
from tests.learning.made import made_purchases

GOODS = Goods(
    np.array(["Red tea-pot", "Blue teapots", "Garden hose", "", "Lamp"], object),
    np.array(["Kitchen", "Kitchen", "Garden", "Garden", ""], object),
    np.array([10.0, 11.0, 40.0, 40.0, np.nan]),
)


def dense(matrix: Matrix) -> np.ndarray:
    out = np.zeros((len(matrix.lengths), matrix.columns))
    out[np.repeat(np.arange(len(out)), matrix.lengths), matrix.column] = matrix.value
    return out


def test_words_and_runs_of_four_letters() -> None:
    assert list(grams("Tea-Cups!")) == ["tea", "<tea", "tea>", "cups", "<cup", "cups", "ups>"]
    assert list(grams("Ö")) == ["ö"]
    assert list(grams("")) == []


def test_each_part_has_its_own_length_and_likeness() -> None:
    names = dense(features(GOODS, category=0, price=0))
    np.testing.assert_allclose(np.linalg.norm(names, axis=0), [1, 1, 1, 0, 1])
    cosines = names.T @ names
    assert cosines[0, 1] > 0 == cosines[0, 2]
    shelves = dense(features(GOODS, category=0.5, price=0))
    assert (shelves.T @ shelves - cosines)[0, 1] == pytest.approx(0.25)
    assert (shelves.T @ shelves - cosines)[0, 2] == 0
    np.testing.assert_allclose(np.linalg.norm(shelves, axis=0) ** 2, [1.25, 1.25, 1.25, 0.25, 1])
    prices = dense(features(GOODS, category=0, price=1)).T @ dense(features(GOODS, category=0, price=1)) - cosines
    assert prices[2, 3] == pytest.approx(1)  # the same price
    assert prices[0, 1] > 0.5 > 0 == prices[0, 2]
    assert prices[4].tolist() == [0, 0, 0, 0, 0]  # no price


def test_goods_come_back_from_a_file_and_follow_their_columns(tmp_path: Path) -> None:
    assert Goods.read(tmp_path / "none.json") is None
    GOODS.write(tmp_path / "goods.json")
    again = Goods.read(tmp_path / "goods.json")
    assert again is not None
    np.testing.assert_array_equal(again.name, GOODS.name)
    np.testing.assert_array_equal(again.price, GOODS.price)
    one = np.array([0], np.int32)
    made = Purchases(one, one + 3, one, np.array([1.0]), 1, 5, GOODS)
    small, *_ = compact(made)
    assert small.goods is not None
    assert small.goods.category.tolist() == ["Garden"]


def test_without_names_and_categories_it_is_refused() -> None:
    made = made_purchases()
    bare = Purchases(made.customer, made.product, made.order, made.day, made.customers, made.products)
    with pytest.raises(Refused, match="neither names nor categories"):
        fit(pair_up(bare), made.end, ContentSettings())
