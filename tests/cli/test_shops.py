"""The shop as a whole by the command line: its state, currency, check and backup."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

from recsys_desktop.store import schema
from tests.cli.conftest import Cli


def test_the_currency_follows_from_the_files_or_is_chosen(cli: Cli, workplace: Path) -> None:
    shop, head = workplace / "money", "order_id,date,customer_id,product_id,quantity,unit_price\n"
    files = {name: workplace / f"{name}.csv" for name in ("open", "pounds")}
    files["open"].write_text(f"{head}M1,2026-01-05,0001,00001,1,$2.00\n")
    files["pounds"].write_text(f"{head}M2,2026-01-05,0001,00001,1,£2.00\n", encoding="utf-8")
    assert cli("import", files["open"], shop=shop).json["imports"][0]["currency"] is None
    assert cli("status", shop=shop).json["currency"] is None
    assert "name “$” only" in cli("currency", shop=shop, as_json=False).out
    assert cli("currency", "cad", shop=shop).json == {"currency": "CAD", "named": ["$"], "chosen": "CAD"}
    assert cli("status", shop=shop).json["currency"] == "CAD"
    assert cli("currency", "GBP", shop=shop).json["currency"] is None  # what "$" cannot mean
    assert cli("currency", "pounds", shop=shop).code == 3
    assert cli("currency", "None", shop=shop).json == {"currency": None, "named": ["$"], "chosen": None}
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
    assert cli("backup", "--to", workplace).json["refused"]["code"] == "target-is-folder"
    assert cli("backup", "--to", workplace / "nowhere" / "saved.zip").code == 4
    again = workplace / "restored"
    cli("restore", workplace / "saved.zip", shop=again)
    assert cli("recommend", "--all", shop=again).out == cli("recommend", "--all").out
    assert cli("restore", workplace / "saved.zip", shop=again).code == 3


def test_the_last_shop_is_remembered(cli: Cli, imported: dict[str, Any]) -> None:
    assert imported["added"]
    cli("status", anew=True)
    assert cli("status", shop=None).json["lines"] == 1081


def test_a_shop_is_renamed_and_deleted_only_where_it_is_named(cli: Cli, sales_file: Path, workplace: Path) -> None:
    shop, renamed = workplace / "doomed", workplace / "Doomed & renamed"
    cli("import", sales_file, shop=shop)
    assert cli("rename-shop", "a/b", shop=shop).json["refused"]["code"] == "bad-name"
    assert cli("rename-shop", "shop", shop=shop).code == 3
    assert cli("rename-shop", renamed.name, shop=shop).json == {"shop": str(renamed)}
    assert cli("status", shop=shop).code == 4
    # The last one opened, under its new name.
    assert cli("status", shop=None).json["shop"] == str(renamed)
    assert cli("delete-shop", "--yes", shop=None).code == 4
    lost = {"lines": 1081, "customers": 60, "models": 0, "backups": 0}
    assert cli("delete-shop", shop=renamed).json == {"shop": str(renamed), "deleted": False, "lost": lost}
    assert "add --yes" in cli("delete-shop", shop=renamed, as_json=False).out
    assert cli("delete-shop", "--yes", shop=renamed).json == {"shop": str(renamed), "deleted": True, "lost": lost}
    assert not renamed.exists()
    assert cli("delete-shop", "--yes", shop=renamed).code == 4


def test_whoever_brings_an_older_shop_up_to_date_says_where_it_is_as_it_was(
    cli: Cli, sales_file: Path, workplace: Path
) -> None:
    for name, words in {"read": ["imports"], "written": ["import", sales_file]}.items():
        shop = workplace / f"older, {name}"
        shop.mkdir()
        with duckdb.connect(str(shop / "shop.duckdb")) as connection:
            schema.upgrade(connection, schema.STEPS[:1])
        told = cli(*words, shop=shop)
        assert told.json["imports"] == [] or told.json["imports"][0]["added"]
        (copy,) = (shop / "backups").iterdir()
        assert f"As it was before, it is kept in {copy}." in told.err
        assert "kept in" not in cli("imports", shop=shop).err


def test_a_forgotten_customer_does_not_come_back(cli: Cli, sales_file: Path, workplace: Path) -> None:
    shop = workplace / "forgetful"
    (before,) = cli("import", sales_file, shop=shop).json["imports"]
    assert cli("train", "--method", "item-neighbours", "--budget", 0, shop=shop).code == 0
    (shop / "backups").mkdir()
    saved = shop / "backups" / "forgetful 2026-01-01 120000.recsys-backup"
    assert cli("backup", "--to", saved, shop=shop).code == 0
    assert cli("forget", "--customer", "1", shop=shop).code == 4  # "0001" is another one
    told = cli("forget", "--customer", "0001", shop=shop).json
    assert told["customer"] == "0001"
    assert told["lines_removed"] > 0
    assert told["models_removed"] == 1 == len(told["models"])
    assert told["receipt"]
    assert told["backups"] == [str(saved)]
    assert cli("models", shop=shop).json == {"models": []}
    assert cli("status", shop=shop).json["lines"] == before["added"] - told["lines_removed"]
    again = cli("forget", "--customer", "0001", shop=shop)
    assert again.code == 4
    assert told["receipt"] in again.err
    (after,) = cli("import", sales_file, shop=shop).json["imports"]
    counted = sum(after[name] for name in ("added", "duplicates", "returns", "cancelled", "service"))
    assert after["rows"] == counted + len(after["rejected"]) + sum(after["other"].values())
    assert (after["added"], after["other"]["forgotten"]) == (0, told["lines_removed"])
    assert cli("check", shop=shop).json["ok"]
    assert "is forgotten. Receipt: " in cli("forget", "--customer", "0002", shop=shop, as_json=False).out
    assert not any(b"0001" in path.read_bytes() for path in (shop / "models").rglob("*") if path.is_file())
