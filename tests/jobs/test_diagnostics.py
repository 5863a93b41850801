"""What is told of the program: licences with their texts, and diagnostics without a customer's data."""

from __future__ import annotations

import pytest

from recsys_desktop.jobs.diagnostics import diagnostics
from recsys_desktop.jobs.licences import third_parties
from recsys_desktop.jobs.places import log_file
from recsys_desktop.jobs.view import ShopView
from recsys_desktop.store.shop import Shop

LOG = """\
2026-11-24 09:00:00,123 ERROR recsys_desktop.desktop.operations: Importing “Ada Lovelace.csv” failed
Traceback (most recent call last):
  File "/somewhere/recsys_desktop/sales/reader.py", line 12, in read
    raise ValueError("Ada Lovelace bought 3 mugs")
ValueError: Ada Lovelace bought 3 mugs
"""


def test_the_diagnostics_name_no_customer(made_shop: Shop) -> None:
    log_file().parent.mkdir(parents=True, exist_ok=True)
    log_file().write_text(LOG, encoding="utf-8")
    view = ShopView(made_shop)
    text = diagnostics(view)
    assert "60 customers" in text
    assert "2026-11-24 09:00:00 ERROR recsys_desktop.desktop.operations" in text
    assert "recsys_desktop/sales/reader.py:12 read" in text
    assert "ValueError" in text
    secrets = [*view.customers.id.tolist(), *view.customers.name.tolist(), *view.products.name.tolist()]
    assert [one for one in (*secrets, "Ada", "mugs", made_shop.folder.name) if len(one) > 2 and one in text] == []


@pytest.mark.parametrize("name", ["PySide6_Essentials", "keras", "numpy", "duckdb", "python-calamine", "Python"])
def test_every_part_tells_its_licence(name: str) -> None:
    part = next(one for one in third_parties() if one.name == name)
    assert len(part.text) > 500
    assert part.licence
    assert part.version
