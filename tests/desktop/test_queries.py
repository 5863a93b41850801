"""Questions: the latest answer alone arrives, in the GUI thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.queries import Queries
from recsys_desktop.errors import NotFound, Problem


def test_an_answer_is_found_on_another_thread(queries: Queries, qtbot: QtBot) -> None:
    parent = QObject()
    asker = queries.asker(parent)
    with qtbot.waitSignal(asker.answered) as heard:
        asker.ask(threading.get_ident)
    assert heard.args is not None
    assert heard.args[0] != threading.get_ident()


def test_only_the_latest_of_several_questions_is_answered(queries: Queries, qtbot: QtBot) -> None:
    parent = QObject()
    asker, other = queries.asker(parent), queries.asker(parent)
    go_on = threading.Event()
    asked: list[int] = []
    answers: list[int] = []
    asker.answered.connect(answers.append)
    asker.ask(lambda: go_on.wait(10) and asked.append(0))
    for number in (1, 2, 3):
        asker.ask(lambda number=number: asked.append(number) or number)
    with qtbot.waitSignal(other.answered):
        other.ask(lambda: "done")
        go_on.set()
    assert asked[-1] == 3
    assert not {1, 2} & set(asked)
    assert answers == [3]


def test_a_problem_is_told_and_a_bug_becomes_one(
    queries: Queries, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def nobody() -> None:
        raise NotFound("There is no such customer.")

    parent = QObject()
    asker = queries.asker(parent)
    with qtbot.waitSignal(asker.failed) as heard:
        asker.ask(nobody)
    assert str(heard.args[0]) == "There is no such customer."  # type: ignore[index]
    with qtbot.waitSignal(asker.failed) as heard:
        asker.ask(lambda: 1 / 0)
    assert isinstance(heard.args[0], Problem)  # type: ignore[index]
    assert "broke down" in caplog.text


def test_a_forgotten_question_is_not_answered(queries: Queries, qtbot: QtBot) -> None:
    parent = QObject()
    asker, other = queries.asker(parent), queries.asker(parent)
    asker.ask(lambda: 1)
    asker.forget()
    with qtbot.assertNotEmitted(asker.answered), qtbot.waitSignal(other.answered):
        other.ask(lambda: 2)
