"""Takes lines with quotation marks apart: the careful way, used only where a block of text has any."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field

QUOTE = '"'
_LONGEST_RECORD = 2_000  # lines; a cell of the csv module ends at 131,072 characters anyhow


@dataclass
class Parsed:
    """Records taken from some lines.

    Attributes:
        records: (index of the record's first line, its cells) in order.
        used: Lines taken; the rest belong to a record that goes on after the last line.
        unclosed: Indices of lines with a quotation mark that is never closed.
    """

    records: list[tuple[int, list[str]]] = field(default_factory=list)
    used: int = 0
    unclosed: list[int] = field(default_factory=list)


def parse(
    lines: list[str],
    delimiter: str,
    *,
    width: int,
    at_end: bool,
    looks_whole: Callable[[str], bool] = lambda _: False,
) -> Parsed:
    """Take lines apart by RFC 4180, line ends in cells included; a broken record never swallows the lines after it.

    A record that breaks the rules is read as one line in which the marks are plain characters.

    Args:
        lines: Lines with their line ends.
        delimiter: One character.
        width: Cells expected, to choose between two readings of a broken line.
        at_end: Whether no more lines follow; otherwise an unfinished record is left for later.
        looks_whole: Whether a line inside a cell is plainly a record of its own: then the mark was never closed.
    """
    parsed = Parsed()
    start = 0
    while start < len(lines):
        broken, unfinished = _parse_until_broken(lines, start, delimiter, looks_whole, parsed)
        if broken is None:
            break
        if unfinished and not at_end and len(lines) - broken < _LONGEST_RECORD:
            parsed.used = broken
            return parsed
        parsed.records.append((broken, broken_line(lines[broken], delimiter, width)))
        if lines[broken].count(QUOTE) % 2:
            parsed.unclosed.append(broken)
        start = broken + 1
    parsed.used = len(lines)
    return parsed


def broken_line(line: str, delimiter: str, width: int) -> list[str]:
    """Return the cells of a line whose quotation marks break the rules: the reading that gives ``width`` cells."""
    line = line.removesuffix("\n")
    plain = [_without_marks(cell) for cell in line.split(delimiter)]
    if len(plain) == width:
        return plain
    try:
        cells = next(iter(csv.reader([line], delimiter=delimiter, quotechar=QUOTE)), [])
    except csv.Error:
        # A cell beyond the module's limit.
        return plain
    return cells if len(cells) == width else plain


def _parse_until_broken(
    lines: list[str], start: int, delimiter: str, looks_whole: Callable[[str], bool], parsed: Parsed
) -> tuple[int | None, bool]:
    """Append records; return the index of the first broken one (or None) and whether it only lacks its end."""
    reader = csv.reader(map(lines.__getitem__, range(start, len(lines))), delimiter=delimiter, strict=True)
    at = start
    try:
        for cells in reader:
            end = start + reader.line_num
            if end - at > 1 and any(looks_whole(line) for line in lines[at + 1 : end]):
                return at, False
            parsed.records.append((at, cells))
            at = end
    except csv.Error as error:
        return at, str(error).startswith("unexpected end of data")
    return None, False


def _without_marks(cell: str) -> str:
    marks = cell.strip()
    return marks.removeprefix(QUOTE).removesuffix(QUOTE) if marks.startswith(QUOTE) else cell
