"""What the program is, of what it is made, and where it keeps its things."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from recsys_desktop import __version__
from recsys_desktop.desktop.parts import button, label, line, row
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.jobs.places import data_folder, log_file

_WIDTH = 560
_PARTS = (
    ("Qt for Python", ("PySide6-Essentials",), "LGPL-3.0"),
    ("TensorFlow", ("tensorflow-cpu", "tensorflow"), "Apache-2.0"),
    ("Keras", ("keras",), "Apache-2.0"),
    ("NumPy", ("numpy",), "BSD-3-Clause"),
    ("pandas", ("pandas",), "BSD-3-Clause"),
    ("matplotlib", ("matplotlib",), "PSF-based"),
    ("DuckDB", ("duckdb",), "MIT"),
    ("XlsxWriter", ("XlsxWriter",), "BSD-2-Clause"),
    ("platformdirs, filelock", (), "MIT"),
)
"""Name, distributions of which one is installed, licence."""


class AboutDialog(QDialog):
    """Version, licences and folders, to be read and copied."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("About RecSys Desktop"))
        self.setFixedWidth(_WIDTH)
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(6 * UNIT,) * 4)
        box.setSpacing(3 * UNIT)
        box.addWidget(label(self._title, "title"))
        sentence = self.tr("What to offer to each customer, and why. Licence: MIT. Nothing is sent anywhere.")
        box.addWidget(label(sentence, wraps=True))
        box.addWidget(line())
        box.addWidget(label(self.tr("Made with"), "heading"))
        box.addLayout(_grid([(name, " · ".join(filter(None, rest))) for name, *rest in _parts()]))
        box.addWidget(line())
        box.addWidget(label(self.tr("Where things are"), "heading"))
        box.addLayout(_grid(self._folders))
        self.copy_button = button(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy all this, for a message to whoever helps you"))
        self.copy_button.clicked.connect(self.copy)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        box.addLayout(row(self.copy_button, None, close))

    @property
    def _title(self) -> str:
        return f"RecSys Desktop {__version__}"

    @property
    def _folders(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Data folder"), str(data_folder())),
            (self.tr("Log folder"), str(log_file().parent)),
            (self.tr("System"), f"{platform.platform()}, Python {platform.python_version()}"),
        ]

    @Slot()
    def copy(self) -> None:
        """Copy everything as text."""
        lines = [self._title, *(" ".join(filter(None, part)) for part in _parts())]
        lines += [f"{name}: {value}" for name, value in self._folders]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _grid(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(4 * UNIT)
    grid.setVerticalSpacing(UNIT)
    grid.setColumnStretch(1, 1)
    for at, (name, value) in enumerate(rows):
        shown = label(value, "soft", wraps=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label(name), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, at, 1)
    return grid


def _parts() -> list[tuple[str, str, str]]:
    return [(name, _version(distributions), licence) for name, distributions, licence in _PARTS]


def _version(distributions: tuple[str, ...]) -> str:
    for name in distributions:
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return ""
