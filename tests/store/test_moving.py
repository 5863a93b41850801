"""A shop's folder gets another name, or goes: as a whole, and never while somebody has it open."""

from __future__ import annotations

from pathlib import Path

import pytest

from recsys_desktop.errors import Busy, Failed, NotFound, Refused
from recsys_desktop.store.files import files_below
from recsys_desktop.store.moving import remove, remove_leftovers, rename
from recsys_desktop.store.shop import Shop

from .shops import add, write_many


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A shop with sales, which nobody has open."""
    with Shop.create(tmp_path / "Tea shop") as made:
        add(made.ledger, write_many(tmp_path / "lines.parquet", 90))
    return made.folder


def test_a_renamed_shop_is_the_same_shop(closed: Path) -> None:
    target = closed.with_name("Tea & more")
    with Shop.open(closed) as shop:
        before = shop.ledger.totals()
    rename(closed, target)
    assert not closed.exists()
    with Shop.open(target) as shop:
        assert shop.ledger.totals() == before
    # The same letters, in other capitals: on some systems this is the same folder.
    rename(target, closed.with_name("TEA & more"))


def test_the_link_to_a_deleted_shop_goes_with_it(closed: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(closed)
    remove(link)
    assert files_below(tmp_path) == [tmp_path / "lines.parquet"]
    assert not link.is_symlink()


def test_a_name_that_is_taken_is_refused(closed: Path) -> None:
    closed.with_name("Other").mkdir()
    with pytest.raises(Refused, match="already"):
        rename(closed, closed.with_name("Other"))
    Shop.open(closed).close()


def test_a_deleted_shop_leaves_nothing(closed: Path) -> None:
    (closed / "backups").mkdir()
    for name in ("one.recsys-backup", "shop-schema3-20261129-140000.duckdb", ".DS_Store"):
        (closed / "backups" / name).touch()
    (closed / "matches.json").touch()
    (closed / ".DS_Store").touch()
    remove(closed, {"matches.json"}, {"one.recsys-backup"})
    assert files_below(closed.parent) == [closed.parent / "lines.parquet"]
    with pytest.raises(NotFound):
        remove(closed)


def test_a_shop_that_is_open_is_neither_renamed_nor_deleted(closed: Path) -> None:
    with Shop.open(closed) as shop:
        for refused in (lambda: remove(closed), lambda: rename(closed, closed.with_name("Other"))):
            with pytest.raises(Busy, match="already open"):
                refused()
        assert shop.ledger.totals().lines == 90
    Shop.open(closed).close()


def test_files_of_others_are_not_deleted(closed: Path) -> None:
    for name in "abcd":
        (closed / f"{name}.txt").touch()
    with pytest.raises(Refused, match=r"a\.txt, b\.txt, c\.txt, …"):
        remove(closed)
    Shop.open(closed).close()
    assert (closed / "a.txt").exists()


def test_what_lies_among_the_backups_and_is_none_is_not_deleted(closed: Path) -> None:
    Shop.create(closed / "backups" / "Restored").close()
    (closed / "backups" / "Other shop 2026-11-29 140000.recsys-backup").touch()
    with pytest.raises(Refused, match=r"\(backups/Other shop 2026-11-29 140000\.recsys-backup, backups/Restored\)"):
        remove(closed, backups={"one.recsys-backup"})
    Shop.open(closed / "backups" / "Restored").close()


def test_a_shop_that_cannot_be_moved_stays_whole(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path, target: Path) -> None:
        raise PermissionError(13, "Permission denied", str(target))

    monkeypatch.setattr("recsys_desktop.store.moving.put_in_place", fail)
    with pytest.raises(Failed, match=r"may not be written .*Tea shop\): nothing was changed while deleting the shop"):
        remove(closed)
    with pytest.raises(Failed, match="renaming the shop"):
        rename(closed, closed.with_name("Other"))
    monkeypatch.undo()
    Shop.open(closed).close()


def test_where_windows_holds_what_is_open_the_lock_is_let_go_first(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recsys_desktop.store.moving._HOLDS_WHAT_IS_OPEN", True)
    rename(closed, closed.with_name("Other"))
    remove(closed.with_name("Other"))
    assert files_below(closed.parent) == [closed.parent / "lines.parquet"]


def test_what_a_killed_process_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / ".recsys-deleted-01" / "models").mkdir(parents=True)
    (tmp_path / ".other").mkdir()
    remove_leftovers(tmp_path)
    remove_leftovers(tmp_path / "missing")
    assert [path.name for path in tmp_path.iterdir()] == [".other"]
