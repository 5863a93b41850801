"""The Products page in the real window: search, sort, similar products, best buyers, and the way to a campaign."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.exporting.wish import CAMPAIGN
from recsys_desktop.desktop.pages.export import ExportPage
from recsys_desktop.desktop.pages.products import ProductsPage
from recsys_desktop.desktop.product.answers import Goods, Near
from recsys_desktop.desktop.product.goods_panel import GoodsPanel
from recsys_desktop.desktop.product.similar_panel import SimilarPanel
from recsys_desktop.desktop.tables.folding import TextIndex
from recsys_desktop.desktop.theme import Theme
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.training import train
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.desktop.conftest import Start
from tests.desktop.rows import click_row, texts

LONG = 20_000


def opened(start: Start, folder: Path, qtbot: QtBot) -> tuple[Program, ProductsPage]:
    """Start the program on a shop, and open its products."""
    program = start(folder)
    page = next(one for one in program.window.pages if isinstance(one, ProductsPage))
    qtbot.waitUntil(lambda: page.goods.view.table.rowCount() > 0, timeout=LONG)
    program.window.open_named("products")
    return program, page


def wait_for_buyers(page: ProductsPage, qtbot: QtBot, product: str | None = None, *, owners: bool = False) -> None:
    def there() -> bool:
        best = page.buyers.best
        return best is not None and product in (None, best.product) and best.owners == owners

    qtbot.waitUntil(there, timeout=LONG)


def test_search_and_sort(start: Start, trained: Path, qtbot: QtBot) -> None:
    _, page = opened(start, trained, qtbot)
    assert page.goods.count.text() == "40 products"
    customers = [int(text) for text in texts(page.goods.view, 2)]
    assert customers == sorted(customers, reverse=True)
    header = page.goods.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(4) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert texts(page.goods.view, 4)[:2] == ["43.50", "42.50"]

    qtbot.keyClicks(page.goods.search, "shelf p01")
    assert set(texts(page.goods.view, 0)) == {f"Mug no. {number}" for number in range(10, 20)}
    assert page.goods.count.text() == "10 of 40 products"
    qtbot.keyClick(page.goods.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "Product\tSold\tCustomers\tLast sold\tPrice"
    assert copied[1].startswith("Mug no. 1")


def test_a_similar_product_is_one_click_away_even_where_the_search_hides_it(
    start: Start, trained: Path, qtbot: QtBot
) -> None:
    _, page = opened(start, trained, qtbot)
    qtbot.keyClicks(page.goods.search, "P007")
    click_row(page.goods.view, 0, qtbot)
    wait_for_buyers(page, qtbot, "P007")
    assert page.similar.name.text() == "Mug no. 7"
    similar = page.similar.view
    assert similar.table.rowCount() == 10
    bars = [column.bar for column in similar.table.columns if column.bar is not None]
    assert (np.diff(bars[0]) <= 0).all()
    nearest = texts(similar, 0)[1]
    click_row(similar, 1, qtbot)
    qtbot.waitUntil(lambda: page.similar.name.text() == nearest)
    assert page.goods.search.text() == ""
    assert page.goods.view.table.index(page.goods.view.currentIndex().row(), 0).data() == nearest
    wait_for_buyers(page, qtbot, f"P{int(nearest.removeprefix('Mug no. ')):03d}")

    # By keyboard the arrows only look; Enter goes.
    similar.setFocus()
    qtbot.keyClick(similar, Qt.Key.Key_Down)
    qtbot.keyClick(similar, Qt.Key.Key_Down)
    assert page.similar.name.text() == nearest
    chosen = similar.currentIndex().siblingAtColumn(0).data()
    qtbot.keyClick(similar, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.similar.name.text() == chosen)


def test_a_search_without_a_hit_leaves_no_product_standing(start: Start, trained: Path, qtbot: QtBot) -> None:
    _, page = opened(start, trained, qtbot)
    wait_for_buyers(page, qtbot)
    chosen, similar, buyers = page.similar.name.text(), page.similar, page.buyers
    qtbot.keyClicks(page.goods.search, "nothing is called that")
    assert (similar.name.text(), similar.empty.text()) == ("", "Choose a product to see what is similar to it.")
    assert not similar.view.isVisible()
    assert not buyers.view.isVisible()
    assert not buyers.list_button.isVisible()
    # Neither does news of the shop bring it back.
    page.refresh(frozenset({"model"}))
    assert similar.name.text() == ""
    page.goods.search.clear()
    wait_for_buyers(page, qtbot)
    assert similar.name.text() == chosen
    assert similar.view.isVisible()


def test_only_what_the_merchant_chose_stays_chosen_when_there_are_others(qapp: QApplication, qtbot: QtBot) -> None:
    panel = GoodsPanel(Theme(qapp, "light"))
    qtbot.addWidget(panel)

    def listed(*names: str) -> Goods:
        texts, numbers = np.array(names, object), np.arange(len(names))
        return Goods(texts, texts, TextIndex((texts,)), numbers, numbers, texts, numbers, numbers, numbers, numbers)

    panel.list_goods(listed("Mug", "Cup"))
    assert panel.chosen_id == "Mug"
    panel.list_goods(listed("Bowl", "Mug", "Cup"))
    assert panel.chosen_id == "Bowl"
    panel.search.setText("nothing is called that")
    panel.list_goods(listed("Mug", "Bowl"))
    panel.search.clear()
    assert panel.chosen_id == "Bowl"
    panel.list_goods(listed("Bowl", "Mug", "Cup"))
    panel.choose(2)
    panel.list_goods(listed("Jug", "Bowl", "Mug", "Cup"))
    assert panel.chosen_id == "Cup"
    panel.list_goods(listed("Jug", "Bowl"))
    assert panel.chosen_id == "Jug"


def test_best_buyers_become_a_campaign(start: Start, trained: Path, qtbot: QtBot) -> None:
    program, page = opened(start, trained, qtbot)
    wait_for_buyers(page, qtbot)
    without = page.buyers.best
    assert without is not None
    switch = page.findChild(QCheckBox)
    assert switch is not None
    assert switch.accessibleName() == "Also those who have it"
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(8, switch.height() // 2))
    wait_for_buyers(page, qtbot, without.product, owners=True)
    best = page.buyers.best
    assert best is not None
    assert len(best.id) > len(without.id)
    assert set(without.id) < set(best.id)

    qtbot.mouseClick(page.buyers.list_button, Qt.MouseButton.LeftButton)
    export = program.window.page
    assert isinstance(export, ExportPage)
    wish = export.form.wish
    assert wish.what == CAMPAIGN
    assert wish.offer is not None
    assert (wish.offer.product, wish.offer.customers, wish.offer.owners) == (best.product, len(best.id), True)
    assert export.form.product.text() == page.similar.name.text()
    qtbot.waitUntil(export.export_button.isEnabled, timeout=LONG)
    assert texts(export.preview.view, 0) == best.id[:20].tolist()


def test_without_a_model_it_leads_to_training(start: Start, made_shop: Shop, qtbot: QtBot) -> None:
    made_shop.close()
    program, page = opened(start, made_shop.folder, qtbot)
    qtbot.waitUntil(page.similar.help_button.isVisible, timeout=LONG)
    assert "Nothing is trained yet" in page.similar.empty.text()
    assert not page.buyers.list_button.isVisible()
    started: list[str] = []
    program.desk.operations.updated.connect(
        lambda: started.extend(one.operation.title for one in program.desk.operations.all)
    )
    qtbot.mouseClick(page.similar.help_button, Qt.MouseButton.LeftButton)
    assert "Training a new model" in started


def test_without_a_shop_or_sales_it_leads_on(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = start(None)
    page = next(one for one in program.window.pages if isinstance(one, ProductsPage))
    wanted: list[str] = []
    page.page_wanted.disconnect()
    page.page_wanted.connect(wanted.append)
    program.window.open_named("products")
    assert page.empty.sentence.text() == "No shop is open"
    assert not page.goods.isVisible()
    qtbot.mouseClick(page.empty.lead_button, Qt.MouseButton.LeftButton)
    program.window.commands.open_folder(tmp_path / "Empty shop", create=True)
    qtbot.waitUntil(lambda: page.empty.sentence.text() == "This shop has no sales yet", timeout=LONG)
    qtbot.mouseClick(page.empty.lead_button, Qt.MouseButton.LeftButton)
    assert wanted == ["overview", "import"]


def test_bestsellers_know_no_similar_products(start: Start, made_shop: Shop, qtbot: QtBot) -> None:
    train(made_shop, TrainingOptions(method="bestsellers"), Progress())
    made_shop.close()
    _, page = opened(start, made_shop.folder, qtbot)
    qtbot.waitUntil(page.similar.help_button.isVisible, timeout=LONG)
    assert "list of bestsellers" in page.similar.empty.text()


def test_a_product_that_is_newer_than_the_model(start: Start, trained: Path, tmp_path: Path, qtbot: QtBot) -> None:
    later = tmp_path / "later.csv"
    later.write_text(
        "order_id,date,customer_id,product_id,product_name,quantity,unit_price\n"
        "Z1,2026-01-05 10:00:00,00003,NEW,Brand-new mug,1,9.50\n"
    )
    with Shop.open(trained) as shop:
        import_file(shop, later, ImportOptions(), Progress())
    _, page = opened(start, trained, qtbot)
    qtbot.keyClicks(page.goods.search, "brand")
    click_row(page.goods.view, 0, qtbot)
    qtbot.waitUntil(page.similar.help_button.isVisible, timeout=LONG)
    assert "older than the product “NEW”" in page.similar.empty.text()


@pytest.mark.parametrize("few", [0, 1])
def test_what_is_unsure_is_marked_by_a_sentence(few: int, qapp: object, qtbot: QtBot) -> None:
    names = np.array(["Mug", "Cup", "Bowl"], object)
    numbers = np.arange(3)
    index = TextIndex((names,))
    goods = Goods(names, names, index, numbers, numbers, names + " note", numbers, numbers, numbers, numbers)
    near = Near("Mug", few, np.array([1, 2]), np.array([0.9, 0.5]), np.array([7, 1]), np.array([few > 0, True]))
    panel = SimilarPanel(Theme(qapp, "light"))  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show_near(near, goods)
    second = panel.view.table.columns[0].second
    assert second is not None
    if few:
        assert "Bought by 1 customer only" in panel.hint.text()
        assert second.tolist() == ["Cup note", "Bowl note"]
    else:
        assert panel.hint.isHidden()
        assert second.tolist() == ["Cup note", "few sales: the similarity says little"]
