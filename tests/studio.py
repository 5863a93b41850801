"""What all pictures of the real window share: shops to show, waiting, and saving."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.page import Page
from recsys_desktop.jobs.currency import choose_currency
from recsys_desktop.jobs.evaluating import EvaluateOptions, evaluate_and_keep
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.sample import QUICK_TRAINING, SAMPLE_CURRENCY, SAMPLE_FILE, SAMPLE_NAME
from recsys_desktop.jobs.training import train
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.resources import resource
from recsys_desktop.store.shop import Shop
from tests.benchmarks.watching import settle

P = TypeVar("P", bound=Page)

UNTRAINED, TESTED = "untrained", "tested"
_LONGEST_WAIT = 60_000
_UNTIDY_LINES = 12_001
# So many seconds that the clock does not end it on a busy computer: every picture shows the same model.
_TRAINING = replace(QUICK_TRAINING, budget=30.0)
_OTHER_METHODS = ("bestsellers", "item-neighbours")
_TEST = EvaluateOptions(("auto", "item-neighbours"), training=TrainingOptions(budget=10.0), top=10, learning_curve=True)


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


def _bring(shop: Shop) -> None:
    import_file(shop, resource("sample", SAMPLE_FILE), ImportOptions(), Progress())
    choose_currency(shop, SAMPLE_CURRENCY, Progress())


def make_sample(folder: Path) -> Path:
    """Make the sample shop, trained."""
    with Shop.create(folder) as shop:
        _bring(shop)
        train(shop, _TRAINING, Progress())
    return folder


def make_untrained(folder: Path) -> Path:
    """Make the sample shop without a model."""
    with Shop.create(folder) as shop:
        _bring(shop)
    return folder


def make_tested(folder: Path) -> Path:
    """Make the sample shop with several models and a test."""
    with Shop.create(folder) as shop:
        _bring(shop)
        for method in _OTHER_METHODS:
            train(shop, TrainingOptions(method=method, budget=10.0), Progress())
        train(shop, _TRAINING, Progress())
        evaluate_and_keep(shop, _TEST, Progress())
    return folder


@dataclass(frozen=True)
class Shops:
    """Shops in several states, made when they are asked for.

    Attributes:
        kept: Where they stay for the next time.
        work: Where the window gets copies of them.
    """

    kept: Path
    work: Path

    def copy(self, name: str, make: Callable[[Path], Path]) -> Path:
        """Return a copy of a shop, which is made where there is none yet."""
        source = self.kept / name / SAMPLE_NAME
        if not source.exists():
            source.parent.mkdir(parents=True, exist_ok=True)
            make(source)
        target = Path(tempfile.mkdtemp(dir=self.work)) / SAMPLE_NAME
        shutil.copytree(source, target)
        return target


@dataclass(frozen=True)
class Studio:
    """Takes the pictures.

    Attributes:
        program: Whose window is taken.
        shops: What it may show.
        target: Where the pictures go.
        sizes: Of the window, in pixels.
        modes: ``light`` and ``dark``, or one of them.
    """

    program: Program
    shops: Shops
    target: Path
    sizes: Sequence[tuple[int, int]]
    modes: Sequence[str]

    def shoot(self, name: str, until: Callable[[], bool] | None = None) -> None:
        """Save the window in all sizes and looks, each as soon as something is so."""
        for mode in self.modes:
            self.program.desk.theme.use(mode)
            for width, height in self.sizes:
                self.program.window.resize(width, height)
                self.be_still()
                if until is not None:
                    wait(until)
                self.program.window.grab().save(str(self.target / f"{name}-{mode}-{width}.png"))

    def be_still(self) -> None:
        """Wait until nothing moves."""
        wait()
        wait(self.program.window.updatesEnabled)
        settle(self.program)
        wait(milliseconds=50)

    def open(self, name: str, milliseconds: int = 500) -> None:
        """Open a page, and let it ask what it wants to know."""
        self.program.window.open_named(name)
        wait(milliseconds=milliseconds)
        settle(self.program)

    def page(self, kind: type[P]) -> P:
        """Return a page."""
        return next(one for one in self.program.window.pages if isinstance(one, kind))

    def show_shop(self, folder: Path) -> None:
        """Open a shop."""
        running = self.program.window.commands.open_folder(folder)
        wait(lambda: running not in self.program.desk.operations.all)
        settle(self.program)


def for_readme(picture: Path, target: Path) -> None:
    """Save a picture with 256 colours, which is a third of its size."""
    with Image.open(picture) as whole:
        whole.convert("RGB").quantize(256, kmeans=3, dither=Image.Dither.NONE).save(target, optimize=True)


def untidy_sales(folder: Path) -> Path:
    """Write the sample's first sales with a return and a date that cannot be, as an everyday file has them."""
    lines = resource("sample", SAMPLE_FILE).read_text(encoding="utf-8").splitlines()
    lines[3] = lines[3].replace(",1,", ",-1,")
    lines[6] = lines[6].replace("2024-11-01", "2024-02-30")  # an order of one line: nothing else tells its day
    file = folder / "orders-2024.csv"
    file.write_text("\n".join(lines[:_UNTIDY_LINES]), encoding="utf-8")
    return file
