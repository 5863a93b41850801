"""The guide's chapters: one Markdown file each in resources/guide, in a folder for each language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recsys_desktop.jobs.ordering import fold
from recsys_desktop.language import ENGLISH
from recsys_desktop.resources import resource

_PICTURES = "pictures"


@dataclass(frozen=True)
class Chapter:
    """One chapter.

    Attributes:
        key: The same in every language; of a chapter about a page, that page's name.
        title: Its heading.
        text: All of it, in Markdown; pictures and other chapters ("export.md") are named without a folder.
    """

    key: str
    title: str
    text: str

    def holds(self, sought: str) -> bool:
        """Whether every word that is sought is in it, without regard to case and accents."""
        text = fold(self.text)
        return all(word in text for word in fold(sought).split())


def chapters(language: str) -> tuple[Chapter, ...]:
    """Return the chapters in their order, in English where there is no guide in this language.

    The files are called ``NN-key.md``; their first line is ``# title``.
    """
    folder = resource("guide", ENGLISH)
    if language in guide_languages():
        folder = folder.with_name(language)
    return tuple(_chapter(file) for file in sorted(folder.glob("*.md")))


def guide_languages() -> tuple[str, ...]:
    """Return the codes of the languages in which there is a guide, sorted."""
    folders = (one.name for one in resource("guide").iterdir() if one.is_dir())
    return tuple(sorted(name for name in folders if name != _PICTURES))


def picture(language: str, name: str) -> Path:
    """Return a picture's file: of the window in this language, or in English where there is none."""
    pictures = resource("guide", _PICTURES)
    there = pictures / language / name
    return there if there.exists() else pictures / ENGLISH / name


def _chapter(file: Path) -> Chapter:
    text = file.read_text(encoding="utf-8")
    return Chapter(file.stem.split("-", 1)[1], text.partition("\n")[0].removeprefix("# ").strip(), text)
