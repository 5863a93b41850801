"""Makes the frozen folder small: what nothing uses goes, debug symbols go, equal files become one.

Every step says what it takes and why; packaging/README.md has a table of what each brought. That nothing needed is
dropped is proved by the program's ``--self-test``, which uses every room, after this and again from the package.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from steps import icu
from steps.records import cut_records, drop_translations

UNUSED_MODULES = [
    # Tests, and what only developers use.
    "tkinter", "pytest", "_pytest", "hypothesis", "setuptools", "pip", "wheel", "pkg_resources", "distutils",
    "numpy.tests", "numpy.testing.tests", "pandas.tests", "matplotlib.tests", "matplotlib.testing",
    "IPython", "jedi", "mypy", "ruff", "lib2to3", "idlelib", "openpyxl", "turtle", "pydoc_data", "doctest",
    # Keras, TensorFlow and DuckDB take them where they are, and do without where they are not.
    "scipy", "sklearn", "joblib", "threadpoolctl", "pandas", "narwhals", "pyarrow", "duckdb.experimental",
    # For tracebacks in colours, which nobody sees, and for a filelock by databases.
    "pygments", "rich.traceback", "rich.syntax", "sqlite3",
    # matplotlib draws by Agg alone; the window shows the pictures.
    "matplotlib.backends.backend_qtagg", "matplotlib.backends.backend_qt", "matplotlib.backends.qt_compat",
    # Of TensorFlow: phones (hooks/without_lite.py stands in), remote clusters, dashboards, other front ends.
    "tensorflow.lite", "tensorflow._api.v2.lite", "tensorflow._api.v2.compat.v1.lite",
    "tensorflow._api.v2.compat.v2.lite", "tensorflow.python.profiler.internal._pywrap_profiler_plugin",
    "tensorflow.compiler.mlir.stablehlo", "tensorboard", "grpc", "jax", "torch",
    # The network is never used.
    "PySide6.QtNetwork",
]  # fmt: skip
"""What PyInstaller shall not take although something names it."""

_QT = "PySide6/Qt/plugins/"
UNUSED_FILES: dict[str, tuple[str, ...]] = {
    "TensorFlow's parts for phones, profilers, clusters and other compilers": (
        "tensorflow/lite", "tensorflow/include", "**/*pywrap_tflite_common*", "**/_pywrap_profiler_plugin*",
        "**/stablehlo_extension*", "**/_xla_ops*", "grpc",
    ),
    "Qt's plugins for other screens, tongues of its own, network": (
        _QT + "platforms/*linuxfb*", _QT + "platforms/*vkkhr*", _QT + "platforms/*vnc*", _QT + "platforms/*eglfs*",
        _QT + "platforms/*minimal*", _QT + "egldeviceintegrations", _QT + "generic", _QT + "tls",
        _QT + "networkinformation", _QT + "platformthemes/*gtk3*", _QT + "imageformats/*tiff*",
        _QT + "imageformats/*webp*", _QT + "imageformats/*tga*", _QT + "imageformats/*wbmp*",
        _QT + "imageformats/*icns*", "**/libQt6Egl*", "PySide6/QtNetwork.*",
        *(f"PySide6/Qt/translations/{name}_*" for name in ("qt", "qt_help", "assistant", "designer", "linguist")),
    ),
    "matplotlib's samples and fonts for PostScript, PDF and other faces": (
        "matplotlib/mpl-data/sample_data", "matplotlib/mpl-data/plot_directive", "matplotlib/mpl-data/fonts/afm",
        "matplotlib/mpl-data/fonts/pdfcorefonts", "matplotlib/mpl-data/images",
        "matplotlib/mpl-data/fonts/ttf/DejaVuSerif*", "matplotlib/mpl-data/fonts/ttf/DejaVuSansMono-*",
    ),
    "Pillow's formats that we never read": ("libavif-*", "PIL/_avif*", "PIL/_webp*", "libwebp*", "libsharpyuv*"),
    "Headers, type stubs, tests, build tools": (
        "**/*.pyi", "**/*.h", "**/*.hpp", "**/*.pxd", "**/*.pyx", "**/tests", "setuptools*", "wheel*",
        "**/*.dist-info/sboms", "recsys_desktop/resources/sample/*.py", "recsys_desktop/resources/translations/*.md",
        # Of English, the program reads the plural forms.
        "recsys_desktop/resources/translations/recsys_desktop_[!e]*.ts",
        "recsys_desktop/resources/translations/recsys_desktop_e[!n].ts",
        "recsys_desktop/resources/sample/.gitattributes",
    ),
}  # fmt: skip
"""Globs below the folder of the parts, by what they are."""

_QT_LIBRARIES = "PySide6/Qt/lib/lib*.so*"

# What the dropped plugins alone needed; the system's own print service brings its libraries with it.
_LIBRARIES = "Libraries that nothing in the folder needs any more"
_STRIP_NOT = ("libscipy_openblas", "libgfortran", "libquadmath")  # stripping breaks their alignment


@dataclass(frozen=True)
class Brought:
    """What one step brought.

    Attributes:
        step: What it did.
        megabytes: How much smaller the folder became.
    """

    step: str
    megabytes: float


def trim(folder: Path) -> list[Brought]:
    """Make a frozen folder small; returns what each step brought."""
    parts = parts_folder(folder)
    steps: dict[str, Callable[[], object]] = {
        name: lambda globs=globs: drop(parts, globs) for name, globs in UNUSED_FILES.items()
    }
    steps["Lists of the packages' files"] = lambda: cut_records(parts)
    steps["Qt's own texts in languages that the program has not"] = lambda: drop_translations(parts)
    if sys.platform == "linux":
        steps[_LIBRARIES] = lambda: drop_orphans(parts)
        steps["ICU's data that Qt does not ask for"] = lambda: icu.cut(parts)
    if sys.platform != "win32":
        steps["Debug symbols"] = lambda: strip(folder)
        steps["Equal files are one"] = lambda: link_equals(parts)
    if sys.platform == "linux":
        steps["Names of TensorFlow's functions that nobody looks up"] = lambda: bind_names(parts)
    brought = []
    before = size_of(folder)
    for name, step in steps.items():
        step()
        now = size_of(folder)
        brought.append(Brought(name, (before - now) / 1e6))
        before = now
    return brought


def parts_folder(folder: Path) -> Path:
    """Return where the parts of a frozen folder or a macOS bundle are."""
    places = (folder / "_internal", folder / "Contents" / "Frameworks")
    return next(place for place in places if place.is_dir())


def size_of(folder: Path) -> int:
    """Return the bytes of all files; what is linked counts once."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def drop(parts: Path, globs: tuple[str, ...]) -> None:
    """Remove what the globs name."""
    import shutil

    for pattern in globs:
        for path in list(parts.glob(pattern)):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)


