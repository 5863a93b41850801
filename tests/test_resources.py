"""The shipped files are found from a checkout, from a wheel and in a frozen program."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from recsys_desktop.resources import resource

ROOT = Path(__file__).resolve().parent.parent
ASK = "from recsys_desktop.resources import resource; print(resource('layouts', 'canonical.toml'))"


def asked_from(folder: Path) -> Path:
    """Ask a copy of the package in a folder, in a process that knows no other."""
    script = f"import sys; sys.path.insert(0, {str(folder)!r}); {ASK}"
    done = subprocess.run([sys.executable, "-I", "-c", script], check=True, capture_output=True, text=True, cwd=folder)
    return Path(done.stdout.strip())


def test_from_a_checkout() -> None:
    assert resource("layouts", "canonical.toml") == ROOT / "resources" / "layouts" / "canonical.toml"


def test_from_a_wheel_unpacked_anywhere(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as pack:
        pack.extractall(installed)
    # A frozen program has the same form: PyInstaller lays resources inside the package (packaging/).
    assert asked_from(installed) == installed / "recsys_desktop" / "resources" / "layouts" / "canonical.toml"


def test_what_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/layouts/nothing\.toml"):
        resource("layouts", "nothing.toml")
