"""Colours: enough contrast, one place, both looks; words: numbers, dates, percents that add up."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from datetime import date

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop import icons, words
from recsys_desktop.desktop.marks import Marks
from recsys_desktop.desktop.parts import button
from recsys_desktop.desktop.shell.dressing import pieces
from recsys_desktop.desktop.theme import DARK, LIGHT, Theme, Tokens, style_sheet, system_font
from recsys_desktop.resources import resource
from tests.desktop.conftest import Start


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [channel / 255 for channel in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(text: str, ground: str) -> float:
    light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read(tokens: Tokens) -> None:
    pairs = [
        (text, ground)
        for text in (tokens.ink, tokens.soft)
        for ground in (tokens.panel, tokens.ground, tokens.rail, tokens.accent_tint)
    ]
    pairs += [
        (tokens.accent, tokens.panel),
        (tokens.accent, tokens.accent_tint),
        (tokens.on_accent, tokens.accent),
        (tokens.warning, tokens.warning_tint),
        (tokens.bad, tokens.bad_tint),
        (tokens.bad, tokens.panel),
        (tokens.good, tokens.panel),
    ]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_rule_of_the_style_sheet_can_be_read(tokens: Tokens, qapp: QApplication) -> None:
    """Texts that cannot be used now are left out, as WCAG does."""
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", style_sheet(tokens, Marks()))
    wrong = {}
    for selector, body in rules:
        said = dict(re.findall(r"(?:^|[;\s])(color|background):\s*(#\w+)", body))
        if "color" in said and ":disabled" not in selector:
            grounds = [said["background"]] if "background" in said else [tokens.panel, tokens.ground]
            least = min(contrast(said["color"], ground) for ground in grounds)
            if least < 4.5:
                wrong[selector.strip()] = round(least, 2)
    assert len(rules) > 50
    assert wrong == {}


@pytest.mark.parametrize("text", ["New for you", "Licences"])
def test_a_chosen_tab_has_room_for_its_stronger_letters(text: str, qapp: QApplication, qtbot: QtBot) -> None:
    tab = button(text, "tab")
    qtbot.addWidget(tab)
    tab.setStyleSheet(style_sheet(LIGHT, Marks()))
    tab.setCheckable(True)
    tab.setChecked(True)
    tab.resize(tab.sizeHint())
    option = QStyleOptionButton()
    tab.initStyleOption(option)
    room = tab.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, tab).width()
    strong = tab.font()
    strong.setWeight(QFont.Weight.DemiBold)
    assert room >= QFontMetrics(strong).horizontalAdvance(text)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.use("light")
    made.deleteLater()


def test_the_look_changes_as_a_whole(theme: Theme, qapp: QApplication) -> None:
    heard: list[int] = []
    theme.changed.connect(lambda: heard.append(1))
    theme.use("dark")
    assert heard == [1]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.ground)
    assert DARK.hairline in theme.sheet
    assert LIGHT.hairline not in theme.sheet


def test_an_unknown_look_follows_the_system(theme: Theme) -> None:
    theme.use("mauve")
    assert theme.mode == "system"


def test_a_page_that_is_opened_right_after_a_change_of_the_look_wears_it(start: Start, qtbot: QtBot) -> None:
    program = start(None)
    window, theme = program.window, program.desk.theme
    theme.use("dark")
    page = next(one for one in window.pages if one.name == "model")
    assert all(piece.styleSheet() != theme.sheet for piece in pieces(page))
    window.open_named("model")
    assert all(piece.styleSheet() == theme.sheet for piece in pieces(page))
    qtbot.waitUntil(window.updatesEnabled)
    qtbot.waitUntil(lambda: all(p.styleSheet() == theme.sheet for one in window.pages for p in pieces(one)))


def test_every_icon_is_drawn_in_the_wanted_colour(qapp: QApplication) -> None:
    names = sorted(file.stem for file in resource("icons").glob("*.svg"))
    assert {"overview", "customers", "import", "model", "products", "report", "export", "settings"} <= set(names)
    for name in names:
        image = icons.pixmap(name, LIGHT.accent, scale=3).toImage()
        painted = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        assert any(colour.alpha() == 255 and colour.name().upper() == LIGHT.accent for colour in painted), name


@pytest.mark.parametrize(
    ("language", "written"),
    [("en_GB", "21 Nov 2026"), ("en_US", "Nov 21, 2026"), ("de_DE", "21.11.2026"), ("sv_SE", "2026-11-21")],
)
def test_dates_are_written_as_people_there_do(language: str, written: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert words.day(np.datetime64("2026-11-21T10:00:00")) == written
        assert words.day(date(2026, 11, 21)) == written
        assert words.day(np.datetime64("NaT")) == words.day(None) == ""
    finally:
        QLocale.setDefault(before)


def test_numbers_have_groups_and_unknown_ones_are_empty() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert (words.whole(12_410), words.decimal(1284.1), words.decimal(math.nan)) == ("12.410", "1.284,10", "")
    finally:
        QLocale.setDefault(before)


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=12))
@settings(deadline=None)
def test_percents_add_up_to_a_hundred(parts: list[float]) -> None:
    total = sum(parts)
    assume(abs(total) > 0.5)
    shares = words.percents(parts, total)
    assert sum(shares) == 100
    assert all(abs(share - 100 * part / total) < 1.0001 for share, part in zip(shares, parts, strict=True))


@pytest.mark.parametrize(
    ("family", "installed", "stretch"),
    [("DejaVu Sans", ["DejaVu Sans"], 90), ("DejaVu Sans", ["Noto Sans"], 0), ("Cantarell", ["Cantarell"], 0)],
)
def test_a_wide_face_is_made_as_narrow_as_those_for_which_the_window_is_laid_out(
    family: str, installed: list[str], stretch: int, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Info:
        def __init__(self, font: QFont) -> None:
            del font

        def family(self) -> str:
            return family

    module = "recsys_desktop.desktop.theme"
    monkeypatch.setattr(f"{module}.sys.platform", "linux")
    monkeypatch.setattr(f"{module}.QFontDatabase.families", lambda: installed)
    monkeypatch.setattr(f"{module}.QFontInfo", Info)
    assert system_font().stretch() == stretch
