"""Opens every page on a shop at 1024 × 640 and writes a line for each text with too little room.

``clipped.py SHOP [pseudo] [rtl] [--pictures FOLDER]``: in the made-up language (``pseudo.py``), whose texts are longer,
every text that is not translated is written, too; from right to left, parts that lie over each other are.
``QT_SCALE_FACTOR`` is for the caller to set.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QToolButton, QWidget

from recsys_desktop import language
from recsys_desktop.desktop import languages
from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.exporting.wish import CAMPAIGN_COLUMNS, LIST_COLUMNS
from recsys_desktop.desktop.importing.advice import AdviceDialog
from recsys_desktop.desktop.importing.steps import DONE
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.import_sales import ImportPage
from recsys_desktop.desktop.parts import MoreButton
from recsys_desktop.desktop.shell.about import AboutDialog
from recsys_desktop.desktop.shell.place_dialog import PlaceDialog
from recsys_desktop.desktop.shell.shortcuts import ShortcutsDialog
from recsys_desktop.exporting.letters import Letters
from tests.desktop.pseudo import Pseudo
from tests.desktop.texts import untranslated

SIZE = (1024, 640)
_ROUNDS = 4
_AROUND = 20
"""A field's edges."""
_CROSS = 26
"""Room for the cross that empties a field."""
_UNTIDY = """order,date,customer,product,product name,quantity,price,status
1,03/04/2026,7,A,Tea,2,5,paid
1,03/04/2026,7,B,Postage,1,3,paid
2,05/04/2026,8,A,Tea,x,5,paid
3,05/04/2026,8,A,Tea,-1,5,paid
4,06/04/2026,9,A,Tea,1,5,cancelled
5,nothing,9,A,Tea,1,5,paid
6,06/04/2026,,A,Tea,1,,paid
"""


def main(shop: Path, modes: list[str], pictures: Path | None) -> int:
    """Look at all pages."""
    os.environ[language.VARIABLE] = "en_GB"
    if "pseudo" in modes:
        languages.QTranslator = Pseudo
    app = QApplication(sys.argv[:1])
    if "rtl" in modes:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    program = Program(app, shop)
    window = program.window
    window.resize(*SIZE)
    window.show()
    loop = QEventLoop()
    program.desk.operations.idle.connect(loop.quit)
    loop.exec()
    try:
        for name, shown in _sights(program):
            window.resize(*SIZE)
            app.processEvents()
            if pictures is not None:
                shown.grab().save(str(pictures / f"{name}.png"))
            for fault in _faults(shown, modes, program):
                sys.stdout.write(f"{name}: {fault}\n")
    finally:
        window.close()
        program.shut_down()
    return 0


def _sights(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Yield every page, a file that is matched, and the dialogs, one after another."""
    window = program.window
    for page in window.pages:
        window.open_named(page.name)
        _settle(program)
        yield page.name, window
        for more in page.findChildren(MoreButton):
            if more.isVisible():
                more.setChecked(True)
                yield f"{page.name}, more", window
                more.setChecked(False)
        if isinstance(page, CustomersPage):
            page.filter_button.setChecked(True)
            yield "customers, filters", window
            page.filter_button.setChecked(False)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "till.csv"
        file.write_text(_UNTIDY, encoding="utf-8")
        imports = next(page for page in window.pages if isinstance(page, ImportPage))
        imports.take((file,))
        _wait(lambda: imports.file is not None and imports.file.checked is not None)
        yield "match", window
        imports.add()
        _wait(lambda: imports.step == DONE)
        _settle(program)
        yield "done", window
    dialogs = (AboutDialog(window, program.desk), ShortcutsDialog(window, window.menus.all), AdviceDialog(window),
               PlaceDialog(window, "⟦⟧", "⟦⟧", Path("/tmp")))  # fmt: skip
    for dialog in dialogs:
        dialog.open()
        _settle(program)
        yield type(dialog).__name__, dialog
        dialog.close()


def _wait(until: Callable[[], bool]) -> None:
    loop, looking = QEventLoop(), QTimer(interval=20)
    looking.timeout.connect(lambda: loop.quit() if until() else None)
    looking.start()
    loop.exec()


def _faults(window: QWidget, modes: list[str], program: Program) -> list[str]:
    seen = [one for one in window.findChildren(QWidget) if one.isVisible()]
    faults = [
        f"{type(one).__name__} “{one.text()}” has {one.size().toTuple()}, needs {one.sizeHint().toTuple()}"
        for one in seen
        if _is_clipped(one)
    ]
    faults += [
        f"{type(one).__name__} has {one.width()} for “{one.placeholderText()}”"
        for one in seen
        if isinstance(one, QLineEdit) and one.isEnabled()
        if one.width()
        < one.fontMetrics().horizontalAdvance(one.placeholderText()) + _AROUND + _CROSS * one.isClearButtonEnabled()
    ]
    faults += [
        f"{type(one).__name__} reaches out of its scroll area by {out}"
        for one in seen
        if isinstance(one, QScrollArea) and (out := one.widget().width() - one.viewport().width()) > 1
        if one.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    ]
    if "rtl" in modes:
        faults += [f"{type(a).__name__} lies over {type(b).__name__}" for a, b in _overlapping(seen)]
    if "pseudo" in modes:
        faults += untranslated(window, _data(program))
    return faults


def _data(program: Program) -> list[str]:
    """Return the shop's own texts."""
    view = program.desk.session.view
    assert view is not None
    products, customers = view.products, view.customers
    texts = {
        view.shop.folder.name,
        *_UNTIDY.replace("\n", ",").split(","),
        "till.csv",
        "bytes",
        *LIST_COLUMNS,
        *CAMPAIGN_COLUMNS,
        *Letters.usual,
        *(f"product_{place}" for place in range(1, 4)),
        *products.name.tolist(),
        *products.category.tolist(),
        *customers.name.tolist(),
    }
    return [text for text in texts if text]


def _overlapping(seen: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Return labels and buttons of one layout that take each other's room."""
    found = []
    by_parent: dict[QWidget, list[QWidget]] = {}
    for one in seen:
        parent = one.parentWidget()
        if isinstance(one, QLabel | QAbstractButton) and parent is not None and parent.layout() is not None:
            by_parent.setdefault(parent, []).append(one)
    for together in by_parent.values():
        found += [(a, b) for a, b in combinations(together, 2) if a.geometry().intersects(b.geometry())]
    return found


def _settle(program: Program) -> None:
    """Return when the questions of a page, and those that follow from them, are answered."""
    loop = QEventLoop()
    asker = program.desk.queries.asker(program)
    asker.answered.connect(loop.quit)
    for _ in range(_ROUNDS):
        asker.ask(lambda: None)
        loop.exec()


def _is_clipped(one: QWidget) -> bool:
    if not isinstance(one, QLabel | QAbstractButton) or not one.text():
        return False
    if isinstance(one, QToolButton):
        icon_only = one.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return not icon_only and one.width() < one.sizeHint().width() - 1
    if isinstance(one, QLabel):
        if type(one) is not QLabel:
            return False  # those that give way on purpose, with the whole text in their tooltip
        if one.wordWrap():
            return one.height() < one.heightForWidth(one.width()) - 1
    return one.width() < one.sizeHint().width() - 1 or one.height() < one.sizeHint().height() - 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("shop", type=Path)
    parser.add_argument("modes", nargs="*", choices=("pseudo", "rtl", []))
    parser.add_argument("--pictures", type=Path)
    told = parser.parse_args()
    sys.exit(main(told.shop, told.modes, told.pictures))
