"""Lists beyond what every method's model tests prove."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.learning.again import Again
from recsys_desktop.learning.artefacts import Training
from recsys_desktop.learning.factors import Factors
from recsys_desktop.learning.fold_in import Penalty, principal_axes
from recsys_desktop.learning.ranking import top
from recsys_desktop.recommending import lists
from recsys_desktop.recommending.buyers import Tastes, activity_of, best_buyers
from recsys_desktop.recommending.catalogue import Catalogue
from recsys_desktop.recommending.lists import COLD_CUSTOMER, PERSONAL, Recommender
from recsys_desktop.recommending.model import PersonalModel, Sold, bestsellers, load_personal, write_product_ids
from recsys_desktop.store.tables import Histories

NOW = 20_000.0


def histories(*rows: list[tuple[int, float, int]]) -> Histories:
    """Customers' rows of (product key, age in days, orders), products rising."""
    entries = [entry for row in rows for entry in row]
    product, age, orders = (np.array([entry[k] for entry in entries]) for k in range(3))
    last = ((NOW - age.astype(float)) * 86_400).astype("datetime64[s]")
    return Histories(
        customer_keys=np.arange(len(rows), dtype=np.int32),
        indptr=np.r_[0, np.cumsum([len(row) for row in rows])].astype(np.int64),
        product=product.astype(np.int32),
        last=last,
        first=last,
        orders=orders.astype(np.int32),
        quantity=orders.astype(np.float32),
    )


@pytest.fixture
def recommender() -> Recommender:
    """A model of the products 2, 5, 6, 7, 9; key 3 is a product that it does not know."""
    rng = np.random.default_rng(0)
    keys = np.array([2, 5, 6, 7, 9], np.int32)
    table = principal_axes(rng.normal(size=(5, 4)).astype(np.float32)).astype(np.float64)
    catalogue = Catalogue.over(keys, rng.normal(size=5).astype(np.float32), key_count=10)
    sold = Sold(np.arange(10), np.arange(10) * 2 + 1, 100.0, NOW)
    model = PersonalModel(catalogue, Factors(table, Penalty(1.0, 0.01), 60.0))
    return Recommender(model, bestsellers(sold.recent, sold.ever), sold)


def test_buy_again_ranks_by_orders_and_recency_and_ends_where_the_history_ends(recommender: Recommender) -> None:
    ranked = recommender.buy_again(histories([(2, 10, 1), (5, 10, 3), (7, 400, 3)], [(9, 0, 1)]), 3)
    assert ranked.product.tolist() == [[5, 2, 7], [9, -1, -1]]
    assert ranked.score[0].tolist() == pytest.approx([3 * np.exp(-10 / 180), np.exp(-10 / 180), 3 * np.exp(-400 / 180)])


def test_buy_again_minds_what_all_buyers_come_back_for(recommender: Recommender) -> None:
    rates = np.where(np.arange(10) == 2, 9.0, 1.0)
    minding = replace(recommender, again=Again(habit=1.0), repeat_rates=lambda: rates)
    ranked = minding.buy_again(histories([(2, 10, 1), (5, 10, 3)]), 2)
    assert ranked.product.tolist() == [[2, 5]]
    assert ranked.score[0].tolist() == pytest.approx([9 * np.exp(-10 / 180), 3 * np.exp(-10 / 180)])


def test_products_that_the_model_does_not_know_neither_disturb_nor_appear(recommender: Recommender) -> None:
    with_unknown = recommender.new_for_you(histories([(2, 5, 1), (3, 1, 9)]), 9, cold=np.zeros(1, bool))
    without = recommender.new_for_you(histories([(2, 5, 1)]), 9, cold=np.zeros(1, bool))
    np.testing.assert_array_equal(with_unknown.product, without.product)
    assert sorted(with_unknown.product[0, :4].tolist()) == [5, 6, 7, 9]
    assert (with_unknown.product[0, 4:] == -1).all()


def test_customers_who_came_after_the_training_are_named_so(recommender: Recommender) -> None:
    both = histories([(2, 5, 1)], [(2, 5, 1)])
    ranked = recommender.new_for_you(both, 2, cold=np.array([False, True]))
    assert ranked.kind.tolist() == [PERSONAL, COLD_CUSTOMER]
    np.testing.assert_array_equal(ranked.product[0], ranked.product[1])


