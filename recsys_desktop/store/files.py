"""Files that are either whole or not there: written beside, flushed to the disk, then renamed."""

from __future__ import annotations

import hashlib
import os
import shutil
from itertools import chain, count
from pathlib import Path

from recsys_desktop.errors import told_of

NEW_SUFFIX = ".new"


def sync_file(path: Path) -> None:
    """Wait until the file's bytes are on the disk."""
    # Windows can only flush a handle that may write.
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the folder's list of names is on the disk (Windows does so by itself and allows no such call)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def put_in_place(source: Path, target: Path) -> None:
    """Rename a finished file or folder to its name, in one step that survives a power cut."""
    source.replace(target)
    sync_folder(target.parent)


def put_beside(source: Path, target: Path) -> Path:
    """Rename a finished file to its name, or to that name with a number where another process was quicker.

    Returns:
        The file's name; what had the wanted one is as it was.
    """
    numbered = (target.with_name(f"{target.stem} {number}{target.suffix}") for number in count(2))
    for free in chain((target,), numbered):
        try:
            _rename_to_new(source, free)
        except FileExistsError:
            continue
        sync_folder(free.parent)
        return free
    raise AssertionError


def _rename_to_new(source: Path, target: Path) -> None:
    """Rename a file, but never over another; only Windows has that in one step."""
    if os.name == "nt":
        source.rename(target)
        return
    try:
        target.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError as error:
        # Sticks and some servers know no links: what comes within this moment cannot be seen there.
        if target.exists():
            raise FileExistsError(target) from error
        source.rename(target)
    else:
        source.unlink()


def write_whole(target: Path, data: bytes) -> None:
    """Write a small file so that a reader finds either the old or the new one, never a part.

    Raises:
        OSError: If it cannot be written; the old file is then still there.
    """
    beside = target.with_name(target.name + NEW_SUFFIX)
    try:
        with told_of(target, beside):
            with beside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            put_in_place(beside, target)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def digest(path: Path) -> str:
    """Return the SHA-256 of a file as hex text."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def drop(path: Path) -> None:
    """Remove a leftover file or folder where that is possible, and go on where it is not."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def files_below(folder: Path) -> list[Path]:
    """Return every file below a folder, in the order of their names."""
    return sorted(path for path in folder.rglob("*") if path.is_file())
