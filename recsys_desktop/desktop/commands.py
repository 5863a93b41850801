"""What the merchant may do from several places: open, import, train, try the sample shop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.operations import Running
from recsys_desktop.desktop.shell.folders import documents_folder
from recsys_desktop.desktop.shell.forgetter import Forgetter
from recsys_desktop.desktop.shell.place_dialog import PlaceDialog
from recsys_desktop.desktop.shell.shop_keeper import ShopKeeper
from recsys_desktop.desktop.shell.upkeep import Upkeep
from recsys_desktop.jobs.places import data_folder, free_folder

if TYPE_CHECKING:
    from recsys_desktop.desktop.exporting.wish import Offer
    from recsys_desktop.learning.settings import TrainingOptions
    from recsys_desktop.store.shop import Shop


class Commands(QObject):
    """Starts operations, and asks for files and folders where they need one.

    Args:
        desk: Where operations are started.
        window: Above which dialogs open.

    Attributes:
        upkeep: Backups, restoring and checking.
        keeper: Gives shops other names, and deletes them.
        forgetter: Forgets customers.
        opening: The folder of the shop that was wanted last, or None.

    Signals:
        page_needed(str): This page must be there before the next signal, which only it hears.
        campaign_wanted(Offer): A product and its best buyers, to be exported.
        sales_wanted(tuple): Paths of sales files to be imported; none where they are still to be chosen.
        choice_wanted: The merchant is to be asked for sales files.
    """

    page_needed = Signal(str)
    campaign_wanted = Signal(object)
    sales_wanted = Signal(object)
    choice_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.upkeep = Upkeep(desk, self)
        self.keeper = ShopKeeper(desk, window)
        self.forgetter = Forgetter(desk, window)
        for one in (self.keeper, self.forgetter):
            one.shop_wanted.connect(self._open_wanted)
        self.opening: Path | None = None
        self._archive: Path | None = None

    def open_folder(self, folder: Path, *, create: bool = False) -> Running:
        """Open a shop, and use it once it is open."""
        self.opening = folder
        running = self._desk.operations.start(self._desk.tasks.open(folder, create=create))
        running.finished.connect(self._desk.session.adopt)
        return running

    @property
    def training(self) -> bool:
        """Whether a training runs or waits."""
        return any(running.operation.keeps_best for running in self._desk.operations.all)

    @Slot()
    def train(self) -> None:
        """Train, unless a training is under way."""
        self._train()

    def _train(self, options: TrainingOptions | None = None) -> None:
        if not self.training:
            self._desk.operations.start(self._desk.tasks.train(options))

    @Slot()
    def try_sample(self) -> None:
        """Make the sample shop, use it, and train on it quickly."""
        from recsys_desktop.jobs.sample import SAMPLE_NAME

        self.opening = data_folder() / SAMPLE_NAME
        running = self._desk.operations.start(self._desk.tasks.sample(self.opening))
        running.finished.connect(self._sample_made)

    @Slot(object)
    def _sample_made(self, shop: Shop) -> None:
        self._desk.session.adopt(shop)
        if shop.shelf.active() is None:
            from recsys_desktop.jobs.sample import QUICK_TRAINING

            self._train(QUICK_TRAINING)

    @Slot()
    def choose_sales(self) -> None:
        """Lead to where sales files are chosen, and ask for them."""
        self.want_sales(())
        self.choice_wanted.emit()

    def want_sales(self, files: tuple[Path, ...]) -> None:
        """Let these files be looked at and imported."""
        self.page_needed.emit("import")
        self.sales_wanted.emit(files)

    def want_campaign(self, offer: Offer) -> None:
        """Let a product and its best buyers be exported."""
        self.page_needed.emit("export")
        self.campaign_wanted.emit(offer)

    def use_theme(self, mode: str) -> None:
        """Switch to ``light``, ``dark`` or ``system`` at once, and remember it."""
        self._desk.theme.use(mode)
        self._desk.settings.change(theme=mode)

    def use_language(self, chosen: str) -> None:
        """Speak a language, or as the system for "", from now on, and remember it."""
        self._desk.settings.change(language=chosen)
        self._desk.languages.choose(chosen)

    @Slot()
    def new_shop(self) -> None:
        """Ask where a new shop shall be, make it and use it."""
        place = free_folder(data_folder() / self.tr("My shop"))
        dialog = PlaceDialog(self._window, self.tr("New shop"), self.tr("Make the shop"), place)
        dialog.placed.connect(self._make_shop)
        dialog.open()

    @Slot(object)
    def _make_shop(self, folder: Path) -> None:
        self.open_folder(folder, create=True).finished.connect(self._shop_made)

    @Slot()
    def _shop_made(self) -> None:
        """Lead on: a new shop has no sales yet."""
        self.want_sales(())

    def restore(self, archive: Path) -> None:
        """Ask where a backup shall be restored, do it, and use the shop there."""
        self._archive = archive
        place = free_folder(data_folder() / self.tr("{name} restored").format(name=archive.stem))
        dialog = PlaceDialog(self._window, self.tr("Restore the backup"), self.tr("Restore and open"), place)
        dialog.placed.connect(self._restore)
        dialog.open()

    @Slot(object)
    def _restore(self, folder: Path) -> None:
        if self._archive is not None:
            self.upkeep.restore(self._archive, folder)

    @Slot()
    def choose_shop(self) -> None:
        """Show the shops that are known, to open one, or to keep them in order."""
        # Not needed at once, and a table takes longer to import than the window may stand still at its start.
        from recsys_desktop.desktop.shell.shops_dialog import ShopsDialog

        dialog = ShopsDialog(self._window, self._desk, self.keeper)
        dialog.shop_wanted.connect(self._open_wanted)
        dialog.folder_wanted.connect(self._choose_folder)
        dialog.open()

    @Slot(object)
    def _open_wanted(self, folder: Path) -> None:
        self.open_folder(folder)

    @Slot()
    def _choose_folder(self) -> None:
        """Ask for the folder of a shop that is not known yet, and open it."""
        dialog = QFileDialog(self._window, self.tr("Open a shop"), documents_folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        self.open_folder(Path(folder))

    @Slot()
    def rename_shop(self) -> None:
        """Ask for another name of the open shop."""
        if self._desk.session.folder is not None:
            self.keeper.rename(self._desk.session.folder, self._window)

    @Slot()
    def delete_shop(self) -> None:
        """Ask whether the open shop shall be deleted."""
        if self._desk.session.folder is not None:
            self.keeper.delete(self._desk.session.folder, self._window)
