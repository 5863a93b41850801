"""The article's model: negatives that are no purchases, a weight that stays positive, and learning that is kept."""

from __future__ import annotations

from itertools import islice
from types import ModuleType

import numpy as np
import pytest

from recsys_desktop.learning.purchases import pair_up
from recsys_desktop.learning.settings import Settings
from tests.learning.made import made_purchases

PAIRS = pair_up(made_purchases())
BOUGHT = set(zip(PAIRS.customer.tolist(), PAIRS.product.tolist(), strict=True))


def test_no_negative_is_a_purchase_and_every_purchase_comes_once_an_epoch(classic: ModuleType) -> None:
    seen = []
    for pairs, bought in islice(classic.pair_dataset(PAIRS, seed=0), classic.steps(PAIRS)):
        for pair, label in zip(pairs.numpy().tolist(), bought.numpy()[:, 0].tolist(), strict=True):
            assert (tuple(pair) in BOUGHT) == (label == 1)
            seen += [tuple(pair)] if label else []
    assert len(seen) == len(set(seen))
    assert len(seen) > 0.6 * len(BOUGHT)  # the rest of the last, unfilled batch


def test_learning_lowers_the_loss_keeps_the_weight_positive_and_is_not_repeated(classic: ModuleType) -> None:
    fitter, losses, again = classic.ClassicFitter(seed=0), [], []
    settings = Settings(dimensions=8)
    model = fitter.fit(PAIRS, 0.0, settings, epochs=4, each_epoch=lambda _, loss: bool(losses.append(loss)))
    assert losses[-1] < losses[0]
    assert float(model.chance.kernel.value.numpy()[0, 0]) >= 0
    table = classic.table_of(model)
    assert np.square(table).sum(axis=1).mean() == pytest.approx(1, rel=1e-5)
    other = fitter.fit(PAIRS, 0.0, settings, epochs=4, each_epoch=lambda _, loss: bool(again.append(loss)))
    assert again == losses
    np.testing.assert_array_equal(classic.table_of(other), table)
