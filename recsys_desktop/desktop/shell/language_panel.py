"""The choice of the window's language, with a word of warning where this computer cannot show one."""

from __future__ import annotations

from PySide6.QtCore import Slot

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.languages import SYSTEM, own_name, wanted
from recsys_desktop.desktop.parts import Chooser, Panel, button, label, row
from recsys_desktop.desktop.readable import advice, is_readable
from recsys_desktop.language import languages, translate


def _readable_name(code: str) -> str:
    """Return what a language calls itself; Chinese in Latin letters where no font has its own."""
    return own_name(code) if is_readable(code) else translate("Language", "Chinese (simplified), no font here")


class LanguagePanel(Panel):
    """Speaks what is chosen at once; what would be empty boxes, only where that is wished nevertheless.

    Attributes:
        choice: The languages.
        warning: Why the chosen one is not spoken, and what helps.
        anyway_button: Speaks it nevertheless.
    """

    def __init__(self, commands: Commands, chosen: str, *, unreadable: bool) -> None:
        """Show what is chosen.

        Args:
            commands: Use another language.
            chosen: A code or SYSTEM.
            unreadable: Whether the system's language is not spoken, since no font has its letters.
        """
        super().__init__("")
        name = self.tr("Language")
        self.setAccessibleName(name)
        self._commands, self._spoken = commands, chosen
        self._refused = chosen
        self.choice = Chooser(name)
        system = self.tr("System ({language})").format(language=_readable_name(wanted(SYSTEM)))
        self.choice.addItem(system, SYSTEM)
        for code in sorted(languages(), key=lambda code: own_name(code).casefold()):
            self.choice.addItem(_readable_name(code), code)
        self._mark()
        self.choice.activated.connect(self._use)
        self.warning = label("", "fault", wraps=True)
        self.anyway_button = button(self.tr("Use it anyway"))
        self.anyway_button.clicked.connect(self._use_anyway)
        self.box.addWidget(label(name, "heading"))
        self.box.addLayout(row(self.choice, None))
        self.box.addWidget(self.warning)
        self.box.addLayout(row(self.anyway_button, None))
        self._warn(unreadable=unreadable)

    def _mark(self) -> None:
        self.choice.setCurrentIndex(max(self.choice.findData(self._spoken), 0))

    def _warn(self, *, unreadable: bool) -> None:
        self.warning.setText(advice() if unreadable else "")
        self.warning.setVisible(unreadable)
        self.anyway_button.setVisible(unreadable)

    @Slot()
    def _use(self) -> None:
        chosen = self.choice.currentData()
        readable = is_readable(chosen or wanted(SYSTEM))
        self._warn(unreadable=not readable)
        if readable:
            self._speak(chosen)
        else:
            self._refused = chosen
            self._mark()

    @Slot()
    def _use_anyway(self) -> None:
        # By its name: the system's language alone would not be spoken at the next start.
        self._speak(self._refused or wanted(SYSTEM))

    def _speak(self, chosen: str) -> None:
        self._spoken = chosen
        self._commands.use_language(chosen)
