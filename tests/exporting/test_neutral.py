from __future__ import annotations

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


@pytest.mark.parametrize("text", [" =1", "\u00a0=1", "\ufeff=1", "\u200b+1", "\0=1", "\n@x"])
def test_blanks_before_the_sign_do_not_hide_it(text: str) -> None:
    assert neutral(text) == "'" + text


@settings(deadline=None)
@given(st.text() | st.text(alphabet="'=+-@ \tA1＝"))
@example("'=1")
@example("''=1")
def test_the_original_is_recovered_and_no_cell_starts_dangerously(text: str) -> None:
    cell = neutral(text)
    assert original(cell) == text
    assert not cell.lstrip().startswith(tuple(DANGEROUS))
    assert cell in (text, "'" + text)
