"""The report of the active model: how its lists did in the shop's last weeks, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

import numpy as np

from recsys_desktop.jobs.evaluating import untestable
from recsys_desktop.jobs.proof import Proof, kept
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.learning.report import Report, read_report
from recsys_desktop.store.manifest import ModelEntry


class Missing(Enum):
    """Why a shop has no report."""

    SALES = auto()
    MODEL = auto()
    BESTSELLERS = auto()
    OLDER = auto()
    TOO_FEW = auto()


@dataclass(frozen=True)
class ModelReport:
    """The active model's report.

    Attributes:
        shop: The shop's name.
        model: The active model; None where nothing is trained.
        report: How its lists did, or None.
        missing: Why there is no report; None where there is one.
        proof: The last test on the shop's last weeks, or None.
        other_sales: Whether there are other sales now than at that test.
        other_model: Whether another model is in use now.
        untestable: For which of the asked weeks a test would be refused, and why.
        currency: The code of the shop's currency, or "".
    """

    shop: str
    model: ModelEntry | None
    report: Report | None
    missing: Missing | None
    proof: Proof | None = None
    other_sales: bool = False
    other_model: bool = False
    untestable: Mapping[float | None, str] = field(default_factory=dict)
    currency: str = ""

    @property
    def model_helps(self) -> bool:
        """Whether a training may bring what is missing; where sales are missing, it does not."""
        return self.missing not in (None, Missing.SALES, Missing.TOO_FEW)

    @property
    def can_be_tested(self) -> bool:
        """Whether there are sales to test on."""
        return self.missing is not Missing.SALES


def report_of(view: ShopView, weeks: Sequence[float | None] = ()) -> ModelReport:
    """Return the report of the active model, or why there is none, and the last test.

    Args:
        view: The shop.
        weeks: For how many of the last weeks a test may be wanted; None for as many as fit the shop.
    """
    folder, model = view.shop.folder, view.shop.shelf.active()
    report = None if model is None else read_report(view.shop.shelf.folder(model.id))
    missing: Missing | None
    if report is not None:
        missing = None
    elif not view.totals.lines:
        missing = Missing.SALES  # even where a model has stayed of sales that were taken back
    else:
        missing = Missing.MODEL if model is None else _missing(model)
    proof = kept(folder)
    return ModelReport(
        folder.name,
        model,
        report,
        missing,
        proof,
        other_sales=proof is not None and proof.fingerprint != view.totals.fingerprint,
        other_model=proof is not None and proof.model != (None if model is None else model.id),
        untestable=untestable(view.shop, weeks) if weeks else {},
        currency=view.currency,
    )


def _missing(model: ModelEntry) -> Missing:
    if "hit_rate" not in model.validation:
        return Missing.TOO_FEW
    return Missing.BESTSELLERS if model.method == "bestsellers" else Missing.OLDER


def day_of(days: float) -> np.datetime64:
    """Return a day that is counted from 1970, in days, as a date."""
    return np.datetime64(int(days), "D")
