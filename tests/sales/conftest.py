"""What the tests of the sales room share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .files import Desktop


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


@pytest.fixture
def codes() -> Callable[[tuple], list[str]]:
    return lambda notes: [note.code for note in notes]
