"""In which order customers stand in a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from recsys_desktop.jobs import campaigns, exporting
from recsys_desktop.jobs.campaigns import Campaign, Plan, export_plan, preview_plan
from recsys_desktop.jobs.exporting import ExportOptions, export_lists
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.lists import AGAIN, NEW, recommend
from recsys_desktop.jobs.ordering import Pseudonyms, by_name, fold
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from recsys_desktop.store.tables import CustomerTable


def customers(*people: tuple[str, str]) -> CustomerTable:
    """Make customers of ids and names, with rising keys."""
    ids, names = (np.array(texts, object) for texts in zip(*people, strict=True))
    key, spent = np.arange(len(people), dtype=np.int32), np.zeros(len(people))
    mail = np.zeros(len(people), np.int8)
    return CustomerTable(key, ids, names, key, np.zeros(len(people), "datetime64[s]"), spent, mail)


def first_of_each(file: Path, column: str) -> list[str]:
    """Return a column's cells, each once, in the order in which they come first."""
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(dict.fromkeys(row[column] for row in csv.DictReader(lines)))


def pairs(view: ShopView) -> set[tuple[str, str]]:
    """Return everybody with what to buy again."""
    blocks = recommend(view, None, lists=[AGAIN], top=5)
    return {pair for block in blocks for pair in zip(block.customer_id, block.product_id, strict=True)}


def test_names_stand_by_their_letters_and_the_nameless_by_their_ids() -> None:
    table = customers(
        ("9", "Zoe"),
        ("b2", "Öztürk"),
        ("b1", "öztürk"),
        ("mia@x.example", ""),
        ("7", "Østby"),
        ("5", "ada"),
        ("6", "Bo"),
    )
    assert table.id[by_name(table)].tolist() == ["5", "6", "mia@x.example", "b1", "b2", "9", "7"]


@pytest.mark.parametrize("shape", ["long", "wide", "letters"])
@pytest.mark.parametrize("lists", [(NEW,), (AGAIN,), (NEW, AGAIN)])
def test_every_form_goes_by_the_names(
    shape: str, lists: tuple[str, ...], bestsellers: ShopView, tmp_path: Path
) -> None:
    export_lists(bestsellers, tmp_path / "lists.csv", ExportOptions(shape=shape, lists=lists, top=2), Progress())
    column = "customer" if shape == "letters" else "customer_id"
    names = dict(zip(bestsellers.customers.id.tolist(), bestsellers.customers.name.tolist(), strict=True))
    written = first_of_each(tmp_path / "lists.csv", column)
    assert len(written) == len(names)
    assert written == sorted(written, key=lambda one: (fold(names[one] or one), one))


def test_the_command_s_lists_go_by_the_names(bestsellers: ShopView) -> None:
    (block,) = recommend(bestsellers, None, lists=[NEW], top=1)
    assert block.customer_id.tolist() == bestsellers.customers.id[bestsellers.customers_by_name].tolist()


def test_an_import_undone_meanwhile_gives_nobody_another_s_purchases(tmp_path: Path, made_sales: Path) -> None:
    early = tmp_path / "early.csv"
    early.write_text("Order ID,Date,Customer ID,Product,Quantity,Price\n1,2026-01-05,early,Mug,1,2.00\n")
    with Shop.create(tmp_path / "shop") as shop:
        first = import_file(shop, early, ImportOptions(), Progress()).batch
        import_file(shop, made_sales, ImportOptions(), Progress())
        train(shop, TrainingOptions(method="bestsellers"), Progress())
        before = pairs(ShopView(shop))
        view = ShopView(shop)
        assert view.customers_by_name.tolist()
        assert first is not None
        shop.ledger.undo_batch(first.id, Progress())
        assert pairs(view) == {pair for pair in before if pair[0] != "early"}


def test_pseudonyms_go_by_themselves(bestsellers: ShopView, tmp_path: Path) -> None:
    options = ExportOptions(shape="letters", top=2, pseudonyms=True)
    export_lists(bestsellers, tmp_path / "coded.csv", options, Progress())
    codes = first_of_each(tmp_path / "coded.csv", "customer")
    assert len(codes) == len(bestsellers.customers.id)
    assert set(codes).isdisjoint(bestsellers.customers.id.tolist())
    one, other = Pseudonyms().order(bestsellers.customers), Pseudonyms().order(bestsellers.customers)
    assert one.tolist() != other.tolist()
    assert sorted(one.tolist()) == sorted(other.tolist()) == sorted(bestsellers.customers.key.tolist())


@pytest.mark.parametrize("shape", ["long", "wide", "letters"])
def test_a_preview_makes_thecodes_of_its_rows_alone_and_they_are_the_export_s(
    shape: str, bestsellers: ShopView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    class Known(Pseudonyms):
        def __init__(self) -> None:
            super().__init__(b"known")

        def codes(self, customers: Iterable[str]) -> list[str]:
            some = list(customers)
            made.extend(some)
            return super().codes(some)

    for module in (campaigns, exporting):
        monkeypatch.setattr(module, "Pseudonyms", Known)
    monkeypatch.setattr(campaigns, "_FEW", 2)
    options = ExportOptions(shape=shape, top=2, pseudonyms=True)
    shown = preview_plan(bestsellers, Plan(options), 4).rows
    assert len(made) <= 4
    assert len(shown.rows) == 4
    export_lists(bestsellers, tmp_path / "coded.csv", options, Progress())
    with (tmp_path / "coded.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))
    assert [list(shown.header), *map(list, shown.rows)] == written[:5]


def test_lists_of_a_campaign_s_customers_go_by_their_names_and_the_campaign_by_its_ranks(
    made_shop: Shop, tmp_path: Path
) -> None:
    train(made_shop, TrainingOptions(method="item-neighbours"), Progress())
    view = ShopView(made_shop)
    campaign = Campaign("P003", 9, owners=True)
    plan = Plan(ExportOptions(shape="letters", columns=("name",), top=2), campaign)
    export_plan(view, tmp_path / "lists.csv", plan, Progress())
    names = first_of_each(tmp_path / "lists.csv", "name")
    assert names == sorted(names, key=fold)
    export_plan(view, tmp_path / "campaign.csv", Plan(ExportOptions(), campaign, only_product=True), Progress())
    assert first_of_each(tmp_path / "campaign.csv", "rank") == [str(rank) for rank in range(1, 10)]
