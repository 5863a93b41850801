from __future__ import annotations

import errno
import io
import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from recsys_desktop.errors import Cancelled, Failed, NotFound, Refused
from recsys_desktop.exporting import partfile
from recsys_desktop.exporting.export import export
from recsys_desktop.exporting.formats import FORMATS
from recsys_desktop.exporting.partfile import PartFile
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.jobs.checking import save_rejected
from recsys_desktop.progress import Progress, Report

from .lists import many_lists, some_lists

EVERY_FORMAT = pytest.mark.parametrize("name", sorted(FORMATS))


def run(target: Path, blocks: Iterator[ListTable], progress: Progress | None = None) -> None:
    export(
        blocks,
        target,
        file_format=target.suffix[1:],
        shape="long",
        total_customers=2_000,
        progress=progress or Progress(),
    )


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of temporary files, to see that nothing stays in it."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def target(tmp_path: Path, name: str) -> Path:
    """An older export."""
    folder = tmp_path / "exports"
    folder.mkdir()
    path = folder / f"lists.{name}"
    path.write_bytes(b"old")
    return path


def assert_untouched(target: Path, temporary: Path) -> None:
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]
    assert list(temporary.iterdir()) == []


@EVERY_FORMAT
def test_an_export_replaces_the_old_file_and_leaves_nothing_beside_it(target: Path, temporary: Path) -> None:
    run(target, iter(some_lists()))
    assert target.read_bytes() != b"old"
    assert list(target.parent.iterdir()) == [target]
    assert list(temporary.iterdir()) == []


@EVERY_FORMAT
@pytest.mark.parametrize("phase", ["Writing the lists", "Closing the file"])
def test_cancel_leaves_the_old_file(target: Path, temporary: Path, phase: str) -> None:
    def watch(report: Report) -> None:
        if report.phase == phase and (report.done >= 1_000):
            progress.cancel()

    progress = Progress(watch)
    with pytest.raises(Cancelled):
        run(target, iter(many_lists(1_500)), progress)
    assert_untouched(target, temporary)


@EVERY_FORMAT
def test_an_error_in_the_making_leaves_the_old_file(target: Path, temporary: Path) -> None:
    def blocks() -> Iterator[ListTable]:
        yield some_lists()[0]
        raise RuntimeError("no model")

    with pytest.raises(RuntimeError, match="no model"):
        run(target, blocks())
    assert_untouched(target, temporary)


class FullDisk(io.BufferedWriter):
    """A file on a disk with room for a few bytes."""

    room = 100

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if self.tell() + len(data) > self.room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(data)


class FullBehind(io.FileIO):
    """The same, behind a buffer: it is found when something is sought or handed on."""

    def write(self, data: Any) -> int:
        if self.tell() + len(data) > FullDisk.room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(data)


def full(path: Path) -> BinaryIO:
    return FullDisk(io.FileIO(path, "xb"))


def full_behind(path: Path) -> BinaryIO:
    return io.BufferedWriter(FullBehind(path, "xb"), 2_000)


@EVERY_FORMAT
@pytest.mark.parametrize("made", [full, full_behind])
@pytest.mark.parametrize("room", [0, 300, 4_000])
def test_a_full_disk_is_a_sentence_and_leaves_the_old_file(
    target: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, room: int, made: Callable[[Path], BinaryIO]
) -> None:
    monkeypatch.setattr(FullDisk, "room", room)
    monkeypatch.setattr(partfile, "_open_new", made)
    with pytest.raises(Failed, match=r"disk is full \(.*\): .*saving the export"):
        run(target, iter(many_lists(200)))
    assert_untouched(target, temporary)


