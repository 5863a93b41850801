"""Keeps ``None``, ``True`` and their like alive on Python 3.11.

PySide6 6.12 returns them without counting the reference, as is right from Python 3.12 on, where they are immortal
(PEP 683). On Python 3.11 each call that returns nothing takes a reference of ``None`` away: after some six thousand
calls the process is ended with "deallocating None". A count that can never be used up is what PEP 683 gives them.
"""

from __future__ import annotations

import ctypes
import sys

_SINGLETONS = (None, True, False, NotImplemented, Ellipsis)
_MANY = sys.maxsize // 4


def make_immortal() -> None:
    """Raise the singletons' reference counts beyond reach; nothing happens where they are immortal already."""
    if sys.version_info >= (3, 12):
        return
    for singleton in _SINGLETONS:
        if sys.getrefcount(singleton) < _MANY // 2:
            # The count is the first field of every object of a release build.
            ctypes.c_ssize_t.from_address(id(singleton)).value += _MANY
