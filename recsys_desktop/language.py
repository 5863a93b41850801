"""Sentences for people, in their language: what every room writes through :func:`translate`.

The sources are English. Whoever shows them (the window, the command line) says once which :class:`Speaker` turns them
into another language; until then English is spoken, without Qt. Qt Linguist's tools read the literals out of the calls
(CONTRIBUTING.md, "Add a language"), so a sentence is one literal, whose ``{places}`` are filled afterwards::

    translate("Sales", "{file} holds no orders.").format(file=name)
    translate("Sales", "%Ln lines were left out.", "", count)

What programs compare (codes, keys of JSON, names of columns) is never translated.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Protocol

from recsys_desktop.resources import resource

ENGLISH = "en"
VARIABLE = "RECSYS_DESKTOP_LANGUAGE"
"""Names the language (``de``, ``zh_CN``, ``en_GB``) before the settings and the system are asked."""

FOLDER, STEM = "translations", "recsys_desktop_"
_WITHIN_AMOUNT = re.compile(r"(?<=\d) (?=[^\W\d]{1,3}\b|×)|(?<=×) (?=\d)")
_ISOLATES = re.compile("[\u2066-\u2069]")
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters that are written from the right, and signs that say in which direction to write."""

_ENVIRONMENT = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


class Speaker(Protocol):
    """One language.

    Attributes:
        code: Such as ``de`` or ``zh_CN``.
    """

    @property
    def code(self) -> str:
        """The language's code."""

    def translate(self, context: str, text: str, note: str, number: int) -> str:
        """Return a text in this language; ``number`` chooses the plural form and takes the place of ``%Ln``."""

    def decimal(self, value: float, digits: int) -> str:
        """Return a number with its groups and so many digits after the decimal sign."""

    def moment(self, when: datetime) -> str:
        """Return a date with the time of the day."""


class English:
    """The sources themselves; only their plural forms stand in a file."""

    code = ENGLISH

    def translate(self, context: str, text: str, note: str, number: int) -> str:
        """Return the text, in its singular or plural form where a number is given."""
        if number < 0:
            return text
        one, many = _english_plurals().get((context, text, note), (text, text))
        chosen = one if number == 1 else many
        return chosen.replace("%Ln", f"{number:,}").replace("%n", str(number))

    def decimal(self, value: float, digits: int) -> str:
        """Return a number: ``12,410.5``."""
        return f"{value:,.{digits}f}"

    def moment(self, when: datetime) -> str:
        """Return a date that is read alike everywhere: ``2011-11-04 14:30``."""
        return f"{when:%Y-%m-%d %H:%M}"


Handed = tuple[Callable[[str], None] | None, str]
"""What a child process needs to speak as its parent does."""

_speaker: Speaker = English()
_learner: Callable[[str], None] | None = None


def speak(speaker: Speaker, learner: Callable[[str], None] | None = None) -> None:
    """Let everything in this process be told in a language.

    Args:
        speaker: Turns sources into the language; asked from any thread.
        learner: A module's function that makes another process speak a language, by its code.
    """
    global _speaker, _learner
    _speaker, _learner = speaker, learner


def spoken() -> str:
    """Return the code of the language that is spoken."""
    return _speaker.code


def handed_on() -> Handed:
    """Return what a child process needs to speak as this one does, for :func:`take_up`."""
    # A function is handed on by its module, which would bring Qt into a process that needs none for English.
    return None if _speaker.code == ENGLISH else _learner, _speaker.code


def take_up(handed: Handed) -> None:
    """Speak as the process that started this one."""
    learner, code = handed
    if learner is not None and code != ENGLISH:
        learner(code)


def translate(context: str, text: str, note: str = "", number: int = -1) -> str:
    """Return a sentence in the language that is spoken.

    Args:
        context: The room, as translators see it.
        text: The English sentence, a literal.
        note: Tells equal sources apart, and tells translators what is meant; a literal.
        number: Chooses the plural form and takes the place of ``%Ln`` (``%n``: without groups); -1 for none.
    """
    return _speaker.translate(context, text, note, number)


