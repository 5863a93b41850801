"""Every layout file is valid data."""

from __future__ import annotations

import tomllib

import pytest

from recsys_desktop.resources import resource
from recsys_desktop.sales.header import match_columns
from recsys_desktop.sales.layouts import BASE, fold, layout, layouts
from recsys_desktop.sales.spec import DATE_ORDERS, FIELDS

NAMES = sorted(path.stem for path in resource("layouts").glob("*.toml"))
TABLES = {
    "columns": set(FIELDS),
    "last_resort": set(FIELDS),
    "customer": {"anonymous", "dropped_suffix"},
    "status": {"cancelled", "returned"},
    "service": {"names", "qualifiers", "codes", "code_prefixes"},
    "orders": {"cancelled_prefixes"},
    "price": {"zero_is_sale"},
}


@pytest.mark.parametrize("name", NAMES)
def test_a_layout_file_holds_what_the_reader_knows_and_nothing_else(name):
    data = tomllib.loads(resource("layouts", f"{name}.toml").read_text(encoding="utf-8"))
    assert data["name"] == name
    assert data["title"]
    assert set(data) <= {"name", "title", "fingerprint", "date_order", *TABLES}
    for table, keys in TABLES.items():
        assert set(data.get(table, {})) <= keys
    assert data.get("date_order", "dmy") in DATE_ORDERS
    for groups in data["columns"].values():
        assert all(isinstance(group, list) and group for group in groups)


@pytest.mark.parametrize("name", NAMES)
def test_a_layout_can_give_a_sales_line(name):
    known = layout(name)
    assert {"order_id", "date", "quantity"} <= set(known.columns)
    assert {"product_id", "product_name"} & set(known.columns)
    assert known.fingerprint or name == BASE


@pytest.mark.parametrize("name", [name for name in NAMES if name != BASE])
def test_a_fingerprint_belongs_to_one_layout_and_finds_its_columns(name):
    known = layout(name)
    headers = [mark.split("|")[0] for mark in known.fingerprint]
    assert [found.name for found in layouts() if found.recognises(headers)] == [name]
    columns = match_columns(headers, known, {})
    assert {"order_id", "date", "quantity"} <= set(columns)


@pytest.mark.parametrize("name", NAMES)
def test_no_header_gives_two_fields(name):
    taken: dict[str, str] = {}
    for field, groups in layout(name).columns.items():
        for header in {fold(header) for group in groups for header in group}:
            assert taken.setdefault(header, field) == field, header


def test_a_layout_adds_its_words_to_the_common_ones():
    uci, base = layout("uci-online-retail").rules, layout(BASE).rules
    assert set(base.anonymous) <= set(uci.anonymous)
    assert "amazonfee" in uci.service_codes
    assert base.service_codes == ()
