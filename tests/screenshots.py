"""Makes pictures of the window in all its states: ``python -m tests.screenshots OUT_DIR [SCENE …]``.

Works without a screen. ``customers.png`` and ``import.png`` are small files for the README.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from math import isnan
from pathlib import Path
from threading import Semaphore

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from recsys_desktop.desktop import contents
from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.pages.model import ModelPage
from recsys_desktop.desktop.pages.report import ReportPage
from recsys_desktop.desktop.shell.about import AboutDialog
from recsys_desktop.desktop.tasks import TEST
from recsys_desktop.errors import Failed
from recsys_desktop.jobs.places import HOME_VARIABLE, data_folder
from recsys_desktop.language import VARIABLE
from recsys_desktop.progress import Progress
from tests.studio import (
    TESTED,
    UNTRAINED,
    Shops,
    Studio,
    for_readme,
    make_tested,
    make_untrained,
    untidy_sales,
    wait,
)

SIZES = ("1440x900", "1024x640")
_CUSTOMER = 7


def first_start(studio: Studio) -> None:
    """No shop: every page."""
    for name in contents.NAMES:
        studio.open(name)
        studio.shoot(f"empty-{name}")


def importing(studio: Studio) -> None:
    """A file is matched and added."""
    page = studio.page(ImportPage)
    studio.open("import")
    page.take((untidy_sales(data_folder()),))
    wait(lambda: page.file is not None and page.file.checked is not None)
    wait(milliseconds=500)
    studio.shoot("import")
    page.add()
    wait(lambda: page.done.isVisible())
    studio.shoot("import-done")
    page.back()
    studio.shoot("import-history")


def untrained(studio: Studio) -> None:
    """Sales, but no model."""
    studio.show_shop(studio.shops.copy(UNTRAINED, make_untrained))
    for name in ("overview", "model", "customers", "products", "report", "export"):
        studio.open(name)
        studio.shoot(f"untrained-{name}")


def training(studio: Studio) -> None:
    """A model is trained for real."""
    studio.show_shop(studio.shops.copy(UNTRAINED, make_untrained))
    studio.open("model")
    page = studio.page(ModelPage)
    studio.program.window.commands.train()
    wait(lambda: not isnan(page.course.course.best))
    wait(milliseconds=4_000)
    # Plots come a moment after each change of the look.
    studio.shoot("training", lambda: page.course.curves.plots[1].drawn)
    _end(studio)


def customers(studio: Studio) -> None:
    """A customer's lists, why, filters, and what was bought before."""
    _show_tested(studio)
    studio.open("customers")
    page = studio.page(CustomersPage)
    wait(lambda: page.why_panel.map.isVisible())
    page.people.view.selectRow(_CUSTOMER)
    wait(milliseconds=500)
    studio.shoot("customers")
    page.filter_button.click()
    page.filter_bar.since.setCurrentIndex(4)
    page.filter_bar.above.setText("500")
    wait(milliseconds=500)
    studio.shoot("filters")
    page.filter_bar.clear()
    page.filter_button.click()
    page.list_panel.again_tab.click()
    wait(milliseconds=500)
    studio.shoot("again")
    page.list_panel.new_tab.click()


def pages(studio: Studio) -> None:
    """All other pages with something to show."""
    _show_tested(studio)
    for name in ("overview", "model", "products", "export", "settings"):
        studio.open(name, 1_500)
        studio.shoot(name)


def report(studio: Studio) -> None:
    """The last test, how the training did, and a test on its way."""
    _show_tested(studio)
    studio.open("report", 1_500)
    page = studio.page(ReportPage)
    wait(lambda: page.parts is not None and bool(page.parts.proof.plots.plots))
    studio.shoot("report")
    page.panel.more_button.click()
    studio.shoot("report-more")
    page.panel.more_button.click()
    page.training_tab.click()
    wait(lambda: page.parts is not None and bool(page.parts.training.comparison.plots))
    studio.shoot("report-training")
    page.test_tab.click()
    _run(studio, "Testing the lists", "Trying settings 3 of 8", TEST)
    studio.shoot("testing")
    _end(studio)


