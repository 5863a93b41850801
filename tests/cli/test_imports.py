"""Importing by the command line: counts, repeats, changes, undo and refusals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli


def test_import_counts_add_up(imported: dict[str, Any]) -> None:
    assert imported["rows"] == 1085
    assert imported["added"] == 1081
    assert (imported["returns"], imported["cancelled"], imported["service"], imported["anonymous"]) == (1, 1, 1, 1)
    (rejected,) = imported["rejected"]
    assert (rejected["line"], rejected["reason"]) == (1086, "No readable date")
    assert "someday" in rejected["text"]
    counted = sum(imported[name] for name in ("added", "duplicates", "returns", "cancelled", "service"))
    assert imported["rows"] == counted + len(imported["rejected"]) + sum(imported["other"].values())
    assert (imported["layout"], imported["encoding"], imported["delimiter"]) == ("canonical", "utf-8", ",")
    assert (imported["orders"], imported["customers"], imported["products"]) == (361, 60, 60)
    assert imported["first_date"] < imported["last_date"]
    assert {question["code"] for question in imported["questions"]} == {"service-lines"}


def test_importing_the_same_file_again_adds_nothing_and_says_when_it_was_here(
    cli: Cli, sales_file: Path, workplace: Path
) -> None:
    shop = workplace / "twice"
    assert cli("import", sales_file, shop=shop).json["imports"][0]["added"] == 1081
    for again in cli("import", sales_file, sales_file, shop=shop).json["imports"]:
        assert (again["added"], again["duplicates"]) == (0, 1081)
        assert "same-file" in {note["code"] for note in again["warnings"]}
    assert len(cli("imports", shop=shop).json["imports"]) == 3


def test_a_file_that_is_here_already_is_read_again_for_its_words_on_mail(cli: Cli, tmp_path: Path) -> None:
    rows = "Order ID,Date,Customer ID,Product ID,Quantity,Unit Price{}\n1,2026-01-05,0001,TEA,2,5{}\n"
    for name, columns in (("without.csv", ("", "")), ("with.csv", (",Accepts Marketing", ",no"))):
        (tmp_path / name).write_text(rows.format(*columns))
    shop = tmp_path / "shop"
    cli("import", tmp_path / "without.csv", shop=shop)
    assert cli("import", tmp_path / "without.csv", shop=shop).json["imports"][0]["mail_news"] == 0
    assert "Noted what 1 customer says to mail" in cli("import", tmp_path / "with.csv", shop=shop, as_json=False).out


def test_undoing_an_import_brings_the_shop_back(cli: Cli, sales_file: Path, workplace: Path) -> None:
    shop = workplace / "undone"
    cli("import", sales_file, shop=shop)
    before = cli("status", shop=shop).json
    more = workplace / "more.csv"
    more.write_text("order_id,date,customer_id,product_id,quantity,unit_price\nZ1,2026-01-05,0001,00001,1,2\n")
    added = cli("import", more, shop=shop).json["imports"][0]
    assert added["added"] == 1
    history = cli("undo-import", added["id"], shop=shop).json["imports"]
    assert [one["undone"] for one in history] == [False, True]
    assert set(history[0]) == {"id", "file", "time", "added", "undone"}
    assert cli("imports", shop=shop).json["imports"] == history
    after = cli("status", shop=shop).json
    assert {**after, "store_bytes": 0} == {**before, "store_bytes": 0}
    assert cli("undo-import", added["id"], shop=shop).code == 3
    assert cli("undo-import", 99, shop=shop).code == 4


def test_a_later_export_changes_orders_and_says_so(cli: Cli, workplace: Path) -> None:
    shop, header = workplace / "changed", "order_id,date,customer_id,product_id,quantity,unit_price,status\n"
    first, second = workplace / "monday.csv", workplace / "tuesday.csv"
    first.write_text(
        header + "1,2026-01-05,0001,TEA,2,5,paid\n1,2026-01-05,0001,CUP,1,3,paid\n2,2026-01-05,0002,TEA,1,5,paid\n"
        "4,2026-01-05,0004,TEA,3,5,paid\n"
    )
    cli("import", first, shop=shop)
    before = cli("status", shop=shop).json
    second.write_text(
        header + "1,2026-01-05,0001,TEA,1,5,paid\n2,2026-01-05,0002,TEA,1,5,paid\n3,2026-01-06,0002,CUP,1,3,paid\n"
        "4,2026-01-05,0004,TEA,3,5,refunded\n"
    )
    (told,) = cli("import", second, shop=shop).json["imports"]
    assert (told["added"], told["duplicates"], told["changed_orders"], told["replaced"]) == (2, 1, 2, 3)
    assert {"code": "changed-orders", "message": "2 orders were changed: 2 lines taken out, 1 line corrected."} in (
        told["warnings"]
    )
    after = cli("status", shop=shop).json
    assert (after["lines"], after["orders"], after["customers"]) == (3, 3, 2)
    cli("undo-import", told["id"], shop=shop)
    assert {**cli("status", shop=shop).json, "store_bytes": 0} == {**before, "store_bytes": 0}


def test_a_second_shops_numbers_are_asked_about_and_its_orders_stay_apart(cli: Cli, workplace: Path) -> None:
    shop, header = workplace / "two-shops", "order_id,date,customer_id,product_id,quantity,unit_price\n"
    for name, month in (("north", 1), ("south", 2)):
        rows = [f"{number},2026-0{month}-05,{name}-{number},TEA,{month},5\n" for number in range(8)]
        (workplace / f"{name}.csv").write_text(header + "".join(rows))
    (told,) = cli("import", workplace / "north.csv", shop=shop).json["imports"]
    assert told["questions"] == []
    (told,) = cli("import", workplace / "south.csv", shop=shop).json["imports"]
    assert [question["code"] for question in told["questions"]] == ["second-shop"]
    assert told["questions"][0]["message"].startswith("8 order numbers are here already")
    assert (told["added"], told["changed_orders"]) == (8, 0)
    status = cli("status", shop=shop).json
    assert (status["lines"], status["orders"], status["customers"]) == (16, 16, 16)


def test_dry_run_stores_nothing(cli: Cli, sales_file: Path, workplace: Path) -> None:
    shop = workplace / "dry"
    (told,) = cli("import", "--dry-run", sales_file, shop=shop).json["imports"]
    assert told["rows"] == 1085
    assert told["id"] is None
    assert not shop.exists()


def test_columns_can_be_mapped(cli: Cli, workplace: Path) -> None:
    odd = workplace / "odd.csv"
    odd.write_text("a;b;c;d;e\n1;2026-02-01;00123;mug;2,5\n", encoding="utf-8")
    words = [
        "--map",
        "order_id=a",
        "--map",
        "date=b",
        "--map",
        "customer=c",
        "--map",
        "product_name=d",
        "--map",
        "quantity=e",
    ]
    (told,) = cli("import", odd, *words, shop=workplace / "odd").json["imports"]
    assert (told["added"], told["delimiter"]) == (1, ";")
    refused = cli("import", odd, "--map", "nonsense=a", shop=workplace / "odd")
    assert refused.code == 3
    assert refused.json["refused"]["code"] == "bad-map"


def test_a_file_that_holds_no_sales_is_refused_in_a_sentence(cli: Cli, workplace: Path) -> None:
    empty = workplace / "empty.csv"
    empty.write_bytes(b"")
    done = cli("import", empty)
    assert done.code == 3
    assert done.json["refused"]["code"] == "empty"
    assert done.json["refused"]["message"] in done.err
    assert cli("import", workplace / "missing.csv").code == 4


@pytest.mark.parametrize("there", [False, True])
def test_a_first_file_that_is_refused_or_missing_leaves_nothing(
    there: bool, cli: Cli, workplace: Path, tmp_path: Path
) -> None:
    recent = workplace / "home" / "recent-shops.json"
    shop, empty = tmp_path / "new" / "shop", tmp_path / "empty.csv"
    empty.write_bytes(b"")
    if there:
        shop.mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))
    for file, code in ((empty, 3), (tmp_path / "missing.csv", 4)):
        assert cli("import", file, shop=shop).code == code
        assert sorted(tmp_path.rglob("*")) == before
        assert not recent.exists() or str(shop) not in recent.read_text(encoding="utf-8")


def test_an_import_is_told_even_if_a_later_file_fails(cli: Cli, sales_file: Path, workplace: Path) -> None:
    empty = workplace / "nothing.csv"
    empty.write_bytes(b"")
    refused = cli("import", sales_file, empty, shop=workplace / "good-and-bad")
    assert refused.code == 3
    assert [one["added"] for one in refused.json["imports"]] == [1081]
    assert refused.json["refused"]["code"] == "empty"
    missing = cli("import", sales_file, workplace / "missing.csv", shop=workplace / "good-and-bad")
    assert missing.code == 4
    assert json.loads(missing.out)["imports"][0]["duplicates"] == 1081
    spoken = cli("import", sales_file, empty, shop=workplace / "good-and-bad", as_json=False)
    assert spoken.code == 3
    assert "1,081  already here" in spoken.out
    assert cli("status", shop=workplace / "good-and-bad").json["lines"] == 1081
