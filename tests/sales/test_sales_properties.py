"""What holds for every file: cells read back equal, rows add up, and nothing but a sentence ever escapes."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recsys_desktop.errors import Refused
from recsys_desktop.progress import Progress
from recsys_desktop.sales.clean import clean
from recsys_desktop.sales.detect import detect
from recsys_desktop.sales.encoding import TextFacts, texts
from recsys_desktop.sales.preview import preview
from recsys_desktop.sales.reader import Form, QuoteFacts, blocks

from .files import HEADER, Desktop, ask, assert_adds_up, is_sentence

# A control character never reaches a cell, and a mark of byte order at the start is none of its letters.
LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff")
CELLS = st.text(st.one_of(LETTERS, st.sampled_from('",;\t|\n" ')), max_size=8)
QUOTING = st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "gb18030"])


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(2, 5))
    return draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=12))


def written(table: list[list[str]], delimiter: str, quoting: int) -> tuple[str, list[int]]:
    """Return a table as text with LF line ends, and the physical line of each row."""
    file, starts = io.StringIO(), []
    writer = csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator="\n")
    for row in table:
        starts.append(file.getvalue().count("\n") + 1)
        writer.writerow(row)
    return file.getvalue(), starts


@given(
    table=tables(),
    delimiter=st.sampled_from(",;\t|"),
    quoting=QUOTING,
    encoding=ENCODINGS,
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    last_end=st.booleans(),
    block=st.sampled_from([5, 64, 1 << 20]),
)
@settings(deadline=None, max_examples=400)
def test_any_table_is_read_back_equal(table, delimiter, quoting, encoding, end, last_end, block):
    header = ["head"] * len(table[0])
    text, starts = written([header, *table], delimiter, quoting)
    text = text if last_end else text.removesuffix("\n")
    # What the encoding cannot write becomes a question mark on both sides.
    raw = text.replace("\n", end).encode(encoding, "replace")
    codec = encoding.removesuffix("-sig")
    expected = [[cell.encode(codec, "replace").decode(codec) for cell in row] for row in table]
    file, quotes = io.BytesIO(raw), QuoteFacts()
    form = Form(delimiter, len(header), data_line=2)
    found, lines = [], []
    for part in blocks(texts(file.read, codec, TextFacts(), block), form, quotes):
        found += part.cells()
        numbers = [record.split("\x1f", 1)[0] for record in part.records.split("\n")[: part.rows]]
        lines += range(part.first_line, part.first_line + part.rows) if part.plain else map(int, numbers)
    blank = [not any(map(str.strip, row)) for row in expected]
    assert [list(row) for row, empty in zip(found, blank, strict=True) if not empty] == [
        row for row, empty in zip(expected, blank, strict=True) if not empty
    ]
    assert lines == starts[1:]
    assert quotes.count == 0


ROWS = st.lists(
    st.tuples(
        st.integers(1, 99_999),
        st.dates(date(1999, 1, 1), date(2025, 12, 31)),
        st.text("abc019'=", max_size=4),
        st.text(LETTERS, max_size=8).map("N{}".format),
        st.integers(1, 9_999),
        st.decimals(0, 99_999, places=2),
    ),
    min_size=1,
    max_size=8,
)


@given(
    rows=ROWS,
    form=st.sampled_from([("%Y-%m-%d", "."), ("%d.%m.%Y", ","), ("%Y/%m/%d", "."), ("%Y%m%d", ",")]),
    delimiter=st.sampled_from(",;\t|"),
    quoting=QUOTING,
)
@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_numbers_and_dates_are_read_back_equal(desktop: Desktop, rows, form, delimiter, quoting):
    pattern, decimal = form
    table = [HEADER.strip().split(",")]
    for order, day, customer, name, quantity, price in rows:
        money = f"{price:,.2f}".translate(str.maketrans(",.", ".," if decimal == "," else ",."))
        table.append([f"{order:06}", day.strftime(pattern), customer, "S", name, str(quantity), money])
    sales = desktop.take(written(table, delimiter, quoting)[0], keep_service_lines=True)
    assert sales.kept == len(rows)
    found = ask(f"SELECT order_id, time, quantity, unit_price FROM '{desktop.target}'")
    assert [(a, b.date(), c) for a, b, c, _ in found] == [(f"{a:06}", b, c) for a, b, _, _, c, _ in rows]
    assert [price for *_, price in found] == pytest.approx([float(row[-1]) for row in rows])


ODD = """|1|-1|0|2026-01-03|03/04/2026|soon|Mug|Postage|"|"a|a"b|Guest|C1| |a\nb|1.234,5|($3)|nan|=1|'|Total|1.2E+17"""
ODD_CELLS = st.sampled_from([*ODD.split("|"), "\u00a0", "voided"])
ODD_ROWS = st.lists(st.lists(ODD_CELLS, max_size=9).map(",".join), max_size=14)


@given(odd=ODD_ROWS)
@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rows_are_the_sum_of_the_counts_and_the_preview_tells_each_fate(desktop: Desktop, odd):
    good = [f"{number},2026-01-03,c{number},M,Mug,1,18" for number in range(len(odd) * 4 + 1)]
    header = HEADER.strip() + ",Status"
    path = desktop.write("\n".join([header, *good, *odd]))
    spec = detect(path, progress=Progress())
    sales = clean(spec, desktop.target, Progress())
    assert_adds_up(sales)
    shown = preview(spec, rows=10_000)
    fates = [row.fate for row in shown.rows]
    assert len(fates) == sales.rows
    rejected = [(row.line, row.reason) for row in shown.rows if row.fate == "rejected"]
    assert rejected == [(row.line, row.reason) for row in sales.rejected]
    assert {name: fates.count(name) for name in sales.other} == dict(sales.other)
    assert fates.count("kept") == sales.kept
    assert fates.count("returns") == sales.returns


@given(content=st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_arbitrary_bytes_are_read_or_refused_with_a_sentence(desktop: Desktop, content):
    take_or_refuse(desktop, content)


@given(content=st.binary(max_size=120), at=st.integers(0, 200))
@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_amid_a_sales_file_are_read_or_refused_with_a_sentence(desktop: Desktop, content, at):
    good = (HEADER + "1,2026-01-03,a,M,Mug,1,18\n" * 6).encode()
    take_or_refuse(desktop, good[:at] + content + good[at:])


def take_or_refuse(desktop: Desktop, content: bytes) -> None:
    path: Path = desktop.write(content)
    try:
        spec = detect(path, progress=Progress())
        preview(spec)
        assert_adds_up(clean(spec, desktop.target, Progress()))
    except Refused as refusal:
        is_sentence(refusal, path)
