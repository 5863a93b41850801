"""The guide in a window of its own beside the program's: chapters at the left, the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.fields import ClearableField
from recsys_desktop.desktop.guide.chapters import Chapter, chapters, picture
from recsys_desktop.desktop.parts import label
from recsys_desktop.desktop.theme import RAIL_ROW, UNIT
from recsys_desktop.language import spoken

_WIDTH, _HEIGHT, _LIST_WIDTH = 1100, 720, 280
_LINE_PERCENT, _MARGIN = 140, 4 * UNIT
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Up: -1}
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class ChapterView(QTextBrowser):
    """Shows one chapter, with its pictures no wider than itself.

    Args:
        language: Of the pictures.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._chapter: Chapter | None = None
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Text"))
        self.document().setDocumentMargin(_MARGIN)
        # Its coming and going would change the width that pictures are fitted into.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        self._chapter = chapter
        # Pictures that were loaded for another width are forgotten.
        self.document().clear()
        self.setMarkdown(chapter.text)
        block = self.document().begin()
        while block.isValid():
            # A picture is a line of its own.
            spacing = QTextBlockFormat()
            percent = 100 if _PICTURE in block.text() else _LINE_PERCENT
            spacing.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            spacing.setBottomMargin(UNIT if block.textList() else 2 * UNIT)
            if block.blockFormat().headingLevel() > 1:
                spacing.setTopMargin(3 * UNIT)
            QTextCursor(block).mergeBlockFormat(spacing)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, sought: str) -> None:
        """Mark every place where one of these words stands, and go to the first."""
        places = [place for word in sought.split() for place in self._places(word)]
        marks = []
        for place in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            mark.format.setBackground(self.palette().highlight())
            mark.format.setForeground(self.palette().highlightedText())
            marks.append(mark)
        self.setExtraSelections(marks)
        if places:
            first = min(places, key=QTextCursor.position)
            first.setPosition(first.selectionStart())
            self.setTextCursor(first)
            # In the middle what stands before and after it is seen, too.
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().center().y() - self.viewport().height() // 2)

    def _places(self, word: str) -> list[QTextCursor]:
        places, place = [], self.document().find(word)
        while not place.isNull():
            places.append(place)
            place = self.document().find(word, place)
        return places

    # Qt's names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the pictures into the new width."""
        super().resizeEvent(event)
        if self._chapter is not None and event.size().width() != event.oldSize().width():
            bar = self.verticalScrollBar()
            place = bar.value()
            self.show_chapter(self._chapter)
            bar.setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Return a picture as wide as there is room."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        whole = QImage(str(picture(self._language, QUrl(name).fileName())))
        room = self.viewport().width() - 2 * _MARGIN
        dots = min(round(self.devicePixelRatioF() * room), whole.width())
        shown = whole.scaledToWidth(dots, Qt.TransformationMode.SmoothTransformation)
        shown = shown.convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(shown)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(shown.rect().adjusted(0, 0, -1, -1))
        painter.end()
        shown.setDevicePixelRatio(max(1.0, dots / room))
        return shown


class SearchField(ClearableField):
    """Is written in while other chapters are chosen.

    Signals:
        stepped(int): The next chapter is wanted (1), or the one before (-1).
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Go on by Down and Enter, and back by Up."""
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class Guide(QDialog):
    """The guide's window; it does not hold up the program's.

    Args:
        window: The program's window, beside which it stands.
        desk: Whose look it follows.

    Attributes:
        search: What chapters must hold to be listed.
        contents: The chapters.
        view: The chosen chapter.
    """

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(_WIDTH, _HEIGHT)
        self.finished.connect(self.deleteLater)
        self._chapters = chapters(spoken())
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._narrow)
        self.search.stepped.connect(self._step)
        self.contents = QListWidget()
        self.contents.setProperty("role", "contents")
        self.contents.setAccessibleName(self.tr("Chapters"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        for chapter in self._chapters:
            item = QListWidgetItem(chapter.title, self.contents)
            item.setSizeHint(QSize(0, RAIL_ROW))
        self.contents.currentRowChanged.connect(self._show)
        self.view = ChapterView(spoken())
        self.view.anchorClicked.connect(self._follow)
        self._none = label(self.tr("No chapter holds these words."), "soft", wraps=True)
        self._none.hide()
        self._lay_out()
        desk.theme.changed.connect(self._show)
        # All of it is written in the old language.
        desk.languages.changed.connect(self.close)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(2 * UNIT)
        for one in (self.search, self._none, self.contents):
            one.setFixedWidth(_LIST_WIDTH)
            left.addWidget(one)
        left.setStretchFactor(self.contents, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(*(4 * UNIT,) * 4)
        box.setSpacing(4 * UNIT)
        box.addLayout(left)
        box.addWidget(self.view, 1)

    def open_at(self, key: str) -> None:
        """Show the chapter of a page, or the first one, and come to the front."""
        self.search.clear()
        keys = [chapter.key for chapter in self._chapters]
        self.contents.setCurrentRow(keys.index(key) if key in keys else 0)
        self.show()
        self.raise_()
        self.activateWindow()
        self.contents.setFocus()

    @Slot(str)
    def _narrow(self, sought: str) -> None:
        """List the chapters that hold what is sought, and stay with the shown one if it is among them."""
        for row, chapter in enumerate(self._chapters):
            self.contents.item(row).setHidden(not chapter.holds(sought))
        shown = self._listed()
        self._none.setVisible(not shown)
        if shown and self.contents.currentRow() not in shown:
            self.contents.setCurrentRow(shown[0])
        self.view.mark(sought)

    def _listed(self) -> list[int]:
        """Return the rows of the chapters that hold what is sought."""
        return [row for row in range(self.contents.count()) if not self.contents.item(row).isHidden()]

    @Slot(int)
    def _step(self, step: int) -> None:
        """Choose the next listed chapter, after the last one the first again; or the one before."""
        listed, row = self._listed(), self.contents.currentRow()
        if row in listed:
            self.contents.setCurrentRow(listed[(listed.index(row) + step) % len(listed)])

    @Slot()
    def _show(self) -> None:
        self.view.show_chapter(self._chapters[self.contents.currentRow()])
        self.view.mark(self.search.text())

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """Go to another chapter; the guide knows nothing outside itself."""
        self.open_at(link.fileName().removesuffix(".md"))
