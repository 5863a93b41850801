"""A customer's lists on one page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.customer.answers import Lists
from recsys_desktop.desktop.customer.list_panel import ListPanel
from recsys_desktop.desktop.customer.sheet import Sheet
from recsys_desktop.desktop.theme import Theme
from tests.exporting.lists import Row, table_of


def made_lists() -> Lists:
    new = table_of([Row(rank=rank, product_name=f"Tea <{rank}> & more", price=1.5 * rank) for rank in range(1, 13)])
    again = table_of([Row(list="again", product_name="Kenya AA", price=np.nan, last_purchase="2026-10-30T16:05:00")])
    return Lists("00123", "Zoë Çelik", new, again)


def test_the_sheet_has_both_lists_and_is_saved_whole(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    panel = ListPanel(Theme(qapp, "dark"))  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    assert panel.print_button.isHidden()
    lists = made_lists()
    panel.show_lists(lists)
    assert (panel.name.text(), panel.number.text()) == ("Zoë Çelik", "00123")
    html = panel.sheet.html(lists)
    assert "Zoë Çelik" in html
    assert "Customer 00123" in html
    assert "Tea &lt;10&gt; &amp; more" in html
    assert "Tea &lt;11&gt;" not in html
    assert html.index("New for you") < html.index("Buy again") < html.index("last 30 Oct 2026")

    panel.show()
    panel.sheet.menu.actions()[1].trigger()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    target = tmp_path / "sheet.pdf"
    with qtbot.waitSignal(panel.sheet.saved) as told:
        dialog.fileSelected.emit(str(target))
    assert told.args == [f"The sheet is in {target}.", target]
    assert target.read_bytes().startswith(b"%PDF")
    assert target.read_bytes().count(b"/Type /Page\n") == 1
    with qtbot.waitSignal(panel.sheet.failed) as failed:
        panel.sheet.save(str(tmp_path / "missing" / "sheet.pdf"))
    assert "Nothing was changed" in failed.args[0].message
    with qtbot.waitSignal(panel.told) as told:
        panel.copy_button.click()
    assert told.args == ["The list is copied: paste it into a letter or a spreadsheet."]
    panel.show_customer("00124", "00124")  # nobody knows the name
    assert (panel.name.text(), panel.number.isVisible()) == ("00124", False)
    panel.show_customer("", "")
    assert not panel.name.isVisible()
    panel.show_customer("00124", "00124")
    assert panel.name.isVisible()
    panel.say("Nothing is trained yet.")
    assert panel.sheet.lists is None


def test_what_is_printed_is_said_and_where_a_printer_that_is_a_file_put_it(
    qapp: object, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = ListPanel(Theme(qapp, "light"))  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show_lists(made_lists())
    target = tmp_path / "printed.pdf"
    panel.sheet.choose_printer()
    dialog = panel.findChild(QPrintDialog)
    assert dialog is not None
    dialog.printer().setOutputFileName(str(target))
    with qtbot.waitSignal(panel.sheet.saved) as told:
        dialog.accepted.emit(dialog.printer())
    assert told.args == [f"The sheet is in {target}.", target]
    assert target.read_bytes().startswith(b"%PDF")
    dialog.done(0)
    qtbot.waitUntil(lambda: panel.findChild(QPrintDialog) is None)


def test_names_that_are_written_from_the_right_stand_at_the_left_of_their_columns(qapp: object) -> None:
    new = table_of([Row(product_name="חליטת קמומיל, 250 g", category="תה")])
    document = QTextDocument()
    document.setHtml(Sheet(QWidget()).html(Lists("00123", "משה כהן", new, new.part(0, 0))))
    block, told = document.begin(), []
    while block.isValid():
        if block.text() in ("משה כהן", "חליטת קמומיל, 250\u00a0g", "תה"):
            told.append(block.blockFormat().alignment())
        block = block.next()
    assert told == [Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute] * 3
