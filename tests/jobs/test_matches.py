"""What a merchant said about one file helps with the next one."""

from __future__ import annotations

from pathlib import Path

import pytest

from recsys_desktop.jobs.checking import Checked, Look, check_file, store_checked
from recsys_desktop.jobs.importing import ImportOptions
from recsys_desktop.jobs.matches import Match, Matches
from recsys_desktop.progress import Progress
from recsys_desktop.sales.joining import SalesFile
from recsys_desktop.store.shop import Shop


@pytest.fixture
def shop(tmp_path: Path):
    with Shop.open_or_create(tmp_path / "shop") as shop:
        yield shop


def check(shop: Shop, path: Path, **options: object) -> Checked:
    checked = check_file(shop, SalesFile.plain(path), ImportOptions(**options), Progress())  # type: ignore[arg-type]
    assert isinstance(checked, Checked)
    return checked


def test_a_match_is_learned_and_survives_added_columns(shop, tmp_path):
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("ref,when,who,what,n\n1,03/04/2026,ada,Mug,2\n2,04/04/2026,bo,Mug,1\n")
    second.write_text("colour,ref,when,who,what,n\nred,3,05/04/2026,ada,Mug,2\n")
    said = {"order_id": "ref", "date": "when", "customer": "who", "product_name": "what", "quantity": "n"}
    store_checked(shop, check(shop, first, mapping=said, date_order="mdy"), Progress())
    again = check(shop, second)
    assert (again.sales.kept, again.sales.customers, again.sales.questions) == (1, 1, ())
    assert f"{again.sales.first:%Y-%m-%d}" == "2026-05-04"


def test_the_order_of_dates_is_remembered_for_the_shop(shop, tmp_path):
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    header = "order,date,customer id,product,quantity"
    first.write_text(f"{header}\n1,03/04/2026,ada,Mug,2\n")
    second.write_text("Bestellnummer,Datum,Kundennummer,Artikel,Menge\n2,05/04/2026,ada,Mug,2\n")
    store_checked(shop, check(shop, first, date_order="mdy"), Progress())
    (question,) = check(shop, second).sales.questions
    assert (question.code, question.assumed) == ("date-order", "mdy")


def test_columns_are_guessed_by_their_values_and_the_merchant_is_told(shop, tmp_path):
    path = tmp_path / "a.csv"
    rows = [
        (f"A-{at // 2}", f"2026-01-{at % 28 + 1:02}", f"c{at % 7}@example.com", f"Mug number {at % 9}")
        for at in range(40)
    ]
    path.write_text("f1,f2,f3,f4\n" + "".join(",".join(row) + "\n" for row in rows))
    checked = check(shop, path)
    assert (checked.sales.kept, checked.sales.customers) == (40, 7)
    assert "guessed-columns" in [note.code for note in checked.sales.warnings]
    assert checked.look.columns["product_name"] == ("f4",)


def test_what_nothing_speaks_for_is_asked_of_the_merchant(shop, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("f1,f2\nx y,1\nz w,2\n")
    look = check_file(shop, SalesFile.plain(path), ImportOptions(), Progress())
    assert isinstance(look, Look)
    assert "date" in look.missing


def test_an_unreadable_file_of_matches_counts_as_empty(tmp_path):
    (tmp_path / "matches.json").write_text('[{"headers": 1}]')
    matches = Matches(tmp_path)
    assert matches.all() == ()
    matches.learn(Match(("a", "b"), {"date": "b"}, None, keep_service_lines=False))
    assert matches.recall(["B", "a", "c"]) is not None
    assert matches.recall(["a", "c"]) is None
