"""What the window does not import before it is painted, and what never."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import sys
import recsys_desktop.desktop.app
heavy = ("tensorflow", "keras", "matplotlib", "duckdb", "pandas", "numpy")
pages = [name for name in sys.modules if name.startswith("recsys_desktop.desktop.pages.")]
print([name for name in heavy if name in sys.modules] + pages)
"""


def test_importing_the_window_imports_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


LONG_PATTERNS = """
import re
import recsys_desktop.desktop
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(5)
except TypeError as error:
    print(re.compile.__module__, type(re.compile("x" * 5_000)).__name__)
    print(str(error).splitlines()[-1].strip())
"""


def test_what_pyside_compiles_late_still_works() -> None:
    done = subprocess.run([sys.executable, "-c", LONG_PATTERNS], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["re Pattern", "PySide6.QtCore.QObject.setObjectName(name: str, /)"]


@pytest.mark.parametrize("module", ["session", "tasks", "queries", "operations", "pages.customers", "customer.answers"])
def test_every_module_stands_alone(module: str) -> None:
    """No module of the room needs another one to be imported first."""
    command = [sys.executable, "-c", f"import recsys_desktop.desktop.{module}"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
