"""Forgetting a customer in the whole shop: the models that had learned from one, backups, files checked before."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.errors import Busy, Failed, NotFound
from recsys_desktop.jobs.backups import back_up
from recsys_desktop.jobs.checking import Checked, Workplace, check_file, open_files, store_checked
from recsys_desktop.jobs.forgetting import forget
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.progress import Progress
from recsys_desktop.recommending.model import CUSTOMER_IDS
from recsys_desktop.store.ledger import Ledger
from recsys_desktop.store.shop import BACKUPS, Shop
from tests.store.killing import publish

HEAD = "order_id,date,customer_id,product_id,quantity\n"


def _learned_from(shop: Shop, method: str, *customers: str) -> str:
    """Put a model on the shelf that has learned from these; returns its id."""
    staging = shop.shelf.staging()
    (staging / CUSTOMER_IDS).write_text(json.dumps(customers))
    return shop.shelf.publish(
        staging, method=method, parameters={}, validation={}, fingerprint="0" * 16, lines=1, customers=1, products=1,
        seconds=0.5,
    ).id  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, made_folder: Path) -> Path:
    """The made shop with three models; the one in use has learned from the first customer."""
    copy = Path(shutil.copytree(made_folder, tmp_path / "Corner shop"))
    with Shop.open(copy) as shop:
        publish(shop, "bestsellers")
        first, second = shop.ledger.customers().id[:2].tolist()
        _learned_from(shop, "others", second)
        _learned_from(shop, "all", first, second)
    return copy


def _who(folder: Path) -> str:
    with Shop.open(folder) as shop:
        return str(shop.ledger.customers().id[0])


def test_models_that_had_learned_from_the_customer_go(folder: Path) -> None:
    who = _who(folder)
    done = forget(folder, who, Progress())
    assert [model.split("-", 2)[2] for model in done.models] == ["all"]
    assert done.lines
    assert done.backups == ()
    with Shop.open(folder) as shop:
        assert [entry.method for entry in shop.shelf.entries()] == ["bestsellers", "others"]
        assert shop.shelf.active_id() == shop.shelf.entries()[-1].id
        assert shop.shelf.leftovers() == []
        assert shop.ledger.customer_key(who) is None


def test_a_model_of_which_nobody_can_tell_goes_too(folder: Path) -> None:
    with Shop.open(folder) as shop:
        others = shop.shelf.entries()[1].id
        (shop.shelf.folder(others) / CUSTOMER_IDS).write_text("[")
        old = _learned_from(shop, "old")
        (shop.shelf.folder(old) / CUSTOMER_IDS).unlink()
        np.save(shop.shelf.folder(old) / "customers.npy", np.arange(3))
        damaged = shop.shelf.set_aside(shop.shelf.folder(_learned_from(shop, "damaged", _name(shop))))
    done = forget(folder, _who(folder), Progress())
    assert sorted(model.split("-", 2)[2] for model in done.models) == ["all", "old", "others"]
    assert not damaged.exists()


def _name(shop: Shop) -> str:
    return str(shop.ledger.customers().id[0])


@pytest.mark.parametrize("who", ["nobody", ""])
def test_where_nobody_is_forgotten_the_models_stay(folder: Path, who: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not who:
        who = _who(folder)

        def full(*_: object) -> None:
            raise Failed("The disk is full.")

        monkeypatch.setattr(Ledger, "forget", full)
    with Shop.open(folder) as shop:
        before = shop.shelf.entries(), shop.shelf.active_id()
    with pytest.raises((NotFound, Failed)):
        forget(folder, who, Progress())
    with Shop.open(folder) as shop:
        assert (shop.shelf.entries(), shop.shelf.active_id()) == before


def test_an_open_shop_forgets_nobody(folder: Path) -> None:
    with Shop.open(folder), pytest.raises(Busy):
        forget(folder, "anybody", Progress())


def test_who_opens_the_shop_meanwhile_takes_nothing_from_what_is_done(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Another window was quicker, between the forgetting and the opening that writes the database anew.
    who = _who(folder)
    opened = Shop.open(folder)

    def open_once(place: Path) -> Shop:
        del place
        monkeypatch.setattr(Shop, "open", busy)
        return opened

    def busy(place: Path) -> Shop:
        raise Busy(str(place))

    monkeypatch.setattr(Shop, "open", open_once)
    assert forget(folder, who, Progress()).receipt


def test_backups_that_still_hold_the_customer_are_told(folder: Path, tmp_path: Path) -> None:
    with Shop.open(folder) as shop:
        files = [back_up(shop, place, 3, Progress()).file.path for place in (folder / BACKUPS, tmp_path / "elsewhere")]
    copy = folder / BACKUPS / "shop-schema1-20260101-000000.duckdb"
    copy.touch()
    done = forget(folder, _who(folder), Progress(), backup_folders=(tmp_path / "elsewhere",))
    assert sorted(done.backups) == sorted([*files, copy])
    assert all(path.exists() for path in done.backups)


def test_a_file_that_is_imported_again_leaves_the_customer_out_and_counts_it(tmp_path: Path) -> None:
    file = tmp_path / "sales.csv"
    file.write_text(f"{HEAD}A1,2024-01-01,0007,TEA,1\nA2,2024-02-01,0008,TEA,1\nA3,2024-03-01,0007,CUP,1\n")
    with Shop.create(tmp_path / "shop") as shop:
        import_file(shop, file, ImportOptions(), Progress())
        place = Workplace(shop)
        (table,) = open_files(place, [file], Progress())
        early = check_file(shop, table, ImportOptions(), Progress())
        assert isinstance(early, Checked)
        assert early.new == 0
        shop.ledger.forget("0007", Progress())
        late = check_file(shop, table, ImportOptions(), Progress())
        assert isinstance(late, Checked)
        assert (late.new, late.sales.kept, late.sales.rows, dict(late.sales.other)) == (0, 1, 3, {"forgotten": 2})
        assert (late.sales.orders, late.sales.customers, late.sales.products) == (1, 1, 1)
        assert "forgotten" in [note.code for note in late.sales.warnings]
        # What was checked before does not bring the customer back either.
        for checked in (early, late):
            batch = store_checked(shop, checked, Progress()).batch
            assert batch is not None
            assert (batch.added, batch.duplicates, dict(batch.counts.other)) == (0, 1, {"forgotten": 2})
        assert shop.ledger.customers().id.tolist() == ["0008"]
