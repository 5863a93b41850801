"""What currencies are called in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from recsys_desktop.language import mark, translate

_COMMON = {
    "AED": mark("Currency", "UAE Dirham"),
    "AUD": mark("Currency", "Australian Dollar"),
    "BRL": mark("Currency", "Brazilian Real"),
    "CAD": mark("Currency", "Canadian Dollar"),
    "CHF": mark("Currency", "Swiss Franc"),
    "CNY": mark("Currency", "Chinese Yuan"),
    "CZK": mark("Currency", "Czech Koruna"),
    "DKK": mark("Currency", "Danish Krone"),
    "EUR": mark("Currency", "Euro"),
    "GBP": mark("Currency", "British Pound"),
    "HKD": mark("Currency", "Hong Kong Dollar"),
    "HUF": mark("Currency", "Hungarian Forint"),
    "INR": mark("Currency", "Indian Rupee"),
    "JPY": mark("Currency", "Japanese Yen"),
    "KRW": mark("Currency", "South Korean Won"),
    "MXN": mark("Currency", "Mexican Peso"),
    "NOK": mark("Currency", "Norwegian Krone"),
    "NZD": mark("Currency", "New Zealand Dollar"),
    "PLN": mark("Currency", "Polish Zloty"),
    "RON": mark("Currency", "Romanian Leu"),
    "SEK": mark("Currency", "Swedish Krona"),
    "SGD": mark("Currency", "Singapore Dollar"),
    "TRY": mark("Currency", "Turkish Lira"),
    "TWD": mark("Currency", "Taiwan Dollar"),
    "UAH": mark("Currency", "Ukrainian Hryvnia"),
    "USD": mark("Currency", "US Dollar"),
    "ZAR": mark("Currency", "South African Rand"),
}


def currency_names() -> dict[str, str]:
    """Return code to name, for the currencies whose name is known in the window's language.

    Qt knows the names of those that are paid with where the language is spoken.
    """
    here = QLocale()
    locales = QLocale.matchingLocales(here.language(), here.script(), QLocale.Country.AnyCountry)
    iso, name = QLocale.CurrencySymbolFormat.CurrencyIsoCode, QLocale.CurrencySymbolFormat.CurrencyDisplayName
    there = {locale.currencySymbol(iso): locale.currencySymbol(name) for locale in locales}
    common = {code: translate("Currency", name) for code, name in _COMMON.items()}
    return {**{code: name[0].upper() + name[1:] for code, name in there.items() if name}, **common}
