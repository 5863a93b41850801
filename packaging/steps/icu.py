"""Cuts ICU's data to what the program asks for: Qt sorts names by it, and has numbers, dates and tongues of its own.

The data are one table in a library that holds nothing else: the length of a header, names in their order, and where
each one's bytes begin. A shorter table is written, and binutils make a library of it again.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

from steps.names import Library

_UNUSED = re.compile(r"[^/]+/((brkitr|curr|lang|rbnf|region|translit|unit|zone)/.*|.*\.(cnv|spp|cfu))")
"""Line breaks in Thai and such, names of currencies, tongues, countries, units and clocks, numbers in words,
transliteration; encodings by table, preparation of strings for networks, names that look alike."""

_ALIGN = 16
_PLACE = struct.Struct("<II")
_SOURCE = """\
.section .note.GNU-stack,"",%progbits
.section .rodata
.balign {align}
.globl {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{file}"
.size {symbol}, . - {symbol}
"""


def cut(parts: Path) -> None:
    """Cut the data in the parts' folder, if they are there (``as`` and ``ld``)."""
    for file in [one for one in parts.rglob("libicudata.so.*") if not one.is_symlink()]:
        _cut_library(file)


def _cut_library(file: Path) -> None:
    library = Library(file)
    (symbol,) = (one for one in library.symbols if library.text(one["name"]).startswith(b"icudt"))
    # What is read only lies in the file as it lies in memory.
    data = bytes(library.data[int(symbol["at"]) : int(library.segments["size"][0])])
    table, source, object_ = (file.with_name(f"{file.name}.{ending}") for ending in ("dat", "s", "o"))
    made = file.with_name(f"{file.name}.new")
    table.write_bytes(without_unused(data))
    name = library.text(symbol["name"]).decode()
    source.write_text(_SOURCE.format(align=_ALIGN, symbol=name, file=table), encoding="utf-8")
    subprocess.run(["as", "-o", str(object_), str(source)], check=True)
    # Anew, and not into a file that another folder may share.
    subprocess.run(["ld", "-shared", "-s", "-soname", file.name, "-o", str(made), str(object_)], check=True)
    made.replace(file)
    for one in (table, source, object_):
        one.unlink()


def without_unused(data: bytes) -> bytes:
    """Return ICU's data without what is not asked for."""
    header = struct.unpack_from("<H", data)[0]
    (count,) = struct.unpack_from("<I", data, header)
    places = [_PLACE.unpack_from(data, header + 4 + _PLACE.size * number) for number in range(count)]
    ends = [*(begin for _, begin in places[1:]), len(data) - header]
    items = []
    for (name_at, begin), end in zip(places, ends, strict=True):
        name = data[header + name_at : data.index(b"\0", header + name_at)]
        if not _UNUSED.fullmatch(name.decode("ascii")):
            items.append((name, _padded(data[header + begin : header + end])))
    names = b"".join(name + b"\0" for name, _ in items)
    name_at = 4 + _PLACE.size * len(items)
    begin = len(_padded(bytes(header + name_at) + names)) - header
    written = bytearray(struct.pack("<I", len(items)))
    for name, content in items:
        written += _PLACE.pack(name_at, begin)
        name_at += len(name) + 1
        begin += len(content)
    return b"".join([_padded(data[:header] + bytes(written) + names), *(content for _, content in items)])


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % _ALIGN)
