"""The Import page in the real window, as its tests use it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.operations import Operation
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.session import Session
from recsys_desktop.jobs.checking import Checked
from recsys_desktop.jobs.importing import Imported, ImportOptions, import_file

if TYPE_CHECKING:
    from tests.desktop.conftest import Start

LONG = 20_000
HEADER = "Order ID,Date,Customer ID,SKU,Product,Quantity,Price,Status,City\n"
ROWS = (
    "1,03/04/2026,a,M1,Mug,1,4.50,paid,Hull\n"
    "1,03/04/2026,a,M1,Mug,1,4.50,paid,Hull\n"
    "2,04/04/2026,b,M2,Plate,2,6.00,voided,Hull\n"
    "3,31/02x/2026,b,M2,Plate,2,6.00,paid,York\n"
    "4,05/04/2026,c,M2,Plate,-1,6.00,paid,York\n"
    "5,06/04/2026,c,P,Postage,1,3.00,paid,York\n"
    "6,06/05/2026,d,M3,Bowl,1,3.00,paid,Bath\n"
)


def opened(start: Start, folder: Path | None, qtbot: QtBot) -> tuple[Program, ImportPage]:
    program = start(folder)
    page = next(one for one in program.window.pages if isinstance(one, ImportPage))
    if folder is not None:
        qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
        qtbot.waitUntil(lambda: not program.desk.operations.all, timeout=LONG)
    program.window.open_named("import")
    return program, page


def at_once(session: Session, file: Path) -> Operation[Imported]:
    """Make an operation that adds a file to the open shop without a look at it."""
    shop, changes = session.shop, frozenset({"sales"})
    return Operation("Importing", lambda progress: import_file(shop, file, ImportOptions(), progress), changes=changes)


def named(root: QWidget, name: str, qtbot: QtBot) -> QAbstractButton:
    def found() -> list[QAbstractButton]:
        return [one for one in root.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1, timeout=LONG)
    return found()[0]


def click(root: QWidget, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(root, name, qtbot), Qt.MouseButton.LeftButton)


def checked(page: ImportPage, qtbot: QtBot) -> Checked:
    qtbot.waitUntil(lambda: page.file is not None and page.file.checked is not None, timeout=LONG)
    assert page.file is not None
    assert page.file.checked is not None
    return page.file.checked


def counts(page: ImportPage) -> dict[str, int]:
    return {count.name: count.number for count in page.match.counts.table.counts}


def cells(page: ImportPage, role: int = Qt.ItemDataRole.DisplayRole) -> list[list[object]]:
    table = page.match.preview.view.table
    return [[table.index(row, at).data(role) for at in range(table.columnCount())] for row in range(table.rowCount())]
