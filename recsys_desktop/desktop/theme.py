"""The window's look: colours as tokens, and the palette and style sheet made of them. Colours are named here alone."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from recsys_desktop.desktop.marks import Marks

UNIT = 4
CONTROL_HEIGHT, RAIL_ROW = 32, 36
TABLE_ROW, TABLE_ROW_TWO_LINES, TABLE_ROW_THREE_LINES = 34, 48, 66
PLAIN_ROW, PLAIN_ROW_THREE_LINES = 44, 62
"""In lists without lines between their rows."""

TABLE_RING = 1
"""Around a table, coloured where the keyboard has led there."""

PANEL_PADDING, PAGE_EDGE = 16, 24
SMALL, TEXT, HEADING, TITLE, LARGE = 12, 13, 14, 20, 22


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as #RRGGBB; each has one meaning.

    Attributes:
        ground: Behind the panels.
        panel: Under text and tables.
        rail: Under the pages' names.
        ink: Text.
        soft: Text that explains.
        faint: What may be missed.
        hairline: Lines.
        accent: What is chosen, or shall be pressed.
        accent_tint: Behind what is chosen.
        on_accent: Text on the accent.
        bar_ground: The empty part of a bar, and dots of the map.
        good: A good sign.
        warning: A warning's text.
        warning_tint: Behind a warning.
        bad: A fault, or what speaks against.
        bad_tint: Behind a fault.
    """

    ground: str
    panel: str
    rail: str
    ink: str
    soft: str
    faint: str
    hairline: str
    accent: str
    accent_tint: str
    on_accent: str
    bar_ground: str
    good: str
    warning: str
    warning_tint: str
    bad: str
    bad_tint: str


LIGHT = Tokens(
    ground="#F6F7F9",
    panel="#FFFFFF",
    rail="#EEF1F4",
    ink="#1C2430",
    soft="#5B6675",
    faint="#8A94A3",
    hairline="#E3E7EC",
    accent="#0F6E84",
    accent_tint="#E3F1F4",
    on_accent="#FFFFFF",
    bar_ground="#CFE5EA",
    good="#2E7D4F",
    warning="#8F5500",  # darker than the sketches' #B26A00, which has a contrast of 3.9 on its tint
    warning_tint="#FFF4E0",
    bad="#B3261E",
    bad_tint="#FCE8E6",
)
DARK = Tokens(
    ground="#14181D",
    panel="#1C2229",
    rail="#181D23",
    ink="#E7EBF0",
    soft="#A9B3C0",
    faint="#76818F",
    hairline="#2B333D",
    accent="#5EC1D6",
    accent_tint="#173840",
    on_accent="#14181D",
    bar_ground="#24505B",
    good="#6CC78E",
    warning="#E5A84B",
    warning_tint="#33290F",
    bad="#F28B82",
    bad_tint="#3A1F1D",
)
SYSTEM = "system"
MODES = {"light": LIGHT, "dark": DARK}

SHEET_STYLE = (
    f"h2, h3, td {{ color: {LIGHT.ink}; }} h2 {{ font-size: 14pt; }} h3 {{ font-size: 10pt; }}"
    f".soft {{ color: {LIGHT.soft}; font-weight: normal; }}"
)
"""What lies on paper is black on white, whatever the window's theme."""


