"""What every method must pass: a test module subclasses :class:`ModelTests` with its method's name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from recsys_desktop.explaining.reasons import explain
from recsys_desktop.learning.artefacts import Keeper, Training, kept, read_training
from recsys_desktop.learning.methods import train
from recsys_desktop.learning.purchases import Purchases, pair_up
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.recommending.lists import BESTSELLER, Recommender
from recsys_desktop.recommending.model import Sold, bestsellers, load_personal, write_product_ids
from recsys_desktop.store.tables import Histories
from tests.learning.made import made_goods, made_purchases


def histories_of(purchases: Purchases) -> Histories:
    """What the store says of these purchases."""
    pairs = pair_up(purchases)
    last = (pairs.last * 86_400).astype("datetime64[s]")
    return Histories(
        customer_keys=np.arange(pairs.customers, dtype=np.int32),
        indptr=pairs.indptr,
        product=pairs.product,
        last=last,
        first=last,
        orders=pairs.orders,
        quantity=pairs.orders.astype(np.float32),
    )


def sold_of(purchases: Purchases) -> Sold:
    """How these purchases' products sell."""
    recent = purchases.product[purchases.day > purchases.end - 14]
    return Sold(
        recent=np.bincount(recent, minlength=purchases.products),
        ever=np.bincount(purchases.product, minlength=purchases.products),
        span_days=purchases.end - float(purchases.day.min()),
        now=purchases.end,
    )


def trained(purchases: Purchases, method: str, folder: Path, *, seed: int = 0) -> tuple[Path, Training]:
    """Train in this process and return the kept folder, with ids as the shop would write them."""
    options = TrainingOptions(method=method, seed=seed, budget=0.5)
    train(purchases, options, Keeper(folder), Progress())
    best = kept(folder)
    assert best is not None
    write_product_ids(best, [f"P{column}" for column in range(purchases.products)])
    return best, read_training(best)


def recommender_of(best: Path, training: Training, purchases: Purchases) -> Recommender:
    """Load a trained folder beside these purchases."""
    sold = sold_of(purchases)
    keys = {f"P{column}": column for column in range(purchases.products)}
    personal = load_personal(best, training, keys, sold)
    return Recommender(personal, bestsellers(sold.recent, sold.ever), sold)


