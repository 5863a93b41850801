"""Texts of others in our sentences: quotation marks, lists, and names that are written from the right."""

from __future__ import annotations

import pytest

from recsys_desktop.language import isolated, listed, quoted


@pytest.mark.parametrize("text", ["", "Zoë Çelik", "苹果汁 1 l", "Hương Đặng", "Tea, 250 g (“green”)"])
def test_what_turns_nothing_stays_as_it_is(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "משה כהן",
        "قهوة عربية، 500 غرام",
        "\u200fRLM first",
        "\u202eevil",
        "Tea \u202bembedded",
        "\u2067closed\u2069 tea",
        "\U0001e900",
    ],
)
def test_what_is_written_from_the_right_is_kept_apart(text: str) -> None:
    assert isolated(text) == f"\u2068{text}\u2069"


@pytest.mark.parametrize("text", ["\u2067open", "closed\u2069", "\u2069turned\u2067", "\u2067a\u2069\u2069b\u2066"])
def test_marks_that_are_not_closed_do_not_open_the_sentence(text: str) -> None:
    told = isolated(text)
    assert (told[0], told[-1]) == ("\u2068", "\u2069")
    assert not {"\u2066", "\u2067", "\u2069"} & set(told[1:-1])


def test_texts_stand_after_one_another_each_kept_apart() -> None:
    assert listed(["Tea", "Milk"]) == "Tea, Milk"
    assert quoted(["Tea", "תה"]) == "“Tea”, “\u2068תה\u2069”"
