"""A disk that fills up: a sentence, everything as it was, and the shop opens clean."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from recsys_desktop.errors import Failed
from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop

from .killing import publish
from .shops import add, answers, write_many


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if not sys.platform.startswith("linux") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no small file system can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(disk: Path, *, free: int) -> Path:
    """Fill a disk up but for some bytes; returns the file that does so."""
    state = os.statvfs(disk)
    filler = disk / "filler"
    filler.write_bytes(bytes(max(0, state.f_bavail * state.f_frsize - free)))
    return filler


@pytest.mark.parametrize("free", [0, 100_000])
@pytest.mark.parametrize("lines", [3_000, 150_000])
def test_an_import_onto_a_full_disk(small_disk: Path, tmp_path: Path, lines: int, free: int) -> None:
    more = write_many(tmp_path / "more.parquet", lines, first=1000)
    with Shop.create(small_disk / "shop") as shop:
        add(shop.ledger, write_many(tmp_path / "some.parquet", 1000))
        before = answers(shop.ledger)
    with Shop.open(small_disk / "shop") as shop:
        filler = fill(small_disk, free=free)
        with pytest.raises(Failed, match=r"The disk is full: nothing was changed while importing\. Free some space"):
            add(shop.ledger, more)
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
            with pytest.raises(Failed, match="The disk is full"):
                job()
    assert {path.name for path in small_disk.iterdir()} <= {"filler", "new"}
    (small_disk / "filler").unlink()
    Shop.create(small_disk / "new").close()
