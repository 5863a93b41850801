"""Every layout file is valid data."""

from __future__ import annotations

import re
import tomllib

import pytest

from recsys_desktop.resources import resource
from recsys_desktop.sales.header import match_columns, recognised
from recsys_desktop.sales.layouts import BASE, fold, layout, layouts
from recsys_desktop.sales.spec import DATE_ORDERS, FIELDS

NAMES = sorted(path.stem for path in resource("layouts").glob("*.toml"))
TABLES = {
    "columns": set(FIELDS),
    "last_resort": set(FIELDS),
    "customer": {"anonymous", "known", "dropped_suffix"},
    "status": {"cancelled", "returned", "cancelled_parts", "returned_parts"},
    "extract": set(FIELDS),
    "packed": {"headers", "start", "fields"},
    "service": {"names", "qualifiers", "codes", "code_prefixes"},
    "orders": {"cancelled_prefixes"},
    "mail": {"yes", "no", "subscribed", "unsubscribed"},
    "price": {"zero_is_sale"},
    "doubts": {"headers", "parts", "address"},
}


TEXTS = {"name", "title", "export", "fingerprint", "date_order", "first_day", "running", "refusal", "refused_as"}


@pytest.mark.parametrize("name", NAMES)
def test_a_layout_file_holds_what_the_reader_knows_and_nothing_else(name):
    data = tomllib.loads(resource("layouts", f"{name}.toml").read_text(encoding="utf-8"))
    assert data["name"] == name
    assert data["title"]
    assert set(data) <= TEXTS | {"complete", "flag", "join", *TABLES}
    for table, keys in TABLES.items():
        assert set(data.get(table, {})) <= keys
    assert data.get("date_order", "dmy") in DATE_ORDERS
    assert "columns" in data or "refusal" in data
    ends = {fold(end) for end in data.get("complete", {})}
    assert ends <= {fold(one) for groups in data.get("columns", {}).values() for group in groups for one in group}
    for join in data.get("join", ()):
        assert join["layout"] in NAMES
        assert join.get("of", join["layout"]) in NAMES
    for groups in data.get("columns", {}).values():
        assert all(isinstance(group, list) and group for group in groups)
    for flag in data.get("flag", ()):
        assert set(flag) <= {"header", "values", "means", "whole_order", "sold"}
        assert flag["means"] in {"cancelled", "returned"}


@pytest.mark.parametrize("name", [form.name for form in layouts() if not form.refusal])
def test_a_layout_can_give_a_sales_line(name):
    known = layout(name)
    fields = set(known.columns) | set(known.rules.packed.fields if known.rules.packed else ())
    assert "date" in fields
    # Where there is no order number, customer and day make one.
    assert {"order_id", "customer"} & fields
    assert {"product_id", "product_name"} & fields
    assert known.fingerprint or name == BASE


@pytest.mark.parametrize("name", [name for name in NAMES if name != BASE])
def test_a_fingerprint_belongs_to_one_layout(name):
    known = layout(name)
    headers = [mark.split("|")[0] for mark in known.fingerprint]
    assert recognised(headers) == known


@pytest.mark.parametrize("form", [form for form in layouts() if form.rules.packed], ids=lambda form: form.name)
def test_a_packed_cell_gives_its_fields_by_expressions_with_one_group(form):
    packed = form.rules.packed
    assert set(packed.fields) <= set(FIELDS)
    assert [re.compile(pattern).groups for pattern in packed.fields.values()] == [1] * len(packed.fields)
    columns = match_columns(["Order ID", packed.headers[0]], form, {})
    assert columns["product_name"] == (packed.headers[0],)


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
