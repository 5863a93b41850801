from __future__ import annotations

from math import isnan

import pytest

from recsys_desktop.errors import Refused
from recsys_desktop.exporting.shapes import shape_of
from recsys_desktop.exporting.table import ListTable

from .lists import Row, some_lists, table_of


def test_customers_and_lists_begin_where_their_rows_change() -> None:
    table = some_lists()[0]
    assert table.customer_starts().tolist() == [0, 3]
    assert table.list_starts().tolist() == [0, 2, 3]
    assert ListTable.empty().list_starts().tolist() == []


def test_columns_of_different_length_are_a_bug() -> None:
    table = table_of([Row()])
    with pytest.raises(ValueError, match="differ in length"):
        ListTable(*(getattr(table, name) for name in list(table.__dataclass_fields__)[:-1]), table.last_purchase[:0])


def test_a_wide_row_has_numbered_products() -> None:
    shape = shape_of("wide", 2)
    assert [heading.name for heading in shape.headings] == [
        "customer_id",
        "customer_name",
        "list",
        "product_1_id",
        "product_1_name",
        "product_2_id",
        "product_2_name",
    ]
    rows = list(zip(*shape.columns(some_lists()[0]), strict=True))
    assert rows[0] == ("00123", "Zoë Çelik", "new", "0042", "Sencha “Uji”, 100 g", "=1+1", "@SUM(A1)")
    assert rows[1][2:] == ("again", "0042", "Sencha “Uji”, 100 g", "", "")
    assert shape.rows(some_lists()[0]) == len(rows) == 3


def test_ranks_after_the_last_column_are_left_out() -> None:
    rows = list(zip(*shape_of("wide", 1).columns(some_lists()[1]), strict=True))
    assert rows == [("7b", None, "new", "P1", "Tea 1")]


def test_letters_have_a_row_a_customer_and_heads_for_mail_tools() -> None:
    shape = shape_of("letters", 2, ("email", "name", "product", "number", "price"))
    assert [heading.name for heading in shape.headings] == [
        "email",
        "name",
        "product_1",
        "product_1_number",
        "product_1_price",
        "product_2",
        "product_2_number",
        "product_2_price",
    ]
    rows = list(zip(*shape.columns(table_of([Row("a@b.eu", "Zoë", rank=7, reason="Pot")])), strict=True))
    assert rows[0][:5] == ("a@b.eu", "Zoë", "Sencha “Uji”, 100 g", "0042", 12.5)
    assert rows[0][5:7] == ("", "")
    assert isnan(rows[0][7])


def test_letters_tell_both_lists_in_one_row() -> None:
    shape = shape_of("letters", 2, ("customer", "product", "reason"), ("new", "again"))
    heads = [heading.name for heading in shape.headings]
    assert heads[1:] == [
        "new_product_1",
        "new_product_1_reason",
        "new_product_2",
        "new_product_2_reason",
        "again_product_1",
        "again_product_2",
    ]
    table = some_lists()[0]
    rows = list(zip(*shape.columns(table), strict=True))
    assert shape.rows(table) == len(rows) == 2
    tea = "Sencha “Uji”, 100 g"
    assert rows[0] == ("00123", tea, "", "@SUM(A1)", "", tea, "")
    assert rows[1] == ("7", 'Filter "02", white\nbox of 100', "", "", "", "", "")


def test_an_unknown_column_of_letters_is_refused() -> None:
    with pytest.raises(Refused, match="colour") as refused:
        shape_of("letters", 2, ("customer", "colour"))
    assert refused.value.code == "unknown-column"


def test_an_unknown_shape_is_refused() -> None:
    with pytest.raises(Refused, match="round") as refused:
        shape_of("round", 3)
    assert refused.value.code == "unknown-shape"