@EVERY_FORMAT
def test_a_disk_that_is_full_at_the_flush_leaves_the_old_file(
    target: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(Failed, match="disk is full"):
        run(target, iter(some_lists()))
    assert_untouched(target, temporary)


def forbidden(path: Path) -> BinaryIO:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


@EVERY_FORMAT
def test_a_folder_that_may_not_be_written_is_told_by_the_merchants_file(
    target: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(partfile, "_open_new", forbidden)
    with pytest.raises(Failed) as caught:
        run(target, iter(some_lists()))
    assert f"({target})" in caught.value.message
    assert ".part" not in caught.value.message + caught.value.details
    assert_untouched(target, temporary)


@pytest.mark.parametrize("path", ["link.csv", "real.csv"])
def test_a_disk_that_fails_at_the_renaming_is_told_by_the_merchants_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    def fail(source: Path, target: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(source), None, str(target))

    (tmp_path / "real").mkdir()
    (tmp_path / "link.csv").symlink_to(tmp_path / "real" / "other.csv")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Failed) as caught:
        save_rejected([], tmp_path / path, Progress())
    assert f"({(tmp_path / path).resolve()})" in caught.value.message


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_full_disk_under_the_workbooks_temporary_files(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tempfile.mkstemp

    def on_full_disk(*arguments: object, **more: object) -> tuple[int, str]:
        handle, path = made(*arguments, **more)  # type: ignore[call-overload]
        Path(path).unlink()
        Path(path).symlink_to("/dev/full")
        return handle, path

    monkeypatch.setattr(tempfile, "mkstemp", on_full_disk)
    with pytest.raises(Failed, match="disk is full"):
        run(tmp_path / "lists.xlsx", iter(many_lists(600)))
    assert list(tmp_path.iterdir()) == [temporary]
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("name", ["csv"])
def test_a_locked_file_is_a_sentence(target: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object) -> None:
        raise PermissionError(errno.EACCES, "used by another process")

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(Failed, match=r"“lists\.csv” is open in another program"):
        run(target, iter(some_lists()))
    assert_untouched(target, temporary)


def test_a_missing_folder_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no folder"):
        run(tmp_path / "missing" / "lists.csv", iter(some_lists()))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lists.csv").mkdir()
    with pytest.raises(Refused, match="is a folder") as refused:
        run(tmp_path / "lists.csv", iter(some_lists()))
    assert refused.value.code == "target-is-folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_what_is_no_ordinary_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lists.csv")
    with pytest.raises(Refused, match="not an ordinary file"):
        run(tmp_path / "lists.csv", iter(some_lists()))
    assert stat.S_ISFIFO((tmp_path / "lists.csv").stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="links and rights of POSIX")
def test_links_stay_and_rights_are_kept(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "real.csv").chmod(0o640)
    (tmp_path / "link.csv").symlink_to("real.csv")
    run(tmp_path / "link.csv", iter(some_lists()))
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() != b"old"
    assert stat.S_IMODE((tmp_path / "real.csv").stat().st_mode) == 0o640


@pytest.mark.parametrize("letter", ["a", "ä", "茶", "😀"])
def test_a_name_may_be_as_long_as_the_system_allows(tmp_path: Path, letter: str) -> None:
    target = tmp_path / (letter * (220 // len(letter.encode())) + ".csv")
    part = PartFile(target, lambda: None)
    part.write(b"lists")
    part.publish()
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_parts_of_killed_exports_go_after_a_day(tmp_path: Path) -> None:
    stale, fresh, other = (tmp_path / name for name in (".a.csv.part-1", ".a.csv.part-2", ".b.csv.part-1"))
    for path in (stale, fresh, other):
        path.write_bytes(b"")
    for path in (stale, other):
        os.utime(path, (1_000_000, 1_000_000))
    run(tmp_path / "a.csv", iter(some_lists()))
    assert sorted(path.name for path in tmp_path.iterdir()) == [".a.csv.part-2", ".b.csv.part-1", "a.csv"]


def test_a_part_with_a_fault_swallows_what_follows_and_is_never_published(tmp_path: Path) -> None:
    progress = Progress()
    part = PartFile(tmp_path / "a.csv", progress.check)
    part.write(b"good")
    progress.cancel()
    with pytest.raises(Cancelled):
        part.write(b"late")
    assert part.write(b"later") == 5
    assert (part.tell(), part.seek(3)) == (9, 3)
    with pytest.raises(Cancelled):
        part.publish()
    part.discard()
    assert list(tmp_path.iterdir()) == []
