"""Training jobs beside the learning itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from recsys_desktop.errors import Failed, NotFound
from recsys_desktop.jobs.explaining import explain_one
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.models import models_of
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
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
    with pytest.raises(Failed, match=r"The disk is full \(.*Corner shop\W?(models)?: [\d,.]+ MB free\): nothing"):
        train(made_shop, TrainingOptions(method="bestsellers"), Progress())
    monkeypatch.undo()
    assert made_shop.shelf.leftovers() == []
    assert made_shop.shelf.entries() == ()


def test_guests_are_not_among_what_was_learned_from(made_shop: Shop, tmp_path: Path) -> None:
    before = made_shop.ledger.totals()
    guests = tmp_path / "guests.csv"
    guests.write_text("order_id,date,customer_id,product_id,quantity\nG1,2024-11-01,,GIFT,1\nG2,2024-11-01,,P001,1\n")
    import_file(made_shop, guests, ImportOptions(), Progress())
    entry = train(made_shop, TrainingOptions(method="bestsellers"), Progress()).entry
    assert (entry.lines, entry.customers, entry.products) == (before.lines, before.customers, before.products)
    assert entry.fingerprint == made_shop.ledger.totals().fingerprint != before.fingerprint
    view = ShopView(made_shop)
    assert models_of(view).new_lines == 0
    with pytest.raises(NotFound, match="only guests bought the product “GIFT”"):
        explain_one(view, str(view.customers.id[0]), "GIFT")
