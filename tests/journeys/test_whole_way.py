"""The sample shop's whole way through the command line, and what disturbs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from recsys_desktop.jobs.lists import explain_one
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.resources import resource
from recsys_desktop.store.shop import Shop

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


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    home = tmp_path_factory.mktemp("tour")
    code, told, err = finish(start(home, "demo", "--keep", home / "shop", "--no-window"))
    assert code == 0, err
    return home, told


def test_demo_goes_the_whole_way(toured: tuple[Path, dict[str, Any]]) -> None:
    told = toured[1]
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
        assert Path(exported["file"]).stat().st_size == exported["bytes"]


def test_a_thousand_reasons_add_up_and_agree_with_the_rank(toured: tuple[Path, dict[str, Any]]) -> None:
    with Shop.open(toured[0] / "shop") as shop:
        view = ShopView(shop)
        rng = np.random.default_rng(0)
        known = view.products.id[view.product_row[view.personal.catalogue.keys]]
        for _ in range(1000):
            customer, product = str(rng.choice(view.customers.id)), str(rng.choice(known))
            why = explain_one(view, customer, product, similar_top=1)
            total = sum(share.share for share in why.shares) + why.baseline
            assert total == pytest.approx(why.score, rel=1e-5, abs=1e-12)
            assert np.isfinite(why.score)


def test_the_same_seed_gives_the_same_model_bit_for_bit(toured: tuple[Path, dict[str, Any]]) -> None:
    home, _ = toured
    trained = []
    for _ in range(2):
        # One trial of each method: with a longer budget, a very busy computer's clock may end the search earlier.
        code, told, err = finish(start(home, "train", "--budget", 0))
        assert code == 0, err
        trained.append(told)
    first, second = (home / "shop" / "models" / told["model"] for told in trained)
    arrays = sorted(file.relative_to(first) for file in first.rglob("*.npy"))  # a mixture has folders of its own
    assert "products.npy" in {file.name for file in arrays}
    for file in arrays:
        assert (first / file).read_bytes() == (second / file).read_bytes()
    assert trained[0]["parameters"] == trained[1]["parameters"]


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
def test_ctrl_c_leaves_everything_as_it_was(words: list[object], phase: str, tmp_path: Path) -> None:
    half = tmp_path / "half.csv"
    half.write_text("".join(SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)[:9000]), encoding="utf-8")
    assert finish(start(tmp_path, "import", half))[0] == 0
    before = finish(start(tmp_path, "status"))[1]
    process = start(tmp_path, *words)
    wait_for(process, phase)
    process.send_signal(signal.SIGINT)
    code, told, err = finish(process)
    assert (code, told) == (6, None)
    assert "as it was before" in err
    after = finish(start(tmp_path, "status"))[1]
    assert {**after, "store_bytes": 0} == {**before, "store_bytes": 0}
    assert finish(start(tmp_path, "check"))[1] == {"ok": True, "problems": []}


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
    before = finish(start(small_disk, "status"))[1]
    code, told, err = finish(start(small_disk, "import", SAMPLE))
    assert (code, told) == (1, None)
    assert "disk is full" in err
    assert "Traceback" not in err
    after = finish(start(small_disk, "status"))[1]
    assert after["lines"] == before["lines"]
    assert finish(start(small_disk, "check"))[1] == {"ok": True, "problems": []}
