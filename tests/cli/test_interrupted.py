"""Commands that are cut short, in this process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from recsys_desktop.cli import commands
from recsys_desktop.cli.main import run
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.progress import Progress


@pytest.fixture
def home(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RECSYS_DESKTOP_HOME", str(workplace / "home"))
    return workplace


@pytest.mark.parametrize("after", [0, 1])
def test_a_cancelled_recommend_prints_no_half_object(
    after: int,
    home: Path,
    trained: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert trained["model"]
    made = commands.lists.recommend

    def cut_short(*args: Any, **words: Any) -> Iterator[ListTable]:
        for number, block in enumerate(made(*args, **words)):
            if number == after:
                monkeypatch.setattr(Progress, "cancelled", True)
            yield block

    monkeypatch.setattr(commands.lists, "recommend", cut_short)
    words = ["--shop", str(home / "shop"), "--json", "recommend", "--customer", "0001", "0002", "0003"]
    assert run(words) == 6
    told = capfdbinary.readouterr()
    assert told.out == b""
    assert b"Cancelled" in told.err
