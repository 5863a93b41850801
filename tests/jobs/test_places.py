"""The shops opened last: a file that may be damaged, or in a place where nothing can be written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from recsys_desktop.jobs.places import recent_shops, remember_shop


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("RECSYS_DESKTOP_HOME", str(home))
    return home


@pytest.mark.parametrize("text", ["5", "null", "{}", '[1, null, ["x"], "\\u0000"]', "[", ""])
def test_a_damaged_list_is_an_empty_one_and_mended_by_the_next_shop(text: str, home: Path, tmp_path: Path) -> None:
    home.mkdir()
    (home / "recent-shops.json").write_text(text)
    assert recent_shops() == ()
    (tmp_path / "shop.duckdb").touch()
    remember_shop(tmp_path)
    assert recent_shops() == (tmp_path,)
    assert json.loads((home / "recent-shops.json").read_text()) == [str(tmp_path)]


def test_a_home_that_cannot_be_written_is_not_worth_a_word(home: Path, tmp_path: Path) -> None:
    home.write_text("a file where the folder should be")
    remember_shop(tmp_path)
    assert recent_shops() == ()
