"""What texts come out of archives, workbooks and pages, and what is refused with a sentence."""

from __future__ import annotations

import base64
import gzip
import io
import shutil
import zipfile
import zlib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from recsys_desktop.errors import Cancelled, NotFound, Refused
from recsys_desktop.progress import Progress
from recsys_desktop.sales import source, unpack
from recsys_desktop.sales import workbook as workbook_module
from recsys_desktop.sales.detect import text_encoding
from recsys_desktop.sales.unpack import unpacked
from recsys_desktop.sales.workbook import plain_text

from .files import HEADER

ROW = "1001,2026-01-03,a,M,Mug,1,18\n"
TEXT = (HEADER + ROW).encode()
# A workbook of Excel 97 with the sheet "Orders": Order, Date, Price; 1001, 2026-01-03, 18.5. Then as zlib in base 85.
OLD_BOOK = (
    "c-rk)O=uHA6#i!2G@H;So0^KPQbWP0wG_mQmv*Z}drFO7{Gp&}vxibiW$i^TR%?!e;7RdPsDhWO7k^MeZytn*9t1&1^w^W2;Gxa>"
    "=IySe5ut%vsLU7Un>TOf?Y!*Fd$YUm%8AO{qpm6%Fo;d4xe>I~=>(NX&@e&$t}Df$HmJA?8wwGF7P2LT=WTDpat-BrSE1pd{+by0"
    "LS+=^F)~%OQ|pLB>_c8i9|nj8?vN&iPWGyud7ODO^8+6Ff_aEF*O>=sY(<<#*&69R;P2v-S`YWdAg}v`Z9cJPA3E?x?&8Zggf}*X"
    "gU&?$+y?9D)>|<TTF_y;XgjhU$6Z8$Or}4Z?LS4RAW4foj~{Ld_#Q;{tCZ5OuU>%kKUeC*f6*JXh>iN2nhwmsJ<CB-qD^h+ULYTJ"
    "3bu1$2|Fm2gG&gWk_Ke*(>678&cwJKm3f`>fVm<Mv~hg25*H9>Il)n4k|Rs^zrD|n<*YNTnc>{;oe(>vLvV3LT99#!do*V0L@&#G"
    "nXmFyx3S#CoFpfyPUkv&;m9nHxyHR|nrA=bgSD$p-c538@z~Su(pPH_$qU2POUZ?g)*O21#43=z{LP|I^oiTIB%WD8E&OcqnYr_i"
    "%wlM!@4M?CgK;d&SRy2ty_UQ?;&)5)@0GL`4c0HQm30Z+i_2V=F3Zu2+ojc@){e(~vxe$U-Y66l6ciK`6ciK`)&jzRHkVK4y7!8}"
    "&;DWmyUsF|n)*!g-{Lr?=r>I-m4{KJ+QG%9_RkiCL~t#!N}J$&p~MNA-N7Wr*pJDk_b<J>iTeMuYD07FLa5pKYt8uikLUjdazxM`"
)
ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Sales">{}</table:table></office:spreadsheet></office:body></office:document-content>'
)
ODS_ROW = "<table:table-row>{}</table:table-row>"
ODS_CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
PAGE = "<html><head><style>td {{}}</style></head><body><table><tr>{}</table></body></html>"
XML = (
    '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="May">'
    '<Table><Row ss:Index="3"><Cell><Data ss:Type="String">Order</Data></Cell><Cell ss:Index="3"><Data>Näme</Data>'
    "</Cell></Row><Row><Cell><Data>1</Data></Cell><Cell/><Cell><Data>A &amp; B</Data></Cell></Row></Table></Worksheet>"
    "</Workbook>"
)


@pytest.fixture
def take(tmp_path: Path):
    """Return a function that unpacks content and returns name and text of each."""
    folder = tmp_path / "unpacked"
    folder.mkdir()

    def taken(content: bytes, name: str = "orders.csv") -> dict[str, str]:
        path = tmp_path / name
        path.write_bytes(content)
        found = unpacked(path, folder, Progress())
        assert all(item.path == path for item in found)
        return {item.name: item.text.read_text("utf-8") for item in found}

    return taken


