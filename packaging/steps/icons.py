"""The icon, drawn from the one SVG in all sizes and forms that the systems want."""

from __future__ import annotations

import os
from pathlib import Path

from steps.program import COMMAND, ICON

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def draw(folder: Path) -> dict[int, Path]:
    """Draw the icon as PNG; returns the files by their size in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([COMMAND])
    renderer = QSvgRenderer(str(ICON))
    drawn = {}
    folder.mkdir(parents=True, exist_ok=True)
    for size in (*SIZES, 1024):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        drawn[size] = folder / f"{size}.png"
        image.save(str(drawn[size]))
    del app
    return drawn


def make_ico(folder: Path) -> Path:
    """Write the icon for Windows."""
    return _write(folder, "ico", sizes=[(size, size) for size in _WINDOWS])


def make_icns(folder: Path) -> Path:
    """Write the icon for macOS."""
    return _write(folder, "icns")


def _write(folder: Path, ending: str, **options: object) -> Path:
    from PIL import Image

    made = folder / f"{COMMAND}.{ending}"
    with Image.open(draw(folder)[1024]) as image:
        image.save(made, **options)
    return made
