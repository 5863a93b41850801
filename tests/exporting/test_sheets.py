"""Lists as pages: what stands on them, in a browser's file and on paper, and what is never parted or run."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from recsys_desktop.desktop.press import QtPress
from recsys_desktop.errors import Failed
from recsys_desktop.exporting import press
from recsys_desktop.exporting.export import Exported, export
from recsys_desktop.exporting.sheets import sheet
from recsys_desktop.progress import Progress
from tests.exporting.lists import Row, many_lists, some_lists, table_of


class Reader(HTMLParser):
    """Reads the texts of a page by their tags, and proves that each tag is closed by its own."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "script"
        assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)
        if tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append((next(tag for tag in reversed(self._open) if tag not in ("bdi", "span")), data.strip()))

    def all(self, tag: str) -> list[str]:
        return [text for where, text in self.texts if where == tag]


def written(target: Path, **more: object) -> Exported:
    return export(
        iter(some_lists()), target, file_format=target.suffix[1:], shape="long", total_customers=3,
        progress=Progress(), lists=("new", "again"), **more,
    )  # fmt: skip


def pages(pdf: bytes) -> int:
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_page_for_browsers_tells_each_customers_lists_and_loads_nothing(tmp_path: Path) -> None:
    done = written(tmp_path / "lists.html")
    assert (done.customers, done.rows) == (3, 7)
    page = Reader((tmp_path / "lists.html").read_text(encoding="utf-8"))
    assert page.all("title") == ["What to offer to each customer"]
    assert page.all("h2") == ["Zoë Çelik", "00123", "Łukasz Żak", "7", "7b"]
    assert page.all("h3") == ["New for you", "Buy again", "New for you", "New for you"]
    assert page.all("td")[:4] == ["1", "Sencha “Uji”, 100\u00a0g", "Green tea", "12.50"]
    assert "nan" not in page.all("td")


def test_what_looks_like_a_tag_is_text() -> None:
    evil = "<script>alert('x')</script> & <b>"
    read = Reader(sheet(table_of([Row("<i>", evil, product_name=evil, category="<!--", reason=evil)])))
    assert read.all("h2") == [evil, "<i>"]
    assert read.all("td") == ["1", evil, f"because of “{evil}”", "12.50"]


def test_no_page_is_filled_by_one_name() -> None:
    row = Row("9" * 5_000, "N" * 5_000, product_name="X" * 5_000, category="C" * 5_000)
    assert [len(text) for _, text in Reader(sheet(table_of([row]))).texts] == [200, 200, 11, 1, 200, 200, 5]


def test_customers_share_pages_but_none_is_parted(tmp_path: Path) -> None:
    assert written(tmp_path / "lists.pdf").rows == 7
    assert pages((tmp_path / "lists.pdf").read_bytes()) == 1
    export(
        iter(many_lists(9, top=10)), tmp_path / "many.pdf", file_format="pdf", shape="long", total_customers=9,
        progress=Progress(),
    )  # fmt: skip
    # Two lists of ten have room on a page, and some rows of a third.
    assert pages((tmp_path / "many.pdf").read_bytes()) == 5


def test_a_list_longer_than_a_page_goes_on_and_the_next_customer_begins_anew(tmp_path: Path) -> None:
    export(
        iter(many_lists(2, top=120)), tmp_path / "long.pdf", file_format="pdf", shape="long", total_customers=2,
        progress=Progress(),
    )  # fmt: skip
    assert pages((tmp_path / "long.pdf").read_bytes()) == 2 * 4


def test_nobody_is_an_empty_page(tmp_path: Path) -> None:
    export(iter(()), tmp_path / "none.pdf", file_format="pdf", shape="long", total_customers=0, progress=Progress())
    assert pages((tmp_path / "none.pdf").read_bytes()) == 1


def test_what_the_file_raises_is_raised_and_an_abandoned_press_is_silent() -> None:
    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    made = QtPress(Full(), "Lists")
    with pytest.raises(OSError, match="No space"):
        made.add(sheet(table_of([Row()])))
    made.abandon()


def test_without_a_press_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "_presses", [])
    with pytest.raises(Failed, match="PDF files cannot be made here"):
        written(tmp_path / "lists.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("currency", "told"), [("GBP", "£12.50"), ("CHF", "CHF 12.50"), ("KWD", "KWD 12.500"), ("", "12.50")]
)
def test_prices_on_pages_say_what_they_are_in(currency: str, told: str) -> None:
    assert f'align="right">{told}</td>' in sheet(table_of([Row()]), currency).replace("\u00a0", " ")