def drop_orphans(parts: Path) -> None:
    """Remove libraries that lay in the parts' first folder, or Qt's, for others' sake, until each is needed.

    Where PyInstaller keeps Qt's folder of libraries, it puts links to them into the first one.
    """
    while True:
        needed = {name for file in binaries(parts) for name in needs(file)}
        libraries = [*parts.glob("lib*.so*"), *parts.glob(_QT_LIBRARIES)]
        orphans = [file for file in libraries if file.name not in needed and not _loaded_by_name(file)]
        if not orphans:
            return
        for file in orphans:
            file.unlink()


def _loaded_by_name(file: Path) -> bool:
    return file.name.startswith(("libpython", "lib_pywrap", "libtensorflow"))


def binaries(folder: Path) -> Iterator[Path]:
    """Yield the programs and libraries in a folder, each once, links left out."""
    magic = (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) in magic:
                    yield file


def needs(file: Path) -> list[str]:
    """Return the names of the libraries that a Linux library asks for."""
    told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
    return [line.split()[1] for line in told.splitlines() if line.startswith("  NEEDED")]


def bind_names(parts: Path) -> None:
    """Let TensorFlow's libraries find their own functions by place; the names go (steps/names.py)."""
    from steps.names import drop_names

    everything = list(binaries(parts))
    brought = {file.name for file in everything}
    system = {name for file in everything for name in needs(file)} - brought
    told = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = [Path(line.split()[-1]) for line in told.splitlines() if "x86-64" in line and line.split()[0] in system]
    for file in everything:
        if file.name.startswith(("libtensorflow_cc", "libtensorflow_framework")):
            drop_names(file, [*(one for one in everything if one != file), *found])


def strip(folder: Path) -> None:
    """Take the debug symbols out of the libraries that bear it; never out of the program, to which parts are tied."""
    option = ["--strip-unneeded"] if sys.platform == "linux" else ["-x"]
    for file in binaries(parts_folder(folder)):
        if not file.name.startswith(_STRIP_NOT):
            subprocess.run(["strip", *option, str(file)], check=True, stderr=subprocess.DEVNULL)


def link_equals(parts: Path) -> None:
    """Replace a library that is there twice by a link to the other."""
    alike = defaultdict(list)
    for file in binaries(parts):
        alike[file.stat().st_size].append(file)
    for files in alike.values():
        first: dict[str, Path] = {}
        for file in sorted(files, key=lambda one: (len(one.parts), str(one))) if len(files) > 1 else ():
            with file.open("rb") as opened:
                digest = hashlib.file_digest(opened, "sha256").hexdigest()
            if (same := first.setdefault(digest, file)) is not file:
                file.unlink()
                file.symlink_to(os.path.relpath(same, file.parent))
