"""Codes and signs: what they mean, and whether they agree."""

from __future__ import annotations

import pytest

from recsys_desktop.currency import agreed, cents, codes, meant, symbol


@pytest.mark.parametrize(
    ("names", "chosen", "one"),
    [
        ([], "", ""),
        (["gbp"], "", "GBP"),
        (["£"], "", "GBP"),
        (["GBP", "£"], "", "GBP"),
        (["$"], "", ""),
        (["$"], "CAD", "CAD"),
        (["$", "CAD"], "", "CAD"),
        (["$", "AU"], "", "AUD"),
        (["$"], "GBP", None),
        (["$", "€"], "", None),
        (["EUR", "USD"], "", None),
        (["EUR"], "GBP", None),
        (["KR"], "", ""),
        (["Pound"], "", ""),
        (["Pound"], "GBP", "GBP"),
        (["Pound", "EUR"], "", None),
        (["1.0", "1.2"], "", None),
    ],
)
def test_names_agree_on_one_currency_leave_it_open_or_contradict(
    names: list[str], chosen: str, one: str | None
) -> None:
    assert agreed(names, chosen) == one


def test_every_sign_means_known_currencies_and_every_currency_has_a_symbol() -> None:
    for code in codes():
        sign = symbol(code)
        assert code in meant(sign)
        assert cents(code) in (0, 2, 3)
    assert [symbol(code) for code in ("GBP", "CAD", "PLN", "CHF")] == ["£", "$", "zł", "CHF"]
    assert (cents("JPY"), cents("EUR"), cents("KWD")) == (0, 2, 3)
