"""Why a product is offered: what past purchases add, similar products, and the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recsys_desktop.desktop import words
from recsys_desktop.desktop.customer.answers import Bought, Why
from recsys_desktop.desktop.customer.shares import Kind, Part, parts_of
from recsys_desktop.desktop.mapping.map_part import MapPart
from recsys_desktop.desktop.mapping.map_view import MAP_HEIGHT
from recsys_desktop.desktop.parts import Panel, button, label, row, scrolled
from recsys_desktop.desktop.tables.model import Column
from recsys_desktop.desktop.tables.view import TableView
from recsys_desktop.desktop.theme import PANEL_PADDING, UNIT, Theme
from recsys_desktop.language import isolated, unbroken

if TYPE_CHECKING:
    from recsys_desktop.desktop.customer.answers import ProductMap
    from recsys_desktop.jobs.explaining import Similar

_TONES = {Kind.BASELINE: "faint", Kind.AGAINST: "bad", Kind.FURTHER_AGAINST: "bad"}
_TOGETHER = (Kind.FURTHER, Kind.FURTHER_AGAINST)
_LEAST_SCORE = 1e-9
_LITTLE = 0.005
_BRIEF_SIMILAR = 3


class WhyPanel(Panel):
    """Shows the reasons for one product and one customer.

    Attributes:
        map: Where the product lies among all others.
        why: What is shown, or None.
        parts: The parts of the score, as shown.
        all_button: Shows all reasons and similar products, or again so few that the map is seen below them.

    Signals:
        product_wanted(str): The id of a similar product that was chosen.
        map_wanted: There are marks to show and no map yet.
    """

    product_wanted = Signal(str)
    map_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Why"))
        self._theme = theme
        self.why: Why | None = None
        self.parts: tuple[Part, ...] = ()
        self.title = label("", "heading", wraps=True)
        self.lead = label("", wraps=True)
        self.subtitle = label("", "soft", wraps=True)
        self.shares = TableView(theme, self.tr("What adds to the score"), self, two_lines=True, plain=True, whole=True)
        self._brief, self._by_habit = True, False
        self.all_button = button("", "link")
        self.all_button.clicked.connect(self._turn_brief)
        self.similar_title = label(self.tr("Similar products"), "heading")
        self.note = label("", "soft", wraps=True)
        self.similar = TableView(theme, self.tr("Similar products"), self, sorts=False, whole=True)
        self.similar.chosen.connect(self._similar_chosen)
        self.map = MapPart(theme)
        self.map.product_wanted.connect(self.product_wanted)
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        inside = _Reasons(self.map)
        box = QVBoxLayout(inside)
        box.setContentsMargins(PANEL_PADDING, PANEL_PADDING, PANEL_PADDING, PANEL_PADDING)
        box.setSpacing(UNIT)
        for widget in (self.title, self.lead, self.subtitle, self.shares):
            box.addWidget(widget)
        box.addSpacing(UNIT)
        box.addLayout(row(self.similar_title, None, self.all_button))
        box.addWidget(self.note)
        box.addWidget(self.similar)
        box.addSpacing(UNIT)
        box.addWidget(self.map, 1)
        box.addStretch(0)
        self.box.setContentsMargins(1, 1, 1, 1)
        self.box.addWidget(scrolled(inside))

    @Slot()
    def clear(self) -> None:
        """Show nothing."""
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence in place of reasons."""
        self.why, self.parts = None, ()
        self.title.hide()
        self.lead.hide()
        self.subtitle.setText(sentence)
        self.subtitle.setVisible(bool(sentence))
        for widget in (self.shares, self.all_button, self.similar_title, self.note, self.similar, self.map):
            widget.hide()

    def show_why(self, why: Why, *, by_habit: bool) -> None:
        """Show the reasons.

        Args:
            why: The reasons.
            by_habit: Whether the product comes from *Buy again*, which follows how often and how lately it was bought.
        """
        self.why, self._by_habit = why, by_habit
        self.title.setText(self.tr("Why “{product}”?").format(product=isolated(unbroken(why.name))))
        self.title.show()
        self.lead.setText(unbroken(why.lead))
        self.lead.setVisible(bool(why.lead) and not by_habit)
        subtitle = self._subtitle(why, by_habit=by_habit)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._show_reasons(why)
        self._show_marks(why)

    def _show_reasons(self, why: Why) -> None:
        """Show what adds to the score, and what is similar: all, or the most of it in brief."""
        everything, similar = parts_of(why), why.explanation.similar
        self.parts = parts_of(why, brief=True) if self._brief else everything
        self.shares.setVisible(not self._by_habit)
        self.shares.table.replace(self._share_columns())
        self._use_room()
        self.shares.set_widths(stretch=0, optional=(1,))
        self._show_similar(similar[:_BRIEF_SIMILAR] if self._brief and not self._by_habit else similar)
        self.note.setText(why.note)
        self.note.setVisible(bool(why.note))
        self.similar_title.setVisible(bool(similar) or bool(why.note))
        more = len(everything) > len(parts_of(why, brief=True)) or len(similar) > _BRIEF_SIMILAR
        # Where purchases are not told, the rest has room.
        self.all_button.setVisible(more and not self._by_habit)
        self.all_button.setText(self.tr("Show all") if self._brief else self.tr("Show fewer"))
        self.all_button.setAccessibleName(self.tr("Show all reasons") if self._brief else self.tr("Show fewer reasons"))

    def _use_room(self) -> None:
        """Let texts reach over the place of a bar where there is none."""
        self.shares.clearSpans()
        for at, part in enumerate(self.parts):
            if part.kind in _TOGETHER:
                self.shares.setSpan(at, 0, 1, 2)

    @Slot()
    def _turn_brief(self) -> None:
        self._brief = not self._brief
        if self.why is not None:
            self._show_reasons(self.why)

    def _subtitle(self, why: Why, *, by_habit: bool) -> str:
        own = self._bought_sentence(why.own)
        if by_habit:
            return self.tr(
                "{bought} This list follows how often and how lately a product was bought, how many of its buyers come "
                "back for it, and how well it sells now."
            ).format(bought=own)
        if why.own.orders:
            return self.tr("{bought} What the purchases add to the score:").format(bought=own)
        if not why.explanation.shares:
            return self.tr("No purchase speaks for or against it.")
        if why.explanation.score <= _LEAST_SCORE:
            score = _signed(words.decimal(abs(why.explanation.score), 3), why.explanation.score)
            return self.tr("What adds up to the score of {score}").format(score=score)
        # The main reason, where there is one, has said already what follows.
        return "" if why.lead else self.tr("What the purchases add to the score")

    def _bought_sentence(self, bought: Bought) -> str:
        day = words.day(bought.last)
        if bought.orders == 1:
            return self.tr("Bought once, on {day}.").format(day=day)
        return self.tr("Bought %Ln times, last on {day}.", "", bought.orders).format(day=day)

    def _bought_text(self, bought: Bought) -> str:
        if bought.orders == 1:
            return self.tr("bought {day}").format(day=words.day(bought.last))
        times = self.tr("%Ln times", "", bought.orders)
        return self.tr("{times}, last {day}").format(times=times, day=words.day(bought.last))

    def _share_columns(self) -> Sequence[Column]:
        values = np.array([part.value for part in self.parts])
        # The many further purchases together would make dots of the single ones: their sum is told by its figure alone.
        single = np.array([part.kind not in _TOGETHER for part in self.parts], bool)
        bars = np.where(single, np.abs(values), np.nan)
        longest = float(np.abs(values[single]).max(initial=0)) or 1.0
        names = np.array([self._part_name(part) for part in self.parts], object)
        seconds = np.array([self._part_note(part) for part in self.parts], object)
        tones = np.array([_TONES.get(part.kind, "accent") for part in self.parts], object)
        texts = np.array(self._amounts(), object)
        bad = np.where(tones == "bad", "bad", "").astype(object)
        return (
            Column(self.tr("Purchase"), names, second=seconds),
            Column(self.tr("Share"), values, words.decimal, bar=bars / longest, bar_width=30, tones=tones),
            Column(self.tr("Of the score"), texts, numeric=True, tones=bad),
        )

    def _amounts(self) -> list[str]:
        """Return what each part adds: percent of the score, or plain figures where the score is not above 0."""
        assert self.why is not None  # noqa: S101 -- there are parts
        score = self.why.explanation.score
        values = [part.value for part in self.parts]
        if score <= _LEAST_SCORE:
            return [_signed(words.decimal(abs(value), 3), value) for value in values]
        return [
            _signed(self.tr("{number} %").format(number=words.whole(abs(share))), share)
            for share in words.percents(values, score)
        ]

    def _part_name(self, part: Part) -> str:
        if part.kind is Kind.BASELINE:
            assert self.why is not None  # noqa: S101 -- there are parts
            if abs(part.value) < _LITTLE * abs(self.why.explanation.score):
                return self.tr("Sells as usual now")
            return self.tr("Sells fast now") if part.value > 0 else self.tr("Sells slowly now")
        if part.kind in _TOGETHER:
            return self.tr("%Ln more purchases", "", part.count)
        return part.name

    def _part_note(self, part: Part) -> str:
        if part.kind is Kind.BASELINE:
            return self.tr("same for everybody")
        if part.kind in (Kind.AGAINST, Kind.FURTHER_AGAINST):
            return self.tr("speaks against")
        return self.tr("together") if part.kind is Kind.FURTHER else self._bought_text(part.bought)

    def _show_similar(self, similar: Sequence[Similar]) -> None:
        self.similar.setVisible(bool(similar))
        values = np.array([one.similarity for one in similar])
        names = [self.tr("{product} (few sales)") if one.unsure else "{product}" for one in similar]
        texts = [
            text.format(product=isolated(one.name or one.product)) for text, one in zip(names, similar, strict=True)
        ]
        self.similar.table.replace((
            Column(self.tr("Product"), np.array(texts, object)),
            Column("", values, words.decimal, bar=np.clip(values, 0, 1), bar_width=48),
            Column(self.tr("Similarity"), values, words.decimal, numeric=True,
                   tip=self.tr("1 is bought by the same customers, 0 by others")),
            Column(self.tr("Both"), np.array([one.bought_together for one in similar], np.int64), words.whole,
                   numeric=True, tip=self.tr("Customers who bought both")),
        ))  # fmt: skip
        self.similar.set_widths(stretch=0, optional=(3,), spare=1)

    @Slot(int)
    def _similar_chosen(self, source_row: int) -> None:
        if self.why is not None and source_row >= 0:
            self.product_wanted.emit(self.why.explanation.similar[source_row].product)

    def _show_marks(self, why: Why) -> None:
        there = why.marks is not None and self.map.view.products is not None
        self.map.setVisible(there)
        if why.marks is None:
            return
        if there:
            self.map.view.show_marks(why.marks)
        else:
            self.map_wanted.emit()

    def show_map(self, products: ProductMap) -> None:
        """Show a map, with the present marks."""
        self.map.show_products(products)
        if self.why is not None:
            self._show_marks(self.why)

    def forget_map(self) -> None:
        """Take the map away, since there is another model."""
        self.map.hide()
        self.map.show_products(None)


class _Reasons(QWidget):
    """All reasons below each other: the map gets the height that is left, or its usual one where too little is.

    Args:
        part: The map.
    """

    def __init__(self, part: MapPart) -> None:
        super().__init__()
        self._map = part

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """Return the height that the parts have at this width."""
        high = super().heightForWidth(width)
        around = self.parentWidget()
        fits = around is None or high <= around.height()
        return high if fits or self._map.isHidden() else high + MAP_HEIGHT - self._map.view.minimumHeight()


def _signed(text: str, value: float) -> str:
    return ("+" if value > 0 else "−" if value < 0 else "") + text
