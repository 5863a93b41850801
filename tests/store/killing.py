"""A program that does one job again and again, is killed at another moment each time, and looks what is left.

``python -m store.killing SCENARIO WORK_FOLDER COUNT`` in the folder ``tests``. The work folder holds the shop ``base``
and the file ``more.parquet``. Each try runs in a forked process that kills itself with SIGKILL, at a statement, a
rename, a flush to the disk or a report chosen by a fixed seed, or after a chosen time; another one opens what is left.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from recsys_desktop.progress import Progress
from recsys_desktop.store.backup import backup, restore
from recsys_desktop.store.check import check
from recsys_desktop.store.database import Statements
from recsys_desktop.store.moving import remove, remove_leftovers, rename
from recsys_desktop.store.shop import Shop, is_shop

from .shops import add, answers

State = dict[str, str]


def do_import(work: Path) -> None:
    with Shop.open(work / "shop") as shop:
        add(shop.ledger, work / "more.parquet", progress=Progress(lambda _: moment()))


def do_undo(work: Path) -> None:
    with Shop.open(work / "shop") as shop:
        shop.ledger.undo_batch("1", Progress(lambda _: moment()))


def do_publish(work: Path) -> None:
    with Shop.open(work / "shop") as shop:
        publish(shop, "second")


def do_remove(work: Path) -> None:
    with Shop.open(work / "shop") as shop:
        shop.shelf.remove(shop.shelf.entries()[-1].id)


def do_backup(work: Path) -> None:
    with Shop.open(work / "shop") as shop:
        backup(shop, work / "saved.backup", Progress(lambda _: moment()))


def do_restore(work: Path) -> None:
    restore(work / "base.backup", work / "restored", Progress(lambda _: moment()))


def do_create(work: Path) -> None:
    Shop.create(work / "new").close()


def do_rename(work: Path) -> None:
    rename(work / "doomed", work / "renamed")


def do_delete(work: Path) -> None:
    remove(work / "doomed")


def do_forget(work: Path) -> None:
    with Shop.open(work / "shop") as shop:
        shop.ledger.forget("C7", Progress(lambda _: moment()))
    Shop.open(work / "shop").close()


SCENARIOS: dict[str, Callable[[Path], None]] = {
    "import": do_import,
    "undo": do_undo,
    "publish": do_publish,
    "remove": do_remove,
    "backup": do_backup,
    "restore": do_restore,
    "create": do_create,
    "rename": do_rename,
    "delete": do_delete,
    "forget": do_forget,
}


def publish(shop: Shop, method: str) -> None:
    """Put a small model on the shelf."""
    staging = shop.shelf.staging()
    (staging / "vectors.npy").write_bytes(b"\1" * 1000)
    moment()
    shop.shelf.publish(
        staging, method=method, parameters={"dimensions": 8}, validation={"ndcg": 0.1}, fingerprint="0" * 16, lines=1,
        customers=1, products=1, seconds=0.5,
    )  # fmt: skip


def look(folder: Path) -> State:
    """Open a shop, which must be clean, and say what is in it."""
    with Shop.open(folder) as shop:
        found = check(shop, repair=False)
        assert found == (), found
        active = shop.shelf.active()
        return {
            "sales": repr(answers(shop.ledger)),
            "imports": repr([batch.id for batch in shop.ledger.batches() if batch.undone_at is None]),
            "models": repr([entry.method for entry in shop.shelf.entries()]),
            "active": active.method if active else "",
        }


_moments = 0
_deadly = 0


def moment() -> None:
    """Count a moment at which the process may die, and die at the chosen one."""
    global _moments
    _moments += 1
    if _moments == _deadly:
        os.kill(os.getpid(), signal.SIGKILL)


def _hook() -> None:
    for owner, name in ((Statements, "run"), (Statements, "row"), (os, "replace"), (os, "fsync"), (os, "unlink")):
        setattr(owner, name, _with_moments(getattr(owner, name)))


def _with_moments(function: Callable[..., object]) -> Callable[..., object]:
    def wrapped(*values: object, **named: object) -> object:
        moment()
        result = function(*values, **named)
        moment()
        return result

    return wrapped


def _forked(job: Callable[[], object]) -> int:
    """Run a job in a process of its own; returns the signal that killed it, or its exit code."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            job()
            code = 0
        finally:
            sys.stdout.flush()
            os._exit(code)
    status = os.waitpid(child, 0)[1]
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)


def _fresh(work: Path) -> None:
    for name in ("shop", "restored", "new", "doomed", "renamed"):
        shutil.rmtree(work / name, ignore_errors=True)
    (work / "saved.backup").unlink(missing_ok=True)
    for name in ("shop", "doomed"):
        shutil.copytree(work / "base", work / name)


def _run(scenario: str, work: Path, deadly: int, seconds: float) -> None:
    global _deadly
    _deadly = deadly
    _hook()
    if seconds:
        threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGKILL)).start()
    SCENARIOS[scenario](work)
    (work / "moments").write_text(str(_moments))


def _whole(scenario: str, work: Path, before: State, after: State) -> None:
    """See that a killed job left everything as it was, or finished, in each part."""
    left = look(work / "shop")
    assert all(left[part] in (before[part], after[part]) for part in left), left
    if scenario != "forget":
        assert (left["sales"] == before["sales"]) == (left["imports"] == before["imports"])
    for saved in (work / "saved.backup",) if (work / "saved.backup").exists() else ():
        restore(saved, work / "restored", Progress())
    if is_shop(work / "restored"):
        assert look(work / "restored") == before
    there = [work / name for name in ("doomed", "renamed") if (work / name).exists()]
    assert len(there) == 1 or (scenario == "delete" and not there), there
    for folder in there:
        assert look(folder) == before
    remove_leftovers(work)
    assert not list(work.glob(".*deleted*"))
    if scenario == "create":
        Shop.open_or_create(work / "new").close()
    if scenario == "import":
        # What was killed can be done again.
        do_import(work)
        assert look(work / "shop")["sales"] == after["sales"]


def _note(work: Path, name: str) -> None:
    (work / name).write_text(json.dumps(look(work / "shop")))


def main(scenario: str, work: Path, count: int) -> None:
    """Kill a job ``count`` times; exits with an error where anything is not whole."""
    _fresh(work)
    assert _forked(lambda: _note(work, "before")) == 0
    assert _forked(lambda: _run(scenario, work, 0, 0)) == 0
    assert _forked(lambda: _note(work, "after")) == 0
    before, after = (json.loads((work / name).read_text()) for name in ("before", "after"))
    moments = int((work / "moments").read_text())
    chance = random.Random(scenario)
    # Each moment once, where there are as few.
    places = chance.sample(range(1, moments + 1), moments)
    killed = 0
    for attempt in range(count):
        _fresh(work)
        timed = chance.uniform(0.005, 0.12) if attempt % 4 == 3 else 0.0
        deadly = 0 if timed else places[attempt % moments]
        code = _forked(lambda: _run(scenario, work, deadly, timed))  # noqa: B023
        assert code in ((0, signal.SIGKILL) if timed else (signal.SIGKILL,)), code
        killed += code == signal.SIGKILL
        assert _forked(lambda: _whole(scenario, work, before, after)) == 0, (scenario, deadly, timed, moments)
    sys.stdout.write(f"killed {killed} of {moments}\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
