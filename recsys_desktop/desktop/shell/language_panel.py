"""The choice of the window's language, with a word of warning where this computer cannot show one."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QFontDatabase

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.languages import SYSTEM, own_name, wanted
from recsys_desktop.desktop.parts import Chooser, Panel, button, label, row
from recsys_desktop.language import languages, translate


def is_readable(code: str) -> bool:
    """Return whether some font of this computer has the letters of a language; only Chinese ones may be missing."""
    chinese = QLocale(code).script() == QLocale.Script.SimplifiedHanScript
    return not chinese or bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


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

    def __init__(self, commands: Commands, chosen: str) -> None:
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
        self._warn(unreadable=False)

    def _mark(self) -> None:
        self.choice.setCurrentIndex(max(self.choice.findData(self._spoken), 0))

    def _warn(self, *, unreadable: bool) -> None:
        told = self.tr(
            "This computer has no font with Chinese letters: all texts would be empty boxes. Install one, such as "
            "Noto Sans CJK (package fonts-noto-cjk or google-noto-sans-cjk-fonts), and start the program again."
        )
        self.warning.setText(told if unreadable else "")
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
        self._speak(self._refused)

    def _speak(self, chosen: str) -> None:
        self._spoken = chosen
        self._commands.use_language(chosen)
