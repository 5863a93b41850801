"""Which pages are made before the window is painted, and when the others are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop import contents
from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.window import LEAST_HEIGHT, USUAL_HEIGHT


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    made = Program(qapp, None)
    yield made
    made.shut_down()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of pages that are asked what room they need."""
    asked: list[str] = []

    def least(page: Page) -> QSize:
        asked.append(page.name)
        return QWidget.minimumSizeHint(page)

    monkeypatch.setattr(Page, "minimumSizeHint", least, raising=False)
    return asked


def pages(program: Program) -> list[str]:
    return [page.name for page in program.window.findChildren(Page)]


def test_the_page_that_is_seen_comes_first_and_the_others_by_themselves(program: Program, qtbot: QtBot) -> None:
    first: list[str] = []
    program.window.painted.connect(lambda: first.extend(pages(program)))
    program.window.show()
    qtbot.waitUntil(lambda: len(pages(program)) == len(contents.NAMES), timeout=20_000)
    assert first == ["overview"]
    assert [page.name for page in program.window.pages] == list(contents.NAMES)
    assert [page.title for page in program.window.pages] == [contents.title(name) for name in contents.NAMES]
    assert program.window.page.name == "overview"


def test_the_first_window_leaves_room_for_its_frame_on_a_small_screen(program: Program) -> None:
    room = program.window.screen().availableSize()
    assert room.height() < USUAL_HEIGHT  # as it is without a screen
    assert LEAST_HEIGHT <= program.window.height() < room.height()


def test_a_shop_that_is_being_opened_goes_before_pages_that_nobody_waits_for(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    led: list[str] = []
    program.desk.session.changed.connect(lambda: led.extend(pages(program)))
    program.window.commands.open_folder(tmp_path / "shop", create=True)
    program.window.show()
    qtbot.waitUntil(lambda: len(pages(program)) == len(contents.NAMES), timeout=20_000)
    assert led == ["overview", "customers"]
    assert program.window.page.name == "customers"


def test_who_is_quicker_finds_the_page(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.window.show()
    file = tmp_path / "sales.csv"
    file.write_text("Order,Date,Customer,Product\n1,2026-01-02,Ann,Tea\n")
    program.window.commands.want_sales((file,))
    assert program.window.page.name == "import"
    program.window.open_named("settings")
    assert program.window.page.name == "settings"
    assert sorted(pages(program)) == ["import", "overview", "settings"]
    qtbot.waitUntil(lambda: not program.desk.operations.all)


def test_what_changes_on_the_page_that_is_seen_does_not_lay_out_the_others(
    measured: list[str], program: Program, qtbot: QtBot
) -> None:
    program.window.show()
    qtbot.waitUntil(lambda: len(pages(program)) == len(contents.NAMES), timeout=20_000)
    QApplication.processEvents()
    measured.clear()
    program.window.page.help_line.setText("Other words.")
    QApplication.processEvents()
    assert not measured
