"""Where the shop lives, and where the program keeps its own things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from recsys_desktop import __version__
from recsys_desktop.currency import codes, symbol
from recsys_desktop.desktop import words
from recsys_desktop.desktop.commands import Commands
from recsys_desktop.desktop.desk import Desk
from recsys_desktop.desktop.parts import Chooser, ElidedLabel, Panel, button, label, line, row
from recsys_desktop.desktop.shell.currency_names import currency_names
from recsys_desktop.desktop.shell.upkeep import CURRENCY, Upkeep
from recsys_desktop.desktop.theme import UNIT
from recsys_desktop.jobs.places import data_folder, log_file
from recsys_desktop.language import listed

if TYPE_CHECKING:
    from recsys_desktop.jobs.currency import Currency
    from recsys_desktop.store.shop import Shop

_TYPING_MS = 500
_FIRST_OF_OTHER_SCRIPTS, _FIRST_OF_SIGNS = 0x0370, 0x2000  # Unicode: after Latin, and general punctuation


class ShopPanel(Panel):
    """The open shop's folder, and the way to another shop."""

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Shop"))
        self._desk = desk
        self.name = ElidedLabel()
        self.folder = ElidedLabel("soft")
        self.show_button = button(self.tr("Show in folder"))
        self.show_button.setAccessibleName(self.tr("Show the shop in its folder"))
        self.show_button.clicked.connect(self._show_folder)
        self.rename_button = button(self.tr("Rename…"))
        self.rename_button.setAccessibleName(self.tr("Rename the shop"))
        self.rename_button.clicked.connect(commands.rename_shop)
        self.delete_button = button(self.tr("Delete…"))
        self.delete_button.setAccessibleName(self.tr("Delete the shop"))
        self.delete_button.clicked.connect(commands.delete_shop)
        self.open_button = button(self.tr("Open another shop…"))
        self.open_button.clicked.connect(commands.choose_shop)
        self.new_button = button(self.tr("New shop…"))
        self.new_button.clicked.connect(commands.new_shop)
        self.box.addWidget(label(self.tr("Shop"), "heading"))
        self.box.addWidget(self.name)
        self.box.addWidget(self.folder)
        self.box.addSpacing(UNIT)
        self.box.addLayout(row(self.show_button, self.rename_button, self.delete_button, None))
        self.box.addLayout(row(self.open_button, self.new_button, None))
        self.currency = CurrencyPart(desk, commands.upkeep)
        self.box.addWidget(self.currency)
        desk.operations.updated.connect(self._allow)
        desk.operations.idle.connect(self._allow)
        self.refresh()

    def refresh(self) -> None:
        """Show the open shop."""
        folder = self._desk.session.folder
        self.name.say(self.tr("No shop is open.") if folder is None else folder.name)
        self.folder.say("" if folder is None else str(folder))
        self.folder.setVisible(folder is not None)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        open_now, busy = self._desk.session.folder is not None, bool(self._desk.operations.all)
        self.show_button.setEnabled(open_now)
        for one in (self.rename_button, self.delete_button):
            one.setEnabled(open_now and not busy)
            one.setToolTip(self.tr("Possible once the work under way has ended") if busy else "")
        for one in (self.open_button, self.new_button):
            one.setEnabled(not busy)

    @Slot()
    def _show_folder(self) -> None:
        if self._desk.session.folder is not None:
            self._desk.folders.show(self._desk.session.folder)


def _is_plain(sign: str) -> bool:
    """Return whether a sign needs no font of a script of its own, for which Qt would search, and warn, as for ৳."""
    return all(ord(letter) < _FIRST_OF_OTHER_SCRIPTS or ord(letter) >= _FIRST_OF_SIGNS for letter in sign)


def _told(code: str, name: str) -> str:
    """Return a currency for the list, with its code first, by which it is found: ``EUR – Euro (€)``."""
    known = f"{code} – {name}" if name else code
    sign = words.sign_of(code) if _is_plain(symbol(code)) else code
    return f"{known} ({sign})" if sign != code else known


