"""What the window knows of a page."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recsys_desktop.desktop import contents
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import ScrollArea, label, row, scrolled
from recsys_desktop.desktop.theme import CONTROL_HEIGHT, PAGE_EDGE, UNIT


class Page(QWidget):
    """One page; pages do not know each other.

    Attributes:
        name: A stable name by which others ask for it ("customers"), one of `contents.NAMES`.
        desk: The window's shared objects.
        box: Where its parts go, from top to bottom.
        help_line: The help, with a link to the guide.

    Signals:
        page_wanted(str): The name of the page that the merchant should see now.
        guide_wanted: The merchant wants to read more about this page.
        grown(QWidget): A panel was put beside others, later than the page was made; it wears no style sheet yet.
    """

    name = ""
    page_wanted = Signal(str)
    guide_wanted = Signal()
    grown = Signal(QWidget)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(PAGE_EDGE, 4 * UNIT, PAGE_EDGE, 5 * UNIT)
        self.box.setSpacing(4 * UNIT)
        self._head = QVBoxLayout()
        self.help_line = label("", "small", wraps=True)
        desk.session.changed.connect(self.refresh)

    @property
    def title(self) -> str:
        """Its name for people."""
        return contents.title(self.name)

    @property
    def help(self) -> str:
        """What it is for and what to do first, in one sentence."""
        raise NotImplementedError

    def put_head(self, *beside: QWidget | None) -> None:
        """Begin with the title, what stands beside it (None is an elastic gap), and the help below."""
        line = self.help_line
        line.setTextFormat(Qt.TextFormat.RichText)
        self._write_help()
        # A link keeps the colour with which it was written.
        self.desk.theme.changed.connect(self._write_help)
        line.setToolTip(QKeySequence(QKeySequence.StandardKey.HelpContents).toString())
        line.linkActivated.connect(self.guide_wanted)
        title = label(self.title, "title")
        title.setMinimumHeight(CONTROL_HEIGHT)  # as high as on the pages with controls beside it
        self._head.setSpacing(UNIT // 2)
        self._head.addLayout(row(title, *beside))
        self._head.addWidget(line)
        self.box.addLayout(self._head)

    @Slot()
    def _write_help(self) -> None:
        more = self.tr("Read more")  # not within the text below, where the collector of texts does not look
        link = f'<a href="guide" style="color:{self.desk.theme.tokens.accent}">{escape(more)}</a>'
        self.help_line.setText(f"{escape(self.help)} {link}")

    def put_scrolled(self, content: QWidget, name: str = "") -> ScrollArea:
        """Let all below the head scroll, up to the window's edges.

        Args:
            content: What scrolls; it has a layout.
            name: Where the arrow keys may scroll it: its name for who cannot see it.
        """
        area = scrolled(content, name)
        self.box.setContentsMargins(PAGE_EDGE, 4 * UNIT, 0, 0)
        self._head.setContentsMargins(0, 0, PAGE_EDGE, 0)
        area.reach_edges(PAGE_EDGE, 5 * UNIT)
        self.box.addWidget(area, 1)
        return area

    def refresh(self, changes: frozenset[str]) -> None:
        """Show the shop as it is now.

        Args:
            changes: What is different ("shop", "sales", "model", "currency", "backups").
        """

    def hand_over(self) -> object:
        """Return what the merchant chose here, for the page that takes this one's place; it is gone afterwards."""
        return None

    def take_over(self, kept: object) -> None:
        """Go on where the page was whose place this one takes; ``refresh`` was called before.

        Args:
            kept: What that page handed over.
        """

    def settle(self) -> None:
        """Begin at once what waits for a pause in typing; the window is about to close."""

    def take_focus(self) -> None:
        """Let the keyboard begin at the page's main part."""
        self.setFocus()

    def resume_focus(self) -> None:
        """Let the keyboard go on where it was on the page whose place this one takes."""
        self.take_focus()

    @property
    def prints(self) -> bool:
        """Whether something that it shows can be printed now."""
        return False

    def print_out(self) -> None:
        """Ask for a printer (Ctrl+P), where the page prints."""

    @property
    def forgets(self) -> bool:
        """Whether a customer is chosen whom the merchant may forget."""
        return False

    def forget_chosen(self) -> None:
        """Ask whether the chosen customer shall be forgotten, where there is one."""

    def focus_search(self) -> None:
        """Let the merchant type what is sought (Ctrl+F)."""
