"""Reads the rows of a file as an :class:`ImportSpec` says: the one way in for detection, preview and import."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from recsys_desktop.language import listed, translate
from recsys_desktop.sales.encoding import BLOCK, TextFacts, texts
from recsys_desktop.sales.reader import Block, Form, QuoteFacts, blocks
from recsys_desktop.sales.spec import ImportSpec, Note


@dataclass
class Noticed:
    """What was noticed while reading; complete once all rows are read."""

    text: TextFacts = field(default_factory=TextFacts)
    quotes: QuoteFacts = field(default_factory=QuoteFacts)


def read_rows(
    spec: ImportSpec, read: Callable[[int], bytes], noticed: Noticed, *, block: int = BLOCK
) -> Iterator[Block]:
    """Yield all rows after the header.

    Args:
        spec: How the file is divided.
        read: Reads bytes from the file's start.
        noticed: Filled on the way.
        block: Bytes taken at once.
    """
    form = Form(spec.delimiter, len(spec.headers), spec.data_line, spec.positions("date"))
    return blocks(texts(read, spec.encoding, noticed.text, block), form, noticed.quotes)


def ahead(blocks: Iterator[Block]) -> Generator[Block, None, None]:
    """Yield blocks that a second thread reads while the one before is worked on; close it before the file."""
    with ThreadPoolExecutor(1, thread_name_prefix="sales-reader") as pool:
        coming = pool.submit(next, blocks, None)
        while (block := coming.result()) is not None:
            coming = pool.submit(next, blocks, None)
            yield block


def reading_notes(noticed: Noticed, *, cut_off: bool) -> tuple[Note, ...]:
    """Return warnings about the text itself.

    Args:
        noticed: After all rows are read.
        cut_off: Whether the last line is incomplete.
    """
    notes = []
    odd = noticed.text.odd_count
    if cut_off:
        notes.append(
            Note("cut-off", translate("Sales", "The last line is incomplete; the download may have been cut off."))
        )
    elif odd:
        where = lines_told(noticed.text.odd_lines, odd)
        notes.append(
            Note(
                "encoding",
                translate("Sales", "Some letters are not in the file’s encoding and may look wrong: {where}.").format(
                    where=where
                ),
            )
        )
    if noticed.text.controls:
        notes.append(Note("control-characters", _dropped(noticed.text.controls)))
    if noticed.quotes.count:
        where = lines_told(noticed.quotes.unclosed, noticed.quotes.count)
        notes.append(
            Note(
                "unclosed-quote",
                translate("Sales", "A quotation mark is never closed; read as it stands: {where}.").format(where=where),
            )
        )
    return tuple(notes)


def lines_told(lines: list[int], count: int) -> str:
    """Return line numbers for people: ``line 7`` or ``lines 7, 9, 12 and 4 more``."""
    shown = listed(map(str, lines[:3]))
    if count == 1:
        return translate("Sales", "line {lines}").format(lines=shown)
    if count <= 3:
        return translate("Sales", "lines {lines}").format(lines=shown)
    return translate("Sales", "lines {lines} and %Ln more", "", count - 3).format(lines=shown)


def _dropped(controls: int) -> str:
    return translate("Sales", "%Ln invisible control characters were dropped.", "", controls)
