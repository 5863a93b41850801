"""The built-in guide: the same in every language, opened at the page that is seen, searched, and read by links."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.guide.chapters import chapters, guide_languages, picture
from recsys_desktop.desktop.guide.reader import Guide
from recsys_desktop.language import ENGLISH
from recsys_desktop.resources import resource
from tests.desktop.conftest import Start

LINK, PICTURE = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)"), re.compile(r"!\[[^\]]+\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
MOST_BYTES = 1_050_000


def shape(text: str) -> dict[str, object]:
    """What a translation has in common with its source."""
    lines = text.splitlines()
    return {
        "headings": [line.split(" ")[0] for line in lines if line.startswith("#")],
        "points": [line[:2] for line in lines if re.match(r"(- |\d\.)", line)],
        "links": LINK.findall(text),
        "pictures": PICTURE.findall(text),
        "names": len(BOLD.findall(text)),
        "code": re.findall(r"`[^`]+`", text),
    }


@pytest.mark.parametrize("language", guide_languages())
def test_every_language_has_the_same_chapters_and_pictures(language: str) -> None:
    english, told = chapters(ENGLISH), chapters(language)
    keys = [chapter.key for chapter in english]
    assert [chapter.key for chapter in told] == keys
    for source, translated in zip(english, told, strict=True):
        assert shape(translated.text) == shape(source.text), translated.key
        assert {name.removesuffix(".md") for name in LINK.findall(source.text)} <= set(keys)
        assert {picture(language, name).parent.name for name in PICTURE.findall(source.text)} <= {language}
        shown = QTextDocument()
        shown.setMarkdown(translated.text)
        assert not re.findall(r"[*`\]]", shown.toPlainText()), translated.key
    assert language == ENGLISH or not {chapter.title for chapter in told} & {chapter.title for chapter in english}


@pytest.mark.parametrize("language", guide_languages())
def test_what_is_named_in_the_guide_is_called_so_in_the_window(language: str) -> None:
    names = ET.parse(resource("translations", f"recsys_desktop_{language}.ts"))
    said: dict[str, set[str]] = {}
    for message in names.iter("message"):
        told = message.findtext("translation")
        if told:
            said.setdefault(message.findtext("source", ""), set()).add(plain(told))
    wrong = {}
    for source, translated in zip(chapters(ENGLISH), chapters(language), strict=True):
        pairs = zip(BOLD.findall(source.text), BOLD.findall(translated.text), strict=True)
        for name, told in ((plain(name), plain(told)) for name, told in pairs):
            if name in said and told not in said[name]:
                wrong[name, told] = said[name]
    assert wrong == {}


def plain(text: str) -> str:
    return " ".join(text.split())


def test_no_blank_stands_between_chinese_sentences() -> None:
    # A paragraph in two lines of the file is shown with a blank where the first one ends.
    for chapter in chapters("zh_CN"):
        assert not re.search(r"[，。：；][ \n](?=[\u4e00-\u9fff“])", chapter.text), chapter.key


def test_the_pictures_are_small_and_all_of_them_are_shown() -> None:
    shown = {name for chapter in chapters(ENGLISH) for name in PICTURE.findall(chapter.text)}
    folders = list(resource("guide", "pictures").iterdir())
    assert {folder.name for folder in folders} <= set(guide_languages())
    for folder in folders:
        assert {file.name for file in folder.iterdir()} == shown
    assert sum(file.stat().st_size for folder in folders for file in folder.iterdir()) < MOST_BYTES


def guide_of(program: Program) -> Guide:
    return next(one for one in program.window.findChildren(Guide) if one.isVisible())


def picture_width(guide: Guide, name: str) -> int:
    """How wide a picture of the shown chapter is."""
    found = guide.view.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
    return int(found.width())


def test_the_guide_opens_at_the_page_that_is_seen(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    for number, page in enumerate(program.window.pages):
        program.window.open_page(number)
        qtbot.keyClick(program.window, Qt.Key.Key_F1)
        guide = guide_of(program)
        assert guide.contents.currentItem().text() == guide.view.toPlainText().splitlines()[0]
        chapter = next(one for one in chapters(ENGLISH) if one.key == page.name)
        assert guide.contents.currentItem().text() == chapter.title
    assert len(program.window.findChildren(Guide)) == 1

    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_guide_is_searched_and_its_links_are_followed(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    line = next(one for one in program.window.page.findChildren(QLabel) if program.window.page.help in one.text())
    line.linkActivated.emit("guide")
    guide = guide_of(program)

    qtbot.keyClicks(guide.search, "backup STICK")
    listed = [row for row in range(guide.contents.count()) if not guide.contents.item(row).isHidden()]
    assert [chapters(ENGLISH)[row].key for row in listed] == ["settings"]
    assert guide.contents.currentRow() == listed[0]
    assert {mark.cursor.selectedText().lower() for mark in guide.view.extraSelections()} == {"backup", "stick"}
    qtbot.keyClicks(guide.search, " xylophone")
    assert all(guide.contents.item(row).isHidden() for row in range(guide.contents.count()))

    guide.view.anchorClicked.emit(QUrl("export.md"))
    assert guide.search.text() == ""
    assert chapters(ENGLISH)[guide.contents.currentRow()].key == "export"


def test_a_place_is_shown_in_the_middle_and_keys_go_on_to_the_next_chapter(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    program.window.show_guide()
    guide = guide_of(program)
    qtbot.keyClicks(guide.search, "customers")
    listed = [row for row in range(guide.contents.count()) if not guide.contents.item(row).isHidden()]
    assert len(listed) > 2
    seen = [guide.contents.currentRow()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Up):
        qtbot.keyClick(guide.search, key)
        seen.append(guide.contents.currentRow())
    begin = listed.index(seen[0])
    assert seen == [listed[(begin + step) % len(listed)] for step in (0, 1, 2, 1)]
    guide.contents.setCurrentRow(listed[-1])
    qtbot.keyClick(guide.search, Qt.Key.Key_Down)
    assert guide.contents.currentRow() == listed[0]

    guide.resize(900, 400)
    for row in listed:
        guide.contents.setCurrentRow(row)
        bar, place = guide.view.verticalScrollBar(), guide.view.cursorRect().center().y()
        middle = guide.view.viewport().height() // 2
        # Only where the chapter begins or ends there is nothing to scroll to.
        assert abs(place - middle) <= 1 or bar.value() in (bar.minimum(), bar.maximum())


def test_pictures_fit_into_the_guide(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    program.window.open_named("customers")
    program.window.show_guide()
    guide = guide_of(program)
    for width in (1400, 700):
        guide.resize(width, 600)
        qtbot.waitUntil(lambda: guide.view.horizontalScrollBar().maximum() == 0)
        assert 0 < picture_width(guide, "customers.png") <= guide.view.viewport().width()
