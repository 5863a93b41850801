"""What an export form holds, as values that outlast the form, and the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from recsys_desktop.desktop.exporting.wish import AGAIN, BOTH, CSV, FORMS, HTML, NEW, PDF, XLSX, Offer

MOST_PRODUCTS = 50
"""No list of an export is longer."""


@dataclass(frozen=True)
class Filled:
    """What a form holds.

    Attributes:
        what: ``new``, ``again``, ``both`` or ``campaign``.
        offer: The campaign's product, or None.
        some: Whether lists are for the campaign's customers alone.
        top: Products for each customer.
        customers: The most customers of a campaign.
        owners: Whether those who have the product may be among them.
        form: ``letters``, ``long``, ``paper`` or ``json``.
        kind: ``csv`` or ``xlsx``, where it is a table.
        paper: ``pdf`` or ``html``, where it is for paper.
        pseudonyms: Whether customers get pseudonyms.
        columns: The wanted columns of letters, of lists and of a campaign.
        leave_out: Whether those who want no mail are left out; None where the merchant has not chosen.
        only_agreed: Whether all are left out who have not agreed to mail.
    """

    what: str
    offer: Offer | None
    some: bool
    top: int
    customers: int
    owners: bool
    form: str
    kind: str
    paper: str
    pseudonyms: bool
    columns: dict[str, frozenset[str]]
    leave_out: bool | None
    only_agreed: bool

    def habits(self) -> dict[str, object]:
        """Return what the next start begins with, as plain values: all but what is of its day.

        That is the campaign, and that customers are written to who want no mail.
        """
        return {
            "what": self.what,
            "top": self.top,
            "form": self.form,
            "kind": self.kind,
            "paper": self.paper,
            "pseudonyms": self.pseudonyms,
            "only_agreed": self.only_agreed,
            "columns": {use: sorted(names) for use, names in self.columns.items()},
        }

    def following(self, habits: Mapping[str, object]) -> Filled:
        """Return this with what was chosen in an earlier start; what cannot be read stays as it is."""
        what, top, form, kind, paper = (habits.get(name) for name in ("what", "top", "form", "kind", "paper"))
        columns = habits.get("columns")
        known = {
            use: frozenset(name for name in names if isinstance(name, str))
            for use, names in (columns.items() if isinstance(columns, dict) else ())
            if isinstance(names, list)
        }
        return replace(
            self,
            what=what if what in (NEW, AGAIN, BOTH) else self.what,
            top=top if isinstance(top, int) and 1 <= top <= MOST_PRODUCTS else self.top,
            form=form if form in FORMS else self.form,
            kind=kind if kind in (CSV, XLSX) else self.kind,
            paper=paper if paper in (PDF, HTML) else self.paper,
            pseudonyms=habits.get("pseudonyms") is True,
            columns={**self.columns, **known},
            only_agreed=habits.get("only_agreed") is True,
        )
