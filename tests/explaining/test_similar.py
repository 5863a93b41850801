from __future__ import annotations

import numpy as np
import pytest

from recsys_desktop.explaining.similar import neighbours, product_map, tells_apart
from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fold_in import Penalty, principal_axes
from recsys_desktop.recommending.catalogue import Catalogue
from recsys_desktop.recommending.model import PersonalModel


@pytest.fixture
def model() -> PersonalModel:
    rng = np.random.default_rng(1)
    table = principal_axes(rng.normal(size=(30, 6)).astype(np.float32)).astype(np.float64)
    keys = np.arange(0, 60, 2, dtype=np.int32)
    catalogue = Catalogue.over(keys, np.zeros(30, np.float32), key_count=60)
    return PersonalModel(catalogue, Factors(table, Penalty(1.0, 0.01), 60.0))


def test_neighbours_are_the_highest_cosines_of_the_full_vectors(model: PersonalModel) -> None:
    near = neighbours(model, 8, 5)
    assert near is not None
    table = model.taste.table
    unit = table / np.linalg.norm(table, axis=1, keepdims=True)
    cosines = unit @ unit[4]
    expected = np.argsort(-cosines)[1:6]
    assert near.product.tolist() == (expected * 2).tolist()
    np.testing.assert_allclose(near.similarity, cosines[expected], rtol=1e-6)


def test_a_product_is_not_its_own_neighbour_and_a_short_shop_gives_short_lists(model: PersonalModel) -> None:
    near = neighbours(model, 8, 99)
    assert near is not None
    assert len(near.product) == 29
    assert 8 not in near.product


def test_an_unknown_product_has_no_neighbours(model: PersonalModel) -> None:
    assert neighbours(model, 7, 5) is None


def test_the_map_keeps_similar_products_together() -> None:
    rng = np.random.default_rng(2)
    centres = np.repeat(np.eye(3), 20, axis=0) * 5
    table = principal_axes((centres + rng.normal(0, 0.2, centres.shape)).astype(np.float32))
    places = product_map(Factors(table, Penalty(1.0, 0.01), 60.0))
    assert places.shape == (60, 2)
    assert np.abs(places).max() == pytest.approx(1)
    groups = places.reshape(3, 20, 2)
    within = np.linalg.norm(groups - groups.mean(axis=1, keepdims=True), axis=2).max()
    apart = min(np.linalg.norm(a.mean(0) - b.mean(0)) for k, a in enumerate(groups) for b in groups[:k])
    assert apart > 3 * within


@pytest.mark.parametrize(("products", "dimensions"), [(1, 4), (2, 1), (3, 2)])
def test_the_map_of_the_smallest_shops_is_finite(products: int, dimensions: int) -> None:
    table = np.random.default_rng(0).normal(size=(products, dimensions))
    places = product_map(Factors(table, Penalty(1.0, 0.01), 60.0))
    assert places.shape == (products, 2)
    assert np.isfinite(places).all()


def test_vectors_of_one_direction_do_not_tell_products_apart() -> None:
    rng = np.random.default_rng(3)
    lengths, direction = rng.uniform(0.1, 2, (12, 1)), rng.normal(size=(1, 9))
    alike = lengths * direction + rng.normal(0, 1e-3, (12, 9))
    assert not tells_apart(Factors(alike, Penalty(1.0, 0.01), 60.0))
    assert tells_apart(Factors(rng.normal(size=(12, 9)), Penalty(1.0, 0.01), 60.0))
    assert tells_apart(Factors(np.zeros((12, 9)), Penalty(1.0, 0.01), 60.0))
    assert tells_apart(Factors(direction, Penalty(1.0, 0.01), 60.0))  # one product, to which nothing can be similar
