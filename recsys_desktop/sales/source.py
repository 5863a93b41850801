"""Opens a sales file: plain or gzip, counting and hashing its bytes, refusing what is not text."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn

from recsys_desktop.errors import NotFound, Refused, machine_fault
from recsys_desktop.language import mark, translate
from recsys_desktop.sales.letters import likeliest

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_GZIP = b"\x1f\x8b"
OFFICE = b"\xd0\xcf\x11\xe0"
PACKAGE = b"PK\x03\x04"
_FAR_LARGER, _HARMLESS = 300, 1 << 30
_PAGES = (b"<!doctype html", b"<html", b"<head", b"<!--", b"<?xml", b"<table")
_NOT_ARCHIVES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_OTHERS = (
    (b"%PDF", mark("Sales", "a PDF document")),
    (b"\x89PNG", mark("Sales", "a picture")),
    (b"\xff\xd8\xff", mark("Sales", "a picture")),
    (b"Rar!", mark("Sales", "an archive")),
    (b"7z\xbc\xaf", mark("Sales", "an archive")),
    (b"BZh", mark("Sales", "an archive")),
    (b"\xfd7zXZ", mark("Sales", "an archive")),
    (b"SQLite format 3", mark("Sales", "a database")),
    (b"PAR1", mark("Sales", "a Parquet file")),
)


def name_of(path: Path) -> str:
    """Return a file's name for people; one that an older computer wrote is read in the likeliest encoding."""
    name = path.name
    try:
        name.encode()
    except UnicodeEncodeError:
        raw = os.fsencode(name)
        return raw.decode(likeliest({raw}), "replace")
    return name


def how_to_save() -> str:
    """Return what to do with a workbook that cannot be read, one sentence."""
    return translate("Sales", "In your spreadsheet, choose File > Save As > CSV UTF-8 and import that file.")


class EndlessLine(Exception):
    """A text has a line longer than any sales line can be; :func:`opened` knows of which file."""


class Source(io.RawIOBase):
    """The raw bytes of a file, counted while they are read, and hashed if wanted.

    Attributes:
        size: Bytes of the file on disk.
        position: Bytes read so far.
    """

    def __init__(self, file: IO[bytes], size: int, *, hashed: bool) -> None:
        super().__init__()
        self._file = file
        self._hash = hashlib.sha256() if hashed else None
        self.size = size
        self.position = 0

    def readable(self) -> bool:
        """Return true: gzip asks."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill a buffer; return the number of bytes."""
        view = memoryview(buffer).cast("B")
        data = self._file.read(len(view))
        view[: len(data)] = data
        if self._hash is not None:
            self._hash.update(data)
        self.position += len(data)
        return len(data)

    def drain(self) -> str:
        """Read what is left and return the SHA-256 of all bytes, in hexadecimal; empty if none was wanted."""
        while self.read(1 << 20):
            pass
        return self._hash.hexdigest() if self._hash is not None else ""


@contextmanager
def opened(path: Path, *, hashed: bool = False) -> Iterator[tuple[Source, Callable[[int], bytes]]]:
    """Open a file; yields the raw source and a function that reads its (decompressed) bytes.

    Raises:
        NotFound: If there is no such file.
        Refused: With ``not-text`` if the compressed file is damaged or the text has no lines, with ``too-large`` if it
            is made to fill a disk.
        Failed: If the machine cannot read it.
    """
    if not path.is_file():
        raise NotFound(translate("Sales", "There is no file “{path}”.").format(path=path))
    try:
        with path.open("rb") as file:
            zipped = file.read(2) == _GZIP
            file.seek(0)
            source = Source(file, path.stat().st_size, hashed=hashed)
            yield source, _reader(source, path, zipped=zipped)
    except EndlessLine as error:
        told = translate("Sales", "{name} is not a sales file: it has no lines.")
        raise Refused("not-text", told.format(name=name_of(path))) from error
    except OSError as error:
        raise machine_fault(error, translate("Doing", "reading {name}").format(name=name_of(path))) from error