def book(tmp_path: Path, sheets: dict[str, list[list]], hidden: tuple[str, ...] = ()) -> bytes:
    path = tmp_path / "made.xlsx"
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as workbook:
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    sheet.write(at, column, cell)
            if name in hidden:
                sheet.hide()
    return path.read_bytes()


def archive(tmp_path: Path, members: dict[str, bytes]) -> bytes:
    path = tmp_path / "made.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return path.read_bytes()


def open_document(tmp_path: Path, rows: str) -> bytes:
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    return archive(
        tmp_path,
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": manifest.encode(),
            "content.xml": ODS.format(rows).encode(),
        },
    )


@pytest.mark.parametrize("content", [TEXT, gzip.compress(TEXT, mtime=0), b"", b"\x00\xff"])
def test_a_text_is_taken_as_it_is(tmp_path, content):
    path = tmp_path / "orders.csv"
    path.write_bytes(content)
    (only,) = unpacked(path, tmp_path, Progress())
    assert (only.path, only.text, only.name) == (path, path, "orders.csv")


@pytest.mark.parametrize("name", ["orders.xlsx", "orders.csv", "orders"])
def test_each_visible_sheet_with_a_table_is_taken_whatever_the_name(tmp_path, take, name):
    table = [["Order", "Name"], [1001, "Mug"]]
    sheets = {
        "May": table,
        "Note": [["Thank you"], ["for"]],
        "Header": [["Order", "Name"]],
        "Old": table,
        "June": table,
    }
    found = take(book(tmp_path, sheets, hidden=("Old",)), name)
    text = "Order,Name\n1001,Mug\n"
    assert found == {f"{name} › May": text, f"{name} › June": text}


def test_a_hidden_sheet_is_taken_where_no_other_holds_a_table(tmp_path, take):
    sheets = {"Note": [["Thank you"]], "Data": [["Order", "Name"], [1001, "Mug"]]}
    assert list(take(book(tmp_path, sheets, hidden=("Data",)), "a.xlsx")) == ["a.xlsx › Data"]


def test_rows_keep_their_numbers_and_cells_their_plain_values(tmp_path, take):
    moment = datetime(2026, 1, 3, 10, 30, tzinfo=UTC).replace(tzinfo=None)
    rows = [[], ["Orders of May"], [], ["Order", "Date", "Name"], [1001.0, moment, 'two\r\nlines, "one" cell'], [], []]
    text = take(book(tmp_path, {"S": [*rows, [0.25, True, "Größe"]]}))["orders.csv › S"]
    assert text.split("\n") == [
        "",
        "Orders of May,,",
        "",
        "Order,Date,Name",
        '1001,2026-01-03,"two lines, ""one"" cell"'.replace("01-03", "01-03 10:30:00"),
        "",
        "",
        "0.25,true,Größe",
        "",
    ]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (18.0, "18"),
        (0.1 + 0.2, "0.3"),
        (18.5, "18.5"),
        (-3, "-3"),
        (123456789012345.0, "123456789012345"),
        # Its last digits are lost: it must be seen to be a damaged number.
        (1.23456789012345678e17, "1.23456789012346E+17"),
        (True, "true"),
        (False, "false"),
        (date(2026, 1, 3), "2026-01-03"),
        (datetime(2026, 1, 3), "2026-01-03"),  # noqa: DTZ001
        (datetime(2026, 1, 3, 9, 59, 59, 999_999), "2026-01-03 10:00:00"),  # noqa: DTZ001
        (time(9, 5), "09:05:00"),
        (timedelta(days=1, hours=2, seconds=3), "26:00:03"),
        ("", ""),
        ("a\r\nb\u2028c", "a b c"),
        (None, ""),
    ],
)
def test_a_cell_is_written_as_a_program_would_export_it(cell, text):
    assert plain_text(cell) == text


