"""The sample's tour keeps its hands off a merchant's own shop and files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.jobs.tour import export_samples, sample_tour
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop

QUICK = TrainingOptions(method="bestsellers")


def test_a_shop_with_other_sales_is_refused_and_stays_as_it_was(made_shop: Shop) -> None:
    before = made_shop.ledger.totals()
    made_shop.close()
    with pytest.raises(Refused, match="sales of its own") as caught:
        sample_tour(made_shop.folder, QUICK, Progress())
    assert caught.value.code == "not-the-sample"
    with Shop.open(made_shop.folder) as shop:
        assert shop.ledger.totals() == before
        assert shop.shelf.entries() == ()


def test_the_sample_s_amounts_are_in_pounds(toured_folder: Path, tmp_path: Path) -> None:
    with Shop.open(shutil.copytree(toured_folder / "shop", tmp_path / "shop")) as shop:
        assert ShopView(shop).currency == "GBP"


def test_only_its_own_three_exports_are_written_over(made_shop: Shop) -> None:
    train(made_shop, QUICK, Progress())
    folder = made_shop.folder / "exports"
    folder.mkdir()
    kept = folder / "letter to everybody.txt"
    kept.write_text("Dear all")
    earlier = folder / "recommendations.csv"
    earlier.write_text("old")
    export_samples(ShopView(made_shop), folder, Progress())
    assert kept.read_text() == "Dear all"
    assert earlier.stat().st_size > 1000
    assert len(list(folder.iterdir())) == 4