def _reader(source: Source, path: Path, *, zipped: bool) -> Callable[[int], bytes]:
    if not zipped:
        return lambda size: source.read(size) or b""
    unpacked = gzip.GzipFile(fileobj=io.BufferedReader(source, 1 << 20))

    def read(size: int) -> bytes:
        try:
            data = unpacked.read(size)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise Refused(
                "not-text",
                translate("Sales", "The compressed file {name} is damaged or incomplete. Download it again.").format(
                    name=name_of(path)
                ),
            ) from error
        if unpacked.tell() > max(_HARMLESS, _FAR_LARGER * source.position):
            raise Refused(
                "too-large",
                translate("Sales", "{name} unpacks to far more than sales take. Export the sales again.").format(
                    name=name_of(path)
                ),
            )
        return data

    return read


def is_page(head: bytes) -> bool:
    """Return whether the first bytes are those of a web page, or of a workbook written as XML."""
    text = head.decode("utf-16", "ignore").encode() if head.startswith((b"\xff\xfe", b"\xfe\xff")) else head
    return text.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].lower().startswith(_PAGES)


def refuse_other_files(path: Path, head: bytes) -> None:
    """Raise :class:`Refused` if the first bytes are those of an empty file or of something else than text.

    What ``unpacked`` takes texts out of is refused, too: its texts are to be read instead.
    """
    if not head.strip(b"\x00\x1a\r\n\t \xef\xbb\xbf"):
        raise Refused(
            "empty",
            translate("Sales", "{name} is empty. Was the date range of the export empty?").format(name=name_of(path)),
        )
    if head.startswith(PACKAGE):
        refuse_package(name_of(path), head, set())
    if head.startswith(OFFICE):
        told = translate("Sales", "{name} is an old Excel workbook, not a text file.").format(name=name_of(path))
        raise Refused("not-text", f"{told} {how_to_save()}")
    if is_page(head):
        refuse_page(name_of(path))
    for sign, what in _OTHERS:
        if head.startswith(sign):
            told = translate("Sales", "{name} is {what}, not a text file with sales.")
            raise Refused("not-text", told.format(name=name_of(path), what=translate("Sales", what)))


def refuse_page(name: str) -> NoReturn:
    """Refuse a web page."""
    raise Refused(
        "not-text",
        translate(
            "Sales", "{name} is a web page, not a sales file. Download the export again after signing in."
        ).format(name=name),
    )


def refuse_binary(path: Path, head: bytes) -> None:
    """Raise :class:`Refused` if bytes that should be text in an 8-bit encoding hold too many control characters."""
    control = len(head) - len(head.translate(None, bytes([*range(9), *range(14, 32)])))
    if control > len(head) // 20 + 4:
        raise Refused(
            "not-text",
            translate("Sales", "{name} is not a text file. Export the sales as CSV and import that file.").format(
                name=name_of(path)
            ),
        )


def refuse_package(name: str, head: bytes, members: set[str], fault: Exception | None = None) -> NoReturn:
    """Refuse a zip file that no text can be taken out of.

    Args:
        name: For the message.
        head: Its first bytes.
        members: Names of files inside; empty if they are not known.
        fault: What was wrong when it was read.
    """
    inside = " ".join(members).encode() + head
    details = repr(fault) if fault else ""
    if b"Index/" in inside or name.lower().endswith(".numbers"):
        said = translate(
            "Sales", "{name} is a Numbers document. In Numbers, choose File > Export To > CSV and import that file."
        )
    elif b"word/" in inside or b"ppt/" in inside:
        said = translate("Sales", "{name} is a text document or a presentation, not a file with sales.")
    elif b"[Content_Types].xml" in inside or b"xl/" in inside or (not members and name.lower().endswith(_NOT_ARCHIVES)):
        said = (
            translate("Sales", "{name} is an Excel workbook, damaged or incomplete.")
            if fault
            else translate("Sales", "{name} is an Excel workbook, not a text file.")
        )
        said = f"{said} {how_to_save()}"
    elif fault:
        said = translate("Sales", "{name} is a zip archive, damaged or incomplete. Download it again.")
    else:
        said = translate("Sales", "{name} is a zip archive. Unpack it and import the file inside.")
    raise Refused("not-text", said.format(name=name), details=details)
