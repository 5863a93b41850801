"""The models of a shop: all that are on its shelf, what came since, and taking one away with a way back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from recsys_desktop.errors import NotFound, Refused
from recsys_desktop.jobs.training import read_mark
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.language import translate
from recsys_desktop.learning.artefacts import read_training
from recsys_desktop.learning.report import Share, read_report
from recsys_desktop.store.manifest import ModelEntry
from recsys_desktop.store.shelf import Shelf
from recsys_desktop.store.shop import Shop


@dataclass(frozen=True)
class Model:
    """One trained model.

    Attributes:
        entry: How the shelf knows it.
        complete: Whether it has learned from all sales; False where its training was stopped before.
        in_use: Whether the lists come from it.
        hits: How many of its judged customers bought from their list, and how sure that is; None where untested.
        gap: How many more that are than from a list of bestsellers, likewise.
        because: Why the program took what sells best without a test (learning/artefacts.py); "" for all else.
    """

    entry: ModelEntry
    complete: bool
    in_use: bool
    hits: Share | None = None
    gap: Share | None = None
    because: str = ""

    def figure(self, name: str) -> float:
        """Return one of its measures or parameters; NaN where it has none of that name."""
        value = self.entry.validation.get(name, self.entry.parameters.get(name))
        return float(value) if isinstance(value, int | float) else float("nan")


@dataclass(frozen=True)
class Models:
    """All models of a shop.

    Attributes:
        models: The newest first.
        lines: How many sales lines the shop holds now.
        new_lines: How many of them came after the model in use.
        others: Whether the sales are not those from which the model in use has learned: some came, or were taken back.
    """

    models: tuple[Model, ...]
    lines: int
    new_lines: int
    others: bool = False

    @property
    def in_use(self) -> Model | None:
        """The model from which the lists come."""
        return next((model for model in self.models if model.in_use), None)


@dataclass(frozen=True)
class TakenAway:
    """A model that was removed and can still come back.

    Attributes:
        shop: Whose it is.
        entry: How the shelf knew it.
        grave: Where its folder is.
        was_in_use: Whether the lists came from it.
    """

    shop: Shop
    entry: ModelEntry
    grave: Path
    was_in_use: bool


def models_of(view: ShopView) -> Models:
    """Return all models of a shop."""
    shelf = view.shop.shelf
    active = shelf.active()
    found = tuple(
        _model(shelf, entry, in_use=active is not None and entry.id == active.id) for entry in reversed(shelf.entries())
    )
    if active is None:
        return Models(found, view.totals.lines, 0)
    return Models(found, view.totals.lines, lines_since(view, active), learned_from_others(view, active))


def learned_from_others(view: ShopView, model: ModelEntry) -> bool:
    """Return whether the sales are not those from which a model has learned: some came, or were taken back."""
    return model.fingerprint != view.totals.fingerprint


def lines_since(view: ShopView, model: ModelEntry) -> int:
    """Return how many sales lines came after a model; 0 where that is not known."""
    if not learned_from_others(view, model):
        # An import that was undone and brought again has a new number, but the sales are those of before.
        return 0
    try:
        mark = read_mark(view.shop.shelf.folder(model.id))
    except (OSError, ValueError, KeyError):
        return 0
    return view.shop.ledger.lines_after(batch=mark)


def _hits(shelf: Shelf, entry: ModelEntry) -> tuple[Share | None, Share | None]:
    report = read_report(shelf.folder(entry.id))
    return (None, None) if report is None else (report.overall.model, report.overall.difference)


def _model(shelf: Shelf, entry: ModelEntry, *, in_use: bool) -> Model:
    hits, gap = _hits(shelf, entry)
    try:
        training = read_training(shelf.folder(entry.id))
    except (OSError, Refused):
        return Model(entry, complete=True, in_use=in_use, hits=hits, gap=gap)
    return Model(entry, training.complete, in_use, hits, gap, training.because)


def take_away(shop: Shop, id: str) -> TakenAway:  # noqa: A002 -- the field's own name
    """Remove a model so that it can come back; where it was in use, the newest of the others is from now on.

    Raises:
        NotFound: If there is no such model.
    """
    entry = next((one for one in shop.shelf.entries() if one.id == id), None)
    if entry is None:
        raise NotFound(translate("Jobs", "There is no model {id}.").format(id=id))
    was_in_use = shop.shelf.active_id() == id
    return TakenAway(shop, entry, shop.shelf.take_off(id), was_in_use)


def bring_back(taken: TakenAway) -> ModelEntry:
    """Put a model back on the shelf, and in use where it was.

    Raises:
        NotFound: If it is gone for good.
    """
    taken.shop.shelf.put_back(taken.grave, taken.entry.id)
    return taken.shop.shelf.use(taken.entry.id) if taken.was_in_use else taken.entry


def let_go(taken: TakenAway) -> None:
    """Delete for good what was taken away."""
    taken.shop.shelf.drop_taken_off(taken.grave)
