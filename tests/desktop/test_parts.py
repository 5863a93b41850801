"""Small parts of pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.parts import ElidedLabel, label
from recsys_desktop.desktop.theme import Theme

SENTENCE = (
    "Of 100 customers who came back, <b>35</b> bought something new from their list of 10. "
    "A bestseller list would have caught 28."
)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_figure_of_a_headline_stands_alone_on_the_last_line(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    place.setLayoutDirection(direction)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    place.setStyleSheet(Theme(app).sheet)
    headline, plain = label("", "large", wraps=True), label("", "soft", wraps=True)
    box = QVBoxLayout(place)
    for one in (headline, plain):
        one.setTextFormat(Qt.TextFormat.RichText)
        one.setText(SENTENCE)
        box.addWidget(one)
    place.show()
    for width in (500, 800, 1300, 900, 4_000):
        place.resize(width, 400)
        QApplication.processEvents()
        margins, needed = headline.contentsMargins(), headline.heightForWidth(headline.width())
        free = margins.left() + margins.right()
        assert headline.height() >= needed
        assert (margins.left() > 0) == (free > 0 and direction == Qt.LayoutDirection.RightToLeft)
        # One pixel less would take one line more; a single line takes all of the width.
        assert (headline.heightForWidth(headline.width() - free - 1) > needed) == (width < 4_000)
    assert free == 0
    headline.setText("Ready")
    assert headline.contentsMargins().right() == headline.contentsMargins().left() == 0


@pytest.mark.parametrize("role", ["warning", "hint", "soft"])
def test_a_sentence_asks_for_the_lines_that_it_takes(role: str, qapp: QApplication, qtbot: QtBot) -> None:
    made = label("In dates such as 03/04/2026, which comes first, the day or the month?", role, wraps=True)
    qtbot.addWidget(made)
    made.setStyleSheet(Theme(qapp, "light").sheet)
    made.ensurePolished()
    around = 0 if role == "soft" else 2 * 8
    for width in range(150, 400, 3):
        room = QRect(0, 0, width - around, 1_000)
        lines = made.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, made.text())
        assert made.heightForWidth(width) == lines.height() + around


def test_a_chinese_headline_is_broken_after_a_clause(qtbot: QtBot) -> None:
    first, second = (
        "每 100 位回头客中，有 39 位首次购买了清单推荐的商品（每份十件）；",
        "换成畅销商品清单，会命中 28 位。",
    )
    headline = label("", "large", wraps=True)
    qtbot.addWidget(headline)
    headline.setTextFormat(Qt.TextFormat.RichText)
    headline.setText((first + second).replace("39", "<b>39</b>"))
    headline.show()
    wide = headline.fontMetrics().horizontalAdvance(first)
    for width in (wide + 20, wide + 60, wide + 120):
        headline.resize(width, 200)
        shown = width - headline.contentsMargins().right()
        assert wide <= shown < wide + 20
    headline.resize(2 * wide, 200)
    assert headline.contentsMargins().right() == 0


@pytest.mark.parametrize("wraps", [False, True])
def test_a_name_that_is_written_from_the_right_begins_where_the_others_do(*, wraps: bool, qtbot: QtBot) -> None:
    shown = label("משה כהן", "heading", wraps=wraps)
    elided = ElidedLabel("heading")
    elided.say("משה כהן")
    for one in (shown, elided):
        qtbot.addWidget(one)
        one.resize(400, 24)
        picture = one.grab().toImage()
        ground = picture.pixel(399, 12)
        inked = [x for x in range(400) for y in range(24) if picture.pixel(x, y) != ground]
        assert inked
        assert max(inked) < 200
