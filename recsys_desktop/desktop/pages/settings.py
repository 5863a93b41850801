"""The look, where the shop lives, backups, and what the program does with all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.shell.backups_panel import BackupsPanel
from recsys_desktop.desktop.shell.check_panel import CheckPanel
from recsys_desktop.desktop.shell.language_panel import LanguagePanel
from recsys_desktop.desktop.shell.place_panels import ProgramPanel, ShopPanel
from recsys_desktop.desktop.shell.upkeep import CURRENCY
from recsys_desktop.desktop.theme import SYSTEM as SYSTEM_LOOK
from recsys_desktop.desktop.theme import UNIT


class SettingsPage(Page):
    """Panels in two columns; whatever is changed holds at once."""

    name = "settings"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._commands = commands
        self.shop_panel = ShopPanel(desk, commands)
        self.backups_panel = BackupsPanel(desk, commands)
        self.check_panel = CheckPanel(commands)
        self.program_panel = ProgramPanel(desk)
        self.language_panel = LanguagePanel(commands, desk.languages.chosen, unreadable=desk.languages.unreadable)
        self._themes = QButtonGroup(self)
        self._lay_out()
        desk.theme.changed.connect(self._mark_theme)
        self._mark_theme()

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr("Language and look, backups, and where your shop is kept. Nothing here is needed to begin.")

    def _lay_out(self) -> None:
        self.put_head(None)
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(4 * UNIT)
        left = (self.shop_panel, self.backups_panel)
        right = (self._look_panel(), self.language_panel, self.check_panel, self.program_panel)
        for panels in (left, right):
            column = QVBoxLayout()
            column.setSpacing(4 * UNIT)
            for panel in panels:
                column.addWidget(panel)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.put_scrolled(content)

    def _look_panel(self) -> Panel:
        panel = Panel(self.tr("Look"))
        panel.box.addWidget(label(self.tr("Look"), "heading"))
        self.theme_buttons: dict[str, QPushButton] = {
            "system": button(self.tr("Same as the system"), "tab"),
            "light": button(self.tr("Light"), "tab"),
            "dark": button(self.tr("Dark"), "tab"),
        }
        for one in self.theme_buttons.values():
            one.setCheckable(True)
            self._themes.addButton(one)
        self._themes.buttonClicked.connect(self._use_theme)
        panel.box.addLayout(row(*self.theme_buttons.values(), None))
        self.followed = label("", "soft", wraps=True)
        panel.box.addWidget(self.followed)
        return panel

    def take_focus(self) -> None:
        """Begin at the backup, to which the File menu leads; without a shop, at opening one."""
        backup = self.backups_panel.make_button
        first = backup if backup.isEnabled() else self.shop_panel.open_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Keep the currency that was chosen just now."""
        self.shop_panel.currency.settle()

    def resume_focus(self) -> None:
        """Go on at the choice of the language, by which this page took the other's place."""
        self.language_panel.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: frozenset[str]) -> None:
        """Show the open shop and its backups."""
        self.shop_panel.refresh()
        if changes & {"shop", "sales", CURRENCY}:
            self.shop_panel.currency.refresh(others=bool(changes & {"shop", "sales"}))
        if changes & {"shop", "backups"}:
            self.backups_panel.refresh()
        if "shop" in changes:
            self.check_panel.reset(open_now=self.desk.session.view is not None)

    @Slot()
    def _use_theme(self) -> None:
        for mode, one in self.theme_buttons.items():
            if one.isChecked():
                self._commands.use_theme(mode)

    @Slot()
    def _mark_theme(self) -> None:
        theme = self.desk.theme
        self.theme_buttons[theme.mode].setChecked(True)
        self.followed.setVisible(theme.mode == SYSTEM_LOOK)
        if theme.system_look is None:
            text = self.tr("Your system does not say whether it is light or dark: the program is light.")
        elif theme.system_look == "dark":
            text = self.tr("Your system is dark now. When it turns light, so does the program.")
        else:
            text = self.tr("Your system is light now. When it turns dark, so does the program.")
        self.followed.setText(text)
