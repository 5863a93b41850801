"""Which shops there are, and what follows when one gets another name or goes."""

from __future__ import annotations

import errno
from pathlib import Path

import duckdb
import pytest

from recsys_desktop.errors import Busy, Refused
from recsys_desktop.jobs.backups import back_up, follow, of_open, usual_folder
from recsys_desktop.jobs.places import fault_of_name, recent_shops, remember_shop, remembered_shops
from recsys_desktop.jobs.shops import Holdings, delete_shop, holdings_in, known_shops, rename_shop
from recsys_desktop.progress import Progress
from recsys_desktop.store import schema
from recsys_desktop.store.shop import Shop


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("RECSYS_DESKTOP_HOME", str(home))
    for name in ("Mugs", "teas", "Zinc"):
        Shop.create(home / name).close()
    for own in ("cache", "running", "log", ".recsys-deleted-01"):
        (home / own).mkdir()
    return home


def names() -> list[str]:
    return [known.folder.name for known in known_shops()]


def test_shops_alone_are_known_the_last_opened_first(home: Path, tmp_path: Path) -> None:
    Shop.create(tmp_path / "stick" / "Away").close()
    for folder in (home / "Zinc", tmp_path / "stick" / "Away", tmp_path):
        remember_shop(folder)
    assert names() == ["Away", "Zinc", "Mugs", "teas"]
    assert not (home / ".recsys-deleted-01").exists()
    assert all(known.changed is not None for known in known_shops())


def test_a_renamed_shop_keeps_its_place_and_its_backups(home: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with Shop.open(home / "teas") as shop:
        for folder in (stick, usual_folder(shop)):
            back_up(shop, folder, 3, Progress())
    for folder in (home / "teas", home / "Mugs"):
        remember_shop(folder)
    renamed = rename_shop(home / "teas", " Teas & more ", (stick,))
    assert renamed == home / "Teas & more"
    assert recent_shops() == (home / "Mugs", renamed)
    with Shop.open(renamed) as shop:
        for folder in (stick, renamed / "backups"):
            assert [len(of_open(shop, folder)), len(list(folder.iterdir()))] == [1, 1]
            assert back_up(shop, folder, 1, Progress()).removed == 1
    assert rename_shop(renamed, "Teas & more") == renamed


@pytest.mark.parametrize(
    "name", ["", "  ", "a/b", "a:", ".", "..", ".hidden", "end.", "two\nlines", "é" * 91, "con", "Lpt1.old"]
)
def test_names_that_some_system_refuses(name: str, home: Path) -> None:
    assert fault_of_name(name)
    with pytest.raises(Refused):
        rename_shop(home / "teas", name)
    assert (home / "teas").exists()


@pytest.mark.parametrize("name", ["Tea & more", "فروشگاه\u200cها", "👩\u200d🍳 Bakery", "l’été (2)", "Console", "com"])
def test_names_that_every_system_takes(name: str, home: Path) -> None:
    assert fault_of_name(name) == ""
    Shop.open(rename_shop(home / "teas", name)).close()


def test_what_is_lost_is_told_and_then_it_goes(home: Path) -> None:
    remember_shop(home / "teas")
    assert holdings_in(home / "teas") == Holdings(0, 0, 0, 0)
    with Shop.open(home / "teas"), pytest.raises(Busy):
        holdings_in(home / "teas")
    (home / "teas" / "test.json").touch()
    delete_shop(home / "teas")
    assert names() == ["Mugs", "Zinc"]
    assert recent_shops() == ()


def test_to_tell_what_is_lost_changes_nothing_in_an_older_shop(home: Path) -> None:
    folder = home / "older"
    folder.mkdir()
    with duckdb.connect(str(folder / "shop.duckdb")) as connection:
        schema.upgrade(connection, schema.STEPS[:1])
        connection.execute("INSERT INTO customers VALUES (1, 'C1'), (2, 'C2')")

    def state() -> dict[str, tuple[bytes, int]]:
        files = (path for path in folder.rglob("*") if path.name != "shop.lock")
        return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}

    before = state()
    assert holdings_in(folder) == Holdings(0, 2, 0, 0)
    assert state() == before
    with Shop.open(folder):
        assert [path.name[:12] for path in (folder / "backups").iterdir()] == ["shop-schema1"]


