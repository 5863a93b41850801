"""All models of the shop, the newest first: use one, remove one, compare two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.modelling.models_view import ModelsView
from recsys_desktop.desktop.modelling.undo_note import UndoNote
from recsys_desktop.desktop.modelling.wording import ModelWording, in_100, local
from recsys_desktop.desktop.parts import Panel, button, label, row
from recsys_desktop.desktop.tables.folding import text_ranks
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.theme import TABLE_RING, TABLE_ROW, Theme

if TYPE_CHECKING:
    from recsys_desktop.jobs.models import Model, Models

_LEAST_ROWS = 3
_METHOD_WIDTH = 170
_LEFT_OUT_FIRST = ("seconds", "lines", "bestsellers", "span")
"""The columns that give way where there is too little room, the first one first."""


class ModelsPanel(Panel):
    """Shows the models.

    Attributes:
        models: The newest first.
        view: The table.
        use_button: Lets the lists come from the chosen model.
        remove_button: Removes it.
        note: Offers to bring a removed one back.

    Signals:
        chosen(tuple): These one or two models are to be shown side by side.
        use_wanted(Model): The lists shall come from this model.
        remove_wanted(Model): This model shall go.
    """

    chosen = Signal(object)
    use_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, theme: Theme, wording: ModelWording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Models"))
        self._wording = wording
        self._possible = True
        self.models: tuple[Model, ...] = ()
        self.view = ModelsView(theme, self)
        self.view.setMinimumHeight((_LEAST_ROWS + 1) * TABLE_ROW + 2 * TABLE_RING)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.use_button = button(self.tr("Use this model"))
        self.use_button.setToolTip(self.tr("Let the lists come from the chosen model (Enter)"))
        self.remove_button = button(self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Remove the chosen model (Delete); you can undo it"))
        self.note = UndoNote(self)
        self.count = label("", "count", wraps=True)
        self.box.addLayout(row(label(self.tr("Models"), "heading"), None, self.use_button, self.remove_button))
        self.box.addWidget(self.note)
        self.box.addWidget(self.view, 1)
        self.box.addWidget(self.count)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        for wanted in (self.view.use_wanted, self.use_button.clicked):
            wanted.connect(self._use)
        for wanted in (self.view.remove_wanted, self.remove_button.clicked):
            wanted.connect(self._remove)

    def show_models(self, models: Models) -> None:
        """Show these models; the chosen one stays chosen where it is still there, unless another one is in use now."""
        before, used = self._one, [model.entry.id for model in self.models if model.in_use]
        self.models = models.models
        columns = {name: column for name, column in self._columns().items() if _says_something(column)}
        self.view.table.replace(tuple(columns.values()))
        places = {name: place for place, name in enumerate(columns)}
        optional = [places[name] for name in _LEFT_OUT_FIRST if name in places]
        self.view.set_widths(stretch=places["method"], optional=optional, least=_METHOD_WIDTH)
        self.count.setText(self._told())
        ids = [model.entry.id for model in self.models]
        stays = models.in_use is None or models.in_use.entry.id in used
        if before is not None and before.entry.id in ids and stays:
            self.view.choose(ids.index(before.entry.id))
        elif models.in_use is not None:
            self.view.choose(ids.index(models.in_use.entry.id))
        elif ids:
            self.view.choose(0)
        self._chosen()

    def _told(self) -> str:
        count = len(self.models)
        if count == 1:
            return self.tr("1 model")
        told = self.tr("%Ln models", "", count)
        return self.tr("{count}. Choose two with Ctrl to compare them.").format(count=told)

    def _columns(self) -> dict[str, Column]:
        """Return all columns by a short name; what is known of no model says nothing."""
        models, entries = self.models, [model.entry for model in self.models]
        methods = np.array([self._wording.method_of(model) for model in models], object)
        made = np.array([local(entry.created) for entry in entries], "datetime64[s]")
        return {
            "in_use": Column(self.tr("In use"), np.array([model.in_use for model in models], bool), _dot,
                   sort_by=np.array([not model.in_use for model in models], np.int64),
                   tones=np.array(["accent"] * len(models), object), tip=self.tr("● The lists come from this model")),
            "made": Column(self.tr("Made"), made, _moment, tip=self.tr("When its training ended")),
            "method": Column(self.tr("Method"), methods, sort_by=text_ranks(methods), tip=self.tr("How it learned")),
            "lines": Column(self.tr("Sales lines"), np.array([entry.lines for entry in entries], np.int64), words.whole,
                   numeric=True, tip=self.tr("From how many lines it learned")),
            "hits": Column(self.tr("Of 100 customers"), _figures(models, "hit_rate"), in_100, numeric=True,
                   tip=self.tr("Customers in 100 who came back and bought something new from their list of ten")),
            "span": Column(self.tr("Surely between"), np.array([self._wording.span(model) for model in models], object),
                   numeric=True, sort_by=_figures(models, "hit_rate"),
                   tones=np.array(["soft"] * len(models), object),
                   tip=self.tr("Of 100 customers: in 95 of 100 such tests the figure lies between these two")),
            "bestsellers": Column(self.tr("Bestsellers"), _figures(models, "bestsellers_hit_rate"), in_100,
                   numeric=True, tip=self.tr("How many of 100 customers a list of bestsellers would have caught")),
            "seconds": Column(self.tr("Seconds"), np.array([round(entry.seconds) for entry in entries], np.int64),
                   words.whole, numeric=True, tip=self.tr("How long the training took")),
        }  # fmt: skip

    @property
    def _one(self) -> Model | None:
        rows = self.view.chosen_rows
        return self.models[rows[0]] if len(rows) == 1 and rows[0] < len(self.models) else None

    @Slot()
    def _chosen(self) -> None:
        one, rows = self._one, self.view.chosen_rows[:2]
        pair = [self.models[at] for at in rows if at < len(self.models)]
        if one is not None and not one.in_use:
            pair += [model for model in self.models if model.in_use]
        if pair:
            self.chosen.emit(tuple(pair))
        self._allow()

    def allow(self, *, possible: bool) -> None:
        """Let models be used and removed, or not as long as something else changes the shop."""
        self._possible = possible
        self._allow()

    def _allow(self) -> None:
        one = self._one
        self.view.removable = one is not None and self._possible
        self.view.usable = one is not None and not one.in_use and self._possible
        self.use_button.setEnabled(self.view.usable)
        self.remove_button.setEnabled(self.view.removable)
        self.note.undo_button.setEnabled(self._possible)

    @Slot()
    def _use(self) -> None:
        if self._one is not None:
            self.use_wanted.emit(self._one)

    @Slot()
    def _remove(self) -> None:
        if self._one is not None:
            self.remove_wanted.emit(self._one)


def _figures(models: tuple[Model, ...], name: str) -> np.ndarray:
    return np.array([model.figure(name) for model in models], np.float64)


def _says_something(column: Column) -> bool:
    return any(column.show(value) not in ("", "–") for value in column.values)


def _dot(in_use: bool) -> str:
    return "●" if in_use else ""


def _moment(value: np.datetime64) -> str:
    return words.moment(value.astype("datetime64[s]").item())
