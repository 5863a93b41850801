"""Sales files become sales lines of the shop: Choose, Match, Done; and every import can be taken back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.importing.done_view import DoneView, Outcome
from recsys_desktop.desktop.importing.drop_area import DropArea
from recsys_desktop.desktop.importing.history_panel import HistoryPanel
from recsys_desktop.desktop.importing.match_view import MatchView
from recsys_desktop.desktop.importing.matcher import Matcher
from recsys_desktop.desktop.importing.matching import Matching
from recsys_desktop.desktop.importing.steps import CHOOSE, DONE, MATCH, Steps
from recsys_desktop.desktop.importing.tasks import ImportTasks, Opened
from recsys_desktop.desktop.importing.undo_question import undo_question
from recsys_desktop.desktop.importing.way import Way
from recsys_desktop.desktop.operations import Running
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import label
from recsys_desktop.desktop.shell.folders import documents_folder
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.jobs.places import data_folder, free_folder

if TYPE_CHECKING:
    from recsys_desktop.store.tables import Batch


class ImportPage(Page):
    """Leads files through the three steps, one after another.

    Attributes:
        step: Where it is: CHOOSE, MATCH or DONE.
    """

    name = "import"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._commands = commands
        self._tasks = ImportTasks(desk.session)
        self.step = CHOOSE
        self._way = Way()
        self.chip, self.which = label("", "chip"), label("", "chip")
        for chip in (self.chip, self.which):
            chip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.steps = Steps()
        self.drop, self.history = DropArea(desk), HistoryPanel(desk)
        self.match, self.done = MatchView(desk), DoneView()
        self.matcher = Matcher(desk, self._tasks, self.match, self)
        self._views = QStackedWidget()
        self._lay_out()
        self._connect(commands)
        self._go(CHOOSE)

    @property
    def storing(self) -> bool:
        """Whether a file is being added."""
        return self._way.storing is not None

    @property
    def file(self) -> Matching | None:
        """The file that is matched, or None."""
        return self.matcher.file

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr("Bring the sales of your shop or till: drop the file, look at what it holds, add it.")

    def _lay_out(self) -> None:
        self.put_head(self.chip, self.which, None, self.steps)
        choose = QWidget()
        box = QVBoxLayout(choose)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4 * UNIT)
        box.addWidget(self.drop, 2)
        box.addWidget(self.history, 3)
        for view in (choose, self.match, self.done):
            self._views.addWidget(view)
        self.box.addWidget(self._views, 1)

    def _connect(self, commands: Commands) -> None:
        commands.sales_wanted.connect(self.take)
        commands.choice_wanted.connect(self.choose)
        self.drop.chosen.connect(self.take)
        self.history.undo_wanted.connect(self.undo)
        match, done = self.match, self.done
        self.matcher.settled.connect(self._settled)
        self.matcher.titled.connect(self._name_layout)
        self.matcher.left.connect(self.back)
        self.matcher.second_shop_wanted.connect(self._make_second_shop)
        match.questions.back.connect(self.back)
        match.stop_button.clicked.connect(self.back)
        match.questions.add.connect(self.add)
        match.other_wanted.connect(self._choose_other)
        match.skip_button.clicked.connect(self._skip)
        done.more_wanted.connect(self.back)
        done.save_wanted.connect(self._save_rejected)
        done.undo_wanted.connect(self._ask_undo_done)
        done.train_wanted.connect(self._train)
        done.customers_wanted.connect(self._to_customers)

    def refresh(self, changes: frozenset[str]) -> None:
        """Show the imports of the shop as it is now, and compare what is matched with it."""
        if "model" in changes and not self.storing and self.step == DONE:
            self.done.show_learned()
        if not {"shop", "sales"} & changes:
            return
        self.history.refresh()
        if self.storing:
            return
        if self.step == MATCH:
            self.matcher.check_soon()
        elif self.step == DONE and "shop" in changes:
            self._go(CHOOSE)

    def hand_over(self) -> object:
        """Return how far the files are; what was started for them goes on."""
        way, self._way = self._way, Way()
        way.file = self.file
        self.matcher.forget()
        return way

    def take_over(self, kept: object) -> None:
        """Go on with the files where they are."""
        if not isinstance(kept, Way) or kept.is_empty:
            return
        self._way = kept
        if kept.opening is not None:
            kept.opening.ended.connect(self._files_opened)
        if kept.file is None and kept.opening is None:
            self._next()
            return
        self.match.start()
        self._go(MATCH)
        self._say_which()
        if kept.file is not None:
            self.matcher.go_on(kept.file)
        if kept.storing is not None:
            self.match.setEnabled(False)
            kept.storing.ended.connect(self._stored)

    def take_focus(self) -> None:
        """Let Enter do what comes next."""
        primary = self._primary
        match = self.match
        back = match.stop_button if match.looking else match.questions.back_button
        wanted = primary if primary.isEnabled() and primary.isVisible() else back
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _primary(self) -> QAbstractButton:
        """The button that Enter presses now."""
        if self.step == CHOOSE:
            return self.drop.button
        if self.step == DONE:
            return self.done.primary
        return self.match.other_button if self.match.refused else self.match.questions.add_button

    def _go(self, step: int) -> None:
        focused = self._focused is not None
        self.step = step
        self._views.setCurrentIndex(step)
        self.steps.mark(step)
        # Rows and questions need the room.
        self.help_line.setVisible(step == CHOOSE)
        for chip in (self.chip, self.which):
            chip.setVisible(step == MATCH and bool(chip.text()))
        if focused and self.isVisible():
            self.take_focus()

    @property
    def _focused(self) -> QWidget | None:
        """The part of the page that has the keyboard, also while another window is in front."""
        held = self.window().focusWidget()
        if held is None or not held.isVisible():
            return self if self.isVisible() else None
        return held if held is self or self.isAncestorOf(held) else None

    # Choose

    @Slot(object)
    def take(self, files: tuple[Path, ...]) -> None:
        """Lead to this page, and look at files, one after another; those that come later wait."""
        if files:
            self.desk.settings.change(import_folder=str(files[0].parent))
        self.page_wanted.emit(self.name)
        if not files:
            if self.step == DONE:
                self._go(CHOOSE)
            return
        if self.step != MATCH:
            self._way.outcomes = []
            self.match.start()
            self._go(MATCH)
            self.match.wait(files[0].name)
        running = self._way.opening = self.desk.operations.start(self._tasks.open(files))
        running.ended.connect(self._files_opened)

    @Slot()
    def choose(self) -> None:
        """Ask for files, but not while others are looked at."""
        if self.step == CHOOSE:
            self.drop.ask()

    @Slot(object)
    def _files_opened(self, running: Running) -> None:
        """Put the tables in line; the first one's turn is now where nothing is matched yet."""
        result, last = running.result, running is self._way.opening
        if last:
            self._way.opening = None
        if isinstance(result, Opened) and self.step == MATCH:
            self._way.opened.append(result)
            self._way.waiting.extend(result.files)
        if self.step == MATCH and self.file is None:
            self._next()
        else:
            self._say_which()

    def _next(self) -> None:
        """Go on with the next file, or say what became of all."""
        self._way.storing = None
        if self._way.waiting:
            source = self._way.waiting.pop(0)
            self.chip.setText("")
            self.match.start()
            self._go(MATCH)
            self._say_which()
            self.matcher.begin(source)
            return
        self.matcher.forget()
        self._way.opened = []
        if self._way.stored:
            self.done.show_outcomes(self._way.outcomes)
            self._go(DONE)
        else:
            self._go(CHOOSE)

    def _say_which(self) -> None:
        number = len(self._way.outcomes) + 1
        count = number + len(self._way.waiting)
        self.which.setText(self.tr("File {number} of {count}").format(number=number, count=count) if count > 1 else "")
        self.which.setVisible(self.step == MATCH and count > 1)
        self.matcher.more = count > 1

    # Match

    @Slot()
    def _settled(self) -> None:
        """Let Enter do what comes next, unless the keyboard is somewhere on purpose."""
        if self.match.refused or self._focused in (self, self.match.questions.back_button):
            self.take_focus()

    @Slot(str)
    def _name_layout(self, title: str) -> None:
        self.chip.setText(title)
        self.chip.setVisible(self.step == MATCH and bool(title))

    @Slot()
    def back(self) -> None:
        """Leave what is chosen, and choose anew; what was stored already stays."""
        if self.storing:
            return
        self._way.waiting = []
        if self._way.opening is not None:
            self._way.opening.cancel()
        if self.step == MATCH and self._way.outcomes:
            self._next()
            return
        self.matcher.forget()
        self._go(CHOOSE)

    @Slot()
    def _choose_other(self) -> None:
        self.matcher.forget()
        self._go(CHOOSE)
        self.drop.ask()

    @Slot()
    def _skip(self) -> None:
        if self.file is not None and self._way.waiting:
            self._way.outcomes.append(Outcome(self.file.source.name, None, self.match.refusal.text()))
            self._next()
        else:
            self.back()

    @Slot()
    def _make_second_shop(self) -> None:
        """Go on in a new shop beside the open one; the file is checked again there."""
        shop = self.desk.session.shop
        if shop is None:
            return
        self._commands.open_folder(free_folder(shop.folder), create=True)

    # Done

    @Slot()
    def add(self) -> None:
        """Store exactly what was checked; a shop is made where none is open."""
        file = self.file
        if file is None or file.checked is None or self.storing:
            return
        if not file.checked.tells and self._way.waiting:
            self._way.outcomes.append(Outcome(file.source.name, None, self.tr("all of it was here already")))
            self._next()
            return
        if self.desk.session.view is None:
            self._commands.open_folder(data_folder() / self.tr("My shop"), create=True)
        if self._focused is not None:
            # A disabled button's focus would go to whatever comes next.
            self.setFocus()
        self.match.setEnabled(False)
        running = self._way.storing = self.desk.operations.start(self._tasks.store(file.checked))
        running.ended.connect(self._stored)

    @Slot(object)
    def _stored(self, running: Running) -> None:
        self.match.setEnabled(True)
        self._way.storing = None
        file = self.file
        if file is None:
            return
        if running.problem is not None:
            # What was checked stays, unless the shop beside which it lay is gone.
            if file.checked is None or not file.checked.sales.path.exists():
                self.matcher.check()
            return
        self._way.outcomes.append(Outcome(file.source.name, running.result))
        self._next()

    @Slot(object)
    def undo(self, batch: Batch) -> None:
        """Take an import back."""
        self.desk.operations.start(self._tasks.undo(batch.id, batch.file))

    @Slot()
    def _ask_undo_done(self) -> None:
        question = undo_question(self.window(), [one.file for one in self._way.outcomes if one.imported is not None])
        question.accepted.connect(self._undo_done)
        question.open()

    @Slot()
    def _undo_done(self) -> None:
        for imported in self._way.stored:
            if imported.batch is not None:
                self.undo(imported.batch)
        self._way.outcomes = []
        self._go(CHOOSE)

    @Slot()
    def _train(self) -> None:
        self._commands.train()
        self.page_wanted.emit("model")

    @Slot()
    def _to_customers(self) -> None:
        self.page_wanted.emit("customers")

    @Slot()
    def _save_rejected(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Save rejected lines"), documents_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Comma-separated files (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("rejected lines") + ".csv")
        dialog.fileSelected.connect(self._save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _save_to(self, file: str) -> None:
        self.desk.operations.start(self._tasks.save_rejected(self._way.rejected, Path(file)))

    # Qt's names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Press the primary button on Enter, and go back by one step on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self._focused
            pressed = focused if isinstance(focused, QAbstractButton) else self._primary
            if pressed.isEnabled():
                pressed.click()
        elif event.key() == Qt.Key.Key_Escape and self.match.preview.back_button.isVisible():
            # First out of the rows of one fate: what was chosen for the file stays.
            self.match.preview.back_button.click()
        elif event.key() == Qt.Key.Key_Escape and self.step != CHOOSE:
            self.back()
        else:
            super().keyPressEvent(event)
