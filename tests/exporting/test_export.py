from __future__ import annotations

import csv
import io
import json
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recsys_desktop.errors import Refused
from recsys_desktop.exporting.export import Exported, export
from recsys_desktop.exporting.formats import format_of
from recsys_desktop.exporting.neutral import original
from recsys_desktop.exporting.preview import preview_rows
from recsys_desktop.exporting.table import ListTable
from recsys_desktop.exporting.xlsx_file import XlsxFile
from recsys_desktop.progress import Progress, Report

from .lists import Row, many_lists, some_lists, table_of

LONG = ["customer_id", "rank", "product_id", "product_name", "score", "kind"]
LONG += ["list", "last_purchase", "category", "price", "customer_name"]


def run(blocks: list[ListTable], target: Path, shape: str = "long", **more: object) -> Exported:
    wanted = str(more.pop("file_format", target.suffix[1:]))
    customers = sum(len(block.customer_starts()) for block in blocks)
    progress = more.pop("progress", None) or Progress()
    return export(
        iter(blocks), target, file_format=wanted, shape=shape, total_customers=customers, progress=progress, **more
    )  # type: ignore[arg-type]


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def read_sheet(path: Path) -> list[list[object]]:
    import openpyxl  # here, as pandas below: they take half a second, and every process reads this file

    return [[cell.value for cell in row] for row in openpyxl.load_workbook(path)["Lists"].iter_rows()]


def test_csv_long(tmp_path: Path) -> None:
    done = run(some_lists(), tmp_path / "lists.csv")
    data = done.file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfcustomer_id,rank,product_id,product_name,score,kind,")
    assert data.endswith(b"\r\n")
    assert done == Exported(tmp_path / "lists.csv", customers=3, rows=7, bytes=len(data))
    rows = read_csv(done.file)
    assert rows[0] == LONG
    tea = "Sencha “Uji”, 100 g"
    assert rows[1] == ["00123", "1", "0042", tea, "0.9", "personal", "new", "", "Green tea", "12.5", "Zoë Çelik"]
    assert rows[2][2:5] == ["'=1+1", "'@SUM(A1)", "-0.25"]
    assert rows[3][6:8] == ["again", "2026-10-30"]
    assert rows[4][3] == 'Filter "02", white\nbox of 100'
    assert rows[4][9] == ""
    assert rows[7] == ["7b", "3", "P3", "Tea 3", "0.3333333", "bestseller", "new", "", "", "3", ""]


def test_pandas_reads_the_csv_without_help(tmp_path: Path) -> None:
    import pandas as pd

    run(some_lists(), tmp_path / "lists.csv")
    table = pd.read_csv(tmp_path / "lists.csv", dtype={"customer_id": str, "product_id": str})
    assert table.columns.tolist() == LONG
    assert table.customer_id.tolist() == ["00123"] * 3 + ["7"] + ["7b"] * 3
    assert table.score.tolist() == pytest.approx([0.9, -0.25, 0.75, 0.75, 1, 1 / 2, 1 / 3], rel=1e-6)


def test_csv_wide(tmp_path: Path) -> None:
    done = run(some_lists(), tmp_path / "lists.csv", "wide")
    rows = read_csv(done.file)
    assert rows[0][:5] == ["customer_id", "customer_name", "list", "product_1_id", "product_1_name"]
    assert rows[0][-2:] == ["product_3_id", "product_3_name"]
    assert {len(row) for row in rows} == {9}
    assert [row[:3] for row in rows[1:]] == [
        ["00123", "Zoë Çelik", "new"],
        ["00123", "Zoë Çelik", "again"],
        ["7", "Łukasz Żak", "new"],
        ["7b", "", "new"],
    ]
    assert (done.customers, done.rows) == (3, 4)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_letters_without_a_known_length_find_it(tmp_path: Path, ending: str) -> None:
    done = run(some_lists(), tmp_path / f"letters.{ending}", "letters", lists=("new",))
    rows = read_csv(done.file) if ending == "csv" else read_sheet(done.file)
    assert rows[0] == ["customer", "name", "product_1", "product_2", "product_3"]
    assert rows[3][2:] == ["Tea 1", "Tea 2", "Tea 3"]
    assert (done.customers, done.rows) == (3, 3)


