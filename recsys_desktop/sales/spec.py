"""What passes through this room: how a file is read, and what came out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from recsys_desktop.sales.layouts import Rules

FIELDS = (
    "order_id",
    "date",
    "customer",
    "customer_name",
    "product_id",
    "product_name",
    "variant",
    "quantity",
    "unit_price",
    "line_total",
    "category",
    "status",
    "currency",
    "time",
    "email",
    "phone",
    "postcode",
    "returned",
    "buyer",
    "agrees_to_mail",
    "wants_no_mail",
)
"""The standard fields of a sales line, the left side of ``--map FIELD=COLUMN``.

``buyer`` is a name or the like that tells customers apart only where neither number, e-mail nor telephone does.
``agrees_to_mail`` and ``wants_no_mail`` say yes or no to advertising by mail, from its two sides.
"""

DATE_ORDERS = ("dmy", "mdy", "ymd")


@dataclass(frozen=True)
class Note:
    """Something the merchant should know.

    Attributes:
        code: A short, stable name, such as ``no-customer``.
        message: One sentence.
    """

    code: str
    message: str


@dataclass(frozen=True)
class Question:
    """Something the file does not say; an answer was assumed.

    Attributes:
        code: A short, stable name, such as ``date-order``.
        message: The question, one sentence.
        assumed: The answer that was taken.
    """

    code: str
    message: str
    assumed: str


@dataclass(frozen=True)
class ImportSpec:
    """Everything that decides how a file is read; preview and import both follow it.

    The parts depend on one another: to change the columns or the order of dates, call ``detect`` again with them.

    Attributes:
        path: The text to read; plain or gzip.
        layout: Name of the layout.
        encoding: A Python codec; ``utf-8`` also reads stray lines of cp1252.
        delimiter: One character between cells.
        header_line: Physical line of the header, from 1.
        columns: Field to the headers that give it, the first that is not blank in a row.
        date_order: ``ymd``, ``dmy`` or ``mdy``.
        decimal: ``.`` or ``,``.
        keep_service_lines: Whether postage, tips, discounts and the like count as sales.
        headers: All headers of the file, trimmed, in its order.
        data_line: Physical line where the first row starts.
        preamble: Lines before the header that are not part of the table.
        date_formats: ``strptime`` formats in the order in which they are tried.
        untidy_dates: Whether dates carry a ``T``, a zone, a fraction or a comma to be taken away first.
        foreign_dates: Whether months have names that are not English.
        buddhist_years: Whether years are counted as in Thailand: 2567 is 2024.
        rules: What makes a row a return, a cancelled order, a service line, an anonymous sale.
        latest: A sale after this day cannot be: its date was mistyped.
        title: The file's name for people.
        joined: Tables that complete this one.
        signs: The signs and codes of currencies that stand in the prices, where no column names one.
        warnings: What was noticed while looking at the file.
        questions: What was assumed while looking at the file.
    """

    path: Path
    layout: str
    encoding: str
    delimiter: str
    header_line: int
    columns: Mapping[str, tuple[str, ...]]
    date_order: str
    decimal: str
    keep_service_lines: bool = False
    headers: tuple[str, ...] = ()
    data_line: int = 2
    preamble: int = 0
    date_formats: tuple[str, ...] = ()
    untidy_dates: bool = False
    foreign_dates: bool = False
    buddhist_years: bool = False
    rules: Rules = field(default_factory=Rules)
    latest: date = date(2100, 1, 1)
    title: str = ""
    joined: tuple[Joined, ...] = ()
    signs: tuple[str, ...] = ()
    warnings: tuple[Note, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def name(self) -> str:
        """The file's name for people."""
        return self.title or self.path.name

    def gives(self, *names: str) -> bool:
        """Return whether any of some fields is given, by this table or by one that completes it."""
        return any(self.columns.get(name) or any(one.gives(name) for one in self.joined) for name in names)

    @property
    def has_status(self) -> bool:
        """Whether anything may say what became of an order: a status, or a column of its own."""
        return self.gives("status") or any(flag.columns(self.headers) for flag in self.rules.flags)

    def positions(self, name: str) -> tuple[int, ...]:
        """Return the column numbers, from 0, that give a field; empty where the file lacks it.

        Of columns with the same name the later ones fill in where the earlier ones are blank.
        """
        wanted = self.columns.get(name, ())
        return tuple(at for header in wanted for at, other in enumerate(self.headers) if other == header)


