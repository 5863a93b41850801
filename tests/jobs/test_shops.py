"""Which shops there are, and what follows when one gets another name or goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from recsys_desktop.errors import Busy, Refused
from recsys_desktop.jobs.backups import back_up, backups_in, usual_folder
from recsys_desktop.jobs.places import fault_of_name, recent_shops, remember_shop
from recsys_desktop.jobs.shops import Holdings, delete_shop, holdings_in, known_shops, rename_shop
from recsys_desktop.progress import Progress
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
    for folder in (stick, renamed / "backups"):
        assert len(backups_in(folder, "Teas & more")) == 1
        assert backups_in(folder, "teas") == ()
    assert rename_shop(renamed, "Teas & more") == renamed


@pytest.mark.parametrize("name", ["", "  ", "a/b", "a:", ".", "..", ".hidden", "end.", "two\nlines"])
def test_names_that_some_system_refuses(name: str, home: Path) -> None:
    assert fault_of_name(name)
    with pytest.raises(Refused):
        rename_shop(home / "teas", name)
    assert (home / "teas").exists()


def test_what_is_lost_is_told_and_then_it_goes(home: Path) -> None:
    remember_shop(home / "teas")
    assert holdings_in(home / "teas") == Holdings(0, 0, 0, 0)
    with Shop.open(home / "teas"), pytest.raises(Busy):
        holdings_in(home / "teas")
    (home / "teas" / "test.json").touch()
    delete_shop(home / "teas")
    assert names() == ["Mugs", "Zinc"]
    assert recent_shops() == ()


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
