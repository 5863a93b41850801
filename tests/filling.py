"""Fills disks up."""

from __future__ import annotations

import os
from pathlib import Path


def fill(disk: Path, *, free: int) -> Path:
    """Fill a disk up but for some bytes; returns the file that does so."""
    state = os.statvfs(disk)
    filler = disk / "filler"
    filler.write_bytes(bytes(max(0, state.f_bavail * state.f_frsize - free)))
    return filler