def test_wide_with_a_known_length_takes_block_after_block(tmp_path: Path) -> None:
    drawn: list[int] = []
    seen: list[tuple[int, int]] = []

    def blocks() -> object:
        for number, block in enumerate(some_lists()):
            drawn.append(number)
            yield block

    progress = Progress(lambda report: seen.append((len(drawn), report.done)))
    export(
        blocks(),  # type: ignore[arg-type]
        tmp_path / "a.csv",
        file_format="csv",
        shape="wide",
        total_customers=3,
        progress=progress,
        top=3,
    )
    assert (1, 2) in seen  # the first block was written before the second was made
    run(some_lists(), tmp_path / "b.csv", "wide")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_xlsx_long_is_typed(tmp_path: Path) -> None:
    import openpyxl

    done = run(some_lists(), tmp_path / "lists.xlsx", model="m-1")
    book = openpyxl.load_workbook(done.file)
    sheet = book["Lists"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == LONG
    tea = "Sencha “Uji”, 100 g"
    assert rows[1] == ["00123", 1, "0042", tea, 0.9, "personal", "new", None, "Green tea", 12.5, "Zoë Çelik"]
    assert rows[2][2:5] == ["'=1+1", "'@SUM(A1)", -0.25]
    assert rows[3][7] == datetime(2026, 10, 30)  # noqa: DTZ001
    assert sheet["H4"].number_format == "yyyy-mm-dd"
    assert rows[4][3] == 'Filter "02", white\nbox of 100'
    assert (rows[4][9], rows[7][10]) == (None, None)
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:K8"
    assert sheet.column_dimensions["D"].width > 30
    assert sheet["A1"].font.bold
    assert book.properties.title == "What to offer to each customer"
    assert "m-1" in book.properties.description
    assert (done.customers, done.rows, done.bytes) == (3, 7, done.file.stat().st_size)


def test_xlsx_wide(tmp_path: Path) -> None:
    done = run(some_lists(), tmp_path / "lists.xlsx", "wide")
    rows = read_sheet(done.file)
    assert len(rows) == 5
    assert rows[0][-1] == "product_3_name"
    assert rows[2] == ["00123", "Zoë Çelik", "again", "0042", "Sencha “Uji”, 100 g", None, None, None, None]


def test_json(tmp_path: Path) -> None:
    done = run(some_lists(), tmp_path / "lists.json", model="m-1", lists=("new", "again"))
    result = json.loads(done.file.read_text(encoding="utf-8"))
    assert set(result) == {"model", "list", "customers"}
    assert (result["model"], result["list"]) == ("m-1", "both")
    first = result["customers"][0]
    assert (first["customer"], first["name"], first["list"]) == ("00123", "Zoë Çelik", "new")
    assert first["items"][1] == {"rank": 2, "product": "=1+1", "name": "@SUM(A1)", "score": -0.25, "kind": "personal"}
    assert [len(customer["items"]) for customer in result["customers"]] == [2, 1, 1, 3]
    assert result["customers"][3]["name"] == ""
    assert "Łukasz Żak".encode() in done.file.read_bytes()
    assert (done.customers, done.rows) == (3, 7)


@pytest.mark.parametrize("name", ["csv", "json", "xlsx"])
@pytest.mark.parametrize("shape", ["long", "wide"])
@pytest.mark.parametrize("blocks", [[], [ListTable.empty()]], ids=["no-block", "empty-block"])
def test_no_lists_make_a_readable_file(tmp_path: Path, name: str, shape: str, blocks: list[ListTable]) -> None:
    done = run(blocks, tmp_path / f"lists.{name}", shape)
    assert (done.customers, done.rows) == (0, 0)
    if name == "json":
        assert json.loads(done.file.read_text("utf-8")) == {"model": None, "list": "new", "customers": []}
    else:
        rows = read_csv(done.file) if name == "csv" else read_sheet(done.file)
        assert len(rows) == 1
        assert rows[0][0] == "customer_id"


def test_json_tells_which_lists_were_asked_for_whichever_there_are(tmp_path: Path) -> None:
    only_new = [table_of([Row(list="new")])]
    for blocks in ([], only_new):
        done = run(blocks, tmp_path / "lists.json", lists=("new", "again"))
        assert json.loads(done.file.read_text("utf-8"))["list"] == "both"
        done = run(blocks, tmp_path / "lists.json", lists=("again",))
        assert json.loads(done.file.read_text("utf-8"))["list"] == "again"


def test_unknown_scores_are_empty_or_null(tmp_path: Path) -> None:
    blocks = [table_of([Row(score=float("nan"))])]
    assert read_csv(run(blocks, tmp_path / "a.csv").file)[1][4] == ""
    assert read_sheet(run(blocks, tmp_path / "a.xlsx").file)[1][4] is None
    assert json.loads(run(blocks, tmp_path / "a.json").file.read_text("utf-8"))["list"] == "new"


def test_texts_beyond_the_formats_limits_lose_no_row(tmp_path: Path) -> None:
    blocks = [table_of([Row(product_name="😀" * 40_000, customer_name="lone \ud800 surrogate")])]
    sheet = read_sheet(run(blocks, tmp_path / "a.xlsx").file)
    assert str(sheet[1][3]).startswith("😀" * 16_383)
    assert sheet[1][10] == "lone ? surrogate"
    assert read_csv(run(blocks, tmp_path / "a.csv").file)[1][3] == "😀" * 40_000
    assert json.loads(run(blocks, tmp_path / "a.json").file.read_text("utf-8"))


def test_rows_of_one_column_stay_rows_where_nothing_is_in_them(tmp_path: Path) -> None:
    rows = [Row(category="Tea"), Row(rank=2, category=None), Row(rank=3, category="")]
    assert read_csv(run([table_of(rows)], tmp_path / "a.csv", columns=["category"]).file) == [
        ["category"], ["Tea"], [""], [""],
    ]  # fmt: skip


def test_no_cell_runs_where_rows_are_parted_at_semicolons(tmp_path: Path) -> None:
    names = ["Tea;=1+1;x", "Tea\n=1+1", 'Tea;"=1+1']
    rows = [Row(rank=rank, product_name=name) for rank, name in enumerate(names, start=1)]
    text = run([table_of(rows)], tmp_path / "a.csv").file.read_text("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text), delimiter=";") for cell in row]
    assert len(cells) > 6
    assert not any(cell.lstrip('" ').startswith("=") for cell in cells)


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.text(
    alphabet="'=+-@\t\r\n\",; A＝", max_size=6
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=6))
def test_every_csv_text_reads_back_and_none_can_run(tmp_path_factory: pytest.TempPathFactory, texts: list) -> None:
    target = tmp_path_factory.mktemp("csv") / "lists.csv"
    rows = [Row(customer, None, "new", 1, product, name) for customer, product, name in texts]
    run([table_of(rows)], target)
    read = read_csv(target)[1:]
    assert [(original(row[0]), original(row[2]), original(row[3])) for row in read] == texts
    for row in read:
        for cell in (row[0], row[2], row[3], row[10]):
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))


