"""Finds what a window says, and which of it was never translated into the made-up language (``pseudo.py``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from recsys_desktop.currency import codes
from recsys_desktop.desktop.languages import own_name
from recsys_desktop.desktop.parts import ElidedLabel
from recsys_desktop.desktop.shell.currency_names import currency_names
from recsys_desktop.language import languages

_TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]{3,}")
_PATH = re.compile(r"[~/][\w./ &-]*|\w:\\\S*")
_KEYS = re.compile(r"(Ctrl|Alt|Shift|Meta|Esc|Enter|Return|F\d+|Page (Up|Down))(\+\w+)*")
_TAG = re.compile(r"<[^>]*>")
_NAMES = ("RecSys Desktop", "UTF", "Windows", "NDCG", "CSV", "Excel", "JSON", "PDF", "MIT")


def said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where something is said, and what: labels, names for screen readers, tooltips, heads and menus."""
    for one in (window, *window.findChildren(QWidget)):
        kind = type(one).__name__
        if isinstance(one, QAbstractItemView) and one.parentWidget() is not None and "Combo" in str(one.parentWidget()):
            continue
        texts = [one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.windowTitle()]
        if isinstance(one, ElidedLabel):
            pass  # says the whole of it in its accessible name
        elif isinstance(one, QLabel | QAbstractButton):
            texts.append(one.text())
        elif isinstance(one, QGroupBox):
            texts.append(one.title())
        elif isinstance(one, QLineEdit):
            texts.append(one.placeholderText())
        elif isinstance(one, QComboBox):
            texts += [one.itemText(at) for at in range(one.count())]
        elif isinstance(one, QTableView):
            model = one.model()
            texts += [str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in range(model.columnCount())]
        yield from ((kind, text) for text in texts if text)
    for action in window.findChildren(QAction):
        yield from (("QAction", text) for text in (action.text(), action.toolTip()) if text)


def untranslated(window: QWidget, data: Iterable[str]) -> list[str]:
    """Return what is said in another language than the made-up one.

    Args:
        window: The window.
        data: The shop's own texts.
    """
    locale = QLocale()
    months = [name(at, kind) for at in range(1, 13) for name in (locale.monthName, locale.standaloneMonthName)
              for kind in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)]  # fmt: skip
    # Qt's own names of currencies; ours are translated.
    money = [name for name in currency_names().values() if not _TRANSLATED.search(name)]
    known = [*_NAMES, *codes(), *money, *months, *map(own_name, languages()), *data]
    known = tuple(sorted({one.replace("&", "") for one in known if _WORD.search(one)}, key=len, reverse=True))
    found = {}
    for kind, text in said(window):
        rest = _without_translated(_TAG.sub("", text).replace("&", ""))
        if _WORD.search(rest):
            rest = _KEYS.sub("", _PATH.sub("", _without(rest, known)))
        if _WORD.search(rest):
            found[f"{kind} “{text}”"] = None
    return list(found)


def _without_translated(text: str) -> str:
    before = ""
    while before != text:
        before, text = text, _TRANSLATED.sub("", text)
    return text


@cache  # most texts are found again on every sight of a window
def _without(text: str, known: tuple[str, ...]) -> str:
    for one in known:
        text = text.replace(one, "")
    return text
