"""The sample shop's whole way through the command line, and what disturbs it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from recsys_desktop.cli.results.shops import status_result
from recsys_desktop.explaining.reasons import explain
from recsys_desktop.jobs.explaining import explain_one
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.training import train
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.resources import resource
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop
from tests.model_tests import one_customer

SAMPLE = resource("sample", "harbour-tea-and-coffee.csv")


def start(home: Path, *words: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "RECSYS_DESKTOP_HOME": str(home / "home"), "DISPLAY": ""}
    return subprocess.Popen(
        [sys.executable, "-m", "recsys_desktop", "--shop", str(home / "shop"), "--json", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, Any, str]:
    out, err = process.communicate(timeout=300)
    return process.returncode, json.loads(out) if out else None, err


def test_demo_goes_the_whole_way(toured_folder: Path) -> None:
    told = json.loads((toured_folder / "told.json").read_text(encoding="utf-8"))
    assert told["import"]["rows"] == 60_067
    assert told["import"]["rejected"] == []
    assert told["train"]["validation"]["ndcg"] > told["train"]["validation"]["bestsellers_ndcg"]
    assert len(told["examples"]) == 3
    for example in told["examples"]:
        why = example["why"]
        total = sum(share["share"] for share in why["shares"]) + why["baseline"]
        assert total == pytest.approx(why["score"], rel=1e-9)
        assert why["rank"] == 1
    for exported in told["exported"]:
        assert (toured_folder / "shop" / "exports" / Path(exported["file"]).name).stat().st_size == exported["bytes"]


def test_a_thousand_reasons_add_up_and_agree_with_the_rank(toured_folder: Path, tmp_path: Path) -> None:
    with Shop.open(shutil.copytree(toured_folder / "shop", tmp_path / "shop")) as shop:
        view = ShopView(shop)
        rng = np.random.default_rng(0)
        histories, customers, products = shop.ledger.histories(), shop.ledger.customers(), view.products
        chosen = rng.choice(view.personal.catalogue.keys, 1000).tolist()
        for number, (row, product) in enumerate(
            zip(rng.integers(len(histories.customer_keys), size=1000).tolist(), chosen, strict=True)
        ):
            why = explain(view.recommender, one_customer(histories, row), product)
            assert why is not None
            assert why.share.sum() + why.baseline == pytest.approx(why.score, rel=1e-9, abs=1e-12)
            assert np.isfinite(why.score)
            if number % 20 == 0:
                customer = customers.id[np.flatnonzero(customers.key == histories.customer_keys[row])[0]]
                told = explain_one(view, customer, products.id[view.product_row[product]], similar_top=1)
                assert (told.score, told.rank, told.baseline) == (why.score, why.rank, why.baseline)
                assert [share.share for share in told.shares] == why.share.tolist()


def test_the_same_seed_gives_the_same_bits_in_the_window_s_way_and_by_command(made_shop: Shop, tmp_path: Path) -> None:
    made_shop.close()
    folder = Path(shutil.copytree(made_shop.folder, tmp_path / "shop"))
    # One trial: with a longer budget, a very busy computer's clock may end the search earlier.
    with Shop.open(made_shop.folder) as shop:
        trained = train(shop, TrainingOptions(method="factorization", budget=0.0), Progress())
        first = shop.shelf.folder(trained.entry.id)
    code, told, err = finish(start(tmp_path, "train", "--method", "factorization", "--budget", 0))
    assert code == 0, err
    second = folder / "models" / told["model"]
    arrays = sorted(file.relative_to(first) for file in first.glob("*.npy"))
    assert "products.npy" in {file.name for file in arrays}
    for file in arrays:
        assert (first / file).read_bytes() == (second / file).read_bytes()
    assert told["parameters"] == trained.training.parameters


def state(home: Path) -> dict[str, Any]:
    """What a shop holds, as the command ``status`` tells it; the shop must be sound."""
    with Shop.open(home / "shop") as shop:
        assert check(shop, repair=False) == ()
        return {**status_result(ShopView(shop)), "store_bytes": 0}


@pytest.fixture(scope="module")
def half_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with the first 9,000 rows of the sample, to be copied."""
    folder = tmp_path_factory.mktemp("half")
    rows = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)[:9000]
    (folder / "half.csv").write_text("".join(rows), encoding="utf-8")
    with Shop.create(folder / "shop") as shop:
        import_file(shop, folder / "half.csv", ImportOptions(), Progress())
    return folder / "shop"


def wait_for(process: subprocess.Popen[str], phase: str) -> None:
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith(phase):
            return
    raise AssertionError(f"{phase} was never reported")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for other processes")
@pytest.mark.parametrize(
    ("words", "phase"),
    [(["import", SAMPLE], "Reading sales lines"), (["train", "--budget", 600], "Trying settings 1")],
)
def test_ctrl_c_leaves_everything_as_it_was(words: list[object], phase: str, half_folder: Path, tmp_path: Path) -> None:
    shutil.copytree(half_folder, tmp_path / "shop")
    before = state(tmp_path)
    process = start(tmp_path, *words)
    wait_for(process, phase)
    process.send_signal(signal.SIGINT)
    code, told, err = finish(process)
    assert (code, told) == (6, None)
    assert "as it was before" in err
    assert state(tmp_path) == before


def test_a_second_process_is_told_who_has_the_shop(tmp_path: Path) -> None:
    with Shop.create(tmp_path / "shop"):
        code, told, err = finish(start(tmp_path, "status"))
    assert (code, told) == (5, None)
    assert str(os.getpid()) in err
    assert finish(start(tmp_path, "status"))[0] == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A really small file system; not every machine lets us mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no small file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_a_sentence_and_nothing_is_lost(small_disk: Path) -> None:
    few = small_disk / "few.csv"
    few.write_text("".join(SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)[:100]), encoding="utf-8")
    assert finish(start(small_disk, "import", few))[0] == 0
    before = state(small_disk)
    code, told, err = finish(start(small_disk, "import", SAMPLE))
    assert (code, told) == (1, None)
    assert "disk is full" in err
    assert "Traceback" not in err
    assert state(small_disk) == before
