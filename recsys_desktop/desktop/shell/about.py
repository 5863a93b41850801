"""What the program is, of what it is made, and where it keeps its things."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from recsys_desktop import __version__
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import button, label, line, row
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.jobs.places import data_folder, log_file

_WIDTH, _HEIGHT = 640, 620


class AboutDialog(QDialog):
    """Version, licences and folders, and a text for whoever helps.

    Attributes:
        text: The licences of all parts, or the text for whoever helps.
    """

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("About RecSys Desktop"))
        self.resize(_WIDTH, _HEIGHT)
        self.finished.connect(self.deleteLater)
        self._desk = desk
        # Reading all licences, or counting a shop, takes longer than a blink.
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._show)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setPlaceholderText(self.tr("One moment…"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.licences_button = button(self.tr("Licences"), "tab")
        self.help_button = button(self.tr("For whoever helps"), "tab")
        self.copy_button = button(self.tr("Copy"))
        self._lay_out()
        self.licences_button.clicked.connect(self._ask_licences)
        self.help_button.clicked.connect(self._ask_help)
        self.copy_button.clicked.connect(self._copy)
        self._ask_licences()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(*(6 * UNIT,) * 4)
        box.setSpacing(3 * UNIT)
        box.addWidget(label(f"RecSys Desktop {__version__}", "title"))
        sentence = self.tr("What to offer to each customer, and why. Licence: MIT. Nothing is sent anywhere.")
        box.addWidget(label(sentence, wraps=True))
        box.addWidget(line())
        box.addLayout(self._folders())
        for one in (self.licences_button, self.help_button):
            one.setCheckable(True)
            one.setAutoExclusive(True)
        self.licences_button.setChecked(True)
        box.addLayout(row(self.licences_button, self.help_button, None))
        box.addWidget(self.text, 1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.copy_button.setToolTip(self.tr("Copy this text, for a message to whoever helps"))
        box.addLayout(row(self.copy_button, None, close))

    def _folders(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        data, log = button(self.tr("Show")), button(self.tr("Show"))
        data.setAccessibleName(self.tr("Show the data folder"))
        log.setAccessibleName(self.tr("Show the log folder"))
        data.clicked.connect(self._show_data)
        log.clicked.connect(self._show_log)
        folders = (
            (self.tr("Data folder"), data_folder(), data),
            (self.tr("Log folder"), log_file().parent, log),
        )
        for at, (name, folder, show) in enumerate(folders):
            where = label(str(folder), "soft", wraps=True)
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label(name), at, 0)
            grid.addWidget(where, at, 1)
            grid.addWidget(show, at, 2)
        return grid

    @Slot()
    def _ask_licences(self) -> None:
        self.text.setAccessibleName(self.tr("The licences of all parts"))
        self._asker.ask(_licences)

    @Slot()
    def _ask_help(self) -> None:
        from recsys_desktop.jobs.diagnostics import diagnostics

        self.text.setAccessibleName(self.tr("About this program and computer, without customers’ data"))
        view = self._desk.session.view
        self._asker.ask(lambda: diagnostics(view))

    @Slot(object)
    def _show(self, text: str) -> None:
        self.text.setPlainText(text)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    @Slot()
    def _show_data(self) -> None:
        self._desk.folders.show(data_folder())

    @Slot()
    def _show_log(self) -> None:
        self._desk.folders.show(log_file().parent)


def _licences() -> str:
    from recsys_desktop.jobs.licences import third_party_text

    return third_party_text()
