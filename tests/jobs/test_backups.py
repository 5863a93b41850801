"""Backups in one folder, and what a clock can do to their names."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from recsys_desktop.jobs.backups import back_up, of_open
from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.shop import Shop


def test_the_new_backup_stays_where_the_clock_stepped_back(made_shop: Shop, tmp_path: Path) -> None:
    name = made_shop.folder.name
    for day in (1, 2):
        made = back_up(made_shop, tmp_path, 9, Progress()).file.path
        made.rename(tmp_path / f"{name} 2999-01-0{day} 120000.recsys-backup")
    done = back_up(made_shop, tmp_path, 1, Progress())
    assert done.removed == 2
    assert done.file.size > 10_000
    assert [one.path for one in of_open(made_shop, tmp_path)] == [done.file.path]


def test_backups_that_do_not_tell_whose_they_are_are_shown_and_stay(made_shop: Shop, tmp_path: Path) -> None:
    older = tmp_path / f"{made_shop.folder.name} 2025-01-01 120000.zip"
    older.write_bytes(b"by an older program")
    for _ in range(3):
        made = back_up(made_shop, tmp_path, 1, Progress()).file
    assert [one.path for one in of_open(made_shop, tmp_path)] == [made.path, older]


Move = Callable[[Path, Path], object]


@pytest.mark.parametrize(
    ("name", "move"),
    [
        ("teas", lambda _, target: Shop.create(target).close()),
        ("teas", shutil.copytree),
        ("teas 2", shutil.copytree),
        ("teas", lambda source, target: restored(source, target)),
    ],
    ids=["another", "copied by hand", "copied beside", "restored"],
)
def test_another_shop_never_takes_the_backups_of_one_in_a_common_folder(name: str, move: Move, tmp_path: Path) -> None:
    common = tmp_path / "common"
    with Shop.create(tmp_path / "here" / "teas") as shop:
        ours = {back_up(shop, common, 9, Progress()).file.path for _ in range(2)}
    move(shop.folder, tmp_path / ("here" if name != "teas" else "there") / name)
    with Shop.open(tmp_path / ("here" if name != "teas" else "there") / name) as other:
        theirs = [back_up(other, common, 1, Progress()) for _ in range(3)]
        assert [one.removed for one in theirs] == [0, 1, 1]
    kept = ours | {theirs[-1].file.path}
    assert set(common.iterdir()) == kept
    with Shop.open(shop.folder) as shop:
        last = back_up(shop, common, 1, Progress())
    assert last.removed == 2
    assert set(common.iterdir()) == kept - ours | {last.file.path}


def restored(source: Path, target: Path) -> None:
    """Back a shop up, and bring it back elsewhere."""
    saved = target.parent / "saved.recsys-backup"
    saved.parent.mkdir()
    with Shop.open(source) as shop:
        backup(shop, saved, Progress())
    restore(saved, target, Progress())


BACK_UP = """
import sys
from pathlib import Path
from recsys_desktop.jobs.backups import back_up
from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.shop import Shop
with Shop.open(Path(sys.argv[1])) as shop:
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range(6):
        back_up(shop, Path(sys.argv[2]), 4, Progress())
"""


def test_two_programs_back_two_shops_of_one_name_up_at_once(tmp_path: Path) -> None:
    common = tmp_path / "common"
    shops = [tmp_path / place / "teas" for place in ("here", "there")]
    for folder in shops:
        Shop.create(folder).close()
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", BACK_UP, folder, common], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for folder in shops
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        program.communicate("go\n", timeout=60)
        assert program.returncode == 0
    for folder in shops:
        with Shop.open(folder) as shop:
            own = of_open(shop, common)
            assert len(own) == 4
            for one in own:
                restore(one.path, tmp_path / "back" / folder.parent.name / one.path.stem, Progress())
    assert len(list(common.iterdir())) == 8


def test_what_a_killed_backup_left_is_removed_by_the_next_of_the_same_shop(made_shop: Shop, tmp_path: Path) -> None:
    seen: list[Path] = []
    progress = Progress(lambda _: seen.extend(tmp_path.glob(".*.part")))
    back_up(made_shop, tmp_path, 1, progress)
    left = [tmp_path / name for name in (seen[0].name, f"{seen[0].name}.wal", ".another-01.part")]
    for path in left:
        path.touch()
    back_up(made_shop, tmp_path, 1, Progress())
    assert [path.exists() for path in left] == [False, False, True]


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
