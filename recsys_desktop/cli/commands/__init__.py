"""The commands: each opens the shop, calls a job and prints the result."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from recsys_desktop.cli.output import Output, WantsWindow
from recsys_desktop.progress import Progress

Command = Callable[[argparse.Namespace, Output, Progress], WantsWindow | None]
"""Runs one command to its end; may wish for the window afterwards."""


def command(name: str) -> Command:
    """Return a command; only what it needs is imported, which is a third of the time that most of them take."""
    return _WHERE[name]()[name]


def _sales() -> Mapping[str, Command]:
    from recsys_desktop.cli.commands.sales import COMMANDS

    return COMMANDS


def _models() -> Mapping[str, Command]:
    from recsys_desktop.cli.commands.models import COMMANDS

    return COMMANDS


def _lists() -> Mapping[str, Command]:
    from recsys_desktop.cli.commands.lists import COMMANDS

    return COMMANDS


def _shops() -> Mapping[str, Command]:
    from recsys_desktop.cli.commands.shops import COMMANDS

    return COMMANDS


def _demo() -> Mapping[str, Command]:
    from recsys_desktop.cli.demo import demo

    return {"demo": demo}


def _self_test() -> Mapping[str, Command]:
    from recsys_desktop.cli.self_test import self_test

    return {"self-test": self_test}


_WHERE: Mapping[str, Callable[[], Mapping[str, Command]]] = {
    **dict.fromkeys(("import", "imports", "undo-import"), _sales),
    **dict.fromkeys(("train", "evaluate", "models", "use-model", "remove-model"), _models),
    **dict.fromkeys(("recommend", "explain", "similar", "buyers", "export"), _lists),
    **dict.fromkeys(
        ("status", "currency", "check", "backup", "restore", "forget", "rename-shop", "delete-shop"), _shops
    ),
    "demo": _demo,
    "self-test": _self_test,
}

NAMES = frozenset(_WHERE)
"""All commands."""
