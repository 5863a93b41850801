"""The window's tests: a home of their own, and no Qt object left behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.operations import Operations
from recsys_desktop.desktop.queries import Queries


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, recent shops and logs go into the test's folder."""
    home = tmp_path / "home"
    monkeypatch.setenv("RECSYS_DESKTOP_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail on a thread or a top-level widget that outlives the test; numbers and dates are written as in Britain."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    threads = [one for one in gc.get_objects() if isinstance(one, QThread) and shiboken6.isValid(one)]
    assert [thread.objectName() for thread in threads if thread.isRunning()] == []
    qapp.processEvents()
    assert [widget for widget in qapp.topLevelWidgets() if widget.isVisible()] == []


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
