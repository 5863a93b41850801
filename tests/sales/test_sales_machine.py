"""Cancelling, full disks and damaged places: nothing is left behind, and the target is all or nothing."""

from __future__ import annotations

import errno
import itertools
import os
import tempfile
import threading
import time
from pathlib import Path

import duckdb
import pytest

from recsys_desktop.errors import Cancelled, Failed, NotFound, machine_fault
from recsys_desktop.progress import Progress, Report
from recsys_desktop.sales import desk as desk_module
from recsys_desktop.sales import encoding, rows
from recsys_desktop.sales.clean import clean
from recsys_desktop.sales.desk import Desk, desk
from recsys_desktop.sales.detect import detect
from recsys_desktop.sales.reader import Block, Spaces

from .files import HEADER, assert_adds_up

MANY = HEADER + "".join(f"{number},2026-01-03,c{number % 50},P{number % 9},Mug,1,18\n" for number in range(2_000))


@pytest.fixture(autouse=True)
def _private_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows.read_rows, "__kwdefaults__", {"block": 8_000})
    monkeypatch.setattr(encoding, "BLOCK", 8_000)


def cancelling_at(moment: int) -> Progress:
    count = itertools.count(1)

    def show(_: Report) -> None:
        if next(count) == moment:
            progress.cancel()

    progress = Progress(show)
    return progress


@pytest.mark.parametrize("moment", range(1, 10))
@pytest.mark.usefixtures("small_blocks")
def test_a_cancel_at_any_moment_leaves_nothing(desktop, tmp_path, moment):
    path = desktop.write(MANY)
    spec = detect(path, progress=Progress())
    with pytest.raises(Cancelled):
        clean(spec, desktop.target, cancelling_at(moment))
    with pytest.raises(Cancelled):
        detect(path, progress=cancelling_at(moment))
    assert list(desktop.target.parent.iterdir()) == []
    assert list((tmp_path / "temporary").iterdir()) == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("sales")]


def test_a_cancel_interrupts_a_long_query(tmp_path):
    progress = Progress()
    timer = threading.Timer(0.2, progress.cancel)
    with desk(tmp_path, progress, "testing") as place:
        timer.start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            place.run("SELECT count(*) FROM range(1000000000) a, range(1000) b WHERE a.range % 7 = b.range % 5")
        assert time.monotonic() - began < 2
    timer.join()
    assert list(tmp_path.iterdir()) == [tmp_path / "temporary"]


def test_a_desk_finds_nothing_of_the_desk_before(tmp_path):
    for _ in range(3):
        with desk(tmp_path, Progress(), "testing") as place:
            assert place.run("SELECT table_name FROM duckdb_tables()") == []
            assert place.run("SELECT current_setting('threads')") == [(1,)]
            (where,) = place.run("SELECT current_setting('temp_directory')")[0]
            assert Path(str(where)).parent == place.folder
            place.run("CREATE TABLE lines (line BIGINT)")
            place.run("CREATE TEMP TABLE seen AS SELECT 1 AS one")
            place.run("SET threads = 2")


def test_what_did_not_fit_into_memory_is_gone_with_its_desk(tmp_path):
    many = "SELECT range AS number, md5(range::VARCHAR) AS text FROM range(1_500_000)"
    for _ in range(2):
        with desk(tmp_path, Progress(), "testing") as place:
            place.run("SET memory_limit = '60MB'")
            place.run(f"CREATE TABLE lines AS {many}")
            assert any((place.folder / "spill").iterdir())
        assert list(tmp_path.iterdir()) == [tmp_path / "temporary"]
    with desk(tmp_path, Progress(), "testing") as place:
        assert place.run("SELECT current_setting('memory_limit')") != [("57.2 MiB",)]


def test_what_a_large_file_took_of_memory_is_given_back(tmp_path):
    block = Block(1, "1", "1\n", 1, plain=True, spaces=Spaces.NONE, foreign_digits=False)
    for blocks in (1, 9, 1):
        with desk(tmp_path, Progress(), "testing") as place:
            for _ in range(blocks):
                with place.records(block):
                    pass
        assert bool(desk_module._idle) == (blocks == 1)


@pytest.mark.usefixtures("small_blocks")
def test_small_blocks_read_the_same_as_one(desktop):
    sales = desktop.take(MANY)
    assert (sales.kept, desktop.column("line")) == (2_000, list(range(2, 2_002)))


def test_the_lines_done_are_told_in_lines(desktop):
    told: list[Report] = []
    spec = detect(desktop.write(MANY), progress=Progress())
    clean(spec, desktop.target, Progress(told.append))
    assert {report.unit for report in told} == {"lines"}
    assert told[-1].share == 1


@pytest.mark.parametrize(
    "fault",
    [OSError(errno.ENOSPC, "No space left on device"), duckdb.IOException("Could not write: No space left on device")],
)
def test_a_full_disk_is_a_sentence_and_keeps_what_was_there(desktop, monkeypatch, fault):
    before = desktop.take(HEADER + "1,2026-01-03,a,M,Mug,1,18\n")
    spec = detect(desktop.write(MANY), progress=Progress())
    run = Desk.run

    def failing(self: Desk, query: str) -> list[tuple[object, ...]]:
        if query.startswith("COPY"):
            raise fault
        return run(self, query)

    monkeypatch.setattr(Desk, "run", failing)
    with pytest.raises(Failed, match="The disk is full"):
        clean(spec, desktop.target, Progress())
    assert list(desktop.target.parent.iterdir()) == [desktop.target]
    assert_adds_up(before)


def test_a_folder_that_is_not_there_is_a_sentence(desktop, tmp_path):
    spec = detect(desktop.write(MANY), progress=Progress())
    with pytest.raises(Failed, match=r"importing sales\.csv"):
        clean(spec, tmp_path / "nowhere" / "clean.parquet", Progress())


def test_a_source_that_vanished_is_not_found(desktop):
    path = desktop.write(MANY)
    spec = detect(path, progress=Progress())
    path.unlink()
    with pytest.raises(NotFound, match=r"There is no file"):
        clean(spec, desktop.target, Progress())


def test_a_file_that_may_not_be_read_is_told_from_one_that_may_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(tmp_path))
    assert "may not be written" in machine_fault(closed, "looking").message
    monkeypatch.setattr(os, "access", lambda _, mode: mode == os.F_OK)
    assert "may not be read" in machine_fault(closed, "looking").message
