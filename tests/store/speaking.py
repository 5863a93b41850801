"""What a ledger must hold after some imports, said once more in plain Python."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from recsys_desktop.store.ledger import Ledger
from recsys_desktop.store.tables import Batch

from .shops import Key, Line, add, memory, write_lines

Order = tuple[str, date, str | None]
Said = dict[Order, dict[str, Counter[Key]]]


@dataclass(frozen=True)
class File:
    """A file of sales lines, and of orders that have ended (a line's order, time and customer)."""

    lines: tuple[Line, ...]
    ended: tuple[Line, ...] = ()


def bring(ledger: Ledger, folder: Path, file: File, name: str) -> Batch:
    """Import a file; the name stands for its bytes."""
    ended = folder / "ended.parquet"
    with memory().cursor() as connection:
        connection.execute("CREATE OR REPLACE TABLE ended (order_id VARCHAR, time TIMESTAMP, customer_id VARCHAR)")
        for line in file.ended:
            connection.execute("INSERT INTO ended VALUES (?, ?, ?)", [line.order, line.time, line.customer])
        connection.execute(f"COPY ended TO '{ended}' (FORMAT parquet)")
    return add(ledger, write_lines(folder / "lines.parquet", file.lines), file_hash=name, ended=ended)


def held(files: Iterable[File]) -> Counter[Key]:
    """Return the lines that count when the files speak one after another."""
    standing: Said = {}
    for file in files:
        said = _by_order(file.lines)
        standing = {order: lines for order, lines in standing.items() if not _ended(order, file.ended)}
        contradicted = {old for old, new in _same(standing, said, file.lines) if _differ(standing[old], said[new])}
        standing = {order: lines for order, lines in standing.items() if order not in contradicted}
        for order, lines in said.items():
            standing.setdefault(order, {}).update(lines)
    return sum((lines for order in standing.values() for lines in order.values()), Counter())


def _by_order(lines: Sequence[Line]) -> Said:
    said: Said = defaultdict(lambda: defaultdict(Counter))
    for line in lines:
        said[line.order, line.time.date(), line.customer][line.product][line.key] += 1
    return said


def _ended(order: Order, ended: Sequence[Line]) -> bool:
    number, day, customer = order
    return any(
        line.order == number
        and ((line.customer == customer and customer is not None)
             or (line.time.date() == day and None in (line.customer, customer)))
        for line in ended
    )  # fmt: skip


def _same(standing: Said, said: Said, lines: Sequence[Line]) -> list[tuple[Order, Order]]:
    """Return the pairs of orders that are one: the same, or one that was not known well or was moved."""
    pairs = [(order, order) for order in standing if order in said]
    days = [line.time.date() for line in lines]
    for old in standing.keys() - said.keys():
        for new in said.keys() - standing.keys():
            appeared = old[1] == new[1] and (old[2] is None) != (new[2] is None)
            moved = old[2] is not None and old[2] == new[2] and min(days) <= old[1] <= max(days)
            if old[0] == new[0] and (appeared or moved):
                pairs.append((old, new))
    return pairs


def _differ(old: dict[str, Counter[Key]], new: dict[str, Counter[Key]]) -> bool:
    return any(old[product] != new[product] for product in old.keys() & new.keys())