def test_exports_go_only_where_the_tour_through_the_sample_wrote_them(home: Path) -> None:
    exports = home / "teas" / "exports"
    exports.mkdir()
    for name in ("recommendations.csv", "own.csv"):
        (exports / name).touch()
    with pytest.raises(Refused, match="exports"):
        delete_shop(home / "teas")
    (exports / "own.csv").unlink()
    delete_shop(home / "teas")
    assert names() == ["Mugs", "Zinc"]


def test_a_shop_that_cannot_be_read_can_be_deleted(home: Path) -> None:
    (home / "teas" / "shop.duckdb").write_bytes(b"no database")
    assert holdings_in(home / "teas") is None
    delete_shop(home / "teas")
    assert names() == ["Mugs", "Zinc"]


def test_backups_of_another_shop_are_not_deleted_with_the_one_in_whose_folder_they_are(home: Path) -> None:
    backups = home / "teas" / "backups"
    for name in ("teas", "Mugs"):
        with Shop.open(home / name) as shop:
            back_up(shop, backups, 3, Progress())
    with pytest.raises(Refused, match=r"\(backups/Mugs [-0-9 ]+\.recsys-backup\)"):
        delete_shop(home / "teas")
    next(backups.glob("Mugs*")).unlink()
    delete_shop(home / "teas")
    assert names() == ["Mugs", "Zinc"]


def test_the_longest_name_leaves_room_for_the_name_of_a_backup(home: Path) -> None:
    with Shop.open(rename_shop(home / "teas", "é" * 90)) as shop:
        made = back_up(shop, usual_folder(shop), 3, Progress()).file
        assert [one.path for one in of_open(shop, usual_folder(shop))] == [made.path]


def test_backups_whose_new_names_would_be_too_long_keep_theirs(home: Path) -> None:
    with Shop.open(home / "teas") as shop:
        made = back_up(shop, usual_folder(shop), 3, Progress()).file
        follow([made], "teas", "x" * 255)
        assert [one.path for one in of_open(shop, usual_folder(shop))] == [made.path]


def test_what_a_killed_deletion_left_elsewhere_is_removed(home: Path, tmp_path: Path) -> None:
    left, shop = tmp_path / "stick" / ".recsys-deleted-01", tmp_path / "stick" / "Away"
    left.mkdir(parents=True)
    remember_shop(shop)
    remember_shop(home / "teas")  # with the next start
    assert names() == ["teas", "Mugs", "Zinc"]
    assert not left.exists()


def test_a_shop_elsewhere_is_found_though_its_renaming_was_killed(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = tmp_path / "stick" / "Away"
    Shop.create(shop).close()
    remember_shop(shop)

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("recsys_desktop.jobs.shops.follow", die)
    with pytest.raises(KeyboardInterrupt):
        rename_shop(shop, "Here")
    assert names() == ["Here", "Mugs", "teas", "Zinc"]


def test_a_deleted_shop_is_remembered_no_more(home: Path) -> None:
    remember_shop(home / "Zinc")
    remember_shop(home / "teas")
    delete_shop(home / "teas")
    assert remembered_shops() == [home / "Zinc"]


def test_a_shop_on_a_full_disk_can_be_deleted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(target: Path, _: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(target))

    monkeypatch.setattr("recsys_desktop.store.lock.write_whole", fail)
    assert holdings_in(home / "teas") == Holdings(0, 0, 0, 0)
    delete_shop(home / "teas")
    assert names() == ["Mugs", "Zinc"]
