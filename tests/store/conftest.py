from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from recsys_desktop.store.shop import Shop


@pytest.fixture
def shop(tmp_path: Path, empty_folder: Path) -> Iterator[Shop]:
    """An empty shop."""
    with Shop.open(shutil.copytree(empty_folder, tmp_path / "shop")) as made:
        yield made