@settings(deadline=None, max_examples=20)
@given(st.lists(st.text(alphabet="'=+-@A1 é😀", min_size=1, max_size=6), min_size=1, max_size=4))
def test_every_sheet_text_reads_back_and_none_can_run(tmp_path_factory: pytest.TempPathFactory, texts: list) -> None:
    target = tmp_path_factory.mktemp("xlsx") / "lists.xlsx"
    run([table_of([Row(product_name=text) for text in texts])], target)
    cells = [str(row[3]) for row in read_sheet(target)[1:]]
    assert [original(cell) for cell in cells] == texts
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_large_blocks_are_written_in_pieces_of_whole_customers(tmp_path: Path) -> None:
    seen: list[Report] = []
    blocks = many_lists(1_000, top=10, block=1_000)
    done = run(blocks, tmp_path / "lists.csv", progress=Progress(seen.append))
    assert (done.customers, done.rows) == (1_000, 10_000)
    counts = [report.done for report in seen if report.phase == "Writing the lists"]
    assert counts == [0, 410, 820, 1_000]
    assert {(report.total, report.unit) for report in seen} == {(1_000, "customers")}


@pytest.mark.parametrize("shape", ["long", "wide"])
def test_a_sheet_that_is_too_small_is_refused_before_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: str
) -> None:
    monkeypatch.setattr(XlsxFile, "row_limit", 3)
    monkeypatch.setattr(XlsxFile, "write", lambda *_: pytest.fail("written"))
    with pytest.raises(Refused, match="CSV") as refused:
        run(some_lists(), tmp_path / "lists.xlsx", shape)
    assert refused.value.code == "too-many-rows"
    assert list(tmp_path.iterdir()) == []


def test_the_limit_of_a_sheet_is_excels() -> None:
    assert XlsxFile.row_limit + 1 == 1_048_576


def test_a_sheet_of_too_many_columns_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(XlsxFile, "column_limit", 8)
    with pytest.raises(Refused) as refused:
        run(some_lists(), tmp_path / "lists.xlsx", "wide")
    assert refused.value.code == "too-many-columns"


@pytest.mark.parametrize(
    ("name", "wanted", "found"),
    [("a.csv", None, "csv"), ("a.b.XLSX", None, "xlsx"), ("a.json", "csv", "csv"), ("a.txt", "JSON", "json")],
)
def test_the_format_follows_the_wish_or_the_name(name: str, wanted: str | None, found: str) -> None:
    assert format_of(Path(name), wanted) == found


@pytest.mark.parametrize(("name", "wanted"), [("a.ods", None), ("csv", None), ("a.csv", "parquet")])
def test_an_unknown_format_is_refused(name: str, wanted: str | None) -> None:
    with pytest.raises(Refused, match=r"json") as refused:
        format_of(Path(name), wanted)
    assert refused.value.code == "unknown-format"


@pytest.mark.parametrize("shape", ["long", "wide"])
@pytest.mark.parametrize("n", [0, 1, 2, 100])
def test_the_preview_is_the_beginning_of_the_csv(tmp_path: Path, shape: str, n: int) -> None:
    table = some_lists()[0]
    rows = read_csv(run([table], tmp_path / "lists.csv", shape).file)
    shown = preview_rows(table, shape, n)
    assert list(shown.header) == rows[0]
    assert [list(row) for row in shown.rows] == rows[1 : n + 1]


def test_the_preview_of_nothing_is_a_header() -> None:
    assert preview_rows(ListTable.empty(), "long", 5).rows == ()
    assert preview_rows(ListTable.empty(), "wide", 5).header == ("customer_id", "customer_name", "list")
