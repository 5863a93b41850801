"""A small shop that has a model."""

from __future__ import annotations

import pytest

from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop


@pytest.fixture
def bestsellers(made_shop: Shop) -> ShopView:
    """The made shop with a model of bestsellers, which takes no time to train."""
    train(made_shop, TrainingOptions(method="bestsellers"), Progress())
    return ShopView(made_shop)
