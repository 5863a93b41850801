"""No text is cut off in a small window, nor where the system makes everything larger, nor in a longer language."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from recsys_desktop.jobs.sample import SAMPLE_NAME


@pytest.mark.parametrize(
    ("scale", "modes"), [("1.5", []), ("1", ["pseudo"]), ("1.5", ["pseudo"]), ("1", ["pseudo", "rtl"])]
)
def test_no_text_is_cut_off_or_not_translated(
    scale: str, modes: list[str], toured_folder: Path, tmp_path: Path
) -> None:
    shop = shutil.copytree(toured_folder / "shop", tmp_path / SAMPLE_NAME)
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "tests.desktop.clipped", str(shop), *modes]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == []
