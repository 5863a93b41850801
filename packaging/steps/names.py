"""Binds a Linux library's own names, and takes out those that nobody asks for: a seventh of TensorFlow's is names.

TensorFlow's libraries look up each of their own C++ functions by its name when they are loaded, so that another library
could put one of its own in its place. Where no other library of the folder or of the system has the name, there is
nothing to look up: the relocation is told the place. Such a name is then dropped. The entries of the symbols stay,
without names, so that no index and no address changes; the table of names is written anew, and the pages that become
free are left out of the file. The segment around these becomes two; the second one is told of where the headers told of
themselves or of a note, which no library needs.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

_PAGE = 0x1000
_LOAD, _DYNAMIC, _NOTE, _HEADERS, _SYMBOLS = 1, 2, 4, 6, 11
_NEEDED, _STRTAB, _SYMTAB, _RELA, _RELASZ, _STRSZ, _SONAME, _RPATH = 1, 5, 6, 7, 8, 10, 14, 15
_PLTRELSZ, _PLTREL, _JMPREL, _RUNPATH, _VERDEF, _VERDEFNUM, _VERNEED, _VERNEEDNUM = (
    2, 20, 23, 29, 0x6FFFFFFC, 0x6FFFFFFD, 0x6FFFFFFE, 0x6FFFFFFF
)  # fmt: skip
_FLAGS, _FLAGS_1, _DEBUG, _BIND_NOW, _NOW = 30, 0x6FFFFFFB, 21, 8, 1
_BY_NAME, _BY_PLACE = (1, 6, 7), 8
_THREAD, _CHOSEN_LATE = 6, 10
_X86_64 = 62
_SYMBOL = np.dtype(
    [("name", "<u4"), ("kind", "u1"), ("other", "u1"), ("section", "<u2"), ("at", "<u8"), ("size", "<u8")]
)
_RELOCATION = np.dtype([("at", "<u8"), ("kind", "<u4"), ("symbol", "<u4"), ("addend", "<i8")])
_SEGMENT = np.dtype(
    [("kind", "<u4"), ("flags", "<u4"), *((name, "<u8") for name in ("offset", "at", "real", "size", "room", "align"))]
)
_SECTION = np.dtype(
    [("name", "<u4"), ("kind", "<u4"), *((name, "<u8") for name in ("flags", "at", "offset", "size")), ("rest", "V24")]
)
_ENTRY = np.dtype([("tag", "<u8"), ("value", "<u8")])


class Library:
    """A library in memory; its tables are views of its bytes.

    Attributes:
        data: The file's bytes.
        segments: The program headers.
        sections: The section headers.
        entries: What the loader is told.
        told: The same by tag.
        symbols: What it has and needs.
    """

    def __init__(self, file: Path) -> None:
        self.data = bytearray(file.read_bytes())
        segments_at, sections_at = struct.unpack_from("<QQ", self.data, 32)
        _, segments, _, sections = struct.unpack_from("<HHHH", self.data, 54)
        self.segments = np.frombuffer(self.data, _SEGMENT, segments, segments_at)
        self.sections = np.frombuffer(self.data, _SECTION, sections, sections_at)
        place = self.segments[self.segments["kind"] == _DYNAMIC][0]
        self.entries = np.frombuffer(self.data, _ENTRY, int(place["size"]) // _ENTRY.itemsize, int(place["offset"]))
        self.told = {int(entry["tag"]): int(entry["value"]) for entry in self.entries}
        table = self.sections[self.sections["kind"] == _SYMBOLS][0]
        self.symbols = np.frombuffer(self.data, _SYMBOL, int(table["size"]) // _SYMBOL.itemsize, int(table["offset"]))
        place = self.sections[self.sections["at"] == self.told[_STRTAB]][0]
        self.texts_at, self.texts_size = int(place["offset"]), int(place["size"])

    def text(self, offset: int) -> bytes:
        """Return the name that stands there."""
        start = self.texts_at + int(offset)
        return bytes(self.data[start : self.data.index(b"\0", start)])

    def names(self) -> set[bytes]:
        """Return the names of all symbols."""
        return {self.text(offset) for offset in self.symbols["name"]}

    def relocations(self) -> np.ndarray:
        """Return what the loader does, calls of functions among it."""
        count = (self.told[_RELASZ] + self.told[_PLTRELSZ]) // _RELOCATION.itemsize
        return np.frombuffer(self.data, _RELOCATION, count, self.told[_RELA])

    def versions(self) -> Iterator[int]:
        """Yield the places of the offsets of the versions' names."""
        at = self.told.get(_VERDEF, 0)
        for _ in range(self.told.get(_VERDEFNUM, 0)):
            count, _hash, inner, after = struct.unpack_from("<HIII", self.data, at + 6)
            yield from self._inner(at + inner, count, name=0, after=4)
            at += after
        at = self.told.get(_VERNEED, 0)
        for _ in range(self.told.get(_VERNEEDNUM, 0)):
            count, _file, inner, after = struct.unpack_from("<HIII", self.data, at + 2)
            yield at + 4
            yield from self._inner(at + inner, count, name=8, after=12)
            at += after

    def _inner(self, at: int, count: int, *, name: int, after: int) -> Iterator[int]:
        for _ in range(count):
            yield at + name
            at += int(struct.unpack_from("<I", self.data, at + after)[0])


def drop_names(file: Path, others: Iterable[Path]) -> None:
    """Bind a library's own names, and take out those that are not looked up any more.

    A library whose parts lie otherwise than TensorFlow's stays as it is.

    Args:
        file: The library.
        others: All libraries that will be loaded beside it, the system's among them.
    """
    library = Library(file)
    if not _is_plain(library):
        return
    shared = set().union(*(Library(other).names() for other in others))
    is_shared = np.array([library.text(offset) in shared for offset in library.symbols["name"]])
    _bind(library, ~is_shared)
    stays = is_shared
    stays[library.relocations()["symbol"]] = True
    written = _write_names(library, stays)
    begin = (library.texts_at + written + _PAGE - 1) // _PAGE * _PAGE
    end = (library.texts_at + library.texts_size) // _PAGE * _PAGE
    made = _without(library, begin, end) if begin < end else library.data
    # Anew, and not into a file that another folder may share.
    beside = file.with_name(file.name + ".new")
    beside.write_bytes(made)
    beside.chmod(file.stat().st_mode)
    beside.replace(file)


def _is_plain(library: Library) -> bool:
    told = library.told
    if struct.unpack_from("<H", library.data, 18)[0] != _X86_64:
        return False
    if not {_RELA, _JMPREL, _PLTREL} <= told.keys() or _FLAGS in told or not _spare(library).any():
        return False
    first = library.segments[library.segments["kind"] == _LOAD][0]
    begins = first["offset"] == first["at"] == 0 and library.texts_at + library.texts_size <= first["size"]
    return bool(begins) and told[_RELA] + told[_RELASZ] == told[_JMPREL]


def _spare(library: Library) -> np.ndarray:
    return np.isin(library.segments["kind"], (_HEADERS, _NOTE))


def _bind(library: Library, own: np.ndarray) -> None:
    """Tell the relocations the places of the library's own symbols.

    Calls of functions are bound when it is loaded, as Python asks for anyway: their relocations join the others.

    Args:
        library: Whose relocations change.
        own: Which symbols no other library has, bool (symbols,).
    """
    symbols, done = library.symbols, library.relocations()
    kinds = symbols["kind"] & 15
    here = (symbols["section"] > 0) & (symbols["section"] < 0xFF00)
    bound = own & here & (kinds != _THREAD) & (kinds != _CHOSEN_LATE)
    told = np.flatnonzero(np.isin(done["kind"], _BY_NAME) & bound[done["symbol"]])
    base = np.where(done["kind"][told] == 1, done["addend"][told], 0)
    done["addend"][told] = base + symbols["at"][done["symbol"][told]].astype(np.int64)
    done["kind"][told], done["symbol"][told] = _BY_PLACE, 0
    entries = library.entries
    entries["value"][entries["tag"] == _RELASZ] = done.nbytes
    for tag, instead, value in ((_PLTRELSZ, _FLAGS, _BIND_NOW), (_JMPREL, _FLAGS_1, _NOW), (_PLTREL, _DEBUG, 0)):
        entries[entries["tag"] == tag] = (instead, value)


def _write_names(library: Library, stays: np.ndarray) -> int:
    """Write the table of names without those that go; returns its bytes."""
    table, places = bytearray(b"\0"), {b"": 0}

    def moved(offset: int) -> int:
        name = library.text(offset)
        if name not in places:
            places[name] = len(table)
            table.extend(name + b"\0")
        return places[name]

    versions = [(at, moved(struct.unpack_from("<I", library.data, at)[0])) for at in library.versions()]
    for entry in library.entries:
        if entry["tag"] in (_NEEDED, _SONAME, _RPATH, _RUNPATH):
            entry["value"] = moved(entry["value"])
    names = [moved(symbol["name"]) if stay else 0 for symbol, stay in zip(library.symbols, stays, strict=True)]
    library.symbols["name"] = names
    for at, offset in versions:
        struct.pack_into("<I", library.data, at, offset)
    library.data[library.texts_at : library.texts_at + library.texts_size] = table.ljust(library.texts_size, b"\0")
    library.entries["value"][library.entries["tag"] == _STRSZ] = len(table)
    library.sections["size"][library.sections["offset"] == library.texts_at] = len(table)
    return len(table)


def _without(library: Library, begin: int, end: int) -> bytes:
    """Return the file without the pages from one place to another in its first segment."""
    gone = end - begin
    segments = library.segments.copy()
    segments["offset"][segments["offset"] >= end] -= gone
    segments = np.delete(segments, np.flatnonzero(_spare(library))[0])
    number = int(np.flatnonzero(segments["kind"] == _LOAD)[0])
    second = segments[number : number + 1].copy()
    segments["size"][number] = segments["room"][number] = begin
    second["at"] = second["real"] = end
    second["offset"] = begin
    second["size"] -= end
    second["room"] -= end
    library.segments[:] = np.insert(segments, number + 1, second)
    library.sections["offset"][library.sections["offset"] >= end] -= gone
    sections_at = struct.unpack_from("<Q", library.data, 40)[0]
    struct.pack_into("<Q", library.data, 40, sections_at - gone)
    return bytes(library.data[:begin] + library.data[end:])
