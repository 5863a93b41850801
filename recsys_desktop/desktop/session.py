"""The open shop, as all pages see it: one view of one state, made anew after each change."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    # The database is started by whoever opens a shop, after the window is painted.
    from recsys_desktop.jobs.view import ShopView
    from recsys_desktop.store.shop import Shop

EVERYTHING = frozenset({"shop", "sales", "model"})


class Session(QObject):
    """Which shop is open.

    Attributes:
        view: The present state of the open shop, or None where none is open. Its questions may take long: they are
            for the thread of the queries, or an operation.

    Signals:
        changed(frozenset): These are different now ("shop", "sales", "model", "currency", "backups", "shops"); the
            :attr:`view` is new already.
        left: A shop is in use no more, since another took its place, or none did; :meth:`close_left` is wanted after
            the last question to it.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: ShopView | None = None
        self._opened: list[Shop] = []
        self._left: list[Shop] = []
        self._closing = threading.Lock()

    @property
    def shop(self) -> Shop | None:
        """The open shop."""
        return None if self.view is None else self.view.shop

    @property
    def folder(self) -> Path | None:
        """Where the open shop lives."""
        return None if self.view is None else self.view.shop.folder

    def open(self, folder: Path, *, create: bool = False) -> Shop:
        """Open a shop in an operation's thread; it is used after :meth:`adopt`, and closed with the session.

        A shop that is still open here is taken as it is: nobody but this program has it.

        Raises:
            Problem: What :meth:`recsys_desktop.store.shop.Shop.open` raises.
        """
        # The view is needed at once, and importing it takes longer than the window may stand still.
        import recsys_desktop.jobs.view  # noqa: F401
        from recsys_desktop.jobs.places import remember_shop
        from recsys_desktop.store.shop import Shop

        with self._closing:
            shop = self._still_open(folder)
            if shop is None:
                shop = Shop.open_or_create(folder) if create else Shop.open(folder)
            self._opened.append(shop)
        remember_shop(folder)
        return shop

    def _still_open(self, folder: Path) -> Shop | None:
        for shops in (self._opened, self._left):
            for shop in shops:
                if shop.folder.resolve() == folder.resolve():
                    shops.remove(shop)
                    return shop
        return None

    def give_up(self, shop: Shop) -> None:
        """Close a shop that was opened in vain; in the operation's thread. The one in use stays open."""
        if shop is not self.shop:
            with self._closing:
                self._opened.remove(shop)
                shop.close()

    @Slot(object)
    def adopt(self, shop: Shop) -> None:
        """Use an opened shop from now on; ``refresh`` follows."""
        from recsys_desktop.jobs.view import ShopView

        before = self.shop
        self.view = ShopView(shop)
        if before is not None and before is not shop:
            self._opened.remove(before)
            self._left.append(before)
            self.left.emit()

    def leave(self) -> None:
        """Use no shop from now on; none of the pages is told. :meth:`close_left` is wanted after the last question."""
        before, self.view = self.shop, None
        if before is not None:
            self._opened.remove(before)
            self._left.append(before)
            self.left.emit()

    @Slot(object)
    def refresh(self, changes: frozenset[str]) -> None:
        """Look at the shop anew, since these have changed."""
        if self.view is not None:
            from recsys_desktop.jobs.view import ShopView

            self.view = ShopView(self.view.shop)
        self.changed.emit(changes)

    def close(self) -> None:
        """Close whatever was opened; no operation and no question may be under way any more."""
        self.view = None
        self.close_left()
        while self._opened:
            self._opened.pop().close()

    def close_left(self) -> None:
        """Close the shops whose place was taken; on the thread of the queries."""
        # Who opens one of them again meanwhile waits until it is closed.
        with self._closing:
            while self._left:
                self._left.pop().close()
