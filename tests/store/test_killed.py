"""Whatever moment a process is killed at, the shop opens clean, and each job was done wholly or not at all."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup
from recsys_desktop.store.shop import Shop
from tests.conftest import made_once

from .killing import SCENARIOS, publish
from .shops import add, write_many


@pytest.fixture(scope="session")
def struck_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shop ``base`` with two imports and a model, its backup, and a file of further lines; to be copied."""

    def make(folder: Path) -> None:
        with Shop.create(folder / "base") as shop:
            add(shop.ledger, write_many(folder / "first.parquet", 900))
            add(shop.ledger, write_many(folder / "second.parquet", 600, first=600))
            publish(shop, "first")
            backup(shop, folder / "base.backup", Progress())
        write_many(folder / "more.parquet", 900, first=900)

    return made_once(tmp_path_factory, "struck", make)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="SIGKILL and fork do not exist here")
@pytest.mark.parametrize(
    ("scenario", "kills"),
    [
        *((name, 12 if name in ("import", "undo") else 6) for name in SCENARIOS),
        *(pytest.param(name, 100, marks=pytest.mark.slow) for name in ("import", "undo", "publish")),
    ],
)
def test_killed_at_any_moment(struck_folder: Path, tmp_path: Path, scenario: str, kills: int) -> None:
    work = shutil.copytree(struck_folder, tmp_path / "work")
    command = [sys.executable, "-m", "store.killing", scenario, str(work), str(kills)]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[1], capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert (killed := re.match(r"killed (\d+) of", done.stdout))
    assert int(killed[1]) >= kills * 3 // 4
