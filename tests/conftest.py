"""What every test is given, and what none may leave behind."""

from __future__ import annotations

import csv
import inspect
import logging
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["RECSYS_DESKTOP_LANGUAGE"] = "en_GB"
# Tests start the program a hundred times: it need not be compiled anew each time, even where CI forbids to keep that.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# A shell lets what it runs in the background ignore Ctrl-C, and whatever a test starts would ignore it, too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does, before numpy is imported

import numpy as np
import pytest
from filelock import FileLock
from hypothesis import settings

import recsys_desktop.desktop  # noqa: F401 -- before pytest-qt calls anything of Qt
from recsys_desktop.jobs.importing import ImportOptions, import_file
from recsys_desktop.progress import Progress
from recsys_desktop.store.shop import Shop
from tests.learning.made import made_purchases

# The same examples in every run; search for new ones with --hypothesis-profile=default.
settings.register_profile("same", derandomize=True)
settings.load_profile("same")

MADE_CUSTOMERS, MADE_PRODUCTS = 60, 40

# What the platform without a screen says of itself, and not of us.
OFFSCREEN_SAYS = (
    "This plugin does not support propagateSizeHints",
    "This plugin does not support raise",
    "This plugin does not support grabbing the keyboard",
)


# The rooms whose files take longest: begun first, so that no process is alone with one of them at the end.
LONGEST = ("journeys", "store", "cli", "desktop", "learning")


def pytest_configure(config: pytest.Config) -> None:
    """Let processes begin files in our order; xdist would take those with few tests last, the longest among them."""
    if config.pluginmanager.has_plugin("xdist"):
        config.option.loadscopereorder = False


COLLECTED_WITH_TENSORFLOW = pytest.StashKey[bool]()

# Files that take long with tests that share nothing, so that any process may take the next of these.
APART = {
    "desktop/test_clipped.py", "desktop/test_closing.py", "desktop/test_wandering.py", "learning/test_process.py",
    "store/test_killed.py",
}  # fmt: skip

# Files whose tests start TensorFlow in their own process: one process does that for all of them.
WITH_TENSORFLOW = {
    f"learning/test_{name}.py" for name in ("auto", "classic", "factorization", "methods", "report", "training")
}


@pytest.hookimpl(optionalhook=True)  # where there is xdist
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Hand the tests of most files to one process together (``--dist loadfile``)."""
    from xdist.scheduler import LoadFileScheduling

    class Scheduling(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = str(super()._split_scope(nodeid)).removeprefix("tests/")
            if file in WITH_TENSORFLOW:
                return "TensorFlow"
            return nodeid if file in APART else file

    return Scheduling(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Qt's warnings fail every test, but not those of the offscreen platform about itself; long files first."""
    rooms = [*LONGEST, *sorted({item.path.parent.name for item in items} - set(LONGEST))]
    items.sort(key=lambda item: rooms.index(item.path.parent.name))
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN_SAYS))


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a log of WARNING or worse, unless the test asks for ``caplog`` itself and so looks at it."""
    yield
    if "caplog" in inspect.signature(request.function).parameters:
        return
    logged = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not logged, [record.getMessage() for record in logged]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Note whether a test module has started TensorFlow, for which every process would take seconds."""
    session.config.stash[COLLECTED_WITH_TENSORFLOW] = "tensorflow" in sys.modules


@pytest.fixture(autouse=True)
def tensorflow_where_it_is_expected(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that starts TensorFlow in this process, and is not in the files that one process has."""
    before = "tensorflow" in sys.modules
    yield
    file = request.path.relative_to(Path(__file__).parent).as_posix()
    assert before or "tensorflow" not in sys.modules or file in WITH_TENSORFLOW


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    """Fail on a child process that outlives the test."""
    before = {child.pid for child in multiprocessing.active_children()}
    yield
    assert {child.pid for child in multiprocessing.active_children()} <= before


def write_made_sales(path: Path) -> Path:
    """Write the sales file of a small shop: about 1,000 lines of customers of four tastes, the same each time."""
    made = made_purchases(customers=MADE_CUSTOMERS, products=MADE_PRODUCTS)
    moments = (made.day * 86_400).astype("datetime64[s]")
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["order_id", "date", "customer_id", "customer_name", "product_id", "product_name", "category",
                       "quantity", "unit_price"])  # fmt: skip
        for customer, product, order, moment in zip(made.customer, made.product, made.order, moments, strict=True):
            # Every tenth customer has no name, and one a name that needs folding to be found.
            name = "" if customer % 10 == 9 else ("Zoë Çelik" if customer == 7 else f"Customer {customer:03d}")
            rows.writerow([f"A{order}", moment, f"{customer:05d}", name, f"P{product:03d}", f"Mug no. {product}",
                           f"Shelf {product % 4}", 1, np.round(4.5 + product, 2)])  # fmt: skip
    return path


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that the first of all worker processes has made for all; whoever changes it takes a copy."""
    base = factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shared"
    shared.mkdir(exist_ok=True)
    with FileLock(shared / f"{name}.lock"):
        if not (shared / name).exists():
            making = Path(tempfile.mkdtemp(dir=shared))
            make(making)
            making.rename(shared / name)
    return shared / name


@pytest.fixture(scope="session")
def toured_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the command ``demo`` has been: the sample's ``shop`` with a model, and ``told.json``; to be copied."""
    return made_once(tmp_path_factory, "toured", _tour)


def _tour(folder: Path) -> None:
    environment = {**os.environ, "RECSYS_DESKTOP_HOME": str(folder / "home"), "DISPLAY": ""}
    words = ["--json", "demo", "--keep", folder / "shop", "--no-window"]
    command = [sys.executable, "-m", "recsys_desktop", *map(str, words)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    (folder / "told.json").write_text(done.stdout, encoding="utf-8")


@pytest.fixture(scope="session")
def made_sales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sales file of 60 customers, 40 products and about 1,000 lines."""
    return write_made_sales(tmp_path_factory.mktemp("made") / "sales.csv")


@pytest.fixture(scope="session")
def made_folder(tmp_path_factory: pytest.TempPathFactory, made_sales: Path) -> Path:
    """A shop with the made sales, to be copied."""

    def make(folder: Path) -> None:
        with Shop.create(folder / "Corner shop") as shop:
            import_file(shop, made_sales, ImportOptions(), Progress())

    return made_once(tmp_path_factory, "made", make) / "Corner shop"


@pytest.fixture
def made_shop(tmp_path: Path, made_folder: Path) -> Iterator[Shop]:
    """An open shop with the made sales, nothing trained."""
    with Shop.open(shutil.copytree(made_folder, tmp_path / "Corner shop")) as shop:
        yield shop


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop without sales, to be copied."""
    return made_once(tmp_path_factory, "empty", lambda folder: Shop.create(folder / "Shop").close()) / "Shop"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if not sys.platform.startswith("linux") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no small file system can be mounted here")
    yield place
    # Even where a failed test has something open there.
    subprocess.run(["umount", "--lazy", str(place)], check=True)
