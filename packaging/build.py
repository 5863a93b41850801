"""Builds the packages for the system that it runs on: ``python packaging/build.py`` (packaging/README.md).

Freeze, trim, note the parts, self-test, pack, and say how large everything is. Needs PyInstaller beside the program's
own dependencies, and on each system what its step names.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

from steps import linux, macos, parts, program, trim, windows

_PACK = {"linux": linux.pack, "darwin": macos.pack, "win32": windows.pack}


def main() -> int:
    """Build, and return the exit code."""
    options = argparse.ArgumentParser(description="Build the packages for this system.")
    options.add_argument("--no-pack", action="store_true", help="stop after the self-test of the frozen folder")
    options.add_argument("--keep", action="store_true", help="take the frozen folder that is there")
    options.add_argument("--to", type=Path, default=program.BUILD / "packages", metavar="DIR")
    options.add_argument("--pictures", action="store_true", help="make the guide's pictures of the window anew before")
    args = options.parse_args()
    if args.pictures:
        subprocess.run([sys.executable, "-m", "tests.guide_pictures"], check=True, cwd=program.ROOT)
    folder = frozen_folder()
    if not args.keep:
        freeze()
        for brought in trim.trim(folder):
            say(f"{brought.megabytes:7.1f} MB less  {brought.step}")
        parts.write_list(folder)
    say(f"{trim.size_of(folder) / 1e6:7.1f} MB frozen")
    self_test(folder)
    if not args.no_pack:
        args.to.mkdir(parents=True, exist_ok=True)
        for made in _PACK[sys.platform](folder, args.to.resolve()):
            say(f"{made.stat().st_size / 1e6:7.1f} MB {made.name}")
    return 0


def frozen_folder() -> Path:
    """Return where PyInstaller leaves the program."""
    return program.BUILD / "dist" / (f"{program.NAME}.app" if sys.platform == "darwin" else program.COMMAND)


def freeze() -> None:
    """Run PyInstaller."""
    places = ["--distpath", str(program.BUILD / "dist"), "--workpath", str(program.BUILD / "work")]
    order = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    environment = {**os.environ, "PYTHONPATH": str(program.ROOT)}
    subprocess.run([*order, str(program.PACKAGING / "recsys-desktop.spec")], check=True, env=environment)


def self_test(folder: Path) -> None:
    """Let the frozen program try all of itself, with nothing of this Python in sight.

    Raises:
        subprocess.CalledProcessError: If it failed.
    """
    names = {"win32": f"{program.COMMAND}-console.exe", "darwin": f"Contents/MacOS/{program.COMMAND}"}
    began = time.monotonic()
    hidden = ("PYTHON", "VIRTUAL_ENV", "QT_", "DISPLAY", "WAYLAND", "PATH")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)}
    subprocess.run([str(folder / names.get(sys.platform, program.COMMAND)), "--self-test"], check=True, env=environment)
    say(f"{time.monotonic() - began:7.1f} s self-test")


def say(text: str) -> None:
    """Print a line at once."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
