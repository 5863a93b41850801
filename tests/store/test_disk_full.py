"""A disk that fills up: a sentence, everything as it was, and the shop opens clean."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import duckdb
import pytest

from recsys_desktop.errors import Failed
from recsys_desktop.progress import Progress
from recsys_desktop.store import schema
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop
from tests.filling import fill

from .killing import publish
from .shops import add, answers, write_many


@pytest.mark.parametrize("free", [0, 100_000])
@pytest.mark.parametrize("lines", [3_000, 150_000])
def test_an_import_onto_a_full_disk(small_disk: Path, tmp_path: Path, lines: int, free: int) -> None:
    more = write_many(tmp_path / "more.parquet", lines, first=1000)
    with Shop.create(small_disk / "shop") as shop:
        add(shop.ledger, write_many(tmp_path / "some.parquet", 1000))
        before = answers(shop.ledger)
    with Shop.open(small_disk / "shop") as shop:
        filler = fill(small_disk, free=free)
        with pytest.raises(Failed, match="nothing was changed while importing") as caught:
            add(shop.ledger, more)
        assert re.match(rf"The disk is full \({small_disk}/shop: 0\.\d MB free\): ", caught.value.message)
        assert "space" in caught.value.details
        assert answers(shop.ledger) == before
    filler.unlink()
    with Shop.open(small_disk / "shop") as shop:
        assert answers(shop.ledger) == before
        assert check(shop, repair=False) == ()
        assert add(shop.ledger, write_many(tmp_path / "few.parquet", 500, first=1000)).added == 500


def test_undoing_on_a_full_disk(small_disk: Path, tmp_path: Path) -> None:
    with Shop.create(small_disk / "shop") as shop:
        add(shop.ledger, write_many(tmp_path / "some.parquet", 20_000))
        before = answers(shop.ledger)
    with Shop.open(small_disk / "shop") as shop:
        filler = fill(small_disk, free=0)
        with pytest.raises(Failed, match="The disk is full"):
            shop.ledger.undo_batch("1", Progress())
        assert answers(shop.ledger) == before
        filler.unlink()
        assert shop.ledger.undo_batch("1", Progress()).undone_at is not None
        assert check(shop, repair=False) == ()


@pytest.mark.parametrize("free", [0, 40_000, 100_000, 400_000])
def test_a_shop_is_made_whole_or_not_at_all_on_a_full_disk(small_disk: Path, free: int) -> None:
    filler = fill(small_disk, free=free)
    with pytest.raises(Failed, match=rf"The disk is full \({small_disk}/new: 0\.\d MB free\)"):
        Shop.create(small_disk / "new")
    assert {path.name for path in (small_disk / "new").iterdir()} <= {"shop.lock"}
    filler.unlink()
    with Shop.create(small_disk / "new") as shop:
        assert shop.ledger.totals().lines == 0


def test_a_shop_on_a_full_disk_is_looked_at_and_saved_elsewhere(small_disk: Path, tmp_path: Path) -> None:
    with Shop.create(small_disk / "shop") as shop:
        add(shop.ledger, write_many(tmp_path / "some.parquet", 20_000))
        before = answers(shop.ledger)
    (small_disk / "shop" / "shop.lock.json").write_text("{}")
    fill(small_disk, free=0)
    with Shop.open(small_disk / "shop") as shop:
        assert answers(shop.ledger) == before
        assert not (small_disk / "shop" / "shop.lock.json").exists()  # it would tell of another process
        backup(shop, tmp_path / "saved.backup", Progress())
        with pytest.raises(Failed, match=r"About \d\.\d MB more are needed\."):
            backup(shop, small_disk / "saved.backup", Progress())
    restore(tmp_path / "saved.backup", tmp_path / "restored", Progress())
    with Shop.open(tmp_path / "restored") as shop:
        assert answers(shop.ledger) == before


def test_backups_on_a_disk_that_fills_up_are_whole_or_not_there(small_disk: Path, tmp_path: Path) -> None:
    target = small_disk / "saved.backup"
    with Shop.create(tmp_path / "shop") as shop:
        add(shop.ledger, write_many(tmp_path / "some.parquet", 20_000))
        before = answers(shop.ledger)
        for free in range(200_000, 8_000_000, 600_000):
            filler = fill(small_disk, free=free)
            with suppress(Failed):
                backup(shop, target, Progress())
            filler.unlink()
            if target.exists():
                break
            assert list(small_disk.iterdir()) == []
    restore(target, tmp_path / "restored", Progress())
    with Shop.open(tmp_path / "restored") as shop:
        assert answers(shop.ledger) == before


@pytest.mark.parametrize("room", [-200_000, 20_000, 200_000])
def test_an_older_shop_on_a_full_disk_stays_as_it_was(small_disk: Path, room: int) -> None:
    folder = small_disk / "shop"
    folder.mkdir()
    with duckdb.connect(str(folder / "shop.duckdb")) as connection:
        schema.upgrade(connection, schema.STEPS[:1])
        for table, rows in {"customers": 500, "products": 50, "orders": 10_000}.items():
            connection.execute(f"INSERT INTO {table} SELECT i, '{table[0]}' || i FROM range({rows}) t(i)")
        connection.execute("""INSERT INTO sales_lines
            SELECT i, i // 3, TIMESTAMP '2022-01-01', i % 500, i % 50, 1, 2.5, 1 FROM range(30000) t(i)""")
    filler = fill(small_disk, free=(folder / "shop.duckdb").stat().st_size + room)
    for _ in range(2):
        with pytest.raises(Failed, match=r"The disk is full \(.* MB free\): nothing was changed while (up|keep)"):
            Shop.open(folder)
        assert list((folder / "backups").iterdir()) == []  # of what has not changed, no copy takes the room
    filler.unlink()
    with Shop.open(folder) as shop:
        assert shop.ledger.totals().lines == 30_000
    assert len(list((folder / "backups").iterdir())) == 1


def test_making_saving_and_restoring_on_a_full_disk(small_disk: Path, tmp_path: Path) -> None:
    with Shop.create(tmp_path / "shop") as shop:
        add(shop.ledger, write_many(tmp_path / "some.parquet", 20_000))
        publish(shop, "first")
        backup(shop, tmp_path / "saved.backup", Progress())
        fill(small_disk, free=8192)
        jobs: tuple[Callable[[], object], ...] = (
            lambda: backup(shop, small_disk / "saved.backup", Progress()),
            lambda: restore(tmp_path / "saved.backup", small_disk / "restored", Progress()),
            lambda: Shop.create(small_disk / "new"),
        )
        for job in jobs:
            with pytest.raises(Failed, match=rf"The disk is full \({small_disk}.*: 0\.\d MB free\)"):
                job()
    assert {path.name for path in small_disk.iterdir()} <= {"filler", "new"}
    (small_disk / "filler").unlink()
    Shop.create(small_disk / "new").close()
