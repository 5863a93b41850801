"""What all plots have in common: the window's face, no frame, hairlines; imports matplotlib and nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import findSystemFonts, fontManager

from recsys_desktop.desktop.charts.picture import Picture
from recsys_desktop.desktop.theme import SMALL, Tokens

DPI = 100
POINTS = SMALL * 72 / DPI
"""The size of the smallest text, as matplotlib counts it."""
_CHINESE = (
    "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans CJK JP", "Source Han Sans SC",
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimHei", "Heiti TC", "Arial Unicode MS",
)  # fmt: skip
_CHINESE_FILES = ("cjk", "sourcehan", "wqy", "msyh", "simhei", "pingfang", "heiti")
"""What the names of such faces' files hold, in small letters."""


def families(family: str) -> list[str]:
    """Return the faces that matplotlib knows, for each sign the first that has it: the window's, its own, a Chinese."""
    if not any(font.name in _CHINESE for font in fontManager.ttflist):
        _learn_new_faces()
    known = {font.name for font in fontManager.ttflist}
    chinese = [name for name in _CHINESE if name in known]  # one is enough, and each is a large file to read
    return [name for name in (family, "DejaVu Sans") if name in known] + chinese[:1]


@cache
def _learn_new_faces() -> None:
    """Add the Chinese faces that were installed after matplotlib wrote its list, which it keeps for good."""
    listed = {font.fname for font in fontManager.ttflist}
    for path in findSystemFonts():
        if path not in listed and any(part in Path(path).name.lower() for part in _CHINESE_FILES):
            # A damaged file: there may be another one.
            with suppress(OSError, RuntimeError):
                fontManager.addfont(path)


def make_plain(axes: Axes) -> None:
    """Take away the frame and the ticks, and draw hairlines across."""
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, pad=6)
    axes.grid(visible=True, axis="y", linewidth=1.0 * 72 / DPI)
    axes.set_axisbelow(True)


def colour(figure: Figure, axes: Axes, tokens: Tokens, names: list[str]) -> None:
    """Give the ground, the hairlines and the ticks' texts their colours and face."""
    figure.set_facecolor(tokens.panel)
    axes.set_facecolor(tokens.panel)
    axes.grid(axis="y", color=tokens.hairline, clip_on=False)  # the lowest one lies on the edge
    for text in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        text.set(color=tokens.soft, family=names, fontsize=POINTS)


def place(figure: Figure, axes: Axes, *, left: float, top: float, right: float = 8, bottom: float = 24) -> None:
    """Keep margins of so many pixels around the axes, however large the figure is."""
    width, height = figure.get_size_inches() * DPI
    across, up = max(width - left - right, 1), max(height - top - bottom, 1)
    axes.set_position((left / width, bottom / height, across / width, up / height))


def picture(figure: Figure, dress: Callable[[], None], size: tuple[int, int], ratio: float) -> Picture:
    """Return a figure as a picture.

    Args:
        figure: What is drawn.
        dress: Gives the parts their places and colours, once the figure has its size.
        size: Width and height in pixels.
        ratio: Dots to a pixel.
    """
    figure.set_dpi(DPI * ratio)
    figure.set_size_inches(size[0] / DPI, size[1] / DPI)
    dress()
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    width, height = canvas.get_width_height()
    return Picture(bytes(canvas.buffer_rgba()), width, height, ratio)