def test_a_large_catalogue_is_scored_for_few_customers_at_once(
    recommender: Recommender, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = histories(*([(2, 5, 1), (5, 1, 1)], [(3, 1, 1)], [(6, 9, 2)]) * 7)
    cold = np.zeros(21, bool)
    whole = recommender.new_for_you(people, 4, cold=cold)
    asked: list[tuple[int, ...]] = []
    monkeypatch.setattr(lists, "CELLS", 50)
    monkeypatch.setattr(lists, "top", lambda scores, length: asked.append(scores.shape) or top(scores, length))
    parts = recommender.new_for_you(people, 4, cold=cold)
    for name in ("product", "score", "kind"):
        np.testing.assert_array_equal(getattr(parts, name), getattr(whole, name))
    # 3 customers at a time over 5 products; of them, one is unknown to the model and gets one of 10 bestsellers.
    assert set(asked) == {(3, 5), (1, 10)}


def test_best_buyers_leave_out_owners_unless_asked(recommender: Recommender) -> None:
    assert recommender.personal is not None
    people = histories([(2, 5, 1)], [(5, 5, 1)], [(3, 1, 1)], [(2, 1, 1), (7, 9, 1)])
    tastes = Tastes.of(recommender.personal, people, NOW)
    rows, scores, _ = best_buyers(recommender.personal, tastes, 7, 9, owners=False)
    assert sorted(rows.tolist()) == [0, 1]  # 2 bought nothing that the model knows, 3 has it
    assert (np.diff(scores) <= 0).all()
    rows, _, _ = best_buyers(recommender.personal, tastes, 7, 9, owners=True)
    assert sorted(rows.tolist()) == [0, 1, 3]


def test_of_customers_whom_a_product_fits_alike_the_one_who_buys_comes_first(recommender: Recommender) -> None:
    assert recommender.personal is not None
    # All bought the same; the second did so of late, and the third has other things beside that the model ignores.
    people = histories([(2, 300, 1)], [(2, 5, 1)], [(2, 300, 1), (3, 1, 1)])
    tastes = Tastes.of(recommender.personal, people, NOW)
    rows, scores, fits = best_buyers(recommender.personal, tastes, 7, 3, owners=False)
    assert rows.tolist() == [2, 1, 0]
    assert scores[0] > scores[1] > scores[2]
    lists = recommender.new_for_you(people, 4, cold=np.zeros(3, bool))
    assert fits.tolist() == pytest.approx(lists.score[rows][lists.product[rows] == 7].tolist(), rel=1e-5)


def test_activity_by_hand() -> None:
    found = activity_of(np.array([0, 2, 2, 3]), np.array([0.0, 120.0, 0.0]))
    plain = np.log(np.array([1 + np.exp(-1), 0, 1]) + 0.1)
    assert found.tolist() == pytest.approx(((plain - plain.mean()) / plain.std()).tolist())
    assert activity_of(np.array([0, 1, 2]), np.array([5.0, 5.0])).tolist() == [0, 0]
    assert activity_of(np.array([0]), np.array([])).tolist() == []
    # Added up in another order, the same ages differ in their last digits.
    ages = np.random.default_rng(3).uniform(0, 300, 5)
    assert activity_of(np.array([0, 5, 10]), np.concatenate([ages, ages[::-1]])).tolist() == [0, 0]


def test_bestsellers_settle_every_tie(recommender: Recommender) -> None:
    catalogue = bestsellers(np.array([4, 4, 0, 4]), np.array([9, 9, 0, 8]))
    assert catalogue.keys.tolist() == [0, 1, 3]
    assert catalogue.keys[np.argsort(-catalogue.baseline)].tolist() == [0, 1, 3]
    assert len(set(catalogue.baseline.tolist())) == 3
    assert (catalogue.baseline.astype(int) == 4).all()


def test_a_model_whose_products_are_partly_gone_folds_in_over_the_rest(tmp_path: Path) -> None:
    table = principal_axes(np.random.default_rng(3).normal(size=(12, 4)).astype(np.float32))
    np.save(tmp_path / "products.npy", np.arange(12, dtype=np.int32))
    np.save(tmp_path / "product_vectors.npy", table)
    write_product_ids(tmp_path, [f"P{k}" for k in range(12)])
    training = Training("factorization", {"alpha0": 1.0, "reg": 0.01, "nu": 1.0, "tau": 60.0, "demand_weight": 0.0})
    sold = Sold(np.ones(9, np.int64), np.ones(9, np.int64), 100.0, NOW)
    model = load_personal(tmp_path, training, {f"P{k}": k for k in range(3, 9)}, sold)
    assert load_personal(tmp_path, training, {}, sold) is None
    assert model is not None
    assert model.catalogue.keys.tolist() == [3, 4, 5, 6, 7, 8]
    gram = model.taste.table.T @ model.taste.table
    np.testing.assert_allclose(gram, np.diag(np.diag(gram)), atol=1e-4)
    np.testing.assert_allclose(model.taste.table @ model.taste.table.T, table[3:9] @ table[3:9].T, atol=1e-5)


def test_a_folder_without_vectors_gets_no_ids(tmp_path: Path) -> None:
    write_product_ids(tmp_path, ["a"])
    assert not list(tmp_path.iterdir())
