"""The main window: a head, a rail, one page at a time, and running work at the foot."""

from __future__ import annotations

from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QByteArray, QChildEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenuBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from recsys_desktop.desktop import contents, words
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.messages import MessagePanel
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.page_stack import PageStack
from recsys_desktop.desktop.question import Question
from recsys_desktop.desktop.rail import Rail
from recsys_desktop.desktop.running_bar import RunningBar
from recsys_desktop.desktop.session import EVERYTHING
from recsys_desktop.desktop.settings import Remembered, Settings
from recsys_desktop.desktop.shell.dressing import Dressing
from recsys_desktop.desktop.shell.file_dialogs import colour_signs, give_room
from recsys_desktop.desktop.shell.focus_keeper import FocusKeeper
from recsys_desktop.desktop.shell.menus import Menus
from recsys_desktop.desktop.shell.message_place import MessagePlace
from recsys_desktop.desktop.top_bar import TopBar
from recsys_desktop.language import isolated

LEAST_WIDTH, LEAST_HEIGHT = 960, 600
USUAL_WIDTH, USUAL_HEIGHT = 1440, 900
_FRAME_WIDTH, _FRAME_HEIGHT = 16, 48
"""What a system may draw around a window; it is known only once the window is shown."""

_NARROW_BELOW = 1200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Window(QMainWindow):
    """The main window.

    Attributes:
        desk: The shared objects.
        commands: What can be done from here.
        messages: What there is to say.
        menus: The menu bar.
        running: The strip with running work.

    Signals:
        painted: It was painted for the first time.
    """

    painted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setWindowTitle("RecSys Desktop")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        room = self.screen().availableSize() - QSize(_FRAME_WIDTH, _FRAME_HEIGHT)
        self.resize(QSize(USUAL_WIDTH, USUAL_HEIGHT).boundedTo(room))
        self.commands = Commands(desk, self)
        self.messages = MessagePanel(desk.theme)
        self._question: Question | None = None
        self._closing = self._was_painted = False
        # Whoever starts for the first time is led on from the overview once there is a shop.
        self._leads_on = True
        self._make_parts({})
        FocusKeeper(desk.operations, self)
        self._connect()

    def _make_parts(self, kept: Mapping[str, object]) -> None:
        """Make all that is written in a language."""
        desk = self.desk
        self.rail = Rail(desk.theme)
        self.rail.chosen.connect(self._open_from_rail)
        self.running = RunningBar(desk.operations)
        self._stack = PageStack(desk, self.commands, kept)
        self._top = TopBar(desk)
        self._lay_out()
        self.menus = Menus(self, desk, self.commands, self._stack)
        self.menus.page_wanted.connect(self.open_named)
        self.menus.names_wanted.connect(self.rail.take_focus)
        self.menus.guide_wanted.connect(self.show_guide)
        self._dressing = Dressing(desk.theme, self)
        self._dressing.add(self.menuBar(), self._top, self.rail, self.messages, self.running)
        self._stack.made.connect(self._page_made)

    @Slot()
    def _speak_anew(self) -> None:
        """Make all parts anew in the language that is spoken now; what was chosen stays, and what runs goes on.

        A text may be put together from several, and from the shop's: making all anew is the one way that misses none.
        """
        self._make_anew(self._stack.hand_over(), self.page.name)

    @Slot()
    def _begin_anew(self) -> None:
        """Be as a window is in which no shop was opened yet; what was deleted a moment ago shows nowhere."""
        self._make_anew({}, contents.NAMES[0])

    def _make_anew(self, kept: Mapping[str, object], page: str) -> None:
        said = self.messages.isVisible()
        self.messages.setParent(self)
        self.messages.write()
        for one in (self.menus, self._dressing):
            # At once: they would still hear what happens, and ask widgets that are gone.
            shiboken6.delete(one)
        self.setMenuBar(QMenuBar())
        self._make_parts(kept)
        self.messages.setVisible(said)
        self._top.refresh(EVERYTHING)
        self.rail.set_narrow(narrow=self.width() < _NARROW_BELOW)
        self._name()
        self.setUpdatesEnabled(True)
        self._show(contents.NAMES.index(page))
        self.page.resume_focus()
        self._stack.make_others()

    def _lay_out(self) -> None:
        for name in contents.NAMES:
            self.rail.add(contents.title(name), name)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top)
        whole.addLayout(middle, 1)
        whole.addWidget(self.running)
        self.setCentralWidget(content)
        MessagePlace(self.messages, self._stack, content, self.desk.operations)

    def _connect(self) -> None:
        operations, session = self.desk.operations, self.desk.session
        operations.changed.connect(session.refresh)
        operations.failed.connect(self.messages.show_problem)
        operations.failed.connect(self._stay)
        operations.told.connect(self.messages.show_note)
        operations.saved.connect(self.messages.show_saved)
        self.messages.folder_wanted.connect(self.desk.folders.show)
        self.desk.folders.unshown.connect(self.messages.show_path)
        operations.spoke.connect(self.messages.is_about)
        operations.outdated.connect(self.messages.forget)
        session.left.connect(self.messages.hide)
        operations.idle.connect(self._idle)
        session.changed.connect(self._shop_changed)
        self.commands.page_needed.connect(self._make_page)
        self.commands.keeper.forsaken.connect(self._begin_anew)
        self.commands.keeper.refused.connect(self.messages.show_problem)
        self.commands.forgetter.refused.connect(self.messages.show_problem)
        # Not while the control with which it was chosen still works on that.
        self.desk.languages.changed.connect(self._speak_anew, Qt.ConnectionType.QueuedConnection)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages, in the rail's order; all of them are made now, where there was no time yet."""
        return self._stack.all

    @property
    def page(self) -> Page:
        """The open page."""
        return self._stack.open

    @Slot(str)
    def _make_page(self, name: str) -> None:
        self._stack.page(name)

    @Slot(object)
    def _page_made(self, page: Page) -> None:
        page.page_wanted.connect(self.open_named)
        page.guide_wanted.connect(self.show_guide)
        page.grown.connect(self._page_grown)
        self._dressing.add_unseen(page)

    @Slot(QWidget)
    def _page_grown(self, part: QWidget) -> None:
        self._dressing.add(part)

    @Slot(int)
    def open_page(self, number: int) -> None:
        """Show a page by its place in the rail, and go there with the keyboard."""
        self._show(number)
        self.page.take_focus()

    @Slot(int)
    def _open_from_rail(self, number: int) -> None:
        # Who goes through the rail by arrow keys stays there.
        if self.rail.has_focus:
            self._show(number)
        else:
            self.open_page(number)

    def _show(self, number: int) -> None:
        page = self._stack.page(contents.NAMES[number])
        self._dressing.now(page)
        self._stack.setCurrentWidget(page)
        self.rail.mark(number)

    @Slot(str)
    def open_named(self, name: str) -> None:
        """Show a page by its name."""
        self.open_page(contents.NAMES.index(name))

    def restore(self, remembered: Remembered) -> None:
        """Be where the window was when it was closed last; at first on the overview."""
        if remembered.geometry:
            self.restoreGeometry(QByteArray.fromBase64(remembered.geometry.encode()))
        if remembered.page in contents.NAMES:
            self._leads_on = False
            self.open_named(remembered.page)
        else:
            self.open_page(0)

    def remember(self, settings: Settings) -> None:
        """Keep where the window is for the next start."""
        settings.change(geometry=bytes(self.saveGeometry().toBase64().data()).decode())
        if self.desk.session.view is not None:
            settings.change(page=self.page.name)

    @Slot()
    def show_guide(self) -> None:
        """Open the guide at the chapter of the open page, beside the window."""
        from recsys_desktop.desktop.guide.reader import Guide

        guide = self.findChild(Guide) or Guide(self, self.desk)
        guide.open_at(self.page.name)

    @Slot(object)
    def _shop_changed(self, changes: frozenset[str]) -> None:
        self._name()
        opened = self.desk.session.folder is not None
        if self._leads_on and "shop" in changes and opened and self.page.name == "overview":
            self.open_named("customers")

    def _name(self) -> None:
        folder = self.desk.session.folder
        named = self.tr("{shop} – RecSys Desktop")
        self.setWindowTitle("RecSys Desktop" if folder is None else named.format(shop=isolated(folder.name)))

    @Slot()
    def _give_files_room(self) -> None:
        for dialog in self.findChildren(QFileDialog):
            give_room(dialog)

    def _ask_before_closing(self) -> None:
        running = next((one for one in self.desk.operations.all if one.started), self.desk.operations.all[0])
        share = running.report.share if running.report is not None else None
        if share is None:
            text = self.tr("“{work}” is under way. Stop and close?").format(work=running.operation.title)
        else:
            text = self.tr("“{work}” is at {percent} %. Stop and close?").format(
                work=running.operation.title, percent=words.whole(100 * share)
            )
        self._question = Question(
            self,
            title=self.tr("Close"),
            asked=text,
            told=self.tr("Your sales and models stay as they are."),
            go=self.tr("Stop and close"),
            stay=self.tr("Go on"),
        )
        self._question.accepted.connect(self.end_and_close)
        self._question.finished.connect(self._answered)
        self._question.open()

    @Slot()
    def _answered(self) -> None:
        self._question = None

    @Slot()
    def end_and_close(self) -> None:
        """Stop what runs, and close when it has stopped; nothing is asked."""
        self._closing = True
        self.desk.operations.cancel_all()
        self._idle()

    @Slot()
    def _stay(self) -> None:
        # What went wrong shall be read before the window is gone.
        if self._question is not None:
            self._question.reject()

    @Slot()
    def _idle(self) -> None:
        # Where it was asked whether to stop, and what ran has ended meanwhile, there is nothing left to ask.
        if (self._closing or self._question is not None) and not self.desk.operations.all:
            self.close()

    # Qt's names from here on.

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close at once where nothing runs; otherwise ask, end what runs, and close then."""
        ran = bool(self.desk.operations.all)
        self._stack.settle()
        if not self.desk.operations.all:
            event.accept()
            for dialog in self.findChildren(QDialog):
                dialog.close()
            return
        event.ignore()
        if not ran:
            # Only what was chosen a moment ago, which takes no longer than another.
            self._closing = True
        elif self._question is None and not self._closing:
            self._ask_before_closing()

    def childEvent(self, event: QChildEvent) -> None:  # noqa: N802
        """Dress a dialog before it is shown."""
        dialog = event.child()
        if event.polished() and isinstance(dialog, QDialog):
            dialog.setStyleSheet(self.desk.theme.sheet)
            if isinstance(dialog, QFileDialog):
                colour_signs(dialog, self.desk.theme.tokens)
                QTimer.singleShot(0, self, self._give_files_room)
            # Qt's own dialogs have coloured pictures on their buttons under X11, the program's have none.
            for buttons in dialog.findChildren(QDialogButtonBox):
                for one in buttons.buttons():
                    one.setIcon(QIcon())
        super().childEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give narrow windows a narrow rail."""
        super().resizeEvent(event)
        self.rail.set_narrow(narrow=self.width() < _NARROW_BELOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Escape close the message, and Enter press a button as Space does, where nothing else wanted them."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and self.messages.isVisible():
            self.messages.hide()
        elif event.key() in _ENTER and isinstance(focused, QPushButton | QToolButton) and not event.isAutoRepeat():
            _press(focused)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Tell of the first painting."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # After this painting has reached the screen.
            QTimer.singleShot(0, self, self._tell_painted)

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()
        self._stack.make_others()


def _press(pressed: QPushButton | QToolButton) -> None:
    """Press a button, or open its menu."""
    if pressed.menu() is None:
        pressed.click()
    else:
        pressed.showMenu()
