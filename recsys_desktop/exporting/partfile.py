"""A file that appears whole or not at all: written beside its target, flushed to the disk, renamed."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from recsys_desktop.errors import Failed, NotFound, Refused, told_of
from recsys_desktop.language import translate

_STALE_SECONDS = 24 * 3600
_LONGEST_BEGIN = 80


class PartFile:
    """The file beside the target, as a sink for writers.

    After the first fault all later data are swallowed, as if they stood where they would: libraries that tidy up in
    their destructors must not raise a second time. A file with a fault can not be published.

    Attributes:
        path: The hidden file beside the target, ``.name.part-…``.
    """

    def __init__(self, target: Path, check: Callable[[], None]) -> None:
        """Open the file.

        Args:
            target: Where the file shall appear.
            check: Called before each write; raises what ends the work.

        Raises:
            NotFound: If the target's folder is missing.
            Refused: ``target-is-folder`` or ``target-is-no-file``.
            OSError: If the folder can not be written to.
        """
        self._target = _checked(target)
        self._check = check
        self._fault: BaseException | None = None
        self._position = 0
        _remove_stale(self._target)
        self.path = self._target.with_name(f"{_prefix(self._target)}{uuid.uuid4().hex[:12]}")
        with told_of(self._target, self.path):
            self._file = _open_new(self.path)

    def write(self, data: bytes) -> int:
        """Write all of the data; raise what :attr:`check` raises, or OSError."""
        with self._noting():
            if self._fault is None:
                self._check()
                self._file.write(data)
        self._position += len(data)
        return len(data)

    def tell(self) -> int:
        """Return the position in bytes."""
        return self._position

    def seek(self, position: int, whence: int = 0) -> int:
        """Move to a position and return it; what was not written yet is, first."""
        with self._noting():
            self._position = position if self._fault else self._file.seek(position, whence)
        return self._position

    def flush(self) -> None:
        """Hand all data to the operating system."""
        with self._noting():
            if self._fault is None:
                self._file.flush()

    @contextlib.contextmanager
    def _noting(self) -> Iterator[None]:
        """Note the first fault, whatever was asked, and tell it of the target."""
        try:
            with told_of(self._target, self.path):
                yield
        except BaseException as fault:
            self._fault = self._fault or fault
            raise

    def publish(self) -> int:
        """Put the file in the target's place and return its size in bytes.

        Raises:
            Failed: If the target is open in another program.
            OSError: If the disk is full or fails.
        """
        if self._fault is not None:
            raise self._fault
        with told_of(self._target, self.path):
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
        size = self.path.stat().st_size
        self._check()
        if self._target.exists():
            with contextlib.suppress(OSError):
                shutil.copymode(self._target, self.path)
        try:
            with told_of(self._target, self.path):
                self.path.replace(self._target)
        except PermissionError as error:
            raise Failed(
                translate(
                    "Exporting",
                    "“{name}” is open in another program or may not be replaced. Close it there and export again; "
                    "the old file is unchanged.",
                ).format(name=self._target.name),
                details=repr(error),
            ) from error
        _sync_folder(self._target.parent)
        return size

    def discard(self) -> None:
        """Close and remove the file; the target stays as it is."""
        self._fault = self._fault or ValueError("discarded")
        with contextlib.suppress(OSError):
            self._file.close()  # flushes, which fails again on a full disk, and closes nevertheless
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)


def _checked(target: Path) -> Path:
    """Return the path to replace: what a link points to, an ordinary file or nothing yet."""
    target = target.resolve() if target.is_symlink() else target.absolute()
    if target.is_dir():
        raise Refused(
            "target-is-folder",
            translate("Exporting", "“{target}” is a folder. Name a file in it.").format(target=target),
        )
    if not target.parent.is_dir():
        raise NotFound(
            translate(
                "Exporting", "There is no folder “{parent}”. Make it, or choose another place for the export."
            ).format(parent=target.parent)
        )
    if target.exists() and not stat.S_ISREG(target.stat().st_mode):
        raise Refused(
            "target-is-no-file",
            translate("Exporting", "“{target}” is not an ordinary file. Choose another name for the export.").format(
                target=target
            ),
        )
    return target


def _prefix(target: Path) -> str:
    # Systems count the bytes of a name, and a letter has up to four.
    begin = target.name.encode(errors="replace")[:_LONGEST_BEGIN].decode(errors="ignore")
    return f".{begin}.part-"


def _open_new(path: Path) -> BinaryIO:
    """Open a new file with the rights that the person's other new files have."""
    return path.open("xb")


def _remove_stale(target: Path) -> None:
    """Remove parts of this target that a killed export left more than a day ago."""
    prefix, oldest = _prefix(target), time.time() - _STALE_SECONDS
    with contextlib.suppress(OSError):
        for path in list(target.parent.iterdir()):
            if path.name.startswith(prefix) and path.stat().st_mtime < oldest:
                path.unlink()


def _sync_folder(folder: Path) -> None:
    """Flush the folder's entry, where the system can; the file is in its place already."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
