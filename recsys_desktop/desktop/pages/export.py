"""Lists leave the application: what, for whom, how many, which file; with its first rows before it is written."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QRadioButton, QSizePolicy, QSpinBox, QWidget

from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.exporting.emptiness import Emptiness
from recsys_desktop.desktop.exporting.file_choice import FileChoice
from recsys_desktop.desktop.exporting.filled import Filled
from recsys_desktop.desktop.exporting.form import ExportForm
from recsys_desktop.desktop.exporting.preview_panel import PreviewPanel
from recsys_desktop.desktop.exporting.wish import AGREED, CAMPAIGN, CSV, LETTERS, XLSX, Offer, Wish
from recsys_desktop.desktop.operations import Operation, Running
from recsys_desktop.desktop.page import Page
from recsys_desktop.desktop.parts import Panel, button, scrolled
from recsys_desktop.desktop.theme import PANEL_PADDING, UNIT
from recsys_desktop.errors import Cancelled, NotFound, Problem, TooEarly
from recsys_desktop.language import isolated
from recsys_desktop.progress import Progress

if TYPE_CHECKING:
    from recsys_desktop.exporting.export import Exported
    from recsys_desktop.jobs.campaigns import Preview
    from recsys_desktop.jobs.view import ShopView

PAUSE_MILLISECONDS = 300
PREVIEW_ROWS = 20
_FORM_WIDTH = 352
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ExportPage(Page):
    """Chooses, previews and writes files of lists."""

    name = "export"

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk)
        self.setAccessibleName(self.title)
        self._stale, self._help = True, ""
        self._ready = self._running = False
        self.form = ExportForm()
        self.form.follow(desk.settings.now.export)
        self.form.changed.connect(self._wish_changed)
        self.form.product_wanted.connect(self._to_products)
        self.export_button = button(self.tr("Export…"), "primary")
        self.export_button.clicked.connect(self.choose_file)
        self.export_button.setEnabled(False)
        self._file_choice = FileChoice(self, desk.settings)
        self._file_choice.chosen.connect(self.export_to)
        self.preview = PreviewPanel(desk.theme, self.form.columns)
        self.preview.help_wanted.connect(self._lead_on)
        self.preview.folder_wanted.connect(desk.folders.show)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._settle)
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._show_preview)
        self._asker.failed.connect(self._no_preview)
        self._taste_asker = desk.queries.asker(self)
        self._taste_asker.failed.connect(self._no_campaign)
        self._emptiness = Emptiness(self)
        self._asked = self._written = Wish()
        commands.campaign_wanted.connect(self.use_campaign)
        self._lay_out()
        self._ask()

    @property
    def help(self) -> str:
        """What it is for."""
        return self.tr(
            "Make a file for your e-mail tool, a spreadsheet or paper: choose on the left, look on the right, export."
        )

    def _lay_out(self) -> None:
        self.put_head(None)
        inside = QWidget()
        inside_box = QHBoxLayout(inside)
        inside_box.setContentsMargins(PANEL_PADDING, PANEL_PADDING, PANEL_PADDING, 0)
        inside_box.addWidget(self.form)
        left = Panel(self.tr("What to export"))
        left.least_width = _FORM_WIDTH
        left.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        left.box.setContentsMargins(1, 1, 1, PANEL_PADDING)
        left.box.addWidget(scrolled(inside), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(PANEL_PADDING, 2 * UNIT, PANEL_PADDING, 0)
        foot.addWidget(self.export_button, 1)
        left.box.addLayout(foot)
        middle = QHBoxLayout()
        middle.setSpacing(4 * UNIT)
        middle.addWidget(left)
        middle.addWidget(self.preview, 1)
        self.box.addLayout(middle, 1)
        # First all that is chosen, then what is done with it.
        way = (self.form.pseudonyms, *self.form.columns.boxes.values(), self.export_button, self.preview.view)
        for one, following in pairwise(way):
            QWidget.setTabOrder(one, following)

    def hand_over(self) -> Filled:
        """Return what is filled in."""
        return self.form.filled

    def take_over(self, kept: object) -> None:
        """Go on with the same form."""
        if isinstance(kept, Filled):
            self.form.take_up(kept)

    def take_focus(self) -> None:
        """Begin with what it is for."""
        self.form.forms[self.form.form].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: frozenset[str]) -> None:
        """Make the preview anew."""
        if "shop" in changes:
            self.form.forget_offer()
            self.preview.forget_done()
        self._ask()

    @Slot(object)
    def use_campaign(self, offer: Offer) -> None:
        """Choose a campaign: one product and its best buyers."""
        self.preview.forget_done()
        self.form.use_offer(offer)

    @Slot()
    def _wish_changed(self) -> None:
        if self._ready and self.form.wish == self._asked:
            return  # Enter in a number tells the same number anew
        self._asker.forget()
        self._taste_asker.forget()
        self._pause.start()
        self._allow(ready=False)

    @Slot()
    def _settle(self) -> None:
        """Remember what was chosen, and show what comes of it."""
        self.desk.settings.change(export=self.form.habits)
        self._ask()

    def _allow(self, *, ready: bool) -> None:
        self._ready = ready
        self.export_button.setEnabled(ready and not self._running)

    @Slot()
    def _ask(self) -> None:
        """Make the preview, or wait with it until it is seen."""
        self._pause.stop()
        self._asker.forget()
        self._taste_asker.forget()
        self._stale = not self.isVisible()
        view, wish = self.desk.session.view, self.form.wish
        self._allow(ready=False)
        self.form.choose_button.setEnabled(True)
        if view is None:
            self._say(self.tr("No shop is open yet."), self.tr("Open a shop"), "overview")
        elif wish.what == CAMPAIGN and wish.offer is None:
            sentence = self.tr("A campaign is made for one product: choose it, and see its likeliest buyers.")
            self._say(sentence, self.tr("Choose a product"), "products")
            # Where nobody's taste is known, no product leads to a campaign: said here, before anybody looks for one.
            self._taste_asker.ask(lambda: view.personal)
        elif not self._stale:
            self._asked = wish
            self._asker.ask(lambda: _preview(view, wish))

    def _say(self, sentence: str, help_text: str, page: str) -> None:
        self._help = page
        self.preview.say(sentence, help_text)

    @Slot(object)
    def _show_preview(self, shown: tuple[Preview, date | None]) -> None:
        (preview, old_last_sale), wish = shown, self._asked
        self.form.know_mail(preview.refused, preview.agreed, preview.known)
        if self.form.wish != wish:
            # What is known of mail has changed it: another preview follows.
            return
        self.preview.show_preview(
            preview,
            old_last_sale,
            letters=wish.shape == LETTERS,
            pseudonyms=wish.pseudonyms,
            left_out=self._left_out(preview.left_out, wish),
        )
        if preview.empty:
            self._say(*self._emptiness.told(preview, wish))
        self._allow(ready=not preview.empty)

    def _left_out(self, count: int, wish: Wish) -> str:
        """Return how many customers are not in the file for what they say to mail; "" for none."""
        if not count:
            return ""
        if wish.mail == AGREED:
            return self.tr("Left out: %Ln customers who have not agreed to mail.", "", count)
        return self.tr("Left out: %Ln customers who want no mail.", "", count)

    @Slot(object)
    def _no_preview(self, problem: Problem) -> None:
        if isinstance(problem, NotFound) and not isinstance(problem, TooEarly):
            self._say(problem.message, self.tr("Go to Model"), "model")
        else:
            self.preview.say(problem.message)

    @Slot(object)
    def _no_campaign(self, problem: Problem) -> None:
        """Say why no product leads to a campaign; there is none to be chosen then."""
        self.form.choose_button.setEnabled(False)
        self._no_preview(problem)

    @Slot()
    def _lead_on(self) -> None:
        self.page_wanted.emit(self._help)

    @Slot()
    def _to_products(self) -> None:
        self.page_wanted.emit("products")

    @Slot()
    def choose_file(self) -> None:
        """Ask where the file goes, and write it."""
        self._file_choice.ask(self.form.wish)

    @Slot(object)
    def export_to(self, target: Path) -> None:
        """Write what is chosen into a file."""
        view, wish = self.desk.session.view, self.form.wish
        if view is None:
            return
        self._written = wish
        self.preview.forget_done()
        title = self.tr("Exporting {file}").format(file=isolated(target.name))
        running = self.desk.operations.start(
            Operation(title, lambda progress: _export(view, target, wish, progress), name="export")
        )
        running.finished.connect(self._exported)
        running.ended.connect(self._ended)
        # An export reads the shop that is about to be closed; the file stays as it was.
        self.desk.session.left.connect(running.cancel)
        self._running = True
        self._allow(ready=self._ready)

    @Slot(object)
    def _exported(self, done: Exported) -> None:
        if self._written.file_format in (CSV, XLSX):
            rows = self.tr("%Ln rows", "", done.rows)
        else:
            rows = self.tr("%Ln products", "", done.rows)
        people = self.tr("%Ln customers", "", done.customers)
        told = self.tr("{rows} for {customers} in {file}").format(
            rows=rows, customers=people, file=isolated(done.file.name)
        )
        left_out = self._left_out(done.left_out, self._written)
        sentence = self.tr("{written}. {left_out}").format(written=told, left_out=left_out) if left_out else told
        self.preview.show_done(sentence, done.file)
        if not self.isVisible():
            self.desk.operations.told.emit(sentence)

    @Slot(object)
    def _ended(self, running: Running) -> None:
        del running
        self._running = False
        self._allow(ready=self._ready)

    # Qt's names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter export from wherever something is chosen, as it answers other forms."""
        choosing = isinstance(self.focusWidget(), QRadioButton | QCheckBox | QSpinBox | QComboBox)
        if event.key() in _ENTER and choosing and self.export_button.isEnabled() and not event.isAutoRepeat():
            self.choose_file()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Make the preview where it waited to be seen."""
        super().showEvent(event)
        if self._stale:
            self._ask()


def _preview(view: ShopView, wish: Wish) -> tuple[Preview, date | None]:
    from recsys_desktop.jobs import freshness
    from recsys_desktop.jobs.campaigns import preview_plan

    return preview_plan(view, wish.plan(), PREVIEW_ROWS), freshness.old_last_sale(view, freshness.today())


def _export(view: ShopView, target: Path, wish: Wish, progress: Progress) -> Exported:
    from recsys_desktop.jobs.campaigns import export_plan

    try:
        return export_plan(view, target, wish.plan(), progress)
    except Exception as error:
        if progress.cancelled:
            # Where the shop was closed meanwhile, what it says of that is no news.
            raise Cancelled from error
        raise
