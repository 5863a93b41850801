"""What came of a test on a shop's last weeks, kept in the shop's folder until the next one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from recsys_desktop.learning.bootstrap import Interval
from recsys_desktop.learning.evaluation import AtLength, Group, Measured
from recsys_desktop.store.files import write_whole

FILE = "test.json"
_INTERVALS = ("ci", "beside", "behind")


@dataclass(frozen=True)
class AtHistory:
    """How good lists are that were learned from the latest part of the history only.

    Attributes:
        days: Length of that part, up to the cut.
        lines: Sales lines in it.
        customers: How many of the judged customers it knows; the others get its bestsellers.
        ndcg: Normalised discounted cumulative gain, over all judged customers.
        hit_rate: Share of them who bought something from their list.
        ci: 95 % intervals, as :attr:`Measured.ci`.
    """

    days: float
    lines: int
    customers: int
    ndcg: float
    hit_rate: float
    ci: Mapping[str, Interval]


@dataclass(frozen=True)
class Evaluation:
    """What came of it.

    Attributes:
        cut: The day of the cut, in days since 1970.
        days: How many days after it are the test.
        top: Length of the lists.
        customers: Customers judged by *new for you*.
        again_customers: Customers judged by *buy again*.
        new: The measures of *new for you*, bestsellers last.
        again: The measures of *buy again*: as tuned, by plain decayed frequency, and by what sells best.
        trained: The method that each wanted one came to; ``auto`` chooses.
        curve: The learning curve by item neighbours, which learn in seconds, shortest history first; empty where it
            was not wished.
        left_out: The methods that cannot learn from these sales, and why.
    """

    cut: float
    days: float
    top: int
    customers: int
    again_customers: int
    new: tuple[Measured, ...]
    again: tuple[Measured, ...]
    trained: Mapping[str, str]
    curve: tuple[AtHistory, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Proof:
    """A test that was made.

    Attributes:
        made: When, in UTC.
        fingerprint: Of the sales that there were.
        model: The model that was in use then, or None.
        evaluation: What came of it.
    """

    made: datetime
    fingerprint: str
    model: str | None
    evaluation: Evaluation


def keep(folder: Path, proof: Proof) -> None:
    """Keep a test in a shop's folder in place of the one before.

    Raises:
        OSError: If the machine cannot write it; the one before is then still there.
    """
    plain = asdict(proof) | {"made": proof.made.isoformat()}
    write_whole(folder / FILE, json.dumps(plain, ensure_ascii=False, indent=1).encode())


def kept(folder: Path) -> Proof | None:
    """Return the last test; None where there is none, or one of a form that is no longer written."""
    try:
        plain = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return Proof(
            **plain | {"made": datetime.fromisoformat(plain["made"]), "evaluation": _evaluation(plain["evaluation"])}
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _evaluation(plain: dict[str, Any]) -> Evaluation:
    return Evaluation(
        **plain
        | {
            "new": tuple(map(_measured, plain["new"])),
            "again": tuple(map(_measured, plain["again"])),
            "curve": tuple(AtHistory(**one | {"ci": _intervals(one["ci"])}) for one in plain["curve"]),
        }
    )


def _measured(plain: dict[str, Any]) -> Measured:
    read = {name: _intervals(plain[name]) for name in _INTERVALS}
    groups = {name: tuple(Group(**_sure(one)) for one in plain[name]) for name in ("by_history", "by_age")}
    return Measured(
        **plain | read | groups | {"by_length": tuple(AtLength(**_sure(one)) for one in plain["by_length"])}
    )


def _sure(plain: dict[str, Any]) -> dict[str, Any]:
    return plain | {"hit_ci": Interval(*plain["hit_ci"])}


def _intervals(plain: dict[str, Any]) -> dict[str, Interval]:
    return {name: Interval(*ends) for name, ends in plain.items()}
