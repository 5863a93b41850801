"""Lets PySide6 be imported without work that nobody asks for.

After every import, of whatever, PySide6 looks for its own name in the new module's source text, to know whether its
optional ``snake_case`` names may be switched on there. We never use them. Reading takes a tenth of the start and of
the time that matplotlib needs to begin, holds the interpreter meanwhile, and keeps all the texts in memory.

It also compiles three long patterns, with which it tells what a call wants whose arguments are wrong: another tenth of
the start. They are compiled once such a sentence is written.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

_ASKS = "_mod_uses_pyside"
_LONG = 4_000
_compile = re.compile


class _Later:
    """A pattern that is compiled when one of its methods is called."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *given: getattr(_compile(self._pattern, self._flags), name)(*given)


def import_quickly() -> None:
    """Import PySide6, and answer in its place that every module may have the usual names.

    There are no public switches; another PySide6 may do none of this any more.
    """
    if "PySide6" not in sys.modules:
        re.compile = _compile_later  # type: ignore[assignment]
        try:
            importlib.import_module("PySide6")
        finally:
            re.compile = _compile
    feature = importlib.import_module("shibokensupport.feature")
    if hasattr(feature, _ASKS):
        setattr(feature, _ASKS, _usual)


def _compile_later(pattern: Any, flags: int = 0) -> object:
    long = isinstance(pattern, str) and len(pattern) > _LONG
    return _Later(pattern, flags) if long else _compile(pattern, flags)


def _usual(_: ModuleType) -> bool:
    return True
