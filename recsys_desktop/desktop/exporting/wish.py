"""What the merchant wishes to export: plain values that the window may hold before anything heavy is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recsys_desktop.jobs.campaigns import Plan

NEW, AGAIN, BOTH, CAMPAIGN = "new", "again", "both", "campaign"
LONG, LETTERS = "long", "letters"
CSV, XLSX, JSON, PDF, HTML = "csv", "xlsx", "json", "pdf", "html"
PAPER = "paper"
EVERYBODY, NOT_REFUSED, AGREED = "everybody", "not-refused", "agreed"
FORMS = (LETTERS, LONG, PAPER, JSON)
"""What a file is for: letters, a spreadsheet, paper, a program."""

LIST_COLUMNS = (
    "customer_id", "rank", "product_id", "product_name", "score", "kind", "list", "last_purchase", "category", "price",
    "customer_name", "reason",
)  # fmt: skip
"""The columns of a file with a row for each product, in its order."""
USUAL_LIST_COLUMNS = tuple(name for name in LIST_COLUMNS if name not in ("score", "reason"))
LETTER_COLUMNS = {"customer_name": "name", "product_id": "number", "price": "price", "reason": "reason"}
"""What may stand in letters beside the products' names, and what it is called there."""
USUAL_LETTER_COLUMNS = ("customer_name",)
CAMPAIGN_COLUMNS = (
    "customer_id", "customer_name", "rank", "product_id", "product_name", "score", "kind", "last_purchase", "category",
    "price", "reason",
)  # fmt: skip
USUAL_CAMPAIGN_COLUMNS = ("customer_id", "customer_name", "rank", "product_id", "product_name", "kind")
ALWAYS = ("customer_id", "rank", "product_id")
"""Without these a row means nothing."""


@dataclass(frozen=True)
class Offer:
    """A product, and whom to tell about it.

    Attributes:
        product: Its id.
        name: Its name.
        customers: How many customers at most.
        owners: Whether those who have it already may be among them.
    """

    product: str
    name: str
    customers: int
    owners: bool


@dataclass(frozen=True)
class Wish:
    """What is exported, for whom, and how.

    Attributes:
        what: ``new``, ``again``, ``both`` or ``campaign``.
        top: How many products for each customer.
        offer: Whose customers are meant; None for everybody.
        columns: Of a file with a row for each product, or what stands in letters beside the products' names.
        file_format: ``csv``, ``xlsx``, ``pdf``, ``html`` or ``json``.
        shape: ``letters`` (a row for each customer) or ``long`` (a row for each product).
        pseudonyms: Whether customers' numbers are replaced and their names left out.
        mail: For ``everybody``, all but those who want no mail (``not-refused``), or those who ``agreed`` to it.
    """

    what: str = NEW
    top: int = 10
    offer: Offer | None = None
    columns: tuple[str, ...] = USUAL_LIST_COLUMNS
    file_format: str = CSV
    shape: str = LONG
    pseudonyms: bool = False
    mail: str = NOT_REFUSED

    def plan(self) -> Plan:
        """Return it as the job wants it; on another thread, since this loads the jobs."""
        from recsys_desktop.jobs.campaigns import Campaign, Plan
        from recsys_desktop.jobs.exporting import ExportOptions

        lists = {NEW: (NEW,), AGAIN: (AGAIN,), BOTH: (NEW, AGAIN)}.get(self.what, ())
        options = ExportOptions(self.file_format, self.shape, lists, self.top, self.pseudonyms, self.columns, self.mail)
        offer = self.offer
        campaign = None if offer is None else Campaign(offer.product, offer.customers, offer.owners)
        return Plan(options, campaign, only_product=self.what == CAMPAIGN)
