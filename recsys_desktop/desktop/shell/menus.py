"""The menu bar: everything that can be done, with its shortcut."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QMenu, QPlainTextEdit

from recsys_desktop.desktop import contents
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.operations import Running
from recsys_desktop.desktop.page_stack import PageStack
from recsys_desktop.desktop.shell.about import AboutDialog
from recsys_desktop.desktop.shell.shortcuts import ShortcutsDialog
from recsys_desktop.desktop.tables import COPY_TABLE
from recsys_desktop.jobs.places import log_file, recent_shops

Keys = QKeySequence.StandardKey | str | tuple[str, ...] | None


class Menus(QObject):
    """Makes the menus of the window and keeps what cannot be done now disabled.

    Args:
        window: Whose menu bar is filled.
        desk: The shared objects.
        commands: What can be done from here.
        pages: The window's pages; the open one is searched and printed.

    Attributes:
        all: The menus in their order.

    Signals:
        page_wanted(str): A page is to be shown.
        names_wanted: The keyboard is to go to the pages' names.
        guide_wanted: The guide is to be opened.
    """

    page_wanted = Signal(str)
    names_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, window: QMainWindow, desk: Desk, commands: Commands, pages: PageStack) -> None:
        super().__init__(window)
        self._window, self._desk, self._commands, self._pages = window, desk, commands, pages
        self.all: list[QMenu] = []
        self._make_file_menu()
        self._make_edit_menu()
        self._make_view_menu()
        self._make_model_menu()
        self._make_help_menu()
        self._desk.operations.updated.connect(self._allow)
        self._desk.operations.idle.connect(self._allow)
        self._desk.session.changed.connect(self._allow)
        self._desk.theme.changed.connect(self._mark_theme)
        self._allow()
        self._mark_theme()

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        self.all.append(menu)
        return menu

    def _add(self, menu: QMenu, text: str, do: Callable[[], object], keys: Keys = None) -> QAction:
        action = QAction(text, self)
        if isinstance(keys, tuple):
            action.setShortcuts([QKeySequence(one) for one in keys])
        elif keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(do)
        menu.addAction(action)
        return action

    def _make_file_menu(self) -> None:
        menu, commands = self._menu(self.tr("&File")), self._commands
        standard = QKeySequence.StandardKey
        self._new = self._add(menu, self.tr("&New shop…"), commands.new_shop, standard.New)
        self._open = self._add(menu, self.tr("&Open shop…"), commands.choose_shop, standard.Open)
        self._recent = menu.addMenu(self.tr("&Recent shops"))
        self._recent.aboutToShow.connect(self._list_recent)
        menu.addSeparator()
        self._add(menu, self.tr("&Import sales…"), commands.choose_sales, "Ctrl+I")
        self._export = self._add(menu, self.tr("&Export…"), self._to_export, "Ctrl+E")
        self._back_up = self._add(menu, self.tr("&Back up…"), self._to_backups, "Ctrl+B")
        self._print = self._add(menu, self.tr("&Print…"), self._print_out, standard.Print)
        # The page alone knows, and changes its mind without a word: it is asked where the answer is seen.
        menu.aboutToShow.connect(self._ask_page)
        menu.aboutToHide.connect(self._take_keys)
        menu.addSeparator()
        leave = self._add(menu, self.tr("&Close"), self._window.close, ("Ctrl+Q", "Ctrl+W"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_menu(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        self._add(menu, self.tr("&Copy"), self._copy, QKeySequence.StandardKey.Copy)
        self._add(menu, self.tr("Copy the whole &table"), self._copy_table, COPY_TABLE)
        menu.addSeparator()
        self._add(menu, self.tr("&Find"), self._search, QKeySequence.StandardKey.Find)
        menu.addSeparator()
        self._forget = self._add(menu, self.tr("F&orget the customer…"), self._forget_chosen)
        menu.aboutToShow.connect(self._ask_page)

    def _make_view_menu(self) -> None:
        menu = self._menu(self.tr("&View"))
        for number, name in enumerate(contents.NAMES):
            keys = (f"Ctrl+{number + 1}", f"Alt+{number + 1}")
            action = self._add(menu, contents.title(name), self._open_page, keys)
            action.setData(name)
            if name == "settings":
                action.setMenuRole(QAction.MenuRole.PreferencesRole)
        menu.addSeparator()
        self._themes = QActionGroup(self)
        for mode, text in (
            ("system", self.tr("Same as the &system")), ("light", self.tr("&Light")), ("dark", self.tr("&Dark"))
        ):  # fmt: skip
            action = self._add(menu, text, self._use_theme)
            action.setData(mode)
            action.setCheckable(True)
            self._themes.addAction(action)
        menu.addSeparator()
        self._add(menu, self.tr("Go to the &pages’ names"), self.names_wanted.emit, "F6")
        self._full_screen = self._add(menu, self.tr("&Full screen"), self._turn_full_screen, "F11")
        self._full_screen.setCheckable(True)

    def _make_model_menu(self) -> None:
        menu = self._menu(self.tr("&Model"))
        self._train = self._add(menu, self.tr("&Train"), self._commands.train, "Ctrl+T")
        self._stop = self._add(menu, self.tr("&Stop and keep the best"), self._stop_training, "Ctrl+Shift+T")
        self._discard = self._add(menu, self.tr("&Discard"), self._discard_training)

    def _make_help_menu(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._add(menu, self.tr("&Guide"), self.guide_wanted.emit, QKeySequence.StandardKey.HelpContents)
        self._add(menu, self.tr("&Keyboard shortcuts"), self._show_shortcuts, "Ctrl+F1")
        self._sample = self._add(menu, self.tr("&Try the sample shop"), self._commands.try_sample)
        self._add(menu, self.tr("Open the &log folder"), self._show_log)
        about = self._add(menu, self.tr("&About RecSys Desktop"), self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    @property
    def _training(self) -> Running | None:
        work = self._desk.operations.all
        return next((running for running in work if running.operation.keeps_best), None)

    @Slot()
    def _allow(self) -> None:
        work, open_now, training = self._desk.operations.all, self._desk.session.view is not None, self._training
        for action in (self._new, self._open, self._sample):
            action.setEnabled(not work)
        self._recent.setEnabled(not work)
        self._export.setEnabled(open_now)
        self._back_up.setEnabled(open_now)
        self._train.setEnabled(open_now and training is None)
        ending = training is None or training.cancelling or training.stopping
        self._stop.setEnabled(not ending)
        self._discard.setEnabled(not ending)

    @Slot()
    def _list_recent(self) -> None:
        self._recent.clear()
        for folder in recent_shops():
            action = QAction(folder.name.replace("&", "&&"), self._recent)
            action.setToolTip(str(folder))
            action.setData(str(folder))
            action.setEnabled(folder != self._desk.session.folder)
            action.triggered.connect(self._open_recent)
            self._recent.addAction(action)
        self._recent.setToolTipsVisible(True)
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("No shop was opened yet")).setEnabled(False)

    def _data(self) -> object:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else None

    @Slot()
    def _open_recent(self) -> None:
        self._commands.open_folder(Path(str(self._data())))

    @Slot()
    def _ask_page(self) -> None:
        self._print.setEnabled(self._pages.open.prints)
        self._forget.setEnabled(self._pages.open.forgets and not self._desk.operations.all)

    @Slot()
    def _take_keys(self) -> None:
        self._print.setEnabled(True)

    @Slot()
    def _print_out(self) -> None:
        if self._pages.open.prints:
            self._pages.open.print_out()

    @Slot()
    def _forget_chosen(self) -> None:
        self._pages.open.forget_chosen()

    @Slot()
    def _search(self) -> None:
        self._pages.open.focus_search()

    @Slot()
    def _to_export(self) -> None:
        self.page_wanted.emit("export")

    @Slot()
    def _to_backups(self) -> None:
        self.page_wanted.emit("settings")

    @Slot()
    def _open_page(self) -> None:
        self.page_wanted.emit(str(self._data()))

    @Slot()
    def _copy(self) -> None:
        from recsys_desktop.desktop.tables.view import TableView

        widget = QApplication.focusWidget()
        if isinstance(widget, TableView):
            widget.copy_chosen()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            widget.copy()
        elif isinstance(widget, QLabel):
            QApplication.clipboard().setText(widget.selectedText())

    @Slot()
    def _copy_table(self) -> None:
        from recsys_desktop.desktop.tables.view import TableView

        widget = QApplication.focusWidget()
        if isinstance(widget, TableView):
            widget.copy()

    @Slot()
    def _use_theme(self) -> None:
        self._commands.use_theme(str(self._data()))

    @Slot()
    def _mark_theme(self) -> None:
        for action in self._themes.actions():
            action.setChecked(action.data() == self._desk.theme.mode)

    @Slot()
    def _turn_full_screen(self) -> None:
        full = not self._window.isFullScreen()
        self._full_screen.setChecked(full)
        if full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    @Slot()
    def _stop_training(self) -> None:
        if self._training is not None:
            self._training.stop()
            self._desk.operations.updated.emit()

    @Slot()
    def _discard_training(self) -> None:
        if self._training is not None:
            self._training.cancel()
            self._desk.operations.updated.emit()

    @Slot()
    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self._window, self.all).open()

    @Slot()
    def _show_log(self) -> None:
        self._desk.folders.show(log_file().parent)

    @Slot()
    def _show_about(self) -> None:
        AboutDialog(self._window, self._desk).open()
