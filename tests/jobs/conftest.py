"""A small shop that has a model."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.conftest import made_once


@pytest.fixture(scope="session")
def bestsellers_folder(tmp_path_factory: pytest.TempPathFactory, made_folder: Path) -> Path:
    """The made shop with a model of bestsellers, to be copied."""

    def make(folder: Path) -> None:
        with Shop.open(shutil.copytree(made_folder, folder / "Corner shop")) as shop:
            train(shop, TrainingOptions(method="bestsellers"), Progress())

    return made_once(tmp_path_factory, "bestsellers", make) / "Corner shop"


@pytest.fixture
def bestsellers(tmp_path: Path, bestsellers_folder: Path) -> Iterator[ShopView]:
    """The made shop, open, with a model of bestsellers."""
    with Shop.open(shutil.copytree(bestsellers_folder, tmp_path / "Corner shop")) as shop:
        yield ShopView(shop)
