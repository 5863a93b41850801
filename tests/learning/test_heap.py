"""A training's process keeps freed memory."""

from __future__ import annotations

import subprocess
import sys

import pytest

_BLOCKS = """
from resource import RUSAGE_SELF, getrusage
import numpy as np
from recsys_desktop.learning.heap import keep_freed_memory

print(keep_freed_memory())
np.ones(1_000_000)
touched = getrusage(RUSAGE_SELF).ru_minflt
for _ in range(10):
    np.ones(1_000_000)
print(getrusage(RUSAGE_SELF).ru_minflt - touched)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="tells of glibc")
def test_a_freed_block_is_used_again_without_new_pages() -> None:
    printed = subprocess.run([sys.executable, "-c", _BLOCKS], check=True, capture_output=True, text=True).stdout.split()
    kept, pages = printed
    if kept == "False":
        pytest.skip("no glibc here")
    # Ten new blocks of 8 MB would touch about 20,000 pages of 4 KiB, or a few hundred large ones.
    assert int(pages) < 20
