from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from recsys_desktop.store.shop import Shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """An empty shop."""
    with Shop.create(tmp_path / "shop") as made:
        yield made
