"""Import, train, export: ``python -m tests.benchmarks.whole_way SALES.csv [-- PEER COMMAND …]``.

Prints seconds and peak memory by stage, and of the peer command in the same run. Memory is the largest single process
of a stage (training runs in a process of its own).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def measured(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Run a command; return seconds and peak megabytes of its largest process."""
    # A process of its own, so that the children's peak is this command's alone.
    script = (
        "import resource, subprocess, sys; code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode; "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024); sys.exit(code)"
    )
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", script, *command], check=True, stdout=subprocess.PIPE, text=True, env=environment
    )
    return time.perf_counter() - began, float(done.stdout)


def main(file: str, *peer: str) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "RECSYS_DESKTOP_HOME": folder}
        program = [sys.executable, "-m", "recsys_desktop", "--shop", str(Path(folder) / "shop"), "--json"]
        stages = {
            "import": [*program, "import", file],
            "import again": [*program, "import", file],
            "train": [*program, "train"],
            "export csv": [*program, "export", "--to", str(Path(folder) / "lists.csv")],
        }
        if peer:
            stages["peer, all stages"] = list(peer[1:])
        print(f"{'stage':<18} {'seconds':>8} {'peak MB':>8}")
        for name, command in stages.items():
            seconds, megabytes = measured(command, environment)
            print(f"{name:<18} {seconds:>8.1f} {megabytes:>8,.0f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
