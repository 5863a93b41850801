"""Makes the guide's pictures of the real window, in every language: ``python -m tests.guide_pictures [LANGUAGE …]``.

Works without a screen. Each language has a process of its own, which makes and trains the sample shop in a temporary
folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.guide.chapters import guide_languages
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.theme import LIGHT
from recsys_desktop.jobs.places import HOME_VARIABLE, data_folder
from recsys_desktop.jobs.sample import SAMPLE_NAME
from recsys_desktop.language import ENGLISH, VARIABLE
from recsys_desktop.resources import resource
from tests.benchmarks.watching import settle
from tests.studio import make_sample, untidy_sales, wait

WIDTH, HEIGHT, COLOURS = 1024, 640, 25
KEPT = ("ground", "panel", "rail", "hairline", "accent", "accent_tint", "bad")
_ONE = "--one"
_CUSTOMER = 7
_PAGES = ("model", "customers", "products", "report", "export")


def shoot(program: Program, name: str, folder: Path) -> None:
    """Save the window in few colours, which is a third of the size."""
    wait(milliseconds=1_000)
    wait(program.window.updatesEnabled)
    settle(program)
    file = folder / f"{name}.png"
    program.window.grab().save(str(file))
    with Image.open(file) as opened:
        whole = opened.convert("RGB")
    whole.quantize(palette=palette_of(whole), dither=Image.Dither.NONE).save(file, optimize=True)


def palette_of(whole: Image.Image) -> Image.Image:
    """Return the colours of a picture that matter: those that are named, and the most usual of the others."""
    found = whole.quantize(COLOURS, kmeans=3, dither=Image.Dither.NONE).getpalette() or []
    named = [part for name in KEPT for part in QColor(getattr(LIGHT, name)).getRgb()[:3]]  # type: ignore[index]
    made = Image.new("P", (1, 1))
    made.putpalette([*found[: 3 * COLOURS], *named])
    return made


def shoot_all(program: Program, folder: Path) -> None:
    """Save every picture."""
    window = program.window
    program.desk.theme.use("light")
    window.resize(WIDTH, HEIGHT)
    window.show()
    wait()
    page = next(one for one in window.pages if isinstance(one, ImportPage))
    page.take((untidy_sales(data_folder()),))
    wait(lambda: page.file is not None and page.file.checked is not None)
    shoot(program, "import", folder)
    page.back()
    window.commands.open_folder(make_sample(data_folder() / SAMPLE_NAME))
    customers = next(one for one in window.pages if isinstance(one, CustomersPage))
    window.open_named("customers")
    wait(lambda: customers.why_panel.map.isVisible())
    customers.people.view.selectRow(_CUSTOMER)
    for name in _PAGES:
        window.open_named(name)
        shoot(program, name, folder)


def make_pictures(language: str) -> None:
    """Make the pictures of one language, in this process."""
    folder = resource("guide", "pictures") / language
    folder.mkdir(exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        program = Program(app, None)
        try:
            shoot_all(program, folder)
        finally:
            program.window.close()
            program.shut_down()


def main(languages: list[str]) -> None:
    """Make all of them, one language after another."""
    for language in languages or guide_languages():
        with tempfile.TemporaryDirectory() as fonts:
            # matplotlib's own list of fonts may be older than those that a language needs.
            spoken = "en_GB" if language == ENGLISH else language
            environment = {**os.environ, VARIABLE: spoken, "MPLCONFIGDIR": fonts}
            subprocess.run([sys.executable, "-m", "tests.guide_pictures", _ONE, language], check=True, env=environment)


if __name__ == "__main__":
    if sys.argv[1:2] == [_ONE]:
        make_pictures(sys.argv[2])
    else:
        main(sys.argv[1:])
