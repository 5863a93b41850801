"""macOS: what the bundle says of itself, signing and the disk image. Not yet run on that system."""

from __future__ import annotations

import platform
import plistlib
import subprocess
from pathlib import Path
from typing import Any

from steps import program

_BACKUP = f"{program.IDENTIFIER}.backup"


def plist() -> dict[str, Any]:
    """Return what Info.plist says beside PyInstaller's own lines."""
    template = program.PACKAGING / "macos" / "Info.plist"
    return plistlib.loads(program.filled(template).encode())


def pack(bundle: Path, target: Path) -> list[Path]:
    """Sign the bundle, as far as there is an identity, and put it into a disk image."""
    image = target / f"{program.COMMAND}-{program.version()}-{platform.machine()}.dmg"
    script = program.PACKAGING / "macos" / "sign-and-notarise.sh"
    subprocess.run(["bash", str(script), str(bundle), str(image), program.NAME], check=True)
    return [image]
