"""One sentence, folded details, a copy button; and that no exception in a slot goes unseen."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Faults
from recsys_desktop.desktop.messages import MessagePanel
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.theme import Theme
from recsys_desktop.errors import Failed, Problem, Refused
from tests.desktop.conftest import Start


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> MessagePanel:
    made = MessagePanel(Theme(qapp, "light"))
    qtbot.addWidget(made)
    return made


def test_a_problem_shows_its_sentence_and_folds_its_details(panel: MessagePanel, qtbot: QtBot) -> None:
    panel.show_problem(Failed("The disk is full.", details="OSError(28)"))
    assert panel.isVisible()
    assert panel.sentence.text() == "The disk is full."
    assert not panel.details.isVisible()
    qtbot.mouseClick(panel.show_details, Qt.MouseButton.LeftButton)
    assert panel.details.isVisible()
    assert panel.details.toPlainText() == "OSError(28)"
    qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "The disk is full.\n\nOSError(28)"
    qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_the_next_message_takes_the_place_of_the_last(panel: MessagePanel, qtbot: QtBot) -> None:
    panel.show_problem(Failed("The disk is full.", details="OSError(28)"))
    qtbot.mouseClick(panel.show_details, Qt.MouseButton.LeftButton)
    panel.show_note("3 sales lines added.")
    assert panel.sentence.text() == "3 sales lines added."
    assert not panel.details.isVisible()
    assert not panel.show_details.isVisible()


def test_a_note_goes_when_it_was_read_and_a_problem_stays(panel: MessagePanel, qtbot: QtBot) -> None:
    panel.show_note("3 sales lines added.")
    assert panel._read.isActive()
    panel.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    panel.close_button.setFocus()
    panel._read.timeout.emit()
    assert panel.isVisible()
    panel.close_button.clearFocus()
    panel._read.timeout.emit()
    assert not panel.isVisible()
    panel.show_note("3 sales lines added.")
    panel.show_problem(Failed("The disk is full."))
    assert not panel._read.isActive()


def test_a_message_is_shown_as_it_is(panel: MessagePanel) -> None:
    panel.show_note("<b>Mugs</b> & co.")
    assert panel.sentence.text() == "<b>Mugs</b> & co."
    assert panel.sentence.textFormat() == Qt.TextFormat.PlainText


def test_what_nobody_caught_is_logged_and_told_in_the_gui_thread(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults()
    faults.install()
    try:
        with qtbot.waitSignal(faults.caught) as heard:
            sys.excepthook(ValueError, ValueError("a bug"), None)
        assert isinstance(heard.args[0], Problem)  # type: ignore[index]
        thread = threading.Thread(target=lambda: 1 / 0)
        with qtbot.waitSignal(faults.caught) as heard:
            thread.start()
        thread.join()
        assert "ZeroDivisionError" in heard.args[0].details  # type: ignore[index]
        with qtbot.waitSignal(faults.caught) as heard:
            sys.excepthook(Refused, Refused("code", "A sentence."), None)
        assert heard.args[0].message == "A sentence."  # type: ignore[index]
    finally:
        faults.remove()
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2


class Sender(QObject):
    sent = Signal()

    def fail(self) -> None:
        raise RuntimeError("in a slot")


def test_an_exception_in_a_slot_or_timer_fails_a_test(qtbot: QtBot) -> None:
    """pytest-qt turns these into failures; without that, every other test here would prove less."""
    sender = Sender()
    sender.sent.connect(sender.fail)
    with capture_exceptions() as caught:
        sender.sent.emit()
        timer = QTimer(sender, singleShot=True)
        timer.timeout.connect(sender.fail)
        with qtbot.waitSignal(timer.timeout):
            timer.start(0)
    assert [str(error) for _, error, _ in caught] == ["in a slot"] * 2


def test_nothing_moves_for_a_message_that_comes_and_goes(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    window, messages = program.window, program.window.messages
    bar, page = window.running, window.page
    before = page.mapTo(window, page.rect().topLeft()), page.size()

    def foot(widget: QWidget) -> tuple[int, int]:
        top = widget.mapTo(window, widget.rect().topLeft()).y()
        return top, top + widget.height()

    program.desk.operations.told.emit("3 sales lines added.")
    assert messages.isVisible()
    assert (page.mapTo(window, page.rect().topLeft()), page.size()) == before
    (top, bottom), (strip, end) = foot(messages), foot(bar)
    assert strip <= top < bottom <= end
    # The strip is needed now.
    go_on = threading.Event()
    program.desk.operations.start(Operation("Work", lambda _: go_on.wait(10)))
    assert foot(messages)[1] <= strip
    go_on.set()
    qtbot.waitUntil(lambda: not program.desk.operations.all)
    assert foot(messages)[0] >= strip
    # What has no room in one line grows upwards, and follows the window's width.
    program.desk.operations.told.emit("The report is saved in " + "/a folder of a long name" * 9 + ".pdf.")
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: messages.height() > 40)
    assert foot(messages)[1] <= foot(bar)[1]
    assert messages.mapTo(window, messages.rect().topRight()).x() < window.width()
    # Nor for what stays until it is closed, however much of it is unfolded.
    qtbot.waitUntil(lambda: page.mapTo(window, page.rect().topLeft()).x() < before[0].x())  # beside the narrow rail
    before = page.mapTo(window, page.rect().topLeft()), page.size()
    program.desk.operations.failed.emit(Failed("The disk is full.", details="OSError(28)"))
    top, bottom = foot(messages)
    assert foot(bar)[0] <= top + 20
    assert bottom <= foot(bar)[1]
    qtbot.mouseClick(messages.show_details, Qt.MouseButton.LeftButton)
    assert foot(messages)[0] <= top - messages.details.height()
    assert foot(messages)[1] <= foot(bar)[1]
    qtbot.mouseClick(messages.show_details, Qt.MouseButton.LeftButton)
    assert foot(messages) == (top, bottom)
    messages.show_offer("RecSys Desktop ended unexpectedly.", "", "Train again")
    assert foot(messages)[1] <= foot(bar)[1]
    assert (page.mapTo(window, page.rect().topLeft()), page.size()) == before