class Theme(QObject):
    """The application's present look.

    Attributes:
        tokens: The present colours.
        mode: ``light``, ``dark`` or ``system``.
        sheet: The style sheet for the window's parts (shell/dressing.py).

    Signals:
        changed: The colours are different now; the palette is set already.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: str = SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self.mode = mode
        self.tokens = LIGHT
        self.sheet = ""
        self._marks = Marks()
        app.setStyle("Fusion")
        app.setFont(system_font())
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self.use(mode)

    def use(self, mode: str) -> None:
        """Change the look at once.

        Args:
            mode: ``light``, ``dark`` or ``system``; anything else counts as ``system``.
        """
        self.mode = mode if mode in MODES else SYSTEM
        self.tokens = MODES[self.mode if self.mode in MODES else self.system_look or "light"]
        self._app.setPalette(palette(self.tokens))
        self.sheet = style_sheet(self.tokens, self._marks)
        self.changed.emit()

    @property
    def system_look(self) -> str | None:
        """``light`` or ``dark`` as the system is now; None where it does not say."""
        looks = {Qt.ColorScheme.Light: "light", Qt.ColorScheme.Dark: "dark"}
        return looks.get(self._app.styleHints().colorScheme())

    @Slot()
    def _scheme_changed(self) -> None:
        if self.mode == SYSTEM:
            self.use(SYSTEM)


_LATIN = ("Inter", "Noto Sans")
_WIDE, _NARROWED = ("DejaVu Sans", "Bitstream Vera Sans", "Verdana"), 90
"""Faces a tenth wider than those for which the window is laid out; DejaVu Sans Condensed is the same tenth narrower."""
_CHINESE = ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "Droid Sans Fallback")


def system_font() -> QFont:
    """Return the system's own face with figures of one width; on Linux, Inter or Noto where they are installed.

    Windows and macOS find Chinese letters by themselves; on Linux a face for Japanese might come first.
    """
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    if sys.platform.startswith("linux"):
        families = QFontDatabase.families()
        latin, chinese = (tuple(name for name in names if name in families) for names in (_LATIN, _CHINESE))
        if not latin and QFontInfo(font).family() in _WIDE:
            font.setStretch(_NARROWED)
        font.setFamilies([*latin, *font.families(), *chinese])
    font.setPixelSize(TEXT)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette(tokens: Tokens) -> QPalette:
    """Return what Qt and our painting take colours from."""
    roles = {
        QPalette.ColorRole.Window: tokens.ground,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.panel,
        QPalette.ColorRole.AlternateBase: tokens.panel,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.Button: tokens.panel,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.ToolTipBase: tokens.panel,
        QPalette.ColorRole.ToolTipText: tokens.ink,
        QPalette.ColorRole.PlaceholderText: tokens.soft,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.Mid: tokens.hairline,
        QPalette.ColorRole.Midlight: tokens.hairline,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return made


def style_sheet(tokens: Tokens, marks: Marks) -> str:
    """Return the style sheet; widgets name their part with the property ``role``."""
    drawings = {
        "tick": marks.url("check", tokens.on_accent),
        "down": marks.url("down", tokens.soft),
        "up": marks.url("up", tokens.soft),
    }
    return _SHEET.substitute(asdict(tokens), paper=LIGHT.panel, **drawings)


PLAIN_HANDLES = "QSplitter::handle { background: transparent; }"
"""The style sheet of splitters, in all colours: their panels are dressed one by one."""

_SHEET = Template("""
QMainWindow, QDialog { background: $ground; }
QToolTip { background: $panel; color: $ink; border: 1px solid $hairline; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel[role="soft"], QLabel[role="count"] { color: $soft; }
QLabel[role="small"] { color: $soft; font-size: 12px; }
QLabel[role="heading"] { font-size: 14px; font-weight: 600; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="large"] { font-size: 22px; font-weight: 600; }
QLabel[role="brand"] { font-size: 14px; font-weight: 600; }

QFrame[role="top"] { background: $panel; border: none; border-bottom: 1px solid $hairline; }
QFrame[role="bottom"] { background: $panel; border: none; border-top: 1px solid $hairline; }
QFrame[role="rail"] { background: $rail; border: none; border-right: 1px solid $hairline; }
QFrame[role="panel"] { background: $panel; border: 1px solid $hairline; border-radius: 10px; }
QFrame[role="line"] { background: $hairline; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="bad"] { background: $bad_tint; border: none; border-radius: 8px; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="good"] { color: $good; }
QFrame[role="note"] { background: $accent_tint; border: none; border-radius: 8px; }
QLabel[role="warning"] { background: $warning_tint; color: $warning; border-radius: 8px; padding: 8px; }
QLabel[role="chip"] { background: $accent_tint; color: $accent; border-radius: 8px; padding: 4px 10px;
    font-size: 12px; }
QLabel[role="fault"] { color: $bad; }
QLabel[role="step"] { color: $accent; font-weight: 600; }
QFrame[role="drop"] { background: $panel; border: 1px dashed $faint; border-radius: 10px; }
QLabel[role="drop-now"] { background: $accent_tint; color: $accent; border: 2px dashed $accent; border-radius: 10px;
    padding: 24px; font-size: 20px; font-weight: 600; }
QLabel[role="hint"] { background: $accent_tint; color: $ink; border-radius: 8px; padding: 8px; }

QPushButton { background: $panel; color: $ink; border: 1px solid $hairline; border-radius: 8px; padding: 0 12px;
    min-height: 30px; }
QPushButton:hover { background: $ground; }
QPushButton:pressed { background: $hairline; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; padding: 0 11px; min-height: 28px; }
QPushButton[role="primary"]:disabled { background: $bar_ground; color: $soft; border-color: $bar_ground; }
QPushButton[role="small"] { min-height: 24px; }
QPushButton[role="sign"] { padding: 0; font-size: 14px; min-height: 24px; }
QPushButton[role="flat"] { background: transparent; border: 1px solid transparent; color: $soft; padding: 0 8px;
    min-height: 24px; }
QPushButton[role="flat"]:hover { color: $ink; }
QPushButton[role="flat"]:focus { border: 1px solid $accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0;
    border-radius: 4px; min-height: 22px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid $accent; }
QPushButton[role="choice"]:checked { background: $accent_tint; border-color: $accent_tint; color: $accent; }
QPushButton[role="choice"]:checked:focus { border-color: $accent; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="tab"] { background: transparent; border: 1px solid transparent; color: $soft; min-height: 26px; }
QPushButton[role="tab"]:hover { color: $ink; }
QPushButton[role="tab"]:checked { background: $accent_tint; color: $accent; font-weight: 600; }
QPushButton[role="tab"]:focus { border: 1px solid $accent; }

QToolButton[role="rail"] { background: transparent; border: 1px solid transparent; border-radius: 8px; color: $soft;
    padding: 0 11px; min-height: 34px; max-height: 34px; text-align: left; }
QToolButton[role="rail"]:hover { color: $ink; background: $hairline; }
QToolButton[role="rail"]:checked { background: $accent_tint; color: $accent; font-weight: 600; }
QToolButton[role="rail"]:focus { border: 1px solid $accent; }

QLineEdit, QAbstractSpinBox { background: $panel; color: $ink; border: 1px solid $hairline; border-radius: 8px;
    padding: 0 8px; min-height: 30px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 1px solid $accent; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; min-height: 0;
    background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 24px; background: transparent; border: none; }
QAbstractSpinBox::up-arrow { image: $up; width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: $down; width: 12px; height: 12px; }
QComboBox { background: $panel; color: $ink; border: 1px solid $hairline; border-radius: 8px; padding: 0 8px;
    min-height: 30px; combobox-popup: 0; }
QLineEdit[on="true"], QAbstractSpinBox[on="true"], QComboBox[on="true"] { background: $accent_tint;
    border: 1px solid $accent; }
QComboBox:hover { background: $ground; }
QComboBox:disabled { background: $ground; color: $soft; }
QListView[role="suggestions"] { background: $panel; color: $ink; border: 1px solid $hairline; outline: none; }
QListView[role="suggestions"]::item { min-height: 28px; padding: 0 8px; border: none; border-radius: 6px; }
QListView[role="suggestions"]::item:hover, QListView[role="suggestions"]::item:selected { background: $accent_tint;
    color: $ink; }
QComboBox:focus { border: 1px solid $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: $down; width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: none; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $hairline; padding: 4px;
    outline: none; selection-background-color: $accent_tint; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 4px; border: none; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $accent_tint; color: $ink; }
QCheckBox, QRadioButton { background: transparent; color: $ink; spacing: 8px; min-height: 20px; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: $panel;
    border: 1px solid $faint; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: $tick; }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: $on_accent; border: 5px solid $accent; }
