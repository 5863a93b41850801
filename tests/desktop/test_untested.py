"""Lists that could not be tested say so wherever they are shown, as long as that is true."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from recsys_desktop.desktop.app import Program
from recsys_desktop.desktop.pages.customers import CustomersPage
from recsys_desktop.desktop.pages.export import ExportPage
from recsys_desktop.desktop.pages.overview import OverviewPage
from recsys_desktop.desktop.pages.products import ProductsPage
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.jobs.training import train
from recsys_desktop.learning.settings import TrainingOptions
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.conftest import made_once
from tests.desktop.conftest import Start

LONG = 20_000
GUESS = "These lists could not be tested yet: too few customers have come back. Take them as a first guess."
ALIKE = "Too few customers have come back to test any lists: for now everybody gets what sells best."
EARLY = "The sales are too few to tell products apart: it is too early to say which are similar."
CHOOSE = "Choose a product to see what is similar to it."
HEADER = "order_id,date,customer_id,product_id,product_name,quantity,unit_price\n"


def tiny_sales() -> str:
    """Nine customers, each with two orders; few of them come back in any one month."""
    rows = [
        f"A{order},2025-{1 + order % 5:02d}-{10 + order},C{order % 9},P{product},Mug no. {product},1,5"
        for order in range(18)
        for product in (order % 7, 3 * order % 7)
    ]
    return HEADER + "\n".join(rows) + "\n"


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop that is too small to be tested, with no model; to be copied."""

    def make(folder: Path) -> None:
        (folder / "sales.csv").write_text(tiny_sales(), encoding="utf-8")
        with Shop.create(folder / "Tiny") as shop:
            import_file(shop, folder / "sales.csv", ImportOptions(), Progress())

    return made_once(tmp_path_factory, "tiny", make) / "Tiny"


@pytest.fixture
def tiny(tiny_folder: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Trains a copy of that shop by some method."""

    def trained_by(method: str) -> Path:
        folder = Path(shutil.copytree(tiny_folder, tmp_path / method / "Tiny"))
        with Shop.open(folder) as shop:
            train(shop, TrainingOptions(method=method, budget=0.0), Progress())
        return folder

    return trained_by


def cautions(program: Program, qtbot: QtBot) -> tuple[str, str, str]:
    """What Overview, Customers and Export say of the lists."""
    overview, customers, export = (
        next(page for page in program.window.pages if isinstance(page, kind))
        for kind in (OverviewPage, CustomersPage, ExportPage)
    )
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    program.window.open_named("overview")
    qtbot.waitUntil(overview.figures.isVisible, timeout=LONG)
    said = [overview.next_panel.caution]
    program.window.open_named("customers")
    qtbot.waitUntil(customers.list_panel.view.isVisible, timeout=LONG)
    said.append(customers.caution)
    program.window.open_named("export")
    qtbot.waitUntil(export.preview.view.isVisible, timeout=LONG)
    said.append(export.preview.caution)
    program.window.open_named("overview")
    first, second, third = ("" if one.isHidden() else one.text() for one in said)
    return first, second, third


@pytest.mark.parametrize(("method", "caution"), [("item-neighbours", GUESS), ("bestsellers", ALIKE)])
def test_a_shop_too_small_to_be_tested_says_so_wherever_there_are_lists(
    method: str, caution: str, tiny: Callable[[str], Path], start: Start, qtbot: QtBot
) -> None:
    program = start(tiny(method))
    assert cautions(program, qtbot) == (caution, caution, caution)
    customers = next(page for page in program.window.pages if isinstance(page, CustomersPage))
    assert customers.list_panel.hint.isHidden()  # it would say the same once more


def test_a_tested_shop_says_nothing_of_that(trained: Path, start: Start, qtbot: QtBot) -> None:
    assert cautions(start(trained), qtbot) == ("", "", "")


def products_of(program: Program, qtbot: QtBot) -> ProductsPage:
    """The Products page with its first product chosen."""
    page = next(page for page in program.window.pages if isinstance(page, ProductsPage))
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    program.window.open_named("products")
    qtbot.waitUntil(lambda: page.similar.empty.text() not in ("", CHOOSE), timeout=LONG)
    return page


def test_few_sales_name_no_similar_products_but_best_buyers(
    tiny: Callable[[str], Path], start: Start, qtbot: QtBot
) -> None:
    program = start(tiny("item-neighbours"))
    page = products_of(program, qtbot)
    assert page.similar.empty.text() == EARLY
    assert page.similar.help_button.isHidden()  # no training would help
    qtbot.waitUntil(page.buyers.view.isVisible, timeout=LONG)
    assert page.similar.empty.text() == EARLY

    customers = next(page for page in program.window.pages if isinstance(page, CustomersPage))
    program.window.open_named("customers")
    qtbot.waitUntil(lambda: customers.why_panel.why is not None, timeout=LONG)
    panel = customers.why_panel
    assert panel.note.text() == EARLY
    assert panel.note.isVisible()
    assert panel.similar.isHidden()
    assert panel.map.isHidden()


def test_untested_bestsellers_do_not_ask_for_another_training(
    tiny: Callable[[str], Path], start: Start, qtbot: QtBot
) -> None:
    page = products_of(start(tiny("bestsellers")), qtbot)
    assert page.similar.empty.text().startswith("Too few customers have come back to know anybody’s taste")
    assert page.similar.help_button.isHidden()
    qtbot.waitUntil(page.buyers.isHidden, timeout=LONG)


@pytest.mark.parametrize(("method", "known"), [("item-neighbours", True), ("bestsellers", False)])
def test_no_campaign_is_promised_where_no_product_leads_to_one(
    method: str, *, known: bool, tiny: Callable[[str], Path], start: Start, qtbot: QtBot
) -> None:
    program = start(tiny(method))
    page = next(page for page in program.window.pages if isinstance(page, ExportPage))
    qtbot.waitUntil(lambda: program.desk.session.view is not None, timeout=LONG)
    program.window.open_named("export")
    qtbot.waitUntil(page.export_button.isEnabled, timeout=LONG)
    with qtbot.waitSignals([page._taste_asker.answered if known else page._taste_asker.failed], timeout=LONG):
        page.form.choices["campaign"].click()
    said = "A campaign is made for one product" if known else "Too few customers have come back"
    assert page.preview.empty.text().startswith(said)
    assert page.preview.help_button.isHidden() is not known
    assert page.form.choose_button.isEnabled() is known
    assert not page.export_button.isEnabled()
