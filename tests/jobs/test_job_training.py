"""Training jobs beside the learning itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from recsys_desktop.errors import Failed
from recsys_desktop.jobs.training import train
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop


@pytest.mark.parametrize("name", ["manifest.json", "shop_mark.json"])
def test_a_full_disk_leaves_nothing_of_the_new_model(
    name: str, made_shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, written = Path.open, Path.write_text

    def full(path: Path) -> None:
        if path.name.startswith(name):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "open", lambda path, *how, **more: full(path) or opened(path, *how, **more))
    monkeypatch.setattr(Path, "write_text", lambda path, *how, **more: full(path) or written(path, *how, **more))
    with pytest.raises(Failed, match="The disk is full: nothing was changed"):
        train(made_shop, TrainingOptions(method="bestsellers"), Progress())
    monkeypatch.undo()
    assert made_shop.shelf.leftovers() == []
    assert made_shop.shelf.entries() == ()
