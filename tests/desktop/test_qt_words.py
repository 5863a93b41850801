"""Qt's own dialogs speak the window's language, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop import languages
from recsys_desktop.desktop.qt_words import QT_WORDS
from recsys_desktop.language import ENGLISH
from recsys_desktop.language import languages as codes
from tests.desktop.texts import said

OTHERS = [code for code in codes() if code != ENGLISH]
ALIKE = {
    "de": {"&Name:", "Alias", "Computer", "Name", "OK"},
    "fr": {"&Options >>", "Copies", "OK", "Options", "Pages", "Type"},
    "es": {"&No", "Color"},
    "zh_CN": set[str](),
}
"""What is truly the same in English."""

FIELDS = (QLineEdit, QPlainTextEdit, QTextBrowser)
WRONG = ["Directory:", "File &name:", "Go to the parent directory", "Size"]
"""What Qt calls otherwise than the window does, misspells in Spanish, or calls a volume in Chinese."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_WORDS = re.compile(r"A4|PDF|CSV|Alt|Ctrl|Shift|Del")


def file_dialogs(folder: Path) -> Iterator[QFileDialog]:
    """The dialogs that the program opens, as Qt draws them."""
    for mode, accept in (
        (QFileDialog.FileMode.ExistingFiles, QFileDialog.AcceptMode.AcceptOpen),
        (QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave),
        (QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen),
    ):
        dialog = QFileDialog(None, "…", str(folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(mode)
        dialog.setAcceptMode(accept)
        dialog.setNameFilter("…")
        yield dialog


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that a widget says, and its fields' menus."""
    yield from (text for _, text in said(widget))
    for field in (one for kind in FIELDS for one in widget.findChildren(kind)):
        yield from texts_of_menu(field.createStandardContextMenu())


def texts_of_menu(menu: QMenu) -> Iterator[str]:
    yield from (action.text() for action in menu.findChildren(QAction))
    menu.deleteLater()


def texts_of_files(dialog: QFileDialog) -> Iterator[str]:
    """The table's head, its cells, and the places at the left."""
    table, places = dialog.findChild(QTreeView, "treeView"), dialog.findChild(QListView, "sidebar")
    assert isinstance(table, QTreeView)
    assert isinstance(places, QListView)
    model, root = table.model(), table.rootIndex()
    yield from (str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount()))
    yield from (str(model.index(row, 2, root).data()) for row in range(model.rowCount(root)))
    yield from (str(places.model().index(row, 0, QModelIndex()).data()) for row in range(places.model().rowCount()))


def all_texts(code: str, folder: Path, qtbot: QtBot) -> list[str]:
    """What all dialogs say in a language, in the same order in each."""
    languages.use(code)
    texts = []
    for dialog in file_dialogs(folder):
        qtbot.addWidget(dialog)
        table = dialog.findChild(QTreeView, "treeView")
        assert isinstance(table, QTreeView)
        qtbot.waitUntil(lambda table=table: table.model().rowCount(table.rootIndex()) > 0)
        texts += [*texts_of(dialog), *texts_of_files(dialog)]
    question = QMessageBox()
    question.setStandardButtons(QMessageBox.StandardButton(0x0FFFFC00))
    printing = QPrintDialog(QPrinter())
    fields = QWidget()
    for kind in FIELDS:
        kind(fields)
    for widget in (question, printing, fields):
        qtbot.addWidget(widget)
        texts += texts_of(widget)
    return texts


@pytest.mark.parametrize("code", OTHERS)
def test_no_english_is_left_in_qts_own_dialogs(code: str, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("plain", "with.suffix"):
        (tmp_path / name).write_text("", encoding="utf-8")
    english, there = (all_texts(one, tmp_path, qtbot) for one in (ENGLISH, code))
    assert len(english) == len(there) > 150
    same = {text for text, other in zip(english, there, strict=True) if text == other}
    data = {str(tmp_path), tmp_path.name, Path.home().name}
    assert {text for text in same - data if _WORD.search(_NO_WORDS.sub("", text))} <= ALIKE[code]


def test_only_what_qt_lacks_or_has_wrong_is_translated_anew() -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    known = [QTranslator() for _ in OTHERS]
    assert all(one.load(f"qtbase_{code}", folder) for one, code in zip(known, OTHERS, strict=True))
    given = [text for context, texts in QT_WORDS.items() for text in texts
             if all(one.translate(context, text) for one in known)]  # fmt: skip
    assert given == WRONG
