"""The program as a process of its own: closed at many moments, it ends with code 0 and leaves a sound shop."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop
from tests.conftest import OFFSCREEN_SAYS

CLOSER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from recsys_desktop.desktop import app, commands

WHEN, SHOP = sys.argv[1], Path(sys.argv[2])


class Driver(QObject):
    def __init__(self, program):
        super().__init__(program)
        self.program, self.state, self.work = program, "opening", None
        program.window.painted.connect(self.painted)
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def painted(self):
        if WHEN == "painted":
            self.program.window.close()

    def look(self):
        desk, window = self.program.desk, self.program.window
        question = window.findChild(QMessageBox)
        if question is not None:
            next(one for one in question.buttons() if one.text() == "Stop and close").click()
            self.timer.stop()
        elif self.state == "opening" and desk.session.view is not None and not desk.operations.all:
            self.state = "open"
            if WHEN == "open":
                window.close()
            elif WHEN != "painted":
                window.commands.train()
                self.work = desk.operations.all[0]
        elif self.work is not None and self.work.report is not None:
            report = self.work.report
            if WHEN in ("starting", *report.figures):
                window.close()


make = app.Program


def program(*arguments):
    made = make(*arguments)
    made.driver = Driver(made)
    return made


app.Program = program
if __name__ == "__main__":
    sys.exit(app.run(SHOP))
"""


def said(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Return what the program wrote on standard error, without the platform's words about itself."""
    return [line for line in done.stderr.splitlines() if not line.startswith(OFFSCREEN_SAYS)]


@pytest.mark.parametrize("when", ["painted", "open", "starting", "loss", "validation_ndcg"])
def test_closing_leaves_a_sound_shop_and_exit_code_0(when: str, made_shop: Shop, tmp_path: Path) -> None:
    folder = made_shop.folder
    made_shop.close()
    script = tmp_path / "closer.py"
    script.write_text(CLOSER, encoding="utf-8")
    environment = {**os.environ, "RECSYS_DESKTOP_HOME": str(tmp_path / "home"), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(script), when, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert (done.returncode, said(done)) == (0, [])
    with Shop.open(folder) as shop:
        assert check(shop, repair=False) == ()
        assert shop.shelf.entries() == ()
        assert shop.shelf.leftovers() == []
    assert not (tmp_path / "home" / "log" / "recsys-desktop.log").exists()


def test_the_self_test_s_window_closes_by_itself(made_shop: Shop, tmp_path: Path) -> None:
    folder = made_shop.folder
    made_shop.close()
    environment = {
        **os.environ,
        "RECSYS_DESKTOP_HOME": str(tmp_path / "home"),
        "RECSYS_DESKTOP_CLOSE_AFTER_PAINT": "1",
    }
    command = [sys.executable, "-m", "recsys_desktop", "--shop", str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, said(done)) == (0, [])
