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

_THREADS = """
from pathlib import Path
from threading import Event, Thread
import numpy as np
from recsys_desktop.learning.heap import keep_freed_memory

def most():  # of this process alone; getrusage hands on what the tests' process held
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

def fill_and_free():
    held = [np.ones(12_500) for _ in range(300)]
    del held
    done.set()
    end.wait()

print(keep_freed_memory())
first = [np.ones(12_500) for _ in range(300)]
del first
before = most()
end = Event()
for _ in range(4):
    done = Event()
    Thread(target=fill_and_free, daemon=True).start()
    done.wait()
print((most() - before) // 1024)
end.set()
"""


def _run(program: str) -> int:
    """Run a program that prints whether freed memory is kept, and a figure."""
    printed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    if printed[0] == "False":
        pytest.skip("no glibc here")
    return int(printed[1])


@pytest.mark.skipif(sys.platform != "linux", reason="tells of glibc")
def test_a_freed_block_is_used_again_without_new_pages() -> None:
    # Ten new blocks of 8 MB would touch about 20,000 pages of 4 KiB, or a few hundred large ones.
    assert _run(_BLOCKS) < 20


@pytest.mark.skipif(sys.platform != "linux", reason="tells of glibc")
def test_what_one_thread_frees_serves_the_others() -> None:
    # Each of four threads holds 30 MB, one after the other: so much was there before.
    assert _run(_THREADS) < 30
