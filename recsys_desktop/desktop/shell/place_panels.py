"""Where the shop lives, and where the program keeps its own things."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from recsys_desktop import __version__
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import ElidedLabel, Panel, button, label, line, row
from recsys_desktop.desktop.shell.folders import show_folder
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.jobs.places import data_folder, log_file


class ShopPanel(Panel):
    """The open shop's folder, and the way to another shop."""

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Shop"))
        self._desk = desk
        self.name = ElidedLabel()
        self.folder = ElidedLabel("soft")
        self.show_button = button(self.tr("Show in folder"))
        self.show_button.setAccessibleName(self.tr("Show the shop in its folder"))
        self.show_button.clicked.connect(self._show_folder)
        self.open_button = button(self.tr("Open another shop…"))
        self.open_button.clicked.connect(commands.choose_shop)
        self.new_button = button(self.tr("New shop…"))
        self.new_button.clicked.connect(commands.new_shop)
        self.box.addWidget(label(self.tr("Shop"), "heading"))
        self.box.addWidget(self.name)
        self.box.addWidget(self.folder)
        self.box.addSpacing(UNIT)
        self.box.addLayout(row(self.show_button, None))
        self.box.addLayout(row(self.open_button, self.new_button, None))
        desk.operations.updated.connect(self._allow)
        desk.operations.idle.connect(self._allow)
        self.refresh()

    def refresh(self) -> None:
        """Show the open shop."""
        folder = self._desk.session.folder
        self.name.say(self.tr("No shop is open.") if folder is None else folder.name)
        self.folder.say("" if folder is None else str(folder))
        self.folder.setVisible(folder is not None)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self.show_button.setEnabled(self._desk.session.folder is not None)
        for one in (self.open_button, self.new_button):
            one.setEnabled(not self._desk.operations.all)

    @Slot()
    def _show_folder(self) -> None:
        if self._desk.session.folder is not None:
            show_folder(self._desk.session.folder)


class ProgramPanel(Panel):
    """Privacy in one sentence, the program's folders and its version."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Privacy and program"))
        self.data_button = self._folder_button(self.tr("Show the data folder"))
        self.log_button = self._folder_button(self.tr("Show the log folder"))
        self.data_button.clicked.connect(self._show_data)
        self.log_button.clicked.connect(self._show_log)
        self.box.addWidget(label(self.tr("Privacy"), "heading"))
        privacy = self.tr(
            "Sales, customers and lists stay on this computer: the program connects to nothing and sends nothing."
        )
        self.box.addWidget(label(privacy, wraps=True))
        self.box.addSpacing(UNIT)
        self.box.addWidget(line())
        self.box.addSpacing(UNIT)
        self.box.addWidget(label(self.tr("Program"), "heading"))
        for name, folder, shown in (
            (self.tr("Data folder"), data_folder(), self.data_button),
            (self.tr("Log folder"), log_file().parent, self.log_button),
        ):
            path = ElidedLabel("soft")
            path.say(str(folder))
            line_of = row(label(name), path, shown)
            line_of.setStretchFactor(path, 1)
            self.box.addLayout(line_of)
        self.box.addWidget(label(self.tr("RecSys Desktop {version}").format(version=__version__), "soft"))

    def _folder_button(self, name: str) -> QPushButton:
        made = button(self.tr("Show in folder"))
        made.setAccessibleName(name)
        return made

    @Slot()
    def _show_data(self) -> None:
        show_folder(data_folder())

    @Slot()
    def _show_log(self) -> None:
        show_folder(log_file().parent)
