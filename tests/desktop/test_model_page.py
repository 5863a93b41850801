"""The model page: verdict, training with its curves, and models to use, compare, remove and bring back."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.charts.picture import Picture
from recsys_desktop.desktop.modelling.course import Course
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.model import ModelPage
from recsys_desktop.desktop.theme import LIGHT
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.training import train
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress, Report
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start

LONG = 30_000
WITH_BOTH = {"validation_hit_rate": 0.3, "validation_ndcg": 0.1, "bestsellers_hit_rate": 0.24, "bestsellers_ndcg": 0.08}


def idle(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)


def open_page(program: Program, qtbot: QtBot) -> ModelPage:
    page = next(page for page in program.window.pages if isinstance(page, ModelPage))
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    idle(program, qtbot)
    program.window.open_named("model")
    qtbot.waitUntil(lambda: page._shown is not None, timeout=LONG)
    return page


def press(page: ModelPage, name: str, qtbot: QtBot) -> None:
    """Press the visible button of this name with the mouse."""
    found = [one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def in_use(folder: Path) -> str | None:
    return (folder / "models" / "active").read_text() if (folder / "models" / "active").exists() else None


@pytest.fixture
def two_models(trained: Path) -> Path:
    """A shop with a factorization, and bestsellers in use; two lines came since."""
    more = trained.parent / "more.csv"
    more.write_text(
        "order_id,date,customer_id,product_id,quantity,unit_price\nN1,2025-05-02,00001,P001,1,5\nN2,2025-05-03,,P002,1,5\n"
    )
    with Shop.open(trained) as shop:
        train(shop, TrainingOptions(method="bestsellers"), Progress())
        import_file(shop, more, ImportOptions(), Progress())
    return trained


def test_without_sales_it_leads_to_the_import(start: Start, shop_folder: Path, qtbot: QtBot) -> None:
    page = open_page(start(shop_folder), qtbot)
    qtbot.waitUntil(lambda: page.empty.sentence.text() == "This shop has no sales yet")
    assert not page.empty.train_button.isVisible()
    with qtbot.waitSignal(page.page_wanted) as heard:
        press(page, "Import sales", qtbot)
    assert heard.args == ["import"]


def test_one_button_trains_and_discard_leaves_all_as_it_was(start: Start, untrained: Path, qtbot: QtBot) -> None:
    program = start(untrained)
    page = open_page(program, qtbot)
    qtbot.waitUntil(lambda: page.empty.sentence.text() == "No model yet")
    page.take_focus()
    qtbot.keyClick(page.empty.train_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.course.phase.text() == "Starting to learn", timeout=LONG)
    assert not page.empty.isVisible()
    press(page, "Discard", qtbot)
    assert page.course.phase.text() == "Ending"
    idle(program, qtbot)
    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert in_use(untrained) is None


def test_once_a_first_model_is_there_nothing_says_that_there_is_none(
    start: Start, untrained: Path, qtbot: QtBot
) -> None:
    program = start(untrained)
    page = open_page(program, qtbot)
    qtbot.waitUntil(page.empty.isVisible)
    seen = []
    program.desk.operations.idle.connect(lambda: seen.append(page.empty.isVisible()))
    program.desk.operations.start(program.desk.tasks.train(TrainingOptions("bestsellers", budget=0.0)))
    qtbot.waitUntil(page.active.isVisible, timeout=LONG)
    assert seen == [False]


def test_a_training_by_keyboard_becomes_the_model_in_use(start: Start, two_models: Path, qtbot: QtBot) -> None:
    program = start(two_models)
    page = open_page(program, qtbot)
    qtbot.waitUntil(lambda: len(page.models.models) == 2)
    before = in_use(two_models)
    assert page.training.heading.text() == "2 new sales lines since this model"
    assert page.training.train_button.property("role") == "primary"
    assert page.active.verdict.accessibleName().endswith("bought something new from the bestsellers.")

    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    # One button alone would have nothing to choose.
    assert not any(one.isVisible() for one in page.training.methods.values())
    assert [name for name, one in page.training._titles.items() if one.isVisible()] == ["auto"]
    qtbot.mouseClick(page.training.more_button, Qt.MouseButton.LeftButton)
    page.training.methods["auto"].setFocus()
    for _ in range(2):
        qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Down)
    assert page.training.method == "bestsellers"
    page.training.train_button.setFocus()
    qtbot.keyClick(page.training.train_button, Qt.Key.Key_Space)
    # Not on what would discard the training.
    assert program.window.focusWidget() is page
    qtbot.waitUntil(lambda: len(page.models.models) == 3, timeout=LONG)
    assert page.models.models[0].in_use
    assert list(page.models.view.chosen_rows) == [0]
    assert in_use(two_models) != before
    assert program.window.focusWidget() is page.training.train_button
    assert page.training.heading.text() == "This model knows all your sales"
    assert page.training.train_button.property("role") == ""


def test_another_model_is_compared_and_used(start: Start, two_models: Path, qtbot: QtBot) -> None:
    program = start(two_models)
    page = open_page(program, qtbot)
    qtbot.waitUntil(lambda: len(page.models.models) == 2)
    view = page.models.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert page.compare.heading.text() == "Side by side"
    method = next(fact for fact in page.compare.shown if fact.name == "Method")
    assert method.values == ("Customers’ taste", "Bestsellers")
    sure = next(fact for fact in page.compare.shown if fact.name == "Surely between")
    assert re.fullmatch(r"\d+–\d+", sure.values[0])
    assert sure.values[1] == "–"  # bestsellers have nothing to be compared with
    assert "Sales lines" not in [fact.name for fact in page.compare.shown]  # the same in both
    assert not any(fact.constant for fact in page.compare.shown)
    qtbot.mouseClick(page.compare.more_button, Qt.MouseButton.LeftButton)
    assert "Caution" in [fact.name for fact in page.compare.shown]

    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.models.models[1].in_use, timeout=LONG)
    assert "a list of bestsellers would have caught" in page.active.verdict.accessibleName()
    assert in_use(two_models) == page.models.models[1].entry.id
    assert page.compare.heading.text() == "This model"


def test_removing_asks_nothing_and_is_undone(start: Start, two_models: Path, qtbot: QtBot) -> None:
    program = start(two_models)
    page = open_page(program, qtbot)
    qtbot.waitUntil(lambda: len(page.models.models) == 2)
    before, view = in_use(two_models), page.models.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.models.note.isVisible() and len(page.models.models) == 1, timeout=LONG)
    assert in_use(two_models) != before
    idle(program, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.models.models) == 2, timeout=LONG)
    assert in_use(two_models) == before
    assert not page.models.note.isVisible()


def test_the_last_model_is_gone_for_good_once_another_page_is_open(start: Start, trained: Path, qtbot: QtBot) -> None:
    program = start(trained)
    page = open_page(program, qtbot)
    qtbot.waitUntil(lambda: len(page.models.models) == 1)
    press(page, "Remove", qtbot)
    qtbot.waitUntil(lambda: page.models.note.isVisible() and page.empty.isVisible(), timeout=LONG)
    idle(program, qtbot)
    graves = list((trained / "models").glob(".removed-*"))
    assert len(graves) == 1
    program.window.open_named("settings")
    qtbot.waitUntil(lambda: not graves[0].exists(), timeout=LONG)
    idle(program, qtbot)
    program.window.open_named("model")
    assert not page.models.note.isVisible()


def ground(picture: Picture | None) -> str:
    """The colour of a plot's first dot, "" for none."""
    return "" if picture is None else "#" + picture.dots[:3].hex().upper()


