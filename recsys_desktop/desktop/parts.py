"""Small parts of which pages are made."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from recsys_desktop.desktop.theme import CONTROL_HEIGHT, PANEL_PADDING, UNIT

_LEAST_HEIGHT = 30
_MOST_CHOICES = 12
_STEPS = 1_000


_TAG = re.compile(r"<[^>]*>")
_CLAUSE = re.compile("[，；。：）]+")


def label(text: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label; its role is one of the style sheet's ("title", "heading", "soft" …)."""
    made = _Headline(text) if wraps and role == "large" else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    # Where the style sheet gives padding, Qt would indent the text besides, and ask for the height of narrower lines.
    made.setIndent(0)
    _keep_side(made)
    return made


def _keep_side(made: QLabel) -> None:
    """Let all names begin where the window's texts do: Qt would send one that is written from the right elsewhere."""
    flags = Qt.AlignmentFlag
    side = flags.AlignLeft if QGuiApplication.isLeftToRight() else flags.AlignRight
    made.setAlignment(side | flags.AlignVCenter | flags.AlignAbsolute)


class _Headline(QLabel):
    """Large text in lines of about one length: no figure stands alone on the last one."""

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """Show another text."""
        super().setText(text)
        self._balance()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """Ask for the height that it has in all of the width."""
        return super().heightForWidth(width + self._left_free)

    @property
    def _left_free(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _balance(self) -> None:
        """Leave so much free as takes no further line; nothing where the width is fixed, at which Qt then measures."""
        whole = self.width()
        high, free = self.heightForWidth(whole), 0
        most = 0 if self.minimumWidth() or high < 2 * self.fontMetrics().height() else whole // 2
        while free < most:
            more = (free + most + 1) // 2
            free, most = (more, most) if self.heightForWidth(whole - more) <= high else (free, more - 1)
        free = self._after_a_clause(whole, free) if free else 0
        if free != self._left_free:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setContentsMargins(free if right_to_left else 0, 0, 0 if right_to_left else free, 0)

    def _after_a_clause(self, whole: int, free: int) -> int:
        """Leave less free where the first line ends after a clause then: Chinese may be broken within any word."""
        plain = _TAG.sub("", self.text())
        measure = self.fontMetrics().horizontalAdvance
        widths = (measure(plain[: clause.end()]) + UNIT for clause in _CLAUSE.finditer(plain))
        return next((whole - width for width in widths if whole - free <= width <= whole), free)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Break the lines anew."""
        super().resizeEvent(event)
        self._balance()


def button(text: str, role: str = "") -> QPushButton:
    """Return a push button; its role is one of the style sheet's ("primary", "flat", "tab")."""
    made = _Tab(text) if role == "tab" else QPushButton(text)
    made.setProperty("role", role)
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


class _Tab(QPushButton):
    """Has room for its text in the stronger letters that it has when it is chosen; the style sheet does not ask."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Be as wide as when it is chosen."""
        strong = self.font()
        strong.setWeight(QFont.Weight.DemiBold)
        text = self.text()
        more = QFontMetrics(strong).horizontalAdvance(text) - self.fontMetrics().horizontalAdvance(text)
        return super().sizeHint() + QSize(max(more, 0), 0)


class MoreButton(QPushButton):
    """Shows and hides what is not needed every day, and says which of both it does."""

    def __init__(self, tip: str) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(True)
        self.setToolTip(tip)
        self.toggled.connect(self._say)
        self._say()

    @Slot()
    def _say(self) -> None:
        text = self.tr("Less") if self.isChecked() else self.tr("More")
        self.setText(text)
        self.setAccessibleName(text)


def set_role(widget: QWidget, role: str) -> None:
    """Change a widget's part in the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that gives way where there is too little room, with the whole text in its tooltip."""

    def __init__(self, role: str = "", elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._elide = elide
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        _keep_side(self)
        self._whole = ""
        self._shorter: tuple[str, ...] = ()

    def say(self, text: str, *shorter: str) -> None:
        """Show a text.

        Args:
            text: The text.
            shorter: What says less and less of it; the first that has room is shown, or the beginning of the last.
        """
        self._whole, self._shorter = text, shorter
        self.setAccessibleName(text)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        ways = (self._whole, *self._shorter)
        fitting = next((text for text in ways if metrics.horizontalAdvance(text) <= self.width()), ways[-1])
        shown = metrics.elidedText(fitting, self._elide, self.width())
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setText(shown)

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002 (Qt's names)
        """Fit the text into the new width."""
        self._fit()


class ProgressBar(QProgressBar):
    """Shows how far work is."""

    def __init__(self) -> None:
        super().__init__(textVisible=False)

    def say(self, share: float | None) -> None:
        """Show the share that is done, of 1; None while nobody knows."""
        # Else Qt would paint at once, and with the bar all that is to be painted in the window, even before its layout.
        self.setUpdatesEnabled(False)
        self.setRange(0, _STEPS if share is not None else 0)
        self.setValue(int(_STEPS * (share or 0)))
        self.setUpdatesEnabled(True)


class Panel(QFrame):
    """A white panel with a hairline around it.

    Attributes:
        box: Where its parts go, from top to bottom.
        least_width: In pixels; 0 for what its parts need.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(name)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(PANEL_PADDING, PANEL_PADDING, PANEL_PADDING, PANEL_PADDING)
        self.box.setSpacing(2 * UNIT)
        self.least_width = 0

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the least width, or what its texts need in the language that is spoken."""
        return super().minimumSizeHint().expandedTo(QSize(self.least_width, 0))


class ScrollArea(QScrollArea):
    """Is at least as wide as what it shows needs, in whatever language: there is no scroll bar for that."""

    _ends = False

    def reach_edges(self, right: int, bottom: int) -> None:
        """Lie at the window's edges, with the scroll bar in the margin, so that nothing is cut off before them.

        Args:
            right: How far the contents stay from the right edge, in pixels.
            bottom: How far their end stays from the lower edge.
        """
        self._right, self._bottom = right, bottom
        self.verticalScrollBar().rangeChanged.connect(self._keep_margins)
        self._keep_margins()

    def end_with_contents(self) -> None:
        """Be no higher than what it shows, whatever room there is."""
        self._ends = True

    @Slot()
    def _keep_margins(self) -> None:
        inside, bar = self.widget(), self.verticalScrollBar()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
            layout.setContentsMargins(0, 0, self._right - taken, self._bottom)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return what its contents need, beside the vertical scroll bar."""
        inside: QWidget | None = self.widget()
        wide = 0 if inside is None else inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Tell the layout when the contents need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            inside: QWidget | None = self.widget()
            if self._ends and inside is not None:
                self.setMaximumHeight(max(inside.sizeHint().height(), _LEAST_HEIGHT))
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scrolled(inside: QWidget, name: str = "") -> ScrollArea:
    """Return a scroll area, without a frame, that shows a widget as wide as it is itself.

    Args:
        inside: The widget.
        name: Where the arrow keys may scroll it: its name for who cannot see it.
    """
    area = ScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    if not name:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    for ground in (inside, area.viewport()):
        ground.setAutoFillBackground(False)  # it lies on a panel or on the page
    area.setMinimumHeight(_LEAST_HEIGHT)
    return area


class Stack(QWidget):
    """Panels below each other, never lower than they need: of those that ask for no height Qt would forget one."""

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        """Return the height that the parts have at this width."""
        layout = self.layout()
        return (
            super().heightForWidth(width)
            if layout is None
            else max(super().heightForWidth(width), layout.minimumHeightForWidth(width))
        )


def stacked(*parts: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget of panels below each other, and its layout."""
    made = Stack()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4 * UNIT)
    for part in parts:
        box.addWidget(part)
    return made, box


class SideBySide(QWidget):
    """Parts side by side, or below each other where there is too little room.

    Args:
        least: The width in pixels below which they stand below each other.
        parts: The parts, of one width.
        spacing: Between them.
    """

    def __init__(self, least: int, *parts: QWidget | QLayout, spacing: int = 4 * UNIT) -> None:
        super().__init__()
        self._least = least
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part in parts:
            if isinstance(part, QWidget):
                self._box.addWidget(part, 1)
            else:
                self._box.addLayout(part, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Put the parts where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < self._least
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != direction:
            self._box.setDirection(direction)


def line() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


class Chooser(QComboBox):
    """One of many, on a page that scrolls: the wheel moves the page and never changes what is chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        # The usual one knows nothing of style sheets.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setAccessibleName(name)
        self.setFixedHeight(CONTROL_HEIGHT)
        self.setMaxVisibleItems(_MOST_CHOICES)

    # Qt's names from here on.

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave it to the page."""
        event.ignore()


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return widgets side by side; None is an elastic gap."""
    box = QHBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2 * UNIT)
    for widget in widgets:
        if widget is None:
            box.addStretch(1)
        else:
            box.addWidget(widget)
    return box