class ModelTests:
    """The contract of a method, on a small shop with four tastes."""

    method: ClassVar[str]
    knows_taste: ClassVar[bool] = True

    @pytest.fixture(scope="class")
    @classmethod
    def shop(cls) -> Purchases:
        return made_purchases(products=100)

    @pytest.fixture(scope="class")
    @classmethod
    def model(cls, shop: Purchases, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Training]:
        return trained(shop, cls.method, tmp_path_factory.mktemp("model"))

    @pytest.fixture(scope="class")
    @classmethod
    def recommender(cls, model: tuple[Path, Training], shop: Purchases) -> Recommender:
        return recommender_of(*model, shop)

    def test_says_what_it_is_and_how_good(self, model: tuple[Path, Training]) -> None:
        training = model[1]
        assert training.method == self.method
        assert training.complete
        assert 0 < training.validation["ndcg"] <= 1
        assert training.validation["customers"] >= 20
        assert json.dumps(training.parameters)

    def test_everybody_gets_a_full_list_of_products_never_bought(
        self, recommender: Recommender, shop: Purchases
    ) -> None:
        histories = histories_of(shop)
        lists = recommender.new_for_you(histories, 5, cold=np.zeros(shop.customers, bool))
        assert (lists.product >= 0).all()
        assert (np.diff(lists.score, axis=1) <= 0).all()
        for customer in range(shop.customers):
            bought = set(histories.product[histories.indptr[customer] : histories.indptr[customer + 1]].tolist())
            listed = lists.product[customer].tolist()
            assert not bought & set(listed)
            assert len(set(listed)) == 5

    def test_lists_follow_taste(self, recommender: Recommender, shop: Purchases) -> None:
        if not self.knows_taste:
            pytest.skip("this method offers the same to everybody")
        lists = recommender.new_for_you(histories_of(shop), 3, cold=np.zeros(shop.customers, bool))
        fits = lists.product % 4 == np.arange(shop.customers)[:, None] % 4
        assert fits.mean() > 0.6  # by chance .25

    def test_shares_and_baseline_add_up_to_the_score_of_the_list(
        self, recommender: Recommender, shop: Purchases
    ) -> None:
        histories = histories_of(shop)
        lists = recommender.new_for_you(histories, 4, cold=np.zeros(shop.customers, bool))
        for customer in range(0, shop.customers, 7):
            history = one_customer(histories, customer)
            for rank, (product, score) in enumerate(zip(lists.product[customer], lists.score[customer], strict=True)):
                reason = explain(recommender, history, int(product))
                assert reason is not None
                assert reason.rank == rank + 1
                assert reason.share.sum() + reason.baseline == pytest.approx(reason.score, rel=1e-9, abs=1e-12)
                assert reason.score == pytest.approx(float(score), rel=1e-9, abs=1e-12)
                assert (np.diff(reason.share) <= 0).all()

    def test_the_rank_of_any_product_is_its_place_in_the_whole_list(
        self, recommender: Recommender, shop: Purchases
    ) -> None:
        histories = histories_of(shop)
        everything = recommender.new_for_you(histories, shop.products, cold=np.zeros(shop.customers, bool))
        for customer in (1, 8):
            history = one_customer(histories, customer)
            for rank, product in enumerate(everything.product[customer].tolist()):
                reason = explain(recommender, history, product) if product >= 0 else None
                assert reason is None or reason.rank == rank + 1

    def test_the_same_seed_gives_the_same_files(
        self, model: tuple[Path, Training], shop: Purchases, tmp_path: Path
    ) -> None:
        again, training = trained(shop, self.method, tmp_path)
        assert training == model[1]
        for file in model[0].glob("*.npy"):
            assert (again / file.name).read_bytes() == file.read_bytes()

    @pytest.mark.parametrize(("customers", "products"), [(1, 1), (1, 6), (6, 1), (2, 2)])
    def test_the_smallest_shops_can_be_learned_and_asked(self, customers: int, products: int, tmp_path: Path) -> None:
        tiny = Purchases(
            np.arange(customers, dtype=np.int32).repeat(products),
            np.tile(np.arange(products, dtype=np.int32), customers),
            np.arange(customers, dtype=np.int32).repeat(products),
            np.full(customers * products, 20_000.5),
            customers,
            products,
            made_goods(products),
        )
        recommender = recommender_of(*trained(tiny, self.method, tmp_path), tiny)
        lists = recommender.new_for_you(histories_of(tiny), 3, cold=np.zeros(customers, bool))
        assert (lists.product == -1).all()  # everything is bought
        reason = explain(recommender, one_customer(histories_of(tiny), 0), 0)
        assert reason is not None
        assert np.isfinite(reason.score)
        assert reason.share.sum() + reason.baseline == pytest.approx(reason.score, rel=1e-5, abs=1e-9)

    def test_a_customer_without_known_purchases_gets_bestsellers(
        self, recommender: Recommender, shop: Purchases
    ) -> None:
        nobody = one_customer(histories_of(shop), 0)
        nobody = Histories(
            nobody.customer_keys, np.array([0, 0]), *(getattr(nobody, name)[:0] for name in _ENTRY_COLUMNS)
        )
        lists = recommender.new_for_you(nobody, 5, cold=np.ones(1, bool))
        assert lists.kind.tolist() == [BESTSELLER]
        recent = sold_of(shop).recent
        assert recent[lists.product[0, 0]] == recent.max()
        reason = explain(recommender, nobody, int(lists.product[0, 1]))
        assert reason is not None
        assert (reason.rank, len(reason.share), reason.score) == (2, 0, reason.baseline)


_ENTRY_COLUMNS = ("product", "last", "first", "orders", "quantity")


def one_customer(histories: Histories, row: int) -> Histories:
    """One row of histories."""
    inside = slice(int(histories.indptr[row]), int(histories.indptr[row + 1]))
    columns = [getattr(histories, name)[inside] for name in _ENTRY_COLUMNS]
    return Histories(histories.customer_keys[row : row + 1], np.array([0, len(columns[0])]), *columns)
