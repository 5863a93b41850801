"""Opens every page on a shop at 1024 × 640 and writes a line for each text with too little room: ``clipped.py SHOP``.

``QT_SCALE_FACTOR`` is for the caller to set.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from recsys_desktop.desktop.app import Program

SIZE = (1024, 640)
_ROUNDS = 4


def main(shop: Path) -> int:
    """Look at all pages."""
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    program = Program(app, shop)
    window = program.window
    window.resize(*SIZE)
    window.show()
    loop = QEventLoop()
    program.desk.operations.idle.connect(loop.quit)
    loop.exec()
    try:
        for page in window.pages:
            window.open_named(page.name)
            _settle(program)
            window.resize(*SIZE)
            app.processEvents()
            for one in window.findChildren(QWidget):
                if one.isVisible() and _is_clipped(one):
                    sys.stdout.write(f"{page.name}: {type(one).__name__} “{one.text()}” has {one.size().toTuple()}, "
                                     f"needs {one.sizeHint().toTuple()}\n")  # fmt: skip
    finally:
        window.close()
        program.shut_down()
    return 0


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
    sys.exit(main(Path(sys.argv[1])))
