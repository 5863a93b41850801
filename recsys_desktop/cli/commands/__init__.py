"""The commands: each opens the shop, calls a job and prints the result."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from recsys_desktop.cli.commands import lists, models, sales, shops
from recsys_desktop.cli.output import Output, WantsWindow
from recsys_desktop.progress import Progress

Command = Callable[[argparse.Namespace, Output, Progress], WantsWindow | None]
"""Runs one command to its end; may wish for the window afterwards."""


def demo(args: argparse.Namespace, output: Output, progress: Progress) -> WantsWindow | None:
    """Walk the whole way with the sample shop."""
    from recsys_desktop.cli.demo import demo as walk

    return walk(args, output, progress)


def self_test(args: argparse.Namespace, output: Output, progress: Progress) -> None:
    """Exercise the installed program."""
    from recsys_desktop.cli.self_test import self_test as prove

    prove(args, output, progress)


COMMANDS: dict[str, Command] = {
    "import": sales.import_files,
    "imports": sales.history,
    "undo-import": sales.undo_import,
    "train": models.train_model,
    "evaluate": models.evaluate_methods,
    "models": models.tell_models,
    "use-model": models.use_model,
    "remove-model": models.remove_model,
    "recommend": lists.recommend,
    "explain": lists.explain,
    "similar": lists.similar,
    "buyers": lists.buyers,
    "export": lists.export,
    "status": shops.status,
    "currency": shops.currency,
    "check": shops.check_shop,
    "backup": shops.backup_shop,
    "restore": shops.restore_shop,
    "rename-shop": shops.rename_shop,
    "delete-shop": shops.delete_shop,
    "demo": demo,
    "self-test": self_test,
}
