"""Sales that a shop hands over in several tables: which table completes which, and how they are put together.

Some exports name the products in one file and dates and buyers in another. A layout says what completes it
(``[[join]]``); two unknown tables belong together where one lacks just what the other has.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from recsys_desktop.errors import Cancelled, Problem, Refused
from recsys_desktop.language import translate
from recsys_desktop.progress import Progress
from recsys_desktop.sales.desk import Desk
from recsys_desktop.sales.header import Table, find_table
from recsys_desktop.sales.layouts import BASE, Join
from recsys_desktop.sales.opening import head_text, text_encoding
from recsys_desktop.sales.reader import BLANK
from recsys_desktop.sales.rows import Noticed, ahead, read_rows
from recsys_desktop.sales.source import name_of, opened
from recsys_desktop.sales.spec import FIELDS, ImportSpec, Joined
from recsys_desktop.sales.texts import quoted, texts_query
from recsys_desktop.sales.unpack import Unpacked, unpacked

_SUFFIXES = frozenset((".csv", ".tsv", ".txt", ".tab", ".gz", ".zip", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"))


@dataclass(frozen=True)
class SalesFile:
    """A table of sales with the tables that complete it.

    Attributes:
        text: The text to read.
        name: Its name for people, such as ``orders.zip › items.csv``.
        companions: Tables that complete it.
        problem: Why it cannot be opened; raised when its turn comes.
    """

    text: Path
    name: str
    companions: tuple[Unpacked, ...] = ()
    problem: Problem | None = None

    @classmethod
    def plain(cls, path: Path) -> SalesFile:
        """Return a file that is a text itself and complete."""
        return cls(path, name_of(path))


@dataclass(frozen=True)
class _Seen:
    """A text, the number of the file that it is from, and the table in it; None where none was found."""

    text: Unpacked
    number: int
    table: Table | None


def sales_files(paths: Sequence[Path], folder: Path, progress: Progress) -> tuple[SalesFile, ...]:
    """Return the tables of sales in some files and folders, each with the tables that complete it.

    Args:
        paths: Texts, archives, workbooks, and folders of such.
        folder: An empty folder of the caller, where texts are unpacked; it must last as long as they are needed.
        progress: Is told how far it is.

    Raises:
        Cancelled: If the progress says so.
    """
    texts: list[tuple[int, Unpacked]] = []
    spoilt: dict[int, SalesFile] = {}
    chosen = _files(paths)
    for number, path in enumerate(chosen):
        place = folder / str(number)
        place.mkdir()
        try:
            if path.is_dir():
                told = translate("Sales", "There is no sales file in the folder {name}.")
                raise Refused("empty", told.format(name=name_of(path)))
            texts += [(number, text) for text in unpacked(path, place, progress)]
        except Cancelled:
            raise
        except Problem as problem:
            spoilt[number] = SalesFile(path, name_of(path), problem=problem)
    alone = len(texts) == 1
    seen = [_Seen(text, number, None if alone else table_of(text, progress)) for number, text in texts]
    completing = {
        one.text.text: tuple(other.text for other in seen if other is not one and _completes(other.table, one.table))
        for one in seen
    }
    used = {text for companions in completing.values() for text in companions}
    files: list[SalesFile] = []
    for number in range(len(chosen)):
        files += [spoilt[number]] if number in spoilt else []
        own = [one for one in seen if one.number == number and one.text not in used]
        good = [one for one in own if _is_sales(one.table) or completing[one.text.text]]
        # The other sheets of a workbook, and the other files of an archive, are not sales and need no word.
        files += [SalesFile(one.text.text, one.text.name, completing[one.text.text]) for one in good or own]
    return tuple(files)


def _files(paths: Sequence[Path]) -> list[Path]:
    """Return the files, and for a folder those in it that may hold sales, by name; itself where it has none."""
    found = []
    for path in paths:
        inside = sorted(one for one in path.iterdir() if one.is_file()) if path.is_dir() else [path]
        usable = [one for one in inside if one is path or (one.suffix.lower() in _SUFFIXES and one.name[0] != ".")]
        found += usable or [path]
    return found


def _is_sales(table: Table | None) -> bool:
    if table is None or table.layout.refusal:
        return False
    return "date" in table.columns and not {"product_id", "product_name"}.isdisjoint(table.columns)


def table_of(text: Unpacked | SalesFile, progress: Progress) -> Table | None:
    """Return the table in a text, whatever it holds; None if there is none that can be read."""
    try:
        head = head_text(text.text, text_encoding(text.text, None, progress))
        return find_table(text.name, head, wanted=None, mapping={})
    except Problem:
        return None


def _completes(other: Table | None, table: Table | None) -> bool:
    """Return whether another table gives what a table lacks."""
    return other is not None and table is not None and any(_fits(join, other) for join in joins_of(table))


def _fits(join: Join, other: Table) -> bool:
    if join.layout:
        return other.layout.name == join.layout
    # An unknown pair: the other one has the order number too, and the date, but no products.
    lacks = {"product_id", "product_name"}.isdisjoint(other.columns)
    return other.layout.name == BASE and lacks and {"order_id", "date"} <= set(other.columns)


def joins_of(table: Table) -> tuple[Join, ...]:
    """Return what may complete a table: as its layout says, or orders with dates for items without."""
    if table.layout.joins:
        return table.layout.joins
    items = "order_id" in table.columns and {"product_id", "product_name"} & set(table.columns)
    if table.layout.name == BASE and items and "date" not in table.columns:
        return (Join("", on=table.columns["order_id"][0], key=""),)
    return ()


def joined_tables(table: Table, companions: Sequence[Unpacked], progress: Progress) -> tuple[Joined, ...] | None:
    """Return how the tables that complete a table are read; None if one that is needed is missing."""
    seen = [(companion, table_of(companion, progress)) for companion in companions]
    found: list[Joined] = []
    places: dict[str, int] = {}
    for join in joins_of(table):
        fitting = [(one, other) for one, other in seen if other is not None and _fits(join, other)]
        if not fitting:
            if join.optional:
                continue
            return None
        specs = tuple(spec_of(one, text_encoding(one.text, None, progress), other) for one, other in fitting)
        keys = tuple(join.key or other.columns["order_id"][0] for _, other in fitting)
        of = places.get(join.of, -1)
        if of >= 0:
            found[of] = replace(found[of], links=(*found[of].links, join.on))
        places[join.layout] = len(found)
        running = specs[0].rules.running
        found.append(Joined(specs, keys, join.on, of, (running,) if running else ()))
    return tuple(found)


def spec_of(text: Unpacked | SalesFile, encoding: str, table: Table) -> ImportSpec:
    """Return how to read a table by its headers alone: nothing is known of its dates and numbers yet."""
    return ImportSpec(
        path=text.text,
        title=text.name,
        layout=table.layout.name,
        encoding=encoding,
        delimiter=table.delimiter,
        header_line=table.header_line,
        columns=table.columns,
        date_order="ymd",
        decimal=".",
        headers=table.headers,
        data_line=table.data_line,
        preamble=table.preamble,
        rules=table.layout.rules,
    )


def load(spec: ImportSpec, place: Desk) -> None:
    """Read the tables that complete a file into ``joined_0``, ``joined_1`` …: their key, links, and fields as text."""
    for number, joined in enumerate(spec.joined):
        fields = [name for name in FIELDS if joined.gives(name)]
        columns = ["key", *(f"link_{at}" for at in range(len(joined.links))), *fields]
        place.run(f"CREATE OR REPLACE TABLE read_{number} ({', '.join(f'{quoted(name)} VARCHAR' for name in columns)})")
        for one, key in zip(joined.specs, joined.keys, strict=True):
            headers = dict(zip(columns, (key, *joined.links), strict=False))
            with opened(one.path) as (_, read), closing(ahead(read_rows(one, read, Noticed()))) as blocks:
                for block in blocks:
                    with place.records(block) as records:
                        rows = texts_query(one, block, records, extra=headers)
                        chosen = ", ".join(map(quoted, columns))
                        place.run(f"INSERT INTO read_{number} SELECT {chosen} FROM ({rows}) WHERE cells <> {BLANK}")
        place.run(
            f"CREATE OR REPLACE TABLE joined_{number} AS SELECT DISTINCT ON (key) * FROM ({_run_on(joined, number)})"
        )
        place.run(f"DROP TABLE read_{number}")


def _run_on(joined: Joined, number: int) -> str:
    """Return the query over a table just read; days since the order before become days since the first."""
    running = joined.specs[0].rules.running
    if running is None:
        return f"FROM read_{number}"
    at = joined.links.index(running)
    since = "sum(coalesce(try_cast(date AS DOUBLE), 0)) OVER (PARTITION BY customer ORDER BY try_cast({0} AS DOUBLE))"
    day = f"CAST(CAST({since.format(f'link_{at}')} AS BIGINT) AS VARCHAR)"
    return f"SELECT * REPLACE ({day} AS date) FROM read_{number}"