class CurrencyPart(QWidget):
    """The currency in which amounts are shown: what the sales files name, or else what the merchant chooses.

    Attributes:
        choice: None, or the code of a currency.
        note: Why it is so.
    """

    def __init__(self, desk: Desk, upkeep: Upkeep) -> None:
        super().__init__()
        self._desk, self._upkeep = desk, upkeep
        self._known: Currency | None = None
        self._settled = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._settled.timeout.connect(self._use)
        self._asker = desk.queries.asker(self)
        self._asker.answered.connect(self._show)
        self.choice = Chooser(self.tr("Currency"))
        self.choice.addItem(self.tr("None", "currency"), "")
        names = currency_names()
        for code in codes():
            self.choice.addItem(_told(code, names.get(code, "")), code)
        self.choice.activated.connect(self._wait)
        self.note = label("", "small", wraps=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, UNIT, 0, 0)
        box.setSpacing(UNIT)
        self._name = label(self.tr("Currency"))
        self._name.setBuddy(self.choice)
        box.addLayout(row(self._name, self.choice, None))
        box.addWidget(self.note)
        desk.operations.updated.connect(self._allow)
        desk.operations.idle.connect(self._allow)
        self.hide()  # until a shop is open

    def refresh(self, *, others: bool) -> None:
        """Ask for the open shop's currency.

        Args:
            others: Whether the shop or its sales are others now: what is not kept yet was chosen for those before.
        """
        if others:
            self._settled.stop()
        shop = self._desk.session.shop
        self.setVisible(shop is not None)
        if shop is not None:
            self._asker.ask(lambda: _currency_of(shop))

    @Slot(object)
    def _show(self, known: Currency) -> None:
        self._known = known
        # What is chosen still holds for some files, and yet amounts are shown without it.
        part = known.several and known.choosable
        self._name.setText(self.tr("Currency of files that name none") if part else self.tr("Currency"))
        self.note.setText(self._why(known))
        self._allow()
        if not self._settled.isActive():
            shown = (known.chosen or known.code) if known.choosable else known.code
            self.choice.setCurrentIndex(max(self.choice.findData(shown), 0))

    def _why(self, known: Currency) -> str:
        if known.several:
            told = self.tr("Your sales are in several currencies ({names}): amounts are shown without one.")
            return told.format(names=listed(known.names))
        if known.shared:
            return self.tr(
                "Some of your sales files name it. The others are shown in it too, unless you choose another one here."
            )
        if known.choosable:
            return self.tr(
                "Your sales files do not say which it is. All amounts are shown in the currency chosen here."
            )
        return self.tr("Your sales files name it.")

    @Slot()
    def _allow(self) -> None:
        others = [running for running in self._desk.operations.all if running.operation.changes != {CURRENCY}]
        self.choice.setEnabled(self._known is not None and self._known.choosable and not others)

    @Slot()
    def _wait(self) -> None:
        """Keep it soon: each letter of a code that is typed chooses another one."""
        self._settled.start()

    def settle(self) -> None:
        """Keep what was chosen, if that still waits."""
        if self._settled.isActive():
            self._settled.stop()
            self._use()

    @Slot()
    def _use(self) -> None:
        chosen = self.choice.currentData()
        if self._known is None:
            return
        if chosen != self._known.chosen:
            self._upkeep.use_currency(chosen)
        else:
            self._show(self._known)


def _currency_of(shop: Shop) -> Currency:
    # The database is started by whoever opens a shop, after the window is painted.
    from recsys_desktop.jobs.currency import currency_of

    return currency_of(shop)


class ProgramPanel(Panel):
    """Privacy in one sentence, the program's folders and its version."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Privacy and program"))
        self._desk = desk
        self.data_button = self._folder_button(self.tr("Show the data folder"))
        self.log_button = self._folder_button(self.tr("Show the log folder"))
        self.data_button.clicked.connect(self._show_data)
        self.log_button.clicked.connect(self._show_log)
        self.box.addWidget(label(self.tr("Privacy"), "heading"))
        privacy = self.tr(
            "Sales, customers and lists stay on this computer: the program connects to nothing and sends nothing."
        )
        self.box.addWidget(label(privacy, wraps=True))
        self.box.addSpacing(UNIT)
        self.box.addWidget(line())
        self.box.addSpacing(UNIT)
        self.box.addWidget(label(self.tr("Program"), "heading"))
        for name, folder, shown in (
            (self.tr("Data folder"), data_folder(), self.data_button),
            (self.tr("Log folder"), log_file().parent, self.log_button),
        ):
            path = ElidedLabel("soft")
            path.say(str(folder))
            line_of = row(label(name), path, shown)
            line_of.setStretchFactor(path, 1)
            self.box.addLayout(line_of)
        self.box.addWidget(label(self.tr("RecSys Desktop {version}").format(version=__version__), "soft"))

    def _folder_button(self, name: str) -> QPushButton:
        made = button(self.tr("Show in folder"))
        made.setAccessibleName(name)
        return made

    @Slot()
    def _show_data(self) -> None:
        self._desk.folders.show(data_folder())

    @Slot()
    def _show_log(self) -> None:
        self._desk.folders.show(log_file().parent)
