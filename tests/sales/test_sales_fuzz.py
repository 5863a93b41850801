"""Damaged and hostile files: whatever the bytes are, they are read and counted, or refused with a sentence."""

from __future__ import annotations

import gzip
import io
import shutil
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recsys_desktop.errors import Refused
from recsys_desktop.progress import Progress
from recsys_desktop.sales.clean import clean
from recsys_desktop.sales.detect import detect
from recsys_desktop.sales.preview import preview
from recsys_desktop.sales.reader import Form, QuoteFacts, blocks
from recsys_desktop.sales.unpack import unpacked

from .files import HEADER, Desktop, assert_adds_up

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


def survive(desktop: Desktop, content: bytes) -> None:
    """Unpack, look at and import a file; only a sentence may come of it, or counts that add up."""
    path = desktop.write(content)
    folder = desktop.folder / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        for item in unpacked(path, folder, Progress()):
            survive_text(desktop, item.text)
    except Refused as refusal:
        is_sentence(refusal)


def survive_text(desktop: Desktop, path: Path) -> None:
    try:
        spec = detect(path, progress=Progress())
        preview(spec)
        assert_adds_up(clean(spec, desktop.target, Progress()))
    except Refused as refusal:
        is_sentence(refusal)
    assert [file for file in desktop.target.parent.iterdir() if not file.name.startswith(desktop.target.stem)] == []


def is_sentence(refusal: Refused) -> None:
    assert refusal.message.endswith((".", "?"))


@given(content=FILES)
@settings(deadline=None, derandomize=True, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_file_is_read_or_refused(desktop: Desktop, content):
    survive(desktop, content)


@pytest.mark.slow
@given(content=FILES)
@settings(deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_thousands_of_damaged_files_are_read_or_refused(desktop: Desktop, content):
    survive(desktop, content)


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_the_undamaged_file_is_read(desktop: Desktop, name):
    (desktop.folder / "unpacked").mkdir()
    first, *_ = unpacked(desktop.write(SEEDS[name]), desktop.folder / "unpacked", Progress())
    sales = clean(detect(first.text, progress=Progress()), desktop.target, Progress())
    assert_adds_up(sales)
    assert sales.kept


@pytest.mark.parametrize("at", [0, 1, 400])
def test_an_overlong_cell_in_a_broken_line_is_read_or_refused(desktop: Desktop, at):
    survive(desktop, PLAIN[:at].encode() + b'"' + b"x" * 200_000 + PLAIN[at:].encode())


def test_a_blank_row_has_as_many_cells_as_the_header():
    (block,) = blocks(iter(["a,b,c\n1,2,3\n,,\n\n4,5,6,\n"]), Form(",", 3, data_line=2), QuoteFacts())
    assert [len(cells) for cells in block.cells()] == [3, 3, 3, 3]
