"""What the active model knows of the shop's present sales."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.lists import AGAIN, NEW, recommend
from recsys_desktop.jobs.models import models_of
from recsys_desktop.jobs.overview import overview_of
from recsys_desktop.jobs.training import purchases_of, train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.popularity import new_buyers
from recsys_desktop.learning.purchases import pair_up
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
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
