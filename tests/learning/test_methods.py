from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.learning.artefacts import NO_CUSTOMERS, Keeper, kept, read_training
from recsys_desktop.learning.methods import METHODS, train
from recsys_desktop.learning.purchases import Purchases
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from tests.learning.made import made_purchases
from tests.model_tests import ModelTests


class TestFactorization(ModelTests):
    method = "factorization"


class TestItemNeighbours(ModelTests):
    method = "item-neighbours"


class TestUserNeighbours(ModelTests):
    method = "user-neighbours"


class TestContent(ModelTests):
    method = "content"


class TestCategoryBestsellers(ModelTests):
    method = "category-bestsellers"


class TestEase(ModelTests):
    method = "ease"


class TestBlend(ModelTests):
    method = "blend"


class TestClassic(ModelTests):
    method = "classic"


class TestBestsellers(ModelTests):
    method = "bestsellers"
    knows_taste = False


def nothing() -> Purchases:
    none = np.empty(0, np.int32)
    return Purchases(none, none, none, np.empty(0), 0, 0)


def test_every_method_has_its_model_tests() -> None:
    assert {case.method for case in ModelTests.__subclasses__()} == set(METHODS)


def test_a_shop_without_customers_falls_back_to_bestsellers(tmp_path: Path) -> None:
    train(nothing(), TrainingOptions(), Keeper(tmp_path), Progress())
    best = kept(tmp_path)
    assert best is not None
    training = read_training(best)
    assert (training.method, training.because) == ("bestsellers", NO_CUSTOMERS)


def test_factorization_refuses_a_shop_without_customers(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="No sale in this shop has a customer"):
        train(nothing(), TrainingOptions(method="factorization"), Keeper(tmp_path), Progress())
    assert kept(tmp_path) is None


def test_an_unknown_method_is_refused_with_the_names_of_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="factorization"):
        train(made_purchases(), TrainingOptions(method="oracle"), Keeper(tmp_path), Progress())


def test_the_wanted_dimensions_are_kept(tmp_path: Path) -> None:
    options = TrainingOptions(method="factorization", dimensions=5, budget=20.0)
    train(made_purchases(customers=40), options, Keeper(tmp_path), Progress())
    best = kept(tmp_path)
    assert best is not None
    assert np.load(best / "product_vectors.npy").shape == (40, 5)
    assert read_training(best).parameters["dimensions"] == 5


@pytest.mark.parametrize(
    ("customers", "products", "wanted", "used"), [(10, 12, None, 9), (10, 12, 64, 9), (10, 12, 3, 3), (1, 12, None, 1)]
)
def test_a_tiny_shop_gets_fewer_dimensions_than_it_has_customers_or_products(
    customers: int, products: int, wanted: int | None, used: int, tmp_path: Path
) -> None:
    options = TrainingOptions(method="factorization", dimensions=wanted, budget=0.0)
    train(made_purchases(customers=customers, products=products), options, Keeper(tmp_path), Progress())
    best = kept(tmp_path)
    assert best is not None
    assert np.load(best / "product_vectors.npy").shape[1] == used
    assert read_training(best).parameters["dimensions"] == used
