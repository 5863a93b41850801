"""A small shop, and the real command line in a process of its own."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.conftest import made_once
from tests.learning.made import made_purchases


@dataclass(frozen=True)
class Done:
    """One finished command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one object on standard output."""
        assert self.code in (0, 3), self.err
        result: dict[str, Any] = json.loads(self.out)
        return result


Cli = Callable[..., Done]


def write_sales(path: Path) -> None:
    """Write the made-up purchases as a sales file with a return, a cancelled order, postage and a guest."""
    made = made_purchases(customers=60, products=60)
    moments = (made.day * 86_400).astype("datetime64[s]")
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(
            [
                "order_id",
                "date",
                "customer_id",
                "product_id",
                "product_name",
                "category",
                "quantity",
                "unit_price",
                "status",
            ]
        )
        for customer, product, order, moment in zip(made.customer, made.product, made.order, moments, strict=True):
            number, name = f"{product:05d}", f"Mug, “no. {product}”"
            rows.writerow(
                [f"A{order}", moment, f"{customer:04d}", number, name, f"Shelf {product % 4}", 1, 4.5, "paid"]
            )
        last = str(np.datetime_as_string(moments[-1]))
        rows.writerow(["R1", last, "0001", "00001", "Mug", "Shelf 1", -1, 4.5, "paid"])
        rows.writerow(["C1", last, "0001", "00001", "Mug", "Shelf 1", 1, 4.5, "cancelled"])
        rows.writerow(["A1", last, "0001", "POST", "Postage", "", 1, 3.0, "paid"])
        rows.writerow(["G1", last, "", "00001", "Mug", "Shelf 1", 1, 4.5, "paid"])
        rows.writerow(["X1", "someday", "0001", "00001", "Mug", "Shelf 1", 1, 4.5, "paid"])


@pytest.fixture(scope="session")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cli")


@pytest.fixture(scope="session")
def server() -> Iterator[subprocess.Popen[str]]:
    """Runs commands, each in a process of its own that need not start Python anew."""
    command = [sys.executable, "-m", "tests.cli.serving"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as started:
        yield started


@pytest.fixture(scope="session")
def cli(workplace: Path, request: pytest.FixtureRequest) -> Cli:
    """Runs the command line with a home of its own; ``shop=`` names another shop, ``anew`` starts Python for it."""
    environment = {**os.environ, "RECSYS_DESKTOP_HOME": str(workplace / "home"), "LC_ALL": "C", "DISPLAY": ""}
    server = request.getfixturevalue("server") if hasattr(os, "fork") else None

    def run(*words: object, shop: Path | None = workplace / "shop", as_json: bool = True, anew: bool = False) -> Done:
        options = [] if shop is None else ["--shop", str(shop)]
        options += ["--json"] if as_json else []
        command = [*options, *map(str, words)]
        if server is None or anew:
            python = [sys.executable, "-m", "recsys_desktop"]
            done = subprocess.run([*python, *command], capture_output=True, env=environment, check=False, timeout=300)
            return Done(done.returncode, done.stdout.decode(), done.stderr.decode())
        out, err = workplace / "out", workplace / "err"
        told = {"words": command, "environment": environment, "out": str(out), "err": str(err)}
        server.stdin.write(json.dumps(told) + "\n")
        server.stdin.flush()
        return Done(int(server.stdout.readline()), out.read_bytes().decode(), err.read_bytes().decode())

    return run


@pytest.fixture(scope="session")
def sales_file(workplace: Path) -> Path:
    path = workplace / "sales.csv"
    write_sales(path)
    return path


@pytest.fixture(scope="session")
def imported(cli: Cli, sales_file: Path) -> dict[str, Any]:
    (told,) = cli("import", sales_file).json["imports"]
    return dict(told)


@pytest.fixture(scope="session")
def trained(
    cli: Cli, imported: dict[str, Any], sales_file: Path, workplace: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """A model of these sales: trained once for all processes, each of which puts it on its own shop's shelf."""
    assert imported["added"]

    def make(folder: Path) -> None:
        assert cli("import", sales_file, shop=folder / "shop").code == 0
        told = cli("train", "--budget", 1, shop=folder / "shop")
        assert told.code == 0, told.err
        (folder / "told.json").write_text(told.out, encoding="utf-8")

    made = made_once(tmp_path_factory, "command_line", make)
    shutil.copytree(made / "shop" / "models", workplace / "shop" / "models", dirs_exist_ok=True)
    told: dict[str, Any] = json.loads((made / "told.json").read_text(encoding="utf-8"))
    return told
