"""A disk that fills up while the window works: a sentence with the folder, and a shop that is as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.pages.export import ExportPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.dropping import drop
from tests.desktop.test_export_page import ready
from tests.filling import fill

LONG = 30_000


def told(program: Program, folder: Path, doing: str, qtbot: QtBot) -> str:
    """Wait for the sentence at the window's foot that names a folder, and return it; its details are folded."""
    messages = program.window.messages
    qtbot.waitUntil(lambda: doing in messages.sentence.text() and not program.desk.operations.all, timeout=LONG)
    assert messages.sentence.text().startswith(f"The disk is full ({folder}")
    assert messages.show_details.isVisible()
    assert not messages.details.isVisible()
    return messages.sentence.text()


def test_each_kind_of_work_tells_where_there_is_no_room(
    small_disk: Path, start: Start, trained: Path, made_sales: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = small_disk / "Corner shop"
    shutil.copytree(trained, folder)
    more = tmp_path / "more.csv"
    head, *rows = made_sales.read_text(encoding="utf-8").splitlines()
    more.write_text("\n".join([head, *(f"B{row}" for row in rows)]), encoding="utf-8")
    filler = fill(small_disk, free=0)
    program = start(folder)
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)

    program.window.commands.upkeep.back_up()
    assert "MB more are needed." in told(program, folder, "saving the backup", qtbot)
    program.window.commands.upkeep.use_currency("EUR")
    told(program, folder, "keeping the currency", qtbot)
    program.desk.operations.start(program.desk.tasks.train(TrainingOptions(method="bestsellers")))
    told(program, folder, "training", qtbot)
    program.window.open_named("export")
    page = program.window.page
    assert isinstance(page, ExportPage)
    ready(page, qtbot)
    page.export_to(small_disk / "lists.csv")
    told(program, small_disk / "lists.csv", "saving the export", qtbot)
    drop(program.window, more)
    importing = program.window.page
    assert isinstance(importing, ImportPage)
    first = f"The disk is full ({folder}: 0.0 MB free): nothing was changed while reading more.csv."
    qtbot.waitUntil(lambda: first in importing.match.refusal.text(), timeout=LONG)

    filler.unlink()
    program.shut_down()
    with Shop.open(folder) as shop:
        assert check(shop, repair=False, progress=Progress()) == ()
        assert shop.ledger.totals().lines == len(rows)
        assert len(shop.shelf.entries()) == 1
    assert {path.name for path in small_disk.iterdir()} == {"Corner shop"}