def mark(context: str, text: str) -> str:
    """Return the text as it is; Qt Linguist's tools find it, and :func:`translate` is called where it is shown."""
    del context
    return text


def grouped(number: float) -> str:
    """Return a whole number with its groups."""
    return _speaker.decimal(number, 0)


def decimal(value: float, digits: int) -> str:
    """Return a number with so many digits after the decimal sign."""
    return _speaker.decimal(value, digits)


def quoted(texts: Iterable[str]) -> str:
    """Return texts of others, each in the language's quotation marks, after one another."""
    marks = translate("Quote", "“{text}”")
    return listed(marks.format(text=isolated(text)) for text in texts)


def listed(texts: Iterable[str]) -> str:
    """Return texts after one another, with what the language puts between them."""
    return translate("List", ", ").join(texts)


def unbroken(text: str) -> str:
    """Return a text in which no line ends within an amount: ``250 g``, ``24 × 20 g``."""
    return _WITHIN_AMOUNT.sub("\u00a0", text)


def isolated(text: str) -> str:
    """Return a text of others as it may stand in a sentence: written from the right, it turns nothing around it.

    Only what could do so gets the marks (Unicode Standard Annex 9, "Explicit Directional Isolates").
    """
    if not _TURNING.search(text):
        return text
    if not _is_closed(text):
        text = _ISOLATES.sub("", text)
    return f"\u2068{text}\u2069"


def _is_closed(text: str) -> bool:
    """Return whether isolates that begin in a text end in it, and none ends that did not begin."""
    depth = 0
    for sign in _ISOLATES.findall(text):
        depth += -1 if sign == "\u2069" else 1
        if depth < 0:
            return False
    return depth == 0


def moment(when: datetime) -> str:
    """Return a date with the time of the day."""
    return _speaker.moment(when)


def languages() -> tuple[str, ...]:
    """Return the codes of all languages that have a file, sorted."""
    files = resource(FOLDER).glob(f"{STEM}*.qm")
    return tuple(sorted(file.stem.removeprefix(STEM) for file in files))


def best(wanted: list[str]) -> str:
    """Return the first of the wanted languages that there is, else English.

    Args:
        wanted: Codes as systems write them (``de-AT``, ``zh_CN.UTF-8``), best first. Of Chinese, which is written in
            two ways, only what is written in the simple way finds ``zh_CN``.
    """
    known = languages()
    for code in wanted:
        plain = code.split(".")[0].split("@")[0].replace("-", "_")
        language = plain.split("_")[0]
        if plain in known:
            return plain
        if language in known:
            return language
        if language == "zh" and not {"Hant", "TW", "HK", "MO"} & set(plain.split("_")):
            return "zh_CN"
        if language in ("C", "POSIX"):
            break
    return ENGLISH


def of_terminal(remembered: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of a command: by our variable, the program's settings, or the terminal's own variables.

    Args:
        remembered: What the settings say; "" for nothing.
        environment: Variables by their names.
    """
    for code in (environment.get(VARIABLE), remembered):
        if code:
            return best([code])
    said = next((environment[name] for name in _ENVIRONMENT[1:] if environment.get(name)), "")
    if said.split(".")[0] in ("", "C", "POSIX"):
        return ENGLISH if said else best(_of_windows())
    return best([*environment.get(_ENVIRONMENT[0], "").split(":"), said])


def _of_windows() -> list[str]:
    """Return the language in which Windows speaks; nowhere else is there such a function."""
    import ctypes
    import locale

    kernel = getattr(getattr(ctypes, "windll", None), "kernel32", None)
    return [] if kernel is None else [locale.windows_locale.get(kernel.GetUserDefaultUILanguage(), "")]


@cache
def _english_plurals() -> dict[tuple[str, str, str], tuple[str, str]]:
    """Return the two forms of every English text with a number, by context, source and note."""
    from xml.etree import ElementTree as ET

    found = {}
    # Our own file, as trusted as the program itself.
    for context in ET.parse(resource(FOLDER, f"{STEM}{ENGLISH}.ts")).iter("context"):  # noqa: S314
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            if len(forms) == 2 and all(forms):
                key = context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
                found[key] = (forms[0], forms[1])
    return found
