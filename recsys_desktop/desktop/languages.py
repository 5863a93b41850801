"""Qt Linguist's translations, loaded and switched; the window and the commands speak by them.

It needs QtCore alone: ``__main__`` imports it for a command where another language than English is wanted.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    QTime,
    QTranslator,
    Signal,
)

from recsys_desktop import language
from recsys_desktop.resources import resource

SYSTEM = ""
"""In place of a language's code: as the system speaks."""

_OWN_NAMES = {"en": "English", "es": "Español"}
"""Where Qt names a country, too."""

_installed: list[QTranslator] = []


class Translated:
    """Turns sources into a language; it may be asked from any thread.

    Attributes:
        code: The language.
    """

    def __init__(self, code: str, translators: Sequence[QTranslator]) -> None:
        """Speak by these translators, the first of them first."""
        self.code = code
        self._translators = translators

    def translate(self, context: str, text: str, note: str, number: int) -> str:
        """Return the text in the language, or as it is where it is not translated yet."""
        said = (one.translate(context, text, note or None, number) for one in self._translators)
        told = next(filter(None, said), text)
        return told if number < 0 else told.replace("%Ln", QLocale().toString(number)).replace("%n", str(number))

    def decimal(self, value: float, digits: int) -> str:
        """Return a number as the language writes it."""
        return QLocale().toString(float(value), "f", digits)

    def moment(self, when: datetime) -> str:
        """Return a date with the time of the day in the language's short form."""
        there = QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute))
        return QLocale().toString(there, QLocale.FormatType.ShortFormat)


class Languages(QObject):
    """The window's language.

    Attributes:
        chosen: What the merchant chose, a code or SYSTEM.
        unreadable: Whether English is spoken in place of the system's language, whose letters no font here has.

    Signals:
        changed: Another language is spoken now; what was written before is still in the old one.
    """

    changed = Signal()

    def __init__(self, parent: QObject, chosen: str, is_readable: Callable[[str], bool]) -> None:
        """Speak at once.

        Args:
            parent: The program.
            chosen: What the merchant chose, a code or SYSTEM.
            is_readable: Whether this computer has the letters of a language.
        """
        super().__init__(parent)
        self.chosen = chosen
        said = bool(os.environ.get(language.VARIABLE) or chosen)
        self.unreadable = not said and not is_readable(wanted(SYSTEM))
        use(language.ENGLISH if self.unreadable else wanted(chosen))

    def choose(self, chosen: str) -> None:
        """Speak a language, or as the system does, from now on."""
        if chosen != self.chosen:
            self.chosen, self.unreadable = chosen, False
            use(wanted(chosen))
            self.changed.emit()


def use(code: str) -> None:
    """Speak a language from now on, everywhere in this process.

    Args:
        code: One of :func:`recsys_desktop.language.languages`.
    """
    application = QCoreApplication.instance()
    if application is not None:
        for old in _installed:
            application.removeTranslator(old)
    _installed.clear()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, stem in ((qt, "qtbase_"), (str(resource(language.FOLDER)), language.STEM)):
        translator = QTranslator()
        # English is in Qt itself, but for our plural forms.
        if translator.load(stem + code, folder):
            _installed.append(translator)
            if application is not None:
                application.installTranslator(translator)
    QLocale.setDefault(_locale(code))
    language.speak(Translated(code, tuple(reversed(_installed))), use)


def wanted(remembered: str) -> str:
    """Return the language of the window: by our variable, by the settings, else the system's.

    Args:
        remembered: What the settings say; "" for the system's.
    """
    said = os.environ.get(language.VARIABLE) or remembered
    return language.best([said] if said else QLocale.system().uiLanguages())


def own_name(code: str) -> str:
    """Return what a language calls itself, with a capital: ``Deutsch``."""
    name = _OWN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _locale(code: str) -> QLocale:
    """Return how numbers and dates are written: as the system does, where it speaks the language."""
    said = os.environ.get(language.VARIABLE, "")
    if said.startswith(code + "_"):
        return QLocale(said)
    system, chosen = QLocale.system(), QLocale(code)
    if system.language() == chosen.language():
        return system
    if code == language.ENGLISH:
        # As in Britain, where the system says nothing (a bare server).
        bare = system.language() == QLocale.Language.C
        country = QLocale.Country.UnitedKingdom if bare else system.territory()
        return QLocale(QLocale.Language.English, country)
    return chosen
