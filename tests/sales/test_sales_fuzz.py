"""Damaged and hostile files: whatever the bytes are, they are read and counted, or refused with a sentence."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Iterator

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recsys_desktop.errors import Refused
from recsys_desktop.jobs.importing import ImportOptions, import_files
from recsys_desktop.progress import Progress
from recsys_desktop.sales.encoding import TextFacts, texts
from recsys_desktop.sales.preview import preview
from recsys_desktop.sales.quoting import QUOTE
from recsys_desktop.sales.reader import Form, QuoteFacts, blocks
from recsys_desktop.sales.rows import Noticed, read_rows
from recsys_desktop.sales.source import opened
from recsys_desktop.sales.spec import CleanSales, ImportSpec
from recsys_desktop.store.shop import Shop

from .files import HEADER, Desktop, assert_adds_up, is_sentence

SHOPIFY = (
    "Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Id\n"
    '#1001,a@example.org,paid,2026-01-03 10:01:12 +0200,1,"Mug, blue",18.00,M,51\n'
    "#1001,,,2026-01-03 10:01:12 +0200,2,Tea,4.50,T,\n"
    '#1002,b@example.org,voided,2026-01-04 11:00:00 +0200,1,"Note\nin two lines",3.00,,52\n'
)
PLAIN = HEADER + "".join(
    f"{at},2026-01-{at % 28 + 1:02},c{at % 5},M{at % 3},Mug {at % 3},1,18.00\n" for at in range(40)
)
GERMAN = (
    "Bestellungen\n\nBestellnummer;Datum;Kunde;Artikelnummer;Artikel;Menge;Preis\n"
    "1001;03.01.2026;a@example.org;T;Grüner Tee;2;1.234,50\n1002;14.01.2026;;T;Grüner Tee;-1;4,50\n;;;;Summe;1;\n"
)
CHINESE = HEADER + '="10000000000001",2026/1/3 10:00,张三,="0012",绿茶 马克杯,2,18\n' * 3


def workbook() -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for at, line in enumerate(PLAIN.splitlines()):
            sheet.write_row(at, 0, line.split(","))
    return file.getvalue()


def archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("orders.csv", PLAIN)
        package.writestr("shopify.csv", SHOPIFY)
    return file.getvalue()


def page() -> bytes:
    rows = ("<td>".join(line.split(",")) for line in PLAIN.splitlines())
    return ("<html><table><tr><td>" + "<tr><td>".join(rows) + "</table>").encode()


SEEDS = {
    "plain": PLAIN.encode(),
    "shopify": SHOPIFY.encode(),
    "german": GERMAN.encode("cp1252"),
    "chinese": CHINESE.encode("gb18030"),
    "utf-16": PLAIN.replace(",", "\t").encode("utf-16"),
    "gzip": gzip.compress(PLAIN.encode(), mtime=0),
    "workbook": workbook(),
    "archive": archive(),
    "page": page(),
}
SPLICES = st.sampled_from(
    [
        *(
            b'"',
            b'""',
            b"\n",
            b"\r",
            b"\r\n",
            b"\0",
            b"\x1a",
            b"\x1f",
            b"\xff",
            b"\xef\xbb\xbf",
            b"\xff\xfe",
            b"=",
            b"'",
        ),
        *(b",", b";", b"\t", b",,,,,,,,", b"sep=|\n", b"0000-00-00", b"99/99/9999", b"1E+400", b"-", b"<", b"\xc2\xa0"),
        *(
            b'"' + b"x" * 200_000,
            b"y," * 3_000,
            b"\n" * 3_000,
            b"9" * 400,
            HEADER.encode(),
            "\ud7ff\U0010ffff".encode(),
        ),
    ]
)
PLACES = st.floats(0, 1, exclude_max=True)
CHANGES = st.one_of(
    st.tuples(st.just("put"), PLACES, SPLICES | st.binary(max_size=12)),
    st.tuples(st.just("flip"), PLACES, st.integers(1, 255)),
    st.tuples(st.just("cut"), PLACES, st.integers(1, 400)),
    st.tuples(st.just("end"), PLACES, st.just(0)),
    st.tuples(st.just("again"), PLACES, st.integers(1, 600)),
)


def changed(content: bytes, change: tuple) -> bytes:
    """Return content after one change at a place, a share of its length."""
    kind, place, what = change
    at = int(place * (len(content) + 1))
    before, after = content[:at], content[at:]
    if kind == "put":
        return before + what + after
    if kind == "flip":
        return before + bytes([after[0] ^ what]) + after[1:] if after else before
    if kind == "cut":
        return before + after[what:]
    return before if kind == "end" else before + after[:what] + after


@st.composite
def damaged_files(draw: st.DrawFn) -> bytes:
    content = SEEDS[draw(st.sampled_from(sorted(SEEDS)))]
    for change in draw(st.lists(CHANGES, min_size=1, max_size=4)):
        content = changed(content, change)
    return content


FILES = damaged_files() | damaged_files() | damaged_files() | st.binary(max_size=300)


@pytest.fixture
def shop(desktop: Desktop) -> Iterator[Shop]:
    """An empty shop."""
    with Shop.create(desktop.folder / "shop") as made:
        yield made


def survive(shop: Shop, desktop: Desktop, content: bytes) -> None:
    """Import a file as the commands do: it is read to the last line, or refused in a sentence and nothing is stored."""
    path = desktop.write(content, "odd name.csv")
    stored = shop.ledger.totals().lines
    batches = len(shop.ledger.batches())
    try:
        for imported in import_files(shop, [path], ImportOptions(), Progress()):
            is_whole(imported.sales)
            batch = imported.batch
            assert batch.added + batch.duplicates == imported.sales.kept
            stored += batch.added - batch.replaced
            batches += 1
    except Refused as refusal:
        is_sentence(refusal, path)
    assert shop.ledger.totals().lines == stored
    assert len(shop.ledger.batches()) == batches
    assert list(shop.spill_folder().iterdir()) == []


def is_whole(sales: CleanSales) -> None:
    """Every row of the file was seen once, in its order, and counted once."""
    assert_adds_up(sales)
    spec = sales.spec
    with opened(spec.path) as (_, read):
        lines = "".join(texts(read, spec.encoding, TextFacts())).split("\n")
    lines = lines if lines[-1] else lines[:-1]
    starts = rows_of(spec, 1 << 22)
    assert starts == rows_of(spec, 64) == sorted(set(starts))
    assert set(starts) <= set(range(spec.data_line, len(lines) + 1))
    if not any(QUOTE in line for line in lines):
        assert starts == list(range(spec.data_line, len(lines) + 1))
    assert spec.rules.packed or sales.rows == len(starts)
    shown = preview(spec, rows=10**6).rows
    assert [row.line for row in shown] == starts
    rejected = [row.line for row in sales.rejected]
    assert set(rejected) <= set(starts)
    assert rejected == sorted(set(rejected))
    for row in sales.rejected:
        assert row.reason
        assert not row.reason.endswith(".")
        assert lines[row.line - 1].startswith(row.text)


def rows_of(spec: ImportSpec, block: int) -> list[int]:
    """Return the physical lines where rows begin, read in blocks of so many bytes."""
    found = []
    with opened(spec.path) as (_, read):
        for part in read_rows(spec, read, Noticed(), block=block):
            numbers = [record.split("\x1f", 1)[0] for record in part.records.split("\n")[: part.rows]]
            found += range(part.first_line, part.first_line + part.rows) if part.plain else map(int, numbers)
    return found


@given(content=FILES)
@settings(deadline=None, derandomize=True, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_file_is_read_or_refused(shop: Shop, desktop: Desktop, content):
    survive(shop, desktop, content)


@pytest.mark.slow
@given(content=FILES)
@settings(deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_thousands_of_damaged_files_are_read_or_refused(shop: Shop, desktop: Desktop, content):
    survive(shop, desktop, content)


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_the_undamaged_file_is_read(shop: Shop, desktop: Desktop, name):
    survive(shop, desktop, SEEDS[name])
    assert shop.ledger.totals().lines


@pytest.mark.parametrize("at", [0, 1, 400])
def test_an_overlong_cell_in_a_broken_line_is_read_or_refused(shop: Shop, desktop: Desktop, at):
    survive(shop, desktop, PLAIN[:at].encode() + b'"' + b"x" * 200_000 + PLAIN[at:].encode())


def test_a_blank_row_has_as_many_cells_as_the_header():
    (block,) = blocks(iter(["a,b,c\n1,2,3\n,,\n\n4,5,6,\n"]), Form(",", 3, data_line=2), QuoteFacts())
    assert [len(cells) for cells in block.cells()] == [3, 3, 3, 3]
