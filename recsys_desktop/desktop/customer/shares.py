"""The parts of a score, few enough to be read: what adds up stays adding up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from recsys_desktop.desktop.customer.answers import NEVER, Bought, Why

LONGEST_FOR = 5
LONGEST_AGAINST = 2
BRIEF_FOR, BRIEF_AGAINST = 2, 0
FEW = 5
"""So few purchases are always shown each by its name."""


class Kind(Enum):
    """What a part of a score is."""

    PURCHASE = auto()
    FURTHER = auto()
    BASELINE = auto()
    AGAINST = auto()
    FURTHER_AGAINST = auto()


@dataclass(frozen=True)
class Part:
    """One part of a score.

    Attributes:
        kind: What it is.
        value: What it adds to the score.
        name: The product bought, for single purchases.
        bought: What the customer bought of it, for single purchases.
        count: How many purchases it stands for.
    """

    kind: Kind
    value: float
    name: str = ""
    bought: Bought = NEVER
    count: int = 1


def parts_of(why: Why, *, brief: bool = False) -> tuple[Part, ...]:
    """Return the parts of a score, which add up to it: purchases for it, what is the same for all, those against.

    Args:
        why: The score.
        brief: Whether a few parts are enough.
    """
    shares = [
        (share.share, share.name or share.product, bought)
        for share, bought in zip(why.explanation.shares, why.bought, strict=True)
    ]
    positive = [share for share in shares if share[0] >= 0]
    negative = [share for share in reversed(shares) if share[0] < 0]
    longest_for, longest_against = (BRIEF_FOR, BRIEF_AGAINST) if brief else (LONGEST_FOR, LONGEST_AGAINST)
    if len(shares) <= FEW:
        longest_for = longest_against = FEW
    elif not positive:
        # Where nothing speaks for it, what speaks most against it is the reason.
        longest_against = longest_for
    parts = _single_and_further(positive, longest_for, Kind.PURCHASE, Kind.FURTHER)
    if why.explanation.baseline:
        parts.append(Part(Kind.BASELINE, why.explanation.baseline))
    parts += _single_and_further(negative, longest_against, Kind.AGAINST, Kind.FURTHER_AGAINST)
    return tuple(parts)


def _single_and_further(
    shares: list[tuple[float, str, Bought]], longest: int, single: Kind, further: Kind
) -> list[Part]:
    # A rest of one is shown by its name: it takes no more room.
    shown = len(shares) if len(shares) <= longest + 1 else longest
    parts = [Part(single, value, name, bought) for value, name, bought in shares[:shown]]
    rest = shares[shown:]
    if rest:
        parts.append(Part(further, sum(value for value, _, _ in rest), count=len(rest)))
    return parts
