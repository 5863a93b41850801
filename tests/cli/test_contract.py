"""Each command's JSON and exit code, through the real command line."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from recsys_desktop.cli import whole
from recsys_desktop.cli.main import run
from recsys_desktop.cli.parser import METHODS, make_parser
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
    (again,) = cli("import", sales_file, shop=shop).json["imports"]
    assert (again["added"], again["duplicates"]) == (0, 1081)
    assert "same-file" in {note["code"] for note in again["warnings"]}


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


def test_train_says_what_was_learned(trained: dict[str, Any]) -> None:
    assert trained["method"] in METHODS
    assert (trained["customers"], trained["products"], trained["lines"]) == (60, 60, 1080)  # one line is a guest's
    assert {"demand_weight", "bestseller_days", "again_tau"} <= set(trained["parameters"])
    assert 0 < trained["validation"]["ndcg"] <= 1
    assert trained["seconds"] > 0


def test_train_says_why_a_tiny_shop_gets_bestsellers(cli: Cli, workplace: Path) -> None:
    sales = workplace / "tiny.csv"
    sales.write_text(
        "order_id,date,customer_id,product_id\n"
        + "".join(f"A{at},2025-0{1 + at % 4}-11,{at % 5},P{at % 7}\n" for at in range(20))
    )
    tiny = workplace / "tiny"
    cli("import", sales, shop=tiny)
    told = cli("train", "--budget", 0, shop=tiny).json
    assert (told["method"], told["because"], told["validation"]) == ("bestsellers", "too-few-returned", {})
    said = cli("train", "--budget", 0, shop=tiny, as_json=False).out
    assert "Too few customers came back in the last weeks to test anything: everybody gets what sells best." in said
    assert cli("status", shop=tiny).json["tested"] is False
    assert cli("export", "--to", workplace / "tiny-lists.csv", shop=tiny).json["tested"] is False
    caution = "Too few customers have come back to test any lists"
    for words in (["status"], ["recommend", "--all"], ["export", "--to", workplace / "tiny-lists.csv"]):
        assert caution in cli(*words, shop=tiny, as_json=False).out
    assert caution not in cli("recommend", "--all", shop=tiny).out


def test_few_sales_name_no_similar_products(cli: Cli, workplace: Path) -> None:
    sales, shop = workplace / "few.csv", workplace / "few"
    rows = [f"A{at},2025-0{1 + at % 4}-11,C{at % 5},P{at % 7}\n" for at in range(20)]
    sales.write_text("order_id,date,customer_id,product_id\n" + "".join(rows))
    cli("import", sales, shop=shop)
    cli("train", "--method", "item-neighbours", "--budget", 0, shop=shop)
    refused = cli("similar", "--product", "P1", shop=shop)
    assert (refused.code, refused.out) == (4, "")
    assert "too early to say which are similar" in refused.err
    words = "explain", "--customer", "C1", "--product", "P2"
    told = cli(*words, shop=shop).json
    assert (told["similar"], told["too_early"]) == ([], True)
    assert "too early to say which are similar" in cli(*words, shop=shop, as_json=False).out
    assert cli("buyers", "--product", "P1", shop=shop).json["customers"]


def test_models_can_be_listed_chosen_and_removed(cli: Cli, trained: dict[str, Any]) -> None:
    other = cli("train", "--method", "bestsellers").json["model"]
    listed = cli("models").json["models"]
    assert {model["id"]: model["active"] for model in listed} == {trained["model"]: False, other: True}
    assert set(listed[0]) == {"id", "method", "created", "active", "validation"}
    assert cli("similar", "--product", "00001").code == 4
    chosen = cli("use-model", trained["model"]).json["models"]
    assert {model["id"]: model["active"] for model in chosen} == {trained["model"]: True, other: False}
    left = cli("remove-model", other).json["models"]
    assert [model["id"] for model in left] == [trained["model"]]
    assert cli("use-model", other).code == 4


def test_recommend_some_and_all(cli: Cli, trained: dict[str, Any]) -> None:
    some = cli("recommend", "--customer", "0003", "0001", "--top", 4).json
    assert some["model"] == trained["model"]
    assert some["list"] == "new"
    assert [one["customer"] for one in some["customers"]] == ["0003", "0001"]
    first = some["customers"][0]["items"]
    assert [item["rank"] for item in first] == [1, 2, 3, 4]
    assert set(first[0]) == {"rank", "product", "name", "score", "kind"}
    assert {item["kind"] for item in first} == {"personal"}
    everybody = cli("recommend", "--all", "--top", 4).json["customers"]
    assert len(everybody) == 60
    same = next(one for one in everybody if one["customer"] == "0003")["items"]
    assert [item["product"] for item in same] == [item["product"] for item in first]
    assert [item["score"] for item in same] == pytest.approx([item["score"] for item in first], rel=1e-9)
    again = cli("recommend", "--customer", "0003", "--list", "again").json
    assert again["list"] == "again"
    assert not {item["product"] for item in first} & {item["product"] for item in again["customers"][0]["items"]}


def test_a_customer_who_has_everything_gets_an_empty_list(cli: Cli, workplace: Path) -> None:
    shop, one = workplace / "one", workplace / "one.csv"
    one.write_text("order_id,date,customer_id,product_id,quantity\n1,2026-01-01,X,A,1\n")
    cli("import", one, shop=shop)
    cli("train", "--method", "bestsellers", shop=shop)
    for words in (["--customer", "X"], ["--all"]):
        told = cli("recommend", *words, shop=shop).json
        assert told["list"] == "new"
        assert told["customers"] == [{"customer": "X", "name": "", "list": "new", "items": []}]


def test_reasons_add_up_and_agree_with_the_list(cli: Cli, trained: dict[str, Any]) -> None:
    assert trained["model"]
    item = cli("recommend", "--customer", "0003", "--top", 2).json["customers"][0]["items"][1]
    why = cli("explain", "--customer", "0003", "--product", item["product"]).json
    assert {"customer", "product", "score", "rank", "shares", "baseline", "similar"} <= set(why)
    assert why["rank"] == 2
    total = sum(share["share"] for share in why["shares"]) + why["baseline"]
    assert total == pytest.approx(why["score"], rel=1e-5)
    assert why["score"] == pytest.approx(item["score"], rel=1e-9)
    assert set(why["shares"][0]) == {"product", "name", "share"}
    assert {"product", "name", "similarity", "bought_together"} <= set(why["similar"][0])


def test_similar_products_and_buyers(cli: Cli, trained: dict[str, Any]) -> None:
    assert trained["model"]
    similar = cli("similar", "--product", "00002", "--top", 5).json
    assert similar["product"] == "00002"
    assert [item["rank"] for item in similar["items"]] == [1, 2, 3, 4, 5]
    assert all(-1 <= item["similarity"] <= 1 for item in similar["items"])
    owners = {
        one["customer"]
        for one in cli("buyers", "--product", "00002", "--top", 60, "--include-owners").json["customers"]
    }
    without = cli("buyers", "--product", "00002", "--top", 60).json["customers"]
    assert {one["customer"] for one in without} < owners
    assert [one["rank"] for one in without] == list(range(1, len(without) + 1))
    assert [one["score"] for one in without] == sorted((one["score"] for one in without), reverse=True)


def test_export_long_csv_begins_with_the_contract_s_columns(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    target = workplace / "out.csv"
    told = cli("export", "--to", target, "--top", 3).json
    assert (told["customers"], told["rows"], told["bytes"]) == (60, 180, target.stat().st_size)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:6] == ["customer_id", "rank", "product_id", "product_name", "score", "kind"]
    assert rows[0]["customer_id"] == "0000" or rows[0]["customer_id"].startswith("00")


def test_export_for_letters_has_a_row_a_customer(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    target = workplace / "letters.csv"
    wanted = ("--shape", "letters", "--top", 2, "--columns", "number,reason")
    told = cli("export", "--to", target, *wanted).json
    assert (told["customers"], told["rows"]) == (60, 60)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    of_product = ("product_1", "product_1_number", "product_1_reason")
    assert list(rows[0]) == ["customer", *of_product, *(name.replace("1", "2") for name in of_product)]
    first = cli("recommend", "--customer", rows[0]["customer"], "--top", 1).json["customers"][0]["items"][0]
    assert (rows[0]["product_1"], rows[0]["product_1_number"]) == (first["name"], first["product"])
    why = cli("explain", "--customer", rows[0]["customer"], "--product", first["product"]).json["shares"]
    assert rows[0]["product_1_reason"] == why[0]["name"]
    refused = cli("export", "--to", target, "--shape", "letters", "--columns", "colour")
    assert (refused.code, refused.json["refused"]["code"]) == (3, "unknown-column")


@pytest.mark.parametrize("name", ["lists.xlsx", "lists.json", "wide.csv"])
def test_export_other_forms(name: str, cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    shape = "wide" if name.startswith("wide") else "long"
    told = cli("export", "--to", workplace / name, "--shape", shape, "--list", "both").json
    assert told["customers"] == 60
    assert (workplace / name).stat().st_size == told["bytes"]


def test_pseudonyms_hide_ids_and_names(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    target = workplace / "pseudonyms.json"
    cli("export", "--to", target, "--pseudonyms")
    people = json.loads(target.read_text(encoding="utf-8"))["customers"]
    assert len({one["customer"] for one in people}) == 60
    assert not {one["customer"] for one in people} & {f"{number:04d}" for number in range(60)}


def test_the_currency_follows_from_the_files_or_is_chosen(cli: Cli, workplace: Path) -> None:
    shop, head = workplace / "money", "order_id,date,customer_id,product_id,quantity,unit_price\n"
    files = {name: workplace / f"{name}.csv" for name in ("open", "pounds")}
    files["open"].write_text(f"{head}M1,2026-01-05,0001,00001,1,$2.00\n")
    files["pounds"].write_text(f"{head}M2,2026-01-05,0001,00001,1,£2.00\n", encoding="utf-8")
    assert cli("import", files["open"], shop=shop).json["imports"][0]["currency"] is None
    assert cli("status", shop=shop).json["currency"] is None
    assert cli("currency", "cad", shop=shop).json == {"currency": "CAD", "named": ["$"], "chosen": "CAD"}
    assert cli("status", shop=shop).json["currency"] == "CAD"
    assert cli("currency", "GBP", shop=shop).json["currency"] is None  # what "$" cannot mean
    assert cli("currency", "pounds", shop=shop).code == 3
    assert cli("currency", "none", shop=shop).json == {"currency": None, "named": ["$"], "chosen": None}
    pounds = cli("import", files["pounds"], shop=shop).json["imports"][0]
    assert pounds["currency"] == "GBP"
    assert [note["code"] for note in pounds["warnings"]].count("currencies") == 1
    assert "several currencies" in cli("currency", shop=shop, as_json=False).out
    cli("undo-import", 1, shop=shop)
    assert cli("currency", shop=shop).json == {"currency": "GBP", "named": ["£"], "chosen": None}


def test_status_check_backup_and_restore(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    told = cli("status").json
    assert (told["lines"], told["customers"], told["active_model"]) == (1081, 60, trained["model"])
    assert told["tested"] is True
    assert "tested" not in cli("status", as_json=False).out
    assert told["store_bytes"] > 0
    assert cli("check").json == {"ok": True, "problems": []}
    saved = cli("backup", "--to", workplace / "saved.zip").json
    assert saved["bytes"] == (workplace / "saved.zip").stat().st_size
    again = workplace / "restored"
    cli("restore", workplace / "saved.zip", shop=again)
    assert cli("recommend", "--all", shop=again).out == cli("recommend", "--all").out
    assert cli("restore", workplace / "saved.zip", shop=again).code == 3


def test_the_last_shop_is_remembered(cli: Cli, imported: dict[str, Any]) -> None:
    assert imported["added"]
    cli("status", anew=True)
    assert cli("status", shop=None).json["lines"] == 1081


def test_what_is_not_there_is_not_found(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    for words in (
        ["recommend", "--customer", "nobody"],
        ["explain", "--customer", "nobody", "--product", "00001"],
        ["explain", "--customer", "0001", "--product", "nothing"],
        ["similar", "--product", "nothing"],
        ["buyers", "--product", "nothing"],
        ["remove-model", "20200101-000000-factorization"],
    ):
        done = cli(*words)
        assert done.code == 4, words
        assert done.err.strip()
        assert not done.out
    assert cli("status", shop=workplace / "no-shop").code == 4


def test_lists_before_any_training_are_not_found(cli: Cli, sales_file: Path, workplace: Path) -> None:
    shop = workplace / "untrained"
    cli("import", sales_file, shop=shop)
    done = cli("recommend", "--all", shop=shop)
    assert (done.code, done.out) == (4, "")
    assert "train" in done.err


@pytest.mark.parametrize(
    "words",
    [["nonsense"], ["recommend"], ["train", "--method", "oracle"], ["recommend", "--all", "--top", "0"], ["export"]],
)
def test_wrong_usage(words: list[str], cli: Cli) -> None:
    assert cli(*words).code == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["train", "--seed", "-1"], "must be a whole number from 0 to 2,147,483,647, not “-1”"),
        (["train", "--seed", "99999999999999999999"], "must be a whole number from 0"),
        (["train", "--budget", "nan"], "must be a number of seconds, 0 or more, not “nan”"),
        (["train", "--budget=-5"], "must be a number of seconds, 0 or more, not “-5”"),
        (["train", "--budget", "soon"], "must be a number of seconds"),
        (["recommend", "--all", "--top", "ten"], "must be a whole number from 1"),
    ],
)
def test_a_wrong_number_is_a_sentence(words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        make_parser().parse_args(words)
    assert caught.value.code == 2
    assert sentence in capsys.readouterr().err


def test_version(cli: Cli) -> None:
    done = cli("--version", shop=None, as_json=False, anew=True)
    assert done.code == 0
    assert done.out.startswith("RecSys Desktop ")


def test_every_command_speaks_to_people_too(cli: Cli, trained: dict[str, Any]) -> None:
    assert trained["model"]
    for words in (
        ["imports"],
        ["models"],
        ["recommend", "--customer", "0001"],
        ["explain", "--customer", "0001", "--product", "00002"],
        ["similar", "--product", "00002"],
        ["buyers", "--product", "00002"],
        ["status"],
        ["currency"],
        ["check"],
    ):
        done = cli(*words, as_json=False)
        assert done.code == 0, done.err
        assert len(done.out.strip()) > 10


def test_no_command_loads_tensorflow_or_qt(cli: Cli, trained: dict[str, Any], workplace: Path) -> None:
    assert trained["model"]
    import subprocess
    import sys

    script = (
        "import sys; from recsys_desktop.cli.main import run; code = run(sys.argv[1:]); "
        "assert not {'tensorflow', 'keras', 'PySide6', 'pandas', 'matplotlib'} & set(sys.modules); sys.exit(code)"
    )
    for words in (["recommend", "--all"], ["explain", "--customer", "0001", "--product", "00002"]):
        subprocess.run(
            [sys.executable, "-c", script, "--shop", str(workplace / "shop"), "--json", *words],
            check=True,
            capture_output=True,
        )


def test_evaluate_tests_methods_beside_bestsellers_and_changes_nothing(cli: Cli, trained: dict[str, Any]) -> None:
    before = cli("models").json
    words = ("evaluate", "--method", "item-neighbours", "--weeks", 5, "--top", 5, "--budget", 0.5)
    told = cli(*words, "--learning-curve").json
    assert np.datetime64(told["cut"]) < np.datetime64("today")
    assert told["customers"] >= 20
    listed = [(one["list"], one["method"]) for one in told["methods"]]
    assert listed == [
        ("new", "item-neighbours"),
        ("new", "bestsellers"),
        ("again", "buy-again"),
        ("again", "decayed-frequency"),
        ("again", "bestsellers"),
    ]
    for one in told["methods"]:
        assert {"ndcg", "recall", "hit_rate", "revenue", "coverage"} <= set(one)
        low, high = one["ci"]["ndcg"]
        assert 0 <= low <= one["ndcg"] <= high <= 1
    mine, bestsellers = told["methods"][:2]
    assert [point["length"] for point in mine["by_length"]] == [1, 3, 5, 8, 10, 15]
    assert mine["by_length"][2]["hit_rate"] == mine["hit_rate"]
    assert told["learning_curve"][-1]["ndcg"] == mine["ndcg"]
    assert mine["ndcg"] > bestsellers["ndcg"]
    assert f"{round(100 * mine['hit_rate'])} bought something new from their list of 5" in told["verdict"]
    assert cli("evaluate", "--weeks", 0).code == 2
    assert cli("evaluate", "--weeks", 500).json["refused"]["code"] == "too-young"
    assert cli("models").json == before


def test_the_self_test_names_what_is_missing_before_it_imports_anything(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(whole, "missing_parts", lambda: ("a.so", "b.toml", "c.qm", "d.so", "e.so"))
    monkeypatch.setitem(sys.modules, "recsys_desktop.cli.commands", None)
    assert run(["--self-test"]) == 1
    said = "The self-test failed. Missing or damaged parts of the program: a.so, b.toml, c.qm and 2 more.\n"
    assert capsys.readouterr() == ("", said)
