from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from recsys_desktop.exporting.neutral import neutral, original

DANGEROUS = "=+-@\t\r\n＝＋－＠"


@pytest.mark.parametrize("start", DANGEROUS)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(start: str) -> None:
    assert neutral(start + "cmd|' /C calc'!A0") == "'" + start + "cmd|' /C calc'!A0"


@pytest.mark.parametrize("text", ["", "00123", "'4001", "P-1", "a=b", "Tea", "’s Gravenhage", "1E5", "'"])
def test_other_texts_stay_exactly(text: str) -> None:
    assert neutral(text) == text


@pytest.mark.parametrize("text", [" =1", "\u00a0=1", "\ufeff=1", "\u200b+1", "\0=1"])
def test_blanks_before_the_sign_do_not_hide_it(text: str) -> None:
    assert neutral(text) == "'" + text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Tea;=1", "Tea;'=1"),
        ("Tea\n =1\r\n@x", "Tea\n' =1\r\n'@x"),
        ("\t+1", "'\t'+1"),
        ("Tea; cup, 1\n2", "Tea; cup, 1\n2"),
        ("a;'=1;=2", "a;''=1;'=2"),
    ],
)
def test_what_follows_a_sign_that_parts_cells_elsewhere_is_cured_too(text: str, cell: str) -> None:
    assert neutral(text) == cell


@settings(deadline=None)
@given(st.text() | st.text(alphabet="'\"=+-@ \t\r\n;A1＝"))
@example("'=1")
@example("''=1")
def test_the_original_is_recovered_and_no_cell_starts_dangerously(text: str) -> None:
    cell = neutral(text)
    assert original(cell) == text
    first, *rest = re.split("[;\t\r\n]", cell)
    assert not any(
        part.lstrip().startswith(tuple(DANGEROUS)) for part in [first, *(part.lstrip('" ') for part in rest)]
    )
    assert cell.replace("'", "") == text.replace("'", "")