@dataclass(frozen=True)
class Joined:
    """A table that completes the sales file: from its rows come the fields that the file lacks.

    Attributes:
        specs: How it is read; several files of one form are one table.
        keys: For each of them the header whose cells are the key.
        on: The header of the other side.
        of: The joined table to which ``on`` belongs, by number; -1 for the sales file.
        links: Further headers that are needed: other sides of joins, and the order of a customer's orders.
    """

    specs: tuple[ImportSpec, ...]
    keys: tuple[str, ...]
    on: str
    of: int = -1
    links: tuple[str, ...] = ()

    def gives(self, name: str) -> bool:
        """Return whether it gives a field."""
        return any(spec.columns.get(name) for spec in self.specs)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that could not be read.

    Attributes:
        line: Physical line in the file, from 1.
        reason: One sentence without a full stop.
        text: The line as it stands in the file, shortened.
        fate: Which reason it is (:data:`recsys_desktop.sales.rules.FATES`), whatever language that is told in.
    """

    line: int
    reason: str
    text: str
    fate: int


@dataclass(frozen=True)
class CleanSales:
    """The clean sales lines of one file, and where all of its rows went.

    ``rows == kept + returns + cancelled + service + len(rejected) + sum(other.values())`` always holds.

    Attributes:
        path: A Parquet file, in the order of the source: line BIGINT, order_id VARCHAR, time TIMESTAMP, customer_id
            VARCHAR (NULL: anonymous), customer_name VARCHAR (NULL), product_id VARCHAR, product_name VARCHAR,
            category VARCHAR (NULL), quantity DOUBLE, unit_price DOUBLE (NULL: unknown).
        spec: How the file was read.
        file_hash: SHA-256 of the source's bytes, in hexadecimal.
        rows: Rows after the header.
        kept: Rows in the Parquet file.
        returns: Rows with a negative quantity or the status of a return.
        cancelled: Rows of cancelled orders.
        service: Postage, tips, discounts and the like, left out.
        anonymous: Of the kept, those without a customer.
        rejected: Rows that could not be read, by line.
        orders: Different orders of the kept rows.
        customers: Different known customers of the kept rows.
        products: Different products of the kept rows.
        first: The first sale; None where nothing was kept.
        last: The last sale.
        other: Further named counts: ``empty``, ``footer``, ``zero-quantity``, ``no-price``.
        warnings: What the merchant should know.
        questions: What was assumed.
        ended: A Parquet file of the orders of which nothing is kept, since they were cancelled or given back:
            order_id VARCHAR, time TIMESTAMP (NULL), customer_id VARCHAR (NULL); None where there is none.
        mail: A Parquet file of each customer's newest word on advertising by mail, that of orders which do not count
            included: customer_id VARCHAR, time TIMESTAMP, no_mail BOOLEAN; None where nobody says anything.
        statuses: For ``kept``, ``cancelled`` and ``returns`` the rows by what the shop calls their status, the most
            frequent first; empty where it names none.
        left_orders: For ``cancelled`` and ``returns`` how many orders their rows belong to.
        currencies: The currencies that the kept rows name, by the column, or by the signs in the prices where that is
            blank; codes or signs, as :func:`recsys_desktop.currency.agreed` reads them.
    """

    path: Path
    spec: ImportSpec
    file_hash: str
    rows: int
    kept: int
    returns: int
    cancelled: int
    service: int
    anonymous: int
    orders: int
    customers: int
    products: int
    first: datetime | None
    last: datetime | None
    rejected: tuple[Rejected, ...]
    other: Mapping[str, int]
    warnings: tuple[Note, ...]
    questions: tuple[Question, ...]
    ended: Path | None = None
    mail: Path | None = None
    statuses: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    left_orders: Mapping[str, int] = field(default_factory=dict)
    currencies: tuple[str, ...] = ()
