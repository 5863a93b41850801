"""Opens a text of whatever encoding: which one it is, and its first lines."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from recsys_desktop.language import mark, translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.encoding import (
    TextFacts,
    commonest_encoding,
    marked_encoding,
    named_encoding,
    surveyed_encoding,
    texts,
)
from recsys_desktop.sales.source import Source, opened, refuse_binary, refuse_other_files

LOOKING = mark("Progress", "Looking at the file")
HEAD = 1 << 18
"""Bytes by which a file is judged first."""


def text_encoding(path: Path, wanted: str | None, progress: Progress) -> str:
    """Return the Python codec of a file: the wanted one, or what its bytes say; raises what :func:`detect` does."""
    with opened(path) as (_, read):
        head = read(HEAD)
    refuse_other_files(path, head)
    if wanted is not None:
        name = named_encoding(wanted)
        return "utf-8" if name == "utf-8-sig" else name
    marked = marked_encoding(head)
    if marked:
        return marked
    refuse_binary(path, head)
    return unmarked_encoding(path, partial(_report, progress))


def unmarked_encoding(path: Path, report: Callable[[Source], None]) -> str:
    """Return the likeliest codec of a text that no mark of byte order names, by all of its bytes.

    Args:
        path: The text.
        report: Is told again and again how far it is.
    """
    with opened(path) as (source, read):
        surveyed = surveyed_encoding(read, partial(report, source))
    if surveyed:
        return surveyed
    with opened(path) as (source, read):
        return commonest_encoding(read, partial(report, source))


def _report(progress: Progress, source: Source) -> None:
    progress.report(translate("Progress", LOOKING), source.position, source.size, "bytes")


def head_text(path: Path, encoding: str) -> str:
    """Return the first whole lines of a file."""
    with opened(path) as (_, read):
        return next(texts(read, encoding, TextFacts(), HEAD), "")
