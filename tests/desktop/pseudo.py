"""A made-up language: every text with accents and two fifths longer, so that what is not translated can be told."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("AEIOUaeiouyncsNC", "ÀÉÎÕÜàéîõüýñçšÑÇ")
# What is filled in later, accelerators, and markup.
_KEPT = re.compile(r"\{[^}]*\}|%L?n|%\d|<[^>]*>|\*\.\w+")
_BEGIN, _END = "⟦", "⟧"
_LONGER = 0.4


class Pseudo(QTranslator):
    """Translates everything; takes the place of Qt's own translator."""

    def load(self, *_: object) -> bool:
        """Need no file."""
        return True

    def isEmpty(self) -> bool:  # noqa: N802
        """Tell Qt that there is something to ask for."""
        return False

    def translate(self, context: str, text: str, note: str | None = None, number: int = -1) -> str:
        """Return the text with accents, longer, and between brackets."""
        del context, note, number
        return self.of(text)

    @staticmethod
    def of(text: str) -> str:
        """Return a text in the made-up language."""
        if not text.strip():
            return text
        parts, at = [], 0
        for kept in _KEPT.finditer(text):
            parts += [text[at : kept.start()].translate(_ACCENTS), kept[0]]
            at = kept.end()
        parts.append(text[at:].translate(_ACCENTS))
        more = " ~~~~" * round(len(text) * _LONGER / 5) or "~"
        return f"{_BEGIN}{''.join(parts)}{more}{_END}"

    @staticmethod
    def made(text: str) -> bool:
        """Whether a text, or a part of it, was translated."""
        return _BEGIN in text
