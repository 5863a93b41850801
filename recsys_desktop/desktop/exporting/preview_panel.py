"""The beginning of the file, and what was written."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextBrowser, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.freshness import tell_age
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.painting import PADDING
from recsys_desktop.desktop.tables.view import TableView, fair_width
from recsys_desktop.desktop.theme import SHEET_STYLE, TEXT, UNIT, Theme

if TYPE_CHECKING:
    from recsys_desktop.jobs.campaigns import Preview

_MEASURED = 3
_NARROWEST = 204
_EMAIL = "email"
_NUMBERS = ("rank", "score", "price")


class PreviewPanel(Panel):
    """Shows the first rows exactly as the file will have them, below the choice of its columns.

    Args:
        theme: Where the colours come from.
        columns: The choice; there while the file is a table.
        parent: The widget it belongs to.

    Signals:
        help_wanted: The merchant pressed the button that leads on.
        folder_wanted(Path): Where the file was written, which is to be shown.
    """

    help_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, theme: Theme, columns: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Preview"))
        self._choice = label(self.tr("Columns"), "heading"), columns
        self._folder: Path | None = None
        self.title = label(self.tr("The file’s first rows"), "heading")
        self.caution = label("", "hint", wraps=True)
        self.age = label("", "small", wraps=True)
        self.empty = label("", "soft", wraps=True)
        self.help_button = button("", "primary")
        self.help_button.clicked.connect(self.help_wanted)
        self.view = TableView(theme, self.tr("The file’s first rows"), self, sorts=False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("The file’s first lines"))
        self.text.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(TEXT)
        self.text.setFont(font)
        self.page = QTextBrowser()
        self.page.setProperty("role", "paper")
        self.page.setAccessibleName(self.tr("The file’s beginning"))
        self.page.setTabChangesFocus(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.document().setDefaultStyleSheet(SHEET_STYLE)
        self.count = label("", "count", wraps=True)
        self.done = QFrame()
        self.done.setProperty("role", "note")
        self.done_sentence = label("", wraps=True)
        self.show_button = button(self.tr("Show in folder"))
        self.show_button.clicked.connect(self._show_in_folder)
        self._lay_out()
        self.say("")

    def _lay_out(self) -> None:
        done = row(self.done_sentence, self.show_button)
        done.setContentsMargins(3 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        done.setStretch(0, 1)
        self.done.setLayout(done)
        self.done.hide()
        self.box.addWidget(self.done)
        for widget in self._choice:
            self.box.addWidget(widget)
        self.box.addSpacing(UNIT)
        for widget in (self.title, self.caution, self.age, self.empty):
            self.box.addWidget(widget)
        self.box.addLayout(row(self.help_button, None))
        self.box.addWidget(self.view, 1)
        self.box.addWidget(self.text, 1)
        self.box.addWidget(self.page, 1)
        self.box.addWidget(self.count)
        self._stretch = self.box.count()
        self.box.addStretch(0)

    def say(self, sentence: str, help_text: str = "") -> None:
        """Show a sentence in place of the preview.

        Args:
            sentence: What to say.
            help_text: What the button says that leads on; "" for none.
        """
        for widget in (self.view, self.text, self.page, self.count, self.caution, self.age, *self._choice):
            widget.hide()
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        self.help_button.setText(help_text)
        self.help_button.setAccessibleName(help_text)
        self.help_button.setVisible(bool(help_text))
        self.box.setStretch(self._stretch, 1)

    def show_preview(
        self, preview: Preview, old_last_sale: date | None, *, letters: bool, pseudonyms: bool, left_out: str
    ) -> None:
        """Show the beginning of the file.

        Args:
            preview: The beginning.
            old_last_sale: The day of the last sale where it is long ago.
            letters: Whether the file is for e-mails and letters.
            pseudonyms: Whether codes stand in place of customers.
            left_out: How many are left out for what they say to mail, or "".
        """
        self.empty.hide()
        self.help_button.hide()
        self.box.setStretch(self._stretch, 0)
        self.caution.setText(preview.caution)
        self.caution.setVisible(bool(preview.caution))
        tell_age(self.age, old_last_sale)
        header, rows = preview.rows.header, preview.rows.rows
        self.text.setVisible(bool(preview.text))
        self.page.setVisible(bool(preview.page))
        for widget in (self.view, *self._choice):
            widget.setVisible(bool(header))
        self.text.setPlainText(preview.text)
        self.page.setHtml(preview.page)
        titles = {bool(header): self.tr("The file’s first rows"), bool(preview.page): self.tr("The file’s beginning")}
        self.title.setText(titles.get(True, self.tr("The file’s first lines")))
        cells = np.array(rows, object).reshape(len(rows), len(header))
        self.view.table.replace(
            [Column(name, cells[:, at], numeric=name.endswith(_NUMBERS)) for at, name in enumerate(header)]
        )
        self._fit_columns()
        customers = preview.customers
        told = [self.tr("For %Ln customers.", "", customers)] + [left_out] * bool(left_out)
        if pseudonyms:
            told.append(self.tr("The codes in place of customers are drawn anew for the file."))
        elif letters and _EMAIL not in header:
            told.append(self.tr("Your sales name no e-mail addresses: the customer’s number stands in their place."))
        self.count.setText(words.sentences(*told))
        self.count.show()

    def _fit_columns(self) -> None:
        """Give each column the room of its longest texts, and less where not all would be seen.

        A wide file has a hundred texts in a row, so only the longest ones are measured.
        """
        header, body = self.view.horizontalHeader(), self.view.fontMetrics()
        head = QFontMetrics(header.font())
        needed = []
        for column in self.view.table.columns:
            longest = sorted(column.values.tolist(), key=len)[-_MEASURED:]
            widest = max((body.horizontalAdvance(text) for text in longest), default=0)
            needed.append(max(widest, head.horizontalAdvance(column.title) + PADDING) + 2 * PADDING + 2)
        most = max(fair_width(needed, self.view.viewport().width()), _NARROWEST)
        for at, (column, width) in enumerate(zip(self.view.table.columns, needed, strict=True)):
            least = head.horizontalAdvance(column.title) + 3 * PADDING + 2
            header.resizeSection(at, max(least, min(width, most)))

    def show_done(self, sentence: str, file: Path) -> None:
        """Say what was written, and offer to show it."""
        self._folder = file.parent
        self.done_sentence.setText(sentence)
        self.done.show()

    def forget_done(self) -> None:
        """Say no more what was written."""
        self.done.hide()

    @Slot()
    def _show_in_folder(self) -> None:
        if self._folder is not None:
            self.folder_wanted.emit(self._folder)

    # Qt's names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the columns the room that there is."""
        super().resizeEvent(event)
        self._fit_columns()
