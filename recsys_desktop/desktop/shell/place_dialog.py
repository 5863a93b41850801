"""Asks where a shop shall be: a name, and the folder in which it is made, unless it has one already."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLineEdit, QWidget

from recsys_desktop.desktop.parts import button, label, row, set_role
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.jobs.places import fault_of_name

_WIDTH = 520


class PlaceDialog(QDialog):
    """Two fields and a word on whether a shop can be made there.

    Signals:
        placed(Path): The new shop's folder; it is missing or empty.
    """

    placed = Signal(object)

    def __init__(self, window: QWidget, title: str, do: str, place: Path, *, own: Path | None = None) -> None:
        """Ask.

        Args:
            window: Above which it opens.
            title: What it is about.
            do: What the button says.
            place: The folder that is proposed.
            own: The folder of a shop that is to get another name, and stays beside where it is.
        """
        super().__init__(window)
        self._own = own
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.name = QLineEdit(place.name)
        self.name.setAccessibleName(self.tr("The shop’s name"))
        self.parent_folder = QLineEdit(str(place.parent))
        self.parent_folder.setAccessibleName(self.tr("In the folder"))
        self.browse = button(self.tr("Choose…"))
        self.browse.clicked.connect(self._browse)
        self.word = label("", "soft", wraps=True)
        self.word.setMinimumHeight(10 * UNIT)
        self.do_button = button(do, "primary")
        self.do_button.setDefault(True)
        self.do_button.clicked.connect(self.accept)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.name.textChanged.connect(self._look)
        self.parent_folder.textChanged.connect(self._look)
        self.finished.connect(self.deleteLater)
        self._lay_out(title)
        self._look()
        self.name.setFocus()
        self.name.selectAll()

    def _lay_out(self, title: str) -> None:
        box = QGridLayout(self)
        box.setContentsMargins(*(6 * UNIT,) * 4)
        box.setHorizontalSpacing(3 * UNIT)
        box.setVerticalSpacing(3 * UNIT)
        box.addWidget(label(title, "title"), 0, 0, 1, 3)
        lines = [(self.tr("Name"), self.name), (self.tr("In the folder"), self.parent_folder)]
        for at, (text, field) in enumerate(lines if self._own is None else lines[:1], start=1):
            box.addWidget(label(text, "soft"), at, 0)
            box.addWidget(field, at, 1, 1, 1 if self._own is None else 2)
        if self._own is None:
            box.addWidget(self.browse, 2, 2)
        box.addWidget(self.word, 3, 0, 1, 3)
        box.addLayout(row(None, self.cancel_button, self.do_button), 4, 0, 1, 3)

    @property
    def place(self) -> Path:
        """The folder that is named now."""
        return Path(self.parent_folder.text().strip()) / self.name.text().strip()

    @Slot()
    def _look(self) -> None:
        kept = self.place == self._own
        fault = "" if kept else self._fault()
        set_role(self.word, "fault" if fault else "soft")
        self.word.setText(fault or self.tr("It will be in {folder}.").format(folder=self.place))
        self.do_button.setEnabled(not fault and not kept)

    def _fault(self) -> str:
        name, parent = self.name.text().strip(), self.parent_folder.text().strip()
        if not name or not parent:
            return self.tr("Give the shop a name and a folder.")
        if fault := fault_of_name(name):
            return fault
        if not self.place.is_absolute():
            return self.tr("Name the folder in full, from its drive or root on.")
        try:
            # A name that differs in capitals only is the same folder on some systems.
            same = self._own is not None and self.place.exists() and self.place.samefile(self._own)
            if self.place.exists() and not same and not self._may_be_made_there():
                return self.tr("There is something of this name already. Choose another name.")
        except OSError as error:
            return self.tr("This folder cannot be read: {reason}.").format(reason=error.strerror)
        return ""

    def _may_be_made_there(self) -> bool:
        return self._own is None and self.place.is_dir() and not any(self.place.iterdir())

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.parent_folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.parent_folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Qt's names from here on.

    def accept(self) -> None:
        """Tell the place, where one can be used."""
        if not self._fault():
            self.placed.emit(self.place)
            super().accept()
