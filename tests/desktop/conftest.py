"""The window's tests: a home of their own, and no Qt object left behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop import language
from recsys_desktop.desktop import languages
from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operations
from recsys_desktop.desktop.queries import Queries
from recsys_desktop.jobs.training import train
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.conftest import made_once
from tests.desktop.importing import HEADER, ROWS

Start = Callable[[Path | None], Program]
"""Starts the program on a shop, or on none."""

LONG = 20_000


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, recent shops and logs go into the test's folder."""
    home = tmp_path / "home"
    monkeypatch.setenv("RECSYS_DESKTOP_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail on a thread or a top-level widget that outlives the test; numbers and dates are written as in Britain."""
    languages.use("en")
    yield
    threads = [one for one in shiboken6.getAllValidWrappers() if isinstance(one, QThread)]
    assert [thread.objectName() for thread in threads if thread.isRunning()] == []
    qapp.processEvents()
    assert [widget for widget in qapp.topLevelWidgets() if widget.isVisible()] == []


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Let it wait longer than five seconds where a test names no time: other processes may have the processor."""
    for name in ("waitUntil", "waitSignal", "waitExposed"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=LONG))
    return qtbot


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.shut_down()


@pytest.fixture
def queries(qtbot: QtBot) -> Iterator[Queries]:
    made = Queries()
    yield made
    made.shut_down()


@pytest.fixture(scope="session")
def trained_folder(tmp_path_factory: pytest.TempPathFactory, made_folder: Path) -> Path:
    """A shop with a factorization trained on it, to be copied."""

    def make(folder: Path) -> None:
        with Shop.open(shutil.copytree(made_folder, folder / "Corner shop")) as shop:
            train(shop, TrainingOptions(method="factorization", budget=0.5), Progress())

    return made_once(tmp_path_factory, "trained", make) / "Corner shop"


@pytest.fixture
def untrained(made_folder: Path, tmp_path: Path) -> Path:
    """A shop with the made sales, nothing trained."""
    return Path(shutil.copytree(made_folder, tmp_path / "untrained" / "Corner shop"))


@pytest.fixture
def trained(trained_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(trained_folder, tmp_path / "trained" / "Corner shop"))


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    """Seven rows: three sales, two of them alike, and one of each kind that is left out."""
    path = tmp_path / "orders.csv"
    path.write_text(HEADER + ROWS)
    return path


@pytest.fixture
def shop_folder(tmp_path: Path, empty_folder: Path) -> Path:
    """A shop without sales."""
    return Path(shutil.copytree(empty_folder, tmp_path / "Tea shop"))


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program as ``run`` does, without its event loop."""
    # A process that loads TensorFlow for every test that looks at the Model page would slow all others down.
    monkeypatch.setattr("recsys_desktop.desktop.modelling.readiness._LOOKED_MS", 3_600_000)
    programs: list[Program] = []

    def begin(folder: Path | None) -> Program:
        program = Program(qapp, folder)
        programs.append(program)
        program.window.resize(1440, 900)
        with qtbot.waitExposed(program.window), qtbot.waitSignal(program.window.painted):
            program.window.show()
        # Otherwise they come when there is time.
        assert program.window.pages
        return program

    yield begin
    for program in programs:
        program.desk.operations.cancel_all()
        program.shut_down()
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    # Now: the next program's style would first be put on all that waits to be deleted.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if language.spoken() != language.ENGLISH:
        # Rooms whose tests come next in this process speak as the last window did.
        languages.use(language.ENGLISH)
