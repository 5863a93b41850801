from __future__ import annotations

import errno
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from recsys_desktop.errors import Cancelled, Failed, NotFound, Refused
from recsys_desktop.progress import Progress, Report
from recsys_desktop.store import backup as backup_module
from recsys_desktop.store.backup import backup, origin_in, restore
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop

from .killing import publish
from .shops import add, answers, write_many


@pytest.fixture
def saved(shop: Shop, tmp_path: Path) -> Path:
    """The backup of a shop with sales, an undone import and two models."""
    add(shop.ledger, write_many(tmp_path / "many.parquet", 3000))
    add(shop.ledger, write_many(tmp_path / "more.parquet", 300, first=2900))
    shop.ledger.undo_batch("2", Progress())
    for name in ("first", "second"):
        publish(shop, name)
    target = tmp_path / "shop.backup"
    assert backup(shop, target, Progress()) == target.stat().st_size > 0
    return target


@pytest.mark.parametrize(("at", "value"), [(6, 1), (8, 99)], ids=["password", "other packing"])
def test_an_archive_that_cannot_be_unpacked_is_no_backup_of_any_shop(tmp_path: Path, at: int, value: int) -> None:
    archive = tmp_path / "S 2026-01-01 000000.zip"
    with zipfile.ZipFile(archive, "w") as pack:
        pack.writestr("backup.json", "{}")
    packed = bytearray(archive.read_bytes())
    packed[at] = packed[packed.index(b"PK\x01\x02") + at + 2] = value
    archive.write_bytes(packed)
    assert origin_in(archive) is None
    with pytest.raises(Refused, match="damaged"):
        restore(archive, tmp_path / "restored", Progress())


@pytest.mark.parametrize("there", [False, True])
def test_a_restored_shop_is_the_same(shop: Shop, saved: Path, tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "it's new" / "shop"
    if there:
        folder.mkdir(parents=True)
    restore(saved, folder, Progress())
    with Shop.open(folder) as restored:
        assert answers(restored.ledger) == answers(shop.ledger)
        assert restored.ledger.batches() == shop.ledger.batches()
        assert restored.shelf.entries() == shop.shelf.entries()
        assert restored.shelf.active_id() == shop.shelf.active_id()
        assert check(restored, repair=False) == ()
    assert [path.name for path in folder.parent.iterdir()] == ["shop"]


def test_a_backup_leaves_nothing_beside_it_and_the_shop_usable(shop: Shop, saved: Path, tmp_path: Path) -> None:
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    assert add(shop.ledger, write_many(tmp_path / "x.parquet", 10, first=9000)).added == 10


def test_a_cancelled_backup_leaves_the_earlier_one(shop: Shop, saved: Path) -> None:
    earlier = saved.read_bytes()
    seen: list[Report] = []
    progress = Progress(lambda report: seen.append(report) or (progress.cancel() if len(seen) == 2 else None))
    with pytest.raises(Cancelled):
        backup(shop, saved, progress)
    assert saved.read_bytes() == earlier
    assert not list(saved.parent.glob("*.part"))


def test_a_cancelled_restore_leaves_no_trace(saved: Path, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        restore(saved, tmp_path / "there" / "new", progress)
    assert list((tmp_path / "there").iterdir()) == []


def test_a_backup_into_no_folder_is_a_sentence(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="nowhere”"):
        backup(shop, tmp_path / "nowhere" / "x.backup", Progress())
    with pytest.raises(Refused, match="is a folder"):
        backup(shop, tmp_path, Progress())


@pytest.mark.parametrize("file", ["new.backup", "name with ’.backup"])
def test_a_backup_that_cannot_be_put_in_its_place_is_told_by_its_name(
    file: str, shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(source: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(source), None, str(target))

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Failed) as caught:
        backup(shop, tmp_path / file, Progress())
    assert f"({tmp_path / file})" in caught.value.message
    assert ".part" not in caught.value.message


def test_a_restored_shop_that_cannot_be_put_in_its_place_is_told_by_its_folder(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(source: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(source / "shop.duckdb"), None, str(target))

    monkeypatch.setattr(backup_module, "put_in_place", fail)
    with pytest.raises(Failed) as caught:
        restore(saved, tmp_path / "there", Progress())
    assert f"({tmp_path / 'there'})" in caught.value.message


def test_restore_keeps_what_is_there(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        restore(saved, tmp_path, Progress())
    assert caught.value.code == "folder-not-empty"
    with pytest.raises(NotFound):
        restore(tmp_path / "nothing.backup", tmp_path / "new", Progress())


def _rewritten(change: Callable[[dict[str, bytes]], None]) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        with zipfile.ZipFile(path) as pack:
            files = {name: pack.read(name) for name in pack.namelist()}
        change(files)
        with zipfile.ZipFile(path, "w") as pack:
            for name, data in files.items():
                pack.writestr(name, data)

    return damage


def _climb_out(files: dict[str, bytes]) -> None:
    files["../../evil.txt"] = b"evil"
    listed = json.loads(files["backup.json"])
    listed["files"].append({"path": "../../evil.txt", "size": 4, "sha256": "0" * 64})
    files["backup.json"] = json.dumps(listed).encode()


def _newer(files: dict[str, bytes]) -> None:
    files["backup.json"] = files["backup.json"].replace(b'"version": 1', b'"version": 2')


def _other_format(files: dict[str, bytes]) -> None:
    files["backup.json"] = b'{"format": "photos"}'


def _swap_a_byte(files: dict[str, bytes]) -> None:
    name = next(name for name in files if name.endswith(".npy"))
    files[name] = b"\2" + files[name][1:]


def _write(data: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(data) and None


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-2000])


def _spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[2000:2100] = bytes(100)
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (_cut, "damaged-backup"),
        (_spoil, "damaged-backup"),
        (_write(b"a letter"), "not-a-backup"),
        (_write(b""), "not-a-backup"),
        (_rewritten(lambda files: files.pop("backup.json") and None), "not-a-backup"),
        (_rewritten(_other_format), "not-a-backup"),
        (_rewritten(lambda files: files.update({"backup.json": b"[1"})), "damaged-backup"),
        (_rewritten(lambda files: files.update({"extra.txt": b"x"})), "damaged-backup"),
        (_rewritten(_swap_a_byte), "damaged-backup"),
        (_rewritten(_climb_out), "damaged-backup"),
        (_rewritten(_newer), "newer-shop"),
    ],
)
def test_a_bad_backup_is_refused_before_anything_is_touched(
    saved: Path, tmp_path: Path, damage: Callable[[Path], None], code: str
) -> None:
    damage(saved)
    folder = tmp_path / "deep" / "er" / "new"
    with pytest.raises(Refused) as caught:
        restore(saved, folder, Progress())
    assert caught.value.code == code
    assert not folder.exists()
    assert not list(tmp_path.rglob("evil.txt"))
    assert list(folder.parent.iterdir()) == []
