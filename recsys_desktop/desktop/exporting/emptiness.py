"""Why a file would be empty, and the way out: a file of nobody is not written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recsys_desktop.desktop import words
from recsys_desktop.desktop.exporting.wish import AGAIN, AGREED, BOTH, Wish

if TYPE_CHECKING:
    from recsys_desktop.jobs.campaigns import Preview


class Emptiness(QObject):
    """Tells it in the merchant's words."""

    def told(self, preview: Preview, wish: Wish) -> tuple[str, str, str]:
        """Return why nothing would be in the file, what a button says that leads out, and to which page it leads.

        Args:
            preview: The beginning of the file, which holds nothing.
            wish: What was chosen.
        """
        if preview.left_out and not preview.customers:
            return words.sentences(*self._of_mail(wish)), "", ""
        if not preview.known:
            why = self.tr("Your sales name no customers, so there is nobody to make lists for.")
            way = self.tr("Import a file that says who bought.")
            return words.sentences(why, way), self.tr("Go to Import"), "import"
        if not preview.customers:
            why = self.tr("Nobody would be in the file: all customers have this product already.")
            way = self.tr("Choose “Also those who have it”, or another product.")
            return words.sentences(why, way), self.tr("Choose a product"), "products"
        return words.sentences(*self._of_lists(wish)), "", ""

    def _of_mail(self, wish: Wish) -> tuple[str, str]:
        if wish.mail == AGREED:
            return (
                self.tr("Nobody would be in the file: none of these customers has agreed to mail."),
                self.tr("Take off the tick at “Only customers who agree to mail” to have them in it."),
            )
        return (
            self.tr("Nobody would be in the file: all of these customers want no mail."),
            self.tr("Take off the tick at “Leave out customers who want no mail” to have them in it."),
        )

    def _of_lists(self, wish: Wish) -> tuple[str, str]:
        if wish.what == AGAIN:
            return (
                self.tr("The file would be empty: there is nothing yet that these customers might buy again."),
                self.tr("Choose “New for you”."),
            )
        if wish.what == BOTH:
            return self.tr("The file would be empty: there is nothing to offer to these customers."), ""
        return (
            self.tr("The file would be empty: these customers have all that you sell."),
            self.tr("Choose “Buy again”."),
        )
