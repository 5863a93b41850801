"""A text for whoever helps: the program, the computer and how much the shop holds, and nobody's names or purchases."""

from __future__ import annotations

import os
import platform
import re
from pathlib import Path

from recsys_desktop import __version__
from recsys_desktop.jobs.licences import installed
from recsys_desktop.jobs.places import data_folder, log_file
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.store.files import files_below

_LOG_LINES = 30
# Of the log only what no sale can be in: when and where something happened, the kind of error, places in our sources.
_HEAD = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ (\w+) ([\w.]+):")
_PLACE = re.compile(r'\s+File ".*?(recsys_desktop[/\\][\w/\\]+\.py)", line (\d+), in (\w+)')
_KIND = re.compile(r"(?:\w+\.)*(\w*(?:Error|Exception|Warning))(?::|$)")


def diagnostics(view: ShopView | None) -> str:
    """Return the text; takes up to some tenths of a second.

    Args:
        view: Of the open shop, or None.
    """
    lines = [f"RecSys Desktop {__version__}", f"System: {platform.platform()}", f"Processors: {os.cpu_count()}"]
    lines += [f"{name} {version}" for name, version in installed()]
    lines += [f"Data folder: {at_home(data_folder())}", f"Log folder: {at_home(log_file().parent)}"]
    lines += _shop(view) if view is not None else ["No shop is open."]
    return "\n".join([*lines, "", "From the log:", *(safe_log() or ["nothing"])])


def _shop(view: ShopView) -> list[str]:
    totals, size = view.totals, sum(file.stat().st_size for file in files_below(view.shop.folder))
    entries = view.shop.shelf.entries()
    active = view.shop.shelf.active()
    return [
        f"Shop: {totals.lines:,} lines, {totals.orders:,} orders, {totals.customers:,} customers, "
        f"{totals.products:,} products, {len(view.shop.ledger.batches())} imports, {size / 1e6:.0f} MB",
        f"Models: {len(entries)}, active: {active.method if active else 'none'}",
    ]


def at_home(path: Path) -> str:
    """Return a path for others to read: the user's own folder, which tells a name, is ``~``."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def safe_log() -> list[str]:
    """Return the last lines of the log without what might be of a customer: times, places in our sources, kinds."""
    try:
        written = log_file().read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [safe for line in written if (safe := _safe(line))][-_LOG_LINES:]


def _safe(line: str) -> str:
    if head := _HEAD.match(line):
        return " ".join(head.groups())
    if place := _PLACE.match(line):
        return "  {}:{} {}".format(*place.groups())
    kind = _KIND.match(line)
    return f"  {kind[1]}" if kind else ""