def methods(studio: Studio) -> None:
    """All that can be chosen before a training."""
    _show_tested(studio)
    studio.open("model")
    page = studio.page(ModelPage)
    page.training.more_button.click()
    for name, choice in page.training.methods.items():
        choice.click()
        if name == "classic":
            studio.shoot("methods")
    page.training.more_button.click()


def busy(studio: Studio) -> None:
    """Work on its way, and a fault."""
    _show_tested(studio)
    studio.open("customers")
    _run(studio, "Training a new model", "Trying settings 3 of 8", frozenset({"model"}))
    problem = Failed("The disk is full: nothing was changed while exporting.", details="OSError(28)")
    studio.program.window.messages.show_problem(problem)
    wait(milliseconds=300)
    studio.shoot("busy")
    studio.program.window.messages.hide()
    _end(studio)


def about(studio: Studio) -> None:
    """What the program is."""
    dialog = AboutDialog(studio.program.window, studio.program.desk)
    dialog.open()
    for mode in studio.modes:
        studio.program.desk.theme.use(mode)
        wait(milliseconds=1_000)
        dialog.grab().save(str(studio.target / f"about-{mode}.png"))
    dialog.close()


SCENES: dict[str, Callable[[Studio], None]] = {
    "first-start": first_start,
    "importing": importing,
    "untrained": untrained,
    "training": training,
    "customers": customers,
    "pages": pages,
    "report": report,
    "methods": methods,
    "busy": busy,
    "about": about,
}


def _show_tested(studio: Studio) -> None:
    if studio.program.desk.session.folder is None or not studio.program.desk.session.shop.shelf.entries():
        studio.show_shop(studio.shops.copy(TESTED, make_tested))


def _run(studio: Studio, title: str, phase: str, changes: frozenset[str]) -> None:
    """Start work that gets no further, and keeps nothing."""
    loop = Semaphore(0)

    def work(progress: Progress) -> None:
        while True:
            progress.report(phase, 84, 204, "rounds", seconds_left=20.0)
            loop.acquire(timeout=0.05)

    studio.program.desk.operations.start(Operation(title, work, changes, keeps_best="model" in changes))
    wait(milliseconds=300)


def _end(studio: Studio) -> None:
    studio.program.desk.operations.cancel_all()
    wait(lambda: not studio.program.desk.operations.all)
    studio.program.window.messages.hide()


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("target", type=Path, help="the folder for the pictures")
    parser.add_argument("scenes", nargs="*", choices=[*SCENES, []], help="all of them if none is named")
    parser.add_argument("--size", action="append", metavar="1440x900", help="may be given more than once")
    parser.add_argument("--mode", action="append", choices=("light", "dark"), help="may be given more than once")
    parser.add_argument("--language", default="en_GB", help="of the window")
    parser.add_argument("--shops", type=Path, help="where the shops stay for the next time; they take a minute to make")
    return parser.parse_args()


def main(asked: argparse.Namespace) -> int:
    """Make the pictures."""
    asked.target.mkdir(parents=True, exist_ok=True)
    os.environ[VARIABLE] = asked.language
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(asked.language))
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        program = Program(app, None)
        shops = Shops(asked.shops or Path(home) / "made", Path(home))
        sizes = [_size(one) for one in asked.size or SIZES]
        studio = Studio(program, shops, asked.target, sizes, asked.mode or ("light", "dark"))
        try:
            program.window.show()
            wait()
            for name in asked.scenes or SCENES:
                SCENES[name](studio)
        finally:
            program.window.close()
            program.shut_down()
    for name in ("customers", "import"):
        picture = asked.target / f"{name}-light-{sizes[0][0]}.png"
        if picture.exists():
            for_readme(picture, asked.target / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(_asked()))
