"""Lists, reasons, similar products, buyers and exports by the command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli


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


def test_customers_who_want_no_mail_are_left_out_where_that_is_wanted(cli: Cli, workplace: Path) -> None:
    sales, shop, target = workplace / "mail.csv", workplace / "mail", workplace / "mail_lists.csv"
    words = ["no", "yes", ""]
    rows = [f"A{at},2025-0{1 + at % 4}-11,C{at % 6},P{at % 7},{words[at % 3]}\n" for at in range(24)]
    sales.write_text("order_id,date,customer_id,product_id,accepts_marketing\n" + "".join(rows))
    cli("import", sales, shop=shop)
    cli("train", "--method", "item-neighbours", "--budget", 0, shop=shop)

    def named(*choice: str) -> tuple[list[str], int]:
        told = cli("export", "--to", target, "--shape", "letters", *choice, shop=shop).json
        with target.open(encoding="utf-8-sig", newline="") as file:
            people = [row["customer"] for row in csv.DictReader(file)]
        assert told["customers"] == len(people)
        return people, told["left_out"]

    leave_out = "--leave-out-no-mail"
    assert named() == ([f"C{at}" for at in range(6)], 0)
    assert named(leave_out) == (["C1", "C2", "C4", "C5"], 2)
    assert named("--only-agreed") == (["C1", "C4"], 4)
    listed = cli("export", "--to", workplace / "mail.json", leave_out, shop=shop).json
    everybody = json.loads((workplace / "mail.json").read_text(encoding="utf-8"))["customers"]
    assert ({one["customer"] for one in everybody}, listed["left_out"]) == ({"C1", "C2", "C4", "C5"}, 2)
    told = cli("export", "--to", target, leave_out, shop=shop, as_json=False).out
    assert "2 customers who want no mail were left out" in told

    assert cli("export", "--to", target, shop=shop).json["warnings"] == []
    sales.write_text(
        "order_id,date,customer_id,product_id,accepts_marketing\n"
        + "".join(rows).replace("yes", "no").replace("A", "B")
    )
    cli("import", sales, shop=shop)
    none = cli("export", "--to", target, "--only-agreed", shop=shop)
    (warning,) = none.json["warnings"]
    assert (none.json["customers"], none.json["rows"], warning["code"]) == (0, 0, "nobody")
    assert warning["message"] in none.err
    # Nobody is told any more by the file that was there before.
    assert target.read_text(encoding="utf-8-sig").startswith("customer_id,")
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 1
    cli("undo-import", 2, shop=shop)

    def buyers(*choice: str) -> tuple[list[str], int]:
        found = cli("buyers", "--product", "P1", "--include-owners", *choice, shop=shop).json
        return [one["customer"] for one in found["customers"]], found["left_out"]

    ranked, none = buyers()
    assert (sorted(ranked), none) == ([f"C{at}" for at in range(6)], 0)
    willing = [one for one in ranked if one not in ("C0", "C3")]
    assert buyers(leave_out) == (willing, 2)
    # The best of those who may be written to, however many of the others fit better.
    assert buyers(leave_out, "--top", "1") == (willing[:1], ranked.index(willing[0]))
    assert cli("buyers", "--product", "P1", leave_out, "--only-agreed", shop=shop).code == 2
    people = cli("buyers", "--product", "P1", "--include-owners", shop=shop).json["customers"]
    said = {"C0": False, "C1": True, "C2": None, "C3": False, "C4": True, "C5": None}
    assert {one["customer"]: one["mail"] for one in people} == said
    lines = cli("buyers", "--product", "P1", "--include-owners", shop=shop, as_json=False).out.splitlines()
    assert sorted(line.split()[1] for line in lines if line.endswith("wants none")) == ["C0", "C3"]
    assert "mail" not in cli("buyers", "--product", "P1", leave_out, shop=shop, as_json=False).out.splitlines()[0]


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


@pytest.mark.parametrize("name", ["lists.xlsx", "lists.json", "wide.csv", "lists.html", "lists.pdf"])
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


def test_lists_before_any_training_are_not_found(cli: Cli, sales_file: Path, workplace: Path) -> None:
    shop = workplace / "untrained"
    cli("import", sales_file, shop=shop)
    done = cli("recommend", "--all", shop=shop)
    assert (done.code, done.out) == (4, "")
    assert "train" in done.err


def test_customers_with_nothing_to_offer_are_told_from_unknown_ones(cli: Cli, workplace: Path) -> None:
    shop, sales = workplace / "two-products", workplace / "two-products.csv"
    bought = {"001": "AB", "00€": "A", "003": "AB"}
    rows = [f"{who}{what},2026-01-05,{who},{what},1,2" for who, all_ in bought.items() for what in all_]
    sales.write_text("order_id,date,customer_id,product_id,quantity,unit_price\n" + "\n".join(rows), encoding="utf-8")
    cli("import", sales, shop=shop)
    cli("train", "--method", "bestsellers", shop=shop)
    several = cli("recommend", "--customer", "001", "--customer", "00€", shop=shop).json
    cli("export", "--to", workplace / "two-products.json", shop=shop)
    written = json.loads((workplace / "two-products.json").read_text(encoding="utf-8"))
    for told, people in (
        (several, ["001", "00€"]),
        (cli("recommend", "--all", shop=shop).json, [*bought]),
        (written, [*bought]),
    ):
        items = {one["customer"]: [item["product"] for item in one["items"]] for one in told["customers"]}
        assert items == {who: ["B"] if who == "00€" else [] for who in people}
        assert len(told["customers"]) == len(people)
    assert "nothing to offer to “003”" in cli("recommend", "--customer", "003", shop=shop, as_json=False).out
    unknown = cli("recommend", "--customer", "003", "--customer", "004", shop=shop)
    assert (unknown.code, unknown.out) == (4, "")
    assert "“004”" in unknown.err
    cli("export", "--to", workplace / "coded.json", "--pseudonyms", "--list", "both", shop=shop)
    coded = json.loads((workplace / "coded.json").read_text(encoding="utf-8"))["customers"]
    assert len({one["customer"] for one in coded}) == 3
    assert sorted((one["list"], len(one["items"])) for one in coded) == [
        ("again", 1), ("again", 2), ("again", 2), ("new", 0), ("new", 0), ("new", 1)
    ]  # fmt: skip
