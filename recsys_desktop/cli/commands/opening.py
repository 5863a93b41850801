"""Opens the shop that a command names."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from recsys_desktop.cli.output import Output
from recsys_desktop.jobs import places
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import translate
from recsys_desktop.store.shop import Shop


@contextmanager
def opened(args: argparse.Namespace, output: Output) -> Iterator[Shop]:
    """Open the shop that the command names, or the last one."""
    folder = places.chosen_shop(getattr(args, "shop", None))
    with Shop.open(folder) as shop:
        places.remember_shop(folder)
        tell_upgrade(shop, output)
        yield shop


def tell_upgrade(shop: Shop, output: Output) -> None:
    """Say where the shop is kept as it was, if this opening has changed its tables."""
    if shop.copy is not None:
        told = translate(
            "Commands",
            "This shop was last opened with an older RecSys Desktop and has been brought up to date. As it was before, "
            "it is kept in {copy}.",
        )
        output.say(told.format(copy=shop.copy))


@contextmanager
def viewed(args: argparse.Namespace, output: Output) -> Iterator[ShopView]:
    """Open the shop for questions."""
    with opened(args, output) as shop:
        yield ShopView(shop)


def cautions_of(view: ShopView) -> list[str]:
    """Return what is said under lists that could not be tested."""
    return [view.caution] if view.caution else []
