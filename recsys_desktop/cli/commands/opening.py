"""Opens the shop that a command names."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from recsys_desktop.jobs import places
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.store.shop import Shop


@contextmanager
def opened(args: argparse.Namespace) -> Iterator[Shop]:
    """Open the shop that the command names, or the last one."""
    folder = places.chosen_shop(getattr(args, "shop", None))
    with Shop.open(folder) as shop:
        places.remember_shop(folder)
        yield shop


@contextmanager
def viewed(args: argparse.Namespace) -> Iterator[ShopView]:
    """Open the shop for questions."""
    with opened(args) as shop:
        yield ShopView(shop)


def cautions_of(view: ShopView) -> list[str]:
    """Return what is said under lists that could not be tested."""
    return [view.caution] if view.caution else []
