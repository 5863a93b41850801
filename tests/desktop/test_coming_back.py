"""What the next start finds: the settings, the window where it was, and what a crash has left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.settings import Remembered, Settings
from recsys_desktop.desktop.tasks import Tasks
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.shell import LONG, opened


def test_settings_survive_and_a_broken_file_counts_as_none(own_home: Path) -> None:
    settings = Settings()
    assert settings.now == Remembered()
    settings.change(theme="dark", backups_to_keep=3)
    assert Settings().now == Remembered(theme="dark", backups_to_keep=3)
    file = own_home / "window.json"
    file.write_text('{"theme": 7, "page": "customers", "backups_to_keep": -4, "unknown": 1}', encoding="utf-8")
    assert Settings().now == Remembered(page="customers", backups_to_keep=1)
    file.write_text("{", encoding="utf-8")
    assert Settings().now == Remembered()


def test_the_window_comes_back_where_it_was(start: Start, trained: Path, qtbot: QtBot) -> None:
    first = opened(start, trained, qtbot)
    first.window.open_named("settings")
    first.window.resize(1100, 700)
    first.shut_down()
    first.window.close()
    assert Settings().now.page == "settings"
    second = Program(QApplication.instance(), trained)  # type: ignore[arg-type]
    try:
        assert second.window.page.name == "settings"
        # The width is fitted into the platform's small screen.
        assert second.window.height() == 700
    finally:
        second.shut_down()
        second.window.deleteLater()
        second.deleteLater()


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QObject, Slot
from recsys_desktop.desktop import app

SHOP, HOW = Path(sys.argv[1]), sys.argv[2]
make = app.Program


class Killer(QObject):
    def __init__(self, program):
        super().__init__(program)
        self.program, self.began = program, False
        program.desk.operations.updated.connect(self.look)
        program.desk.session.changed.connect(self.opened)

    @Slot(object)
    def opened(self, changes):
        if HOW == "idle":
            os.kill(os.getpid(), signal.SIGSEGV)
        if not self.began:
            self.began = True
            self.program.window.commands.train()

    @Slot()
    def look(self):
        work = self.program.desk.operations.all
        if self.began and work and work[0].report is not None and work[0].operation.keeps_best:
            os.kill(os.getpid(), signal.SIGKILL)


def program(*arguments):
    made = make(*arguments)
    made.killer = Killer(made)
    return made


app.Program = program
if __name__ == "__main__":
    sys.exit(app.run(SHOP))
"""


@pytest.mark.parametrize("how", ["training", "idle"])
def test_after_a_crash_the_next_start_says_so_and_offers_to_go_on(
    how: str, start: Start, made_shop: Shop, tmp_path: Path, own_home: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    made_shop.close()
    script = tmp_path / "killed.py"
    script.write_text(KILLED, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(script), str(made_shop.folder), how]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode < 0, done.stderr
    program = opened(start, None, qtbot)
    messages = program.window.messages
    qtbot.waitUntil(messages.isVisible, timeout=LONG)
    assert "ended unexpectedly" in messages.sentence.text()
    # The shop that was open is open again.
    qtbot.waitUntil(lambda: program.desk.session.folder == made_shop.folder, timeout=LONG)
    if how == "idle":
        assert "Fatal Python error" in messages.details.toPlainText()
        assert not messages.offer_button.isVisible()
        return
    assert "Training a new model" in messages.sentence.text()
    assert "All sales and the earlier models are kept" in messages.sentence.text()
    # What is learned anew does not matter here, so it may be done at once.
    original = Tasks.train
    monkeypatch.setattr(Tasks, "train", lambda self, _=None: original(self, TrainingOptions("bestsellers")))
    qtbot.mouseClick(messages.offer_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=60_000)
    shop = program.desk.session.shop
    assert shop is not None
    assert shop.shelf.active() is not None
    program.shut_down()
    assert list((own_home / "running").iterdir()) == []
