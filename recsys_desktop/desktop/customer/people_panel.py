"""The table of all customers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from recsys_desktop.desktop import words
from recsys_desktop.desktop.browsing.browser import Browser
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import People

_LOOKED_AT = 100


class PeoplePanel(Browser):
    """All customers; who ordered last comes first.

    Attributes:
        people: What it lists, or None as long as that is not known.
    """

    first_sort = 2
    optional = (1, 3)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.people: People | None = None
        self.name_parts(
            kind=self.tr("Customers"),
            search=self.tr("Search customers"),
            hint=self.tr("Search name or number"),
            empty=self.tr("No customer is like this."),
            show_all=self.tr("Show all customers"),
        )

    def list_people(self, people: People) -> None:
        """Show these customers."""
        self.people = people
        # Shops without numbers for customers know them by their addresses.
        by_mail = any("@" in str(one) for one in people.id[:_LOOKED_AT])
        hint = self.tr("Search name or e-mail") if by_mail else self.tr("Search name or number")
        self.hint_search(hint)
        self.list_all(people, people.order)

    def columns(self) -> Sequence[Column]:
        """Return the columns of the customers."""
        people = self.people
        if people is None:
            return ()
        money = words.Money(people.currency)
        return (
            Column(self.tr("Customer"), people.label, sort_by=people.label_rank),
            Column(self.tr("Orders"), people.orders, words.whole, numeric=True),
            Column(self.tr("Last order"), people.last, words.day, numeric=True),
            Column(
                self.tr("Spent"),
                people.spent,
                money.brief(people.spent),
                numeric=True,
                exact=money,
                tip=self.tr(
                    "Quantity times price of all purchases, as in the files, before refunds; "
                    "lines without a price count as 0"
                ),
            ),
        )

    def count_text(self, shown: int, total: int) -> str:
        """Return how many customers are shown."""
        if shown == total:
            return self.tr("%Ln customers", "", total)
        return self.tr("{shown} of {total} customers").format(shown=words.whole(shown), total=words.whole(total))
