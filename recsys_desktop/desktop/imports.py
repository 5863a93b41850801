"""Lets modules be imported without PySide6 reading the source of each of them.

After every import, of whatever, PySide6 looks for its own name in the new module's source text, to know whether its
optional ``snake_case`` names may be switched on there. We never use them. Reading takes a tenth of the start and of
the time that matplotlib needs to begin, holds the interpreter meanwhile, and keeps all the texts in memory.
"""

from __future__ import annotations

import importlib
from types import ModuleType

_ASKS = "_mod_uses_pyside"


def read_no_sources() -> None:
    """Answer in PySide6's place that every module may have the usual names; another PySide6 may not ask any more."""
    importlib.import_module("PySide6")
    feature = importlib.import_module("shibokensupport.feature")
    # There is no public switch.
    if hasattr(feature, _ASKS):
        setattr(feature, _ASKS, _usual)


def _usual(_: ModuleType) -> bool:
    return True