def test_a_training_is_followed_with_curves_and_stopped(
    start: Start, trained: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(trained)
    page = open_page(program, qtbot)
    over = threading.Event()

    def work(progress: Progress) -> None:
        for done, figures in ((1, {}), (2, {}), (7, WITH_BOTH)):
            progress.report(
                f"Trying settings {1 + done // 6} of 9", done, 54, "rounds", figures={"loss": 100.0 - done, **figures}
            )
        while not progress.stopping:
            progress.check()
            over.wait(0.02)

    running = program.desk.operations.start(Operation("Training", work, frozenset({"model"}), keeps_best=True))
    course = page.course
    qtbot.waitUntil(lambda: all(plot.isVisible() for plot in course.curves.plots), timeout=LONG)
    assert course.phase.text() == "Trying settings 2 of 9"
    assert course.far.text().startswith("12 %")
    assert "30 bought something new" in course.best.text()
    assert course.best.text().endswith("would have caught 24.")
    assert not page.training.isVisible()
    assert not page.models.use_button.isEnabled()
    before = course.curves.plots[1].grab().toImage()
    program.desk.theme.use("dark")
    qtbot.waitUntil(lambda: course.curves.plots[1].grab().toImage() != before, timeout=LONG)
    # A plot is on its way when the look changes: it is not shown.
    pictures: list[str] = []
    for plot in course.curves.plots:
        monkeypatch.setattr(plot, "show_picture", lambda picture: pictures.append(ground(picture)))
    course.curves.renew()
    course.curves._draw_next()
    program.desk.theme.use("light")
    qtbot.waitUntil(lambda: len([one for one in pictures if one]) >= 2, timeout=LONG)
    assert set(pictures) == {"", LIGHT.panel}
    press(page, "Stop and keep the best", qtbot)
    assert running.stopping
    idle(program, qtbot)
    qtbot.waitUntil(lambda: page.training.isVisible())


def test_attempts_are_told_apart_by_phase_and_by_growing_errors() -> None:
    course = Course()
    for done, (phase, loss) in enumerate((("1", 50.0), ("1", 40.0), ("1", 80.0), ("1", 60.0), ("2", 30.0)), start=1):
        assert course.add(Report(phase, done, 9, figures={"loss": loss}))
    assert not course.add(Report("2", 6, 9))
    np.testing.assert_allclose(course.loss.now, [[1, 100]])
    gap = [np.nan, np.nan]
    np.testing.assert_allclose(course.loss.past, [[1, 100], [2, 80], gap, [1, 100], [2, 75], gap])
    assert len(course.quality.now) == 0


def test_the_best_so_far_never_falls() -> None:
    course = Course()
    for done, hits in enumerate((0.2, 0.31, 0.29, 0.33), start=1):
        figures = {"validation_hit_rate": hits, "bestsellers_hit_rate": 0.1}
        assert course.add(Report("Trying settings", done, 1000, "steps", figures=figures))
    np.testing.assert_allclose(course.quality.now[:, 1], [20, 31, 31, 33])
    assert course.quality.percent
