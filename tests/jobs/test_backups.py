"""Backups in one folder, and what a clock can do to their names."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recsys_desktop.jobs.backups import back_up, backups_in
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop


def test_the_new_backup_stays_where_the_clock_stepped_back(made_shop: Shop, tmp_path: Path) -> None:
    name = made_shop.folder.name
    ahead = [tmp_path / f"{name} 2999-01-0{day} 120000.zip" for day in (1, 2)]
    for file in ahead:
        file.write_bytes(b"older, whatever its name says")
    done = back_up(made_shop, tmp_path, 1, Progress())
    assert done.removed == 2
    assert done.file.size > 10_000
    assert [one.path for one in backups_in(tmp_path, name)] == [done.file.path]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one time zone for all")
def test_names_are_in_utc_and_shown_in_local_time(
    made_shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as zone:
        zone.setenv("TZ", "UTC-09:00")
        time.tzset()
        made = back_up(made_shop, tmp_path, 1, Progress()).file
    time.tzset()
    named = datetime.strptime(made.path.stem[-17:], "%Y-%m-%d %H%M%S").replace(tzinfo=UTC)
    assert abs(datetime.now(UTC) - named) < timedelta(minutes=5)
    assert made.made == named
    assert made.made.utcoffset() == timedelta(hours=9)
