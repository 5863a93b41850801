"""The reasons of one score in one sentence: what speaks for it most."""

from __future__ import annotations

from recsys_desktop.jobs.lists import Explanation
from recsys_desktop.language import translate

_BESIDE = 0.5
"""A second reason is named where it adds at least so much of what the first one adds."""


def because(why: Explanation) -> str:
    """Return what adds most to a score in one sentence; "" where nothing is known of any purchase."""
    if not why.shares:
        return ""
    # None stands for how fast the product sells now.
    found: list[tuple[float, str | None]] = [(share.share, share.name or share.product) for share in why.shares]
    found.append((why.baseline, None))
    first, second = sorted(found, key=lambda one: -one[0])[:2]
    if first[0] <= 0:
        return translate("Jobs", "No purchase speaks for it.")
    if second[0] < _BESIDE * first[0]:
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