QCheckBox::indicator:disabled { background: $ground; border-color: $hairline; }
QCheckBox::indicator:checked:disabled { background: $faint; border-color: $faint; image: $tick; }
QPlainTextEdit, QTextBrowser { background: $panel; color: $ink; border: 1px solid $hairline; border-radius: 8px; }
QTextBrowser[role="paper"] { background: $paper; padding: 16px; }
QPlainTextEdit:focus, QTextBrowser:focus { border: 1px solid $accent; }

QTableView { background: $panel; border: 1px solid transparent; outline: none;
    selection-background-color: $accent_tint; selection-color: $ink; }
QTableView[ring="true"]:focus { border-color: $accent; }
QListWidget { background: $panel; border: none; outline: none; }
QListWidget[role="contents"] { background: transparent; }
QListWidget[role="contents"]::item:hover { background: $hairline; }
QListWidget::item { color: $ink; border: 1px solid transparent; border-radius: 8px; padding: 0 7px; }
QListWidget::item:hover { background: $ground; }
QListWidget::item:selected { background: $accent_tint; color: $ink; }
QListWidget::item:focus { border: 1px solid $accent; }
QListWidget::item:disabled { color: $faint; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $soft; border: none; border-bottom: 1px solid $hairline;
    padding: 0 8px; font-size: 12px; }
QHeaderView::section:hover { color: $ink; }
QTableCornerButton::section { background: $panel; border: none; }

QProgressBar { background: $bar_ground; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $hairline; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: $panel; color: $ink; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_tint; color: $ink; }
QMenu { background: $panel; color: $ink; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 6px 16px; border-radius: 6px; }
QMenu::item:selected { background: $accent_tint; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { background: $hairline; height: 1px; margin: 4px 8px; }
""")
