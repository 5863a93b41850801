"""Takes the texts out of what a shop hands over: an archive, a workbook, a web page that is a table."""

from __future__ import annotations

import errno
import re
import shutil
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from recsys_desktop.errors import NotFound, Refused, machine_fault
from recsys_desktop.language import decimal, translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.letters import likeliest
from recsys_desktop.sales.source import OFFICE, PACKAGE, is_page, name_of, refuse_package
from recsys_desktop.sales.webpage import write_tables
from recsys_desktop.sales.workbook import free_path, vast, write_sheets

_TEXTS = {".csv", ".tsv", ".txt", ".tab", ".gz"}
_BOOKS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
_BLOCK = 1 << 20
_SLASH = re.compile(r"[/\\]")
# A text of sales becomes a tenth of its size; what becomes a thousandth is made to fill the disk.
_DENSEST, _HARMLESS = 200, 100 << 20
_ENCRYPTED, _UTF8_NAME = 0x1, 0x800


@dataclass(frozen=True)
class Unpacked:
    """A text that may hold sales.

    Attributes:
        path: The file that the merchant chose.
        text: The text to read with ``detect``; the same path if the file is a text itself.
        name: Its name for people, such as ``orders.xlsx › Sheet1``.
    """

    path: Path
    text: Path
    name: str


def unpacked(path: Path, folder: Path, progress: Progress) -> tuple[Unpacked, ...]:
    """Return the texts of a file, recognised by what it holds, whatever its name.

    A text, plain or in gzip, is returned as it is. From a zip archive each CSV, TSV, TXT and workbook is taken; from a
    workbook or a web page each table of more than a header. Which one holds sales is for ``find_table`` to say.

    Args:
        path: Any file.
        folder: An empty folder, of the caller, where texts are put; a cancel or a refusal may leave some there.
        progress: Is told how far it is.

    Raises:
        NotFound: If there is no such file.
        Refused: With ``not-text`` if it is damaged, protected by a password, or holds no table; with ``too-large``
            if the disk has no room for what is inside.
        Failed: If the machine cannot do it.
    """
    if not path.is_file():
        raise NotFound(translate("Sales", "There is no file “{path}”.").format(path=path))
    try:
        found = _taken_out(path, name_of(path), folder, progress, nested=False)
    except OSError as error:
        raise machine_fault(error, translate("Doing", "unpacking {name}").format(name=name_of(path)), folder) from error
    return tuple(Unpacked(path, text, name) for text, name in found)


def _taken_out(path: Path, name: str, folder: Path, progress: Progress, *, nested: bool) -> list[tuple[Path, str]]:
    """Return the texts of a file with their names."""
    with path.open("rb") as file:
        head = file.read(1 << 16)
    if head.startswith(PACKAGE):
        return _from_package(path, name, head, folder, progress, nested=nested)
    if head.startswith(OFFICE):
        return _named(name, write_sheets(path, name, folder, progress))
    if is_page(head):
        return _named(name, write_tables(path, name, folder, progress))
    return [(path, name)]


def _named(name: str, tables: list[tuple[Path, str]]) -> list[tuple[Path, str]]:
    return [(text, f"{name} › {table}" if table else name) for text, table in tables]


def _from_package(
    path: Path, name: str, head: bytes, folder: Path, progress: Progress, *, nested: bool
) -> list[tuple[Path, str]]:
    """Return the texts of a zip file: an archive, or a workbook, which is one too."""
    try:
        with zipfile.ZipFile(path) as package:
            members = package.infolist()
            names = {info.filename for info in members}
            _refuse_bomb(members, name)
            if names & {"xl/workbook.xml", "xl/workbook.bin"} or _is_open_document(package, names):
                return _named(name, write_sheets(path, name, folder, progress))
            if nested or any(member.startswith(("word/", "ppt/", "Index/")) for member in names):
                refuse_package(name, head, names)
            return _from_archive(package, name, folder, progress)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
        refuse_package(name, head, set(), error)
    except OSError as error:
        # A damaged directory sends the reader before the file's beginning.
        if error.errno == errno.EINVAL:
            refuse_package(name, head, set(), error)
        raise


def _is_open_document(package: zipfile.ZipFile, names: set[str]) -> bool:
    if not {"mimetype", "content.xml"} <= names:
        return False
    with package.open("mimetype") as file:
        return b"opendocument.spreadsheet" in file.read(100)


def _refuse_bomb(members: list[zipfile.ZipInfo], name: str) -> None:
    whole = sum(info.file_size for info in members)
    packed = sum(info.compress_size for info in members)
    if whole > max(_HARMLESS, packed * _DENSEST):
        raise vast(name)


def _from_archive(package: zipfile.ZipFile, name: str, folder: Path, progress: Progress) -> list[tuple[Path, str]]:
    members = [info for info in package.infolist() if _suffix(info) in _TEXTS | _BOOKS]
    if not members:
        if any(_suffix(info) == ".zip" for info in package.infolist()):
            raise Refused(
                "not-text",
                translate("Sales", "{name} holds another archive. Unpack it and import the file inside.").format(
                    name=name
                ),
            )
        raise Refused(
            "not-text",
            translate("Sales", "{name} is a zip archive without a sales file (CSV, TXT or a workbook).").format(
                name=name
            ),
        )
    if any(info.flag_bits & _ENCRYPTED for info in members):
        raise Refused(
            "not-text",
            translate("Sales", "{name} is protected by a password. Unpack it and import the file inside.").format(
                name=name
            ),
        )
    total = sum(info.file_size for info in members)
    if total > shutil.disk_usage(folder).free * 0.9:
        raise Refused(
            "too-large",
            translate("Sales", "There is no room on the disk to unpack {name} ({size} GB).").format(
                name=name, size=decimal(total / 1e9, 1)
            ),
        )
    texts: list[tuple[Path, str]] = []
    refusals: list[Refused] = []
    for info in members:
        member = f"{name} › {_shown(info)}"
        try:
            file = _written(package, info, free_path(folder, _shown(info)), progress)
            texts += _taken_out(file, member, folder, progress, nested=True)
        except Refused as refusal:
            refusals.append(refusal)
    if not texts:
        raise refusals[0]
    return texts


def _suffix(info: zipfile.ZipInfo) -> str:
    """Return a member's suffix in small letters; empty for a folder and for what people do not see."""
    *folders, name = _SLASH.split(info.filename)
    hidden = "__MACOSX" in folders or name.startswith(".") or any(re.match(r"\.[^.]", folder) for folder in folders)
    return "" if hidden else PurePosixPath(name).suffix.lower()


def _shown(info: zipfile.ZipInfo) -> str:
    """Return a member's name; one that is not marked as Unicode stands in the encoding of its maker's computer."""
    name = info.filename
    if not name.isascii() and not info.flag_bits & _UTF8_NAME:
        raw = name.encode("cp437", "replace")
        name = raw.decode(likeliest({raw}), "replace")
    return _SLASH.split(name)[-1]


def _written(package: zipfile.ZipFile, info: zipfile.ZipInfo, file: Path, progress: Progress) -> Path:
    with package.open(info) as source, file.open("wb") as target:
        while data := source.read(_BLOCK):
            progress.report(
                translate("Progress", "Unpacking {name}").format(name=_shown(info)),
                source.tell(),
                info.file_size,
                "bytes",
            )
            target.write(data)
    return file
