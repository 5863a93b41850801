"""Commands that are cut short or fail, in this process."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from recsys_desktop.cli.commands import shops
from recsys_desktop.cli.main import run
from recsys_desktop.errors import Failed
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs import lists
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
    made = lists.recommend

    def cut_short(*args: Any, **words: Any) -> Iterator[ListTable]:
        for number, block in enumerate(made(*args, **words)):
            if number == after:
                monkeypatch.setattr(Progress, "cancelled", True)
            yield block

    monkeypatch.setattr(lists, "recommend", cut_short)
    words = ["--shop", str(home / "shop"), "--json", "recommend", "--customer", "0001", "0002", "0003"]
    assert run(words) == 6
    told = capfdbinary.readouterr()
    assert told.out == b""
    assert b"Cancelled" in told.err


@pytest.mark.parametrize("error", [Failed("The disk fails.", details="sector 7"), RuntimeError("sector 7")])
def test_a_failure_names_the_log_file_that_has_the_details(
    error: Exception,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(*_: object) -> None:
        raise error

    monkeypatch.setenv("RECSYS_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setitem(shops.COMMANDS, "status", broken)
    before = logging.getLogger().handlers[:]
    try:
        assert run(["--json", "status"]) == 1
    finally:
        for handler in set(logging.getLogger().handlers) - set(before):
            logging.getLogger().removeHandler(handler)
            handler.close()
    log = tmp_path / "log" / "recsys-desktop.log"
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.rstrip().endswith(f"The details are in {log}.")
    assert "sector 7" in log.read_text(encoding="utf-8")
    assert caplog.records
