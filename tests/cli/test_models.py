"""Training, testing and choosing models by the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from recsys_desktop.cli.parser import METHODS
from tests.cli.conftest import Cli


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
