"""Reads quantities and prices in SQL: decimal comma or point, thousands, currencies, brackets for minus."""

from __future__ import annotations

# A last separator that is followed by anything but three digits can only be a decimal sign.
_DECIMAL_COMMA = r",(?:\d{1,2}|\d{4,})\D*$"
_DECIMAL_POINT = r"\.(?:\d{1,2}|\d{4,})\D*$"
# Twice the same sign can only stand between thousands.
_GROUPED = r"^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$"
# Quantities may hold digits, signs and thousands; amounts also a currency.
_GROUPS = "[\\d.,'’\\s\u00a0\u2007\u2009\u202f]*"
_PIECES = r"[x×]|pcs?\.?|Stk\.?|St\.|szt\.?|uds?\.?|个|件|個|点|ชิ้น|อัน|قطعة|قطعه|عدد"
_QUANTITY = rf"^(?:[x×]\s?)?[-+(]?{_GROUPS}\d{_GROUPS}[-)]?(?:{_PIECES})?$"
_AMOUNT = rf"^\D{{0,12}}\d{_GROUPS}\D{{0,8}}$"


def decimal_votes(text: str) -> tuple[str, str]:
    """Return two SQL conditions on a text: it can only have a decimal comma, it can only have a decimal point."""
    comma = f"(contains({text}, ',') AND regexp_matches({text}, '{_DECIMAL_COMMA}'))"
    point = f"(contains({text}, '.') AND regexp_matches({text}, '{_DECIMAL_POINT}'))"
    return comma, point


def quantity(text: str, decimal: str) -> str:
    """Return SQL that reads a quantity as DOUBLE, or NULL; may be infinite."""
    return _number(text, decimal, _QUANTITY)


def amount(text: str, decimal: str) -> str:
    """Return SQL that reads a sum of money as DOUBLE, or NULL: ``AU $3,000.00``, ``($33.62)``, ``1.234,50 €``."""
    return _number(text, decimal, _AMOUNT)


def _number(text: str, decimal: str, allowed: str) -> str:
    allowed = allowed.replace("'", "''")
    careful = f"CASE WHEN regexp_matches({text}, '{allowed}') THEN {_careful(text, decimal)} END"
    if decimal == ".":
        return f"coalesce(try_cast({text} AS DOUBLE), {careful})"
    plain = f"NOT contains({text}, '.') AND NOT contains({text}, ' ')"
    return f"coalesce(CASE WHEN {plain} THEN try_cast(replace({text}, ',', '.') AS DOUBLE) END, {careful})"


def _careful(text: str, decimal: str) -> str:
    """Return SQL for texts that are not plain numbers."""
    digits = f"trim(regexp_replace({text}, '[^0-9.,]', '', 'g'), '.,')"
    comma, point = f"translate({digits}, ',.', '.')", f"translate({digits}, ',', '')"
    # Read with the file's own decimal sign, unless the number itself shows that it has the other one.
    shows, other, own = (_DECIMAL_COMMA + r"|^0,\d+$", comma, point)
    if decimal == ",":
        shows, other, own = (_DECIMAL_POINT + r"|^0\.\d+$", point, comma)
    read = (
        f"CASE WHEN regexp_matches({digits}, '{_GROUPED}') THEN translate({digits}, '.,', '') "
        f"WHEN regexp_matches({digits}, '{shows}') THEN {other} ELSE {own} END"
    )
    # "12.-" and "12,--" are round sums, not negative ones.
    negative = f"regexp_matches({text}, '^[^0-9]*[-(−]|[0-9\\s]-$')"
    return f"CASE WHEN {negative} THEN -1 ELSE 1 END * try_cast({read} AS DOUBLE)"
