"""What the active model knows of the shop's present sales."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.errors import NotFound, Refused
from recsys_desktop.jobs.audience import buyers
from recsys_desktop.jobs.explaining import explain_one
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.lists import AGAIN, NEW, recommend
from recsys_desktop.jobs.models import models_of
from recsys_desktop.jobs.overview import overview_of
from recsys_desktop.jobs.training import purchases_of, train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.again import Again
from recsys_desktop.learning.popularity import new_buyers
from recsys_desktop.learning.purchases import pair_up
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.ledger import Ledger
from recsys_desktop.store.shop import Shop


def kinds(view: ShopView, name: str) -> dict[str, str]:
    """The kind of each customer's list."""
    (block,) = recommend(view, None, lists=[name], top=1)
    return dict(zip(block.customer_id.tolist(), block.kind.tolist(), strict=True))


def test_customers_are_cold_by_whether_the_model_knew_them(made_shop: Shop, made_sales: Path, tmp_path: Path) -> None:
    train(made_shop, TrainingOptions(method="item-neighbours", budget=0.5), Progress())
    before = ShopView(made_shop)
    lists = kinds(before, NEW)
    assert set(lists.values()) == {"personal"}

    # Undone and brought again, all come with a later import, but they are whom the model learned from.
    made_shop.ledger.undo_batch("1", Progress())
    import_file(made_shop, made_sales, ImportOptions(), Progress())
    view = ShopView(made_shop)
    assert kinds(view, NEW) == lists
    assert (overview_of(view).new_lines, models_of(view).new_lines) == (0, 0)

    more = tmp_path / "more.csv"
    more.write_text("order_id,date,customer_id,product_id,quantity\nZ1,2025-01-01,newcomer,P001,1\n")
    import_file(made_shop, more, ImportOptions(), Progress())
    view = ShopView(made_shop)
    assert kinds(view, NEW) == {**lists, "newcomer": "cold-customer"}
    # What to buy again needs no model: it is the customer's own.
    assert kinds(view, AGAIN) == dict.fromkeys([*lists, "newcomer"], "personal")


@pytest.mark.parametrize("change", [{"temperature": 3}, {"method": "oracle"}])
def test_a_model_of_another_version_is_refused_in_a_sentence(change: dict[str, object], made_shop: Shop) -> None:
    folder = made_shop.shelf.staging()
    plain = {"method": "bestsellers", "parameters": {}, "complete": False, **change}
    (folder / "training.json").write_text(json.dumps(plain), encoding="utf-8")
    made_shop.shelf.publish(
        folder, method="x", parameters={}, validation={}, fingerprint="", lines=1, customers=1, products=1, seconds=1.0
    )
    view = ShopView(made_shop)
    with pytest.raises(Refused, match="made by another version") as caught:
        recommend(view, None, lists=[NEW], top=1)
    assert caught.value.code == "other-version"
    assert len(models_of(view).models) == 1


@pytest.mark.parametrize("days", [7, 60, 36_500])
def test_the_shop_and_the_learning_room_count_the_same_new_buyers(made_shop: Shop, days: int) -> None:
    last = made_shop.ledger.totals().last
    assert last is not None
    found = made_shop.ledger.new_buyers(since=last - timedelta(days=days))
    purchases = purchases_of(made_shop.ledger.purchases(), made_shop.ledger.products())
    expected = new_buyers(pair_up(purchases), purchases.end, days)
    assert found.tolist() == expected.tolist()
    assert 0 < expected.sum() <= len(purchases)


def test_the_shop_and_the_learning_room_count_the_same_buyers_who_came_back(made_shop: Shop) -> None:
    buyers, repeaters = made_shop.ledger.repeat_buyers()
    purchases = purchases_of(made_shop.ledger.purchases(), made_shop.ledger.products())
    pairs = pair_up(purchases)
    assert buyers.tolist() == np.bincount(pairs.product, minlength=purchases.products).tolist()
    assert repeaters.tolist() == np.bincount(pairs.product[pairs.orders > 1], minlength=purchases.products).tolist()
    assert 0 < repeaters.sum() < buyers.sum()


def test_who_comes_back_is_only_counted_for_lists_that_ask(made_shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    train(made_shop, TrainingOptions(method="item-neighbours", budget=0.1), Progress())
    asked: list[Ledger] = []
    count = Ledger.repeat_buyers
    monkeypatch.setattr(Ledger, "repeat_buyers", lambda ledger: asked.append(ledger) or count(ledger))
    view = ShopView(made_shop)
    vars(view)["recommender"] = replace(view.recommender, again=Again(habit=1.0))
    assert kinds(view, NEW)
    assert not asked
    assert kinds(view, AGAIN) == kinds(view, AGAIN)
    assert asked == [made_shop.ledger]


def test_a_view_answers_as_before_while_an_import_ends(made_shop: Shop, tmp_path: Path) -> None:
    train(made_shop, TrainingOptions(method="item-neighbours", budget=0.1), Progress())
    before, view = ShopView(made_shop), ShopView(made_shop)
    assert before.recommender
    # A view reads each table when it is first asked for, so that some are older than others.
    assert len(view.customers.key) == len(view.products.key) + 20

    def answers(view: ShopView) -> list[object]:
        every = list(recommend(view, None, lists=[NEW, AGAIN], top=5))
        why = explain_one(view, "00001", "P003")
        best = buyers(view, "P003", top=5, owners=True)
        orders = view.orders(view.customer_key("00001"))
        bought = view.bought_any(view.products.key[:1])
        return [
            [(table.customer_id.tolist(), table.product_id.tolist()) for table in every],
            why.rank,
            [one.customer for one in best],
            (len(orders.product), orders.indptr[-1]),
            bought.tolist(),
        ]

    expected = answers(before)
    more, day = tmp_path / "more.csv", before.totals.last
    rows = [f"Z{number},{day},{customer},NEW{number},1" for number, customer in enumerate(["00001", "newcomer"])]
    more.write_text("\n".join(["order_id,date,customer_id,product_id,quantity", *rows]), encoding="utf-8")
    import_file(made_shop, more, ImportOptions(), Progress())
    assert answers(before) == answers(view) == expected
    assert answers(ShopView(made_shop)) != expected


def test_whoever_came_since_the_customers_were_read_is_none_of_the_view(
    bestsellers: ShopView, made_sales: Path, tmp_path: Path
) -> None:
    shop, view = bestsellers.shop, bestsellers
    more, told = tmp_path / "more.csv", "There is no customer “newcomer”"
    more.write_text("order_id,date,customer_id,product_id,quantity\nZ1,2025-01-01,newcomer,P001,1\n")

    def lists(view: ShopView) -> list[str]:
        (block,) = recommend(view, ["newcomer"], lists=[NEW], top=3)
        return block.customer_id.tolist()

    assert list(recommend(view, None, lists=[NEW], top=1))
    import_file(shop, more, ImportOptions(), Progress())
    with pytest.raises(NotFound, match=told):
        lists(view)
    with pytest.raises(NotFound, match=told):
        explain_one(view, "newcomer", "P002")
    assert lists(ShopView(shop)) == ["newcomer"] * 3

    # The keys of customers whom an undo took go to those whom the next import brings.
    shop.ledger.undo_batch("2", Progress())
    shop.ledger.undo_batch("1", Progress())
    import_file(shop, more, ImportOptions(), Progress())
    assert shop.ledger.customer_key("newcomer") == view.customers.key[0]
    with pytest.raises(NotFound, match=told):
        lists(view)
    import_file(shop, made_sales, ImportOptions(), Progress())
    assert lists(ShopView(shop)) == ["newcomer"] * 3
