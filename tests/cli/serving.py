"""Runs commands one after another, each in a process forked from this one, where everything is imported already.

Most commands take less time than Python's start. Each line of standard input is a command in JSON: ``words``,
``environment``, and the files ``out`` and ``err``; for each a line with its exit code comes back.
"""

from __future__ import annotations

import json
import os
import sys

from recsys_desktop.__main__ import main
from recsys_desktop.cli.commands import lists, models, sales, shops  # noqa: F401


def run(words: list[str], environment: dict[str, str], out: str, err: str) -> int:
    """Run a command as Python would that is started for it."""
    os.environ.clear()
    os.environ.update(environment)
    for path, stream in ((out, sys.stdout), (err, sys.stderr)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), stream.fileno())
    sys.argv[1:] = words
    try:
        return main()
    except SystemExit as ending:
        return int(ending.code or 0)
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()


def serve() -> None:
    """Answer until nobody asks any more."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            code = 70  # what Python could not do for a command that breaks down
            try:
                code = run(**json.loads(line))
            finally:
                os._exit(code)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
