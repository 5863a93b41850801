from __future__ import annotations

from pathlib import Path

from tests.benchmarks.killing import Victim, kill_at_random
from tests.cli.conftest import write_sales


def test_killed_at_any_moment_the_shop_is_whole(tmp_path: Path) -> None:
    write_sales(tmp_path / "sales.csv")
    victim = Victim(tmp_path, tmp_path / "sales.csv")
    victim.prepare()
    seen = kill_at_random(victim, times=3, seed=1)
    assert set(seen) == {"import", "train", "export"}
