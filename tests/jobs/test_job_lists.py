"""Lists as the jobs make them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.jobs import lists
from recsys_desktop.jobs.campaigns import Plan, preview_plan
from recsys_desktop.jobs.explaining import explain_one
from recsys_desktop.jobs.exporting import ExportOptions, export_lists
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.lists import AGAIN, NEW, recommend
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop

ENDLESS = 10**12


def test_an_endless_list_is_as_long_as_the_catalogue(bestsellers: ShopView, tmp_path: Path) -> None:
    (block,) = recommend(bestsellers, None, lists=[NEW, AGAIN], top=ENDLESS)
    sizes = np.bincount(np.unique(block.customer_id, return_inverse=True)[1])
    assert set(sizes.tolist()) == {len(bestsellers.products.key)}  # each product is either new or bought before
    options = ExportOptions(shape="wide", lists=[NEW], top=ENDLESS)
    export_lists(bestsellers, tmp_path / "wide.csv", options, Progress())
    header = (tmp_path / "wide.csv").read_text(encoding="utf-8-sig").partition("\n")[0]
    assert header.rstrip().endswith(",product_100_name")
    assert len(preview_plan(bestsellers, Plan(options), 3).rows.header) == 3 + 2 * 100


def test_long_lists_are_made_for_few_customers_at_once(bestsellers: ShopView, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = list(recommend(bestsellers, None, lists=[NEW], top=20))
    monkeypatch.setattr(lists, "_ROWS", 200)
    parts = list(recommend(bestsellers, None, lists=[NEW], top=20))
    assert (len(whole), len(parts)) == (1, 6)
    assert max(len(part) for part in parts) <= 200
    assert np.concatenate([part.product_id for part in parts]).tolist() == whole[0].product_id.tolist()


def test_products_that_are_alike_have_one_order_in_lists_of_any_length_and_in_their_reasons(tmp_path: Path) -> None:
    # Whoever bought two things of one kind says something of these; all else fits everybody alike.
    bought = [(number, product) for number in range(60) for product in {number, number - number % 2}]
    rows = [f"A{number},2026-03-01,C{number:02d},P{product:02d},1" for number, product in bought]
    sales = tmp_path / "sales.csv"
    sales.write_text("\n".join(["order_id,date,customer_id,product_id,quantity", *rows]), encoding="utf-8")
    with Shop.create(tmp_path / "shop") as shop:
        import_file(shop, sales, ImportOptions(), Progress())
        train(shop, TrainingOptions(method="item-neighbours"), Progress())
        view = ShopView(shop)
        (long,) = recommend(view, ["C07"], lists=[NEW], top=40)
        assert len(set(long.score[1:].tolist())) == 1
        for top in (1, 5, 10):
            (short,) = recommend(view, ["C07"], lists=[NEW], top=top)
            assert short.product_id.tolist() == long.product_id[:top].tolist()
        assert [explain_one(view, "C07", product).rank for product in long.product_id] == long.rank.tolist()
