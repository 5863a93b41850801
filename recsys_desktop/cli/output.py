"""What the command line says: one JSON object or readable text on standard output, the rest on standard error."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from recsys_desktop.language import decimal, grouped, translate
from recsys_desktop.progress import Report

_BAR = 24


def _finite(value: Any) -> Any:
    """Replace what JSON cannot hold (NaN, infinity) by null, all the way down."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return value


@dataclass(frozen=True)
class WantsWindow:
    """What a command line ends in where the window shall open.

    Attributes:
        shop: The shop to open; None for the last one.
        backup: A shop's backup to restore, which was opened with the program.
    """

    shop: Path | None
    backup: Path | None = None


class Output:
    """Prints results.

    Attributes:
        as_json: Whether results are one JSON object rather than text.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._line_open = False
        self._phase = ""
        self._part: dict[str, Any] = {}

    def part(self, part: Mapping[str, Any], text: Iterable[str]) -> None:
        """Tell what is done of a command that may still fail: the text now, the object together with the result.

        Args:
            part: What is done so far; it takes the place of an earlier part.
            text: What people read of what is done since the earlier part.
        """
        if self.as_json:
            self._part = dict(part)
        else:
            self.result({}, text)

    def rest(self) -> None:
        """Print what is done of a command that has failed."""
        if self._part:
            self.result({}, [])

    def result(self, result: Mapping[str, Any], text: Iterable[str]) -> None:
        """Print a command's result: the object, or the lines of text.

        Args:
            result: What ``--json`` prints.
            text: What people read; only made where it is printed.
        """
        self.end_progress()
        if self.as_json:
            print(json.dumps(_finite({**self._part, **result}), ensure_ascii=False, allow_nan=False))
        else:
            for line in text:
                print(line)

    def say(self, line: str) -> None:
        """Print a sentence on standard error."""
        self.end_progress()
        print(line, file=sys.stderr)

    def show_progress(self, report: Report) -> None:
        """Show a report: one line that is written over on a terminal, one line a phase elsewhere."""
        if not sys.stderr.isatty():
            if report.phase != self._phase:
                print(report.phase, file=sys.stderr, flush=True)
        else:
            print(f"\r\x1b[K{progress_line(report)}", end="", file=sys.stderr, flush=True)
            self._line_open = True
        self._phase = report.phase

    def end_progress(self) -> None:
        """Leave the progress line, if one is open."""
        if self._line_open:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._line_open = False


def progress_line(report: Report) -> str:
    """Return a report as one line of text."""
    parts = [report.phase]
    if report.share is not None:
        filled = round(_BAR * report.share)
        parts = [f"{'█' * filled}{'·' * (_BAR - filled)}", report.phase]
        told = translate("Commands", "{done} of {total} {unit}")
        parts.append(
            told.format(done=grouped(report.done), total=grouped(report.total), unit=report.told_unit).rstrip()
        )
    if "loss" in report.figures:
        parts.append(translate("Commands", "loss {loss}").format(loss=grouped(report.figures["loss"])))
    if "validation_ndcg" in report.figures:
        parts.append(f"NDCG {decimal(report.figures['validation_ndcg'], 3)}")
    if report.seconds_left is not None and report.seconds_left >= 1:
        parts.append(translate("Commands", "about %Ln s left", "", round(report.seconds_left)))
    return "  ".join(parts)


def table(rows: Sequence[Sequence[object]], heading: Sequence[str]) -> list[str]:
    """Return rows as aligned text; numbers stand at the right."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(heading, *cells, strict=True)]
    right = [all(isinstance(row[k], int | float) for row in rows) and bool(rows) for k in range(len(heading))]

    def line(values: Sequence[str]) -> str:
        padded = (
            _padding(value, width) + value if number else value + _padding(value, width)
            for value, width, number in zip(values, widths, right, strict=True)
        )
        return "  ".join(padded).rstrip()

    return [line(heading), line(["─" * width for width in widths]), *map(line, cells)]


def aligned(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Return names and values as lines, the values below each other."""
    named = list(pairs)
    width = max([12, *(_width(name) for name, _ in named)]) + 2
    return [f"{name}{_padding(name, width)}{value}" for name, value in named]


def _width(text: str) -> int:
    """Return how many places a text takes on a terminal, where Chinese letters take two."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _padding(text: str, width: int) -> str:
    return " " * (width - _width(text))


def _cell(value: object) -> str:
    if isinstance(value, float):
        return decimal(value, 3)
    if isinstance(value, int):
        return grouped(value)
    return "" if value is None else str(value)


def date_text(moment: datetime | None) -> str | None:
    """Return a time as ISO 8601."""
    return moment.isoformat() if moment else None