def test_an_old_workbook_and_an_open_document_are_read(tmp_path, take):
    assert take(zlib.decompress(base64.b85decode(OLD_BOOK)), "old.xls") == {
        "old.xls › Orders": "Order,Date,Price\n1001,2026-01-03,18.5\n"
    }
    rows = "".join(ODS_ROW.format("".join(map(ODS_CELL.format, row))) for row in (("Order", "Name"), ("1", "Mug")))
    tail = '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'
    assert take(open_document(tmp_path, rows + tail), "new.csv") == {"new.csv › Sales": "Order,Name\n1,Mug\n"}


def test_an_archive_gives_its_sales_like_members(tmp_path, take):
    workbook = book(tmp_path, {"May": [["Order", "Name"], [1, "Mug"]]})
    members = {
        "2026/orders.csv": b"a,b\n",
        "__MACOSX/2026/._orders.csv": b"x",
        ".hidden.csv": b"x",
        "shop.xlsx": workbook,
        "cut.xlsx": workbook[:300],
        "picture.png": b"\x89PNG",
        "more.zip": b"PK\x03\x04",
        "folder.csv/": b"",
        "../../escape.txt": b"c\td\n",
    }
    assert take(archive(tmp_path, members), "all.csv") == {
        "all.csv › orders.csv": "a,b\n",
        "all.csv › shop.xlsx › May": "Order,Name\n1,Mug\n",
        "all.csv › escape.txt": "c\td\n",
    }
    assert not list(tmp_path.parent.glob("escape*"))


def test_a_name_in_an_archive_of_chinese_windows_is_shown_right(tmp_path, take):
    raw = archive(tmp_path, {"12345678.csv": b"a,b\n"})
    assert list(take(raw.replace(b"12345678", "订单列表".encode("gbk")), "a.zip")) == ["a.zip › 订单列表.csv"]


def test_texts_have_names_for_people_and_never_replace_one_another(tmp_path):
    path = tmp_path / "all.zip"
    workbook = book(tmp_path, {"Mai <1>": [["Order", "Name"], [1, "Mug"]]})
    path.write_bytes(archive(tmp_path, {"a/o.csv": b"1", "b/o.csv": b"2", "c:|\n.csv": b"3", "o.xlsx": workbook}))
    (tmp_path / "in").mkdir()
    names = [item.text.name for item in unpacked(path, tmp_path / "in", Progress())]
    assert names == ["o.csv", "1 o.csv", "c___.csv", "o Mai _1_.csv"]


def test_pages_that_are_tables_are_read(take):
    cells = "<th>Order<th>Name<tr><td>1</td><td colspan=2>A &amp;\n B<br>c</td><td>x</td></tr>"
    assert take(PAGE.format(cells).encode("utf-16"), "o.xls") == {"o.xls": "Order,Name\n1,A & B c,,x\n"}
    assert take(XML.encode("cp1252"), "o.xls") == {"o.xls › May": "\n\nOrder,,Näme\n1,,A & B\n"}


