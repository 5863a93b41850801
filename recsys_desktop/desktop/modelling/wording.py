"""What is said of models, the same on every part of the page."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recsys_desktop.desktop import words
from recsys_desktop.desktop.methods import Methods
from recsys_desktop.learning.artefacts import NO_CUSTOMERS, TOO_FEW_RETURNED

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Model
    from recsys_desktop.store.manifest import ModelEntry

_MINUTE = 60


@dataclass(frozen=True)
class Verdict:
    """How good a model is, in one sentence; its first figure stands out.

    Attributes:
        before: What stands before the figure.
        figure: The figure; "" where there is none.
        after: What stands after it.
    """

    before: str
    figure: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """The whole sentence."""
        return self.before + self.figure + self.after


def in_100(share: float) -> str:
    """Return a share as customers in 100; "" where it is unknown."""
    return "" if math.isnan(share) else words.whole(round(100 * share))


def local(created: datetime) -> datetime:
    """Return when a model was made, as the clock on the wall said."""
    return created.astimezone().replace(tzinfo=None)


class ModelWording(QObject):
    """Puts models into words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._methods = Methods(self)

    def verdict(self, model: Model) -> Verdict:
        """Return how good a model is."""
        hits, rival = model.figure("hit_rate"), model.figure("bestsellers_hit_rate")
        if model.because == TOO_FEW_RETURNED:
            return Verdict(
                self.tr(
                    "Too few customers came back in the last weeks to test anything: everybody gets what sells best."
                )
            )
        if model.because == NO_CUSTOMERS:
            return Verdict(self.tr("No sale says who bought: everybody gets what sells best."))
        if math.isnan(hits):
            return Verdict(self.tr("This model could not be tested: too few customers came back in the last weeks."))
        if model.entry.method == "bestsellers":
            sentence = self.tr("Of 100 customers who came back, {model} bought something new from the bestsellers.")
        else:
            sentence = self.tr(
                "Of 100 customers who came back, {model} bought something new from their list of ten; "
                "a list of bestsellers would have caught {bestsellers}."
            )
        mark = "\0"  # the translated sentence says where the figure stands
        before, _, after = sentence.format(model=mark, bestsellers=in_100(rival)).partition(mark)
        return Verdict(before, in_100(hits), after)

    def origin(self, model: Model) -> str:
        """Return when and from what a model was made, and how it was tested."""
        entry = model.entry
        parts = [
            self.tr("In use: model of {moment}").format(moment=words.moment(local(entry.created))),
            self.method(entry.method),
            self.tr("{lines} sales lines of known customers").format(lines=words.whole(entry.lines)),
        ]
        if not model.complete:
            parts.append(self.tr("stopped early: it does not know the last weeks"))
        customers, days = model.figure("customers"), model.figure("days")
        if not math.isnan(customers) and entry.method != "bestsellers":
            parts.append(
                self.tr("tested on {customers} customers of the last {days} days").format(
                    customers=words.whole(customers), days=words.whole(round(days))
                )
            )
        return " · ".join(parts)

    def advice(self, model: Model) -> str:
        """Return what to do where bestsellers would do better or about as well; "" where they would not."""
        if model.gap is not None and model.gap.low <= 0 <= model.gap.high:
            return self.tr("The difference may be chance: these customers are too few to tell the lists apart.")
        if model.figure("bestsellers_hit_rate") > model.figure("hit_rate"):
            return self.tr("The bestsellers did better on these weeks: use them, or train again with more sales.")
        return ""

    def span(self, model: Model) -> str:
        """Return between which figures those of 100 customers surely lie; "–" where it is unknown."""
        return "–" if model.hits is None else f"{in_100(model.hits.low)}–{in_100(model.hits.high)}"

    def name(self, entry: ModelEntry) -> str:
        """Return what a model is called."""
        return self.tr("model of {moment}").format(moment=words.moment(local(entry.created)))

    def method(self, method: str) -> str:
        """Return a method in words."""
        return self._methods.title(method)

    def method_of(self, model: Model) -> str:
        """Return a model's method, and whether it is a half one."""
        named = self.method(model.entry.method)
        return named if model.complete else self.tr("{method}, stopped early").format(method=named)

    def seconds_left(self, seconds: float) -> str:
        """Return how long it still takes."""
        if seconds < _MINUTE:
            return self.tr("about %Ln s left", "", max(1, round(seconds)))
        return self.tr("about %Ln min left", "", round(seconds / _MINUTE))
