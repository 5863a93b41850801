"""Makes the screenshots of the README and for comparing with the sketches: ``python -m tests.screenshots OUT_DIR``.

Works without a screen. The sample shop is made and trained in a temporary folder. ``customers.png`` and ``import.png``
are small files for the README.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.errors import Failed
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.places import HOME_VARIABLE, data_folder
from recsys_desktop.jobs.sample import QUICK_TRAINING, SAMPLE_FILE, SAMPLE_NAME
from recsys_desktop.jobs.training import train
from recsys_desktop.progress import Progress
from recsys_desktop.resources import resource
from recsys_desktop.store.shop import Shop
from tests.benchmarks.watching import settle

SIZES = ((1440, 900), (1024, 640))
_LONGEST_WAIT = 60_000
_CUSTOMER = 7
_UNTIDY_LINES = 12_001


def wait(until: Callable[[], bool] | None = None, milliseconds: int = 150) -> None:
    """Let the window live for a moment, and until something is so."""
    loop = QEventLoop()
    looking = QTimer(interval=20)
    if until is None:
        QTimer.singleShot(milliseconds, loop.quit)
    else:
        looking.timeout.connect(lambda: loop.quit() if until() else None)
        QTimer.singleShot(_LONGEST_WAIT, loop.quit)
        looking.start()
    loop.exec()


def make_sample(folder: Path) -> Path:
    """Make the sample shop, trained."""
    with Shop.create(folder) as shop:
        import_file(shop, resource("sample", SAMPLE_FILE), ImportOptions(), Progress())
        # So many seconds that the clock does not end it on a busy computer: every picture shows the same model.
        train(shop, replace(QUICK_TRAINING, budget=30.0), Progress())
    return folder


def shoot(program: Program, target: Path, name: str) -> None:
    """Save both sizes in both looks."""
    for mode in ("light", "dark"):
        program.desk.theme.use(mode)
        for width, height in SIZES:
            program.window.resize(width, height)
            wait()
            wait(program.window.updatesEnabled)
            settle(program)
            program.window.grab().save(str(target / f"{name}-{mode}-{width}.png"))


def for_readme(picture: Path, target: Path) -> None:
    """Save a picture with 256 colours, which is a third of its size."""
    with Image.open(picture) as whole:
        whole.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)


def untidy_sales(folder: Path) -> Path:
    """Write the sample's first sales with a return and a date that cannot be, as an everyday file has them."""
    lines = resource("sample", SAMPLE_FILE).read_text(encoding="utf-8").splitlines()
    lines[3] = lines[3].replace(",1,", ",-1,")
    lines[5] = lines[5].replace("2024-11-01", "2024-02-30")
    file = folder / "orders-2024.csv"
    file.write_text("\n".join(lines[:_UNTIDY_LINES]), encoding="utf-8")
    return file


def shoot_import(program: Program, target: Path) -> None:
    """Save the Import page with a file that is checked, and leave that file."""
    page = next(one for one in program.window.pages if isinstance(one, ImportPage))
    page.take((untidy_sales(data_folder()),))
    wait(lambda: page.file is not None and page.file.checked is not None)
    wait(milliseconds=500)
    shoot(program, target, "import")
    page.back()


def shoot_all(program: Program, target: Path) -> None:
    """Save every page and state."""
    window, desk = program.window, program.desk
    window.show()
    wait()
    shoot(program, target, "empty")
    shoot_import(program, target)
    window.commands.open_folder(make_sample(data_folder() / SAMPLE_NAME))
    window.open_named("customers")
    page = next(one for one in window.pages if isinstance(one, CustomersPage))
    wait(lambda: page.why_panel.map.isVisible())
    page.people.view.selectRow(_CUSTOMER)
    wait(milliseconds=500)
    shoot(program, target, "customers")
    page.filter_button.click()
    page.filter_bar.since.setCurrentIndex(4)
    page.filter_bar.above.setText("500")
    wait(milliseconds=500)
    shoot(program, target, "filters")
    page.filter_bar.clear()
    page.filter_button.click()
    page.list_panel.again_tab.click()
    wait(milliseconds=500)
    shoot(program, target, "again")
    page.list_panel.new_tab.click()
    for other in ("model", "products", "report", "export", "settings"):
        window.open_named(other)
        wait(milliseconds=1_500)
        shoot(program, target, other)
    window.open_named(page.name)

    def work(progress: Progress) -> None:
        while True:
            progress.report("Trying settings 3 of 8", 84, 204, "rounds", seconds_left=20.0)
            progress_loop.acquire(timeout=0.05)

    from threading import Semaphore

    progress_loop = Semaphore(0)
    desk.operations.start(Operation("Training a new model", work, frozenset({"model"}), keeps_best=True))
    window.messages.show_problem(
        Failed("The disk is full: nothing was changed while exporting.", details="OSError(28)")
    )
    wait(milliseconds=300)
    shoot(program, target, "busy")
    window.open_page(0)
    shoot(program, target, "overview")
    desk.operations.cancel_all()
    wait(lambda: not desk.operations.all)
    for name in ("customers", "import"):
        for_readme(target / f"{name}-light-{SIZES[0][0]}.png", target / f"{name}.png")


def main(target: Path) -> int:
    """Make all pictures."""
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        program = Program(app, None)
        try:
            shoot_all(program, target)
        finally:
            program.window.close()
            program.shut_down()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
