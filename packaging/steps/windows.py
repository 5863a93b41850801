"""Windows: the version resource of the program, and the installer by Inno Setup. Not yet run on that system."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from steps import icons, program

_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0,
                    date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def write_version(file: Path) -> Path:
    """Write the version resource that PyInstaller puts into the program."""
    told = {
        "CompanyName": program.AUTHORS,
        "FileDescription": program.NAME,
        "FileVersion": program.version(),
        "InternalName": program.COMMAND,
        "LegalCopyright": f"{program.AUTHORS}. MIT License.",
        "OriginalFilename": f"{program.COMMAND}.exe",
        "ProductName": program.NAME,
        "ProductVersion": program.version(),
    }
    strings = ",\n".join(f"      StringStruct({name!r}, {value!r})" for name, value in told.items())
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_VERSION.format(numbers=program.numbers(), strings=strings), encoding="utf-8")
    return file


def write_script(folder: Path, target: Path) -> Path:
    """Write the script for Inno Setup, filled with where the frozen folder is and where the installer goes."""
    script = program.BUILD / "installer.iss"
    paths = {"FOLDER": str(folder), "TARGET": str(target), "ICON": str(icons.make_ico(program.BUILD / "icons"))}
    paths["LICENCE"] = str(program.ROOT / "LICENSE")
    text = program.filled(program.PACKAGING / "windows" / "installer.iss", **paths)
    # Inno Setup takes a script for UTF-8 by its mark.
    script.write_text(text, encoding="utf-8-sig")
    return script


def pack(folder: Path, target: Path) -> list[Path]:
    """Make the installer; needs Inno Setup 6 (``ISCC.exe``).

    Raises:
        FileNotFoundError: If Inno Setup is not installed.
    """
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)")) / "Inno Setup 6" / "ISCC.exe"
    compiler = shutil.which("iscc") or (str(usual) if usual.exists() else None)
    if compiler is None:
        raise FileNotFoundError("Inno Setup 6 is not installed: its compiler ISCC.exe was not found")
    subprocess.run([compiler, "/Qp", str(write_script(folder, target))], check=True)
    return [target / f"{program.COMMAND}-{program.version()}-setup.exe"]
