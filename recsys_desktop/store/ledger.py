"""The ledger: import batches, and every question about customers, products and purchases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from numpy.typing import ArrayLike

from recsys_desktop.errors import NotFound, Refused
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.store import batches, buying, forgetting, importing, matching, reading
from recsys_desktop.store import months as _months
from recsys_desktop.store import since as _since
from recsys_desktop.store.buying import OrderTable
from recsys_desktop.store.database import Database
from recsys_desktop.store.months import MonthTable
from recsys_desktop.store.tables import (
    Batch,
    BatchCounts,
    Collisions,
    Counts,
    CustomerTable,
    Histories,
    Keys,
    ProductTable,
    Purchases,
    Taken,
    Totals,
)

_CURRENCY = "currency"


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Ledger:
    """The sales of one shop.

    Questions may be asked from any thread, and see the last finished import; imports and their undoing wait for each
    other. Every method may raise ``Failed`` with a sentence where the machine could not do it.
    """

    def __init__(self, database: Database, *, clock: Callable[[], datetime] = _utc_now) -> None:
        self._database = database
        self._clock = clock

    def add_batch(
        self,
        lines: Path,
        *,
        file: str,
        file_hash: str,
        layout: str,
        counts: BatchCounts,
        progress: Progress,
        ended: Path | None = None,
        currencies: tuple[str, ...] = (),
        mail: Path | None = None,
    ) -> Batch:
        """Import one file of clean sales lines, all or nothing.

        An order that is here already with something else in it is replaced as :mod:`standing` says.

        Args:
            lines: A Parquet file with the columns order_id, time, customer_id, customer_name, product_id,
                product_name, category, quantity and unit_price, in the order of the source file.
            file: The source file's name, for the history.
            file_hash: SHA-256 of the source file's bytes, hex.
            layout: The name of the layout by which it was read.
            counts: What became of the file's other rows.
            progress: Told how many lines are stored; cancelling it leaves everything as it was.
            ended: A Parquet file with the columns order_id, time and customer_id (both may be NULL): the orders of
                which the file says that nothing is left to sell, since they were cancelled or given back.
            currencies: The currencies that the file names, as codes or signs.
            mail: A Parquet file with the columns customer_id, time and no_mail: each customer's newest word on mail.

        Returns:
            The new batch; its ``same_file_as`` names an earlier import of the same bytes.

        Raises:
            Cancelled: Everything is as it was.
            ValueError: If the counts and the lines do not add up to the file's rows.
        """
        new = importing.NewBatch(lines, file, file_hash, layout, counts, ended, currencies, mail)
        with self._database.writing(progress, "importing") as db:
            number = batches.begin(db, new, self._clock())
            batches.finish(db, number, importing.add_lines(db, number, new))
            return batches.one(db, number)

    def already_here(self, lines: Path, progress: Progress) -> int:
        """Return how many of a file's lines :meth:`add_batch` would not add, as the ledger is now.

        Args:
            lines: As for :meth:`add_batch`.
            progress: Where a cancel comes from.
        """
        with self._database.reading(translate("Doing", "comparing with the shop"), progress) as db:
            return matching.already_here(db, lines)

    def mail_news(self, mail: Path, file_hash: str, progress: Progress) -> int:
        """Return of how many customers of the shop a file says something on mail that is not known yet.

        Args:
            mail: As for :meth:`add_batch`.
            file_hash: As for :meth:`add_batch`.
            progress: Where a cancel comes from.
        """
        with self._database.reading(translate("Doing", "comparing with the shop"), progress) as db:
            return matching.mail_news(db, mail, file_hash)

    def colliding_orders(self, lines: Path, progress: Progress) -> Collisions:
        """Return how many of a file's order numbers are here already, and how many of these name other orders.

        Args:
            lines: As for :meth:`add_batch`.
            progress: Where a cancel comes from.
        """
        with self._database.reading(translate("Doing", "comparing with the shop"), progress) as db:
            return matching.colliding_orders(db, lines)

    def undo_batch(self, id: str, progress: Progress) -> Batch:  # noqa: A002 -- the field's own name
        """Take an import back, all or nothing; see :meth:`take_back`."""
        self.take_back(id, progress)
        return self.batch(id)

    def take_back(self, id: str, progress: Progress) -> Taken:  # noqa: A002
        """Take an import back, all or nothing: all is as if the other imports alone had come, one after another.

        Raises:
            NotFound: If there is no such import.
            Refused: ``already-undone``.
            Cancelled: Everything is as it was.
        """
        with self._database.writing(progress, translate("Doing", "undoing the import")) as db:
            batch = batches.one(db, _number(id))
            if batch.undone_at is not None:
                raise Refused(
                    "already-undone",
                    translate("Store", "Import {id} ({file}) was undone before. Nothing was changed.").format(
                        id=id, file=batch.file
                    ),
                )
            batches.mark_undone(db, _number(id), self._clock())
            return importing.remove_lines(db, _number(id))

    def forget(self, customer: str, progress: Progress) -> forgetting.Taken:
        """Take away all that is known of a customer, all or nothing; see :mod:`forgetting`.

        Raises:
            NotFound: If nothing is known of this customer.
            Cancelled: Everything is as it was.
        """
        with self._database.writing(progress, translate("Doing", "forgetting the customer")) as db:
            return forgetting.forget(db, customer, self._clock().astimezone().date())

    def leave_out_forgotten(self, lines: Path, others: tuple[Path, ...], progress: Progress) -> forgetting.Remaining:
        """Take forgotten customers out of the files of an import; see :func:`forgetting.leave_out`."""
        with self._database.reading(translate("Doing", "comparing with the shop"), progress) as db:
            return forgetting.leave_out(db, lines, others)

    def batch(self, id: str) -> Batch:  # noqa: A002
        """Return one import, undone or not.

        Raises:
            NotFound: If there is no such import.
        """
        with self._database.reading() as db:
            return batches.one(db, _number(id))

    def batches(self) -> tuple[Batch, ...]:
        """Return all imports, the first one first, undone ones included."""
        with self._database.reading() as db:
            return batches.all_of(db)

    def chosen_currency(self) -> str:
        """Return the currency that the merchant chose, as a code; "" for none."""
        with self._database.reading() as db:
            row = db.row(f"SELECT value FROM meta WHERE name = '{_CURRENCY}'")
        return str(row[0]) if row else ""

    def choose_currency(self, code: str, progress: Progress) -> None:
        """Keep the currency of the imports that name none; "" for none."""
        with self._database.writing(progress, translate("Doing", "keeping the currency")) as db:
            db.run(f"DELETE FROM meta WHERE name = '{_CURRENCY}'")
            if code:
                db.run(f"INSERT INTO meta VALUES ('{_CURRENCY}', ?)", [code])

    def totals(self) -> Totals:
        """Return how much the shop holds, in milliseconds."""
        with self._database.reading() as db:
            return reading.totals(db)

    def customers(self) -> CustomerTable:
        """Return every known customer."""
        with self._database.reading() as db:
            return reading.customers(db)

    def products(self) -> ProductTable:
        """Return every product."""
        with self._database.reading() as db:
            return reading.products(db)

    def purchases(self) -> Purchases:
        """Return every sales line of a known customer, by time, order and line."""
        with self._database.reading() as db:
            return reading.purchases(db)

    def histories(self, customer_keys: ArrayLike | None = None) -> Histories:
        """Return what each customer bought.

        Args:
            customer_keys: The customers wanted, in any order; all known ones where not given.

        Returns:
            One row for each different customer asked for, empty for one who bought nothing.
        """
        with self._database.reading() as db:
            return reading.histories(db, customer_keys)

    def customer_key(self, id: str) -> int | None:  # noqa: A002
        """Return a customer's key, or None where the shop does not know the id."""
        with self._database.reading() as db:
            return reading.key_of(db, "customers", id)

    def product_key(self, id: str) -> int | None:  # noqa: A002
        """Return a product's key, or None where the shop does not know the id."""
        with self._database.reading() as db:
            return reading.key_of(db, "products", id)

    def bought_together(self, product_key: int, others: ArrayLike) -> Counts:
        """Return how many known customers bought both products.

        Args:
            product_key: One product.
            others: (n,) keys of other products.

        Returns:
            int64 (n,), one for each of ``others``.
        """
        with self._database.reading() as db:
            return reading.bought_together(db, product_key, others)

    def buyers(self, product_keys: ArrayLike) -> Keys:
        """Return the keys of the known customers who bought any of these products, int32, rising.

        Args:
            product_keys: (n,) keys of products.
        """
        with self._database.reading() as db:
            return buying.buyers(db, product_keys)

    def orders(self, customer_key: int) -> OrderTable:
        """Return one customer's orders, the first one first."""
        with self._database.reading() as db:
            return buying.orders(db, customer_key)

    def line_counts(self, *, since: datetime) -> tuple[Counts, Counts]:
        """Return how many lines of known customers each product has.

        Args:
            since: The shop's local time.

        Returns:
            Lines after that time and lines in all, int64 (keys,) each, by product key.
        """
        with self._database.reading() as db:
            return _since.line_counts(db, since)

    def new_buyers(self, *, since: datetime) -> Counts:
        """Return how many known customers bought each product for the first time after a moment.

        Args:
            since: The shop's local time.

        Returns:
            int64 (keys,), by product key.
        """
        with self._database.reading() as db:
            return _since.new_buyers(db, since)

    def repeat_buyers(self) -> tuple[Counts, Counts]:
        """Return how many known customers bought each product, and how many of them in more than one order.

        Returns:
            int64 (keys,) each, by product key.
        """
        with self._database.reading() as db:
            return _since.repeat_buyers(db)

    def months(self) -> MonthTable:
        """Return what was sold in each month from the first sale to the last, months without a sale included."""
        with self._database.reading() as db:
            return _months.months(db)

    def last_batch(self) -> int:
        """Return the number of the latest import, 0 where there is none."""
        with self._database.reading() as db:
            return _since.last_batch(db)

    def lines_after(self, *, batch: int) -> int:
        """Return how many sales lines only later imports bring."""
        with self._database.reading() as db:
            return _since.lines_after(db, batch)


def _number(id: str) -> int:  # noqa: A002
    if not (id.isascii() and id.isdigit() and len(id) < 10):
        raise NotFound(translate("Store", "There is no import {id}.").format(id=id))
    return int(id)