CELLS = "<th>Order<th>Name<tr><td>1<td>Mug"
REFUSED = {
    "no zip": (b"PK\x03\x04" + bytes(300), "orders.csv", "orders.csv is an Excel workbook, damaged"),
    "no zip at all": (b"PK\x03\x04" + bytes(300), "orders.zip", "zip archive, damaged or incomplete. Download"),
    "old": (b"\xd0\xcf\x11\xe0" + bytes(600), "orders.xls", "Excel workbook, damaged"),
    "old, cut": (zlib.decompress(base64.b85decode(OLD_BOOK))[:3000], "orders.xls", "Excel workbook, damaged"),
    "sign in": (PAGE.format(CELLS + "<form>").encode(), "orders.csv", "web page.*signing in"),
    "no table": (b"<!DOCTYPE html><p>Moved</p>", "orders.csv", "web page.*signing in"),
    "no end": (b"<html><!--" + b"x" * 3_000_000, "orders.csv", "web page"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_refused_with_a_sentence(take, case):
    content, name, sentence = REFUSED[case]
    with pytest.raises(Refused, match=sentence) as caught:
        take(content, name)
    assert caught.value.code == "not-text"


def test_archives_without_sales_are_refused(tmp_path, take):
    inside = archive(tmp_path, {"a.csv": b"a,b\n"})
    for members, sentence in (
        ({"a.png": b""}, "without a sales file"),
        ({"a.zip": inside}, "another archive"),
        ({"a.csv": inside}, "zip archive"),
        ({"word/document.xml": b""}, "text document"),
        ({"Index/Tables.iwa": b""}, "Numbers"),
    ):
        with pytest.raises(Refused, match=sentence):
            take(archive(tmp_path, members), "a.zip")
    with pytest.raises(Refused, match="none of its sheets"):
        take(book(tmp_path, {"Empty": [["Thank you"]]}), "a.xlsx")
    # The flag of encryption, in the member's head and in the directory.
    locked = bytearray(inside)
    locked[6] |= 1
    locked[locked.rfind(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(Refused, match="password"):
        take(bytes(locked), "a.zip")


def test_what_would_fill_the_disk_or_the_memory_is_refused(tmp_path, take, monkeypatch):
    bomb = archive(tmp_path, {"a.csv": bytes(101 << 20)})
    with pytest.raises(Refused, match="far more"):
        take(bomb, "a.zip")
    monkeypatch.setattr(unpack.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 3))
    with pytest.raises(Refused, match="no room"):
        take(archive(tmp_path, {"a.csv": b"a,b\n"}), "a.zip")
    with xlsxwriter.Workbook(tmp_path / "corner.xlsx") as workbook:
        sheet = workbook.add_worksheet()
        sheet.write(0, 0, "Order")
        sheet.write(1_048_575, 16_383, " ")
    with pytest.raises(Refused, match="too large"):
        take((tmp_path / "corner.xlsx").read_bytes(), "a.xlsx")


@pytest.mark.parametrize("place", ["worksheets/sheet1.xml", "elsewhere/May.xml"])
@pytest.mark.parametrize("cell", ["<c r='XFD1048576'>", '<c s="0" r = "AZZ99999">', '<x:c r="Z9999999">'])
def test_a_far_cell_is_seen_however_it_is_written(tmp_path, take, place, cell):
    """Its rectangle would be asked of the memory at once, which ends the program."""
    members = {}
    with zipfile.ZipFile(io.BytesIO(book(tmp_path, {"May": [["Order", "Name"], [1, "Mug"]]}))) as package:
        for name in package.namelist():
            text = package.read(name).replace(b"worksheets/sheet1.xml", place.encode())
            far = f"<row>{cell}<v>1</v></c></row></sheetData>".encode()
            members[name.replace("worksheets/sheet1.xml", place)] = text.replace(b"</sheetData>", far)
    with pytest.raises(Refused, match=r"a\.xlsx is too large"):
        take(archive(tmp_path, members), "a.xlsx")


def test_a_compressed_text_that_would_fill_the_disk_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(source, "_HARMLESS", 1_000)
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(HEADER.encode() + b"\n" * 30_000_000))
    with pytest.raises(Refused, match="far more"):
        text_encoding(path, None, Progress())


def test_many_rows_may_share_a_long_text_but_not_fill_the_disk(tmp_path, take, monkeypatch):
    rows = [["Order", "Description"], *([at, "a" * 3_000] for at in range(1_000))]
    content = book(tmp_path, {"May": rows})
    assert len(take(content, "a.xlsx")["a.xlsx › May"]) > 3_000_000
    monkeypatch.setattr(workbook_module, "_HARMLESS", 1_000)
    monkeypatch.setattr(workbook_module, "_DENSEST", 1)
    with pytest.raises(Refused, match="far more") as refusal:
        take(content, "b.xlsx")
    assert refusal.value.code == "too-large"


def test_a_cancel_ends_it_and_a_missing_file_is_said(tmp_path):
    progress = Progress()
    progress.cancel()
    path = tmp_path / "a.xlsx"
    path.write_bytes(book(tmp_path, {"May": [["Order", "Name"], [1, "Mug"]]}))
    with pytest.raises(Cancelled):
        unpacked(path, tmp_path, progress)
    with pytest.raises(NotFound):
        unpacked(tmp_path / "none.zip", tmp_path, Progress())
