"""The reasons of one score in one sentence: what speaks for it most."""

from __future__ import annotations

from recsys_desktop.jobs.explaining import Explanation
from recsys_desktop.language import isolated, translate

_BESIDE = 0.5
"""A second reason is named where it adds at least so much of what the first one adds."""
_MOST = 0.5
"""Reasons that add less than so much of all that speaks for the product are not called the most of it."""


def because(why: Explanation) -> str:
    """Return what adds most to a score in one sentence; "" where nothing is known of any purchase."""
    if not why.shares:
        return ""
    # None stands for how fast the product sells now.
    found: list[tuple[float, str | None]] = [
        (share.share, isolated(share.name or share.product)) for share in why.shares
    ]
    found.append((why.baseline, None))
    first, second = sorted(found, key=lambda one: -one[0])[:2]
    if first[0] <= 0:
        return translate("Jobs", "No purchase speaks for it.")
    named = [first] if second[0] < _BESIDE * first[0] else [first, second]
    if sum(amount for amount, _ in named) < _MOST * sum(max(amount, 0.0) for amount, _ in found):
        return _together([name for _, name in named])
    if len(named) == 1:
        if first[1] is None:
            return translate("Jobs", "Most of all because it sells fast now.")
        return translate("Jobs", "Most of all because “{product}” was bought.").format(product=first[1])
    if first[1] is None:
        return translate("Jobs", "Most of all because it sells fast now, and because “{product}” was bought.").format(
            product=second[1]
        )
    if second[1] is None:
        return translate("Jobs", "Most of all because “{product}” was bought, and because it sells fast now.").format(
            product=first[1]
        )
    return translate("Jobs", "Most of all because “{first}” and “{second}” were bought.").format(
        first=first[1], second=second[1]
    )


def _together(names: list[str | None]) -> str:
    """Return that many purchases speak for the product, none of them for much of it."""
    if None in names:
        return translate("Jobs", "Many purchases together speak for it, and it sells fast now.")
    if len(names) == 1:
        return translate("Jobs", "Many purchases together speak for it; most of all “{product}”.").format(
            product=names[0]
        )
    return translate("Jobs", "Many purchases together speak for it; most of all “{first}” and “{second}”.").format(
        first=names[0], second=names[1]
    )
