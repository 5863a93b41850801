"""The program as a process of its own: closed at many moments, it ends with code 0 and leaves a sound shop."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recsys_desktop.resources import resource
from recsys_desktop.store.check import check
from recsys_desktop.store.shop import Shop
from tests.conftest import OFFSCREEN_SAYS


def said(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Return what the program wrote on standard error, without the platform's words about itself."""
    return [line for line in done.stderr.splitlines() if not line.startswith(OFFSCREEN_SAYS)]


MOMENTS = ("painted", "opening", "open", "dialog", "checking", "importing", "exporting", "backup", "testing")
TRAINING_MOMENTS = ("starting", "loss", "validation_ndcg")
SIGNALS = (("painted", "SIGHUP"), ("dialog", "SIGTERM"), ("importing", "SIGTERM"), ("starting", "SIGINT"))
"""How the system ends a program, where it has signals for that."""


@pytest.mark.parametrize("moment", [*MOMENTS, *TRAINING_MOMENTS])
def test_closing_leaves_a_sound_shop_and_exit_code_0(
    moment: str, trained: Path, made_shop: Shop, tmp_path: Path
) -> None:
    ends_well(moment, "close", trained, made_shop, tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="Windows tells it to the window")
@pytest.mark.parametrize(("moment", "way"), SIGNALS)
def test_a_logout_ends_it_like_a_closing_and_asks_nothing(
    moment: str, way: str, trained: Path, made_shop: Shop, tmp_path: Path
) -> None:
    ends_well(moment, way, trained, made_shop, tmp_path)


def ends_well(moment: str, way: str, trained: Path, made_shop: Shop, tmp_path: Path) -> None:
    """End the program at a moment, and look at what it leaves."""
    made_shop.close()
    # Only what is trained can be exported; elsewhere nothing is trained, so that a model can only be a new one.
    folder = trained if moment == "exporting" else made_shop.folder
    sales = resource("sample", "harbour-tea-and-coffee.csv")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "tests.desktop.closer", moment, str(folder), str(sales), way]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert (done.returncode, said(done)) == (0, [])
    with Shop.open(folder) as shop:
        assert check(shop, repair=False) == ()
        assert len(shop.ledger.batches()) == 1
        assert len(shop.shelf.entries()) == (moment == "exporting")
        assert shop.shelf.leftovers() == []
    assert not (folder / "test.json").exists()
    assert [file.name for file in folder.parent.iterdir() if file.suffix == ".part"] == []
    assert not (tmp_path / "home" / "log" / "recsys-desktop.log").exists()
    assert list((tmp_path / "home").glob("running/*")) == []


def test_the_self_test_s_window_closes_by_itself(made_shop: Shop, tmp_path: Path) -> None:
    folder = made_shop.folder
    made_shop.close()
    environment = {
        **os.environ,
        "RECSYS_DESKTOP_HOME": str(tmp_path / "home"),
        "RECSYS_DESKTOP_CLOSE_AFTER_PAINT": "1",
    }
    command = [sys.executable, "-m", "recsys_desktop", "--shop", str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, said(done)) == (0, [])
