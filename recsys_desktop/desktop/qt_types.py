"""Has all of Qt's classes that the window uses made on one thread.

PySide6 6.12 makes a Python class of Qt the first time that it is asked for, in a table that no lock guards. Where two
threads import something of Qt at the same moment, the process may end with a segmentation fault; pages are imported
beside the window, and half of the runs of one test ended so. Once a class is made, threads only look it up.
"""

from __future__ import annotations

import importlib

_NAMES = {
    "PySide6.QtCore": """
        QAbstractTableModel QBuffer QByteArray QChildEvent QCollator QCoreApplication QDate QDateTime QEvent
        QIODevice QItemSelection QLibraryInfo QLocale QMarginsF QModelIndex QObject QPersistentModelIndex
        QPointF QRect QRectF QSaveFile QSize QSizeF QSocketNotifier QStandardPaths QStringListModel
        QTemporaryDir QThread QThreadPool QTime QTimer QTranslator QUrl Qt Signal Slot
    """,
    "PySide6.QtGui": """
        QAction QActionGroup QCloseEvent QColor QContextMenuEvent QDesktopServices QDoubleValidator QDropEvent
        QFocusEvent QFont QFontDatabase QFontInfo QFontMetrics QFontMetricsF QGuiApplication QHideEvent QIcon
        QImage QKeyEvent QKeySequence QMouseEvent QPageLayout QPageSize QPagedPaintDevice QPaintEvent QPainter
        QPalette QPdfWriter QPen QPixmap QResizeEvent QShortcut QShowEvent QStaticText QTextBlockFormat
        QTextCursor QTextDocument QTextLayout QWheelEvent
    """,
    "PySide6.QtWidgets": """
        QAbstractButton QAbstractItemView QApplication QBoxLayout QButtonGroup QCheckBox QComboBox QCompleter
        QDateEdit QDialog QDialogButtonBox QFileDialog QFrame QGridLayout QHBoxLayout QHeaderView QLabel QLayout
        QLayoutItem QLineEdit QListView QListWidget QListWidgetItem QMainWindow QMenu QMenuBar QMessageBox
        QPlainTextEdit QProgressBar QPushButton QRadioButton QScrollArea QSizePolicy QSpinBox QSplitter
        QStackedWidget QStyle QStyleOptionViewItem QStyledItemDelegate QTableView QTextBrowser QTextEdit
        QToolButton QVBoxLayout QWidget
    """,
}
NAMES = {module: frozenset(names.split()) for module, names in _NAMES.items()}
"""What any module of the program imports of Qt, by module; a test compares."""


def make_types() -> None:
    """Make the classes, in the GUI thread, before another thread imports anything of Qt."""
    for module, names in NAMES.items():
        made = importlib.import_module(module)
        for name in names:
            getattr(made, name)
