"""Keeps what a training frees, for its next step.

glibc gives each large block back to the system as soon as it is freed, and the system hands out the next one as pages
that must be cleared one by one when they are first touched. A training frees and asks for blocks of some megabytes
all the time: a sweep of a million lines touched 120,000 new pages, and nearly half of its processor's time was the
system's.

What is kept must serve all threads, though: by itself glibc gives each thread a heap of its own, and each would keep
the most that it ever held.
"""

from __future__ import annotations

import ctypes
import sys

_M_TRIM_THRESHOLD, _M_MMAP_MAX, _M_ARENA_MAX = -1, -4, -8  # malloc.h


def keep_freed_memory() -> bool:
    """Let this process keep freed memory until it ends; only for one that ends soon, like a training's.

    Returns:
        Whether the C library knows this: glibc does, those of Windows, macOS and musl keep what they like.
    """
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return False
    return bool(mallopt(_M_ARENA_MAX, 1) and mallopt(_M_MMAP_MAX, 0) and mallopt(_M_TRIM_THRESHOLD, 2**31 - 1))


def give_back() -> None:
    """Give the system what is free just now: where the next step frees and asks in other sizes, it would not fit."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
