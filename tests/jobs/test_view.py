"""What the active model knows of the shop's present sales."""

from __future__ import annotations

from pathlib import Path

from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.lists import AGAIN, NEW, recommend
from recsys_desktop.jobs.models import models_of
from recsys_desktop.jobs.overview import overview_of
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop


def kinds(view: ShopView, name: str) -> dict[str, str]:
    """The kind of each customer's list."""
    (block,) = recommend(view, None, lists=[name], top=1)
    return dict(zip(block.customer_id.tolist(), block.kind.tolist(), strict=True))


def test_customers_are_cold_by_whether_the_model_knew_them(made_shop: Shop, made_sales: Path, tmp_path: Path) -> None:
    train(made_shop, TrainingOptions(method="factorization", budget=0.5), Progress())
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
